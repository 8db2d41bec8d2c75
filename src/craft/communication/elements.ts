import type { ElementCode, Lexicon } from './lexicon.ts'
import { matchesOf } from './pattern-index.ts'
import { holds, orderOf, readLexicon } from './rules.ts'
import type { Sentence } from './sentences.ts'

export type Element = { code: ElementCode; start: number; end: number }

/** The elements of one sentence in order, each as its clause, at most one of a code for each clause. */
export const elementsIn = (sentence: Sentence, lexicon: Lexicon): Element[] => {
  const { words, tokens } = sentence
  const isWord = (at: number): boolean => tokens[at]?.mark === false
  const found = new Map<string, Element>()
  for (const { start, end, meaning: rule } of matchesOf(readLexicon(lexicon).elements, words)) {
    let from = start
    while (!isWord(from) && from < end - 1) from++
    const key = `${rule.code} ${tokens[from]?.clause}`
    if (found.has(key) || !holds(rule, words, start, end)) continue
    let to = Math.max(from + 1, end)
    while (to > from + 1 && !isWord(to - 1)) to--
    while (from > 0 && isWord(from - 1) && tokens[from - 1]?.clause === tokens[from]?.clause) from--
    while (isWord(to) && tokens[to]?.clause === tokens[to - 1]?.clause) to++
    found.set(key, { code: rule.code, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })
  }
  return [...found.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || orderOf(a.code) - orderOf(b.code),
  )
}
