import { allows, type HomeTier } from '../safety.ts'
import type { LovedOne } from '../situation/shape.ts'
import {
  dropOutRisk,
  type FirstWeeks,
  raisedBy,
  signsLately,
  weekOf,
  type weekSteps,
  within,
} from './first-weeks.ts'
import { stoppingMayKill, toleranceWarning } from './tolerance.ts'

export type WeekStepKey = (typeof weekSteps)[number]
/** Where the reason of a step comes from; `ours` is our own judgment. */
export type WeekSource =
  | 'transitions'
  | 'stopping'
  | 'meth-review'
  | 'stimulant-care'
  | 'family-sessions'
  | 'craft'
  | 'ours'
export type WeekWhy =
  | 'old-amount-can-kill'
  | 'stopping-can-kill'
  | 'signs-in-a-careful-home'
  | 'signs-seen'
  | 'signs-seen-and-raised'
  | 'no-number'
  | 'no-ride'
  | 'starts-soon'
  | 'good-day'
  | 'stimulants-with-medicine'
  | 'families-help-staying'
  | 'kept-going'

/** One thing to do this week, with why and the source of the reason. */
export type WeekStep = { key: WeekStepKey; why: WeekWhy; source: WeekSource }

/** What else the notebook knows. What is left out is not known, and never taken as safe. */
export type Known = {
  tier: HomeTier
  loved_one: LovedOne
  naloxone?: boolean | undefined
  lapsePlan: boolean
}

const lastWeek = 12
const soon = 7

/**
 * At most one step for this week of treatment. First what saves a life: naloxone while the old amount can kill, and
 * advice before stopping what cannot be stopped at once; these come in every home, until naloxone is known to be there and until the asking is marked as done. Then signs of
 * dropping out: a call to the place, or in an amber or red home the safety plan, since a call behind their back can
 * bring harm there. Then what is missing (number, ride, a call before the first day, the lapse plan, a word about
 * stimulants, a session for the family). Where a step was done in the last seven days nothing small is added. A ride, a
 * call about the first day, a session together and rewards are named only where the tier opens them. Null when nothing is needed, and after twelve weeks
 * unless there is danger to life or there are signs.
 * Sources by step: see `WeekSource`. Family sessions: Brigham and others 2014 (CRAFT-T; two joint sessions and ten for
 * the family; less use, and a gain in staying that may be chance, checked 2026-11-29); contingency management for stimulants: De Crescenzo and others,
 * PLOS Medicine 2018, checked 2026-11-29; rewards: Smith and Meyers 2004. The order is our judgment.
 */
export function nextWeekStep(plan: FirstWeeks, today: Temporal.PlainDate, known: Known): WeekStep | null {
  const urgent = forLife(plan, today, known) ?? forSigns(plan, today, known)
  if (urgent) return urgent
  const done = plan.done ?? []
  const restsThisWeek = done.some(({ on }) => within(on, today, 7))
  if (restsThisWeek || weekOf(plan, today) > lastWeek) return null
  const before = (key: WeekStepKey) => done.some(({ step }) => step === key)
  return smallSteps(plan, today, known).find(({ key }) => !before(key)) ?? null
}

function forLife(
  plan: FirstWeeks,
  today: Temporal.PlainDate,
  { loved_one, naloxone }: Known,
): WeekStep | null {
  const used = loved_one.substances
  if (toleranceWarning(used) && naloxone !== true)
    return { key: 'get-naloxone', why: 'old-amount-can-kill', source: 'transitions' }
  const stopped = (plan.away ?? []).some(where => where !== 'cut-down')
  const asked = (plan.done ?? []).some(({ step }) => step === 'ask-before-stopping')
  const early = weekOf(plan, today) <= 1
  return stoppingMayKill(used) && early && !stopped && !asked
    ? { key: 'ask-before-stopping', why: 'stopping-can-kill', source: 'stopping' }
    : null
}

function forSigns(plan: FirstWeeks, today: Temporal.PlainDate, { tier, loved_one }: Known): WeekStep | null {
  const raised = raisedBy(loved_one.substances, plan.medication)
  if (dropOutRisk(signsLately(plan, today), raised) !== 'act-now') return null
  const answered = (plan.done ?? []).some(
    ({ step, on }) => (step === 'call-place' || step === 'open-safety-plan') && within(on, today, 3),
  )
  if (answered) return null
  if (!speaksFreely(tier)) return { key: 'open-safety-plan', why: 'signs-in-a-careful-home', source: 'ours' }
  return raised.length > 0
    ? { key: 'call-place', why: 'signs-seen-and-raised', source: 'meth-review' }
    : { key: 'call-place', why: 'signs-seen', source: 'ours' }
}

function smallSteps(plan: FirstWeeks, today: Temporal.PlainDate, known: Known): WeekStep[] {
  const { tier, loved_one, lapsePlan } = known
  const away = today.until(plan.from, { largestUnit: 'days' }).days
  const mine = (plan.sessions ?? []).some(({ whose }) => whose === 'family')
  const raised = raisedBy(loved_one.substances, plan.medication).length > 0
  const steps: [boolean, WeekStep][] = [
    [!plan.phone, { key: 'find-number', why: 'no-number', source: 'ours' }],
    [away >= 0 && !plan.drives && speaksFreely(tier), { key: 'settle-ride', why: 'no-ride', source: 'ours' }],
    [
      away > 0 && away <= soon && speaksFreely(tier),
      { key: 'confirm-start', why: 'starts-soon', source: 'ours' },
    ],
    [!lapsePlan, { key: 'make-lapse-plan', why: 'good-day', source: 'craft' }],
    [
      raised && plan.asked_about_stimulants !== true && speaksFreely(tier),
      { key: 'ask-about-stimulants', why: 'stimulants-with-medicine', source: 'stimulant-care' },
    ],
    [
      away <= 0 && !mine && tier === 'green',
      { key: 'ask-for-family-session', why: 'families-help-staying', source: 'family-sessions' },
    ],
    [
      away <= 0 && allows(tier, 'reward') && !plan.keep_up?.includes('rewards'),
      { key: 'keep-up-rewards', why: 'kept-going', source: 'craft' },
    ],
  ]
  return steps.filter(([needed]) => needed).map(([, step]) => step)
}

/**
 * Whether words and steps toward the loved one may be planned in this home: both talking and stepping away must be
 * open, which they are not in an amber or red home; there the safety plan takes their place.
 */
export function speaksFreely(tier: HomeTier): boolean {
  return allows(tier, 'communication') && allows(tier, 'step-away')
}
