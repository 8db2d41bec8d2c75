import { localHours } from '../log/local-hours.ts'
import { bestKnown, kindHolds, type Observation } from '../observation.ts'
import { day, must, type Recorded, several, text } from '../record/record.ts'
import { allows, type HomeTier } from '../safety.ts'
import type { LovedOne } from '../situation/shape.ts'
import { anyOf, deadlyToStop, opioids, type Substance, substances } from '../vocabulary.ts'

/** What the loved one says they will do about their use (record type `own-plan`). */
export const ownPlanShape = {
  their_words: must(text(500)),
  substances: must(several(substances)),
  how: text(300),
  from: must(day),
  until: day,
  both_know: text(500),
  look_again: must(day),
  i_will_say: text(500),
  went: text(1000),
} as const
export type OwnPlan = Recorded<typeof ownPlanShape>

/** What one day's notes show; `other` is a day with notes that say nothing sure about use. */
export const marks = ['use', 'used-less', 'clear', 'other', 'none'] as const
export type Mark = (typeof marks)[number]
/** `days` is the sum of the marks. */
export type Counts = { days: number; tooFew: boolean } & Record<Mark, number>
export type Progress = { since: Counts; before: Counts; strip: { day: string; mark: Mark }[] }

const fewest = 3
const longest = 48 * 3_600_000

/**
 * What the log shows since the plan began (up to its last day, or today) against as many days just before it, one mark
 * a day. Numbers only: whether it works is for the two of them to say. `tooFew` stands where fewer than 3 days say
 * anything about use. A guess, or what later proved wrong, marks a day only as `other`. Null before the plan begins.
 */
export function progress(
  plan: Pick<OwnPlan, 'from' | 'until'>,
  observations: readonly Observation[],
  zone: string,
  now: Temporal.Instant,
): Progress | null {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const from = Temporal.PlainDate.from(plan.from)
  const planned = plan.until ? Temporal.PlainDate.from(plan.until) : today
  const last = Temporal.PlainDate.compare(planned, today) < 0 ? planned : today
  const length = from.until(last, { largestUnit: 'days' }).days + 1
  if (length < 1) return null
  const first = from.subtract({ days: length })
  const seen = marksBetween(observations, zone, first, now)
  const strip = Array.from({ length: 2 * length }, (_, later) => {
    const name = first.add({ days: later }).toString()
    return { day: name, mark: strongest(seen.get(name)) }
  })
  const [before, since] = [strip.slice(0, length), strip.slice(length)]
  return { since: count(since), before: count(before), strip: since }
}

/** Whether it is time to look at the plan again: `days` to go, zero or less when due. */
export function lookAgain(
  plan: Pick<OwnPlan, 'look_again'>,
  today: Temporal.PlainDate,
): { due: boolean; days: number } {
  const { days } = today.until(plan.look_again, { largestUnit: 'days' })
  return { due: days <= 0, days }
}

/** What may kill on the way of a plan of their own. */
export const planDangers = ['seizure-before', 'lost-tolerance', 'stop-danger'] as const
export type PlanDanger = (typeof planDangers)[number]

/**
 * What anybody who cuts down must know. Opioids: the body bears less after a break, so the old amount can kill (WHO,
 * Community management of opioid overdose, 2014). Alcohol, benzodiazepines, barbiturates, GHB: stopping suddenly after
 * heavy use can kill (WHO mhGAP). An unknown substance asks for both. A seizure before asks for a doctor first, whatever
 * they use: who is at high risk of a withdrawal seizure is offered a hospital (NICE CG100, 1.1.1.1, checked 2026-11-29;
 * for other substances than alcohol this is our judgment). Known lost tolerance counts without a named opioid, since
 * what is sold may hold one.
 */
export function dangersOf(
  given: readonly Substance[],
  known: Pick<LovedOne, 'past_seizure' | 'lost_tolerance'> = {},
): PlanDanger[] {
  const unknown = given.includes('unknown')
  const found: [boolean, PlanDanger][] = [
    [known.past_seizure === true, 'seizure-before'],
    [unknown || known.lost_tolerance === true || anyOf(given, opioids), 'lost-tolerance'],
    [unknown || anyOf(given, deadlyToStop), 'stop-danger'],
  ]
  return found.filter(([holds]) => holds).map(([, danger]) => danger)
}

/** What to say when they look at it together, in order. Nothing where talking about use is not safe. */
export function sayThen(tier: HomeTier): ('true-part' | 'ask' | 'no-argument')[] {
  return allows(tier, 'communication') ? ['true-part', 'ask', 'no-argument'] : []
}

function marksBetween(
  observations: readonly Observation[],
  zone: string,
  firstDay: Temporal.PlainDate,
  now: Temporal.Instant,
): Map<string, Set<Says>> {
  const [first, last] = [firstDay.toZonedDateTime(zone).epochMilliseconds, now.epochMilliseconds]
  const cut = localHours(zone, first, last)
  const seen = new Map<string, Set<Says>>()
  for (const observation of observations) {
    const from = Date.parse(observation.from)
    if (from > last || from + longest < first) continue
    const until = observation.until ? Date.parse(observation.until) : Math.min(last, from + longest)
    if (until < first) continue
    for (const piece of cut(Math.max(first, from), Math.min(last, until))) {
      const known = seen.get(piece.day) ?? new Set()
      seen.set(piece.day, known.add(says(observation)))
    }
  }
  return seen
}

type Says = 'use' | 'used-less' | 'clear' | 'affected' | 'other'

function says(observation: Observation): Says {
  const { state, weight } = bestKnown(observation)
  if (weight === 0) return 'other'
  const holds = kindHolds(observation)
  if (holds && observation.kind === 'used-less') return 'used-less'
  if (state === 'using' || (holds && observation.kind === 'used')) return 'use'
  if (state === 'coming-down' || state === 'medical-emergency') return 'affected'
  return state === 'not-using' ? 'clear' : 'other'
}

function strongest(said: ReadonlySet<Says> | undefined): Mark {
  if (!said) return 'none'
  if (said.has('use')) return 'use'
  if (said.has('used-less')) return 'used-less'
  return said.has('clear') && !said.has('affected') ? 'clear' : 'other'
}

function count(days: readonly { mark: Mark }[]): Counts {
  const of = (mark: Mark) => days.filter(one => one.mark === mark).length
  const [use, clear, less] = [of('use'), of('clear'), of('used-less')]
  return {
    days: days.length,
    use,
    'used-less': less,
    clear,
    other: of('other'),
    none: of('none'),
    tooFew: use + clear + less < fewest,
  }
}
