import { bestKnown, kindHolds, type Observation } from '../observation.ts'
import { choice, day, list, must, type Recorded, text, whole } from '../record/record.ts'
import { allows, type HomeTier } from '../safety.ts'
import type { SourceKey } from './reward.ts'

/** What a step is seen by: something the log can show, or `own`, which the member counts. */
export const stepSigns = [
  'meal',
  'talk',
  'good-time',
  'kept-plan',
  'used-less',
  'clear-hour',
  'clear-hours',
  'own',
] as const
export type StepSign = (typeof stepSigns)[number]
type LogSign = Exclude<StepSign, 'own'>
const logSigns = stepSigns.filter((sign): sign is LogSign => sign !== 'own')

/** Small steps toward clear, easiest first (record type `shaping`). */
export const shapingShape = {
  steps: must(list({ what: must(text(200)), sign: must(choice(stepSigns)) }, 6)),
  from: must(day),
  came: list({ on: must(day), step: must(whole(1, 6)) }, 400),
  note: text(1000),
} as const
export type Shaping = Recorded<typeof shapingShape>

/** A step they already reach sometimes: on `days` of the `of` days with notes. */
export type FirstStep = { sign: LogSign; days: number; of: number; source: SourceKey }

const lookBack = 28
const first = { daysNoted: 5, timesSeen: 2, atMost: 0.6 }
const enough = { times: 4, within: 14 }
const dryAfter = 7
const hour = 3_600_000

/**
 * What could be the first step, from the last 28 days of the log: what was seen on two days or more, and on no more than
 * six in ten of the days with notes (what comes anyway is no step), most often first; `missing` is how many more days
 * with notes it takes. Nothing in a home whose tier shuts rewards. A step that is already reached sometimes: shaping
 * by small steps (Martin and Pear, Behavior Modification); the numbers are our judgment.
 */
export function firstSteps(
  observations: readonly Observation[],
  zone: string,
  now: Temporal.Instant,
  tier: HomeTier,
): { missing: number; steps: FirstStep[] } {
  if (!allows(tier, 'reward')) return { missing: 0, steps: [] }
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const noted = daysOf(observations, zone, today.subtract({ days: lookBack - 1 }), now)
  const of = noted.size
  if (of < first.daysNoted) return { missing: first.daysNoted - of, steps: [] }
  const steps = logSigns
    .map(sign => ({ sign, days: [...noted.values()].filter(signs => signs.has(sign)).length, of }))
    .filter(({ days }) => days >= first.timesSeen && days / of <= first.atMost)
    .sort((a, b) => b.days - a.days)
  return { missing: 0, steps: steps.map(step => ({ ...step, source: 'shaping' as const })) }
}

/**
 * Where they stand: the step at hand (counted from 0), on how many days it came (of the last fourteen), how many it
 * takes, how many days with notes went by without it, and the last move with why.
 */
export type Standing = {
  step: number
  came: number
  needed: number
  dry: number
  dryAfter: number
  moved: { on: string; why: 'came-often' | 'dry' } | null
  /** Where the first step has not come for so long that a smaller one is needed. */
  smaller: boolean
  isLast: boolean
  source: SourceKey
}

/**
 * Walks through the days since the steps began. The next step is taken once the one at hand, or a further one, came on
 * 4 days within 14; after 7 days with notes on which it did not come, one step back. A day without a note says nothing
 * and moves nothing, and today is not held against anyone. Null in a home whose tier shuts rewards, and before it
 * begins. A step is held until it is sure before the next is asked, and eased when it fails: Martin and Pear, Behavior
 * Modification; the numbers are our judgment.
 */
export function standing(
  { steps, from, came = [] }: Pick<Shaping, 'steps' | 'from' | 'came'>,
  observations: readonly Observation[],
  zone: string,
  now: Temporal.Instant,
  tier: HomeTier,
): Standing | null {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const start = Temporal.PlainDate.from(from)
  if (!allows(tier, 'reward') || Temporal.PlainDate.compare(start, today) > 0) return null
  const reached = furthest(steps, came, daysOf(observations, zone, start, now))
  let [step, dry, on] = [0, 0, [] as string[]]
  let moved: Standing['moved'] = null
  const last = steps.length - 1
  for (const day of [...reached.keys()].sort()) {
    if (day < from || day > today.toString()) continue
    if (reached.get(day)! >= step) {
      on = [...on, day].filter(each => daysBetween(each, day) < enough.within)
      dry = 0
      if (on.length >= enough.times && step < last) {
        ;[step, on, moved] = [step + 1, [], { on: day, why: 'came-often' }]
      }
    } else if (day !== today.toString()) {
      dry += 1
      if (dry >= dryAfter && step > 0) [step, on, dry, moved] = [step - 1, [], 0, { on: day, why: 'dry' }]
    }
  }
  const lately = on.filter(each => daysBetween(each, today.toString()) < enough.within).length
  const smaller = step === 0 && dry >= dryAfter
  const rule = { needed: enough.times, dryAfter, source: 'shaping' } as const
  return { step, came: lately, dry, moved, smaller, isLast: step === last, ...rule }
}

const daysBetween = (from: string, to: string) =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days

/** The furthest step that came on each day with notes; -1 where none did. */
function furthest(
  steps: Shaping['steps'],
  came: NonNullable<Shaping['came']>,
  noted: Map<string, Set<LogSign>>,
): Map<string, number> {
  const reached = new Map<string, number>()
  for (const [day, signs] of noted)
    reached.set(
      day,
      steps.findLastIndex(({ sign }) => sign !== 'own' && signs.has(sign)),
    )
  for (const { on, step } of came)
    if (step <= steps.length) reached.set(on, Math.max(reached.get(on) ?? -1, step - 1))
  return reached
}

/** The days from `first` on with a note that counts, each with the signs of a step seen on it. */
function daysOf(
  observations: readonly Observation[],
  zone: string,
  first: Temporal.PlainDate,
  now: Temporal.Instant,
): Map<string, Set<LogSign>> {
  const earliest = first.toZonedDateTime(zone).epochMilliseconds
  const found = new Map<string, Set<LogSign>>()
  for (const observation of observations) {
    const at = Date.parse(observation.from)
    if (at < earliest || at > now.epochMilliseconds || !counts(observation)) continue
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
    const day = local.toPlainDate().toString()
    const signs = found.get(day) ?? new Set()
    for (const sign of logSigns) if (shows(sign, observation)) signs.add(sign)
    found.set(day, signs)
  }
  return found
}

/** Guesses, running timers, and hours when nobody could see them say nothing of a step. */
function counts(observation: Observation): boolean {
  const { kind, until } = observation
  if (kind === 'asleep' || kind === 'away' || until === undefined) return false
  const { state, weight } = bestKnown(observation)
  return weight > 0 && state !== 'unsure'
}

/** A meal while using is no step: what counts is what they do when they are clear, or as clear as they get. */
function shows(sign: LogSign, observation: Observation): boolean {
  const { state } = bestKnown(observation)
  const clear = state === 'not-using' || state === 'least-affected'
  if (sign === 'used-less')
    return observation.kind === sign && kindHolds(observation) && state !== 'medical-emergency'
  if (sign !== 'clear-hour' && sign !== 'clear-hours') return clear && observation.kind === sign
  const length = Date.parse(observation.until!) - Date.parse(observation.from)
  return clear && length >= (sign === 'clear-hour' ? hour : 3 * hour)
}
