-- A difficulty, or what is proposed; with a clock, an outcome, and an end that the raiser confirms.
alter table difficulties
  add column kind text not null default 'difficulty' check (kind in ('difficulty', 'proposal')),
  -- The last day by which whoever holds it is asked to answer.
  add column answer_due_on date,
  add column outcome text check (outcome in ('solved', 'partly', 'declined', 'noted')),
  -- Why it was withdrawn, or what stood in the way no longer.
  add column closing_words text,
  add column closed_at timestamptz,
  drop constraint difficulties_state_check,
  drop constraint difficulties_check,
  add constraint difficulties_state_check check (state in ('open', 'answered', 'settled', 'withdrawn')),
  add constraint difficulties_answered check (state not in ('answered', 'settled') or answer is not null),
  add constraint difficulties_closed check ((state in ('settled', 'withdrawn')) = (closed_at is not null));
update difficulties set answer_due_on = (raised_at at time zone 'Asia/Ho_Chi_Minh')::date + 14;
alter table difficulties alter column answer_due_on set not null;
create index difficulties_due on difficulties (state, answer_due_on);

-- Through whose hands it went: one row for each time that it came to somebody to be decided.
create table difficulty_hands (
  difficulty_id uuid not null references difficulties,
  position integer not null,
  agency_id uuid not null references agencies,
  received_at timestamptz not null,
  due_on date not null,
  -- Why it was passed on to this hand, or why it was opened again.
  note text not null default '',
  -- What the hand said while it was still at work.
  interim text,
  interim_at timestamptz,
  answer text,
  outcome text check (outcome in ('solved', 'partly', 'declined', 'noted')),
  left_at timestamptz,
  primary key (difficulty_id, position)
);
create index difficulty_hands_agency on difficulty_hands (agency_id, difficulty_id);
insert into difficulty_hands (difficulty_id, position, agency_id, received_at, due_on, answer, left_at)
  select id, 1, addressed_to, raised_at, answer_due_on, answer, answered_at from difficulties;
