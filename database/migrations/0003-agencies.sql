create table agencies (
  id uuid primary key,
  code text not null unique,
  name text not null,
  short_name text not null,
  symbol_code text,
  kind text not null check (kind in ('state', 'party', 'front', 'union', 'press', 'public-unit', 'central-vertical')),
  level text not null check (level in ('province', 'district', 'commune')),
  parent_id uuid references agencies,
  -- Whether the provincial People's Committee may order it; the others are only asked.
  commanded boolean not null,
  groups text[] not null default '{}',
  aliases text[] not null default '{}',
  valid_from date not null,
  valid_to date,
  unverified boolean not null default false,
  check (valid_to is null or valid_to >= valid_from)
);

create table agency_successions (
  id uuid primary key,
  agency_id uuid not null references agencies,
  successor_id uuid references agencies,
  successor_name text not null,
  kind text not null check (kind in ('renamed', 'merged', 'split', 'abolished', 'function-moved')),
  happened_on date,
  basis text
);
create index agency_successions_agency on agency_successions (agency_id);
