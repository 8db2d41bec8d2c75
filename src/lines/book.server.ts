import type { Kysely } from 'kysely'
import type { Logger } from '../server/log.server.ts'
import type { Tables } from '../server/tables.ts'
import { asShipped, type Edits, type LineEdit } from './edits.ts'
import type { Use } from './use.ts'

/** What stewards changed of the lines, kept in memory, so that a page with a number on it never asks the database. */
export type LineBook = {
  edits: () => Edits
  /** Reads the database again, after a change. */
  refresh: () => Promise<void>
  close: () => void
}

/** All that stewards changed. */
export async function readEdits(db: Kysely<Tables>): Promise<Edits> {
  const written = await db.selectFrom('line_edit').selectAll().orderBy('line').execute()
  const hidden = await db.selectFrom('line_hiding').select('line').orderBy('line').execute()
  const checks = await db
    .selectFrom('line_check')
    .select(['line', eb => eb.fn.max('checked_on').as('day')])
    .groupBy('line')
    .orderBy('line')
    .execute()
  return {
    written: written.map(row => ({
      line: row.line,
      country: row.country,
      region: row.region,
      use: row.use as Use,
      runBy: row.run_by,
      phone: row.phone,
      text: row.text_to,
      chat: row.chat,
      always: row.always,
      source: { name: row.source_name, url: row.source_url },
      words: row.words as LineEdit['words'],
    })),
    hidden: hidden.map(({ line }) => line),
    checked: Object.fromEntries(checks.map(({ line, day }) => [line, day])),
  }
}

type Options = { onChange: () => void; log: Pick<Logger, 'warn'>; every?: number }

/**
 * Opens the book. It looks again every minute, for changes made through another process; while the database is gone,
 * what was read last goes on standing.
 */
export async function openLineBook(
  db: Kysely<Tables>,
  { onChange, log, every = 60_000 }: Options,
): Promise<LineBook> {
  let edits = asShipped
  const refresh = async () => {
    const read = await readEdits(db)
    if (JSON.stringify(read) === JSON.stringify(edits)) return
    edits = read
    onChange()
  }
  await refresh()
  const look = () =>
    refresh().catch(error => log.warn({ error: String(error) }, 'the lines could not be read again'))
  const clock = setInterval(() => void look(), every)
  clock.unref()
  return { edits: () => edits, refresh, close: () => clearInterval(clock) }
}
