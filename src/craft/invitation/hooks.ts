import type { Profile } from '../loved-one/profile.ts'
import { leanOn } from '../loved-one/relationship.ts'
import type { LovedOne } from '../situation/shape.ts'
import { anyOf, opioids, type Relationship, stimulants } from '../vocabulary.ts'
import type { Hook, Source } from './invitation.ts'

/** One hook, and what stands in their story for it, where something does. */
export type HookOffer = { hook: Hook; words?: string; source: Source }

const sources: Record<Hook, Source> = {
  'what-they-care-about': 'craft',
  'their-own-words': 'craft',
  'medicine-for-the-sickness': 'asam',
  'rewards-for-clear-tests': 'trials',
  'what-helped-before': 'ours',
  'family-comes-too': 'craft',
  'meet-one-person': 'craft',
  'other-than-they-expect': 'ours',
  'other-troubles-too': 'craft',
  'their-say': 'own-choice',
  'try-once': 'craft',
}

/**
 * What may make a visit worth it to this loved one, likeliest first: what they care about and said themselves, what once
 * helped, what their substances ask for (medicine that treats the sickness of opioids; rewards for clear tests, which
 * help most with stimulants), whatever leans on the relationship, then what holds for many: a helper of their own, a say
 * in the goals, one visit to try. The hooks are CRAFT's (Smith and Meyers 2004). Who
 * comes by their own choice takes more interest in treatment (Wild, Cunningham and Ryan, Addictive Behaviors 2006);
 * rewards for clear tests: De Crescenzo and others, PLOS Medicine 2018 (both checked 2026-11-29); medicine: ASAM patient
 * guide 2025. Their order is our judgment.
 * @returns only hooks whose ground is known; the general ones always
 */
export function hooksFor(
  profile: Profile | null,
  loved: Pick<LovedOne, 'substances'>,
  relationship: Relationship | undefined,
): HookOffer[] {
  const cares = profile?.cares_about?.[0]?.what
  const said = profile?.said?.at(-1)?.words
  const helped = profile?.treatments?.find(one => one.helped)?.helped
  const near = leanOn(relationship).includes('family-comes-too')
  const found: [boolean, Hook, string | undefined][] = [
    [cares !== undefined, 'what-they-care-about', cares],
    [said !== undefined, 'their-own-words', said],
    [anyOf(loved.substances, opioids), 'medicine-for-the-sickness', undefined],
    [anyOf(loved.substances, stimulants), 'rewards-for-clear-tests', undefined],
    [helped !== undefined, 'what-helped-before', helped],
    [near, 'family-comes-too', undefined],
    [true, 'meet-one-person', undefined],
    [true, 'their-say', undefined],
    [true, 'other-troubles-too', undefined],
    [true, 'other-than-they-expect', undefined],
    [true, 'try-once', undefined],
    [!near, 'family-comes-too', undefined],
  ]
  return found
    .filter(([holds]) => holds)
    .map(([, hook, words]) => ({ hook, source: sources[hook], ...(words ? { words } : {}) }))
}
