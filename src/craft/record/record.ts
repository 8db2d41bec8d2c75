import { dayOf, instantOf, written } from '../input/instants.ts'
import { plainText } from '../input/plain-text.ts'

/** What one field of a record holds. `must`: the record is refused without it. */
export type Field =
  | { is: 'text'; most: number; must?: true }
  | { is: 'choice'; of: readonly string[]; must?: true }
  | { is: 'several'; of: readonly string[]; must?: true }
  | { is: 'day'; must?: true }
  | { is: 'instant'; must?: true }
  | { is: 'whole'; from: number; to: number; must?: true }
  | { is: 'yes-no'; must?: true }
  | { is: 'list'; of: Shape; most: number; must?: true }

/** The fields of a record, by name. A field is never given another meaning: a new shape is a new version. */
export type Shape = { readonly [name: string]: Field }

/** Words of at most `most` UTF-16 units. */
export const text = (most: number) => ({ is: 'text', most }) as const
/** One of the terms. */
export const choice = <const T extends readonly string[]>(of: T) => ({ is: 'choice', of }) as const
/** Any number of the terms, kept in their order. */
export const several = <const T extends readonly string[]>(of: T) => ({ is: 'several', of }) as const
/** A calendar day such as 2026-11-23. */
export const day = { is: 'day' } as const
/** An instant such as 2026-11-23T18:05:00Z. */
export const instant = { is: 'instant' } as const
/** A whole number within bounds, both included. */
export const whole = (from: number, to: number) => ({ is: 'whole', from, to }) as const
export const yesNo = { is: 'yes-no' } as const
/** At most `most` rows of the same fields; rows left empty are dropped. */
export const list = <const S extends Shape>(of: S, most: number) => ({ is: 'list', of, most }) as const
export const must = <const F extends Field>(field: F) => ({ ...field, must: true }) as F & { must: true }

type Value<F extends Field> = F extends { is: 'choice'; of: readonly (infer T)[] }
  ? T
  : F extends { is: 'several'; of: readonly (infer T)[] }
    ? T[]
    : F extends { is: 'list'; of: infer S extends Shape }
      ? Row<S>[]
      : F extends { is: 'whole' }
        ? number
        : F extends { is: 'yes-no' }
          ? boolean
          : string
type Row<S extends Shape> = {
  [K in keyof S as S[K] extends { must: true } ? K : never]: Value<S[K]>
} & { [K in keyof S as S[K] extends { must: true } ? never : K]?: Value<S[K]> }

/** A record as the notebook keeps it. Fields left empty are left out. */
export type Recorded<S extends Shape> = { version: 1 } & Row<S>

export type RecordRefusal =
  | 'field-missing'
  | 'text-long'
  | 'choice-unknown'
  | 'day-unreadable'
  | 'time-unreadable'
  | 'number-unreadable'
  | 'list-long'
/** Why a record was refused and at which field, such as `steps.2.by`. */
export type Faulty = { refusal: RecordRefusal; field: string }

type Given = Readonly<Record<string, unknown>>

/**
 * Makes a record from what a form hands in: texts trimmed, numbers and yes-or-no also as typed, empty fields left out.
 * Refuses at the first field that is missing, too long, unknown or cannot be read. Fields that are not of the shape are
 * not taken.
 */
export function make<const S extends Shape>(shape: S, draft: Given): Recorded<S> | Faulty {
  const row = takeRow(shape, draft, '')
  return 'refusal' in row ? (row as Faulty) : ({ version: 1, ...row } as Recorded<S>)
}

/**
 * Corrects a record: what the changes do not name stays, and so does every field that a newer program added. A field
 * changed to nothing is left out. Refuses as `make` does.
 */
export function amend<const S extends Shape>(
  shape: S,
  record: Recorded<S>,
  changes: Given,
): Recorded<S> | Faulty {
  const made = make(shape, { ...record, ...changes })
  return 'refusal' in made ? made : { ...strangers(shape, record), ...made }
}

