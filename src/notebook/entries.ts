import type { FirstWeeks } from '../craft/after-entry/first-weeks.ts'
import type { LapsePlan } from '../craft/after-entry/lapse-plan.ts'
import type { Aim } from '../craft/aims/aims.ts'
import type { Attempt } from '../craft/attempt.ts'
import type { ChildrenPlan } from '../craft/children/children.ts'
import type { ElementCode } from '../craft/communication/script.ts'
import type { UseAnalysis } from '../craft/functional-analysis/asked.ts'
import type { HealthyActivity } from '../craft/functional-analysis/healthy.ts'
import type { Invitation } from '../craft/invitation/invitation.ts'
import type { TreatmentOption } from '../craft/kit.ts'
import type { Profile } from '../craft/loved-one/profile.ts'
import type { MoneyDecision } from '../craft/money/decision.ts'
import type { Consequence } from '../craft/natural-consequences/consequence.ts'
import type { Observation } from '../craft/observation.ts'
import type { GoodThing, OwnGoal } from '../craft/own-life/goal.ts'
import type { Mood } from '../craft/own-life/mood.ts'
import type { OwnLife } from '../craft/own-life/weeks.ts'
import type { OwnPlan } from '../craft/own-plan/own-plan.ts'
import type { Problem } from '../craft/problem-solving/problem.ts'
import type { Reward } from '../craft/rewards/reward.ts'
import type { Shaping } from '../craft/rewards/shaping.ts'
import type { Withdrawal } from '../craft/rewards/withdrawal.ts'
import type { SafetyPlan } from '../craft/safety-plan/safety-plan.ts'
import type { Home, LovedOne } from '../craft/situation/shape.ts'
import type { Relationship } from '../craft/vocabulary.ts'

/** What each record type of the notebook holds. A record is never given another meaning: a new shape is a new version. */
export type EntryTypes = {
  observation: Observation
  option: TreatmentOption
  attempt: Attempt
  invitation: Invitation
  script: Script
  'loved-one': AboutLovedOne
  profile: Profile
  opening: Opening
  'night-plan': NightPlan
  'use-analysis': UseAnalysis
  'healthy-activity': HealthyActivity
  'own-plan': OwnPlan
  'safety-plan': SafetyPlan
  problem: Problem
  consequence: Consequence
  reward: Reward
  shaping: Shaping
  withdrawal: Withdrawal
  money: MoneyDecision
  'own-life': OwnLife
  'own-goal': OwnGoal
  'good-thing': GoodThing
  mood: Mood
  'first-weeks': FirstWeeks
  'lapse-plan': LapsePlan
  children: ChildrenPlan
}

/** The sentences a member prepares (record type `script`). */
export type Script = {
  version: 1
  aim: Aim
  /** What was typed for each part; kept also where the whole text says it otherwise. */
  parts: Partial<Record<ElementCode, string>>
  /** The whole text, as it will be said. */
  text: string
  /** Ids of the observations that its facts rest on. */
  rests_on: string[]
  /** The instant it was called ready; left out while it is being written. */
  ready_at?: string
  /** The message it answers, kept only if the member wanted that. */
  they_wrote?: string
}

/** What is known about the loved one and the home (record type `loved-one`; one record, id `loved-one`). */
export type AboutLovedOne = {
  version: 1
  /** A nickname. */
  name?: string
  relationship?: Relationship
  /** Where they live, to be read out to a call taker. */
  address?: string
  loved_one: LovedOne
  home: Home
}

/** How a call of the day they said yes went. */
export const callResults = ['time', 'call-back', 'no-answer', 'full'] as const
export type CallResult = (typeof callResults)[number]

export const openingOutcomes = ['going', 'went', 'waiting', 'back'] as const
export type OpeningOutcome = (typeof openingOutcomes)[number]

/** A yes, or a dip or wish that was answered with the kit, and what came of it (record type `opening`). */
export type Opening = {
  version: 1
  /** An instant. */
  at: string
  zone: string
  calls: { option: string; at: string; result: CallResult }[]
  /** When and where they are seen, as it was told on the telephone. */
  appointment?: string
  outcome?: OpeningOutcome
  they_said?: string
  what_helped?: string
}

/** The night until a place opens, and the bag (record type `night-plan`; one record, id `night-plan`). */
export type NightPlan = {
  version: 1
  /** Keys of lines that are done or packed. */
  done: string[]
  own: { id: string; list: 'night' | 'bag'; text: string }[]
  /** Who minds the children and the pets, and how they get there. */
  care?: { children?: string; pets?: string; ride?: string }
}
