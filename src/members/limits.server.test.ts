import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveBack, waitBefore, waitNow } from './limits.server.ts'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T02:00:00Z') }))
afterEach(() => vi.useRealTimers())
const later = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000)

/** How many of so many tries are let through. */
async function passed(tries: number, who: string, what: 'code' | 'wrong') {
  let count = 0
  for (let n = 0; n < tries; n++) if ((await waitBefore(what, who)) === 0) count++
  return count
}

test('six letters in a quarter of an hour; then it says how long to wait, and keeps its word', async () => {
  expect(await passed(6, 'dana', 'code')).toBe(6)
  await later(5)
  expect(await waitBefore('code', 'dana')).toBe(10)
  expect(await waitBefore('code', 'eve')).toBe(0)
  await later(10)
  expect(await waitBefore('code', 'dana')).toBe(0)
})

test('twenty letters a day, however they are spread', async () => {
  let letters = 0
  for (let quarter = 0; quarter < 95; quarter++) {
    letters += await passed(9, 'fay', 'code')
    if (quarter === 0) expect(letters).toBe(6)
    await later(15)
  }
  expect(letters).toBe(20)
})

test('guessing one address all week comes to fewer than 100 wrong codes in any day', async () => {
  const hours: number[] = []
  for (let n = 0; n < 7 * 24; n++) {
    hours.push(await passed(30, 'gil', 'wrong'))
    await later(60)
  }
  expect(Math.max(...hours)).toBe(20)
  const days = hours.map((_, n) => hours.slice(n, n + 24).reduce((sum, one) => sum + one, 0))
  expect(Math.max(...days)).toBeLessThan(100)
})

test('a right code is not counted among the wrong ones', async () => {
  for (let n = 0; n < 50; n++) {
    expect(await waitBefore('wrong', 'hal')).toBe(0)
    await giveBack('wrong', 'hal')
  }
  expect(await passed(20, 'hal', 'wrong')).toBe(20)
  expect(await waitNow('wrong', 'hal')).toBe(60)
  await later(60)
  expect(await waitNow('wrong', 'hal')).toBe(0)
})
