import { expect, test } from 'vitest'
import { isClockWrong, writtenIn } from './clock-wrong.ts'

const noon = Date.UTC(2026, 10, 30, 12)
const hour = 3_600_000

test('a clock at 1970, or in a year before the program was there, is wrong', () => {
  expect(isClockWrong(0, null)).toBe(true)
  expect(isClockWrong(Date.UTC(writtenIn - 1, 11, 31), null)).toBe(true)
  expect(isClockWrong(Date.UTC(writtenIn, 0, 1), null)).toBe(false)
})

test('a clock more than a day before the newest entry is wrong; one that lags by less may be another zone’s', () => {
  expect(isClockWrong(noon, noon + 25 * hour)).toBe(true)
  expect(isClockWrong(noon, noon + 23 * hour)).toBe(false)
  expect(isClockWrong(noon, noon - 900 * hour)).toBe(false)
})
