create table difficulties (
  id uuid primary key,
  plan_id uuid not null references plans,
  assignment_id uuid references assignments,
  agency_id uuid not null references agencies,
  description text not null,
  proposal text not null default '',
  addressed_to uuid not null references agencies,
  state text not null default 'open' check (state in ('open', 'answered')),
  answer text,
  raised_by uuid not null references people,
  raised_at timestamptz not null,
  answered_by uuid references people,
  answered_at timestamptz,
  revision integer not null default 1,
  check ((state = 'answered') = (answer is not null))
);
create index difficulties_plan on difficulties (plan_id, raised_at);
create index difficulties_agency on difficulties (agency_id);
create index difficulties_addressed on difficulties (addressed_to, state);
