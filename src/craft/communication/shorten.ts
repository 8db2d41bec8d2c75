import { english } from './english/lexicon.en.ts'
import type { Lexicon } from './lexicon.ts'
import { matchAt } from './patterns.ts'
import { wordsOf } from './readability.ts'
import { readLexicon } from './rules.ts'
import { type Checked, checkScript } from './script.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A shorter script, what was left out of it in order, and whether it is now within the limit. */
export type Shortened = { text: string; dropped: string[]; fits: boolean }

type Cut = { start: number; end: number }

/** A text this long is a letter, not a script, and is given back as it is. */
const mostWords = 600

const cutOut = (text: string, { start, end }: Cut): string => {
  const before = text.slice(0, start)
  let after = text.slice(end)
  const opens = /(?:^|[.!?…\n])["“\s]*$/.test(before)
  if (opens || /\s$/.test(before) || before === '') after = after.replace(/^[\s,]+/, '')
  if (opens) after = after.slice(0, 1).toUpperCase() + after.slice(1)
  const joined = before + after
  return /^[.,!?]/.test(after) ? before.trimEnd() + after : joined.replace(/\s+$/, '')
}

const fillersIn = (sentences: Sentence[], lexicon: Lexicon): Cut[] => {
  const cuts: Cut[] = []
  for (const { words, tokens } of sentences)
    for (let at = 0; at < words.length; at++)
      for (const pattern of readLexicon(lexicon).fillers) {
        const match = matchAt(pattern, words, at)
        const first = tokens[words[at] === '^' ? at + 1 : at]
        const last = match && tokens[match.end - 1]
        if (!match || !first || !last || !(first.end > first.start)) continue
        cuts.push({ start: first.start, end: last.end })
        at = match.end - 1
        break
      }
  return cuts
}

const plainWords = (sentence: Sentence): string =>
  sentence.words.filter(word => /\p{L}|\p{N}/u.test(word)).join(' ')

const repeated = (sentences: Sentence[]): Cut[] => {
  const seen = new Set<string>()
  return sentences.filter(sentence => {
    const words = plainWords(sentence)
    const again = seen.has(words)
    seen.add(words)
    return again
  })
}

/** Whole sentences, those without an element first, then the longest. */
const spare = (sentences: Sentence[], checked: Checked): Cut[] => {
  const held = (sentence: Sentence): number =>
    checked.elements.filter(element => element.start >= sentence.start && element.end <= sentence.end).length
  return [...sentences].sort(
    (a, b) => Math.min(1, held(a)) - Math.min(1, held(b)) || b.end - b.start - (a.end - a.start),
  )
}

const codes = (checked: Checked): string[] => [...new Set(checked.elements.map(element => element.code))]
const issues = (checked: Checked): string[] => checked.issues.map(issue => issue.code)

/** A shorter text that keeps every element, brings no issue and keeps some words, or null. */
const kept = (text: string, cut: Cut, before: Checked, lexicon: Lexicon): string | null => {
  const shorter = cutOut(text, cut)
  const after = checkScript(shorter, lexicon)
  const keepsAll = codes(before).every(code => codes(after).includes(code))
  return after.words > 0 && keepsAll && issues(after).length <= issues(before).length ? shorter : null
}

const nextCut = (text: string, lexicon: Lexicon): { text: string; dropped: string } | null => {
  const sentences = sentencesOf(text, lexicon)
  const before = checkScript(text, lexicon)
  for (const cut of [...fillersIn(sentences, lexicon), ...repeated(sentences), ...spare(sentences, before)]) {
    const shorter = kept(text, cut, before, lexicon)
    if (shorter !== null && wordsOf(shorter).length < before.words)
      return { text: shorter, dropped: text.slice(cut.start, cut.end).trim() }
  }
  return null
}

/**
 * A script brought towards `limit` words: filler words go first, then what is said twice, then whole sentences the
 * seven elements can spare. An element that stands only once is never dropped, so the result may still be too long;
 * `fits` tells. A text of more than 600 words is given back as it is.
 */
export const shorten = (text: string, limit: number, lexicon: Lexicon = english): Shortened => {
  const dropped: string[] = []
  let now = text
  let count = wordsOf(text).length
  while (count > limit && count <= mostWords) {
    const cut = nextCut(now, lexicon)
    if (!cut) break
    dropped.push(cut.dropped)
    now = cut.text
    count = wordsOf(now).length
  }
  return { text: now, dropped, fits: count <= limit }
}
