-- The pages of a document that has them (PDF), as they are printed: beside the reading they show where each word came from.
create table plan_pages (
  plan_id uuid not null references plans on delete cascade,
  -- From 1.
  page integer not null check (page > 0),
  -- In points (1/72 inch).
  width real not null,
  height real not null,
  -- What is printed where: [paragraph, start, end, left, top, right, bottom], the characters as spans count them, the box in points.
  lines jsonb not null,
  -- A picture is drawn soon after the document was read; a page that cannot be drawn has only its words.
  state text not null default 'waiting' check (state in ('waiting', 'drawn', 'failed')),
  picture_sha256 text,
  primary key (plan_id, page),
  check ((state = 'drawn') = (picture_sha256 is not null))
);
