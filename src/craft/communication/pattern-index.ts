import { type Pattern, walk } from './patterns.ts'

/** Patterns with what each stands for, found quickly by the two words a match begins with. */
export type PatternIndex<T> = {
  byWord: Map<string, [Pattern, T][]>
  anywhere: [Pattern, T][]
  /** Every word that some pattern names as second; lists for pairs of words are kept for these alone. */
  seconds: Set<string>
  byPair: Map<string, Map<string, [Pattern, T][]>>
}

/** Builds the index over pattern and meaning pairs. */
export const indexPatterns = <T>(pairs: [Pattern, T][]): PatternIndex<T> => {
  const index: PatternIndex<T> = { byWord: new Map(), anywhere: [], seconds: new Set(), byPair: new Map() }
  for (const pair of pairs) {
    const { first, second } = pair[0]
    for (const word of second ?? []) index.seconds.add(word)
    if (!first) index.anywhere.push(pair)
    else
      for (const word of first) {
        const list = index.byWord.get(word)
        if (list) list.push(pair)
        else index.byWord.set(word, [pair])
      }
  }
  return index
}

const unnamed = ''

/** The patterns that can match where these two words stand, from the list kept for the pair. */
const candidates = <T>(index: PatternIndex<T>, word: string, next: string): [Pattern, T][] => {
  const all = index.byWord.get(word)
  if (!all) return index.anywhere
  const second = index.seconds.has(next) ? next : unnamed
  let lists = index.byPair.get(word)
  if (!lists) {
    lists = new Map()
    index.byPair.set(word, lists)
  }
  const before = lists.get(second)
  if (before) return before
  const list = [...all.filter(([pattern]) => pattern.second?.has(second) ?? true), ...index.anywhere]
  lists.set(second, list)
  return list
}

/** Every match in a row of words: where it begins, where it ends and what its pattern stands for. */
export const matchesOf = <T>(
  index: PatternIndex<T>,
  words: readonly string[],
): { start: number; end: number; meaning: T }[] => {
  const found: { start: number; end: number; meaning: T }[] = []
  for (let at = 0; at < words.length; at++)
    for (const [pattern, meaning] of candidates(index, words[at] ?? '', words[at + 1] ?? '')) {
      const match = walk(pattern, 0, words, at, -1)
      if (match) found.push({ start: at, end: match.end, meaning })
    }
  return found
}
