import { expect, test } from 'vitest'
import { judgeLine } from './line-form.ts'

const good = {
  country: 'ca',
  region: '',
  use: 'family',
  phone: '1-800-555-0100',
  text: '',
  chat: '',
  runBy: 'Families of the river',
  sourceName: 'Families of the river',
  sourceUrl: 'https://river.example/call',
  'title-en': 'River line',
  'summary-en': 'For families, any day.',
  'hours-en': 'Nine to five, weekdays.',
  'languages-en': 'English, French',
}
const faultsOf = (change: Record<string, string>) => judgeLine({ ...good, ...change }).faults

test('what a steward typed becomes a line, with the language that was left empty left out', () => {
  expect(judgeLine(good).line).toEqual({
    country: 'CA',
    region: null,
    use: 'family',
    runBy: 'Families of the river',
    phone: '1-800-555-0100',
    text: null,
    chat: null,
    always: false,
    source: { name: 'Families of the river', url: 'https://river.example/call' },
    words: {
      en: {
        title: 'River line',
        summary: 'For families, any day.',
        hours: 'Nine to five, weekdays',
        languages: ['English', 'French'],
      },
    },
  })
})

test.each([
  [{ country: 'Canada' }, { country: 'line-country-odd' }],
  [{ use: 'tea' }, { use: 'line-use-unknown' }],
  [{ phone: 'call us' }, { phone: 'line-phone-odd' }],
  [{ phone: '1' }, { phone: 'line-phone-odd' }],
  [{ phone: '' }, { phone: 'line-reach-missing' }],
  [{ chat: 'javascript:alert(1)' }, { chat: 'line-link-odd' }],
  [{ sourceUrl: 'http://river.example' }, { sourceUrl: 'line-link-odd' }],
  [{ sourceName: ' ' }, { sourceName: 'line-source-missing' }],
  [{ runBy: '' }, { runBy: 'line-run-missing' }],
  [{ 'hours-en': '' }, { 'hours-en': 'line-part-missing' }],
  [{ 'languages-en': ' , ' }, { 'languages-en': 'line-part-missing' }],
  [{ 'title-en': 'x'.repeat(91) }, { 'title-en': 'line-part-long' }],
  [
    { 'title-es': 'Línea del río' },
    {
      'summary-es': 'line-part-missing',
      'hours-es': 'line-part-missing',
      'languages-es': 'line-part-missing',
    },
  ],
  [
    { 'title-en': '', 'summary-en': '', 'hours-en': '', 'languages-en': '' },
    { 'title-en': 'line-words-missing' },
  ],
])('%j is refused at its field', (change, faults) => expect(faultsOf(change)).toEqual(faults))

test('a line may be reached by text or chat alone', () =>
  expect(faultsOf({ phone: '', text: 'HELLO to 55501' })).toBeUndefined())
