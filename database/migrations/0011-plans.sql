-- Where else an item's words stand, for one that was joined of several; and out of which items it was made at the desk.
alter table plan_items add column other_spans jsonb not null default '[]';
alter table plan_items add column origin jsonb;

-- What changed which items a draft has and in which order: the items taken out and the ones put in, each with the item it
-- stands behind, so that a step can be taken back and done again with nothing lost.
create table plan_desk_steps (
  id uuid primary key,
  plan_id uuid not null references plans on delete cascade,
  deed text not null check (deed in ('split', 'merge', 'move', 'add', 'remove')),
  taken jsonb not null,
  put jsonb not null,
  undone boolean not null default false
);
create index plan_desk_steps_plan on plan_desk_steps (plan_id);
