import type { Said, Sign } from '../craft/vocabulary.ts'
import { dangerWordsInEnglish } from './triage.en.ts'
import { dangerWordsInSpanish } from './triage.es.ts'

/** A danger a question may tell of: a term of the method, or that the member is thinking of suicide. */
export type Danger = Sign | Said | 'thinking_of_suicide'

/** For each danger, ways of saying it. */
export type DangerWords = readonly (readonly [danger: Danger, words: RegExp])[]

/** A family may mix its languages, so every text is read in all of them. */
const lists: readonly DangerWords[] = [dangerWordsInEnglish, dangerWordsInSpanish]

const [accented, bare] = ['áéíóúüñÁÉÍÓÚÜÑ', 'aeiouunAEIOUUN']

/**
 * Reads a question, in English or Spanish or both, for words that tell of danger to a life. Spanish may stand without its
 * accents. It only sorts the desk and warns the one who asks, so it errs on the side of seeing too much; what is told as
 * long past, denied or imagined is found too.
 * @returns each danger once, in the order of the lists, with the words that told it
 */
export function triage(text: string): { danger: Danger; words: string }[] {
  const said = text.normalize('NFC').replaceAll('’', "'").replace(/\s+/gu, ' ')
  const plain = said.replace(/[áéíóúüñ]/giu, letter => bare[accented.indexOf(letter)] ?? letter)
  const told = new Map<Danger, string>()
  for (const [danger, words] of lists.flat()) {
    const found = told.has(danger) ? null : words.exec(plain)
    if (found) told.set(danger, said.slice(found.index, found.index + found[0].length).trim())
  }
  return [...told].map(([danger, words]) => ({ danger, words }))
}

/** Whether a question goes to the top of the desk. */
export const urgent = (text: string) => triage(text).length > 0
