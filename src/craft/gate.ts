import type { Sureness } from './observation.ts'
import { allows, type HomeTier } from './safety.ts'
import type { State } from './vocabulary.ts'
import type { Window } from './windows/forecast.ts'

/** Why a script is held back, gravest first. */
export const holds = [
  'emergency',
  'danger',
  'home-not-safe',
  'their-yes-first',
  'not-calm',
  'using',
  'coming-down',
  'unsure',
  'only-a-guess',
] as const
export type Hold = (typeof holds)[number]

/** What to do in place of talking now. */
export type Instead = 'emergency-steps' | 'safety-plan' | 'calm-first' | 'step-away' | 'wait-kindly'

/** The moment in which a member wants to talk. `next` is the next window of the log, if any. */
export type Moment = {
  state: State
  sure: Sureness
  calm: boolean
  danger: boolean
  tier: HomeTier
  next: Pick<Window, 'from' | 'until'> | null
  /** Whether the script asks them to go to treatment. */
  invites?: boolean
}

/** `may`, with what speaks for it; or held back, with every reason, what to do instead, and when to try if known. */
export type Gate =
  | { may: true; why: ('not-using' | 'least-affected' | 'calm')[] }
  | {
      may: false
      why: Hold[]
      instead: Instead
      tryAt: { from: Temporal.Instant; until: Temporal.Instant } | null
    }

/**
 * The timing gate of CRAFT: a script, a request, a reward or talk of treatment is offered only while the loved one is
 * not using or least affected, the member is calm and nobody is in danger (CRAFT-SP manual of the US Department of
 * Veterans Affairs, 2014). A state that is only a guess is
 * treated as unsure. An invitation is held in an amber home until they say a plain yes themselves, as the advice of the
 * moment does. In a home whose tier shuts communication no other time is proposed, nor in danger or an emergency.
 */
export function mayDeliver(moment: Moment): Gate {
  const why = holds.filter(hold => isHeldBy(hold, moment))
  if (why.length === 0) return { may: true, why: [moment.state as 'not-using' | 'least-affected', 'calm'] }
  const grave = why.some(
    hold =>
      hold === 'emergency' || hold === 'danger' || hold === 'home-not-safe' || hold === 'their-yes-first',
  )
  const { next } = moment
  return {
    may: false,
    why,
    instead: insteadOf(why[0]!),
    tryAt: grave || !next ? null : { from: next.from, until: next.until },
  }
}

function isHeldBy(hold: Hold, { state, sure, calm, danger, tier, invites }: Moment): boolean {
  const clear = state === 'not-using' || state === 'least-affected'
  const held: Record<Hold, boolean> = {
    emergency: state === 'medical-emergency',
    danger,
    'home-not-safe': !allows(tier, 'communication'),
    'their-yes-first': invites === true && tier === 'amber',
    'not-calm': !calm,
    using: state === 'using',
    'coming-down': state === 'coming-down',
    unsure: state === 'unsure',
    'only-a-guess': clear && sure === 'guess',
  }
  return held[hold]
}

function insteadOf(hold: Hold): Instead {
  const steps: Record<Hold, Instead> = {
    emergency: 'emergency-steps',
    danger: 'safety-plan',
    'home-not-safe': 'safety-plan',
    'their-yes-first': 'safety-plan',
    'not-calm': 'calm-first',
    using: 'step-away',
    'coming-down': 'wait-kindly',
    unsure: 'wait-kindly',
    'only-a-guess': 'wait-kindly',
  }
  return steps[hold]
}
