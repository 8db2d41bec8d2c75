import { allows, type HomeTier } from '../safety.ts'
import type { Relationship } from '../vocabulary.ts'
import type { HomeOf } from './profile.ts'

/** Ways of being there that can count as a reward. */
export const presences = [
  'an-evening-together',
  'a-meal-together',
  'warm-touch-if-welcome',
  'my-full-attention',
  'asking-their-advice',
  'a-lift',
  'doing-their-hobby',
  'a-short-kind-message',
  'a-visit',
  'grandchildren-when-clear',
] as const
export type Presence = (typeof presences)[number]

/**
 * What being with the member means as a reward to this loved one: `strong` where closeness is usually wanted, `some`
 * where it often is, `ask-first` where it may be nothing or too much. `why` names the reason for its words.
 */
export type PresenceRewards = {
  worth: 'strong' | 'some' | 'ask-first'
  offers: readonly Presence[]
  why: `presence-${Relationship | 'unknown'}`
}

/**
 * Which of the member's presence and attention is likely to be a reward, by relationship; likeliest first. A reward must
 * be wanted by this one person, cost little, be there at once, sit well with the giver, and come only while they are not
 * using or least affected (Smith and Meyers 2004); so this is a first guess to try, never a rule about people. That
 * closeness weighs more from a partner than from a brother is our judgment. Where the relationship is not known, nothing
 * is presumed.
 */
export function presenceRewards(relationship: Relationship | undefined): PresenceRewards {
  const of: Record<Relationship, Pick<PresenceRewards, 'worth' | 'offers'>> = {
    partner: {
      worth: 'strong',
      offers: ['an-evening-together', 'my-full-attention', 'a-meal-together', 'warm-touch-if-welcome'],
    },
    parent: {
      worth: 'some',
      offers: ['a-meal-together', 'asking-their-advice', 'a-lift', 'my-full-attention'],
    },
    sibling: { worth: 'ask-first', offers: ['doing-their-hobby', 'a-short-kind-message', 'a-lift'] },
    'adult-child': {
      worth: 'strong',
      offers: ['a-visit', 'grandchildren-when-clear', 'asking-their-advice', 'a-meal-together'],
    },
    grandparent: { worth: 'some', offers: ['a-meal-together', 'my-full-attention', 'a-short-kind-message'] },
    friend: { worth: 'some', offers: ['doing-their-hobby', 'a-short-kind-message', 'a-meal-together'] },
    other: { worth: 'ask-first', offers: ['a-short-kind-message', 'doing-their-hobby'] },
  }
  return { ...of[relationship ?? 'other'], why: `presence-${relationship ?? 'unknown'}` }
}

/** What may be set at home: `yours` to set, `agree` on together, or `yourself`: only what the member does. */
export type HouseRules = {
  may: 'yours' | 'agree' | 'yourself' | 'not-now'
  why:
    | 'home-is-mine'
    | 'home-is-shared'
    | 'home-is-theirs'
    | 'homes-apart'
    | 'partners-agree'
    | 'home-not-known'
    | 'home-not-safe'
}

/**
 * Who may set rules at home. Whoever the home belongs to; where it is shared, and between partners wherever they live,
 * both agree; elsewhere the member decides about their own time, money and door only. Saying a rule aloud is what
 * `confrontation` means, so only a green home is told (`not-now` in every other). Our judgment, after the rule of CRAFT
 * that one changes what one does oneself.
 */
export function houseRules(
  relationship: Relationship | undefined,
  homeOf: HomeOf | undefined,
  tier: HomeTier,
): HouseRules {
  if (!allows(tier, 'confrontation')) return { may: 'not-now', why: 'home-not-safe' }
  if (homeOf === 'apart') return { may: 'yourself', why: 'homes-apart' }
  if (homeOf === 'theirs') return { may: 'yourself', why: 'home-is-theirs' }
  if (relationship === 'partner') return { may: 'agree', why: 'partners-agree' }
  if (homeOf === 'shared') return { may: 'agree', why: 'home-is-shared' }
  return homeOf === 'mine'
    ? { may: 'yours', why: 'home-is-mine' }
    : { may: 'yourself', why: 'home-not-known' }
}

/** What an invitation may lean on between these two people. */
export const leans = [
  'the-life-you-share',
  'what-you-hope-for-them',
  'you-are-not-their-parent',
  'you-need-them',
  'you-choose-to-be-there',
  'family-comes-too',
] as const
export type Lean = (typeof leans)[number]

/**
 * What an invitation may lean on, likeliest first. Never a threat to the bond: nobody is told that they lose a partner,
 * children or a home with their no. Our judgment; that families taking part helps is part of CRAFT (Smith and Meyers
 * 2004).
 */
export function leanOn(relationship: Relationship | undefined): readonly Lean[] {
  const of: Record<Relationship, readonly Lean[]> = {
    partner: ['the-life-you-share', 'family-comes-too'],
    parent: ['what-you-hope-for-them', 'family-comes-too'],
    sibling: ['you-are-not-their-parent', 'you-choose-to-be-there'],
    'adult-child': ['you-need-them', 'family-comes-too'],
    grandparent: ['what-you-hope-for-them', 'you-choose-to-be-there'],
    friend: ['you-choose-to-be-there'],
    other: ['you-choose-to-be-there'],
  }
  return of[relationship ?? 'other']
}
