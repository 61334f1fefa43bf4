-- An accepted item of an issued plan, frozen as issued.
create table tasks (
  id uuid primary key,
  plan_id uuid not null references plans,
  item_id uuid not null unique references plan_items,
  position integer not null,
  section text not null,
  label text not null,
  clause text not null,
  actions jsonb not null,
  requested boolean not null,
  restricted boolean not null,
  due_text text,
  due_on date,
  event_on date,
  quantities text[] not null
);
create index tasks_plan on tasks (plan_id, position);

-- The share of one agency in a task.
create table assignments (
  id uuid primary key,
  task_id uuid not null references tasks,
  plan_id uuid not null references plans,
  agency_id uuid not null references agencies,
  role text not null check (role in ('lead', 'partner')),
  state text not null default 'assigned'
    check (state in ('assigned', 'in_progress', 'awaiting_confirmation', 'done', 'not_carried_out')),
  -- What the agency says became of it, from its proposal until the owner sends it back.
  outcome text check (outcome in ('done', 'not_carried_out')),
  -- Why it was not carried out, or why the owner sent it back.
  reason text,
  -- The task's own last day, and the last day of the agency's report, kept here because lists are sorted by them.
  due_on date,
  report_due_on date,
  -- The report that carries it out, where the clause is a report duty of the plan; null where activities do.
  report_kind text check (report_kind in ('agency', 'consolidated')),
  -- Last day of the newest approved activity.
  evidence_on date,
  changed_at timestamptz not null,
  revision integer not null default 1,
  unique (task_id, agency_id),
  check ((state in ('awaiting_confirmation', 'done', 'not_carried_out')) = (outcome is not null)),
  check (state not in ('done', 'not_carried_out') or state = outcome)
);
create index assignments_agency on assignments (agency_id, due_on);
create index assignments_plan on assignments (plan_id, state);
