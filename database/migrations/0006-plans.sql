create table plans (
  id uuid primary key,
  owner_agency_id uuid not null references agencies,
  state text not null check (state in ('draft', 'issued')),
  demonstration boolean not null default false,
  source_name text not null,
  source_format text not null,
  source_sha256 text not null,
  source_file_id uuid references files,
  -- The document's words as the reader saw them, one paragraph a line: what the spans point into.
  source_text text not null,
  doc_type text,
  number text,
  symbol text,
  issuer text,
  parent_issuer text,
  place text,
  signed_on date,
  title text not null,
  -- The year the plan is for, by which lists are filtered.
  year integer not null,
  signer_name text,
  signer_title text,
  signer_on_behalf_of text,
  -- What the reader found, never edited afterwards: the reviewed values lie in the columns and tables beside it.
  reading jsonb not null,
  revision integer not null default 1,
  created_by uuid not null references people,
  created_at timestamptz not null,
  issued_by uuid references people,
  issued_at timestamptz,
  frozen_sha256 text,
  check ((state = 'issued') = (issued_at is not null and frozen_sha256 is not null))
);
create index plans_owner on plans (owner_agency_id, created_at desc);
create index plans_year on plans (year, state);

create table plan_items (
  id uuid primary key,
  plan_id uuid not null references plans on delete cascade,
  position integer not null,
  section text not null,
  label text not null,
  lead text[] not null,
  coordinating text[] not null,
  action text not null,
  actions jsonb not null,
  role text not null check (role in ('chu_tri', 'phoi_hop', 'thuc_hien')),
  requested boolean not null,
  deadlines jsonb not null,
  event_dates text[] not null,
  quantities text[] not null,
  places text[] not null,
  source text not null,
  span jsonb,
  confidence real not null,
  -- Only counts and the agency's own publications may be reported on such an item.
  restricted boolean not null default false,
  added_by_hand boolean not null default false,
  verdict text not null default 'unreviewed' check (verdict in ('unreviewed', 'accepted', 'rejected')),
  revision integer not null default 1
);
create index plan_items_plan on plan_items (plan_id, position);

-- Each printed phrase that names who acts: one agency, a group, or "whoever holds a task". Groups take effect once a person confirms them.
create table plan_phrases (
  plan_id uuid not null references plans on delete cascade,
  phrase text not null,
  kind text not null check (kind in ('agency', 'group', 'holders', 'mixed', 'unknown')),
  confirmed boolean not null,
  revision integer not null default 1,
  primary key (plan_id, phrase)
);

-- Whom a phrase means as of the plan's date; a departure from what was proposed says why.
create table plan_rosters (
  id uuid primary key,
  plan_id uuid not null,
  phrase text not null,
  agency_id uuid not null references agencies,
  proposed boolean not null,
  included boolean not null,
  reason text,
  unique (plan_id, phrase, agency_id),
  foreign key (plan_id, phrase) references plan_phrases on delete cascade
);

create table plan_topics (
  id uuid primary key,
  plan_id uuid not null references plans on delete cascade,
  kind text not null check (kind in ('theme', 'channel')),
  position integer not null,
  label text not null,
  title text not null,
  text text not null,
  restricted boolean not null default false,
  span jsonb,
  kept boolean not null default true,
  added_by_hand boolean not null default false,
  revision integer not null default 1
);
create index plan_topics_plan on plan_topics (plan_id, kind, position);

create table plan_recipients (
  id uuid primary key,
  plan_id uuid not null references plans on delete cascade,
  position integer not null,
  text text not null,
  recipient text not null,
  role text not null check (role in ('report', 'execute', 'publish', 'file', 'know')),
  agency_id uuid references agencies,
  span jsonb,
  kept boolean not null default true,
  added_by_hand boolean not null default false,
  revision integer not null default 1
);
create index plan_recipients_plan on plan_recipients (plan_id, position);

-- Who reports what to whom by when. due_on is the last legal day ("trước ngày 15/11" → 14/11).
create table plan_report_duties (
  id uuid primary key,
  plan_id uuid not null references plans on delete cascade,
  position integer not null,
  kind text not null check (kind in ('agency', 'consolidated')),
  text text not null,
  reporters text[] not null,
  recipient text,
  via text,
  due_on date,
  span jsonb,
  kept boolean not null default true,
  added_by_hand boolean not null default false,
  revision integer not null default 1
);
create index plan_report_duties_plan on plan_report_duties (plan_id, position);
