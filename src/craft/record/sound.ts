import { dayOf, instantOf, knownZone } from '../input/instants.ts'

/** Whether a value that was stored, by whatever program, is what it must be. */
export type Sound = (value: unknown) => boolean

export const isText: Sound = value => typeof value === 'string'
export const isYesNo: Sound = value => typeof value === 'boolean'
export const isInstant: Sound = value => instantOf(value) !== null
export const isDay: Sound = value => dayOf(value) !== null
export const isOneOf =
  (terms: readonly unknown[]): Sound =>
  value =>
    terms.includes(value)
export const isListOf =
  (is: Sound): Sound =>
  value =>
    Array.isArray(value) && value.every(is)
/** Left out, or sound. */
export const maybe =
  (is: Sound): Sound =>
  value =>
    value === undefined || is(value)

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object whose named fields are sound; others it may have are a newer program's. */
export const isOf =
  (fields: Readonly<Record<string, Sound>>): Sound =>
  value =>
    isObject(value) && Object.entries(fields).every(([name, is]) => is(value[name]))

/** An object whose every value is sound. */
export const isEachOf =
  (is: Sound): Sound =>
  value =>
    isObject(value) && Object.values(value).every(is)

const zones = new Map<string, boolean>()
/** Asked of every note there is, so an answer is remembered. */
export const isZone: Sound = value => {
  if (typeof value !== 'string') return false
  const known = zones.get(value) ?? knownZone(value)
  zones.set(value, known)
  return known
}

export const isFirstVersion = isOneOf([1])
