import type { Lexicon } from './lexicon.ts'

/**
 * A word in small letters with short forms written out ("don't" gives two tokens with one place), a punctuation
 * mark, `^` for the start of the sentence, or `quoted` for a whole quotation of what somebody said.
 */
export type Token = {
  word: string
  start: number
  end: number
  clause: number
  whole: boolean
  mark: boolean
}
export type Sentence = { start: number; end: number; tokens: Token[]; words: string[] }

/** What stands for a quotation in place of its words. */
const quoted = '“”'

const longestSentence = 240
const longestQuotation = 600
const piece =
  /([\p{L}\p{N}$€£][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|&)|([.!?…]+)|(\r?\n)|([,;:()—–])|(-{1,3})(?=\s)|["“”«»'‘’]/gu
const opening = '"“«\'‘'
const closing = '"”»\'’'

type Place = { start: number; end: number }
type Kind = 'word' | 'stop' | 'line' | 'comma' | 'quote'
type Piece = Place & { raw: string; kind: Kind }

const isSpace = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || /\s/.test(text[at] ?? '')

/** A single quotation mark is one only at the edge of a word; elsewhere it belongs to no pair. */
const isLoose = (text: string, raw: string, at: number): boolean =>
  (raw === "'" || raw === '‘' || raw === '’') && isSpace(text, at - 1) === isSpace(text, at + 1)

const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = []
  for (const found of text.matchAll(piece)) {
    const [raw, word, stop, line, comma, dash] = found
    const kind = word ? 'word' : stop ? 'stop' : line ? 'line' : comma || dash ? 'comma' : 'quote'
    if (kind === 'quote' && isLoose(text, raw, found.index)) continue
    pieces.push({ raw, start: found.index, end: found.index + raw.length, kind })
  }
  return pieces
}

/** For each piece that opens a quotation, the index of the piece that closes it. One pass. */
const quotations = (pieces: Piece[]): Map<number, number> => {
  const spans = new Map<number, number>()
  const open = new Map<number, number>()
  pieces.forEach((now, index) => {
    if (now.kind !== 'quote') return
    const closes = closing.indexOf(now.raw)
    const from = closes >= 0 ? open.get(closes) : undefined
    if (from !== undefined && now.start - (pieces[from]?.start ?? 0) <= longestQuotation) {
      spans.set(from, index)
      open.delete(closes)
      return
    }
    const opens = opening.indexOf(now.raw)
    if (opens >= 0) open.set(opens, index)
  })
  return spans
}

const plainWord = (raw: string): string => raw.toLowerCase().replaceAll('’', "'")

const reportNear = (pieces: Piece[], from: number, to: number, reporting: Set<string>): boolean => {
  const near = [...pieces.slice(Math.max(0, from - 6), from), ...pieces.slice(to + 1, to + 4)]
  const stop = near.findLastIndex((now, index) => index < Math.min(6, from) && now.kind === 'stop')
  return near.slice(stop + 1).some(now => reporting.has(plainWord(now.raw)))
}

const endsSentence = (text: string, pieces: Piece[], index: number, abbreviations: Set<string>): boolean => {
  const now = pieces[index]
  if (!now) return false
  const next = pieces[index + 1]
  if (now.kind === 'line') return next !== undefined && /^[\p{Lu}\n\r"“]/u.test(next.raw)
  if (now.kind !== 'stop') return false
  const before = pieces[index - 1]
  if (now.raw === '.' && before?.end === now.start) {
    if (abbreviations.has(plainWord(before.raw))) return next === undefined
    if (next?.start === now.end && next.kind === 'word') return false
  }
  if (/^(?:\.{2,}|…)$/.test(now.raw))
    return next === undefined || /^\p{Lu}/u.test(text.slice(next.start, next.end))
  return true
}

const push = (sentence: Sentence, word: string, piece: Place, whole: boolean): void => {
  sentence.tokens.push({ word, start: piece.start, end: piece.end, clause: 0, whole, mark: isBreak(word) })
  sentence.words.push(word)
}

const isMark = (word: string): boolean => word === '^' || word === '.' || word === '?' || word === '!'
const isBreak = (word: string): boolean => isMark(word) || word === ',' || word === ';'

const markClauses = (sentence: Sentence, joins: Set<string>, subjects: Set<string>): void => {
  let clause = 0
  sentence.tokens.forEach((token, index) => {
    const joined = joins.has(token.word) && subjects.has(sentence.words[index + 1] ?? '')
    if (token.mark || joined) {
      token.clause = ++clause
      clause++
    } else token.clause = clause
  })
}

/** The sentences of a text in order, each cut into tokens that know their clause and their place in the text. */
export const sentencesOf = (text: string, lexicon: Lexicon): Sentence[] => {
  const { abbreviations, reporting, joins, subjects } = wordSets(lexicon)
  const pieces = piecesOf(text)
  const quotes = quotations(pieces)
  const sentences: Sentence[] = []
  let sentence: Sentence | null = null
  const close = (mark: string, at: Place): void => {
    if (!sentence) return
    push(sentence, mark, at, false)
    sentence.end = at.end
    markClauses(sentence, joins, subjects)
    sentences.push(sentence)
    sentence = null
  }
  for (let index = 0; index < pieces.length; index++) {
    const now = pieces[index] as Piece
    const isWord = now.kind === 'word'
    const until = quotes.get(index)
    const report = until !== undefined && until > index + 1 && reportNear(pieces, index, until, reporting)
    if (!sentence && (isWord || report)) {
      sentence = { start: now.start, end: now.end, tokens: [], words: [] }
      push(sentence, '^', { start: now.start, end: now.start }, false)
    }
    if (!sentence) continue
    if (report) {
      const end = pieces[until]?.end ?? now.end
      push(sentence, quoted, { start: now.start, end }, true)
      index = until
    } else if (isWord) pushWord(sentence, now, pieces[index + 1], lexicon)
    else if (endsSentence(text, pieces, index, abbreviations)) {
      const mark = now.raw.includes('?') ? '?' : now.raw.includes('!') ? '!' : '.'
      close(mark, now.kind === 'line' ? { start: now.start, end: now.start } : now)
    } else if (now.kind === 'comma') push(sentence, now.raw === ';' ? ';' : ',', now, false)
    else if (now.kind === 'stop' && now.raw !== '.') push(sentence, ';', now, false)
    if (sentence && (index === pieces.length - 1 || sentence.tokens.length >= longestSentence)) {
      const end = sentence.tokens.at(-1)?.end ?? now.end
      close('.', { start: end, end })
    }
  }
  return sentences
}

/** What a word stands for that lacks its apostrophe, by the words beside it; undefined when it is itself. */
const slipped = (
  word: string,
  sentence: Sentence,
  next: Piece | undefined,
  { slips }: Lexicon,
): string | undefined => {
  const after = next?.kind === 'word' ? plainWord(next.raw) : '.'
  if (word.endsWith("'s") && slips["'s"]?.after?.includes(after))
    return `${word.slice(0, -2)} ${slips["'s"].as}`
  const slip = Object.hasOwn(slips, word) ? slips[word] : undefined
  if (!slip) return undefined
  if (slip.before && !slip.before.includes(sentence.words.at(-1) ?? '^')) return undefined
  if (slip.after && !slip.after.includes(after)) return undefined
  return slip.unless?.includes(after) ? undefined : slip.as
}

const pushWord = (sentence: Sentence, now: Piece, next: Piece | undefined, lexicon: Lexicon): void => {
  const word = plainWord(now.raw)
  const { contractions } = lexicon
  const written =
    slipped(word, sentence, next, lexicon) ??
    (Object.hasOwn(contractions, word) ? contractions[word] : undefined)
  if (written === undefined) push(sentence, word, now, true)
  else for (const part of written.split(' ')) push(sentence, part, now, false)
}

type WordSets = Record<'abbreviations' | 'reporting' | 'joins' | 'subjects', Set<string>>
const known = new WeakMap<Lexicon, WordSets>()

const wordSets = (lexicon: Lexicon): WordSets => {
  const sets = known.get(lexicon) ?? {
    abbreviations: new Set(lexicon.abbreviations),
    reporting: new Set(lexicon.reporting),
    joins: new Set(lexicon.joins),
    subjects: new Set(lexicon.subjects),
  }
  known.set(lexicon, sets)
  return sets
}
