/** A word of a message, as it is compared, and where it stands in the text. `.` ends a sentence. */
export type Word = { plain: string; start: number; end: number }

const piece = /([\p{L}\p{N}$][\p{L}\p{M}\p{N}'’]*)|([.!?…\n]+)/gu
const mostRepeats = /(\p{L})\1{2,}/gu

/** The words of a message: small letters, no apostrophes, `sooo` as `so`, short forms written out, sums as `$`. */
export function wordsIn(text: string, shortForms: Readonly<Record<string, string>>): Word[] {
  const words: Word[] = []
  for (const found of text.matchAll(piece)) {
    const [raw, word] = found
    const place = { start: found.index, end: found.index + raw.length }
    if (!word) {
      words.push({ plain: '.', ...place })
      continue
    }
    const plain = word.toLowerCase().replace(/['’]/g, '').replace(mostRepeats, '$1')
    if (/^\$\d/.test(plain)) {
      words.push({ plain: '$', ...place })
      continue
    }
    const written = Object.hasOwn(shortForms, plain) ? shortForms[plain]! : plain
    for (const part of written.split(' ')) words.push({ plain: part, ...place })
  }
  return words
}

/** A phrase read for use: its steps in order. */
export type Phrase = { choices: string[][]; optional: boolean; gap: boolean }[]

/** Reads a phrase of the list: steps with spaces between, `a|b_c` choices, `x?` may be left out, `*` up to three words. */
export const readPhrase = (source: string): Phrase =>
  source.split(' ').map(step => ({
    gap: step === '*',
    optional: step.endsWith('?'),
    choices: step
      .replace(/\?$/, '')
      .split('|')
      .map(choice => choice.split('_')),
  }))

const longestGap = 3

/** Where a phrase that begins at a word ends, or -1. */
export function endOfPhrase(phrase: Phrase, words: readonly Word[], at: number, step = 0): number {
  const now = phrase[step]
  if (!now) return at
  if (now.gap) {
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      const end = endOfPhrase(phrase, words, at + skipped, step + 1)
      if (end >= 0) return end
      if (words[at + skipped]?.plain === '.') return -1
    }
    return -1
  }
  for (const choice of now.choices) {
    if (!choice.every((word, index) => words[at + index]?.plain === word)) continue
    const end = endOfPhrase(phrase, words, at + choice.length, step + 1)
    if (end >= 0) return end
  }
  return now.optional ? endOfPhrase(phrase, words, at, step + 1) : -1
}
