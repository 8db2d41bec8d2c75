import { type Pattern, walk } from './patterns.ts'

type Entry<T> = { pattern: Pattern; meaning: T; needs: number[] }

/** Patterns with what each stands for, found quickly by the words a match begins with and the words it needs. */
export type PatternIndex<T> = {
  byWord: Map<string, Entry<T>[]>
  anywhere: Entry<T>[]
  /** Every word that some pattern names as second; lists for pairs of words are kept for these alone. */
  seconds: Set<string>
  byPair: Map<string, Map<string, Entry<T>[]>>
  /** The needs, by number, that a word fills; and for each need the last round in which it was filled. */
  fills: Map<string, number[]>
  filled: Uint32Array
  round: number
}

/** Numbers each set of words some pattern needs, and tells for each word which of them it fills. */
const numberNeeds = (
  patterns: Pattern[],
): { numbers: Map<Set<string>, number>; fills: Map<string, number[]> } => {
  const numbers = new Map<Set<string>, number>()
  const fills = new Map<string, number[]>()
  for (const need of new Set(patterns.flatMap(pattern => pattern.needs))) {
    const number = numbers.size
    numbers.set(need, number)
    for (const word of need) {
      const list = fills.get(word)
      if (list) list.push(number)
      else fills.set(word, [number])
    }
  }
  return { numbers, fills }
}

/** Builds the index over pattern and meaning pairs. */
export const indexPatterns = <T>(pairs: [Pattern, T][]): PatternIndex<T> => {
  const { numbers, fills } = numberNeeds(pairs.map(([pattern]) => pattern))
  const index: PatternIndex<T> = {
    byWord: new Map(),
    anywhere: [],
    seconds: new Set(),
    byPair: new Map(),
    fills,
    filled: new Uint32Array(numbers.size),
    round: 0,
  }
  for (const [pattern, meaning] of pairs) {
    const entry = { pattern, meaning, needs: [...new Set(pattern.needs.map(need => numbers.get(need) ?? 0))] }
    for (const word of pattern.second ?? []) index.seconds.add(word)
    if (!pattern.first) index.anywhere.push(entry)
    else
      for (const word of pattern.first) {
        const list = index.byWord.get(word)
        if (list) list.push(entry)
        else index.byWord.set(word, [entry])
      }
  }
  return index
}

const unnamed = ''

/** The patterns that can match where these two words stand, from the list kept for the pair. */
const candidates = <T>(index: PatternIndex<T>, word: string, next: string): Entry<T>[] => {
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
  const list = [...all.filter(({ pattern }) => pattern.second?.has(second) ?? true), ...index.anywhere]
  lists.set(second, list)
  return list
}

/** Marks every need that some word of the row fills, so that a pattern that lacks one is not tried. */
const markFilled = <T>(index: PatternIndex<T>, words: readonly string[]): void => {
  index.round++
  for (const word of new Set(words))
    for (const number of index.fills.get(word) ?? []) index.filled[number] = index.round
}

const hasNeeds = <T>(index: PatternIndex<T>, { needs }: Entry<T>): boolean => {
  for (const number of needs) if (index.filled[number] !== index.round) return false
  return true
}

/** Every match in a row of words: where it begins, where it ends and what its pattern stands for. */
export const matchesOf = <T>(
  index: PatternIndex<T>,
  words: readonly string[],
): { start: number; end: number; meaning: T }[] => {
  const found: { start: number; end: number; meaning: T }[] = []
  markFilled(index, words)
  for (let at = 0; at < words.length; at++)
    for (const entry of candidates(index, words[at] ?? '', words[at + 1] ?? '')) {
      if (!hasNeeds(index, entry)) continue
      const match = walk(entry.pattern, 0, words, at, -1)
      if (match) found.push({ start: at, end: match.end, meaning: entry.meaning })
    }
  return found
}
