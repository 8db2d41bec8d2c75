import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grade } from '../../../tests/reading-grade.ts'
import { known } from '../../craft/substances/known.ts'
import { deadlyToStop, substances } from '../../craft/vocabulary.ts'
import { rightNowContent } from '../../right-now/front.ts'
import { en } from '../../words/en.ts'
import { locales } from '../../words/words.ts'
import { dangerSigns, faultsOf, kindOf, readAsked, stepsFor, timeOf, toldAfter } from './after.ts'

const asked = (used: string[], since: string, unit?: string) => readAsked({ used, since, unit })!

describe('what is asked', () => {
  test('is nothing on the plain page', () => expect(readAsked({ used: [] })).toBeUndefined())

  test('is kept as it was typed, without what nobody named so', () =>
    expect(asked(['ghb', 'sugar', 'alcohol'], ' soon ', 'weeks')).toEqual({
      used: ['alcohol', 'ghb'],
      since: ' soon ',
      unit: 'hours',
    }))

  test.each([
    ['12', 'hours', 12],
    ['1,5', 'hours', 1.5],
    ['2', 'days', 48],
    ['2 days', 'hours', 48],
    ['3 días', 'hours', 72],
    ['12 h.', 'days', 12],
    [' 6 horas ', 'days', 6],
    ['0', 'hours', 0],
  ])('“%s” %s is %d hours', (since, unit, hours) =>
    expect(timeOf(asked(['ghb'], since, unit))?.hours).toBe(hours),
  )

  test.each(['soon', '-3', '12345', '1e3', '12 weeks', '٣', '<b>', ''])('“%s” is no time', since =>
    expect(timeOf(asked(['ghb'], since))).toBeUndefined(),
  )

  test('is refused by the field to mend, and only there', () => {
    expect(faultsOf(asked([], '  '))).toEqual({ used: 'used-missing', since: 'since-missing' })
    expect(faultsOf(asked(['sugar'], '12'))).toEqual({ used: 'used-missing' })
    expect(faultsOf(asked(['ghb'], 'soon'))).toEqual({ since: 'since-odd' })
    expect(faultsOf(asked(['ghb'], '12'))).toEqual({})
  })
})

describe('what is told', () => {
  const order = (used: Parameters<typeof toldAfter>[0], hours: number) =>
    toldAfter(used, hours).map(({ substance, when }) => [substance, when])

  test('the drink that may kill tonight stands before all, then what may kill later, then the rest', () =>
    expect(order(['heroin', 'gabapentinoids', 'nicotine', 'alcohol'], 8)).toEqual([
      ['alcohol', 'now'],
      ['gabapentinoids', 'ahead'],
      ['heroin', 'now'],
      ['nicotine', 'now'],
    ]))

  test('a deadly one past its usual times is still told, and told as deadly', () =>
    expect(toldAfter(['cannabis', 'alcohol'], 100)[0]).toMatchObject({
      substance: 'alcohol',
      when: 'past',
      deadly: true,
    }))

  test('what has no times is told so, and never left out', () => {
    expect(order(['opioids', 'buprenorphine', 'unknown', 'barbiturates'], 12)).toEqual([
      ['unknown', 'not-known'],
      ['barbiturates', 'not-known'],
      ['opioids', 'not-known'],
      ['buprenorphine', 'not-known'],
    ])
  })

  test('each that was ticked is told once, the deadly before the rest, whatever the hour', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...substances)),
        fc.double({ min: 0, max: 240_000, noNaN: true }),
        (used, hours) => {
          const told = toldAfter(used, hours)
          expect(told.map(one => one.substance).sort()).toEqual(used.toSorted())
          expect(told.map(one => one.deadly)).toEqual(told.map(one => one.deadly).toSorted((a, b) => +b - +a))
          for (const { substance, deadly, may, when } of told) {
            expect(deadly).toBe(substance === 'unknown' || deadlyToStop.includes(substance))
            if (may.some(one => one.phase === 'withdrawing')) expect(when).toBe('now')
          }
        },
      ),
    ))

  test('the kind is the guide’s own', () => {
    for (const [substance, { withdrawal }] of Object.entries(known))
      expect(kindOf(substance as keyof typeof known)).toBe(withdrawal)
    expect(
      ['unknown', 'barbiturates', 'opioids', 'other-stimulants'].map(one => kindOf(one as 'unknown')),
    ).toEqual(['kill', 'kill', 'misery', 'despair'])
  })

  test('the steps are those of a page that is there', () => {
    const steps = new Set(substances.map(stepsFor).filter(one => one !== undefined))
    expect(steps.size).toBe(5)
    for (const locale of locales)
      for (const name of steps) expect(rightNowContent(locale, name)?.name, name).toBe(name)
  })
})

test('the signs above the form are those that need a call in a withdrawal that can kill', () => {
  const withdrawing = Object.values(known).flatMap(({ withdrawal, signs }) =>
    withdrawal === 'kill' ? signs.withdrawing : [],
  )
  for (const sign of ['seizure', 'very-confused', 'hallucinating', 'fever-in-withdrawal'] as const) {
    expect(withdrawing).toContain(sign)
    expect(dangerSigns).toContain(sign)
  }
})

test('all of it reads at grade 6 or lower', () => {
  const { time, told, begins, worst, when, ...plain } = en.substances.after
  const sentences = [...Object.values(plain), ...Object.values(when)]
  expect(
    grade(sentences.map(text => (/[.?]$/.test(text) ? text : `${text}.`)).join(' ')),
  ).toBeLessThanOrEqual(6)
  expect([told(time.days(2)), begins('1 to 3 days'), worst('4 days')]).toEqual([
    '2 days after the last use',
    'Begins: 1 to 3 days.',
    'Worst: 4 days.',
  ])
})

test('one hour is one hour', () => {
  expect([1, 12].map(en.substances.after.time.hours)).toEqual(['1 hour', '12 hours'])
})
