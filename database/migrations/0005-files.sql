-- A file is named by the one who sends it (client-made id) and stored by its content.
create table files (
  id uuid primary key,
  name text not null,
  media_type text not null,
  sha256 text not null,
  size bigint not null,
  kind text not null check (kind in ('document', 'picture')),
  agency_id uuid not null references agencies,
  person_id uuid not null references people,
  uploaded_at timestamptz not null,
  -- What others see of a picture: turned upright, without place and camera data. Made by the worker.
  shared_sha256 text,
  thumbnail_sha256 text,
  width integer,
  height integer,
  state text not null default 'ready' check (state in ('waiting', 'ready', 'unreadable'))
);
create index files_sha256 on files (sha256);
