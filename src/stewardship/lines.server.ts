import { type Kysely, sql, type Transaction } from 'kysely'
import { readEdits } from '../lines/book.server.ts'
import type { LineEdit } from '../lines/edits.ts'
import { losesEmergency } from '../lines/lines.ts'
import type { Tables } from '../server/tables.ts'

type Db = Kysely<Tables>
type Who = { by: string; now: Date }

const day = (now: Date) => now.toISOString().slice(0, 10)

/** Undoes what was done in a transaction, to refuse it. */
class EmergencyLost extends Error {}

/**
 * Does what changes which lines are shown, one change after another, and refuses one that would leave a country without
 * its emergency number.
 */
async function change(db: Db, act: (trx: Transaction<Tables>) => Promise<unknown>) {
  try {
    await db.transaction().execute(async trx => {
      await sql`lock table line_edit, line_hiding in exclusive mode`.execute(trx)
      const before = await readEdits(trx)
      await act(trx)
      if (losesEmergency(before, await readEdits(trx))) throw new EmergencyLost()
    })
    return { done: true as const }
  } catch (error) {
    if (error instanceof EmergencyLost) return { refusal: 'line-emergency' as const }
    throw error
  }
}

/**
 * Keeps a line as a steward wrote it. Checks made before were of what it said then, so they go.
 * @param checked whether the steward compared it with its source today
 */
export const writeLine = (db: Db, line: LineEdit, { by, now }: Who, checked: boolean) =>
  change(db, async trx => {
    const row = {
      country: line.country,
      region: line.region,
      use: line.use,
      run_by: line.runBy,
      phone: line.phone,
      text_to: line.text,
      chat: line.chat,
      always: line.always,
      source_name: line.source.name,
      source_url: line.source.url,
      words: JSON.stringify(line.words),
      edited_by: by,
      edited_at: now,
    }
    await trx
      .insertInto('line_edit')
      .values({ line: line.line, ...row })
      .onConflict(conflict => conflict.column('line').doUpdateSet(row))
      .execute()
    await trx.deleteFrom('line_check').where('line', '=', line.line).execute()
    if (checked) await checkLine(trx, line.line, { by, now })
  })

/** Someone compared the line with its source today. */
export async function checkLine(db: Db, line: string, { by, now }: Who): Promise<undefined> {
  await db
    .insertInto('line_check')
    .values({ line, checked_on: day(now), checked_by: by })
    .onConflict(conflict => conflict.columns(['line', 'checked_on']).doUpdateSet({ checked_by: by }))
    .execute()
}

/** Readers see the line no more. */
export const hideLine = (db: Db, line: string, { by, now }: Who) =>
  change(db, trx =>
    trx
      .insertInto('line_hiding')
      .values({ line, hidden_by: by, hidden_at: now })
      .onConflict(conflict => conflict.column('line').doNothing())
      .execute(),
  )

/** Readers see the line again. */
export const showLine = (db: Db, line: string) =>
  change(db, trx => trx.deleteFrom('line_hiding').where('line', '=', line).execute())

/** What ships with Footbridge counts again; a line that a steward added is gone. */
export const restoreLine = (db: Db, line: string) =>
  change(db, async trx => {
    for (const table of ['line_edit', 'line_hiding', 'line_check'] as const)
      await trx.deleteFrom(table).where('line', '=', line).execute()
  })

/** One thing that was done with a line: the name is null once they have none, or left. */
export type Deed = {
  what: 'written' | 'hidden' | 'checkedBy'
  line: string
  name: string | null
  day: string
}

/** Who wrote, hid and last checked each line, and when. */
export async function deeds(db: Db): Promise<Deed[]> {
  const { rows } = await sql<Deed>`
    select 'written' as what, line, screen_name as name, to_char(edited_at at time zone 'UTC', 'YYYY-MM-DD') as day
      from line_edit left join member on member.id = edited_by
    union all
    select 'hidden', line, screen_name, to_char(hidden_at at time zone 'UTC', 'YYYY-MM-DD')
      from line_hiding left join member on member.id = hidden_by
    union all
    select * from (
      select distinct on (line) 'checkedBy', line, screen_name, to_char(checked_on, 'YYYY-MM-DD')
        from line_check left join member on member.id = checked_by
        order by line, checked_on desc
    ) as checks
    order by line, what`.execute(db)
  return rows
}
