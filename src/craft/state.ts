import { bestKnown, type Observation } from './observation.ts'
import type { LovedOne, Situation } from './situation/shape.ts'
import {
  anyOf,
  clearSigns,
  comingDownSigns,
  emergencySigns,
  type Sign,
  type State,
  useSigns,
  watchSigns,
} from './vocabulary.ts'

/** How often a sign of this loved one later proved to mean what it seemed to mean. */
export type SignRecord = Partial<Record<Sign, { readonly right: number; readonly wrong: number }>>

/** What the signs point to, how sure (0 to 1, and in a word), and the signs that say so. */
export type StateReading = {
  readonly state: State
  readonly sure: number
  readonly word: 'a guess' | 'fairly sure' | 'very sure'
  readonly why: readonly Sign[]
}

/** How much one sign tells on its own, before this loved one's own record. Red eyes and restlessness have many causes. */
const usual: Partial<Record<Sign, number>> = {
  'red-eyes': 0.3,
  'restless-or-talkative': 0.4,
  'picking-skin': 0.5,
  'scratching-or-slow': 0.5,
  'sleeping-all-day': 0.4,
  'irritable-and-drained': 0.3,
  'clear-eyes': 0.6,
  'steady-hands': 0.5,
  'ate-and-slept': 0.5,
}
const doubt = 0.7

/**
 * Reads this loved one's state from their signs. Each sign is weighed by how often it proved right before
 * (`record`, counts of right and wrong); the standing doubt means that one sign alone is never very sure.
 * An emergency sign is always `medical-emergency`. Someone who is `never_clear` is read as `least-affected`, never as
 * `not-using`. With no signs, or signs that cancel out, the answer is `unsure`: a state a person can act on.
 */
export function readState(
  signs: readonly Sign[],
  lovedOne: Pick<LovedOne, 'never_clear'>,
  record: SignRecord = {},
): StateReading {
  const emergencies = signs.filter(sign => anyOf<Sign>(emergencySigns, [sign]))
  if (emergencies.length > 0)
    return { state: 'medical-emergency', sure: 1, word: 'very sure', why: emergencies }
  const clear: State = lovedOne.never_clear ? 'least-affected' : 'not-using'
  const sides = [
    side('using', signsOfUse, signs, record),
    side('coming-down', signsOfComingDown, signs, record),
    side(clear, clearSigns, signs, record),
  ].sort((a, b) => b.weight - a.weight)
  const [first, second] = sides as [Side, Side, Side]
  const all = sides.reduce((sum, { weight }) => sum + weight, doubt)
  const sure = Math.round((first.weight / all) * 100) / 100
  if (first.weight === 0 || first.weight - second.weight < 0.2)
    return { state: 'unsure', sure: 0, word: 'a guess', why: signs }
  return { state: first.state, sure, word: howSure(sure), why: first.why }
}

type Side = { state: State; weight: number; why: readonly Sign[] }
const signsOfUse: readonly Sign[] = [...useSigns, 'nodding', 'asleep-after-use']
const signsOfComingDown: readonly Sign[] = [...comingDownSigns, 'shaking-or-sweating', 'fever-in-withdrawal']

function side(state: State, telling: readonly Sign[], seen: readonly Sign[], record: SignRecord): Side {
  const why = seen.filter(sign => telling.includes(sign))
  return { state, why, weight: why.reduce((sum, sign) => sum + weightOf(sign, record), 0) }
}

/** The usual weight, doubled for a sign that always proved right and gone for one that never did. */
function weightOf(sign: Sign, record: SignRecord): number {
  const { right, wrong } = record[sign] ?? { right: 0, wrong: 0 }
  return (usual[sign] ?? 0.8) * 2 * ((right + 1) / (right + wrong + 2))
}

function howSure(sure: number): StateReading['word'] {
  return sure < 0.5 ? 'a guess' : sure < 0.75 ? 'fairly sure' : 'very sure'
}

/** What a sign speaks for: use, coming down, or a clear head; null where it speaks for none of them. */
function toldBy(sign: Sign): 'using' | 'coming-down' | 'clear' | null {
  if (signsOfUse.includes(sign)) return 'using'
  if (signsOfComingDown.includes(sign)) return 'coming-down'
  return anyOf<Sign>(clearSigns, [sign]) ? 'clear' : null
}

/**
 * How often each sign of this loved one proved right, from observations whose truth was learned later. A sign was right
 * when the state it speaks for turned out to be so, wrong when another did. Where all that is known is that the first
 * impression did not hold, the signs that spoke for it were wrong; the others count for nothing.
 */
export function signRecord(observations: readonly Observation[]): SignRecord {
  const record: Partial<Record<Sign, { right: number; wrong: number }>> = {}
  for (const observation of observations) {
    const { later_truth, signs } = observation
    if (!later_truth || !signs) continue
    const truth = sideOf(bestKnown(observation).state)
    for (const sign of signs) {
      const told = toldBy(sign)
      if (!told) continue
      const nothingKnown = !truth && (later_truth.held || told !== sideOf(observation.state))
      if (nothingKnown) continue
      const count = record[sign] ?? { right: 0, wrong: 0 }
      count[truth === told ? 'right' : 'wrong'] += 1
      record[sign] = count
    }
  }
  return record
}

function sideOf(state: State): 'using' | 'coming-down' | 'clear' | null {
  if (state === 'using' || state === 'coming-down') return state
  return state === 'not-using' || state === 'least-affected' ? 'clear' : null
}

/** The state to act on. It is never clearer than what the member said, and signs can only make it more careful. */
export function stateToActOn(situation: Situation): {
  state: State
  because: 'said' | 'signs-show-use' | 'signs-contradict'
} {
  const { state, signs, loved_one } = situation
  const showUse = anyOf(signs, signsOfUse) || anyOf<Sign>(signs, watchSigns)
  const showComingDown = anyOf(signs, signsOfComingDown)
  if (state === 'unsure' && (showUse || showComingDown))
    return { state: showUse ? 'using' : 'coming-down', because: 'signs-show-use' }
  const clear = state === 'not-using' || (state === 'least-affected' && !loved_one.never_clear)
  if (clear && (showUse || showComingDown)) return { state: 'unsure', because: 'signs-contradict' }
  if ((clear || state === 'least-affected') && signs.includes('gone-without-word'))
    return { state: 'unsure', because: 'signs-contradict' }
  return { state, because: 'said' }
}
