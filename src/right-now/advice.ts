import { type AdviceTexts, adviceTexts } from '../craft/advice.ts'
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
