import type { Said, Sign } from '../craft/vocabulary.ts'
import { dangerWordsInEnglish } from './triage.en.ts'

/** A danger a question may tell of: a term of the method, or that the member is thinking of suicide. */
export type Danger = Sign | Said | 'thinking_of_suicide'

/** For each danger, ways of saying it. */
export type DangerWords = readonly (readonly [danger: Danger, words: RegExp])[]

/**
 * Reads a question for words that tell of danger to a life. It only sorts the desk and warns the one who asks, so it
 * errs on the side of seeing too much; what is told as long past, denied or imagined is found too.
 * @returns each danger once, in the order of the list, with the words that told it
 */
export function triage(
  text: string,
  lists: DangerWords = dangerWordsInEnglish,
): { danger: Danger; words: string }[] {
  const plain = text.replaceAll('’', "'").replace(/\s+/gu, ' ')
  return lists.flatMap(([danger, words]) => {
    const found = words.exec(plain)
    return found ? [{ danger, words: found[0].trim() }] : []
  })
}

/** Whether a question goes to the top of the desk. */
export const urgent = (text: string) => triage(text).length > 0
