create table people (
  id uuid primary key,
  name text not null,
  email text not null,
  language text not null default 'vi' check (language in ('vi', 'en')),
  -- Invented, with the password that the demonstration shows to strangers.
  demonstration boolean not null default false,
  deactivated_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index people_email on people (lower(email));

create table posts (
  id uuid primary key,
  person_id uuid not null references people,
  agency_id uuid not null references agencies,
  role text not null check (role in ('plan_owner', 'focal_point', 'approver', 'leader', 'reader', 'administrator')),
  title text,
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index posts_person on posts (person_id);
create index posts_agency on posts (agency_id);

create table invitations (
  id uuid primary key,
  person_id uuid not null references people,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);
create index invitations_person on invitations (person_id);

-- One row: signs the cookies of sessions. Made on the first start; another value ends all sessions.
create table sign_in_secret (
  only_row boolean primary key default true check (only_row),
  secret text not null
);

-- How often a sign-in was tried from one address, or with one e-mail from one address, since the minute began.
create table sign_in_attempts (
  key text primary key,
  count integer not null,
  since timestamptz not null
);

-- The sign-in library's: column names are its own, "user".id is people.id. Accounts and passwords are written when an
-- invitation is accepted, sessions by the library.
create schema auth;
create table auth."user" (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table auth.session (
  id uuid primary key default gen_random_uuid(),
  "userId" uuid not null references auth."user" on delete cascade,
  token text not null unique,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index session_of_user on auth.session ("userId");
create table auth.account (
  id uuid primary key default gen_random_uuid(),
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index account_of_user on auth.account ("userId");
create unique index account_of_provider on auth.account ("providerId", "accountId");
create table auth.verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on auth.verification (identifier);
