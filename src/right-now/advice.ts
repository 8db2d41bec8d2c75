import { type AdviceTexts, adviceTexts } from '../craft/advice.ts'
import type { ReasonId } from '../craft/situation/reason-ids.ts'
import { reasonsInEnglish } from '../craft/situation/reasons.en.ts'
import { reasonsInSpanish } from '../craft/situation/reasons.es.ts'
import { type VocabularyWords, vocabularyInEnglish } from '../craft/vocabulary.en.ts'
import { vocabularyInSpanish } from '../craft/vocabulary.es.ts'
import { contentPages } from '../library/content.ts'

const read = new Map<string, AdviceTexts>()

/** The advice cards in a language, each card in English where it is not translated yet. */
export function advice(locale: string): AdviceTexts {
  const known = read.get(locale)
  if (known) return known
  const texts = adviceTexts(contentPages<Record<string, unknown>>(locale, 'advice'))
  read.set(locale, texts)
  return texts
}

/** The sentence of every reason, in a language. */
export const reasonsIn = (locale: string): Readonly<Record<ReasonId, string>> =>
  locale === 'es' ? reasonsInSpanish : reasonsInEnglish

/** The sentence of every term of a situation, in a language. */
export const vocabularyWordsIn = (locale: string): VocabularyWords =>
  locale === 'es' ? vocabularyInSpanish : vocabularyInEnglish
