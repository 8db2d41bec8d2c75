import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amend,
  choice,
  day,
  type Field,
  instant,
  list,
  make,
  must,
  type Recorded,
  readBack,
  type Shape,
  several,
  text,
  whole,
  yesNo,
} from './record.ts'

const everyField = {
  name: must(text(40)),
  kind: choice(['one', 'two']),
  signs: several(['a', 'b', 'c']),
  by: day,
  at: instant,
  often: whole(0, 9),
  safe: yesNo,
  steps: list({ what: must(text(30)), by: day, done: yesNo }, 4),
} as const

/** Every shape that a procedure of the method exports, by file and name. */
const modules = import.meta.glob<Record<string, unknown>>(['../**/*.ts', '!../**/*.test.ts'], { eager: true })
const shapes: [string, Shape][] = [
  ['every kind of field', everyField],
  ...Object.entries(modules).flatMap(([path, module]) =>
    Object.entries(module)
      .filter(([name]) => name.endsWith('Shape'))
      .map(([name, shape]): [string, Shape] => [`${path.replace('../', '')} ${name}`, shape as Shape]),
  ),
]

const words = (most: number) =>
  fc.string({ maxLength: Math.min(most, 60), unit: 'grapheme' }).filter(one => one.length <= most)
const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })

function anyValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.is) {
    case 'text':
      return field.must ? words(field.most).filter(one => /\p{L}/u.test(one)) : words(field.most)
    case 'choice':
      return fc.constantFrom(...field.of)
    case 'several':
      return fc.uniqueArray(fc.constantFrom(...field.of), { minLength: field.must ? 1 : 0 })
    case 'day':
      return days.map(date => date.toISOString().slice(0, 10))
    case 'instant':
      return days.map(date => date.toISOString())
    case 'whole': {
      const number = fc.integer({ min: field.from, max: field.to })
      return fc.oneof(number, number.map(String))
    }
    case 'yes-no':
      return fc.constantFrom(true, false, 'yes', 'no')
    default:
      return fc.array(anyDraft(field.of), {
        minLength: field.must ? 1 : 0,
        maxLength: Math.min(field.most, 3),
      })
  }
}

function anyDraft(shape: Shape): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, anyValue(field)])),
    { requiredKeys: Object.keys(shape).filter(name => shape[name]!.must) },
  )
}

const stored = <T>(record: T): T => JSON.parse(JSON.stringify(record))

function made(shape: Shape, draft: Record<string, unknown>): Recorded<Shape> {
  const record = make(shape, draft)
  if ('refusal' in record) throw new Error(`${record.field}: ${record.refusal}`)
  return record
}

describe.each(shapes)('%s', (_name, shape) => {
  test('every state of it can be written and read back', () => {
    fc.assert(
      fc.property(anyDraft(shape), draft => {
        const record = made(shape, draft)
        expect(readBack(shape, stored(record))).toEqual(record)
      }),
      { numRuns: 60 },
    )
  })

  test('a correction changes what it names and loses nothing else, nor what a newer program added', () => {
    fc.assert(
      fc.property(
        anyDraft(shape),
        anyDraft(shape),
        fc.constantFrom(...Object.keys(shape)),
        (draft, next, name) => {
          const record = { ...made(shape, draft), added_later: ['kept'] } as unknown as Recorded<Shape>
          const corrected = amend(shape, record, { [name]: next[name] ?? draft[name] ?? null })
          if ('refusal' in corrected) throw new Error(String(corrected.field))
          const { [name]: was, ...rest } = record as Readonly<Record<string, unknown>>
          const { [name]: is, ...left } = corrected as Record<string, unknown>
          expect(left).toEqual(rest)
          expect(amend(shape, corrected, {})).toEqual(corrected)
          if (next[name] === undefined && draft[name] !== undefined) expect<unknown>(is).toEqual(was)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a record of a later version is kept as it is and not read', () => {
    const data = { version: 2, anything: { at: 'all' } }
    expect(readBack(shape, data)).toEqual({ later: 2, data })
  })
})

test('a refusal names the field, also within a row', () => {
  const steps = [{ what: 'call' }, { what: 'x'.repeat(31) }]
  expect(make(everyField, { name: 'a', steps })).toEqual({ refusal: 'text-long', field: 'steps.1.what' })
  expect(make(everyField, { name: ' ' })).toEqual({ refusal: 'field-missing', field: 'name' })
  expect(make(everyField, { name: 'a', kind: 'three' })).toEqual({ refusal: 'choice-unknown', field: 'kind' })
  expect(make(everyField, { name: 'a', by: '2026-02-30' })).toEqual({
    refusal: 'day-unreadable',
    field: 'by',
  })
  expect(make(everyField, { name: 'a', often: '10' })).toEqual({
    refusal: 'number-unreadable',
    field: 'often',
  })
  expect(make(everyField, { name: 'a', at: 'noon' })).toEqual({ refusal: 'time-unreadable', field: 'at' })
  const five = Array.from({ length: 5 }, () => ({ what: 'call' }))
  expect(make(everyField, { name: 'a', steps: five })).toEqual({ refusal: 'list-long', field: 'steps' })
})

test('what is no record at all is read as nothing', () => {
  for (const data of [
    null,
    3,
    'text',
    [],
    {},
    { version: 1 },
    { version: 1, name: 7 },
    { version: 0, name: 'a' },
  ])
    expect(readBack(everyField, data)).toBeNull()
})

test('rows left empty are dropped, and a row keeps what a newer program added', () => {
  const record = made(everyField, { name: 'a', steps: [{ what: ' ' }, { what: 'call', who: 'Dana' }, {}] })
  expect(record).toEqual({ version: 1, name: 'a', steps: [{ what: 'call', who: 'Dana' }] })
})
