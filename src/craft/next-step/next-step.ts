import type { WeekStep } from '../after-entry/next-week-step.ts'
import { afterAttempt, type Outcome } from '../attempt.ts'
import type { Missing } from '../kit.ts'
import type { Observation } from '../observation.ts'
import { allows, type HomeTier } from '../safety.ts'
import type { Forecast, TooLittle, Window } from '../windows/forecast.ts'
import { type Dated, type DueStep, dueSteps, ownRhythm } from './due.ts'

/** One small next step, with why. The times of a window are instants. */
export type NextStep =
  | { key: 'make-safety-plan'; why: 'home-needs-care' }
  | { key: 'ask-home'; why: 'home-not-asked' }
  | { key: 'open-kit'; why: 'they-said-yes' | 'dip-caught' | 'wish-caught'; observation?: string }
  | { key: 'note-first'; why: 'log-is-empty' }
  | { key: 'stop-timer'; why: 'timer-ran-long'; observation: string }
  | { key: 'say-it-now'; why: 'window-is-open'; until: string }
  | { key: 'say-it-then'; why: 'window-today'; from: string; until: string }
  | { key: 'add-option'; why: 'kit-has-none' | 'kit-has-one' }
  | { key: 'mend-option'; why: Exclude<Missing['do'], 'add-option'>; option: string }
  | { key: 'note-more'; why: 'windows-need-more'; entries: number; days: number }
  | { key: 'write-script'; why: 'window-known' | 'no-script-yet'; from?: string; until?: string }
  | { key: 'week-now'; why: 'week-cannot-wait' }
  | { key: 'this-week'; why: 'week-of-treatment' }
  | { key: 'plan-first-weeks'; why: 'they-went' }
  | { key: 'plan-invitation'; why: 'words-and-kit-ready' | 'a-no-teaches' }
  | DueStep

/** Where the notebook stands. */
export type Standing = {
  observations: readonly Observation[]
  windows: Forecast | TooLittle
  next: Pick<Window, 'from' | 'until'> | null
  /** Whether a script waits to be said. */
  scriptReady: boolean
  /** What `ready` says of the kit. */
  kit: { missing: readonly Missing[] }
  lastAttempt: { outcome: Outcome; at: string } | null
  tier: HomeTier
  safetyPlan: boolean
  dated: Dated
  /** Whether the invitation is planned. */
  invitation: boolean
  /** Whether they went to treatment, by the last yes, and the first weeks are not planned yet. */
  wentUnplanned: boolean
  /** What `nextWeekStep` says of the first weeks of treatment; null without a plan for them. */
  week: WeekStep | null
  /** Steps the member has put away; they do not come back until the day given, such as 2026-11-30. */
  putAway: readonly { key: NextStep['key']; until: string }[]
}

const dayLong = 24 * 3_600_000

/**
 * At most one next small step for the first page of the notebook, never a list and never a reproach. In this order: a
 * safety plan where the home needs care; what the first weeks of treatment cannot wait for; the kit after a yes (two
 * days) or a dip or wish (one day); a forgotten timer; the first weeks, once they went; a window that is open or comes
 * today, with a script ready (not in the days of rest after an attempt); a day that the member set in a plan, problem or
 * goal; the one thing of this week of treatment; the questions about home, once a few things were noted; the kit's gaps;
 * the log; the member's own week or month; a script; the invitation. Talking is not proposed in a home whose tier shuts
 * it. Null when nothing is needed now, or all that is needed was put away. The order is our judgment: life first, then
 * what passes, then what keeps.
 */
export function nextStep(standing: Standing, now: Temporal.Instant, zone: string): NextStep | null {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const away = new Set(standing.putAway.filter(({ until }) => until > today.toString()).map(({ key }) => key))
  const steps = [
    forSafety(standing),
    fromWeek(standing, 'week-now'),
    fromOpening(standing, now),
    forTimer(standing, now),
    standing.wentUnplanned ? ({ key: 'plan-first-weeks', why: 'they-went' } as const) : null,
    forWindow(standing, now, zone),
    ...dueSteps(standing.dated, today).filter(step => mayBeDone(step, standing.tier)),
    fromWeek(standing, 'this-week'),
    forHome(standing),
    forKit(standing),
    forLog(standing),
    ...ownRhythm(standing.dated, today),
    forScript(standing),
    forInvitation(standing, now),
  ]
  return steps.find(step => step !== null && !away.has(step.key)) ?? null
}

const weekly: readonly NextStep['key'][] = ['ask-home', 'rate-week', 'mood-again', 'plan-invitation']

/** Until which day a step that was put away stays away: a week for what can wait, else a day. */
export const awayUntil = (key: NextStep['key'], today: Temporal.PlainDate): Temporal.PlainDate =>
  today.add({ days: weekly.includes(key) ? 7 : 1 })

