import type { EntryTypes } from '../entries.ts'

const types: Record<keyof EntryTypes, true> = {
  observation: true,
  option: true,
  attempt: true,
  script: true,
  opening: true,
  'night-plan': true,
  'loved-one': true,
  mood: true,
  'own-life': true,
  invitation: true,
  profile: true,
  'use-analysis': true,
  'healthy-activity': true,
  'own-plan': true,
  'safety-plan': true,
  problem: true,
  consequence: true,
  reward: true,
  shaping: true,
  withdrawal: true,
  money: true,
  'own-goal': true,
  'good-thing': true,
  'first-weeks': true,
  'lapse-plan': true,
  children: true,
}

/** Every type of record a member writes, without how each is read: Today goes through them, and that weighs much. */
export const recordTypes = Object.keys(types) as (keyof EntryTypes)[]
