/** How a record of each type is read, strictly: what does not fit is kept and not applied. No words: they weigh much. */
import { firstWeeksShape } from '../../craft/after-entry/first-weeks.ts'
import { lapsePlanShape } from '../../craft/after-entry/lapse-plan.ts'
import { childrenShape } from '../../craft/children/children.ts'
import { useAnalysisShape } from '../../craft/functional-analysis/asked.ts'
import { healthyShape } from '../../craft/functional-analysis/healthy.ts'
import { invitationShape } from '../../craft/invitation/invitation.ts'
import { profileShape } from '../../craft/loved-one/profile.ts'
import { moneyShape } from '../../craft/money/decision.ts'
import { consequenceShape } from '../../craft/natural-consequences/consequence.ts'
import { goodThingShape, ownGoalShape } from '../../craft/own-life/goal.ts'
import { moodShape } from '../../craft/own-life/mood.ts'
import { ownLifeShape } from '../../craft/own-life/weeks.ts'
import { ownPlanShape } from '../../craft/own-plan/own-plan.ts'
import { problemShape } from '../../craft/problem-solving/problem.ts'
import { readAttempt } from '../../craft/record/read-attempt.ts'
import { readObservation } from '../../craft/record/read-observation.ts'
import { readOption } from '../../craft/record/read-option.ts'
import { readBack, type Shape } from '../../craft/record/record.ts'
import { isObject } from '../../craft/record/sound.ts'
import { rewardShape } from '../../craft/rewards/reward.ts'
import { shapingShape } from '../../craft/rewards/shaping.ts'
import { withdrawalShape } from '../../craft/rewards/withdrawal.ts'
import { safetyPlanShape } from '../../craft/safety-plan/safety-plan.ts'
import type { EntryTypes } from '../entries.ts'
import { readAbout } from '../screens/loved-one/record.ts'
import { readNightPlan, readOpening, readScript } from './readers.ts'

/** The types that a shape describes whole. */
export const shapes = {
  invitation: invitationShape,
  profile: profileShape,
  'use-analysis': useAnalysisShape,
  'healthy-activity': healthyShape,
  'own-plan': ownPlanShape,
  'safety-plan': safetyPlanShape,
  problem: problemShape,
  consequence: consequenceShape,
  reward: rewardShape,
  shaping: shapingShape,
  withdrawal: withdrawalShape,
  money: moneyShape,
  'own-goal': ownGoalShape,
  'good-thing': goodThingShape,
  'first-weeks': firstWeeksShape,
  'lapse-plan': lapsePlanShape,
  children: childrenShape,
  mood: moodShape,
  'own-life': ownLifeShape,
} satisfies Partial<Record<keyof EntryTypes, Shape>>

const readers: Record<Exclude<keyof EntryTypes, keyof typeof shapes>, (data: unknown) => unknown> = {
  observation: readObservation,
  option: readOption,
  attempt: readAttempt,
  script: readScript,
  opening: readOpening,
  'night-plan': readNightPlan,
  'loved-one': readAbout,
}

/**
 * How a record stands here: `read`; `later`, of a newer version or a type not known here; or `odd`, of another shape.
 * The last two are kept and not applied.
 */
export function standOf(type: string, data: unknown): 'read' | 'later' | 'odd' {
  if (isObject(data) && typeof data.version === 'number' && data.version > 1) return 'later'
  if (Object.hasOwn(shapes, type)) return readBack(shapes[type as keyof typeof shapes], data) ? 'read' : 'odd'
  if (!Object.hasOwn(readers, type)) return 'later'
  return readers[type as keyof typeof readers](data) ? 'read' : 'odd'
}
