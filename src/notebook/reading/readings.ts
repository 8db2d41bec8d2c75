/** How a record of each type is read: its shape, where it has one, and the words of its fields. */
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
import { ownPlanShape } from '../../craft/own-plan/own-plan.ts'
import { problemShape } from '../../craft/problem-solving/problem.ts'
import type { Shape } from '../../craft/record/record.ts'
import { rewardShape } from '../../craft/rewards/reward.ts'
import { shapingShape } from '../../craft/rewards/shaping.ts'
import { withdrawalShape } from '../../craft/rewards/withdrawal.ts'
import { safetyPlanShape } from '../../craft/safety-plan/safety-plan.ts'
import { versionsWords } from '../../words/en/account/versions.ts'
import { tools } from '../../words/en/notebook-tools.ts'
import { consequenceWords } from '../../words/en/tools/encourage/consequence.ts'
import { moneyWords } from '../../words/en/tools/encourage/money.ts'
import { problemWords } from '../../words/en/tools/encourage/problem.ts'
import { rewardWords } from '../../words/en/tools/encourage/reward.ts'
import { shapingWords } from '../../words/en/tools/encourage/shaping.ts'
import { withdrawalWords } from '../../words/en/tools/encourage/withdrawal.ts'
import { childrenWords } from '../../words/en/tools/safety/children.ts'
import { safetyPlanWords } from '../../words/en/tools/safety/safety-plan.ts'
import { ownPlanWords } from '../../words/en/tools/talk/own-plan.ts'
import { firstWeeksWords } from '../../words/en/tools/treatment/first-weeks.ts'
import { invitationWords } from '../../words/en/tools/treatment/invitation.ts'
import { lapsePlanWords } from '../../words/en/tools/treatment/lapse-plan.ts'
import { functionalAnalysis } from '../../words/en/tools/understand/functional-analysis.ts'
import { healthyWords } from '../../words/en/tools/understand/healthy-activity.ts'
import { profileWords } from '../../words/en/tools/understand/profile.ts'
import { goodThingWords, ownGoalWords, ownLifeWords } from '../../words/en/tools/you/own-life.ts'
import type { EntryTypes } from '../entries.ts'
import type { ShapeWords } from '../forms/record-fields.tsx'
import * as plain from './plain-words.ts'

export type Reading = {
  shape?: Shape
  words: ShapeWords
  /** There is one such record in a notebook, so that two versions can never be kept as two entries. */
  one?: true
}

const { more } = versionsWords

export const readings: Readonly<Record<keyof EntryTypes, Reading>> = {
  observation: { words: plain.observation },
  option: { words: plain.option },
  attempt: { words: plain.attempt },
  script: { words: plain.script },
  opening: { words: plain.opening },
  'night-plan': { words: plain.nightPlan, one: true },
  'loved-one': { words: plain.lovedOne, one: true },
  mood: { words: plain.mood },
  'own-life': { words: plain.ownLife },
  invitation: { shape: invitationShape, words: invitationWords.fields, one: true },
  profile: { shape: profileShape, words: profileWords.fields, one: true },
  'use-analysis': { shape: useAnalysisShape, words: functionalAnalysis.fields, one: true },
  'healthy-activity': { shape: healthyShape, words: healthyWords.fields },
  'own-plan': {
    shape: ownPlanShape,
    words: {
      ...ownPlanWords.fields,
      substances: { ...ownPlanWords.fields.substances, options: tools.loved.substanceNames },
    },
  },
  'safety-plan': { shape: safetyPlanShape, words: safetyPlanWords.fields, one: true },
  problem: { shape: problemShape, words: problemWords.fields },
  consequence: { shape: consequenceShape, words: consequenceWords.fields },
  reward: { shape: rewardShape, words: rewardWords.fields },
  shaping: { shape: shapingShape, words: { ...shapingWords.fields, came: { label: more.came } } },
  withdrawal: { shape: withdrawalShape, words: withdrawalWords.fields },
  money: { shape: moneyShape, words: moneyWords.fields },
  'own-goal': {
    shape: ownGoalShape,
    words: { ...ownGoalWords.fields, area: { ...ownGoalWords.fields.area, options: ownLifeWords.areas } },
  },
  'good-thing': { shape: goodThingShape, words: goodThingWords.fields },
  'first-weeks': {
    shape: firstWeeksShape,
    words: {
      ...firstWeeksWords.fields,
      seen: { label: more.seen, rows: { signs: { label: more.seen, options: firstWeeksWords.signNames } } },
      done: { label: more.done, rows: { step: { label: more.done, options: firstWeeksWords.actions } } },
    },
    one: true,
  },
  'lapse-plan': { shape: lapsePlanShape, words: lapsePlanWords.fields, one: true },
  children: { shape: childrenShape, words: childrenWords.fields, one: true },
}
