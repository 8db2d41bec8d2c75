/** Seven words as a way in, and four as a mark to compare. The list: BIP-39, English; its first four letters are unique. */
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { randomBytes, sha256 } from '../vault.ts'

const BITS = 11

/** Words out of bytes, eleven bits each. */
function wordsFrom(bytes: Uint8Array, count: number): string[] {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return Array.from(
    { length: count },
    (_, at) => wordlist[Number.parseInt(bits.slice(BITS * at, BITS * at + BITS), 2)]!,
  )
}

/** Words that would hurt or betray on a slip of paper in this house. They are read, but never given. */
const hurtful = new Set(
  'abandon abuse addict alcohol attack blame blood bomb crazy crime cry drug evil fatal guilt gun hurt injury junk kill knife orphan pill police poverty prison sad sick ugly victim weapon wine worry'.split(
    ' ',
  ),
)

/** Seven fresh words, some 76.8 random bits: a draw with a hurtful word is drawn again. */
export function newWords(): string[] {
  const words = wordsFrom(randomBytes(10), 7)
  return words.some(word => hurtful.has(word)) ? newWords() : words
}

/**
 * Reads seven words as typed: any case, any space between, four letters of a word are enough.
 *
 * @returns the words joined by single spaces, as a slot is opened with. Refuses `words-odd` what are not seven words of
 *   the list, naming those that are not.
 */
export function readWords(text: string): string | { refusal: 'words-odd'; odd: string[] } {
  const typed = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '')
  const found = typed.map(
    word => wordlist.find(one => one === word) ?? (word.length >= 4 ? byStart(word) : undefined),
  )
  const odd = typed.filter((_, at) => found[at] === undefined)
  return typed.length === 7 && odd.length === 0 ? found.join(' ') : { refusal: 'words-odd', odd }
}

const byStart = (word: string): string | undefined => wordlist.find(one => one.startsWith(word))

/** Four words that stand for some text: two devices that show the same ones hold the same. */
export const markOf = async (text: string): Promise<string[]> =>
  wordsFrom(await sha256(new TextEncoder().encode(text)), 4)
