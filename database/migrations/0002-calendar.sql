-- Days off and swapped working days: editable data, because the government announces them year by year.
create table special_days (
  day date primary key,
  name text not null,
  kind text not null check (kind in ('off', 'working'))
);

-- One row at most: how far the business day of a demonstration stands from real time.
create table business_clock (
  only_row boolean primary key default true check (only_row),
  offset_ms bigint not null,
  demonstration boolean not null
);
