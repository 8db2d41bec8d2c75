import { expect, test } from 'vitest'
import type { Shelf } from '../shelf.ts'
import { isOwner, meIn, pairsIn } from './sharing.ts'

const pair = { version: 1, circle: 'c', account: 'a', invite: 'i', pair: 'ef'.repeat(32) }
const odd = [null, 'x', [], {}, { ...pair, version: 2 }, { ...pair, account: {} }, { ...pair, pair: 'ef' }]

/** A shelf whose own notebook holds these keys, and this of the member in the circle `c`. */
const shelfOf = (pairs: unknown[], me: unknown) =>
  ({
    home: { account: 'a' },
    own: {
      all: () => pairs.map(data => ({ data })),
      entry: (id: string) => (id === 'me-c' ? { data: me } : undefined),
    },
  }) as unknown as Shelf

test('what the own notebook holds of a circle and cannot be read is passed over', () => {
  const me = { version: 1, circle: 'c', person: 'Mom' }
  const shelf = shelfOf([...odd, pair], me)
  expect(pairsIn(shelf, 'c')).toEqual([pair])
  expect(isOwner(shelf, 'c')).toBe(false)
  expect(meIn(shelf, 'c')).toBe('Mom')
  for (const said of [
    null,
    {},
    { ...me, version: 2 },
    { ...me, person: { toString: 1 } },
    { ...me, name: 7 },
  ])
    expect(meIn(shelfOf([], said), 'c')).toBeUndefined()
})
