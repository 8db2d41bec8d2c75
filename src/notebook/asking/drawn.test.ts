import fc from 'fast-check'
import { encodeQR } from 'qr'
import { expect, test } from 'vitest'
import { drawn } from './drawn.ts'

/** The squares that a path fills. */
function filled(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(length))
  return rows
}

test('the path fills the dark squares of the code, and no other', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 90, unit: 'grapheme-ascii' }), text => {
      const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
      expect(filled(drawn(rows), rows.length)).toEqual(rows)
    }),
  )
})

test('a code has a quiet margin of four squares, as cameras need', () => {
  const rows = encodeQR('https://example.org/notebook#link.7Q2M', 'raw', { ecc: 'medium', border: 4 })
  expect(rows.slice(0, 4).flat().concat(rows.slice(-4).flat()).some(Boolean)).toBe(false)
})
