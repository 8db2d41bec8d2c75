import { allows, type HomeTier } from '../safety.ts'
import { stateToActOn } from '../state.ts'
import { anyOf, type Said, type Stance, type State, type Substance } from '../vocabulary.ts'
import type { AdviceId } from './advice-ids.ts'
import { type Finding, join } from './finding.ts'
import type { ReasonId } from './reason-ids.ts'
import type { Situation } from './shape.ts'

/** The stance for a moment without danger, with its cards and reasons. */
export type Moment = Finding & { readonly stance: Stance }

const plainYes: readonly Said[] = ['says-yes', 'asks-for-help']
const low: readonly Said[] = ['dip', 'sorry', 'tired-of-being-sick']

const card = (holds: boolean, id: AdviceId, reason: ReasonId): Finding =>
  holds ? { advice: [id], why: [reason] } : { advice: [], why: [] }

/** Fighting, using, coming down, gone or unsure: not a time to ask, and each has its own safe act. Null when clear. */
export function notClearTime(situation: Situation, tier: HomeTier): Moment | null {
  const { said, signs } = situation
  const { state, because } = stateToActOn(situation)
  const isClear = state === 'not-using' || state === 'least-affected'
  const fight = card(said.includes('picks-a-fight'), 'picking-a-fight', 'fight')
  if (isClear && fight.advice.length === 0) return null
  const received = receive(situation, tier)
  const seen: Finding = { advice: [], why: because === 'said' ? [] : [because] }
  const known = background(situation)
  const base = isClear || notBeside(situation, tier) ? { advice: [], why: [] } : stateCard(state, tier)
  const events = eventCards(situation, tier)
  if (fight.advice.length > 0)
    return { stance: 'step-away', ...join([fight, received, base, seen, events, known]) }
  if (anyOf(said, [...plainYes, 'quitting-tonight']))
    return { stance: 'connect', ...join([received, seen, events, known]) }
  const gone = card(signs.includes('gone-without-word'), 'gone-without-word', 'gone')
  const stance = state === 'unsure' ? 'unsure' : 'step-away'
  return { stance, ...join([gone, received, events, base, seen, known]) }
}

/**
 * Someone who is gone or only wrote, or nothing but a find: what to say to a person beside you does not fit. In a
 * careful home a find keeps the careful card.
 */
function notBeside({ said, signs, state }: Situation, tier: HomeTier): boolean {
  if (signs.includes('gone-without-word')) return true
  if (state !== 'unsure') return false
  const onlyWrote = said.includes('misses-you') && signs.length === 0
  const onlyFound = said.length === 0 && signs.length > 0 && signs.every(sign => sign === 'found-drugs')
  return onlyWrote || (onlyFound && allows(tier, 'step-away'))
}

function stateCard(state: State, tier: HomeTier): Finding {
  const careful = !allows(tier, 'step-away')
  if (state === 'using') return card(true, careful ? 'using-now-careful' : 'using-now', 'using')
  if (state === 'coming-down')
    return card(true, careful ? 'coming-down-careful' : 'coming-down', 'coming-down')
  return card(true, careful ? 'unsure-careful' : 'unsure', 'unsure')
}

/**
 * How to take in an opening or a call for praise at a moment that is wrong for a talk. A yes is acted on even so, and
 * stopping tonight is met with medicine the same day; a dip or a wish is received in one sentence and kept.
 */
export function receive({ said }: Pick<Situation, 'said'>, tier: HomeTier): Finding {
  const yes = anyOf(said, plainYes)
  const careful = tier === 'red' || tier === 'amber'
  const stopping = said.includes('quitting-tonight')
  const dark = said.includes('dip') && !said.includes('wants-to-die')
  const soft = anyOf(said, [...low, 'wish']) && !dark && !yes && !stopping
  return join([
    card(yes, careful ? 'yes-careful-home' : 'yes-hard-moment', 'yes-while-using'),
    card(dark, 'low-hard-moment', 'very-low'),
    card(stopping && tier !== 'red', 'quitting-other', 'opening'),
    card(soft, 'wish-hard-moment', 'opening-while-using'),
    card(said.includes('wants-praise'), 'wants-praise-later', 'wants-praise'),
  ])
}

/** Cards for what came up: money, a wrong accusation, a message, a lapse, something found. */
function eventCards({ said, signs }: Situation, tier: HomeTier): Finding {
  const money = allows(tier, 'confrontation') ? 'money-pressure' : 'money-careful'
  return join([
    card(said.includes('asks-for-money'), money, 'money'),
    card(said.includes('wrongly-accused'), 'repair', 'wrongly-accused'),
    card(said.includes('misses-you'), 'misses-you', 'misses-you'),
    card(signs.includes('used-again-after-a-break'), 'lapse', 'used-again'),
    card(signs.includes('found-drugs'), 'found-something', 'found-drugs'),
  ])
}

