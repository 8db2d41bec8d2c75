import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginTry,
  checkPin,
  mustLock,
  NO_TRIES,
  readLockMinutes,
  readTries,
  triesLeft,
  waitSeconds,
} from './lock.ts'

const T = 1_700_000_000_000

test('five tries are free, then the wait doubles from 30 seconds to 15 minutes', () => {
  let tries = NO_TRIES
  let now = T
  const seen: [number, number][] = []
  for (let n = 0; n < 12; n++) {
    now += waitSeconds(tries, now) * 1000
    const next = beginTry(tries, now)
    expect(next.begun).toBe(true)
    tries = next.tries
    seen.push([triesLeft(tries), waitSeconds(tries, now)])
  }
  expect(seen).toEqual([
    [4, 0],
    [3, 0],
    [2, 0],
    [1, 0],
    [0, 30],
    [0, 60],
    [0, 120],
    [0, 240],
    [0, 480],
    [0, 900],
    [0, 900],
    [0, 900],
  ])
})

test('a try within the wait is not made and not counted', () => {
  const tries = { wrong: 5, at: T }
  expect(beginTry(tries, T + 29_000)).toEqual({ begun: false, tries })
  expect(beginTry(tries, T + 30_000)).toEqual({ begun: true, tries: { wrong: 6, at: T + 30_000 } })
})

test('a clock set back never makes the wait longer than it was meant to be', () => {
  const { begun, tries } = beginTry({ wrong: 7, at: T }, T - 1e10)
  expect(begun).toBe(false)
  expect(waitSeconds(tries, T - 1e10)).toBe(120)
  expect(beginTry(tries, T - 1e10 + 120_000).begun).toBe(true)
})

test('no sequence of times gives more tries than the waits allow', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 60 }), pauses => {
      let tries = NO_TRIES
      let now = T
      let made = 0
      for (const pause of pauses) {
        now += pause
        const next = beginTry(tries, now)
        if (next.begun) made++
        tries = next.tries
      }
      const minutes = (now - T) / 60_000
      expect(made).toBeLessThanOrEqual(5 + 5 + minutes)
    }),
  )
})

test('a damaged count counts as none', () => {
  for (const wrong of [undefined, null, 'x', {}, { wrong: Number.NaN, at: 1 }, { wrong: 3 }])
    expect(readTries(wrong)).toEqual(NO_TRIES)
  expect(readTries({ wrong: 3, at: T })).toEqual({ wrong: 3, at: T })
  expect(readLockMinutes(15)).toBe(15)
  expect(readLockMinutes(7)).toBe(1)
})

test('PINs and passphrases that may be chosen', () => {
  for (const fine of ['274913', '112233', 'river stones', '🌊🪨🌉🌙🌲🍞', 'x'.repeat(127) + 'y'])
    expect(checkPin(fine)).toBeUndefined()
  expect(checkPin('27491')).toEqual({ refusal: 'pin-too-short' })
  expect(checkPin(`${'ab'.repeat(64)}c`)).toEqual({ refusal: 'pin-too-long' })
  for (const simple of ['000000', '123456', '987654', 'aaaaaaaa', 'abcdefg'])
    expect(checkPin(simple)).toEqual({ refusal: 'pin-too-simple' })
})

test('locks when hidden long enough, when untouched for a quarter hour, and when the clock ran back', () => {
  const minute = 60_000
  expect(mustLock(undefined, T, 1, T + 14 * minute)).toBe(false)
  expect(mustLock(undefined, T, 1, T + 15 * minute)).toBe(true)
  expect(mustLock(T, T, 0, T)).toBe(true)
  expect(mustLock(T, T, 1, T + minute - 1)).toBe(false)
  expect(mustLock(T, T, 1, T + minute)).toBe(true)
  expect(mustLock(T, T, 5, T + 4 * minute)).toBe(false)
  expect(mustLock(T, T, 15, T + 15 * minute)).toBe(true)
  expect(mustLock(undefined, T, 15, T - 1)).toBe(true)
})
