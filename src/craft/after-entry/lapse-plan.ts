import { day, list, must, type Recorded, text, yesNo } from '../record/record.ts'
import type { HomeTier } from '../safety.ts'
import type { LovedOne } from '../situation/shape.ts'
import { speaksFreely } from './next-week-step.ts'
import { stoppingMayKill, toleranceWarning } from './tolerance.ts'

/** A plan for a lapse, made on a good day (notebook record type `lapse-plan`; one record). */
export const lapsePlanShape = {
  first_signs: text(600),
  naloxone_where: text(150),
  each_does: list({ who: must(text(80)), does: must(text(200)) }, 8),
  say: text(240),
  not_say: text(300),
  calls: list({ who: must(text(120)), phone: text(60) }, 8),
  next_day: text(600),
  goes_on: text(600),
  with_them: yesNo,
  look_again: day,
} as const
export type LapsePlan = Recorded<typeof lapsePlanShape>

/** The first hour, in order. */
export const hourSteps = [
  'own-safety',
  'look-breathing',
  'call-emergency',
  'naloxone',
  'stay-near',
  'old-amount',
  'not-stop-at-once',
  'say-one-sentence',
  'call-the-place',
] as const
export type HourStep = (typeof hourSteps)[number]

/**
 * What to do in the first hour after they used again, in order. In an amber or red home the member's own safety stands
 * before everything, and no sentence is said. Breathing and the call come in every home; naloxone wherever opioids are
 * used, may be in it, or nobody knows. (Overdose: ASAM patient guide 2025 and CDC, as on the overdose cards; the place
 * is called the same day, so that treatment and medicine go on: Meyers, Roozen and Smith 2011.)
 */
export function firstHour({ substances }: LovedOne, tier: HomeTier): HourStep[] {
  const warned = toleranceWarning(substances) !== null
  const free = speaksFreely(tier)
  const holds: Record<HourStep, boolean> = {
    'own-safety': !free || tier === 'unasked',
    'look-breathing': true,
    'call-emergency': true,
    naloxone: warned,
    'stay-near': true,
    'old-amount': warned,
    'not-stop-at-once': stoppingMayKill(substances),
    'say-one-sentence': free,
    'call-the-place': true,
  }
  return hourSteps.filter(step => holds[step])
}

/** The parts of a plan that are the member's own words and acts toward the loved one. */
const towardThem = ['say', 'not_say', 'with_them'] as const
export type LapsePart = keyof typeof lapsePlanShape

/**
 * The parts of the plan that are asked and shown in this home. Where talking is not safe, what I say and what I do not
 * say give way to the safety plan, and the plan is not made together.
 */
export function partsIn(tier: HomeTier): LapsePart[] {
  const all = Object.keys(lapsePlanShape) as LapsePart[]
  return speaksFreely(tier) ? all : all.filter(part => !towardThem.includes(part as never))
}

/** What a plan cannot do without, in the order to write it. */
export const lapseEssentials = ['calls', 'next_day', 'naloxone_where', 'say'] as const
export type LapseEssential = (typeof lapseEssentials)[number]

/** The essentials the plan still lacks in this home; none means that it is ready. */
export function lapseGaps(
  plan: Partial<LapsePlan>,
  { substances }: LovedOne,
  tier: HomeTier,
): LapseEssential[] {
  const parts = partsIn(tier)
  return lapseEssentials.filter(
    part =>
      plan[part] === undefined &&
      parts.includes(part) &&
      (part !== 'naloxone_where' || toleranceWarning(substances) !== null),
  )
}
