import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Journal } from '../journal.ts'
import { isSameName, namesIn, toldApart } from './people.ts'

test('what a device said that cannot be read names nobody', () => {
  const said = [
    { version: 1, name: 'Phone', account: 'a', person: 'Mom' },
    { version: 1, name: 'Phone', account: 'b', person: { toString: 1 } },
    { version: 2, name: 'Phone', account: 'c', person: 'Ray' },
    null,
  ]
  const journal = {
    all: () => said.map((data, at) => ({ id: `device-${at}`, data })),
    entry: () => ({ by: '1', data: 7 }),
  } as unknown as Journal
  expect([...namesIn(journal)]).toEqual([['a', 'Mom']])
})

test('a name of one’s own stays as it was given', () => {
  const given = new Map([
    ['a', 'Mom'],
    ['b', 'Ray'],
  ])
  expect(toldApart(given, 'b')).toEqual(given)
})

test('of two who gave one name, who started the circle keeps it and the other is numbered', () => {
  const given = new Map([
    ['a', ' mom'],
    ['b', 'Mom'],
    ['c', 'Mom (2)'],
  ])
  expect([...toldApart(given, 'b')].toSorted()).toEqual([
    ['a', ' mom (3)'],
    ['b', 'Mom'],
    ['c', 'Mom (2)'],
  ])
})

test('a name is the same in capitals, with spaces around it, and in wide letters', () => {
  expect(isSameName('Mom', ' MOM ')).toBe(true)
  expect(isSameName('Ana  B', 'ana b')).toBe(true)
  expect(isSameName('Ray', 'Ｒay')).toBe(true)
  expect(isSameName('Ray', 'Rae')).toBe(false)
})

test('no two people ever show under one name, whatever they typed, and all devices show the same', () => {
  const name = fc.oneof(fc.constantFrom('Mom', 'mom', 'Mom (2)', 'Mom (2) (2)', 'Ray'), fc.string())
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.uuid(), name), { selector: ([id]) => id }), people => {
      const owner = people[0]?.[0]
      const shown = toldApart(new Map(people), owner)
      const names = [...shown.values()]
      for (const [at, one] of names.entries())
        expect(names.slice(at + 1).some(other => isSameName(one, other))).toBe(false)
      const turned = toldApart(new Map(people.toReversed()), owner)
      expect([...turned].toSorted()).toEqual([...shown].toSorted())
    }),
  )
})
