import { type Found, issuesIn } from './issues.ts'
import type { IssueCode, Lexicon } from './lexicon.ts'
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

const fill = (
  say: string,
  kept: Match['kept'],
  words: (span: [number, number]) => string,
  lexicon: Lexicon,
): string =>
  say.replace(/\{([^}:]+)(?::(\w+))?\}/g, (_, name: string, form?: string) => {
    const [first = '', ...rest] = name.split(' ')
    const span = kept[rest.length > 0 ? (rest.at(-1) as string) : first]
    const phrase = [...(rest.length > 0 ? [first] : []), span ? words(span) : ''].join(' ').trim()
    return form ? (lexicon.forms[form]?.(phrase) ?? phrase) : phrase
  })

/** Makes a wording of whole sentences stand where the found stretch stands: within a sentence or as one. */
const fitted = (say: string, sentence: Sentence, found: Found): string => {
  const opensSentence = found.from <= 1
  const endsSentence = found.to === sentence.tokens.length
  const first = say.slice(0, 1)
  const start = opensSentence ? first.toUpperCase() : /^I\b/.test(say) ? first : first.toLowerCase()
  const whole = start + say.slice(1)
  return endsSentence ? whole : whole.replace(/[.?!]+$/, '')
}

const codesIn = (text: string, lexicon: Lexicon): Set<IssueCode> =>
  new Set(
    sentencesOf(text, lexicon).flatMap(sentence => issuesIn(sentence, lexicon).map(issue => issue.code)),
  )

/**
 * A better wording of the member's own words, to stand where the issue stands. Each candidate is checked again:
 * the first without any issue is given, else the first without this one, else the plain wording of the lexicon.
 */
export const insteadOf = (text: string, sentence: Sentence, found: Found, lexicon: Lexicon): string => {
  const words = ['^', ...sentence.words.slice(Math.max(1, found.from), found.to), '.']
  const offset = Math.max(1, found.from) - 1
  const keptWords = (span: [number, number]): string =>
    wordsKept(text, sentence, span, offset).replace(lexicon.tail, '')
  let second: string | undefined
  for (const { pattern, say } of readLexicon(lexicon).rewordings[found.code]) {
    const match = matchIn(pattern, words)
    if (!match) continue
    const candidate = fitted(fill(say, match.kept, keptWords, lexicon), sentence, found)
    const codes = codesIn(candidate, lexicon)
    if (codes.size === 0) return candidate
    if (!codes.has(found.code)) second ??= candidate
  }
  return second ?? plainFor(sentence, found, lexicon)
}

/** The lexicon's wording of last resort, made to fit. */
export const plainFor = (sentence: Sentence, found: Found, lexicon: Lexicon): string =>
  fitted(lexicon.issues[found.code].plain, sentence, found)
