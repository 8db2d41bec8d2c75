import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goalStands, goodThingStands, tooBig } from './goal.ts'
import {
  areas,
  areaToWorkOn,
  compared,
  memberFirst,
  mondayOf,
  type OwnLife,
  oneEachWeek,
  weekId,
} from './weeks.ts'

const today = Temporal.PlainDate.from('2026-11-25')
const aDay = fc.integer({ min: 0, max: 400 }).map(days => today.subtract({ days }))
const aWeek: fc.Arbitrary<OwnLife> = fc
  .record({
    day: aDay.map(String),
    ratings: fc.record(Object.fromEntries(areas.map(area => [area, fc.integer({ min: 1, max: 10 })])), {
      requiredKeys: [],
    }),
    workable: fc.subarray([...areas]),
  })
  .map(({ day, ratings, workable }) => ({ version: 1, day, ...ratings, workable }))
const weeks = fc.array(aWeek, { maxLength: 40 })
const week = (day: string, ratings: Partial<OwnLife>): OwnLife => ({ version: 1, day, ...ratings })

describe('a week is counted once', () => {
  test('there is one record for a calendar week, the latest, in order', () => {
    fc.assert(
      fc.property(weeks, records => {
        const found = oneEachWeek(records)
        const mondays = found.map(one => mondayOf(Temporal.PlainDate.from(one.day)).toString())
        expect(new Set(mondays).size).toBe(mondays.length)
        expect(mondays).toEqual(mondays.toSorted())
        for (const one of found)
          for (const other of records)
            if (areas.some(area => other[area]) && weekOf(other) === weekOf(one))
              expect(other.day <= one.day).toBe(true)
      }),
    )
  })

  test('the same weeks handed in twice change nothing', () => {
    fc.assert(
      fc.property(weeks, records => {
        expect(oneEachWeek([...records, ...records])).toEqual(oneEachWeek(records))
        expect(compared([...records, ...records])).toEqual(compared(records))
      }),
    )
  })

  test('every day of a week has the same record, and the next Monday another', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 6 }), (day, later) => {
        const monday = mondayOf(day)
        expect(monday.dayOfWeek).toBe(1)
        expect(weekId(monday.add({ days: later }))).toBe(weekId(day))
        expect(weekId(monday.add({ days: 7 }))).not.toBe(weekId(day))
      }),
    )
  })
})

const weekOf = (record: OwnLife): string => weekId(Temporal.PlainDate.from(record.day))

describe('weeks are compared in numbers', () => {
  test('two points make a difference, one does not, and the first week is compared with nothing', () => {
    const before = [
      week('2026-11-02', { rest: 3 }),
      week('2026-11-09', { rest: 5 }),
      week('2026-11-16', { rest: 4 }),
    ]
    expect(compared([week('2026-11-02', { rest: 4 })])).toEqual([
      { area: 'rest', now: 4, usual: null, trend: 'first' },
    ])
    for (const [now, trend] of [
      [6, 'higher'],
      [5, 'about-the-same'],
      [2, 'lower'],
    ] as const)
      expect(compared([...before, week('2026-11-23', { rest: now })])).toEqual([
        { area: 'rest', now, usual: 4, trend },
      ])
  })

  test('a higher rating is never called lower than a smaller one would be', () => {
    const rank = { lower: 0, 'about-the-same': 1, first: 1, higher: 2 }
    fc.assert(
      fc.property(weeks, fc.integer({ min: 1, max: 9 }), (records, rest) => {
        const next = (rating: number) => compared([...records, week('2026-12-01', { rest: rating })])[0]!
        expect(rank[next(rest).trend]).toBeLessThanOrEqual(rank[next(rest + 1).trend])
      }),
    )
  })

  test('only the latest week and four before it are looked at', () => {
    const old = week('2025-01-06', { rest: 10 })
    const four = [2, 9, 16, 23].map(day => week(`2026-11-${String(day).padStart(2, '0')}`, { rest: 3 }))
    expect(compared([old, ...four, week('2026-11-30', { rest: 3 })])[0]!.usual).toBe(3)
  })
})

