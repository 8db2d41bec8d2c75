import { dayOf } from '../input/instants.ts'
import { choice, day, must, type Recorded, text, yesNo } from '../record/record.ts'
import { measured, negative, someoneElse, vague } from './goal-words.en.ts'
import { areas } from './weeks.ts'

/** One small goal for the member's own life (record type `own-goal`). */
export const ownGoalShape = {
  area: must(choice(areas)),
  goal: must(text(200)),
  first_step: text(200),
  by: day,
  done: choice(['done', 'partly', 'not']),
  how_it_went: text(500),
} as const
export type OwnGoal = Recorded<typeof ownGoalShape>

/** One good thing, booked for a day (record type `good-thing`). */
export const goodThingShape = {
  what: must(text(200)),
  on: must(day),
  with_whom: text(120),
  happened: yesNo,
  how_it_was: text(500),
} as const
export type GoodThing = Recorded<typeof goodThingShape>

export const hints = [
  'depends-on-them',
  'vague',
  'negative',
  'long',
  'no-first-step',
  'no-day',
  'day-passed',
  'far-off',
] as const
export type Hint = (typeof hints)[number]

const mostWords = 20
const mostDays = 14

/**
 * What would make a goal smaller, most useful first; nothing when it is small enough. Hints, never a refusal: the goal
 * is the member's. A goal should be brief, positive (what I will do), specific, under my own control and dated, after
 * the goals of counselling in the community reinforcement approach (Meyers, Roozen and Smith 2011). Twenty words and
 * two weeks are our judgment. Only English words are known.
 */
export function tooBig(
  goal: Readonly<{ goal?: string; first_step?: string; by?: string }>,
  today: Temporal.PlainDate,
): Hint[] {
  const said = (goal.goal ?? '').toLowerCase().trim()
  const by = dayOf(goal.by)
  const away = by ? today.until(by, { largestUnit: 'days' }).days : null
  const holds: Record<Hint, boolean> = {
    'depends-on-them': someoneElse.test(said),
    vague: !measured.test(said) && (vague.test(said) || said.split(/\s+/).length < 2),
    negative: negative.test(said),
    long: said.split(/\s+/).length > mostWords,
    'no-first-step': !goal.first_step?.trim(),
    'no-day': away === null,
    'day-passed': away !== null && away < 0,
    'far-off': away !== null && away > mostDays,
  }
  return hints.filter(hint => holds[hint])
}

/** Where a goal stands: `answered` once the member said how it went, `due` from its day on, `undated` without one. */
export function goalStands(
  goal: Pick<OwnGoal, 'by' | 'done'>,
  today: Temporal.PlainDate,
): 'answered' | 'due' | 'open' | 'undated' {
  if (goal.done) return 'answered'
  if (!goal.by) return 'undated'
  return Temporal.PlainDate.compare(goal.by, today) <= 0 ? 'due' : 'open'
}

/** Where a good thing stands: `ahead` before its day, `ask` from then on until the member said if it happened. */
export function goodThingStands(
  thing: Pick<GoodThing, 'on' | 'happened'>,
  today: Temporal.PlainDate,
): 'ahead' | 'ask' | 'happened' | 'not-this-time' {
  if (thing.happened !== undefined) return thing.happened ? 'happened' : 'not-this-time'
  return Temporal.PlainDate.compare(thing.on, today) > 0 ? 'ahead' : 'ask'
}
