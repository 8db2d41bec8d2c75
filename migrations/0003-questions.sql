-- What a member has written and not sent.
create table question_draft (
  id uuid primary key,
  member uuid not null references member on delete cascade,
  title text not null,
  body text not null,
  relationship text,
  substances text[] not null,
  state text,
  moment text,
  saved_at timestamptz not null
);
create index question_draft_member on question_draft (member);

create table question (
  id uuid primary key,
  member uuid not null references member on delete cascade,
  title text not null,
  body text not null,
  relationship text not null,
  substances text[] not null,
  state text,
  moment text,
  -- What triage found when it was sent: those with any stand first on the desk.
  dangers text[] not null,
  -- The language the member was reading in; the publication is in it too.
  locale text not null default 'en' check (locale in ('en', 'es')),
  asked_at timestamptz not null
);
create index question_member on question (member);
create index question_asked on question (asked_at);

-- A counsellor has taken a question to answer it.
create table claim (
  question uuid primary key references question on delete cascade,
  counsellor uuid not null references member on delete cascade,
  claimed_at timestamptz not null
);
create index claim_counsellor on claim (counsellor);

create table reply_draft (
  question uuid not null references question on delete cascade,
  counsellor uuid not null references member on delete cascade,
  body text not null,
  next_step text not null,
  saved_at timestamptz not null,
  primary key (question, counsellor)
);
create index reply_draft_counsellor on reply_draft (counsellor);

create table reply (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  counsellor uuid references member on delete set null,
  body text not null,
  next_step text not null,
  sent_at timestamptz not null
);
create index reply_question on reply (question);
create index reply_counsellor on reply (counsellor);

-- What happened next, told by the member.
create table question_update (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  kind text not null,
  body text not null,
  told_at timestamptz not null,
  read_by uuid references member on delete set null,
  read_at timestamptz
);
create index question_update_question on question_update (question);
create index question_update_read_by on question_update (read_by);

-- A member's yes to a public version, to which words, and until when.
create table consent (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  wording integer not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index consent_standing on consent (question) where withdrawn_at is null;
create index consent_question on consent (question);

-- A counsellor's work on the public version, before it is public.
create table preparation (
  question uuid primary key references question on delete cascade,
  title text not null,
  question_text text not null,
  reply_text text not null,
  update_text text not null,
  relationship text not null,
  substances text[] not null,
  moments text[] not null,
  -- Marked words that someone decided to keep: code, text, reason, who, when.
  decisions jsonb not null,
  prepared_by uuid references member on delete set null,
  prepared_at timestamptz not null
);
create index preparation_by on preparation (prepared_by);

-- The public version. It knows nothing of who asked, who answered, or which question it came from.
create table publication (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  locale text not null default 'en' check (locale in ('en', 'es')),
  title text not null,
  question text not null,
  reply text not null,
  update_text text not null,
  relationship text not null,
  substances text[] not null,
  moments text[] not null,
  published_on date not null,
  sample boolean not null default false,
  tsv tsvector not null generated always as (
    case locale
      when 'es' then
        setweight(to_tsvector('spanish'::regconfig, title), 'A')
        || setweight(to_tsvector('spanish'::regconfig, question), 'B')
        || setweight(to_tsvector('spanish'::regconfig, reply), 'D')
      else
        setweight(to_tsvector('english'::regconfig, title), 'A')
        || setweight(to_tsvector('english'::regconfig, question), 'B')
        || setweight(to_tsvector('english'::regconfig, reply), 'D')
    end
  ) stored
);
create index publication_newest on publication (locale, published_on desc, slug);
create index publication_substances on publication using gin (substances);
create index publication_moments on publication using gin (moments);
create index publication_tsv on publication using gin (tsv);

-- The private side's note of what was published when, so that a member can take it down. It goes when the question goes.
create table publishing (
  id uuid primary key,
  question uuid not null references question on delete cascade,
  publication uuid unique references publication on delete set null,
  published_by uuid references member on delete set null,
  published_at timestamptz not null,
  taken_down_by uuid references member on delete set null,
  taken_down_at timestamptz
);
create unique index publishing_standing on publishing (question) where taken_down_at is null;
create index publishing_question on publishing (question);
create index publishing_published_by on publishing (published_by);
create index publishing_taken_down_by on publishing (taken_down_by);
