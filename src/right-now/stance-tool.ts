import { explain } from '../craft/advice.ts'
import { vocabulary as listed, refusalSentence } from '../craft/situation/listing.ts'
import { isRefusal, parseSituation } from '../craft/situation/situation.ts'
import { stance } from '../craft/stance.ts'
import { numbersIn } from '../lines/numbers.ts'
import type { Locale } from '../words/words.ts'
import { advice, reasonsIn, vocabularyWordsIn } from './advice.ts'

/** What `stance --vocabulary` prints: every term with its sentence. */
export const vocabulary = (locale = 'en') => listed(vocabularyWordsIn(locale))

/**
 * What the command line's `stance` prints for a situation given as JSON text.
 * Refuses, in a sentence, text that is not JSON and terms that are not in the vocabulary.
 * @param country the two letters of the country whose numbers the answer names
 */
export function tell(text: string, locale: Locale, country: string) {
  const read = parse(text)
  if ('refusal' in read) return read
  const situation = parseSituation(read.json)
  if (isRefusal(situation)) return { refusal: refusalSentence(situation, vocabularyWordsIn(locale)) }
  const numbers = numbersIn(locale, country.toUpperCase())
  const { title: _, ...told } = explain(stance(situation), advice(locale), numbers, reasonsIn(locale))
  return told
}

function parse(text: string): { json: unknown } | { refusal: string } {
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    return { refusal: `This is not JSON: ${(error as Error).message}` }
  }
}
