import type { TreatmentOption } from '../kit.ts'
import type { Profile } from '../loved-one/profile.ts'
import { mayBeDeadlyToStop } from '../situation/dangers.ts'
import type { Home, LovedOne } from '../situation/shape.ts'
import { anyOf, opioids } from '../vocabulary.ts'
import type { Obstacle } from './invitation.ts'

/** What is known when an invitation is prepared. */
export type Known = {
  profile: Profile | null
  loved: LovedOne
  home: Pick<Home, 'children'>
  kit: readonly TreatmentOption[]
  /** Whether they have a plan of their own. */
  ownPlan: boolean
}

/** An obstacle to expect, and the fact that makes it likely. */
export type Expected = {
  obstacle: Obstacle
  why:
    | 'stopping-can-harm'
    | 'sickness-is-feared'
    | 'nothing-costs-known'
    | 'wait-is-long'
    | 'children-at-home'
    | 'way-not-known'
    | 'treatment-ended'
    | 'plan-of-their-own'
}

const longWait = 2

/**
 * The obstacles to expect, gravest first, each with its ground in what the notebook knows. What cannot be known from it
 * (pets, work, shame) is left to the member. CRAFT prepares an answer to each before the invitation (Smith and Meyers
 * 2004). What counts as a ground is our judgment.
 */
export function expectedObstacles({ profile, loved, home, kit, ownPlan }: Known): Expected[] {
  const waits = kit.flatMap(option => (option.wait_days === undefined ? [] : [option.wait_days]))
  const doctor = answerFor('withdrawal', loved) === 'withdrawal-doctor-first'
  const found: [boolean, Obstacle, Expected['why']][] = [
    [doctor, 'withdrawal', 'stopping-can-harm'],
    [!doctor && anyOf(loved.substances, opioids), 'withdrawal', 'sickness-is-feared'],
    [home.children === true, 'children', 'children-at-home'],
    [kit.every(option => !option.cost), 'cost', 'nothing-costs-known'],
    [waits.length > 0 && Math.min(...waits) > longWait, 'waiting', 'wait-is-long'],
    [kit.length > 0 && kit.every(option => !option.getting_there), 'transport', 'way-not-known'],
    [profile?.treatments?.some(one => one.ended) ?? false, 'bad-experience', 'treatment-ended'],
    [ownPlan, 'alone', 'plan-of-their-own'],
  ]
  return found.filter(([holds]) => holds).map(([, obstacle, why]) => ({ obstacle, why }))
}

/** Which prepared answer fits an obstacle. */
export type AnswerKey = Obstacle | 'withdrawal-doctor-first'

/**
 * The answer that fits. To the fear of withdrawal no comfort is offered that could kill: after a seizure, in pregnancy,
 * and wherever stopping may be deadly (an unknown substance too), the answer is a doctor before anything is stopped
 * (WHO mhGAP; NICE CG100, 1.1.1.1, checked 2026-11-29).
 */
export function answerFor(obstacle: Obstacle, loved: LovedOne): AnswerKey {
  if (obstacle !== 'withdrawal') return obstacle
  const risk = loved.past_seizure === true || loved.pregnant === true || mayBeDeadlyToStop(loved)
  return risk ? 'withdrawal-doctor-first' : 'withdrawal'
}

/** What the kit already says to an obstacle: whose words, where they are a place's; its own words, or days of waiting. */
export type FromKit = { place?: string; says: string } | { place: string; days: number }
/** Who minds the children and the pets, and how they get there, as the kit holds it. */
export type HomeCare = { children?: string; pets?: string; ride?: string }

/**
 * The kit's fact against an obstacle: the soonest place, the first place with a cost or a way there, who minds the
 * children or the pets. Null where the kit holds none.
 */
export function fromKit(
  obstacle: Obstacle,
  kit: readonly TreatmentOption[],
  care: HomeCare = {},
): FromKit | null {
  if (obstacle === 'waiting') {
    const soonest = kit
      .filter(option => option.wait_days !== undefined)
      .toSorted((a, b) => a.wait_days! - b.wait_days!)[0]
    return soonest ? { place: soonest.name, days: soonest.wait_days! } : null
  }
  if (obstacle === 'children' || obstacle === 'pets') return care[obstacle] ? { says: care[obstacle] } : null
  if (obstacle === 'transport' && care.ride) return { says: care.ride }
  const says = ({ cost, insurance, getting_there }: TreatmentOption) =>
    obstacle === 'cost'
      ? [cost, insurance].filter(Boolean).join('. ')
      : obstacle === 'transport'
        ? getting_there
        : undefined
  const option = kit.find(one => says(one))
  return option ? { place: option.name, says: says(option)! } : null
}
