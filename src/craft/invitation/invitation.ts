import { choice, list, must, type Recorded, several, text } from '../record/record.ts'

/** What makes saying yes worth it, as this loved one may see it. */
export const hooks = [
  'what-they-care-about',
  'their-own-words',
  'medicine-for-the-sickness',
  'rewards-for-clear-tests',
  'what-helped-before',
  'family-comes-too',
  'meet-one-person',
  'other-than-they-expect',
  'other-troubles-too',
  'their-say',
  'try-once',
] as const
export type Hook = (typeof hooks)[number]

/** What stands between them and a yes. */
export const obstacles = [
  'withdrawal',
  'cost',
  'waiting',
  'children',
  'pets',
  'work',
  'transport',
  'bad-experience',
  'alone',
  'shame',
  'other',
] as const
export type Obstacle = (typeof obstacles)[number]

export const askers = ['me', 'me-and-someone', 'someone-they-trust', 'a-helper'] as const
export type Asker = (typeof askers)[number]

export const places = ['at-the-table', 'on-a-walk', 'their-place', 'somewhere-they-like', 'other'] as const
export type Place = (typeof places)[number]

const moments = ['they-just-ate', 'after-a-good-hour', 'after-a-dip-or-wish', 'they-bring-it-up'] as const

/**
 * The plan of an invitation to treatment (notebook record type `invitation`, one record): what to offer, an answer to
 * each obstacle, who asks, where, and what to do with each answer. When is not kept: the forecast says it anew each day,
 * and the gate decides. The words themselves are a script. After CRAFT's preparation before the invitation (Smith and
 * Meyers 2004).
 */
export const invitationShape = {
  hooks: must(several(hooks)),
  hook_words: text(300),
  obstacles: list({ what: must(choice(obstacles)), answer: text(300) }, 12),
  who: choice(askers),
  who_name: text(80),
  place: choice(places),
  moment: choice(moments),
  if_yes: text(300),
  if_maybe: text(300),
  if_no: text(300),
} as const
export type Invitation = Recorded<typeof invitationShape>

/** How an invitation was made, kept with the talk, so that a no can teach what to change. */
export type AskedWith = { hooks: Hook[]; who?: Asker; place?: Place }

/** Where a piece of advice comes from; `ours` is our own judgment. */
export type Source = 'craft' | 'asam' | 'trials' | 'own-choice' | 'ours'
