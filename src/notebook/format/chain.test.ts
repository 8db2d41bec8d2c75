import { expect, test } from 'vitest'
import { follows, type Head, hear, withheld } from './chain.ts'
import { type Bytes, ZERO_HASH } from './op.ts'

const hash = (n: number): Bytes => new Uint8Array(32).fill(n)
const link = (seq: number, prev: Bytes, device = 'd1') => ({ device, seq, prev })
const heads = new Map<string, Head>([['d1', { seq: 2, hash: hash(2) }]])

test('the next op of a device must name the one before it', () => {
  expect(follows(heads, link(3, hash(2)), hash(3))).toBe('next')
  expect(follows(heads, link(3, hash(9)), hash(3))).toEqual({ refusal: 'chain' })
  expect(follows(heads, link(1, ZERO_HASH, 'd2'), hash(1))).toBe('next')
  expect(follows(heads, link(1, hash(1), 'd2'), hash(1))).toEqual({ refusal: 'chain' })
})

test('one that comes too early is refused, one that is held is known again', () => {
  expect(follows(heads, link(4, hash(3)), hash(4))).toEqual({ refusal: 'gap' })
  expect(follows(heads, link(2, hash(1)), hash(2))).toBe('held')
  expect(follows(heads, link(1, ZERO_HASH), hash(1), hash(1))).toBe('held')
})

test('another op in the place of one that is held is a fork', () => {
  expect(follows(heads, link(2, hash(1)), hash(8))).toEqual({ refusal: 'fork' })
  expect(follows(heads, link(1, ZERO_HASH), hash(8), hash(1))).toEqual({ refusal: 'fork' })
})

test('what one device has read of another and is not held here is missed', () => {
  const seen = new Map<string, number>()
  hear(seen, { d1: 2, d2: 5 })
  hear(seen, { d2: 3 })
  hear(seen, undefined)
  expect(seen).toEqual(
    new Map([
      ['d1', 2],
      ['d2', 5],
    ]),
  )
  expect(withheld(heads, seen)).toEqual(['d2'])
})
