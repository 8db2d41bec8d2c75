import { type Kysely, sql } from 'kysely'
import { withoutNumbers } from '../craft/numbers.ts'
import type { Tables } from '../server/tables.ts'
import { type ArticleFront, contentPages, type PageFront } from './content.ts'

type Db = Kysely<Tables>
export type Found = { path: string; kind: Tables['search_page']['kind']; title: string; summary: string }

/** Puts the library and the guide to substances into the search, and takes out what is gone. Publications are left alone. */
export async function indexContent(db: Db, locales: readonly string[]) {
  const rows = locales.flatMap(locale =>
    (['library', 'substances'] as const).flatMap(folder =>
      contentPages<PageFront & Partial<ArticleFront> & { also_called?: string[] }>(locale, folder)
        .filter(page => page.locale === locale)
        .map(page => ({
          locale,
          path: `/${folder}/${page.name}`.replace(/\/index$/, ''),
          kind: 'library' as const,
          title: page.front.title,
          summary: page.front.summary,
          words: [...(page.front.words ?? []), ...(page.front.also_called ?? [])].join(' '),
          body: withoutNumbers(page.text),
        })),
    ),
  )
  await db.transaction().execute(async trx => {
    await trx.deleteFrom('search_page').where('kind', '!=', 'question').execute()
    if (rows.length > 0) await trx.insertInto('search_page').values(rows).execute()
    await indexWords(trx)
  })
}

/** Counts the words of all pages anew. Call it in the transaction that changes a page. */
export async function indexWords(db: Db) {
  await db.deleteFrom('search_word').execute()
  await sql`
    insert into search_word (locale, word, pages)
    select locale, word, count(*)
    from search_page,
      unnest(tsvector_to_array(to_tsvector('simple', title || ' ' || words || ' ' || summary || ' ' || body))) as word
    where length(word) between 3 and 40
    group by locale, word`.execute(db)
}

/** The words of a query as they may be looked up: at most twelve, lower case. */
export function queryWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 12).map(word => word.slice(0, 40))
}

/**
 * Pages for what someone typed, best first. A word that stands nowhere is read as the nearest one that does:
 * one letter off for short words, two for longer ones.
 * @returns the pages, and the query as it was read where that differs
 */
export async function search(
  db: Db,
  locale: string,
  text: string,
): Promise<{ found: Found[]; read: string | undefined }> {
  const words = queryWords(text)
  if (words.length === 0) return { found: [], read: undefined }
  const meant = await nearest(db, locale, words)
  const strict = await lookUp(db, locale, meant.join(' '))
  const found = strict.length > 0 ? strict : await lookUp(db, locale, meant.join(' or '))
  const read = meant.join(' ')
  return { found, read: read === words.join(' ') ? undefined : read }
}

async function nearest(db: Db, locale: string, words: string[]): Promise<string[]> {
  const { rows } = await sql<{ place: number; word: string }>`
    select asked.place::int as place, coalesce(
      (select w.word from search_word w
       where w.locale = ${locale}
         and length(asked.word) > 3
         and abs(length(w.word) - length(asked.word)) <= 2
         and not exists (select from search_word known where known.locale = ${locale} and known.word = asked.word)
         and levenshtein_less_equal(w.word, asked.word, 2) <= case when length(asked.word) < 6 then 1 else 2 end
       order by levenshtein_less_equal(w.word, asked.word, 2), similarity(w.word, asked.word) desc, w.pages desc
       limit 1),
      asked.word) as word
    from unnest(${words}::text[]) with ordinality as asked(word, place)
    order by asked.place`.execute(db)
  return rows.map(row => row.word)
}

async function lookUp(db: Db, locale: string, query: string): Promise<Found[]> {
  const config = locale === 'es' ? 'spanish' : 'english'
  const { rows } = await sql<Found>`
    select path, kind, title, summary
    from search_page, websearch_to_tsquery(${config}::regconfig, ${query}) as asked
    where locale = ${locale} and tsv @@ asked
    order by ts_rank_cd('{0.05, 0.2, 0.4, 1.0}', tsv, asked) desc, path
    limit 30`.execute(db)
  return rows
}
