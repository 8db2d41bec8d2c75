import { wordlist } from '@scure/bip39/wordlists/english.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOf, newWords, readWords } from './words.ts'

test('new words are seven of the list, and never the same twice', () => {
  const made = Array.from({ length: 50 }, newWords)
  for (const words of made) {
    expect(words).toHaveLength(7)
    for (const word of words) expect(wordlist).toContain(word)
  }
  expect(new Set(made.map(words => words.join(' '))).size).toBe(50)
})

test('no word that would hurt on a slip of paper is given', () => {
  const given = new Set(Array.from({ length: 2000 }, newWords).flat())
  for (const word of ['addict', 'abuse', 'blame', 'pill', 'alcohol', 'police']) {
    expect(given).not.toContain(word)
    expect(readWords(`${word} river river river river river river`)).toContain(word)
  }
  expect(given.size).toBeGreaterThan(1900)
})

test('words are read in any case and spacing, four letters are enough', () => {
  const seven = fc.array(fc.constantFrom(...wordlist), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(seven, words => {
      const wanted = words.join(' ')
      expect(readWords(wanted)).toBe(wanted)
      expect(readWords(`  ${words.join(' ,\n').toUpperCase()} `)).toBe(wanted)
      expect(readWords(words.map(word => word.slice(0, 4)).join(' '))).toBe(wanted)
      expect(readWords(words.map((word, at) => `${at + 1}. ${word}`).join(' '))).toBe(wanted)
    }),
  )
})

test('what is not seven words of the list is refused, and says which are not', () => {
  expect(readWords('apple river')).toEqual({ refusal: 'words-odd', odd: [] })
  expect(readWords('apple river apple river apple river rivvor')).toEqual({
    refusal: 'words-odd',
    odd: ['rivvor'],
  })
  expect(readWords('')).toEqual({ refusal: 'words-odd', odd: [] })
})

test('the mark of a text is four words, another for another text', async () => {
  expect(await markOf('a')).toHaveLength(4)
  expect(await markOf('a')).toEqual(await markOf('a'))
  expect(await markOf('a')).not.toEqual(await markOf('b'))
})
