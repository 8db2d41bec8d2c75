import type { EntryTypes } from '../entries.ts'

/** Record types that hold no knowledge of the method, only how the notebook is used on a device. */
const ofUse = ['draft', 'put-away', 'copy-made'] as const
export type OwnType = (typeof ofUse)[number]

/** Whether a record is only of how the notebook is used: a member would not call it an entry. */
export const isOfUse = (type: string): boolean => (ofUse as readonly string[]).includes(type)

/**
 * Whether a record of a type may ever be put into a circle. What is about the member, their safety, their money or the
 * children never is: a relative could read it, and pass it on.
 */
export const mayShare: Readonly<Record<keyof EntryTypes | OwnType, boolean>> = {
  observation: true,
  script: true,
  option: true,
  attempt: true,
  invitation: true,
  opening: true,
  'use-analysis': true,
  'healthy-activity': true,
  reward: true,
  shaping: true,
  problem: true,
  consequence: true,
  'first-weeks': true,
  'lapse-plan': true,
  'night-plan': true,
  'safety-plan': false,
  'own-life': false,
  'own-goal': false,
  'good-thing': false,
  mood: false,
  'own-plan': false,
  'loved-one': false,
  profile: false,
  children: false,
  money: false,
  withdrawal: false,
  draft: false,
  'put-away': false,
  'copy-made': false,
}

/** Whether a record of this type may be put into a circle. A type that is not known here may not. */
export const isShareable = (type: string): boolean =>
  Object.hasOwn(mayShare, type) && mayShare[type as keyof typeof mayShare]
