-- What is searched: one row for each thing (of documents one for each line), with its words as they are searched beside those
-- that are shown. The database itself keeps it, in the transaction that changes the thing: nothing is found that is not there.

-- Words without diacritics and marks, one space between them: "Số 46/KH-UBND" as "so 46 kh ubnd".
create function searched(text) returns text language sql immutable parallel safe strict
  return btrim(regexp_replace(public.folded($1), '[^[:alnum:]]+', ' ', 'g'));

-- The words as the index holds them, with those that say which thing it is: its kind, whose it is, of which plan. Words
-- beyond the limit of an index entry are not found.
create function search_vector(tags text[], words text) returns tsvector language sql immutable parallel safe
  return array_to_tsvector(array_remove(tags, null)) || strip(to_tsvector('simple'::regconfig, left(words, 200000)));

create table search_entries (
  kind text not null check (kind in ('plan', 'task', 'activity', 'difficulty', 'report', 'document', 'person')),
  subject_id uuid not null,
  -- Which line of a document; 0 of everything else.
  position integer not null default 0,
  plan_id uuid,
  -- Whose it is; null when it is nobody's in particular.
  agency_id uuid,
  -- For its own agency alone: an activity that is not approved.
  held boolean not null default false,
  state text,
  label text not null default '',
  title text not null default '',
  body text not null default '',
  -- By which the recent comes first.
  at timestamptz not null,
  key text not null generated always as (searched(label)) stored,
  -- As searched, with a space at each end: whole words are found by their spaces.
  title_words text not null generated always as (' ' || searched(title) || ' ') stored,
  words text not null generated always as (' ' || searched(label || ' ' || title || ' ' || body) || ' ') stored,
  vector tsvector not null generated always as (
    search_vector(array['@' || kind, '@' || agency_id::text, '@' || plan_id::text],
      searched(label || ' ' || title || ' ' || body))
  ) stored,
  primary key (subject_id, kind, position)
);
create index search_entries_vector on search_entries using gin (vector);
create index search_entries_key on search_entries (key, kind) where key <> '';
create index search_entries_recent on search_entries (kind, at desc, subject_id, position);
create index search_entries_plan on search_entries (plan_id);

create function search_keep(entry search_entries) returns void language plpgsql as $$
begin
  insert into search_entries (kind, subject_id, position, plan_id, agency_id, held, state, label, title, body, at)
    values (entry.kind, entry.subject_id, coalesce(entry.position, 0), entry.plan_id, entry.agency_id,
      coalesce(entry.held, false), entry.state, coalesce(entry.label, ''), coalesce(entry.title, ''),
      coalesce(entry.body, ''), entry.at)
    on conflict (subject_id, kind, position) do update set agency_id = excluded.agency_id, held = excluded.held,
      state = excluded.state, label = excluded.label, title = excluded.title, body = excluded.body, at = excluded.at;
end $$;

-- A plan is found by its own words, once issued by those of its items too.
create function search_plan(p plans) returns void language plpgsql as $$
declare entry search_entries;
begin
  entry.kind := 'plan';
  entry.subject_id := p.id;
  entry.plan_id := p.id;
  entry.agency_id := p.owner_agency_id;
  entry.state := p.state;
  entry.label := coalesce(p.number, p.symbol);
  entry.title := p.title;
  entry.body := concat_ws(' ', p.doc_type, p.issuer, case when p.state <> 'draft' then (
    select string_agg(i.action, ' ' order by i.position) from plan_items i
    where i.plan_id = p.id and i.verdict = 'accepted') end);
  entry.at := coalesce(p.issued_at, p.created_at);
  perform search_keep(entry);
end $$;
create function search_plans() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from search_entries where plan_id = old.id;
    return null;
  end if;
  perform search_plan(new);
  if tg_op = 'INSERT' then
    insert into search_entries (kind, subject_id, position, plan_id, agency_id, body, at)
      select 'document', new.id, line, new.id, new.owner_agency_id, words, new.created_at
      from string_to_table(new.source_text, E'\n') with ordinality as lines (words, line) where btrim(words) <> '';
  end if;
  return null;
end $$;
create trigger plans_searched after insert or delete
  or update of state, number, symbol, title, doc_type, issuer, issued_at on plans
  for each row execute function search_plans();

