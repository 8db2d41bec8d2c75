import { randomUUID } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import { relationships, type Substance, substances } from '../craft/vocabulary.ts'
import type { Tables } from '../server/tables.ts'
import { draft, moments, oneOf, readQuestion, usualStates, type Written } from './question.ts'

type Db = Kysely<Tables>
export type Draft = Written & { id: string; savedAt: Date }

/** Keeps what a member has written: anew, or in place of an earlier draft of theirs. */
export async function keepDraft(db: Db, member: string, id: string | undefined, written: Written, now: Date) {
  return db.transaction().execute(async trx => {
    const mine = await trx
      .selectFrom('question_draft')
      .select('id')
      .where('member', '=', member)
      .forUpdate()
      .execute()
    const known = mine.some(one => one.id === id)
    const kept = draft(written, mine.length - (known ? 1 : 0))
    if ('refusals' in kept) return kept
    const row = { ...kept, saved_at: now }
    const key = known && id ? id : randomUUID()
    if (known) await trx.updateTable('question_draft').set(row).where('id', '=', key).execute()
    else
      await trx
        .insertInto('question_draft')
        .values({ id: key, member, ...row })
        .execute()
    return { id: key }
  })
}

/** A member's draft, or nothing where it is not theirs. */
export async function draftOf(db: Db, member: string, id: string): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('question_draft')
    .selectAll()
    .where('id', '=', id)
    .where('member', '=', member)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** A member's drafts, the last one first. */
export async function draftsOf(db: Db, member: string): Promise<Draft[]> {
  const rows = await db
    .selectFrom('question_draft')
    .selectAll()
    .where('member', '=', member)
    .orderBy('saved_at', 'desc')
    .execute()
  return rows.map(fromRow)
}

export async function dropDraft(db: Db, member: string, id: string) {
  await db.deleteFrom('question_draft').where('id', '=', id).where('member', '=', member).execute()
}

function fromRow(row: Selectable<Tables['question_draft']>): Draft {
  return { ...termsOf(row), id: row.id, title: row.title, body: row.body, savedAt: row.saved_at }
}

type Stored = {
  relationship: string | null
  substances: string[]
  state: string | null
  moment: string | null
}

/** The terms of a stored question, as the vocabulary knows them. */
export function termsOf(row: Stored) {
  return {
    relationship: oneOf(relationships, row.relationship),
    substances: row.substances.filter((one): one is Substance => oneOf(substances, one) !== null),
    state: oneOf(usualStates, row.state),
    moment: oneOf(moments, row.moment),
  }
}

export const emptyDraft: Written = readQuestion({})
