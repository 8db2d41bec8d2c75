import { english } from './english/lexicon.en.ts'
import { type ElementCode, elementCodes, type Lexicon } from './lexicon.ts'
import type { Checked } from './script.ts'
import { sentencesOf } from './sentences.ts'

/** What the member writes for each of the seven elements. */
export type Parts = Partial<Record<ElementCode, string>>

const asSentence = (part: string): string => {
  const trimmed = part
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[,;:]+$/, '')
  if (trimmed === '') return ''
  const capital = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1)
  return /[.!?…]["”’')]*$/.test(capital) ? capital : `${capital}.`
}

/**
 * One text from the parts, in an order that is easy to hear: the good and true first, the ask and the offer last.
 * Empty parts are left out, the same words given for two parts are said once, and each part ends as a sentence.
 */
export const compose = (parts: Parts): string =>
  [...new Set(elementCodes.map(code => asSentence(parts[code] ?? '')).filter(part => part !== ''))].join(' ')

/** An element a script does not hold yet, in a plain sentence, with ways others have put it. */
export type Missing = { code: ElementCode; say: string; examples: string[] }

/** The elements a checked script lacks, in the order of `compose`. */
export const missing = (checked: Checked, lexicon: Lexicon = english): Missing[] => {
  const held = new Set(checked.elements.map(element => element.code))
  return elementCodes.filter(code => !held.has(code)).map(code => ({ code, ...lexicon.missing[code] }))
}

/** The most words a script is given before it is called long. */
export const longest = 60

/** Whether a checked script has more words than `limit`. */
export const tooLong = (checked: Checked, limit = longest): boolean => checked.words > limit

/** Why a script is not ready to be said; each is a key into the words. */
export type NotReady =
  | 'script-empty'
  | 'script-too-long'
  | 'script-has-issues'
  | 'script-has-two-requests'
  | 'script-asks'
  | 'script-has-many-sentences'
  | `script-lacks-${ElementCode}`

export type Readiness = { ready: true } | { ready: false; refusals: NotReady[] }

/** What a script must hold to be ready. `held` is how many sentences it has, where that is limited. */
export type Needs = {
  elements: readonly ElementCode[]
  requests: 0 | 1
  sentences: number
  held?: number
}

const allSeven: Needs = { elements: elementCodes, requests: 1, sentences: Number.POSITIVE_INFINITY }

/** How many sentences a text has. */
export const sentenceCount = (text: string, lexicon: Lexicon = english): number =>
  sentencesOf(text, lexicon).length

/**
 * Whether a checked script is ready to be said: it has at most sixty words, no issue, the elements and at most the
 * requests and sentences it needs; all seven and one request where nothing else is given. Refuses with every key that
 * applies; an empty script is refused as empty alone.
 */
export const readiness = (checked: Checked, needs: Needs = allSeven): Readiness => {
  if (checked.words === 0) return { ready: false, refusals: ['script-empty'] }
  const refusals: NotReady[] = []
  if (tooLong(checked)) refusals.push('script-too-long')
  if ((needs.held ?? 0) > needs.sentences) refusals.push('script-has-many-sentences')
  const held = new Set(checked.elements.map(element => element.code))
  for (const code of needs.elements) if (!held.has(code)) refusals.push(`script-lacks-${code}`)
  const requests = checked.elements.filter(element => element.code === 'request').length
  if (requests > needs.requests)
    refusals.push(needs.requests === 0 ? 'script-asks' : 'script-has-two-requests')
  if (checked.issues.length > 0) refusals.push('script-has-issues')
  return refusals.length === 0 ? { ready: true } : { ready: false, refusals }
}
