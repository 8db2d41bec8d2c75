import { type Signal, useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { amend, type Faulty, make, type Recorded, readBack, type Shape } from '../../craft/record/record.ts'
import type { Into } from '../account/asks.ts'
import { useDraft } from '../app/draft.ts'
import { useSingly } from '../app/put.ts'
import { drop, entry, keep, newId, replace } from '../app/state.ts'
import type { EntryTypes } from '../entries.ts'
import { refused } from '../messages.ts'

/** What stands in the fields of a record's form, as typed or chosen. */
export type Fields = { [name: string]: string | readonly string[] | readonly Fields[] }
export type FieldFault = Faulty | { refusal: 'not-saved'; field: '' }

export type RecordForm = {
  type: keyof EntryTypes
  shape: Shape
  fields: Fields
  set(changes: Fields): void
  fault: FieldFault | null
  /** The fault as it is right after `save`, before the form is drawn again. */
  faultNow(): FieldFault | null
  /** Whether the record was written by a newer version: then it is shown as such and not changed. */
  later: boolean
  isKept: boolean
  /** Where a new record will be kept. */
  into: Signal<Into>
  /** Whether these fields would be kept as they stand; where not, `fault` says why. */
  holds(names: readonly string[]): boolean
  /** Gives the id of the saved record, or null: then `fault` says why, or it is being saved. What was typed stays. */
  save(): Promise<string | null>
  remove(): void
}

/**
 * The form of one record, new when `id` is left out. What is typed is kept as a draft through a lock or another screen.
 * @param start what the fields of a new record hold at first, such as facts that stand elsewhere in the notebook
 * @param from the id of what a new record is begun from: each has a draft of its own
 */
export function useRecord(
  type: keyof EntryTypes,
  shape: Shape,
  id?: string,
  start: Fields = {},
  from?: string,
): RecordForm {
  const old = entry(type, id)
  const { kept, later } = keptIn(shape, old?.data)
  const fresh = useMemo(() => id ?? newId(), [id])
  const empty = { ...fieldsOf(shape, kept ?? {}), ...(kept ? {} : start) }
  const draft = useDraft<Fields>(`${type}-${id ?? (from ? `new-${from}` : 'new')}`, empty, old?.version)
  const fault = useSignal<FieldFault | null>(null)
  const into = useSignal<Into>(undefined)
  const stop = (why: FieldFault) => {
    fault.value = why
    return null
  }
  const save = useSingly(async () => {
    const made = kept ? amend(shape, kept, draft.fields) : make(shape, draft.fields)
    if ('refusal' in made) return stop(made as Faulty)
    const answer = old ? await replace(old, made) : await keep(type, made, fresh, into.value)
    if (refused(answer)) return stop({ refusal: 'not-saved', field: '' })
    draft.clear()
    return answer.id
  })
  return {
    type,
    shape,
    fields: draft.fields,
    set(changes) {
      fault.value = null
      draft.set(changes)
    },
    fault: fault.value,
    faultNow: () => fault.peek(),
    later,
    isKept: old !== undefined,
    into,
    holds(names) {
      fault.value = faultIn(shape, names, draft.fields)
      return fault.value === null
    },
    save,
    remove() {
      draft.clear()
      if (old) void drop(old)
    },
  }
}

function keptIn(shape: Shape, data: unknown): { kept: Recorded<Shape> | null; later: boolean } {
  const read = readBack(shape, data)
  const later = read !== null && 'later' in read
  return { kept: read && !later ? (read as Recorded<Shape>) : null, later }
}

/** The first of these fields that would be refused, and why. */
function faultIn(shape: Shape, names: readonly string[], fields: Fields): Faulty | null {
  const made = make(Object.fromEntries(names.map(name => [name, shape[name]!])), fields)
  return 'refusal' in made ? (made as Faulty) : null
}

/** A record as its form's fields: numbers as typed, yes and no as words, nothing as empty. */
function fieldsOf(shape: Shape, record: Readonly<Record<string, unknown>>): Fields {
  const fields: Fields = {}
  for (const [name, field] of Object.entries(shape)) {
    const value = record[name]
    if (field.is === 'list')
      fields[name] = ((value ?? []) as Record<string, unknown>[]).map(row => rowOf(field.of, row))
    else if (field.is === 'several') fields[name] = (value ?? []) as string[]
    else if (typeof value === 'boolean') fields[name] = value ? 'yes' : 'no'
    else fields[name] = value === undefined ? '' : String(value)
  }
  return fields
}

/** A row keeps what a newer program added to it. */
const rowOf = (shape: Shape, row: Record<string, unknown>): Fields => ({
  ...(row as Fields),
  ...fieldsOf(shape, row),
})

/** Whether there is a record of a shape, written by this program or a newer one. What cannot be read is none. */
export const isThere = (entries: readonly { data: unknown }[], shape: Shape): boolean =>
  entries.some(({ data }) => readBack(shape, data) !== null)

/** The records of a type that can be read here, newest writing first. */
export function readAll<const S extends Shape>(
  entries: readonly { id: string; data: unknown }[],
  shape: S,
): { id: string; record: Recorded<S> }[] {
  return entries
    .flatMap(({ id, data }) => {
      const record = readBack(shape, data)
      return record && !('later' in record) ? [{ id, record: record as Recorded<S> }] : []
    })
    .reverse()
}
