import { endOfPhrase, type Phrase, readPhrase, type Word, wordsIn } from './phrase.ts'
import { crisisPhrases, kindPhrases, shortForms } from './phrases.en.ts'

export type Crisis = keyof typeof crisisPhrases
export type Kind = keyof typeof kindPhrases

export const crises = Object.keys(crisisPhrases) as Crisis[]
export const kinds = Object.keys(kindPhrases) as Kind[]

/** One thing a message may be, and the words of it that say so. */
export type Heard<Code> = { code: Code; words: string }

/** What a message may be, gravest and most telling first. `sure`: one reading, several, or none. */
export type Reading = {
  crises: Heard<Crisis>[]
  kinds: Heard<Kind>[]
  sure: 'one' | 'several' | 'none'
}

const ready = <Code extends string>(lists: Readonly<Record<Code, readonly string[]>>): [Code, Phrase[]][] =>
  (Object.keys(lists) as Code[]).map(code => [code, lists[code].map(readPhrase)])
const crisisList = ready<Crisis>(crisisPhrases)
const kindList = ready<Kind>(kindPhrases)

function heardIn<Code>(
  text: string,
  words: readonly Word[],
  lists: readonly [Code, Phrase[]][],
): Heard<Code>[] {
  return lists.flatMap(([code, phrases]) => {
    const found = firstOf(words, phrases)
    return found ? [{ code, words: text.slice(words[found[0]]!.start, words[found[1] - 1]!.end) }] : []
  })
}

function firstOf(words: readonly Word[], phrases: readonly Phrase[]): [number, number] | null {
  for (let at = 0; at < words.length; at++)
    for (const phrase of phrases) {
      const end = endOfPhrase(phrase, words, at)
      if (end > at) return [at, end]
    }
  return null
}

/**
 * Reads a text message for what it may be. A crisis is named wherever its words stand, also in a joke or a denial: it
 * is better to ask once too often. Small talk counts only where nothing else does, and a plea (`ask`) only where it is
 * not for money or a ride. Takes any text and refuses none; says `none` when it cannot tell. Our own judgment; a dip
 * and a wish are words of Allies in Recovery for the openings of Smith and Meyers (2004).
 */
export function readMessage(text: string): Reading {
  const words = wordsIn(text, shortForms)
  const crisesHeard = heardIn(text, words, crisisList)
  const all = heardIn(text, words, kindList)
  const has = (kind: Kind) => all.some(heard => heard.code === kind)
  const telling = all.filter(
    ({ code }) => code !== 'small-talk' && !(code === 'ask' && (has('money') || has('ride') || has('yes'))),
  )
  const kindsHeard = telling.length > 0 ? telling : all
  const heard = crisesHeard.length + kindsHeard.length
  return {
    crises: crisesHeard,
    kinds: kindsHeard,
    sure: heard === 0 ? 'none' : heard === 1 ? 'one' : 'several',
  }
}
