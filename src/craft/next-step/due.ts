import { type GoodThing, goalStands, goodThingStands, type OwnGoal } from '../own-life/goal.ts'
import { askAgainOn, type Mood } from '../own-life/mood.ts'
import { mondayOf, type OwnLife } from '../own-life/weeks.ts'
import { lookAgain, type OwnPlan } from '../own-plan/own-plan.ts'
import { type Problem, whatIsOpen } from '../problem-solving/problem.ts'

type Kept<R> = readonly { id: string; record: R }[]

/** The member's records that name a day of their own. */
export type Dated = {
  ownPlans: Kept<OwnPlan>
  problems: Kept<Problem>
  goals: Kept<OwnGoal>
  goodThings: Kept<GoodThing>
  weeks: Kept<OwnLife>
  moods: Kept<Mood>
}

/** A step that one of these records asks for, with its id. */
export type DueStep =
  | { key: 'look-at-plan'; why: 'plan-day-came'; record: string }
  | { key: 'look-back'; why: 'look-back-day-came'; record: string }
  | { key: 'answer-goal'; why: 'goal-day-came' }
  | { key: 'answer-good-thing'; why: 'good-thing-day-came' }
  | { key: 'rate-week'; why: 'week-not-rated' }
  | { key: 'mood-again'; why: 'a-month-has-passed' }

/** The steps whose day has come: their plan first, then the member's problem, goal and good thing. */
export function dueSteps(dated: Dated, today: Temporal.PlainDate): DueStep[] {
  const plan = dated.ownPlans.find(({ record }) => !record.went && lookAgain(record, today).due)
  const problem = dated.problems.find(({ record }) => whatIsOpen(record, today) === 'how-it-went')
  const goal = dated.goals.some(({ record }) => goalStands(record, today) === 'due')
  const thing = dated.goodThings.some(({ record }) => goodThingStands(record, today) === 'ask')
  return [
    ...(plan ? [{ key: 'look-at-plan', why: 'plan-day-came', record: plan.id } as const] : []),
    ...(problem ? [{ key: 'look-back', why: 'look-back-day-came', record: problem.id } as const] : []),
    ...(goal ? [{ key: 'answer-goal', why: 'goal-day-came' } as const] : []),
    ...(thing ? [{ key: 'answer-good-thing', why: 'good-thing-day-came' } as const] : []),
  ]
}

/**
 * The member's own weekly minute and monthly questions, each only where the member began it: a week that is not rated
 * yet, and the mood questions 30 days after the last time.
 */
export function ownRhythm({ weeks, moods }: Dated, today: Temporal.PlainDate): DueStep[] {
  const monday = mondayOf(today)
  const rated = weeks.some(({ record }) => mondayOf(Temporal.PlainDate.from(record.day)).equals(monday))
  const again = askAgainOn(moods.map(({ record }) => record))
  return [
    ...(weeks.length > 0 && !rated ? [{ key: 'rate-week', why: 'week-not-rated' } as const] : []),
    ...(again && Temporal.PlainDate.compare(again, today) <= 0
      ? [{ key: 'mood-again', why: 'a-month-has-passed' } as const]
      : []),
  ]
}