create function search_task(t tasks) returns void language plpgsql as $$
declare entry search_entries;
begin
  entry.kind := 'task';
  entry.subject_id := t.id;
  entry.plan_id := t.plan_id;
  entry.label := t.label;
  entry.title := t.clause;
  entry.at := (select coalesce(issued_at, created_at) from plans where id = t.plan_id);
  perform search_keep(entry);
end $$;
create function search_tasks() returns trigger language plpgsql as $$
begin
  -- What an amendment took back is looked for under its plan.
  if new.withdrawn_on is not null then delete from search_entries where subject_id = new.id and kind = 'task';
  else perform search_task(new);
  end if;
  return null;
end $$;
create trigger tasks_searched after insert or update on tasks for each row execute function search_tasks();

create function search_activity(a activities) returns void language plpgsql as $$
declare entry search_entries;
begin
  entry.kind := 'activity';
  entry.subject_id := a.id;
  entry.plan_id := a.plan_id;
  entry.agency_id := a.agency_id;
  entry.held := a.state <> 'approved';
  entry.state := a.state;
  entry.title := a.title;
  entry.body := concat_ws(' · ', nullif(a.place, ''), nullif(a.description, ''));
  entry.at := a.started_on;
  perform search_keep(entry);
end $$;
create function search_activities() returns trigger language plpgsql as $$
begin
  -- Of restricted activities only counts are told: no words of theirs are found.
  if tg_op = 'DELETE' then delete from search_entries where subject_id = old.id and kind = 'activity';
  elsif new.restricted then delete from search_entries where subject_id = new.id and kind = 'activity';
  else perform search_activity(new);
  end if;
  return null;
end $$;
create trigger activities_searched after insert or delete
  or update of title, description, place, started_on, state, restricted on activities
  for each row execute function search_activities();

create function search_difficulty(d difficulties) returns void language plpgsql as $$
declare entry search_entries;
begin
  entry.kind := 'difficulty';
  entry.subject_id := d.id;
  entry.plan_id := d.plan_id;
  entry.agency_id := d.agency_id;
  entry.state := d.state;
  entry.title := d.description;
  entry.body := concat_ws(' · ', nullif(d.proposal, ''), nullif(d.answer, ''));
  entry.at := d.raised_at;
  perform search_keep(entry);
end $$;
create function search_difficulties() returns trigger language plpgsql as $$
begin
  perform search_difficulty(new);
  return null;
end $$;
create trigger difficulties_searched after insert or update of description, proposal, answer, state on difficulties
  for each row execute function search_difficulties();

-- A report is found by its agency and its plan. The consolidated one is of the whole plan: nobody's own.
create function search_report(r reports) returns void language plpgsql as $$
declare entry search_entries;
begin
  entry.kind := 'report';
  entry.subject_id := r.id;
  entry.plan_id := r.plan_id;
  entry.agency_id := case r.kind when 'agency' then r.agency_id end;
  entry.state := r.state;
  entry.title := (select name from agencies where id = r.agency_id);
  entry.body := (select concat_ws(' ', a.short_name, p.number, p.title) from agencies a, plans p
    where a.id = r.agency_id and p.id = r.plan_id);
  entry.at := coalesce(r.submitted_at, r.created_at);
  perform search_keep(entry);
end $$;
create function search_reports() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then delete from search_entries where subject_id = old.id and kind = 'report';
  else perform search_report(new);
  end if;
  return null;
end $$;
create trigger reports_searched after insert or delete or update of state, submitted_at on reports
  for each row execute function search_reports();

create function search_person(p people) returns void language plpgsql as $$
declare entry search_entries;
begin
  entry.kind := 'person';
  entry.subject_id := p.id;
  entry.title := p.name;
  entry.body := p.email;
  entry.at := p.created_at;
  perform search_keep(entry);
end $$;
create function search_people() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then delete from search_entries where subject_id = old.id and kind = 'person';
  else perform search_person(new);
  end if;
  return null;
end $$;
create trigger people_searched after insert or delete or update of name, email on people
  for each row execute function search_people();

-- What was there before.
insert into search_entries (kind, subject_id, position, plan_id, agency_id, body, at)
  select 'document', p.id, line, p.id, p.owner_agency_id, words, p.created_at
  from plans p, string_to_table(p.source_text, E'\n') with ordinality as lines (words, line) where btrim(words) <> '';
select search_plan(p) from plans p;
select search_task(t) from tasks t;
select search_activity(a) from activities a where not a.restricted;
select search_difficulty(d) from difficulties d;
select search_report(r) from reports r;
select search_person(p) from people p;
