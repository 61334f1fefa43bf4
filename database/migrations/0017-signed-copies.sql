-- The signed paper of an issued plan, an issued amendment or a report that was sent, as a PDF. It stands beside the thing: what
-- was issued or counted is never rewritten.
create table signed_copies (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('plan', 'amendment', 'report')),
  subject_id uuid not null,
  plan_id uuid not null references plans,
  -- Whose paper it is.
  agency_id uuid not null references agencies,
  -- `read`: sent and read, not confirmed yet. At most one copy of a thing is kept at a time.
  state text not null default 'read' check (state in ('read', 'kept', 'replaced', 'taken_back')),
  file_name text not null,
  file_sha256 text not null,
  -- Bytes.
  file_size integer not null check (file_size > 0),
  -- The digital signatures as they were read; trust is judged whenever they are shown.
  signatures jsonb not null,
  -- What the paper's own words say: number, day, title, signer, how many items; null where it has no words.
  reading jsonb,
  -- How the paper compares with what the program holds.
  comparison jsonb not null,
  -- What a person confirmed.
  number text,
  signed_on date,
  signer_name text,
  signer_title text,
  -- Why it was kept although a signature is broken, or in the place of another.
  reason text not null default '',
  sent_by uuid not null references people,
  sent_at timestamptz not null,
  kept_by uuid references people,
  kept_at timestamptz,
  -- Why it was replaced or taken back.
  end_reason text,
  ended_by uuid references people,
  ended_at timestamptz,
  revision integer not null default 1,
  check ((state = 'read') = (kept_at is null)),
  check (state = 'read' or (number is not null and signed_on is not null and kept_by is not null)),
  check ((state in ('replaced', 'taken_back')) = (ended_at is not null and end_reason is not null))
);
create index signed_copies_subject on signed_copies (subject_kind, subject_id);
create unique index signed_copies_kept on signed_copies (subject_kind, subject_id) where state = 'kept';

-- The certificates that the office trusts: a signature that leads to one of them is trusted.
create table trusted_certificates (
  id uuid primary key,
  file_name text not null,
  -- The certificate itself (DER, base64).
  content text not null,
  name text,
  organisation text,
  issuer text,
  -- Hexadecimal, as certificate lists print it.
  serial text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  sha256 text not null,
  installed_by uuid not null references people,
  installed_at timestamptz not null,
  removed_by uuid references people,
  removed_at timestamptz,
  remove_reason text,
  check ((removed_at is null) = (remove_reason is null))
);
create unique index trusted_certificates_installed on trusted_certificates (sha256) where removed_at is null;
