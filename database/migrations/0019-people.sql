-- How a person wants to work and what to be told of.
alter table people
  add column density text not null default 'comfortable' check (density in ('comfortable', 'compact')),
  -- Topics of which the person is not told in the application, and those not written about by mail.
  add column muted_topics text[] not null default '{}',
  add column unmailed_topics text[] not null default '{}',
  add column digest text not null default 'none' check (digest in ('none', 'daily', 'weekly'));
