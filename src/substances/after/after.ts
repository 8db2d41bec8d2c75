import { afterLastUse, type MayBe } from '../../craft/substances/after-last-use.ts'
import { known } from '../../craft/substances/known.ts'
import {
  deadlyToStop,
  opioids,
  type Sign,
  type Substance,
  stimulants,
  substances,
} from '../../craft/vocabulary.ts'
import type { RefusalKey } from '../../words/words.ts'
import type { kinds } from '../substance.ts'

/** What needs a call in any withdrawal. It stands above the form. */
export const dangerSigns: readonly Sign[] = [
  'unresponsive',
  'slow-or-no-breathing',
  'seizure',
  'very-confused',
  'hallucinating',
  'fever-in-withdrawal',
  'chest-pain',
]

export const units = ['hours', 'days'] as const
type Unit = (typeof units)[number]
const longestTyped = 40

/** What was asked, as it was typed. */
export type Asked = { used: Substance[]; since: string; unit: Unit }
type Query = { used: readonly string[]; since?: string | undefined; unit?: string | undefined }

/** What is asked of the page; substances that nobody named so are left out. Nothing where nothing is asked yet. */
export function readAsked({ used, since, unit }: Query): Asked | undefined {
  if (used.length === 0 && since === undefined) return undefined
  return {
    used: substances.filter(one => used.includes(one)),
    since: (since ?? '').slice(0, longestTyped),
    unit: unit === 'days' ? 'days' : 'hours',
  }
}

const amount = /^(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:(h|hr|hrs|hours?|horas?)|(d|days?|d[ií]as?))?\.?$/
/** The time since the last use, in hours too. A unit that was typed counts for more than the one that was picked. */
export type Time = { amount: number; unit: Unit; hours: number }

/** How long ago that is; nothing where it cannot be read. */
export function timeOf({ since, unit }: Pick<Asked, 'since' | 'unit'>): Time | undefined {
  const found = amount.exec(since.trim().toLowerCase())
  if (!found) return undefined
  const number = Number((found[1] ?? '').replace(',', '.'))
  const said = found[2] ? 'hours' : found[3] ? 'days' : unit
  return { amount: number, unit: said, hours: said === 'days' ? number * 24 : number }
}

/** Why it cannot be answered, by the field to mend. */
export function faultsOf(asked: Asked): Partial<Record<'used' | 'since', RefusalKey>> {
  const odd = asked.since.trim() === '' ? 'since-missing' : 'since-odd'
  return {
    ...(asked.used.length === 0 && { used: 'used-missing' }),
    ...(!timeOf(asked) && { since: odd }),
  }
}

/** Where its withdrawal stands by the usual times: not begun yet, perhaps going on, over, or no times are known. */
export type When = 'ahead' | 'now' | 'past' | 'not-known'
export type Told = { substance: Substance; deadly: boolean; when: When; may: readonly MayBe[] }

/** What nobody can name is taken as the kind that can kill, as on the right-now pages. */
const isDeadly = (substance: Substance): boolean =>
  substance === 'unknown' || deadlyToStop.includes(substance)

/** What withdrawal does; of a group without a page, as of its best known members. */
export function kindOf(substance: Substance): (typeof kinds)[number] {
  if (isDeadly(substance)) return 'kill'
  return known[substance]?.withdrawal ?? (stimulants.includes(substance) ? 'despair' : 'misery')
}

/**
 * What may come of each substance that was used: first what can kill and may be going on, then all else that can kill
 * when it is stopped, at whatever hour, then the rest. None is left out: where no times are known, that is told.
 */
export function toldAfter(used: readonly Substance[], hours: number): Told[] {
  const every = afterLastUse(used, hours)
  const told = used.map(substance => {
    const may = every.filter(one => one.substance === substance)
    return { substance, deadly: isDeadly(substance), when: whenOf(substance, hours, may), may }
  })
  return told.toSorted((a, b) => rank(a) - rank(b))
}

const rank = ({ deadly, when }: Told) => (deadly ? (when === 'now' ? 0 : 1) : 2)

function whenOf(substance: Substance, hours: number, may: readonly MayBe[]): When {
  if (may.some(one => one.phase === 'withdrawing')) return 'now'
  const begins = known[substance]?.hours.begins
  if (!begins) return 'not-known'
  return hours < begins[0] ? 'ahead' : 'past'
}

const pillsAndDrink: readonly Substance[] = ['alcohol', 'benzodiazepines', 'barbiturates', 'gabapentinoids']

/** The right-now page with the steps for who stops it, where there is one. */
export function stepsFor(substance: Substance): string | undefined {
  if (pillsAndDrink.includes(substance)) return 'stopping-or-shaking/alcohol-or-pills'
  if (substance === 'ghb') return 'stopping-or-shaking/ghb'
  if (substance === 'unknown') return 'stopping-or-shaking/dont-know'
  if (opioids.includes(substance)) return 'stopping-or-shaking/opioids'
  return stimulants.includes(substance) ? 'stopping-or-shaking/stimulants' : undefined
}
