-- A task holds what is asked of the agencies now; every wording it has had stays in its versions. One that an amendment added
-- was never an item of the issued paper.
alter table tasks alter column item_id drop not null;
alter table tasks add column withdrawn_on date;
-- From this day on the agency has no share in the task any more; what it did is kept.
alter table assignments add column withdrawn_on date;

create table task_versions (
  task_id uuid not null references tasks,
  number integer not null,
  -- The first day on which this wording holds.
  valid_from date not null,
  -- When it came into the program: a report that was sent before it was made from the former one.
  recorded_at timestamptz not null,
  amendment_id uuid references amendments,
  withdrawn boolean not null default false,
  section text not null,
  label text not null,
  clause text not null,
  actions jsonb not null,
  requested boolean not null,
  restricted boolean not null,
  due_text text,
  due_on date,
  event_on date,
  quantities text[] not null,
  primary key (task_id, number)
);

-- How each share stood at the end of each day on which something of it changed.
create table assignment_states (
  assignment_id uuid not null references assignments,
  since date not null,
  role text not null check (role in ('lead', 'partner')),
  state text not null
    check (state in ('assigned', 'in_progress', 'awaiting_confirmation', 'done', 'not_carried_out')),
  due_on date,
  withdrawn boolean not null default false,
  primary key (assignment_id, since)
);

insert into task_versions (task_id, number, valid_from, recorded_at, section, label, clause, actions, requested, restricted,
    due_text, due_on, event_on, quantities)
  select t.id, 1, (p.issued_at at time zone 'Asia/Ho_Chi_Minh')::date, p.issued_at, t.section, t.label, t.clause, t.actions,
    t.requested, t.restricted, t.due_text, t.due_on, t.event_on, t.quantities
  from tasks t join plans p on p.id = t.plan_id;

insert into assignment_states (assignment_id, since, role, state, due_on)
  select a.id, (p.issued_at at time zone 'Asia/Ho_Chi_Minh')::date, a.role, 'assigned', a.due_on
  from assignments a join plans p on p.id = a.plan_id;
-- The journal knows the states in between.
insert into assignment_states (assignment_id, since, role, state, due_on)
  select distinct on (a.id, (e.at at time zone 'Asia/Ho_Chi_Minh')::date)
    a.id, (e.at at time zone 'Asia/Ho_Chi_Minh')::date, a.role, j.payload ->> 'state', a.due_on
  from assignments a
    join journal_entries e on e.subject_kind = 'assignment' and e.subject_id = a.id
    join journal_payloads j on j.entry_id = e.id
  where j.payload ->> 'state' in ('assigned', 'in_progress', 'awaiting_confirmation', 'done', 'not_carried_out')
  order by a.id, (e.at at time zone 'Asia/Ho_Chi_Minh')::date, e.id desc
  on conflict (assignment_id, since) do update set state = excluded.state;
