import {
  anyOf,
  childAndRoadSigns,
  deadlyToStop,
  emergencySigns,
  opioids,
  type Sign,
  stimulants,
  violenceSigns,
} from '../vocabulary.ts'
import type { AdviceId } from './advice-ids.ts'
import type { Finding } from './finding.ts'
import type { ReasonId } from './reason-ids.ts'
import type { LovedOne, Situation } from './shape.ts'

const breathingSigns: readonly Sign[] = [
  'unresponsive',
  'slow-or-no-breathing',
  'blue-or-grey-lips',
  'snoring-cannot-rouse',
  'in-and-out-of-awareness',
  'vomiting-not-awake',
  'took-too-much',
]
const overampingSigns: readonly Sign[] = ['chest-pain', 'overheating', 'stroke-signs']

/** A medical emergency, and the cards for it; null when there is none. */
export function emergency(situation: Situation): Finding | null {
  const { signs, state } = situation
  const seen = anyOf<Sign>(signs, emergencySigns)
  const withdrawal = withdrawalEmergency(situation)
  if (!seen && !withdrawal && state !== 'medical-emergency') return null
  const advice: AdviceId[] = []
  if (signs.includes('child-swallowed-something')) advice.push('child-poisoned')
  if (signs.includes('locked-in-and-silent')) advice.push('locked-door')
  if (anyOf(signs, breathingSigns) || signs.includes('locked-in-and-silent'))
    advice.push(overdoseCard(situation))
  if (signs.includes('seizure')) advice.push('seizure')
  if (anyOf(signs, overampingSigns)) advice.push('overamping')
  if (signs.includes('tried-to-die')) advice.push('suicide-attempt')
  if (withdrawal) advice.push('withdrawal-danger')
  if (signs.includes('very-confused') && advice.length === 0) advice.push(confusionCard(situation))
  if (advice.length === 0) advice.push(overdoseCard(situation))
  const why: ReasonId[] = []
  if (signs.includes('child-swallowed-something')) why.push('child-poisoned')
  if (seen) why.push('emergency-sign')
  if (withdrawal) why.push('withdrawal-danger-signs')
  if (!seen && state === 'medical-emergency') why.push('emergency-named')
  return { advice, why }
}

/** Naloxone is worth giving whenever an opioid cannot be ruled out, so only known drink-only cases get the alcohol card. */
function overdoseCard({ loved_one: { substances } }: Situation): AdviceId {
  if (anyOf(substances, opioids)) return 'overdose-opioid'
  return substances.length > 0 && substances.every(s => s === 'alcohol' || s === 'nicotine')
    ? 'alcohol-poisoning'
    : 'overdose-unknown'
}

function confusionCard(situation: Situation): AdviceId {
  return anyOf(situation.loved_one.substances, stimulants) ? 'overamping' : overdoseCard(situation)
}

/** The substances are not known, or one can kill when stopped suddenly, and it is not known that use is light. */
export function mayBeDeadlyToStop({ substances, heavy_daily_use }: LovedOne): boolean {
  if (substances.length === 0 || substances.includes('unknown')) return true
  return heavy_daily_use !== false && anyOf(substances, deadlyToStop)
}

/** Confusion, seeing things, fever, or shaking after an earlier seizure, in a withdrawal that can kill. */
function withdrawalEmergency({ signs, said, state, loved_one }: Situation): boolean {
  if (signs.includes('fever-in-withdrawal')) return true
  if (!mayBeDeadlyToStop(loved_one)) return false
  if (signs.includes('shaking-or-sweating') && (loved_one.past_seizure || signs.includes('hallucinating')))
    return true
  const stopping = state === 'coming-down' || said.includes('quitting-tonight')
  const known = anyOf(loved_one.substances, deadlyToStop)
  return known && stopping && (signs.includes('hallucinating') || signs.includes('very-confused'))
}

/** Danger to life or to children that is not yet a medical emergency; null when there is none. */
export function danger(situation: Situation): Finding | null {
  const found: [boolean, AdviceId, ReasonId][] = [
    [violentNow(situation), 'violence-now', 'violence-now'],
    [
      anyOf<Sign>(
        situation.signs,
        childAndRoadSigns.filter(s => s !== 'about-to-drive'),
      ),
      'children-first',
      'child-in-danger',
    ],
    [situation.signs.includes('about-to-drive'), 'about-to-drive', 'road-danger'],
    [needsWatching(situation), 'nodding', 'nodding-is-not-sleep'],
    [withdrawalNeedsCare(situation), 'withdrawal-today', withdrawalReason(situation)],
    [anyOf(situation.signs, ['hallucinating', 'paranoid']), 'seeing-things', 'seeing-things'],
    [situation.said.includes('someone-will-hurt-them'), 'threatened-over-money', 'debt-threat'],
    [childrenNearDrugs(situation), 'found-something', 'found-drugs'],
  ]
  const held = found.filter(([holds]) => holds)
  return held.length === 0 ? null : { advice: held.map(f => f[1]), why: held.map(f => f[2]) }
}

/** Someone is hurting or threatening a person now: the one danger that stands beside an emergency's own steps. */
export function violence(situation: Situation): Finding | null {
  return violentNow(situation) ? { advice: ['violence-now'], why: ['violence-now'] } : null
}

function violentNow({ signs, said, member }: Situation): boolean {
  return anyOf<Sign>(signs, violenceSigns) || said.includes('threatens-you') || member.hurt === true
}

function needsWatching({ signs }: Situation): boolean {
  return signs.includes('nodding') || signs.includes('asleep-after-use')
}

function childrenNearDrugs({ signs, home }: Situation): boolean {
  return signs.includes('found-drugs') && home.children === true
}

/** Stopping, or shaking already, after a substance that can kill in withdrawal; in pregnancy or after a seizure, after any. */
function withdrawalNeedsCare({ signs, said, loved_one }: Situation): boolean {
  const risk = mayBeDeadlyToStop(loved_one) || loved_one.past_seizure === true || loved_one.pregnant === true
  return risk && (said.includes('quitting-tonight') || signs.includes('shaking-or-sweating'))
}

function withdrawalReason({ loved_one: { substances } }: Situation): ReasonId {
  return substances.length === 0 || substances.every(s => s === 'unknown')
    ? 'withdrawal-unknown-substance'
    : 'withdrawal-can-kill'
}
