import type { Sureness } from './observation.ts'
import { allows, type HomeTier, type Tool } from './safety.ts'
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

/** Reasons that waiting for another time does not mend. */
export const graveHolds: readonly Hold[] = ['emergency', 'danger', 'home-not-safe', 'their-yes-first']

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
}

/** `may`, with what speaks for it; or held back, with every reason, what to do instead, and when to try if known. */
export type Gate =
  | { may: true; why: Reason[] }
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
 * moment does. In a home whose tier shuts the tool no other time is proposed, nor in danger or an emergency.
 * Words that need no window are held back by fewer reasons (`weighed`).
 */
export function mayDeliver(
  moment: Moment,
  { weighed = holds, tool = 'communication' }: { weighed?: readonly Hold[]; tool?: Tool } = {},
): Gate {
  const why = holds.filter(hold => weighed.includes(hold) && isHeldBy(hold, moment, tool))
  if (why.length === 0) return { may: true, why: forIt(moment) }
  const grave = why.some(hold => graveHolds.includes(hold))
  const { next } = moment
  return {
    may: false,
    why,
    instead: insteadOf(why[0]!),
    tryAt: grave || !next ? null : { from: next.from, until: next.until },
  }
}

type Reason = 'not-using' | 'least-affected' | 'calm'

const isClear = (state: State): state is 'not-using' | 'least-affected' =>
  state === 'not-using' || state === 'least-affected'

const forIt = ({ state, calm }: Moment): Reason[] => [
  ...(isClear(state) ? [state] : []),
  ...(calm ? (['calm'] as const) : []),
]

function isHeldBy(hold: Hold, { state, sure, calm, danger, tier }: Moment, tool: Tool): boolean {
  const held: Record<Hold, boolean> = {
    emergency: state === 'medical-emergency',
    danger,
    'home-not-safe': !allows(tier, tool),
    'their-yes-first': tool === 'invitation' && tier === 'amber',
    'not-calm': !calm,
    using: state === 'using',
    'coming-down': state === 'coming-down',
    unsure: state === 'unsure',
    'only-a-guess': isClear(state) && sure === 'guess',
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
