-- What a person decided the public may see of a plan: one row for each decision, never changed; the newest one counts.
create table publication_decisions (
  plan_id uuid not null references plans,
  version integer not null check (version > 0),
  state text not null check (state in ('published', 'withdrawn')),
  -- The fields that are shown; the issuer is named always.
  fields text[] not null,
  -- The tasks that are told; one that comes in later waits for another decision.
  tasks uuid[] not null,
  -- Where a reader says that something is wrong: an office, not a person.
  contact_office text not null,
  contact_email text not null,
  contact_phone text not null,
  reason text not null,
  decided_by uuid not null references people,
  decided_at timestamptz not null,
  primary key (plan_id, version),
  check (state = 'withdrawn' or contact_email <> '' or contact_phone <> '')
);
