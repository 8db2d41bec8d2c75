import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bytes } from '../format/op.ts'
import { readCode, showCode } from './codes.ts'

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 }) as fc.Arbitrary<Bytes>

test('a code is read as it was shown: in any case, with or without dashes, with letters that look like digits', () =>
  fc.assert(
    fc.asyncProperty(bytes, async code => {
      const shown = await showCode(code)
      expect(shown).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
      const forms = [
        shown,
        shown.toLowerCase(),
        shown.replaceAll('-', ' '),
        shown.replaceAll('-', ''),
        shown.replaceAll('0', 'o').replaceAll('1', 'L').replaceAll('-', '–'),
      ]
      for (const typed of forms) expect(await readCode(typed)).toEqual(code)
    }),
  ))

test('a slip in one character is caught, as is a code that is too short or holds a sign no code has', async () => {
  const shown = await showCode(new Uint8Array(16).fill(0x5a))
  const plain = shown.replaceAll('-', '')
  let missed = 0
  for (let at = 0; at < plain.length; at++) {
    const other = plain[at] === '7' ? '8' : '7'
    const read = await readCode(plain.slice(0, at) + other + plain.slice(at + 1))
    if (!('refusal' in read)) missed++
  }
  expect(missed).toBe(0)
  for (const wrong of ['', plain.slice(1), `${plain}0`, `U${plain.slice(1)}`, 'seven words of my own'])
    expect(await readCode(wrong)).toEqual({ refusal: 'key-code-odd' })
})
