import { allows, type HomeTier } from '../safety.ts'
import {
  type Ask,
  type Danger,
  dangers,
  housing,
  type MoneyDecision,
  type Need,
  needs,
  type SafetyQuestion,
  safetyQuestions,
} from './decision.ts'

/**
 * What to do with a fast question. `safety`: it is no money question, keep people safe first. `direct`: give what is
 * needed itself, or pay it where it is owed, never as cash. `advocate`: talk with an advocate before any answer. `slow`:
 * "I will answer tomorrow". `other`: a smaller or another help. `no`: a calm no with a way to treatment.
 */
export const ways = ['safety', 'direct', 'advocate', 'slow', 'other', 'no'] as const
export type Way = (typeof ways)[number]

/** What speaks for it, beside the dangers and needs that were answered with yes. */
export const otherReasons = [
  'minor',
  'too-much',
  'home-red',
  'home-amber',
  'home-unasked',
  'open',
  'fast',
  'moment',
  'payable',
  'person-debt',
  'to-use',
  'use-unknown',
  'not-payable',
] as const
export type Reason = Danger | Need | (typeof otherReasons)[number]

/**
 * `open`: the questions about safety that have no answer yet. `careful`: an open refusal could provoke in this home, so
 * an advocate and the safety plan belong beside whatever is done.
 */
export type Decided = { way: Way; why: Reason[]; open: SafetyQuestion[]; careful: boolean }

/** What a child is never left without by the people who bring it up. */
const owedToMinors: readonly Ask[] = [...housing, 'food', 'medicine', 'bail']

/**
 * The way to answer one question for money, a bed or another thing. First of all danger: threats, violence, talk of
 * dying, a withdrawal that can kill, driving after use. Then what somebody cannot go without, a child's home, or a
 * night without shelter: it is given as the thing itself, in every home; where the member has none to give, or a debt to
 * a person is put forward, the need is met another way. Then homes in which an open no could provoke:
 * never a no there, and never before every question about safety has an answer. A fast question gets a slow answer.
 * Only then does it count whether it can be paid where it is owed, could go to use, and can be afforded; what nobody
 * knows is never taken as the better case. Refuses nothing.
 *
 * Method: natural consequences only where they are safe, and problem solving (Smith and Meyers, Motivating Substance
 * Abusers to Enter Treatment, 2004). Families are threatened over debts of a few hundred, mothers most of all (O'Leary,
 * Family Support Network, 2010, drugsandalcohol.ie/14336, checked 2026-11-29). People who depend on alcohol can die when
 * they stop all at once (Alcohol Change UK, checked 2026-11-29). The order, and that cash is never the way, are our own
 * judgment.
 */
export function wayOf(decision: Partial<MoneyDecision>, tier: HomeTier): Decided {
  const open = safetyQuestions.filter(question => decision[question] === undefined)
  const careful = !allows(tier, 'confrontation')
  const decided = (way: Way, ...why: Reason[]): Decided => ({ way, why, open, careful })
  const needed = needsIn(decision)
  const danger = dangers.filter(one => decision[one] === true)
  if (danger.length > 0) return decided('safety', ...danger, ...needed)
  if (needed.length > 0) {
    const against = againstIt(decision, decision.afford !== false)
    return decided(against.length > 0 ? 'other' : 'direct', ...needed, ...against)
  }
  if (tier === 'red') return decided('advocate', 'home-red')
  if (open.length > 0) return decided('slow', 'open')
  if (careful) return decided('slow', tier === 'amber' ? 'home-amber' : 'home-unasked')
  const early = [
    ...(decision.waited === true ? [] : (['fast'] as const)),
    ...(decision.moment === true ? [] : (['moment'] as const)),
  ]
  if (early.length > 0) return decided('slow', ...early)
  return decided(...weighed(decision))
}

function needsIn(decision: Partial<MoneyDecision>): Reason[] {
  const { ask, minor } = decision
  const health = ask === 'food' || ask === 'medicine'
  const named = needs.filter(need => decision[need] === true || (need === 'health' && health))
  const owed = minor === true && ask !== undefined && owedToMinors.includes(ask)
  return owed ? [...named, 'minor'] : named
}

/** What stands against giving it oneself. A debt to a person, such as a dealer, is never paid. */
const againstIt = ({ ask }: Partial<MoneyDecision>, affordable: boolean): Reason[] => [
  ...(ask === 'debt' ? (['person-debt'] as const) : []),
  ...(affordable ? [] : (['too-much'] as const)),
]

/** A fair question in a safe home, at a good moment, after time was taken. */
function weighed(decision: Partial<MoneyDecision>): [Way, ...Reason[]] {
  const { ask, direct, to_use } = decision
  const against = againstIt(decision, decision.afford === true)
  if (direct === true && against.length === 0) return ['direct', 'payable']
  if (direct !== true && ask !== 'debt') against.unshift('not-payable')
  if (to_use === true) return ['no', 'to-use', ...against]
  return ['other', ...(to_use === undefined ? (['use-unknown'] as const) : []), ...against]
}
