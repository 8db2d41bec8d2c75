/** Everything that can be read, as JSON that any program opens; and taking such a file in again, row by row. */
import { isInternal } from '../circle/internal.ts'
import type { Entry, RefusalKey } from '../messages.ts'

export type ReadableRow = { id: string; type: string; written: string; data: unknown; others?: unknown[] }

const WHAT = 'footbridge notes'

/** Entries as text: what shows of each, and the other versions of one that was edited apart. */
export function encodeReadable(entries: Entry[], made: number): string {
  const rows = entries.map(
    (entry): ReadableRow => ({
      id: entry.id,
      type: entry.type,
      written: new Date(entry.written).toISOString(),
      data: entry.data,
      ...(entry.others.length > 0 ? { others: entry.others.map(other => other.data) } : {}),
    }),
  )
  return `${JSON.stringify({ v: 1, what: WHAT, made: new Date(made).toISOString(), entries: rows }, null, 1)}\n`
}

const LONGEST_ID = /^[A-Za-z0-9_-]{1,64}$/
const TYPE = /^[a-z][a-z0-9-]{0,39}$/

function readRow(value: unknown): ReadableRow | undefined {
  const row = value as Partial<ReadableRow> | null
  const whole =
    typeof row?.id === 'string' &&
    LONGEST_ID.test(row.id) &&
    typeof row.type === 'string' &&
    TYPE.test(row.type) &&
    !isInternal(row.type) &&
    typeof row.data === 'object' &&
    row.data !== null
  return whole ? (row as ReadableRow) : undefined
}

/**
 * Reads such a file.
 *
 * @returns its rows in order; in the place of one that cannot be taken, why. Refuses `file-odd` what is no such file,
 *   `file-newer` one of a later version.
 */
export function decodeReadable(
  text: string,
): { rows: (ReadableRow | { why: 'row-odd' })[] } | { refusal: 'file-odd' | 'file-newer' } {
  let file: { v?: unknown; what?: unknown; entries?: unknown }
  try {
    file = JSON.parse(text)
  } catch {
    return { refusal: 'file-odd' }
  }
  if (file?.what !== WHAT || !Array.isArray(file.entries)) return { refusal: 'file-odd' }
  if (file.v !== 1) return { refusal: Number(file.v) > 1 ? 'file-newer' : 'file-odd' }
  return { rows: file.entries.map(value => readRow(value) ?? { why: 'row-odd' as const }) }
}

/** A row that could not be taken in, counted from 1. */
export type Left = { row: number; why: RefusalKey | 'row-odd' | 'row-damaged' | 'file-words' }
