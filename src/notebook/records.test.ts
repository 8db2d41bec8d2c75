import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stamp } from './format/clock.ts'
import { Records } from './records.ts'

type Body = Parameters<Records['add']>[0]

const stampOf = (n: number): string => stamp({ ms: n, counter: 0 }, n.toString(16).padStart(16, '0'))
const body = (n: number, parents: number[], data: unknown, id = 'e', type = 'note'): Body => ({
  i: id,
  h: stampOf(n),
  p: parents.map(stampOf),
  t: type,
  d: data,
  b: 'd0d1d2d3d4d5d6d7',
})
const state = (bodies: Body[], ids: string[]): string => {
  const records = new Records()
  for (const one of bodies) records.add(one)
  return JSON.stringify([ids.map(id => [records.entry(id) ?? null, records.heads(id)]), records.all('note')])
}

test('the same versions in any order, any number of times, show the same', () => {
  const version = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    n: fc.integer({ min: 1, max: 12 }),
    parents: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
    data: fc.option(fc.nat(5)),
    type: fc.constantFrom('note', 'dip'),
  })
  fc.assert(
    fc.property(fc.array(version, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (versions, dice) => {
      const bodies = versions.map(one => body(one.n, one.parents, one.data, one.id, one.type))
      const shuffled = [...bodies, ...bodies.slice(0, 5)]
      for (let at = shuffled.length - 1; at > 0; at--) {
        const other = dice.next().value % (at + 1)
        const held = shuffled[at]!
        shuffled[at] = shuffled[other]!
        shuffled[other] = held
      }
      const ids = ['a', 'b', 'c']
      expect(state(shuffled, ids)).toBe(state(bodies, ids))
    }),
    { numRuns: 500 },
  )
})

test('an edit replaces what it names; both sides of edits made apart stay until one names both', () => {
  const records = new Records()
  records.add(body(1, [], 'first'))
  records.add(body(3, [1], 'mine'))
  records.add(body(2, [1], 'hers'))
  expect(records.entry('e')).toMatchObject({
    data: 'mine',
    others: [{ data: 'hers' }],
    removedElsewhere: false,
  })
  records.add(body(4, [2, 3], 'both'))
  expect(records.entry('e')).toMatchObject({ data: 'both', others: [], versions: [stampOf(4)] })
})

test('an edit made apart from a removal survives it, and says so', () => {
  const records = new Records()
  records.add(body(1, [], 'first'))
  records.add(body(3, [1], null))
  expect(records.entry('e')).toBeUndefined()
  records.add(body(2, [1], 'edited'))
  expect(records.entry('e')).toMatchObject({ data: 'edited', removedElsewhere: true })
  expect(records.heads('e')).toEqual([stampOf(3), stampOf(2)])
})

test('versions forged into a ring are all shown, and none hides itself', () => {
  const records = new Records()
  records.add(body(1, [2], 'one'))
  records.add(body(2, [1], 'two'))
  expect(records.entry('e')).toMatchObject({ data: 'two', others: [{ data: 'one' }] })
  records.add(body(5, [5], 'self', 'f'))
  expect(records.entry('f')).toMatchObject({ data: 'self' })
})

test('no version ever vanishes: each is newest or was replaced by one that is held', () => {
  const version = fc.record({ n: fc.integer({ min: 2, max: 9 }), back: fc.integer({ min: 1, max: 3 }) })
  fc.assert(
    fc.property(fc.uniqueArray(version, { selector: one => one.n }), versions => {
      const records = new Records()
      const all = [body(1, [], 0), ...versions.map(({ n, back }) => body(n, [Math.max(n - back, 1)], n))]
      for (const one of all) records.add(one)
      const replaced = new Set(all.flatMap(one => one.p))
      expect(new Set(records.heads('e'))).toEqual(
        new Set(all.map(one => one.h).filter(h => !replaced.has(h))),
      )
      expect([...records.versions()]).toHaveLength(all.length)
    }),
  )
})
