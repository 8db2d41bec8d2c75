import { type Found, issuesIn } from './issues.ts'
import type { Lexicon } from './lexicon.ts'
import { type Match, matchIn } from './patterns.ts'
import { readLexicon } from './rules.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

const written = (word: string): string => (word === 'i' ? 'I' : word)

/** The kept words as the member wrote them, short forms written out, without a capital that only opened a sentence. */
const wordsKept = (
  text: string,
  sentence: Sentence,
  [from, to]: [number, number],
  offset: number,
): string => {
  const words: string[] = []
  for (let at = from + offset; at < to + offset; at++) {
    const token = sentence.tokens[at]
    if (!token) continue
    const raw = text.slice(token.start, token.end)
    const opens = at <= 1 && !/^\p{Lu}{2}/u.test(raw)
    words.push(token.whole && !opens ? raw : written(token.word))
  }
  return words.join(' ')
}

/** The wording with the kept words in it, or undefined when one of them can not be kept well. */
const fill = (
  say: string,
  kept: Match['kept'],
  words: (span: [number, number]) => string,
  lexicon: Lexicon,
): string | undefined => {
  let whole = true
  const filled = say.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form?: string) => {
    const span = kept[name]
    const phrase = span ? words(span) : ''
    const changed = form ? lexicon.forms[form]?.(phrase) : phrase
    if (!changed) whole = false
    return changed ?? ''
  })
  return whole ? filled : undefined
}

/** Makes a wording of whole sentences stand where the found stretch stands: within a sentence or as one. */
const fitted = (say: string, sentence: Sentence, found: Found): string => {
  const first = say.slice(0, 1)
  const start = found.from <= 1 ? first.toUpperCase() : /^I\b/.test(say) ? first : first.toLowerCase()
  const whole = start + say.slice(1)
  return endsSentence(sentence, found) ? whole : whole.replace(/\.$/, '')
}

const endsSentence = (sentence: Sentence, found: Found): boolean => found.to === sentence.tokens.length

/** Before more of the sentence only a single statement reads on. */
const fits = (say: string, sentence: Sentence, found: Found): boolean =>
  endsSentence(sentence, found) || !/[.?!] |\?$/.test(say)

const hasIssue = (text: string, lexicon: Lexicon): boolean =>
  sentencesOf(text, lexicon).some(sentence => issuesIn(sentence, lexicon).length > 0)

/**
 * A better wording to stand where the issue stands: the first of the lexicon's that fits the place, can keep what it
 * takes of the member's own words, and holds no issue of any kind; else one of its wordings of last resort.
 */
export const insteadOf = (text: string, sentence: Sentence, found: Found, lexicon: Lexicon): string => {
  const words = ['^', ...sentence.words.slice(Math.max(1, found.from), found.to), '.']
  const offset = Math.max(1, found.from) - 1
  const keptWords = (span: [number, number]): string =>
    wordsKept(text, sentence, span, offset).replace(lexicon.tail, '')
  for (const { pattern, say } of readLexicon(lexicon).rewordings[found.code]) {
    if (!fits(say, sentence, found)) continue
    const match = matchIn(pattern, words)
    const filled = match ? fill(say, match.kept, keptWords, lexicon) : undefined
    if (filled === undefined) continue
    const candidate = fitted(filled, sentence, found)
    if (!hasIssue(candidate, lexicon)) return candidate
  }
  return plainFor(sentence, found, lexicon)
}

/** One of the lexicon's wordings of last resort, the same for the same words, made to fit. */
export const plainFor = (sentence: Sentence, found: Found, lexicon: Lexicon): string => {
  const fitting = lexicon.issues[found.code].plain.filter(say => fits(say, sentence, found))
  const letters = sentence.words.slice(found.from, found.to).join('').length
  const chosen = fitting[letters % fitting.length]
  if (chosen === undefined) throw new Error(`No plain wording for ${found.code} is a single statement`)
  return fitted(chosen, sentence, found)
}
