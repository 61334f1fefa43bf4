-- An issued plan is changed by a further document, never rewritten: what is to change, item by item, decided by a person.
create table amendments (
  id uuid primary key,
  plan_id uuid not null references plans,
  state text not null default 'draft' check (state in ('draft', 'issued', 'discarded')),
  -- The document says that it stands in the place of the plan: what it does not name is dropped.
  replaces boolean not null default false,
  -- The document it was read from; null where the changes were written by hand.
  source_name text,
  source_format text,
  source_sha256 text,
  source_text text,
  -- Words that ask for a change and were not understood: `[{text, paragraph}]`.
  unread jsonb not null default '[]',
  doc_type text,
  number text,
  signed_on date,
  issuer text,
  title text,
  reason text not null default '',
  -- From this day on the changed content holds.
  effective_on date,
  discard_reason text,
  revision integer not null default 1,
  created_by uuid not null references people,
  created_at timestamptz not null,
  issued_by uuid references people,
  issued_at timestamptz,
  frozen_sha256 text,
  check ((state = 'issued') = (issued_at is not null and frozen_sha256 is not null)),
  check (state <> 'issued' or effective_on is not null),
  check ((state = 'discarded') = (discard_reason is not null))
);
create index amendments_plan on amendments (plan_id, created_at);

create table amendment_changes (
  id uuid primary key,
  amendment_id uuid not null references amendments,
  position integer not null,
  kind text not null check (kind in ('change', 'add', 'withdraw', 'report_day')),
  task_id uuid references tasks,
  duty_id uuid references plan_report_duties,
  -- What the task said when the change was proposed, and what it is to say: `TaskContent`, or the day of a report duty.
  before jsonb,
  after jsonb,
  -- The words of the document that ask for it.
  words text,
  paragraph integer,
  -- How sure the match with the task is, from 0 to 1.
  confidence real not null default 1,
  by_hand boolean not null,
  verdict text not null default 'unreviewed' check (verdict in ('unreviewed', 'accepted', 'rejected')),
  revision integer not null default 1,
  check ((kind in ('change', 'withdraw')) = (task_id is not null)),
  check ((kind = 'report_day') = (duty_id is not null))
);
create index amendment_changes_amendment on amendment_changes (amendment_id, position);