/** Cards for what is known of this loved one at any time. */
function background({ loved_one, home }: Situation): Finding {
  const { past_overdose, uses_alone, substances } = loved_one
  const withoutOpioids: readonly Substance[] = ['alcohol', 'cannabis', 'nicotine', 'hallucinogens']
  const opioidPossible = substances.some(used => !withoutOpioids.includes(used))
  const risk = past_overdose === true || uses_alone === true || home.naloxone === false
  return join([
    card(opioidPossible && risk, 'be-ready', 'overdose-risk'),
    card(loved_one.lost_tolerance === true, 'lost-tolerance', 'lost-tolerance'),
    card(loved_one.never_clear === true, 'never-clear', 'never-clear'),
  ])
}

/**
 * Not using, or least affected: the time to connect. With their own opening and a member known to be calm it is the
 * time to invite; in an amber home only a plain yes is.
 */
export function clearTime(situation: Situation, tier: HomeTier): Moment {
  const { said, state, member, loved_one } = situation
  const calm = member.calm === true
  const yes = anyOf(said, plainYes)
  const opening = yes || (anyOf(said, [...low, 'wish', 'quitting-tonight']) && !said.includes('refuses'))
  const invites = calm && opening && (yes || tier !== 'amber')
  const best = state === 'least-affected' || loved_one.never_clear === true
  const time: Finding = { advice: [], why: [best ? 'least-affected-is-the-time' : 'clear'] }
  const care: Finding = {
    advice: [],
    why: tier === 'amber' ? ['tier-amber'] : tier === 'unasked' ? ['home-unasked'] : [],
  }
  const told = join([
    opening ? openCards(said, tier, calm) : { advice: [], why: [] },
    card(said.includes('quitting-tonight'), 'quitting-other', 'opening'),
    card(!invites && said.includes('wants-praise'), 'wants-praise', 'wants-praise'),
    card(!yes && said.includes('refuses'), 'said-no', 'refused'),
    card(!opening && said.includes('dip'), 'dip-or-wish-listen', 'opening'),
    eventCards(situation, tier),
    background(situation),
  ])
  if (invites) return { stance: 'invite', ...join([told, time, care]) }
  const doubt: Finding = { advice: [], why: opening && !calm ? ['calm-unknown'] : [] }
  const quiet: Finding = { advice: told.advice.length === 0 ? ['clearer-than-usual'] : [], why: [] }
  const plans: Finding = { advice: calm && tier === 'green' ? planCards(said, told) : [], why: [] }
  return { stance: 'connect', ...join([told, quiet, plans, doubt, time, care]) }
}

/**
 * Very low at a hard moment: a crash, or a dip while they are not clear, in a fight, or with a member who is not calm.
 * Suicide is asked about first, and the cards that send the member away are not joined to it. Null when it is neither.
 */
export function veryLow(situation: Situation): Finding | null {
  const { said, signs, member } = situation
  const { state } = stateToActOn(situation)
  const isClear = state === 'not-using' || state === 'least-affected'
  const hard = !isClear || said.includes('picks-a-fight') || member.calm === false || member.worn_out === true
  if (!signs.includes('crash-low-mood') && !(hard && said.includes('dip'))) return null
  const gone = card(signs.includes('gone-without-word'), 'gone-without-word', 'gone')
  return join([card(true, 'low-hard-moment', 'very-low'), gone])
}

/** The cards for an opening at a clear time. Unless the member is known calm, a soft one is heard and not yet answered. */
function openCards(said: readonly Said[], tier: HomeTier, calm: boolean): Finding {
  if (anyOf(said, plainYes))
    return join([
      card(true, tier === 'amber' ? 'yes-careful-home' : 'yes', 'yes'),
      card(said.includes('dip'), 'dip-or-wish-listen', 'opening'),
    ])
  if (!calm || tier === 'amber') return card(true, 'dip-or-wish-listen', 'opening')
  return join([card(anyOf(said, low), 'dip', 'opening'), card(said.includes('wish'), 'wish', 'opening')])
}

/** For a green home at a calm, clear time: what may be planned next. */
function planCards(said: readonly Said[], told: Finding): AdviceId[] {
  if (said.includes('refuses')) return ['plan-one-change']
  return told.advice.length === 0 ? ['tell-them'] : []
}
