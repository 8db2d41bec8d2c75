import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Jobs } from '../server/jobs.server.ts'
import type { Tables } from '../server/tables.ts'
import type { Locale } from '../words/words.ts'
import { consent, withdraw } from './consent.ts'
import { publicSlug, takeDown } from './publications/review.server.ts'
import type { Asked } from './question.ts'
import { triage } from './triage.ts'
import type { Update } from './update.ts'

type Db = Kysely<Tables>

const dangersIn = (text: string) => triage(text).map(one => one.danger)

/**
 * Sends a question: its draft goes, the question and the job that tells the desk come, all or nothing.
 * @param locale the language the member was reading in
 */
export async function sendQuestion(
  { db, jobs }: { db: Db; jobs: Pick<Jobs, 'ask'> },
  member: string,
  draft: string,
  asked: Asked,
  locale: Locale,
  now: Date,
): Promise<{ id: string } | undefined> {
  return db.transaction().execute(async trx => {
    const gone = await trx
      .deleteFrom('question_draft')
      .where('id', '=', draft)
      .where('member', '=', member)
      .returning('id')
      .executeTakeFirst()
    if (!gone) return undefined
    const id = randomUUID()
    await trx
      .insertInto('question')
      .values({
        ...{ id, member, ...asked, locale },
        dangers: dangersIn(`${asked.title}\n${asked.body}`),
        asked_at: now,
      })
      .execute()
    await jobs.ask(trx, 'tell-desk', {})
    return { id }
  })
}

/** Where a question stands, for its member's list. */
export type Standing = 'waiting' | 'claimed' | 'answered' | 'published'

/** A member's questions, the last one first, each with where it stands. */
export async function questionsOf(db: Db, member: string) {
  const rows = await db
    .selectFrom('question')
    .select(['id', 'title', 'asked_at'])
    .select(eb => [
      eb
        .exists(
          eb.selectFrom('claim').select('claim.question').whereRef('claim.question', '=', 'question.id'),
        )
        .as('claimed'),
      eb
        .exists(eb.selectFrom('reply').select('reply.id').whereRef('reply.question', '=', 'question.id'))
        .as('answered'),
      eb
        .exists(
          eb
            .selectFrom('publishing')
            .select('publishing.id')
            .whereRef('publishing.question', '=', 'question.id')
            .where('taken_down_at', 'is', null)
            .where('publication', 'is not', null),
        )
        .as('published'),
    ])
    .where('member', '=', member)
    .orderBy('asked_at', 'desc')
    .execute()
  return rows.map(row => ({ id: row.id, title: row.title, askedAt: row.asked_at, standing: standingOf(row) }))
}

function standingOf(row: { claimed: unknown; answered: unknown; published: unknown }): Standing {
  if (row.published) return 'published'
  if (row.answered) return 'answered'
  return row.claimed ? 'claimed' : 'waiting'
}

export type Own = NonNullable<Awaited<ReturnType<typeof questionOf>>>

/** A member's own question with all that belongs to it, or nothing where it is not theirs. */
export async function questionOf(db: Db, member: string, id: string) {
  const question = await db
    .selectFrom('question')
    .selectAll()
    .where('id', '=', id)
    .where('member', '=', member)
    .executeTakeFirst()
  if (!question) return undefined
  return {
    question,
    replies: await repliesTo(db, id),
    updates: await updatesOf(db, id),
    consents: await consentsTo(db, id),
    slug: await publicSlug(db, id),
  }
}

/** The replies to a question in order, with the screen names of those who wrote them. */
export const repliesTo = (db: Db, question: string) =>
  db
    .selectFrom('reply')
    .leftJoin('member', 'member.id', 'reply.counsellor')
    .select(['reply.id', 'reply.body', 'reply.next_step', 'reply.sent_at', 'member.screen_name'])
    .where('reply.question', '=', question)
    .orderBy('reply.sent_at')
    .execute()

/** What the member told of what happened next, in order. */
export const updatesOf = (db: Db, question: string) =>
  db.selectFrom('question_update').selectAll().where('question', '=', question).orderBy('told_at').execute()

/** Every consent that was ever given to publishing a question. */
export async function consentsTo(db: Db, question: string) {
  const rows = await db.selectFrom('consent').selectAll().where('question', '=', question).execute()
  return rows.map(row => ({ wording: row.wording, givenAt: row.given_at, withdrawnAt: row.withdrawn_at }))
}

/** Adds what happened next. Does nothing to a question that is not the member's. */
export async function tellUpdate(db: Db, member: string, question: string, told: Update, now: Date) {
  await db
    .insertInto('question_update')
    .columns(['id', 'question', 'kind', 'body', 'told_at'])
    .expression(
      db
        .selectFrom('question')
        .select([
          sql<string>`${randomUUID()}::uuid`.as('id'),
          'question.id as question',
          sql<string>`${told.kind}`.as('kind'),
          sql<string>`${told.body}`.as('body'),
          sql<Date>`${now}::timestamptz`.as('told_at'),
        ])
        .where('question.id', '=', question)
        .where('question.member', '=', member),
    )
    .execute()
}

/** Holds the question's row, so that consent, publishing and taking down happen one after another. */
async function hold(trx: Db, member: string, question: string) {
  const row = trx.selectFrom('question').select('id').where('id', '=', question).where('member', '=', member)
  return (await row.forUpdate().executeTakeFirst()) !== undefined
}

/** Writes down a member's yes to publishing. Refuses as `consent` does; gives undefined where it is not their question. */
export async function giveConsent(
  db: Db,
  member: string,
  question: string,
  { ticked, wording }: { ticked: boolean; wording: number },
  now: Date,
) {
  return db.transaction().execute(async trx => {
    if (!(await hold(trx, member, question))) return undefined
    const given = consent(await consentsTo(trx, question), ticked, wording, now)
    if ('refusal' in given) return given
    await trx
      .insertInto('consent')
      .values({ id: randomUUID(), question, wording: given.wording, given_at: given.givenAt })
      .execute()
    return given
  })
}

/** Takes a member's consent back, and the publication down in the same transaction. Refuses where there is none. */
export async function withdrawConsent(db: Db, member: string, question: string, now: Date) {
  return db.transaction().execute(async trx => {
    if (!(await hold(trx, member, question))) return undefined
    const taken = withdraw(await consentsTo(trx, question), now)
    if ('refusal' in taken) return taken
    await trx
      .updateTable('consent')
      .set({ withdrawn_at: now })
      .where('question', '=', question)
      .where('withdrawn_at', 'is', null)
      .execute()
    await takeDown(trx, question, member, now)
    return taken
  })
}

/** Removes a member's question with all that belongs to it, and takes its publication down. */
export async function removeQuestion(db: Db, member: string, question: string, now: Date) {
  await db.transaction().execute(async trx => {
    if (!(await hold(trx, member, question))) return
    await takeDown(trx, question, member, now)
    await trx.deleteFrom('question').where('id', '=', question).execute()
  })
}
