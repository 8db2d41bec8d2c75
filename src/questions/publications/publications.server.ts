import { type Kysely, type Selectable, sql } from 'kysely'
import type { Relationship, Substance } from '../../craft/vocabulary.ts'
import { indexWords } from '../../library/search.server.ts'
import type { Tables } from '../../server/tables.ts'
import { gist } from '../prose.server.ts'
import type { Moment } from '../question.ts'

/** Only the tables of what is public. Nothing in this file can ask for anything else. */
export type PublicDb = Kysely<Pick<Tables, 'publication' | 'search_page'>>
export type Publication = Omit<Selectable<Tables['publication']>, 'tsv'>
export type Listed = Pick<
  Publication,
  'slug' | 'locale' | 'title' | 'question' | 'relationship' | 'published_on' | 'sample'
>
export type Filter = { who: Relationship | null; substance: Substance | null; moment: Moment | null }

const listed = ['slug', 'locale', 'title', 'question', 'relationship', 'published_on', 'sample'] as const
/** Publications on one page of the list. */
const pageSize = 24

/**
 * Publications that fit every part of the filter: those in the reader's language, then those in English, each newest first.
 * `more` tells whether there is another page.
 */
export async function newest(db: PublicDb, locale: string, { who, substance, moment }: Filter, page: number) {
  let query = db.selectFrom('publication').select(listed).where('locale', 'in', [locale, 'en'])
  if (who) query = query.where('relationship', '=', who)
  if (substance) query = query.where(sql<boolean>`substances @> ${[substance]}::text[]`)
  if (moment) query = query.where(sql<boolean>`moments @> ${[moment]}::text[]`)
  if (locale !== 'en') query = query.orderBy(sql`locale <> ${locale}`)
  const rows = await query
    .orderBy('published_on', 'desc')
    .orderBy('slug')
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute()
  return { found: rows.slice(0, pageSize) as Listed[], more: rows.length > pageSize }
}

/** The publication at an address. */
export async function publicationAt(db: PublicDb, slug: string): Promise<Publication | undefined> {
  return db
    .selectFrom('publication')
    .select([...listed, 'id', 'reply', 'update_text', 'substances', 'moments'])
    .where('slug', '=', slug)
    .executeTakeFirst()
}

/** Publications compared word for word with another: the nearest by tags, at most this many. */
const compared = 40

/**
 * Other publications that are near: each shared substance or moment counts two, the same relationship one, and the
 * likeness of the words less than one more. Where tags alone do not fill the list, shared words do.
 */
export async function related(db: PublicDb, to: Publication, limit = 4): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    with asked as (
      select string_agg(quote_literal(lexeme), ' | ')::tsquery as words
      from unnest(tsvector_to_array(to_tsvector(${to.locale === 'es' ? 'spanish' : 'english'}::regconfig, ${`${to.title} ${to.question}`}))) as lexeme
      where lexeme ~ '^[[:alnum:]]{3,}$'
    ), near as (
      select id, 2 * (
          select count(*) from unnest(substances || moments) as one
          where one = any (${[...to.substances, ...to.moments]}::text[])
        ) + case when relationship = ${to.relationship} then 1 else 0 end as tags
      from publication
      where id <> ${to.id} and locale = ${to.locale}
        and (substances && ${to.substances}::text[] or moments && ${to.moments}::text[])
      order by tags desc, published_on desc
      limit ${compared}
    ), alike as (
      select id, 0 as tags from publication
      where id <> ${to.id} and locale = ${to.locale} and (select count(*) from near) < ${limit}
        and tsv @@ (select words from asked) and id not in (select id from near)
      limit ${compared}
    )
    select p.slug, p.locale, p.title, p.question, p.relationship, p.published_on, p.sample
    from (select * from near union all select * from alike) as n
    join publication as p using (id), asked
    order by n.tags + coalesce(ts_rank(p.tsv, asked.words, 32), 0) desc, p.published_on desc, p.slug
    limit ${limit}`.execute(db)
  return rows
}

const searchPath = (slug: string) => `/questions/${slug}`

/** Puts a publication into the search, in place of what stood at its address. The words are counted by `indexWords`. */
export async function indexPublication(
  trx: Kysely<Tables>,
  of: Pick<Publication, 'slug' | 'locale' | 'title' | 'question' | 'reply' | 'update_text'>,
  words: string,
) {
  await trx.deleteFrom('search_page').where('path', '=', searchPath(of.slug)).execute()
  await trx
    .insertInto('search_page')
    .values({
      locale: of.locale,
      path: searchPath(of.slug),
      kind: 'question',
      title: of.title,
      summary: gist(of.question),
      words,
      body: [of.question, of.reply, of.update_text].map(text => gist(text, Infinity)).join(' '),
    })
    .execute()
}

/** Takes a publication out of the public tables and the search. */
export async function erasePublication(trx: Kysely<Tables>, id: string) {
  const gone = await trx.deleteFrom('publication').where('id', '=', id).returning('slug').executeTakeFirst()
  if (!gone) return
  await trx.deleteFrom('search_page').where('path', '=', searchPath(gone.slug)).execute()
  await indexWords(trx)
}