/** A record written by a newer version: kept, shown as such, never changed. */
export type Later = { later: number; data: Given }

/**
 * Reads a record back. Gives it with every field it holds, known here or not; `{later}` for one of a newer version;
 * null when it is not of this shape.
 */
export function readBack<const S extends Shape>(shape: S, data: unknown): Recorded<S> | Later | null {
  if (!isObject(data)) return null
  if (typeof data.version === 'number' && data.version > 1) return { later: data.version, data }
  if (data.version !== 1) return null
  const made = make(shape, data)
  return 'refusal' in made ? null : { ...strangers(shape, data), ...made }
}

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const strangers = (shape: Shape, data: Given): Given =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !Object.hasOwn(shape, name)))

function takeRow(shape: Shape, given: Given, path: string): Record<string, unknown> | Faulty {
  const row: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(shape)) {
    const at = `${path}${name}`
    const taken = take(field, given[name], at)
    if (isObject(taken) && 'refusal' in taken) return taken as Faulty
    if (taken !== undefined) row[name] = taken
    else if (field.must) return { refusal: 'field-missing', field: at }
  }
  return row
}

/** The value to keep, nothing when the field was left empty, or why it is refused. */
function take(field: Field, given: unknown, at: string): unknown {
  if (given === undefined || given === null || given === '') return undefined
  switch (field.is) {
    case 'text':
      return takeText(field.most, given, at)
    case 'choice':
      return field.of.find(term => term === given) ?? { refusal: 'choice-unknown', field: at }
    case 'several':
      return takeSeveral(field.of, given, at)
    case 'day':
      return dayOf(given)?.toString() ?? { refusal: 'day-unreadable', field: at }
    case 'instant': {
      const found = instantOf(given)
      return found ? written(found) : { refusal: 'time-unreadable', field: at }
    }
    case 'whole':
      return takeWhole(field, given, at)
    case 'yes-no':
      if (typeof given === 'boolean') return given
      return given === 'yes' || given === 'no' ? given === 'yes' : { refusal: 'choice-unknown', field: at }
    default:
      return takeList(field, given, at)
  }
}

function takeText(most: number, given: unknown, at: string): string | undefined | Faulty {
  if (typeof given !== 'string') return { refusal: 'choice-unknown', field: at }
  const words = plainText(given)
  if (words.length > most) return { refusal: 'text-long', field: at }
  return words || undefined
}

function takeSeveral(of: readonly string[], given: unknown, at: string): string[] | undefined | Faulty {
  if (!Array.isArray(given) || given.some(term => !of.includes(term)))
    return { refusal: 'choice-unknown', field: at }
  return given.length > 0 ? of.filter(term => given.includes(term)) : undefined
}

function takeWhole({ from, to }: { from: number; to: number }, given: unknown, at: string): number | Faulty {
  const number = typeof given === 'string' && /^\s*\d{1,9}\s*$/.test(given) ? Number(given) : given
  const sound = typeof number === 'number' && Number.isInteger(number) && number >= from && number <= to
  return sound ? number : { refusal: 'number-unreadable', field: at }
}

function takeList(
  { of, most }: { of: Shape; most: number },
  given: unknown,
  at: string,
): unknown[] | undefined | Faulty {
  if (!Array.isArray(given) || !given.every(isObject)) return { refusal: 'choice-unknown', field: at }
  const rows: unknown[] = []
  for (const [index, one] of given.entries()) {
    if (isEmpty(of, one)) continue
    const row = takeRow(of, one, `${at}.${index}.`)
    if ('refusal' in row) return row as Faulty
    rows.push({ ...strangers(of, one), ...row })
  }
  if (rows.length > most) return { refusal: 'list-long', field: at }
  return rows.length > 0 ? rows : undefined
}

const isEmpty = (shape: Shape, row: Given): boolean =>
  Object.keys(shape).every(name => {
    const value = row[name]
    if (Array.isArray(value)) return value.length === 0
    return value === undefined || value === null || (typeof value === 'string' && plainText(value) === '')
  })
