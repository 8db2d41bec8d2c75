import type { CameAfter } from './came-after.ts'
import { parseDuration } from './input/duration.ts'
import { instantOf, knownZone, written } from './input/instants.ts'
import { plainText } from './input/plain-text.ts'
import type { Refusal } from './input/refusal.ts'
import { type Sign, type State, signs, states } from './vocabulary.ts'

/** What an observation is about. `used-less` is a step in the right direction that the member saw. */
export const kinds = [
  'used',
  'used-less',
  'bathroom',
  'away',
  'asleep',
  'sick',
  'meal',
  'talk',
  'kept-plan',
  'good-time',
  'argument',
  'dip',
  'wish',
  'other',
] as const
export type Kind = (typeof kinds)[number]

/** How sure the member is of what they saw. */
export const sureness = ['sure', 'fairly', 'guess'] as const
export type Sureness = (typeof sureness)[number]

/** What turned out later: whether the first impression held, and which state it really was if that is known. */
export type LaterTruth = { held: boolean; state?: State; learned: string; note?: string }

/** What an observation said before it was corrected. */
export type Correction = { at: string; was: Partial<Details> }

/** What a person can say about what they saw. */
export type Details = {
  kind: Kind
  /** In the member's own words; may be empty unless the kind is `other`. */
  what: string
  state: State
  sure: Sureness
  /** An instant, such as 2026-11-23T18:05:00Z. */
  from: string
  /** Left out while the timer runs. The same as `from` for something that took no time. */
  until?: string
  /** The IANA zone the member was in. */
  zone: string
  where?: string
  with?: string
  what_i_did?: string
  note?: string
  /** The signs that the state was read from, where they were ticked. */
  signs?: Sign[]
}

/** One dated thing seen or heard, as the notebook keeps it (record type `observation`). */
export type Observation = Details & {
  version: 1
  id: string
  later_truth?: LaterTruth
  came_after?: CameAfter
  corrections?: Correction[]
}

/**
 * What a form or a single tap hands in. `from` is now when left out. The end is given by `until`, by `lasted` (words
 * such as "4 h 10 min", or minutes), or by `running: true` for a timer; with none of them it took no time.
 */
export type Draft = {
  id: string
  kind: Kind
  zone: string
  what?: string
  state?: State
  sure?: Sureness
  from?: string
  until?: string
  lasted?: string | number
  running?: boolean
  where?: string
  with?: string
  what_i_did?: string
  note?: string
  signs?: readonly Sign[]
}

export type ObservationRefusal =
  | 'observation-empty'
  | 'observation-text-long'
  | 'observation-kind-unknown'
  | 'observation-zone-unknown'
  | 'observation-time-unreadable'
  | 'observation-duration-unreadable'
  | 'observation-ends-before-start'
  | 'observation-over-48-hours'
  | 'observation-in-future'
  | 'observation-not-running'

/** The most characters each text may hold (UTF-16 units). */
export const limits = { what: 500, where: 120, with: 120, what_i_did: 1000, note: 4000 } as const

const longestMinutes = 48 * 60
const clockSlack = 5 * 60_000
export type Answer = Observation | Refusal<ObservationRefusal>

/**
 * Makes an observation from what a person handed in.
 * @param now the instant it is written down
 * @returns the observation, its texts trimmed and freed of control characters, its times as instants; or a refusal:
 * nothing said (`other` without words), a text over its limit, a time or length that cannot be read, an end before the
 * start, more than 48 hours, a time over 5 minutes in the future.
 */
export function observe(draft: Draft, now: Temporal.Instant): Answer {
  if (draft.id === '') throw new Error('an observation needs an id')
  if (!kinds.includes(draft.kind)) return { refusal: 'observation-kind-unknown' }
  if (!knownZone(draft.zone)) return { refusal: 'observation-zone-unknown' }
  const times = timesOf(draft, now)
  if ('refusal' in times) return times
  const texts = textsOf(draft)
  if ('refusal' in texts) return texts
  if (draft.kind === 'other' && !texts.what && !texts.note) return { refusal: 'observation-empty' }
  return {
    version: 1,
    id: draft.id,
    kind: draft.kind,
    state: states.includes(draft.state as State) ? (draft.state as State) : 'unsure',
    sure: sureness.includes(draft.sure as Sureness) ? (draft.sure as Sureness) : 'fairly',
    zone: draft.zone,
    ...times,
    ...texts,
    what: texts.what ?? '',
    ...signsOf(draft),
  }
}

