create table activities (
  id uuid primary key,
  plan_id uuid not null references plans,
  agency_id uuid not null references agencies,
  title text not null,
  description text not null default '',
  started_on date not null,
  ended_on date not null,
  place text not null default '',
  audiences text[] not null default '{}',
  languages text[] not null default '{}',
  links jsonb not null default '[]',
  state text not null default 'draft' check (state in ('draft', 'submitted', 'approved', 'returned')),
  -- Only counts and links to the agency's own publications: one of its tasks or themes is restricted.
  restricted boolean not null default false,
  return_reason text,
  -- Set when an accepted report counts it: from then on it cannot change.
  locked boolean not null default false,
  created_by uuid not null references people,
  created_at timestamptz not null,
  submitted_at timestamptz,
  decided_by uuid references people,
  decided_at timestamptz,
  revision integer not null default 1,
  check (ended_on >= started_on),
  check (not restricted or (description = '' and place = '')),
  check ((state = 'returned') = (return_reason is not null))
);
create index activities_agency on activities (agency_id, started_on desc, id desc);
create index activities_plan on activities (plan_id, started_on desc, id desc);
create index activities_waiting on activities (agency_id) where state = 'submitted';

create table activity_assignments (
  activity_id uuid not null references activities on delete cascade,
  assignment_id uuid not null references assignments,
  primary key (activity_id, assignment_id)
);
create index activity_assignments_assignment on activity_assignments (assignment_id);

create table activity_topics (
  activity_id uuid not null references activities on delete cascade,
  topic_id uuid not null references plan_topics,
  primary key (activity_id, topic_id)
);
create index activity_topics_topic on activity_topics (topic_id);

create table activity_statistics (
  activity_id uuid not null references activities on delete cascade,
  code text not null,
  value numeric not null check (value >= 0),
  primary key (activity_id, code)
);

create table activity_files (
  activity_id uuid not null references activities on delete cascade,
  file_id uuid not null references files,
  position integer not null,
  primary key (activity_id, file_id)
);
create index activity_files_file on activity_files (file_id);