/** Looking at their plan with them is a talk about use. */
const mayBeDone = (step: DueStep, tier: HomeTier): boolean =>
  step.key !== 'look-at-plan' || allows(tier, 'communication')

/** What these weeks of treatment cannot wait for: life, and signs that treatment may end. */
const urgent: readonly WeekStep['key'][] = [
  'get-naloxone',
  'ask-before-stopping',
  'call-place',
  'open-safety-plan',
]

function fromWeek({ week }: Standing, key: 'week-now' | 'this-week'): NextStep | null {
  if (!week || urgent.includes(week.key) !== (key === 'week-now')) return null
  return key === 'week-now' ? { key, why: 'week-cannot-wait' } : { key, why: 'week-of-treatment' }
}

const fewNotes = 3

/** The home decides which tools are safe, so it is asked early; not before the member has used the notebook a little. */
function forHome({ tier, observations }: Standing): NextStep | null {
  return tier === 'unasked' && observations.length >= fewNotes
    ? { key: 'ask-home', why: 'home-not-asked' }
    : null
}

function forSafety({ tier, safetyPlan }: Standing): NextStep | null {
  const careful = tier === 'red' || tier === 'amber'
  return careful && !safetyPlan ? { key: 'make-safety-plan', why: 'home-needs-care' } : null
}

function fromOpening({ observations, lastAttempt }: Standing, now: Temporal.Instant): NextStep | null {
  const age = (at: string) => now.epochMilliseconds - Date.parse(at)
  if (lastAttempt?.outcome === 'yes' && age(lastAttempt.at) < 2 * dayLong)
    return { key: 'open-kit', why: 'they-said-yes' }
  const openings = observations.filter(
    ({ kind, from }) => (kind === 'dip' || kind === 'wish') && age(from) < dayLong,
  )
  const latest = openings.sort((a, b) => Date.parse(b.from) - Date.parse(a.from))[0]
  if (!latest) return null
  return {
    key: 'open-kit',
    why: latest.kind === 'dip' ? 'dip-caught' : 'wish-caught',
    observation: latest.id,
  }
}

function forTimer({ observations }: Standing, now: Temporal.Instant): NextStep | null {
  const long = observations.find(
    ({ from, until }) => until === undefined && now.epochMilliseconds - Date.parse(from) > dayLong,
  )
  return long ? { key: 'stop-timer', why: 'timer-ran-long', observation: long.id } : null
}

function forWindow(
  { scriptReady, next, tier, lastAttempt }: Standing,
  now: Temporal.Instant,
  zone: string,
): NextStep | null {
  if (!scriptReady || !next || !allows(tier, 'communication') || resting(lastAttempt, now)) return null
  const [from, until] = [next.from.toString(), next.until.toString()]
  if (Temporal.Instant.compare(next.from, now) <= 0)
    return { key: 'say-it-now', why: 'window-is-open', until }
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate()
  return day(next.from).equals(day(now)) ? { key: 'say-it-then', why: 'window-today', from, until } : null
}

/** Whether the subject should rest after the last attempt (`afterAttempt` says for how many days). */
function resting(last: Standing['lastAttempt'], now: Temporal.Instant): boolean {
  const days = last ? (afterAttempt(last.outcome).restDays ?? 0) : 0
  return last !== null && now.epochMilliseconds - Date.parse(last.at) < days * dayLong
}

function forKit({ kit, observations }: Standing): NextStep | null {
  if (observations.length === 0) return null
  const [missing] = kit.missing
  if (!missing) return null
  if (missing.do !== 'add-option') return { key: 'mend-option', why: missing.do, option: missing.option }
  return { key: 'add-option', why: missing.have === 0 ? 'kit-has-none' : 'kit-has-one' }
}

function forLog({ observations, windows }: Standing): NextStep | null {
  if (observations.length === 0) return { key: 'note-first', why: 'log-is-empty' }
  return 'refusal' in windows ? { key: 'note-more', why: 'windows-need-more', ...windows.missing } : null
}

/** Only where asking is open: an amber home waits for their own yes. */
function forInvitation(
  { tier, scriptReady, invitation, lastAttempt }: Standing,
  now: Temporal.Instant,
): NextStep | null {
  if (!allows(tier, 'invitation') || tier === 'amber') return null
  const no = lastAttempt !== null && ['no', 'not-now', 'argument'].includes(lastAttempt.outcome)
  if (no && resting(lastAttempt, now)) return { key: 'plan-invitation', why: 'a-no-teaches' }
  return scriptReady && !invitation ? { key: 'plan-invitation', why: 'words-and-kit-ready' } : null
}

function forScript({ scriptReady, next, tier }: Standing): NextStep | null {
  if (scriptReady || !allows(tier, 'communication')) return null
  if (!next) return { key: 'write-script', why: 'no-script-yet' }
  return {
    key: 'write-script',
    why: 'window-known',
    from: next.from.toString(),
    until: next.until.toString(),
  }
}