/** Whether its timer is still running. */
export function isRunning(observation: Observation): boolean {
  return observation.until === undefined
}

/**
 * Stops a running timer.
 * @param at when it ended, which may lie before now if the member noticed late
 * @returns the observation with its end; or a refusal when it is not running, ends before it starts, lasts over 48 hours
 * (then a real end has to be given) or lies in the future.
 */
export function stop(observation: Observation, at: Temporal.Instant, now: Temporal.Instant): Answer {
  if (!isRunning(observation)) return { refusal: 'observation-not-running' }
  const fault = orderFault(Temporal.Instant.from(observation.from), at, now)
  return fault ?? { ...observation, until: written(at) }
}

/** What a first impression is worth as evidence. A guess is kept and shown but never counted. */
const worth: Record<Sureness, number> = { sure: 1, fairly: 0.6, guess: 0 }

/**
 * What an observation says about the state, as far as is known today, and how much it weighs as evidence (0 to 1).
 * Something learned later outweighs the first impression: it sets the state and weighs 1, and a first impression that
 * did not hold, with nothing better known, becomes `unsure` with no weight.
 */
export function bestKnown(observation: Observation): { state: State; weight: number } {
  const later = observation.later_truth
  if (later?.state) return { state: later.state, weight: 1 }
  if (later) return later.held ? { state: observation.state, weight: 1 } : { state: 'unsure', weight: 0 }
  return { state: observation.state, weight: worth[observation.sure] }
}

/** Whether it still stands for what it was noted as: a "used" that proved wrong no longer does. */
export function kindHolds(observation: Observation): boolean {
  const aboutUse = observation.kind === 'used' || observation.kind === 'used-less'
  return !(aboutUse && observation.later_truth?.held === false)
}

/** Signs that are none of ours are left out. */
function signsOf(draft: Draft): { signs?: Sign[] } {
  const seen = signs.filter(sign => draft.signs?.includes(sign))
  return seen.length > 0 ? { signs: seen } : {}
}

type Times = { from: string; until?: string }

function timesOf(draft: Draft, now: Temporal.Instant): Times | Refusal<ObservationRefusal> {
  const from = draft.from === undefined ? now : instantOf(draft.from)
  if (!from) return { refusal: 'observation-time-unreadable' }
  const until = endOf(draft, from)
  if (until && 'refusal' in until) return until
  const fault = orderFault(from, until ?? from, now)
  return fault ?? { from: written(from), ...(until ? { until: written(until) } : {}) }
}

function endOf(draft: Draft, from: Temporal.Instant): Temporal.Instant | null | Refusal<ObservationRefusal> {
  if (draft.until !== undefined) return instantOf(draft.until) ?? { refusal: 'observation-time-unreadable' }
  if (draft.lasted !== undefined) {
    const minutes = typeof draft.lasted === 'number' ? draft.lasted : parseDuration(draft.lasted)
    if (minutes === null || !Number.isFinite(minutes)) return { refusal: 'observation-duration-unreadable' }
    if (minutes < 0) return { refusal: 'observation-ends-before-start' }
    return minutes > longestMinutes
      ? { refusal: 'observation-over-48-hours' }
      : from.add({ seconds: Math.round(minutes * 60) })
  }
  return draft.running ? null : from
}

function orderFault(
  from: Temporal.Instant,
  until: Temporal.Instant,
  now: Temporal.Instant,
): Refusal<ObservationRefusal> | null {
  const [start, end] = [from.epochMilliseconds, until.epochMilliseconds]
  if (end < start) return { refusal: 'observation-ends-before-start' }
  if (end - start > longestMinutes * 60_000) return { refusal: 'observation-over-48-hours' }
  if (end > now.epochMilliseconds + clockSlack) return { refusal: 'observation-in-future' }
  return null
}

function textsOf(draft: Draft): Partial<Record<keyof typeof limits, string>> | Refusal<ObservationRefusal> {
  const texts: Partial<Record<keyof typeof limits, string>> = {}
  for (const field of Object.keys(limits) as (keyof typeof limits)[]) {
    const text = plainText(draft[field] ?? '')
    if (text.length > limits[field]) return { refusal: 'observation-text-long' }
    if (text) texts[field] = text
  }
  return texts
}
