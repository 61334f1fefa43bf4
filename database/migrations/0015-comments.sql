-- What people say to each other about a thing of the work. The words as they were lie in the journal.
create table comments (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  plan_id uuid references plans,
  reply_to uuid references comments,
  person_id uuid not null references people,
  agency_id uuid not null references agencies,
  -- Empty once taken back.
  words text not null,
  mentions uuid[] not null default '{}',
  written_at timestamptz not null,
  edited_at timestamptz,
  taken_back_at timestamptz,
  revision integer not null default 1,
  check ((taken_back_at is not null) = (words = ''))
);
create index comments_subject on comments (subject_kind, subject_id, written_at, id);