describe('the area to work on', () => {
  test('is low, is workable, and no such area is lower', () => {
    fc.assert(
      fc.property(aWeek, record => {
        const found = areaToWorkOn(record)
        const fitting = areas.filter(area => (record[area] ?? 10) <= 6 && record.workable?.includes(area))
        const named = 'area' in found ? [found.area] : []
        expect(named.length > 0).toBe(fitting.length > 0)
        for (const area of named) {
          expect(fitting).toContain(area)
          for (const other of fitting) expect(record[area]!).toBeLessThanOrEqual(record[other]!)
        }
      }),
    )
  })

  test('is not named where there is none, and why', () => {
    expect(areaToWorkOn(week('2026-11-25', {}))).toEqual({ none: 'unrated' })
    expect(areaToWorkOn(week('2026-11-25', { rest: 8, workable: ['rest'] }))).toEqual({ none: 'nothing-low' })
    expect(areaToWorkOn(week('2026-11-25', { rest: 2, fun: 5, workable: ['body'] }))).toEqual({
      none: 'nothing-workable',
    })
  })

  test('little hope or very hard feelings put the member first', () => {
    expect(memberFirst(week('2026-11-25', { hope: 2 }))).toBe(true)
    expect(memberFirst(week('2026-11-25', { feelings: 1, hope: 9 }))).toBe(true)
    expect(memberFirst(week('2026-11-25', { hope: 3, rest: 1 }))).toBe(false)
    expect(memberFirst(week('2026-11-25', {}))).toBe(false)
  })
})

describe('a goal is made small', () => {
  const small = {
    goal: 'Walk with Dana for 20 minutes on Saturday',
    first_step: 'Text Dana',
    by: '2026-11-28',
  }
  test('a small, dated one needs no hint', () => {
    expect(tooBig(small, today)).toEqual([])
  })

  test.each([
    [{ ...small, goal: 'Take better care of myself' }, ['vague']],
    [{ ...small, goal: 'Rest' }, ['vague']],
    [{ ...small, goal: 'Stop worrying at ten in the evening' }, ['negative']],
    [{ ...small, goal: 'He goes to a meeting on Friday' }, ['depends-on-them']],
    [{ ...small, goal: 'My son calls me on Friday' }, ['depends-on-them']],
    [{ goal: small.goal, first_step: 'Text Dana' }, ['no-day']],
    [{ goal: small.goal, by: small.by }, ['no-first-step']],
    [{ ...small, by: '2026-11-24' }, ['day-passed']],
    [{ ...small, by: '2026-12-10' }, ['far-off']],
    [{ ...small, goal: `Walk on Monday ${'and then on '.repeat(8)}` }, ['long']],
  ])('%j', (goal, expected) => {
    expect(tooBig(goal, today)).toEqual(expected)
  })

  test('whatever is typed gets hints and no fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (goal, by) => {
        expect(tooBig({ goal, by }, today)).toContain('no-first-step')
      }),
    )
  })

  test('a goal is due on its day and stays so until it was said how it went', () => {
    expect(goalStands({ by: '2026-11-26' }, today)).toBe('open')
    expect(goalStands({ by: '2026-11-25' }, today)).toBe('due')
    expect(goalStands({}, today)).toBe('undated')
    expect(goalStands({ by: '2026-11-25', done: 'not' }, today)).toBe('answered')
    expect(goodThingStands({ on: '2026-11-26' }, today)).toBe('ahead')
    expect(goodThingStands({ on: '2026-11-25' }, today)).toBe('ask')
    expect(goodThingStands({ on: '2026-11-25', happened: false }, today)).toBe('not-this-time')
    expect(goodThingStands({ on: '2026-12-25', happened: true }, today)).toBe('happened')
  })
})
