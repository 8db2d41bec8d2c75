/** How a record of each type is read: its shape, where it has one, and the words of its fields. */
import type { Shape } from '../../craft/record/record.ts'
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
import { shapes } from './strict.ts'

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
  invitation: { shape: shapes.invitation, words: invitationWords.fields, one: true },
  profile: { shape: shapes.profile, words: profileWords.fields, one: true },
  'use-analysis': { shape: shapes['use-analysis'], words: functionalAnalysis.fields, one: true },
  'healthy-activity': { shape: shapes['healthy-activity'], words: healthyWords.fields },
  'own-plan': {
    shape: shapes['own-plan'],
    words: {
      ...ownPlanWords.fields,
      substances: { ...ownPlanWords.fields.substances, options: tools.loved.substanceNames },
    },
  },
  'safety-plan': { shape: shapes['safety-plan'], words: safetyPlanWords.fields, one: true },
  problem: { shape: shapes.problem, words: problemWords.fields },
  consequence: { shape: shapes.consequence, words: consequenceWords.fields },
  reward: { shape: shapes.reward, words: rewardWords.fields },
  shaping: { shape: shapes.shaping, words: { ...shapingWords.fields, came: { label: more.came } } },
  withdrawal: { shape: shapes.withdrawal, words: withdrawalWords.fields },
  money: { shape: shapes.money, words: moneyWords.fields },
  'own-goal': {
    shape: shapes['own-goal'],
    words: { ...ownGoalWords.fields, area: { ...ownGoalWords.fields.area, options: ownLifeWords.areas } },
  },
  'good-thing': { shape: shapes['good-thing'], words: goodThingWords.fields },
  'first-weeks': {
    shape: shapes['first-weeks'],
    words: {
      ...firstWeeksWords.fields,
      seen: { label: more.seen, rows: { signs: { label: more.seen, options: firstWeeksWords.signNames } } },
      done: { label: more.done, rows: { step: { label: more.done, options: firstWeeksWords.actions } } },
    },
    one: true,
  },
  'lapse-plan': { shape: shapes['lapse-plan'], words: lapsePlanWords.fields, one: true },
  children: { shape: shapes.children, words: childrenWords.fields, one: true },
}
