import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Jobs } from '../../server/jobs.server.ts'
import type { Tables } from '../../server/tables.ts'
import { standing } from '../consent.ts'
import { publicSlug } from '../publications/review.server.ts'
import { consentsTo, repliesTo, updatesOf } from '../questions.server.ts'
import { urgent } from '../triage.ts'
import { letterTo } from './letter.ts'
import { claim, type Reply } from './reply.ts'

type Db = Kysely<Tables>

export type Waiting = {
  id: string
  title: string
  relationship: string
  asked_at: Date
  by: string | null
  claimed_by: string | null
  claimed_name: string | null
  urgent: boolean
}

/** Questions without a reply: those that tell of danger first, then the oldest. */
export async function waiting(db: Db): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('question')
    .innerJoin('member as asker', 'asker.id', 'question.member')
    .leftJoin('claim', 'claim.question', 'question.id')
    .leftJoin('member as holder', 'holder.id', 'claim.counsellor')
    .select([
      'question.id',
      'question.title',
      'question.dangers',
      'question.relationship',
      'question.asked_at',
    ])
    .select([
      'asker.screen_name as by',
      'claim.counsellor as claimed_by',
      'holder.screen_name as claimed_name',
    ])
    .where(eb =>
      eb.not(
        eb.exists(eb.selectFrom('reply').select('reply.id').whereRef('reply.question', '=', 'question.id')),
      ),
    )
    .orderBy(sql`cardinality(question.dangers) = 0`)
    .orderBy('question.asked_at')
    .limit(200)
    .execute()
  return rows.map(({ dangers, ...row }) => ({ ...row, urgent: dangers.length > 0 }))
}

/** Questions whose member wrote again and nobody has read it: those that got worse or tell of danger first. */
export async function newsFromMembers(db: Db) {
  const { rows } = await sql<{ id: string; title: string; kind: string; body: string; told_at: Date }>`
    select q.id, q.title, u.kind, u.body, u.told_at
    from question q
    join lateral (
      select * from question_update where question = q.id and read_at is null order by told_at desc limit 1
    ) u on true
    order by u.told_at
    limit 200`.execute(db)
  const judged = rows.map(row => ({ ...row, urgent: row.kind === 'worse' || urgent(row.body) }))
  return judged.sort((a, b) => Number(b.urgent) - Number(a.urgent))
}

export type OnDesk = NonNullable<Awaited<ReturnType<typeof deskQuestion>>>

/** A question as the desk sees it: never the address of who asked, only the screen name. */
export async function deskQuestion(db: Db, id: string) {
  const question = await db
    .selectFrom('question')
    .innerJoin('member', 'member.id', 'question.member')
    .selectAll('question')
    .select(['member.screen_name as by', 'member.sample'])
    .where('question.id', '=', id)
    .executeTakeFirst()
  if (!question) return undefined
  const held = await db
    .selectFrom('claim')
    .innerJoin('member', 'member.id', 'claim.counsellor')
    .select(['claim.counsellor', 'claim.claimed_at', 'member.screen_name'])
    .where('claim.question', '=', id)
    .executeTakeFirst()
  const earlier = await db
    .selectFrom('question')
    .select(['id', 'title', 'asked_at'])
    .where('member', '=', question.member)
    .where('asked_at', '<', question.asked_at)
    .orderBy('asked_at', 'desc')
    .limit(10)
    .execute()
  return {
    question,
    held,
    earlier,
    replies: await repliesTo(db, id),
    updates: await updatesOf(db, id),
    consented: standing(await consentsTo(db, id)) !== undefined,
    slug: await publicSlug(db, id),
  }
}

/** Takes a question for a counsellor. Refuses as `claim` does. */
export async function takeClaim(db: Db, question: string, counsellor: string, now: Date) {
  return db.transaction().execute(async trx => {
    const there = await trx
      .selectFrom('question')
      .select('id')
      .where('id', '=', question)
      .forUpdate()
      .executeTakeFirst()
    if (!there) return undefined
    const row = await trx.selectFrom('claim').selectAll().where('question', '=', question).executeTakeFirst()
    const taken = claim(row && { counsellor: row.counsellor, claimedAt: row.claimed_at }, counsellor, now)
    if ('refusal' in taken) return taken
    const values = { counsellor, claimed_at: now }
    await trx
      .insertInto('claim')
      .values({ question, ...values })
      .onConflict(oc => oc.column('question').doUpdateSet(values))
      .execute()
    return taken
  })
}

/** Writes down that somebody at the desk has read what a member told. */
export async function readUpdates(db: Db, question: string, by: string, now: Date) {
  await db
    .updateTable('question_update')
    .set({ read_by: by, read_at: now })
    .where('question', '=', question)
    .where('read_at', 'is', null)
    .execute()
}

/** Gives a question back to the desk. Another's claim stays as it is. */
export async function giveBack(db: Db, question: string, counsellor: string) {
  await db.deleteFrom('claim').where('question', '=', question).where('counsellor', '=', counsellor).execute()
}

/** What a counsellor has written to a question and not sent. */
export async function replyDraftOf(db: Db, question: string, counsellor: string): Promise<Reply | undefined> {
  const row = await db
    .selectFrom('reply_draft')
    .select(['body', 'next_step'])
    .where('question', '=', question)
    .where('counsellor', '=', counsellor)
    .executeTakeFirst()
  return row && { body: row.body, nextStep: row.next_step }
}

export async function keepReplyDraft(db: Db, question: string, counsellor: string, draft: Reply, now: Date) {
  const row = { body: draft.body, next_step: draft.nextStep, saved_at: now }
  await db
    .insertInto('reply_draft')
    .values({ question, counsellor, ...row })
    .onConflict(oc => oc.columns(['question', 'counsellor']).doUpdateSet(row))
    .execute()
}

/** Sends a reply: draft and claim go, the reply and the letter that says so come, all or nothing. */
export async function sendReply(
  { db, jobs, settings }: { db: Db; jobs: Pick<Jobs, 'ask'>; settings: { origin: string } },
  question: string,
  counsellor: string,
  { body, nextStep }: Reply,
  now: Date,
): Promise<{ id: string } | undefined> {
  return db.transaction().execute(async trx => {
    const asker = await trx
      .selectFrom('question')
      .innerJoin('member', 'member.id', 'question.member')
      .select(['member.email', 'member.locale'])
      .where('question.id', '=', question)
      .forUpdate('question')
      .executeTakeFirst()
    if (!asker) return undefined
    const id = randomUUID()
    await trx
      .insertInto('reply')
      .values({ id, question, counsellor, body, next_step: nextStep, sent_at: now })
      .execute()
    await trx
      .deleteFrom('reply_draft')
      .where('question', '=', question)
      .where('counsellor', '=', counsellor)
      .execute()
    await trx.deleteFrom('claim').where('question', '=', question).execute()
    await readUpdates(trx, question, counsellor, now)
    await jobs.ask(trx, 'letter', letterTo(asker, settings.origin, 'answered', '/questions/mine'))
    return { id }
  })
}
