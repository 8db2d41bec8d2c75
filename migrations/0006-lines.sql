-- A number to call as a steward wrote it: in the place of a shipped one of the same name, or added.
create table line_edit (
  line text primary key,
  country text not null check (country ~ '^[A-Z]{2}$'),
  region text,
  use text not null,
  run_by text not null,
  phone text,
  text_to text,
  chat text,
  -- Someone answers at any hour.
  always boolean not null,
  source_name text not null,
  source_url text,
  -- By language: name, what it is for, hours, languages spoken.
  words jsonb not null,
  edited_by uuid references member on delete set null,
  edited_at timestamptz not null,
  check (coalesce(phone, text_to, chat) is not null)
);
create index line_edit_edited_by on line_edit (edited_by);

-- A line that is not shown.
create table line_hiding (
  line text primary key,
  hidden_by uuid references member on delete set null,
  hidden_at timestamptz not null
);
create index line_hiding_hidden_by on line_hiding (hidden_by);

-- Someone compared a line with its source.
create table line_check (
  line text not null,
  checked_on date not null,
  checked_by uuid references member on delete set null,
  primary key (line, checked_on)
);
create index line_check_checked_by on line_check (checked_by);
