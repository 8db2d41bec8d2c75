import { allows, type HomeTier } from '../safety.ts'
import { stateToActOn } from '../state.ts'
import { anyOf, type Said, type Stance } from '../vocabulary.ts'
import type { AdviceId } from './advice-ids.ts'
import type { Finding } from './dangers.ts'
import type { ReasonId } from './reason-ids.ts'
import type { Situation } from './shape.ts'

/** The stance for a moment without danger, with its cards and reasons. */
export type Moment = Finding & { readonly stance: Stance }

const plainYes: readonly Said[] = ['says-yes', 'asks-for-help']
const softOpenings: readonly Said[] = ['dip', 'wish', 'tired-of-being-sick', 'sorry', 'quitting-tonight']

/** Fighting, using, coming down, gone or unsure: not a time to ask, and each has its own safe act. Null when clear. */
export function notClearTime(situation: Situation, tier: HomeTier): Moment | null {
  const { said, signs } = situation
  const { state, because } = stateToActOn(situation)
  const isClear = state === 'not-using' || state === 'least-affected'
  const fight = said.includes('picks-a-fight')
  if (isClear && !fight) return null
  const seen: ReasonId[] = because === 'said' ? [] : [because]
  const extra = extras(situation, tier)
  const careful = !allows(tier, 'step-away')
  const opening = openingNow(said, careful)
  const base = isClear ? nothing : baseCards(state, careful)
  if (fight) {
    const advice: AdviceId[] = ['picking-a-fight', ...opening.advice, ...base.advice, ...extra.advice]
    return { stance: 'step-away', advice, why: ['fight', ...base.why, ...seen, ...opening.why, ...extra.why] }
  }
  if (anyOf(said, plainYes))
    return {
      stance: 'connect',
      advice: [...opening.advice, ...extra.advice],
      why: [...opening.why, ...seen, ...extra.why],
    }
  const gone = signs.includes('gone-without-word')
  const advice: AdviceId[] = [
    ...(gone ? (['gone-without-word'] as const) : []),
    ...opening.advice,
    ...base.advice,
  ]
  const why = [...(gone ? (['gone'] as const) : []), ...base.why, ...seen, ...opening.why, ...extra.why]
  return { stance: base.stance, advice: [...advice, ...extra.advice], why }
}

const nothing: Moment = { stance: 'step-away', advice: [], why: [] }

function baseCards(state: string, careful: boolean): Moment {
  if (state === 'using')
    return { stance: 'step-away', advice: [careful ? 'using-now-careful' : 'using-now'], why: ['using'] }
  if (state === 'coming-down')
    return {
      stance: 'step-away',
      advice: [careful ? 'coming-down-careful' : 'coming-down'],
      why: ['coming-down'],
    }
  return { stance: 'unsure', advice: [careful ? 'unsure-careful' : 'unsure'], why: ['unsure'] }
}

/** What they said, when the moment is wrong for a talk: how to receive it, and no more. */
function openingNow(said: readonly Said[], careful: boolean): Finding {
  const advice: AdviceId[] = []
  const why: ReasonId[] = []
  if (anyOf(said, plainYes)) {
    advice.push(careful ? 'yes-careful-home' : 'yes-hard-moment')
    why.push('yes-while-using')
  } else if (anyOf(said, softOpenings)) {
    advice.push('wish-hard-moment')
    why.push('opening-while-using')
  }
  if (said.includes('wants-praise')) {
    advice.push('wants-praise-later')
    why.push('wants-praise')
  }
  return { advice, why }
}

/** Cards that belong to any moment: money, a wrong accusation, a lapse, lost tolerance, something found, never clear. */
function extras({ said, signs, loved_one }: Situation, tier: HomeTier): Finding {
  const table: [boolean, AdviceId, ReasonId][] = [
    [
      said.includes('asks-for-money'),
      allows(tier, 'confrontation') ? 'money-pressure' : 'money-careful',
      'money',
    ],
    [said.includes('wrongly-accused'), 'repair', 'wrongly-accused'],
    [signs.includes('used-again-after-a-break'), 'lapse', 'used-again'],
    [loved_one.lost_tolerance === true, 'lost-tolerance', 'lost-tolerance'],
    [signs.includes('found-drugs'), 'found-something', 'found-drugs'],
    [said.includes('quitting-tonight'), 'quitting-other', 'opening'],
    [loved_one.never_clear === true, 'never-clear', 'never-clear'],
  ]
  const held = table.filter(([holds]) => holds)
  return { advice: held.map(h => h[1]), why: held.map(h => h[2]) }
}

/** Not using, or least affected: the time to connect, and with their own opening and a calm member, to invite. */
export function clearTime(situation: Situation, tier: HomeTier): Moment {
  const { said, state, member, loved_one } = situation
  const extra = extras(situation, tier)
  const time: ReasonId =
    state === 'least-affected' || loved_one.never_clear ? 'least-affected-is-the-time' : 'clear'
  const care: ReasonId[] = tier === 'amber' ? ['tier-amber'] : tier === 'unasked' ? ['home-unasked'] : []
  const yes = anyOf(said, plainYes)
  const opening = anyOf(said, softOpenings) && !said.includes('refuses')
  const calm = member.calm === true
  const why = [
    ...(yes ? (['yes'] as const) : opening ? (['opening'] as const) : []),
    time,
    ...extra.why,
    ...care,
  ]
  if (calm && (yes || (opening && tier !== 'amber')))
    return { stance: 'invite', advice: [...openCards(said, tier, true), ...extra.advice], why }
  const doubt: ReasonId[] = (yes || opening) && !calm ? ['calm-unknown'] : []
  const advice: AdviceId[] = [
    ...(yes || opening ? openCards(said, tier, calm) : []),
    ...(said.includes('wants-praise') ? (['wants-praise'] as const) : []),
    ...(said.includes('refuses') ? (['said-no'] as const) : []),
    ...extra.advice,
  ]
  const refused: ReasonId[] = said.includes('refuses') ? ['refused'] : []
  const praised: ReasonId[] = said.includes('wants-praise') ? ['wants-praise'] : []
  const more: AdviceId[] = advice.length === 0 ? ['clearer-than-usual'] : []
  const plans: AdviceId[] = allows(tier, 'disclosure') && calm ? planCards(said, advice.length === 0) : []
  return {
    stance: 'connect',
    advice: [...advice, ...more, ...plans],
    why: [...doubt, ...praised, ...refused, ...why],
  }
}

/** The cards for a yes or another opening at a clear time. Unless the member is known calm, they listen and do not ask. */
function openCards(said: readonly Said[], tier: HomeTier, calm: boolean): AdviceId[] {
  if (anyOf(said, plainYes)) return [tier === 'amber' ? 'yes-careful-home' : 'yes']
  if (!calm || tier === 'amber') return ['dip-or-wish-listen']
  const low = anyOf(said, ['dip', 'sorry', 'tired-of-being-sick'])
  const high = anyOf(said, ['wish', 'quitting-tonight'])
  return [...(low ? (['dip'] as const) : []), ...(high ? (['wish'] as const) : [])]
}

/** For a green home at a calm, clear time: what may be planned next. */
function planCards(said: readonly Said[], quiet: boolean): AdviceId[] {
  if (said.includes('refuses')) return ['plan-one-change']
  return quiet ? ['tell-them'] : []
}
