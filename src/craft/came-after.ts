import { written } from './input/instants.ts'
import { plainText } from './input/plain-text.ts'
import type { Refusal } from './input/refusal.ts'
import { isRunning, limits, type Observation } from './observation.ts'

/** What came after something that was seen, in the order it is asked. */
export const afters = [
  'calmer',
  'same',
  'quarrel',
  'slept',
  'talked',
  'asked-help',
  'used-again',
  'emergency',
] as const
export type After = (typeof afters)[number]

/** What came after, as an observation holds it (field `came_after`, optional). `what` may hold terms of a newer program. */
export type CameAfter = { what: string[]; note?: string; told: string }

/**
 * Writes down what came after. Told again, it replaces what was told before, but keeps terms and fields that a newer
 * program added; told as nothing, it is taken back. Everything else of the observation stays. Refuses only words that
 * are too long.
 */
export function tellAfter(
  observation: Observation,
  { what, note }: { what: readonly After[]; note: string },
  now: Temporal.Instant,
): Observation | Refusal<'observation-text-long'> {
  const words = plainText(note)
  if (words.length > limits.note) return { refusal: 'observation-text-long' }
  const { came_after, ...rest } = observation
  const { note: _, ...kept } = isTold(came_after) ? came_after : { what: [] }
  const strange = kept.what.filter(term => !afters.some(after => after === term))
  const terms = [...afters.filter(after => what.includes(after)), ...strange]
  if (terms.length === 0 && !words) return rest
  return {
    ...rest,
    came_after: { ...kept, what: terms, told: written(now), ...(words ? { note: words } : {}) },
  }
}

/** What came after, in terms known here, and the words; null when nothing was told or it cannot be read. */
export function cameAfter({
  came_after,
}: Pick<Observation, 'came_after'>): { what: After[]; note: string } | null {
  if (!isTold(came_after)) return null
  const { what, note } = came_after
  return {
    what: afters.filter(after => what.includes(after)),
    note: typeof note === 'string' ? note : '',
  }
}

const soonest = 15 * 60_000
const latest = 48 * 3_600_000

/**
 * The last finished episode, if what came after it is worth asking now: from 15 minutes to 48 hours after its end (our
 * judgment), and not told yet. A dip or a wish is none: what came of those stands with the talks and the kit.
 */
export function asksAfter(observations: readonly Observation[], now: Temporal.Instant): Observation | null {
  const finished = observations.filter(one => !isRunning(one) && one.kind !== 'dip' && one.kind !== 'wish')
  const last = finished.reduce<Observation | null>(
    (best, one) => (best && ended(best) >= ended(one) ? best : one),
    null,
  )
  if (!last || cameAfter(last)) return null
  const since = now.epochMilliseconds - ended(last)
  return since >= soonest && since <= latest ? last : null
}

const ended = (one: Observation): number => Date.parse(one.until ?? one.from)

function isTold(told: unknown): told is CameAfter {
  if (typeof told !== 'object' || told === null) return false
  const { what } = told as { what?: unknown }
  return Array.isArray(what) && what.every(term => typeof term === 'string')
}
