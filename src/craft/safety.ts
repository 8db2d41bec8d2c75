import type { Home, Situation } from './situation/shape.ts'
import { anyOf, intimidationSigns, type Sign, type Tier, violenceSigns } from './vocabulary.ts'

/** A home nobody has asked about is not green: the tools that can bring harm stay shut until the questions are answered. */
export type HomeTier = Tier | 'unasked'

export const tools = [
  'overdose-help',
  'safety-plan',
  'own-life',
  'kit',
  'listening',
  'communication',
  'reward',
  'invitation',
  'step-away',
  'disclosure',
  'confrontation',
  'withdrawn-reward',
  'natural-consequence',
] as const
export type Tool = (typeof tools)[number]

/** The tools that can provoke somebody who is violent. No amber or red home is ever offered them. */
export const riskyTools: readonly Tool[] = [
  'disclosure',
  'confrontation',
  'withdrawn-reward',
  'natural-consequence',
]

const openInRed: readonly Tool[] = ['overdose-help', 'safety-plan', 'own-life', 'kit', 'listening']

/** Any one of these in the past year, or tonight, makes a home red. */
const redAnswers = [
  'forced',
  'hurt',
  'strangled',
  'weapon_used_or_shown',
  'threatened_to_kill',
  'stalked',
  'afraid_tonight',
] as const
const amberAnswers = ['humiliated', 'afraid', 'breaks_things', 'hurt_longer_ago'] as const
const careOrder: readonly HomeTier[] = ['red', 'amber', 'green', 'unasked']

/**
 * How careful a home must be, from the answers about it. The four HARK questions (humiliated, afraid, forced, hurt;
 * past year; one yes is enough) are by Sohal, Eldridge and Feder, BMC Family Practice 2007 8:49, CC BY 2.0. HARK was
 * tested with partners; here anyone at home is asked about, so it opens a route and is no diagnosis.
 * A tier given outright counts too, and the more careful of the two holds. Green needs a no to these four and to every
 * further question of danger, or a tier given as green; otherwise the home is `unasked`.
 */
export function tierOf(home: Home): HomeTier {
  const answered: HomeTier = redAnswers.some(q => home[q])
    ? 'red'
    : amberAnswers.some(q => home[q])
      ? 'amber'
      : [...redAnswers, ...amberAnswers].every(q => home[q] === false)
        ? 'green'
        : 'unasked'
  return moreCareful(answered, home.tier ?? 'unasked')
}

/** The tier at this moment: what is seen, and what the member says of being safe, can only make it more careful. */
export function tierNow(situation: Pick<Situation, 'signs' | 'said' | 'home' | 'member'>): HomeTier {
  return moreCareful(tierOf(situation.home), tierFromSight(situation))
}

function tierFromSight({ signs, said, member }: Pick<Situation, 'signs' | 'said' | 'member'>): HomeTier {
  const violent = anyOf<Sign>(signs, violenceSigns) || said.includes('threatens-you')
  if (violent || member.safe === false || member.hurt) return 'red'
  return anyOf<Sign>(signs, intimidationSigns) ? 'amber' : 'unasked'
}

function moreCareful(a: HomeTier, b: HomeTier): HomeTier {
  return careOrder.indexOf(a) <= careOrder.indexOf(b) ? a : b
}

/**
 * Whether a tool of the method may be offered in a home of this tier. Red keeps what protects; amber adds talking,
 * praise and an answer to their own opening; an unasked home adds stepping away; only green opens the four risky
 * tools, and even there `confrontation` means no more than saying a limit or a no aloud.
 */
export function allows(tier: HomeTier, tool: Tool): boolean {
  if (tier === 'green') return true
  if (riskyTools.includes(tool)) return false
  if (tier === 'unasked') return true
  if (tier === 'amber') return tool !== 'step-away'
  return openInRed.includes(tool)
}
