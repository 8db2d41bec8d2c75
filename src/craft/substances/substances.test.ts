import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deadlyToStop, type Substance, substances } from '../vocabulary.ts'
import { afterLastUse } from './after-last-use.ts'
import { known } from './known.ts'

type Stretch = { from: number; to: number }
type Front = {
  id: Substance
  signs: Record<string, string[]>
  hours: Record<string, Stretch>
  withdrawal: string
}
type File = { path: string; front: Front }
const files = import.meta.glob<File>('/content/*/substances/*.md', { eager: true, import: 'default' })
const pages = Object.values(files)
const plain = ({ signs, hours, withdrawal }: Front) => ({
  signs,
  hours: Object.fromEntries(Object.entries(hours).map(([time, { from, to }]) => [time, [from, to]])),
  withdrawal,
})

test('every substance has its page, but for groups and what nobody has named', () => {
  const named = pages.filter(({ path }) => path.startsWith('en/')).map(({ front }) => front.id)
  const without = ['opioids', 'barbiturates', 'other-stimulants', 'unknown']
  expect([...named, ...without].sort()).toEqual([...substances].sort())
  expect(Object.keys(known).sort()).toEqual([...named].sort())
})

describe.each(pages.map(page => [page.path, page.front] as const))('%s', (path, front) => {
  test('stands under its own name', () => expect(path.split('/').at(-1)).toBe(front.id))

  test('has the signs, hours and kind of withdrawal that craft goes by', () =>
    expect(known[front.id]).toEqual(plain(front)))

  test('begins before it is worst, and is worst before it eases', () => {
    const { begins, worst, eases } = front.hours
    const order = [begins, worst, eases].filter(one => one !== undefined)
    expect(order.map(one => one.from)).toEqual(order.map(one => one.from).toSorted((a, b) => a - b))
    expect(order.map(one => one.to)).toEqual(order.map(one => one.to).toSorted((a, b) => a - b))
  })
})

test('what can kill when stopped is what the rules treat so', () => {
  const kills = Object.entries(known).flatMap(([id, { withdrawal }]) => (withdrawal === 'kill' ? [id] : []))
  expect([...kills, 'barbiturates'].sort()).toEqual([...deadlyToStop].sort())
})

describe('after the last use', () => {
  test('a drinker at twelve hours may be in a withdrawal that kills, before anything else is told', () =>
    expect(afterLastUse(['heroin', 'alcohol'], 12)).toMatchObject([
      { substance: 'alcohol', phase: 'withdrawing', deadly: true },
      { substance: 'heroin', phase: 'withdrawing', deadly: false },
    ]))

  test('benzodiazepines may begin within a day, and the slow ones only after a week', () => {
    expect(known.benzodiazepines?.hours.begins).toEqual([6, 168])
    for (const hours of [12, 48, 168])
      expect(afterLastUse(['benzodiazepines'], hours)).toMatchObject([{ deadly: true }])
  })

  test('an effect and a withdrawal may stand side by side', () =>
    expect(afterLastUse(['ghb'], 2).map(one => one.phase)).toEqual(['withdrawing', 'using']))

  test('nothing is told of what has no page, or is long over', () => {
    expect(afterLastUse(['unknown', 'opioids'], 12)).toEqual([])
    expect(afterLastUse(['heroin'], 1000)).toEqual([])
  })

  test('where no end is known it never ends by itself', () =>
    expect(afterLastUse(['xylazine-medetomidine'], 500)).toMatchObject([{ deadly: true }]))

  test('what can kill always comes first, and a time before now is read as now', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...substances)),
        fc.double({ min: -1e3, max: 1e4, noNaN: true }),
        (used, hours) => {
          const told = afterLastUse(used, hours)
          expect(told.map(one => one.deadly)).toEqual(told.map(one => one.deadly).toSorted((a, b) => +b - +a))
          if (hours < 0) expect(told).toEqual(afterLastUse(used, 0))
        },
      ),
    ))
})
