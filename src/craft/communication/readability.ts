import type { Lexicon } from './lexicon.ts'

const spaces = /[^\s—–/]+/g
const hasLetter = /[\p{L}\p{N}]/u

/** The words of a text: what stands between spaces or dashes and holds a letter or a digit. */
export const wordsOf = (text: string): string[] => {
  const words: string[] = []
  for (const [piece] of text.matchAll(spaces)) if (hasLetter.test(piece)) words.push(piece)
  return words
}

/**
 * The school grade a text reads at, by the lexicon's formula (Flesch-Kincaid in English: Kincaid and others, 1975),
 * to one decimal; 0 for a text without words. Very short sentences can come out below 0.
 */
export const gradeOf = (words: string[], sentences: number, lexicon: Lexicon): number => {
  if (words.length === 0) return 0
  let syllables = 0
  for (const word of words) syllables += lexicon.syllables(word)
  const grade = lexicon.grade(words.length, Math.max(1, sentences), syllables)
  return Math.round(grade * 10) / 10 + 0
}
