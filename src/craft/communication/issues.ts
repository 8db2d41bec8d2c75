import type { IssueCode, Lexicon } from './lexicon.ts'
import { matchesOf } from './pattern-index.ts'
import { matchAt } from './patterns.ts'
import { holds, orderOf, type ReadLexicon, readLexicon } from './rules.ts'
import type { Sentence } from './sentences.ts'

/** One place that tends to close a conversation: a stretch of the text, and the tokens of its sentence it covers. */
export type Found = { code: IssueCode; start: number; end: number; from: number; to: number }

type Shielded = { from: number; to: number; codes: ReadonlySet<IssueCode> }

/** The stretches of a sentence that are reported, regretted or denied, so that they are not said to anyone. */
const shieldedIn = (words: readonly string[], read: ReadLexicon): Shielded[] =>
  matchesOf(read.shields, words).map(({ start, end, meaning }) => {
    let to = end
    while (to < words.length && !meaning.until.some(pattern => matchAt(pattern, words, to))) to++
    return { from: start + 1, to, codes: meaning.codes }
  })

/** The tokens from the first clause of a match to the last, without the marks around them. */
const wholeClauses = (sentence: Sentence, start: number, end: number): { from: number; to: number } => {
  const { tokens } = sentence
  const isWord = (at: number): boolean => tokens[at]?.mark === false
  let from = start
  while (!isWord(from) && from < end - 1) from++
  let last = end - 1
  while (!isWord(last) && last > from) last--
  const [first, final] = [tokens[from]?.clause, tokens[last]?.clause]
  while (from > 0 && tokens[from - 1]?.clause === first && isWord(from - 1)) from--
  while (tokens[last + 1]?.clause === final && isWord(last + 1)) last++
  if (last === tokens.length - 2) last++
  return { from, to: last + 1 }
}

/** Codes whose meaning hangs on the whole row of clauses between commas: "Oh sure, you will", "If you do, I will". */
const wide = new Set<IssueCode>(['sarcasm', 'threat', 'guilt', 'compare', 'past', 'argue'])

/** From where to where a wording must be replaced so that what is left still reads. */
const stretchOf = (
  sentence: Sentence,
  code: IssueCode,
  start: number,
  end: number,
): { from: number; to: number } => {
  let { from, to } = wholeClauses(sentence, start, end)
  const { tokens, words } = sentence
  const joins = (at: number, direction: number): boolean =>
    (wide.has(code) && words[at] === ',') || (code === 'blame' && direction < 0 && words[at] === 'because')
  while (joins(from - 1, -1) && tokens[from - 2]?.mark === false)
    ({ from } = wholeClauses(sentence, from - 2, from - 1))
  while (joins(to, 1) && tokens[to + 1]?.mark === false) ({ to } = wholeClauses(sentence, to + 1, to + 2))
  return { from, to }
}

/** The stretch made longer until what stands around it reads on when it is worded anew. */
const readingOn = (
  sentence: Sentence,
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): { from: number; to: number } => {
  const { words, tokens } = sentence
  const stays = readLexicon(lexicon).staying.some(pattern => matchAt(pattern, words, to))
  const follows =
    lexicon.leading.includes(words[from - 1] ?? '') && !lexicon.joins.includes(words[from] ?? '')
  return { from: from <= 1 || follows ? from : 1, to: stays ? to : tokens.length }
}

/** Where the last turn before a place stands ("I love you, but …"), or the beginning. */
const turnBefore = (words: readonly string[], start: number, lexicon: Lexicon): number => {
  let at = start
  while (at > 0 && !lexicon.turning.includes(words[at] ?? '')) at--
  return at
}

const overlap = (a: Found, b: Found): boolean => a.code === b.code && a.from < b.to && b.from < a.to

/** The issues of one sentence in order, at most one of a code for each clause. */
export const issuesIn = (sentence: Sentence, lexicon: Lexicon): Found[] => {
  const read = readLexicon(lexicon)
  const { words, tokens } = sentence
  const matches = matchesOf(read.issues, words)
  if (matches.length === 0) return []
  const shielded = shieldedIn(words, read)
  const found: Found[] = []
  const settled = new Set<string>()
  for (const { start, end, meaning: rule } of matches) {
    const { from, to } = readingOn(sentence, stretchOf(sentence, rule.code, start, end), lexicon)
    if (settled.has(`${rule.code} ${from}`)) continue
    if (shielded.some(part => part.codes.has(rule.code) && start >= part.from && start < part.to)) continue
    if (!holds(rule, words, start, end, turnBefore(words, start, lexicon))) continue
    settled.add(`${rule.code} ${from}`)
    const issue = {
      code: rule.code,
      from,
      to,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }
    const other = found.findIndex(before => overlap(before, issue))
    const before = found[other]
    if (!before) found.push(issue)
    else if (issue.to - issue.from > before.to - before.from) found[other] = issue
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end || orderOf(a.code) - orderOf(b.code))
}
