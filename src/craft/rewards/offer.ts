import { type Gate, type Moment, mayDeliver } from '../gate.ts'
import { allows } from '../safety.ts'
import type { State } from '../vocabulary.ts'
import {
  type Condition,
  costs,
  fitnessOf,
  type Household,
  type Reason,
  type Reward,
  recordOf,
  type SourceKey,
} from './reward.ts'

export type Kept = { id: string; record: Reward }
/** A reward that is fit, and what speaks for it. */
export type Ranked = Kept & { why: Reason[]; source: SourceKey }

/**
 * The rewards that are fit, best first: what they want most, then how it came before, how easy it is for the member,
 * and what it costs; else as they were given. Made ready here, never offered: that is `rewardsNow`. Empty in a home
 * whose tier shuts rewards. That what is wanted most comes first is CRAFT's (Smith and Meyers 2004); the rest of the
 * order is our judgment.
 */
export function ranked(kept: readonly Kept[], household: Household): Ranked[] {
  return kept
    .flatMap(({ id, record }): Ranked[] => {
      const found = fitnessOf(record, household)
      return found.fit ? [{ id, record, why: found.why, source: found.source }] : []
    })
    .sort((a, b) => better(a.record, b.record))
}

function better(a: Reward, b: Reward): number {
  return (
    Number(b.worth) - Number(a.worth) ||
    recordOf(b) - recordOf(a) ||
    Number(b.comfort) - Number(a.comfort) ||
    costs.indexOf(a.cost!) - costs.indexOf(b.cost!)
  )
}

/**
 * What may be given at this moment: nothing unless the timing gate opens (`mayDeliver`) and the home allows rewards;
 * then what is fit for the state they are in, best first.
 * @returns the gate's answer too, with why, and when to try
 */
export function rewardsNow(
  kept: readonly Kept[],
  household: Household,
  moment: Omit<Moment, 'tier'>,
): { gate: Gate; rewards: Ranked[] } {
  const gate = mayDeliver({ ...moment, tier: household.tier })
  if (!gate.may || !allows(household.tier, 'reward')) return { gate, rewards: [] }
  return { gate, rewards: ranked(kept, household).filter(({ record }) => fits(record.for, moment.state)) }
}

/** A reward for not using waits for that; the others are also right when they are as clear as they get. */
function fits(condition: Condition, state: State): boolean {
  return state === 'not-using' || (state === 'least-affected' && condition !== 'not-using')
}
