import { expect, test } from 'vitest'
import { agoInWords } from './ago.ts'

const minute = 60_000

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [minute, '1 minute ago'],
  [59 * minute, '59 minutes ago'],
  [60 * minute, '1 hour ago'],
  [47 * 60 * minute, '1 day ago'],
  [3 * 24 * 60 * minute, '3 days ago'],
])('%i ms back is “%s”', (past, words) => {
  expect(agoInWords(1e12 - past, 1e12)).toBe(words)
})

test('a clock that ran ahead counts as just now', () => {
  expect(agoInWords(1e12 + 5 * minute, 1e12)).toBe('just now')
})
