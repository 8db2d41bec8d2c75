create extension if not exists fuzzystrmatch;

-- What the search looks through: the library's pages, the right-now pages and the publications.
create table search_page (
  locale text not null check (locale in ('en', 'es')),
  path text not null,
  kind text not null check (kind in ('library', 'right-now', 'question')),
  title text not null,
  summary text not null,
  words text not null,
  body text not null,
  tsv tsvector not null generated always as (
    case locale
      when 'es' then
        setweight(to_tsvector('spanish'::regconfig, title || ' ' || words), 'A')
        || setweight(to_tsvector('spanish'::regconfig, summary), 'B')
        || setweight(to_tsvector('spanish'::regconfig, body), 'D')
      else
        setweight(to_tsvector('english'::regconfig, title || ' ' || words), 'A')
        || setweight(to_tsvector('english'::regconfig, summary), 'B')
        || setweight(to_tsvector('english'::regconfig, body), 'D')
    end
  ) stored,
  primary key (locale, path)
);
create index search_page_tsv on search_page using gin (tsv);

-- Every word that stands in those pages, to find the one that a slip of the finger meant.
create table search_word (
  locale text not null,
  word text not null,
  pages integer not null,
  primary key (locale, word)
);
