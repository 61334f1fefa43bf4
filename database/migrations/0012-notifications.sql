-- What a person is told of, made from entries of the journal and from last days that come near.
create table notifications (
  id bigint generated always as identity primary key,
  person_id uuid not null references people,
  -- The post that it concerns: it is not shown any more once that has ended.
  post_id uuid references posts,
  -- What it was made from: made twice from the same it is kept once.
  key text not null,
  kind text not null,
  topic text not null,
  -- The page of the thing.
  place text not null,
  -- Names that its sentence needs: of the plan, the agency, the task.
  facts jsonb not null,
  at timestamptz not null,
  in_app boolean not null,
  by_mail boolean not null,
  read_at timestamptz,
  mailed_at timestamptz,
  unique (person_id, key)
);
create index notifications_shown on notifications (person_id, id desc) where in_app;
create index notifications_unread on notifications (person_id) where in_app and read_at is null;
create index notifications_to_mail on notifications (person_id) where by_mail and read_at is null and mailed_at is null;
create index notifications_open on notifications (place) where read_at is null;
create index notifications_old on notifications (at);

-- The business day of the last letter that gathered a person's notifications: one day brings one.
create table digests (
  person_id uuid primary key references people,
  sent_on date not null
);

-- Owned by the plans module: who has the desk of a draft open just now. Neither logged nor kept, so nobody can say later who
-- looked when.
create unlogged table plan_presence (
  plan_id uuid not null references plans on delete cascade,
  person_id uuid not null references people,
  -- One for each window.
  window_id uuid not null,
  -- The reading that is looked at or edited.
  at_id text,
  editing boolean not null,
  expires_at timestamptz not null,
  primary key (plan_id, person_id, window_id)
);
