import { checkScript } from '../communication/script.ts'
import { type Gate, type Hold, holds, type Moment, mayDeliver } from '../gate.ts'
import { type Aim, aimRules, isToThem, type Timing } from './aims.ts'
import { offerWords } from './offers.en.ts'

const offer = new RegExp(`\\b(?:${offerWords.join('|')})`, 'i')

/** Whether a text asks for something, or speaks of treatment, money or a reward. Such words belong in a window. */
export const asksOrOffers = (text: string): boolean =>
  offer.test(text) || checkScript(text).elements.some(element => element.code === 'request')

/** When this text may be said: as its aim says, and never easier than its own words ask for. */
export const timingOf = (aim: Aim, text: string): Timing => {
  const { timing } = aimRules[aim]
  return timing === 'any' && isToThem(aim) && asksOrOffers(text) ? 'window' : timing
}

const weighed: Record<Timing, readonly Hold[]> = {
  window: holds,
  calm: ['emergency', 'danger', 'home-not-safe', 'not-calm'],
  any: ['emergency', 'danger', 'home-not-safe'],
}

/**
 * The timing gate for a text and its aim. Repair and stepping away pass at any time without danger, words to a
 * relative or a child when the member is calm, all else only in a window; a home that shuts the aim's tool holds it
 * back whatever the time. Source of the gate: see `mayDeliver`; what passes without it is our own judgment.
 */
export const mayDeliverFor = (aim: Aim, text: string, moment: Moment): Gate =>
  mayDeliver(moment, { weighed: weighed[timingOf(aim, text)], tool: aimRules[aim].tool })
