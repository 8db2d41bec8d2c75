import { choice, day, list, must, type Recorded, several, text, yesNo } from '../record/record.ts'
import { allows, type HomeTier, type Tool } from '../safety.ts'
import { anyOf, opioids, type Substance } from '../vocabulary.ts'

export const medications = [
  'methadone',
  'buprenorphine',
  'naltrexone',
  'alcohol-medicine',
  'other',
  'none',
] as const
export type Medication = (typeof medications)[number]

/** Where they were before, without the old amount. Any of these means lost tolerance. */
export const timesAway = ['detox', 'rehab', 'hospital', 'jail', 'cut-down'] as const

/** Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** Signs that they may drop out. */
export const dropOutSigns = [
  'missed-session',
  'medicine-skipped',
  'talks-of-stopping',
  'cravings',
  'using-friends',
  'poor-sleep',
  'quarrels',
  'used',
] as const
export type DropOutSign = (typeof dropOutSigns)[number]

/** What the family goes on doing, with the tool of the method that each is. */
const keptUpAs = {
  rewards: 'reward',
  'no-questions': 'listening',
  'daily-things': 'listening',
  'own-life': 'own-life',
  'own-group': 'own-life',
} as const satisfies Record<string, Tool>
export type KeptUp = keyof typeof keptUpAs
export const keptUp = Object.keys(keptUpAs) as [KeptUp, ...KeptUp[]]

/** What a week may ask for, gravest first. */
export const weekSteps = [
  'get-naloxone',
  'ask-before-stopping',
  'open-safety-plan',
  'call-place',
  'find-number',
  'settle-ride',
  'confirm-start',
  'make-lapse-plan',
  'ask-about-stimulants',
  'ask-for-family-session',
  'keep-up-rewards',
] as const

/** The first weeks of treatment (notebook record type `first-weeks`; one record). */
export const firstWeeksShape = {
  from: must(day),
  place: must(text(120)),
  phone: text(60),
  ask_for: text(120),
  family_may_ask: yesNo,
  medication: several(medications),
  medication_how: text(300),
  away: several(timesAway),
  drives: text(200),
  sessions: list(
    { what: must(text(120)), days: several(weekdays), at: text(40), whose: choice(['theirs', 'family']) },
    10,
  ),
  asked_about_stimulants: yesNo,
  greet: text(500),
  keep_up: several(keptUp),
  keep_up_how: text(500),
  seen: list({ on: must(day), signs: must(several(dropOutSigns)) }, 200),
  done: list({ step: must(choice(weekSteps)), on: must(day) }, 200),
} as const
export type FirstWeeks = Recorded<typeof firstWeeksShape>

/** What a home of this tier is offered to go on doing: rewards only where rewards are open. */
export function keepUpIn(tier: HomeTier): KeptUp[] {
  return keptUp.filter(each => allows(tier, keptUpAs[each]))
}

/** What makes dropping out more likely, of what is known. */
export type Raised = 'meth-with-opioid-medicine' | 'cocaine-with-opioid-medicine'

/**
 * What raises the chance of dropping out. Methamphetamine with medication for opioid use: in all eight studies of a
 * review more people dropped out (Addiction Science and Clinical Practice 2023, s13722-023-00402-0, checked
 * 2026-11-29). Cocaine: fewer stayed (O’Connor and others, PLOS ONE 2020, PMC7224511, checked 2026-11-29). While nobody
 * has said which medicine it is, someone who uses opioids is taken to get one.
 */
export function raisedBy(used: readonly Substance[], medication: readonly Medication[] = []): Raised[] {
  const forOpioids = anyOf<Medication>(medication, ['methadone', 'buprenorphine', 'naltrexone'])
  const perhaps = medication.length === 0 && anyOf(used, opioids)
  if (!forOpioids && !perhaps && !anyOf(used, ['methadone', 'buprenorphine'])) return []
  return [
    ...(used.includes('methamphetamine') ? (['meth-with-opioid-medicine'] as const) : []),
    ...(used.includes('cocaine') ? (['cocaine-with-opioid-medicine'] as const) : []),
  ]
}

/** Signs that ask for a call by themselves. */
const graveSigns: readonly DropOutSign[] = ['missed-session', 'medicine-skipped', 'talks-of-stopping', 'used']

export type DropOut = 'nothing-seen' | 'stay-close' | 'act-now'

/**
 * How near dropping out seems, from the signs of the last seven days. One grave sign, any two, or a single one where the
 * risk is raised: act now. Our judgment, and on the side of acting early.
 */
export function dropOutRisk(signs: readonly DropOutSign[], raised: readonly Raised[]): DropOut {
  const different = new Set(signs).size
  if (different === 0) return 'nothing-seen'
  return different > 1 || raised.length > 0 || anyOf(signs, graveSigns) ? 'act-now' : 'stay-close'
}

/** The signs noted in the last seven days, each once, in their order. What is dated in the future does not count. */
export function signsLately(plan: Pick<FirstWeeks, 'seen'>, today: Temporal.PlainDate): DropOutSign[] {
  const lately = (plan.seen ?? []).filter(({ on }) => within(on, today, 7)).flatMap(({ signs }) => signs)
  return dropOutSigns.filter(sign => lately.includes(sign))
}

/** Whether a day is today or one of the days before it, `days` in all. */
export function within(on: string, today: Temporal.PlainDate, days: number): boolean {
  const ago = Temporal.PlainDate.from(on).until(today, { largestUnit: 'days' }).days
  return ago >= 0 && ago < days
}

export type Session = NonNullable<FirstWeeks['sessions']>[number]
export type PlanDay = { day: string; starts: boolean; sessions: Session[] }

/** The seven days from today: what is on each, from the start day on. */
export function weekAhead(plan: Pick<FirstWeeks, 'from' | 'sessions'>, today: Temporal.PlainDate): PlanDay[] {
  return Array.from({ length: 7 }, (_, later) => {
    const date = today.add({ days: later })
    const begun = Temporal.PlainDate.compare(plan.from, date) <= 0
    const name = weekdays[date.dayOfWeek - 1]!
    const sessions = begun ? (plan.sessions ?? []).filter(({ days }) => days?.includes(name)) : []
    return { day: date.toString(), starts: date.equals(plan.from), sessions }
  })
}

/** The week of treatment that today lies in, from 1; zero or less before the first day. */
export function weekOf(plan: Pick<FirstWeeks, 'from'>, today: Temporal.PlainDate): number {
  const days = Temporal.PlainDate.from(plan.from).until(today, { largestUnit: 'days' }).days
  return Math.floor(days / 7) + 1
}
