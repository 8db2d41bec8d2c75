import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { indexWords } from '../../library/search.server.ts'
import type { Tables } from '../../server/tables.ts'
import { wordsIn } from '../../words/words.ts'
import type { Consent } from '../consent.ts'
import { termsOf } from '../drafts.server.ts'
import { type Moment, moments, oneOf } from '../question.ts'
import { type Kept, type Preparation, publish, slugFrom } from './publication.ts'
import { erasePublication, indexPublication } from './publications.server.ts'

type Db = Kysely<Tables>

/** Answered questions whose member said yes to publishing, the longest waiting first, and whether each is public. */
export async function reviewList(db: Db) {
  const { rows } = await sql<{
    id: string
    title: string
    given_at: Date
    prepared: boolean
    slug: string | null
    news: boolean
  }>`
    select q.id, coalesce(nullif(p.title, ''), q.title) as title, c.given_at, p.question is not null as prepared,
      public.slug,
      exists (select from question_update u where u.question = q.id and u.told_at > s.published_at) as news
    from question q
    join consent c on c.question = q.id and c.withdrawn_at is null
    left join preparation p on p.question = q.id
    left join publishing s on s.question = q.id and s.taken_down_at is null
    left join publication public on public.id = s.publication
    where exists (select from reply r where r.question = q.id)
    order by c.given_at
    limit 200`.execute(db)
  return rows
}

/** Keeps a preparation in place of the one before. */
export async function keepPreparation(db: Db, question: string, from: Preparation, by: string, now: Date) {
  const row = {
    title: from.title,
    question_text: from.question,
    reply_text: from.reply,
    update_text: from.update,
    relationship: from.relationship,
    substances: from.substances,
    moments: from.moments,
    decisions: JSON.stringify(from.decisions),
    prepared_by: by,
    prepared_at: now,
  }
  await db
    .insertInto('preparation')
    .values({ question, ...row })
    .onConflict(oc => oc.column('question').doUpdateSet(row))
    .execute()
}

/** The preparation as it was last kept, or nothing where none was begun. */
export async function preparationOf(db: Db, question: string): Promise<Preparation | undefined> {
  const row = await db
    .selectFrom('preparation')
    .selectAll()
    .where('question', '=', question)
    .executeTakeFirst()
  if (!row) return undefined
  const { relationship, substances } = termsOf({ ...row, state: null, moment: null })
  return {
    title: row.title,
    question: row.question_text,
    reply: row.reply_text,
    update: row.update_text,
    relationship: relationship ?? 'other',
    substances,
    moments: row.moments.filter((one): one is Moment => oneOf(moments, one) !== null),
    decisions: row.decisions as Kept[],
  }
}

/** The address where a question's publication stands now, if it does. */
export async function publicSlug(db: Db, question: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('publishing')
    .innerJoin('publication', 'publication.id', 'publishing.publication')
    .select('publication.slug')
    .where('publishing.question', '=', question)
    .where('publishing.taken_down_at', 'is', null)
    .executeTakeFirst()
  return row?.slug
}

type Publishing = { question: string; preparation: Preparation; by: string }

/**
 * Makes a preparation public, or renews what is public of this question at the same address. Holds the question's row,
 * so that a consent taken back at the same moment wins. It is in the language in which the question was asked.
 * @returns the address, or the refusal of `publish`; undefined where the question is gone
 */
export async function publishQuestion(db: Db, { question, preparation, by }: Publishing, now: Date) {
  return db.transaction().execute(async trx => {
    const held = await trx
      .selectFrom('question')
      .innerJoin('member', 'member.id', 'question.member')
      .select(['question.id', 'question.locale', 'member.sample'])
      .where('question.id', '=', question)
      .forUpdate('question')
      .executeTakeFirst()
    if (!held) return undefined
    const [consents, replies] = await evidence(trx, question)
    const ready = publish(preparation, consents, replies)
    if ('refusal' in ready) return ready
    await keepPreparation(trx, question, ready, by, now)
    const slug = await write(trx, question, { ...ready, ...held }, by, now)
    const of = {
      slug,
      locale: held.locale,
      title: ready.title,
      question: ready.question,
      reply: ready.reply,
      update_text: ready.update,
    }
    await indexPublication(trx, of, tagWords(held.locale, ready))
    await indexWords(trx)
    return { slug }
  })
}

async function evidence(trx: Db, question: string): Promise<[Consent[], number]> {
  const consents = await trx.selectFrom('consent').selectAll().where('question', '=', question).execute()
  const replies = await trx.selectFrom('reply').select('id').where('question', '=', question).execute()
  return [
    consents.map(row => ({ wording: row.wording, givenAt: row.given_at, withdrawnAt: row.withdrawn_at })),
    replies.length,
  ]
}

/** The tags as the search knows them, in the language of the publication. */
function tagWords(locale: string, { substances, moments, relationship }: Preparation): string {
  const w = wordsIn(locale === 'es' ? 'es' : 'en').questions
  return [
    ...substances.map(one => w.substance[one]),
    ...moments.map(one => w.moment[one]),
    w.who[relationship],
  ].join(' ')
}

type Ready = Preparation & { locale: string; sample: boolean }

async function write(trx: Db, question: string, ready: Ready, by: string, now: Date) {
  const content = {
    locale: ready.locale,
    title: ready.title,
    question: ready.question,
    reply: ready.reply,
    update_text: ready.update,
    relationship: ready.relationship,
    substances: ready.substances,
    moments: ready.moments,
    sample: ready.sample,
  }
  const standing = await trx
    .selectFrom('publishing')
    .select(['id', 'publication'])
    .where('question', '=', question)
    .where('taken_down_at', 'is', null)
    .executeTakeFirst()
  if (standing?.publication) {
    await trx
      .updateTable('publishing')
      .set({ published_at: now, published_by: by })
      .where('id', '=', standing.id)
      .execute()
    const row = await trx
      .updateTable('publication')
      .set(content)
      .where('id', '=', standing.publication)
      .returning('slug')
      .executeTakeFirstOrThrow()
    return row.slug
  }
  const id = randomUUID()
  const slug = await freeSlug(trx, ready.title)
  await trx
    .insertInto('publication')
    .values({ id, slug, ...content, published_on: now.toISOString().slice(0, 10) })
    .execute()
  await trx
    .insertInto('publishing')
    .values({ id: randomUUID(), question, publication: id, published_by: by, published_at: now })
    .execute()
  return slug
}

/** Addresses are given out one at a time, so that two publications never try for the same one. */
async function freeSlug(trx: Db, title: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('publication slug'))`.execute(trx)
  const base = slugFrom(title, () => false)
  const rows = await trx.selectFrom('publication').select('slug').where('slug', 'like', `${base}%`).execute()
  const taken = new Set(rows.map(row => row.slug))
  return slugFrom(title, slug => taken.has(slug))
}

/** Takes a question's publication down, if it has one, and writes down who did and when. Call it in a transaction. */
export async function takeDown(trx: Db, question: string, by: string, now: Date) {
  const standing = await trx
    .updateTable('publishing')
    .set({ taken_down_at: now, taken_down_by: by })
    .where('question', '=', question)
    .where('taken_down_at', 'is', null)
    .returning('publication')
    .executeTakeFirst()
  if (standing?.publication) await erasePublication(trx, standing.publication)
}

/** Takes a question's publication down for a counsellor. The member's consent stays as it is. */
export async function takeDownAs(db: Db, question: string, by: string, now: Date) {
  await db.transaction().execute(async trx => {
    await trx.selectFrom('question').select('id').where('id', '=', question).forUpdate().execute()
    await takeDown(trx, question, by, now)
  })
}
