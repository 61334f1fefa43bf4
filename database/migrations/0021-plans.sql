-- After its issue a plan may be suspended and go on, be withdrawn, be closed and be opened again: each by a paper.
alter table plans drop constraint plans_state_check;
alter table plans drop constraint plans_check;
alter table plans add constraint plans_state_check
  check (state in ('draft', 'issued', 'suspended', 'withdrawn', 'closed'));
alter table plans add constraint plans_check
  check ((state <> 'draft') = (issued_at is not null and frozen_sha256 is not null));

create table plan_steps (
  id uuid primary key,
  plan_id uuid not null references plans,
  -- 1, 2, … within the plan.
  number integer not null,
  kind text not null check (kind in ('suspended', 'resumed', 'withdrawn', 'closed', 'reopened')),
  -- The document by which it was decided.
  paper_number text not null,
  paper_on date not null,
  paper_issuer text not null,
  paper_file_id uuid references files,
  reason text not null,
  -- The business day on which it was done and holds from.
  on_day date not null,
  person_id uuid not null references people,
  at timestamptz not null,
  unique (plan_id, number)
);
create index plan_steps_file on plan_steps (paper_file_id) where paper_file_id is not null;

-- The last days of report duties as amendments changed them; the paper keeps its own.
create table plan_duty_days (
  duty_id uuid not null references plan_report_duties,
  number integer not null,
  due_on date not null,
  valid_from date not null,
  recorded_at timestamptz not null,
  amendment_id uuid not null references amendments,
  primary key (duty_id, number)
);

-- Agencies that came in by an amendment and belong to "whoever holds a task" from then on.
create table plan_roster_additions (
  plan_id uuid not null references plans,
  phrase text not null,
  agency_id uuid not null references agencies,
  valid_from date not null,
  amendment_id uuid not null references amendments,
  primary key (plan_id, phrase, agency_id)
);
