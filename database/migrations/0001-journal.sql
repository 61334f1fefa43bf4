-- What happened: audit trail, outbox and feed in one. Written in the action's own transaction, chained later by the sealer.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- unaccent is only "stable"; this wrapper fixes the dictionary so that it may stand in an index. đ is folded by unaccent too.
create function folded(text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)));

create table journal_entries (
  id bigint generated always as identity primary key,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  plan_id uuid,
  agency_id uuid,
  person_id uuid,
  post_id uuid,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  payload_salt bytea not null,
  payload_hash bytea not null,
  seal_position bigint unique,
  seal bytea
);
create index journal_entries_subject on journal_entries (subject_kind, subject_id, id);
create index journal_entries_plan on journal_entries (plan_id, id);
create index journal_entries_unsealed on journal_entries (id) where seal_position is null;

-- Apart, so that personal payload can be erased without breaking the chain of entries.
create table journal_payloads (
  entry_id bigint primary key references journal_entries,
  payload jsonb not null
);
