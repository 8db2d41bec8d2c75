import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stale } from '../../craft/line-check.ts'
import { linesIn } from '../../lines/lines.ts'
import { shippedIn } from './line-files.ts'
import { lineFor } from './lines.ts'
import { readLines } from './read-lines.ts'

const good = {
  title: '988 Suicide and Crisis Lifeline',
  summary: 'For anyone who cannot go on.',
  use: 'suicide',
  phone: '988',
  dial: '988',
  hours: 'Day and night, every day',
  checked: '2026-11-23',
  region: '',
}
const read = (change: object) => readLines({ lines: [{ ...good, ...change }] })

test('sound lines are read as they are, in their order; what else was sent is left behind', () => {
  const other = { ...good, title: 'Valley line', dial: '+18005550177', checked: '' }
  expect(readLines({ lines: [{ ...good, html: '<b>' }, other], more: 1 })).toEqual([good, other])
  expect(readLines({ lines: [] })).toEqual([])
})

test.each([
  { dial: '911;ext=1' },
  { dial: '911,,,2' },
  { dial: '*21*18005550100#' },
  { dial: '1 800 555' },
  { dial: '++1800' },
  { dial: '1+800' },
  { dial: '+' },
  { dial: '9' },
  { dial: '1234567890123456' },
  { dial: '911\n' },
  { dial: '٩١١' },
  { dial: 911 },
  { dial: null },
  { phone: '' },
  { phone: 'x'.repeat(61) },
  { title: ' ' },
  { title: 'x'.repeat(601) },
  { summary: undefined },
  { use: ['suicide'] },
  { hours: null },
  { checked: undefined },
  { checked: '2026-02-30' },
  { checked: '2026-13-01' },
  { checked: 'soon' },
  { region: undefined },
  { region: 7 },
  { checked: '2026-11-23T00:00' },
])('one line with %j, and none of the answer is taken', change => expect(read(change)).toBeUndefined())

test.each([undefined, null, '', 'lines', [], {}, { lines: {} }, { lines: [null] }, { lines: [[]] }])(
  '%j is no answer',
  json => expect(readLines(json)).toBeUndefined(),
)

test('more lines than any place has are not taken', () => {
  expect(readLines({ lines: Array(300).fill(good) })).toHaveLength(300)
  expect(readLines({ lines: Array(301).fill(good) })).toBeUndefined()
})

describe('whatever comes', () => {
  const part = fc.oneof(
    fc.anything(),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[+\d*#;,() \n-]{0,18}$/),
    fc.constantFrom('988', '+18005550177', '2026-11-23', '2026-02-30', '9999-99-99', ''),
  )
  const line = fc.record(
    { title: part, summary: part, use: part, phone: part, dial: part, hours: part, checked: part },
    { requiredKeys: [] },
  )
  const nearly = fc
    .record({ dial: part, checked: part }, { requiredKeys: [] })
    .map(change => ({ ...good, ...change }))
  const answer = fc.oneof(
    fc.anything(),
    fc.record({ lines: fc.array(fc.oneof(line, nearly, fc.constant(good)), { maxLength: 4 }) }),
  )

  test('reading never throws, no link calls anything but a number, and every day can be counted from', () => {
    let taken = 0
    fc.assert(
      fc.property(answer, json => {
        for (const { dial, title, phone, checked } of readLines(json) ?? []) {
          taken++
          expect(dial).toMatch(/^\+?[0-9]{2,15}$/)
          expect(dial).not.toContain('\n')
          expect(title.trim() && phone.trim()).toBeTruthy()
          expect(typeof stale({ checked }, '2026-11-30')).toBe('boolean')
        }
      }),
      { numRuns: 3000 },
    )
    expect(taken).toBeGreaterThan(200)
  })
})

test.each(['US', 'CA', 'MX', 'GB', 'IE', 'AU', 'NZ', 'ES', 'EU'])(
  'what ships for %s is sound, and the same as the site shows',
  country => {
    const shipped = shippedIn(country)
    expect(readLines({ lines: shipped })).toHaveLength(shipped.length)
    expect(shipped.map(({ title, dial, checked }) => [title, dial, checked])).toEqual(
      linesIn('en', country)
        .filter(({ dial }) => dial)
        .map(({ title, dial, checked = '' }) => [title, dial, checked]),
    )
  },
)

test('for a purpose, a line of the whole country comes before one of a region, which is named', () => {
  const lines = [
    { ...good, use: 'violence', title: 'North line', region: 'North' },
    { ...good, use: 'violence', title: 'Line of all' },
    { ...good, title: 'South line', region: 'South' },
  ]
  expect(lineFor(lines, 'violence')?.title).toBe('Line of all')
  expect(lineFor(lines.slice(0, 1), 'violence')?.title).toBe('North line (North)')
  expect(lineFor(lines, 'suicide')?.title).toBe('South line (South)')
  expect(lineFor(lines, 'child')).toBeUndefined()
})
