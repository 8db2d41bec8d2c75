import { allows, type HomeTier, type Tool, tierNow } from './safety.ts'
import { type AdviceId, adviceTools } from './situation/advice-ids.ts'
import { danger, emergency, violence } from './situation/dangers.ts'
import { type Finding, join } from './situation/finding.ts'
import { clearTime, notClearTime, receive, veryLow } from './situation/moments.ts'
import type { ReasonId } from './situation/reason-ids.ts'
import type { Situation } from './situation/shape.ts'
import { anyOf, intimidationSigns, type Said, type Sign, type Stance } from './vocabulary.ts'

/** What to do now: the stance, the advice cards most urgent first, and the reasons. Never empty. */
export type Advised = {
  readonly stance: Stance
  readonly advice: readonly AdviceId[]
  readonly why: readonly ReasonId[]
}

/**
 * What a family member does at this moment. Pure and total: every situation has an answer.
 *
 * The order is fixed: medical emergency, danger to life or to children, the member's own suicide, the home's tier,
 * the loved one's suicide, a very low mood at a hard moment, the member's own calm, the loved one's state, the window.
 * The first that holds gives the stance; the cards of every danger that also holds follow it. An emergency is joined
 * only by violence and suicide. A loved one who is gone is still looked for while they speak of dying, and while the
 * member rests or calms down. An opening (a dip, a wish, a yes) is never lost: when the moment is wrong for it, the
 * answer says how to receive it and when to come back; a member in a suicidal crisis is only told who else can act.
 *
 * `invite` needs all of: the loved one not using or least affected, the member known to be calm, no danger, and the
 * loved one's own opening. In an amber home only a plain yes opens it. A yes while using is `connect`: warmth, medical
 * safety and the kit, today. Method: CRAFT (Meyers and Smith), in Footbridge's own words.
 */
export function stance(situation: Situation): Advised {
  const tier = tierNow(situation)
  const medical = emergency(situation)
  if (medical) {
    const beside = [violence(situation), mySuicide(situation), theirSuicide(situation)].filter(isFound)
    return advised(tier, 'emergency', [medical, ...beside, gunAtHome(situation, tier)])
  }
  const grave = graveFindings(situation, tier)
  if (grave.length > 0) {
    const told = [...grave, gunAtHome(situation, tier)]
    return advised(tier, 'protect', [...told, openingKept(situation, tier, told)])
  }
  const own = notReady(situation)
  if (own) {
    const away = gone(situation)
    return advised(tier, 'calm-first', [own, ...(away ? [away] : []), openingKept(situation, tier, [own])])
  }
  const moment = notClearTime(situation, tier) ?? clearTime(situation, tier)
  return advised(tier, moment.stance, [moment])
}

const isFound = (finding: Finding | null): finding is Finding => finding !== null

function graveFindings(situation: Situation, tier: HomeTier): Finding[] {
  const theirs = theirSuicide(situation)
  return [
    danger(situation),
    mySuicide(situation),
    homeNotSafe(situation, tier),
    theirs && gone(situation),
    theirs ?? (situation.member.thinking_of_suicide ? null : veryLow(situation)),
  ].filter(isFound)
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

function mySuicide({ member }: Situation): Finding | null {
  return member.thinking_of_suicide ? { advice: ['my-own-crisis'], why: ['suicide-mine'] } : null
}

function theirSuicide({ said }: Situation): Finding | null {
  return said.includes('wants-to-die') ? { advice: ['suicide-theirs'], why: ['suicide-theirs'] } : null
}

/** Away without word: what the police are asked stands beside every danger and beside the member's own rest. */
function gone({ signs }: Situation): Finding | null {
  return signs.includes('gone-without-word') ? { advice: ['gone-without-word'], why: ['gone'] } : null
}

/** A gun in the home changes every danger to a person's life. */
function gunAtHome({ home, signs, said, member }: Situation, tier: HomeTier): Finding {
  const dark =
    anyOf<Said>(said, ['wants-to-die', 'dip']) || anyOf<Sign>(signs, ['tried-to-die', 'crash-low-mood'])
  const atRisk = tier === 'red' || tier === 'amber' || member.thinking_of_suicide || dark
  return { advice: [], why: home.gun && atRisk ? ['gun-at-home'] : [] }
}

function notReady({ member }: Situation): Finding | null {
  if (member.worn_out) return { advice: ['worn-out'], why: ['member-worn-out'] }
  return member.calm === false ? { advice: ['calm-first'], why: ['member-not-calm'] } : null
}

/** The cards that receive an opening which came with danger, or while the member is not calm. */
function openingKept(situation: Situation, tier: HomeTier, told: readonly Finding[]): Finding {
  const { advice } = receive(situation, tier)
  if (situation.member.thinking_of_suicide) return keptByOthers(advice)
  const medical = join(told).advice.includes('withdrawal-today')
  const kept = advice.filter(id => id !== 'wants-praise-later' && !(medical && id === 'quitting-other'))
  return { advice: kept, why: kept.length > 0 ? ['opening-kept'] : [] }
}

/** For a member in a suicidal crisis: a yes is handed to someone else, and a very low mood is still asked about. */
function keptByOthers(received: readonly AdviceId[]): Finding {
  const yes = received.some(id => id === 'yes-hard-moment' || id === 'yes-careful-home')
  const low = received.filter(id => id === 'low-hard-moment')
  return { advice: yes ? [...low, 'yes-kept'] : low, why: yes ? ['opening-kept'] : [] }
}

function advised(tier: HomeTier, taken: Stance, findings: readonly Finding[]): Advised {
  const { advice, why } = join(findings)
  const open = [...new Set(advice)].filter(id => adviceTools[id].every((tool: Tool) => allows(tier, tool)))
  return { stance: taken, advice: open, why: [...new Set(why)] }
}
