create table reports (
  id uuid primary key,
  plan_id uuid not null references plans,
  agency_id uuid not null references agencies,
  kind text not null check (kind in ('agency', 'consolidated')),
  state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'accepted')),
  -- The last day on which it is in time.
  due_on date,
  -- The parts whose words a person typed, with what the program had made of each then.
  words jsonb not null default '{}',
  -- Everything it is made from, as it stood when it was submitted; null while it is a draft and the figures live.
  figures jsonb,
  return_reason text,
  created_by uuid not null references people,
  created_at timestamptz not null,
  submitted_by uuid references people,
  submitted_at timestamptz,
  -- By it a report is on time, however often it went back since.
  first_submitted_at timestamptz,
  decided_by uuid references people,
  decided_at timestamptz,
  revision integer not null default 1,
  unique (plan_id, agency_id, kind),
  check ((state in ('submitted', 'accepted')) = (figures is not null)),
  check ((state = 'returned') = (return_reason is not null))
);
create index reports_plan on reports (plan_id, kind, state);

-- The activities a submitted report counts.
create table report_activities (
  report_id uuid not null references reports on delete cascade,
  activity_id uuid not null references activities on delete cascade,
  primary key (report_id, activity_id)
);
create index report_activities_activity on report_activities (activity_id);
