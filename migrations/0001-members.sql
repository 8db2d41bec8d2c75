create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table member (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  screen_name text,
  role text not null default 'member' check (role in ('member', 'counsellor', 'steward')),
  locale text not null default 'en',
  joined_on date not null,
  sample boolean not null default false
);

create unique index member_screen_name on member (lower(screen_name));

create table sign_in_code (
  request_hash bytea primary key,
  email text not null,
  code_hash bytea not null,
  tries integer not null default 0,
  made_at timestamptz not null
);

create table session (
  token_hash bytea primary key,
  member uuid not null references member on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_member on session (member);

-- Trial mode only: letters that would have been sent.
create table outbox (
  id bigint generated always as identity primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  written_at timestamptz not null
);
