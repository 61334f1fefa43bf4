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

-- Apart, so that personal payload can be erased without breaking the chain of entries. As `json`, which keeps the words
-- exactly as they were hashed.
create table journal_payloads (
  entry_id bigint primary key references journal_entries,
  payload json not null
);

-- What happened cannot unhappen: an entry may only be given its seal, once.
create function refuse_to_rewrite() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.seal is null and new.seal is not null
     and to_jsonb(old) - '{seal,seal_position}'::text[] = to_jsonb(new) - '{seal,seal_position}'::text[] then
    return new;
  end if;
  raise exception 'Entries of the journal are never changed or deleted';
end
$$;
create trigger journal_entries_stand before update or delete on journal_entries
  for each row execute function refuse_to_rewrite();
