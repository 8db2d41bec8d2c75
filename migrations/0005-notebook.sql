-- Notebooks that members keep with their account. The server holds sealed bytes, hashes and keys it cannot open.
-- Days stand wherever a time of day is not needed.

-- A device that is signed in to the notebook.
create table nb_session (
  token_hash bytea primary key,
  id uuid not null unique,
  member uuid not null references member on delete cascade,
  started date not null,
  last date not null
);
create index nb_session_member on nb_session (member);

create table nb_notebook (
  id text collate "C" primary key check (id ~ '^[0-9a-f]{32}$'),
  owner uuid not null references member on delete cascade,
  circle boolean not null,
  epoch bigint not null default 1 check (epoch between 1 and 4294967295),
  -- SHA-256 of the tokens that only those with the notebook's keys can make.
  write_hash bytea not null check (length(write_hash) = 32),
  delete_hash bytea not null check (length(delete_hash) = 32),
  created date not null,
  -- What its ops take, in bytes.
  bytes bigint not null default 0,
  delete_on date
);
create unique index nb_notebook_own on nb_notebook (owner) where not circle;
create index nb_notebook_owner on nb_notebook (owner);
create index nb_notebook_delete_on on nb_notebook (delete_on) where delete_on is not null;

create table nb_member (
  notebook text collate "C" not null references nb_notebook on delete cascade,
  member uuid not null references member on delete cascade,
  role text not null check (role in ('owner', 'member')),
  joined date not null,
  primary key (notebook, member)
);
create index nb_member_member on nb_member (member);

-- A way to a member's root key that opens with a generated secret or a passkey, never with what a person chose.
create table nb_slot (
  member uuid not null references member on delete cascade,
  id text collate "C" not null check (id ~ '^[0-9a-f]{32}$'),
  kind text not null check (kind in ('words', 'code', 'passkey')),
  params json not null,
  commitment bytea not null,
  nonce bytea not null,
  ct bytea not null,
  primary key (member, id)
);

-- The notebook key of one epoch, sealed for one member.
create table nb_key (
  notebook text collate "C" not null,
  member uuid not null,
  epoch bigint not null,
  nonce bytea not null,
  ct bytea not null,
  primary key (notebook, member, epoch),
  foreign key (notebook, member) references nb_member on delete cascade
);
create index nb_key_member on nb_key (member);

-- A sealed op; once it is purged, its header and the hash of what was sealed.
create table nb_op (
  notebook text collate "C" not null references nb_notebook on delete cascade,
  device text collate "C" not null check (device ~ '^[0-9a-f]{16}$'),
  seq bigint not null check (seq > 0),
  epoch bigint not null,
  header bytea not null,
  ct bytea,
  ct_hash bytea,
  hash bytea not null,
  -- What it takes when it is sent, in bytes.
  size integer not null,
  primary key (notebook, device, seq),
  check ((ct is null) <> (ct_hash is null))
);
create index nb_op_order on nb_op (notebook, epoch, device, seq);
-- Sealed bytes do not get smaller.
alter table nb_op alter column ct set storage external;

create table nb_invite (
  id text collate "C" primary key check (id ~ '^[0-9a-f]{32}$'),
  notebook text collate "C" not null references nb_notebook on delete cascade,
  nonce bytea not null,
  ct bytea not null,
  expires timestamptz not null,
  claimed_by uuid references member on delete cascade
);
create index nb_invite_notebook on nb_invite (notebook);
create index nb_invite_claimed_by on nb_invite (claimed_by);
create index nb_invite_expires on nb_invite (expires);

-- What a second device of the same member takes over, once.
create table nb_link (
  id text collate "C" primary key check (id ~ '^[0-9a-f]{32}$'),
  member uuid not null references member on delete cascade,
  nonce bytea not null,
  ct bytea not null,
  expires timestamptz not null
);
create index nb_link_member on nb_link (member);
create index nb_link_expires on nb_link (expires);
