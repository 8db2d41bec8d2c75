import { allows, type HomeTier, type Tool, tierNow } from './safety.ts'
import { type AdviceId, adviceTools } from './situation/advice-ids.ts'
import { danger, emergency } from './situation/dangers.ts'
import { type Finding, join } from './situation/finding.ts'
import { clearTime, notClearTime, receive } from './situation/moments.ts'
import type { ReasonId } from './situation/reason-ids.ts'
import type { Situation } from './situation/shape.ts'
import { anyOf, intimidationSigns, type Sign, type Stance } from './vocabulary.ts'

/** What to do now: the stance, the advice cards most urgent first, and the reasons. Never empty. */
export type Advised = {
  readonly stance: Stance
  readonly advice: readonly AdviceId[]
  readonly why: readonly ReasonId[]
}

/**
 * What a family member does at this moment. Pure and total: every situation has an answer.
 *
 * The order is fixed: medical emergency, danger to life or to children, the home's tier, suicide, the member's own
 * calm, the loved one's state, the window. The first that holds gives the stance; the cards of every danger that also
 * holds follow it. An opening (a dip, a wish, a yes) is never lost: when the moment is wrong for it, the answer says
 * how to receive it and when to come back.
 *
 * `invite` needs all of: the loved one not using or least affected, the member known to be calm, no danger, and the
 * loved one's own opening. In an amber home only a plain yes opens it. A yes while using is `connect`: warmth, medical
 * safety and the kit, today. Method: CRAFT (Meyers and Smith), in Footbridge's own words.
 */
export function stance(situation: Situation): Advised {
  const tier = tierNow(situation)
  const grave: [Stance, Finding | null][] = [
    ['emergency', emergency(situation)],
    ['protect', danger(situation)],
    ['protect', homeNotSafe(situation, tier)],
    ['protect', suicide(situation)],
  ]
  const held = grave.filter((entry): entry is [Stance, Finding] => entry[1] !== null)
  const first = held[0]
  if (first) {
    const told = [...held.map(entry => entry[1]), gunAtHome(situation, tier)]
    return advised(
      tier,
      first[0],
      first[0] === 'emergency' ? told : [...told, openingKept(situation, tier, told)],
    )
  }
  const own = notReady(situation)
  if (own) {
    return advised(tier, 'calm-first', [own, openingKept(situation, tier, [own])])
  }
  const moment = notClearTime(situation, tier) ?? clearTime(situation, tier)
  return advised(tier, moment.stance, [moment])
}

function homeNotSafe({ signs, said, member }: Situation, tier: HomeTier): Finding | null {
  if (tier === 'red') {
    return {
      advice: ['careful-home'],
      why: member.safe === false ? ['member-not-safe', 'tier-red'] : ['tier-red'],
    }
  }
  const heated = anyOf<Sign>(signs, intimidationSigns) || said.includes('picks-a-fight')
  return tier === 'amber' && heated ? { advice: ['careful-home'], why: ['tier-amber'] } : null
}

function suicide({ said, member }: Situation): Finding | null {
  const theirs: Finding = { advice: ['suicide-theirs'], why: ['suicide-theirs'] }
  const mine: Finding = { advice: ['my-own-crisis'], why: ['suicide-mine'] }
  const both = [
    ...(member.thinking_of_suicide ? [mine] : []),
    ...(said.includes('wants-to-die') ? [theirs] : []),
  ]
  return both.length === 0 ? null : join(both)
}

/** A gun in the home changes every danger to a person's life. */
function gunAtHome({ home, said, member }: Situation, tier: HomeTier): Finding {
  const atRisk =
    tier === 'red' || tier === 'amber' || member.thinking_of_suicide || said.includes('wants-to-die')
  return { advice: [], why: home.gun && atRisk ? ['gun-at-home'] : [] }
}

function notReady({ member }: Situation): Finding | null {
  if (member.worn_out) return { advice: ['worn-out'], why: ['member-worn-out'] }
  return member.calm === false ? { advice: ['calm-first'], why: ['member-not-calm'] } : null
}

/** The cards that receive an opening which came with danger, or while the member is not calm. */
function openingKept(situation: Situation, tier: HomeTier, told: readonly Finding[]): Finding {
  const { advice } = receive(situation, tier)
  const medical = join(told).advice.includes('withdrawal-today')
  const kept = advice.filter(id => id !== 'wants-praise-later' && !(medical && id === 'quitting-other'))
  return { advice: kept, why: kept.length > 0 ? ['opening-kept'] : [] }
}

function advised(tier: HomeTier, taken: Stance, findings: readonly Finding[]): Advised {
  const { advice, why } = join(findings)
  const open = [...new Set(advice)].filter(id => adviceTools[id].every((tool: Tool) => allows(tier, tool)))
  return { stance: taken, advice: open, why: [...new Set(why)] }
}
