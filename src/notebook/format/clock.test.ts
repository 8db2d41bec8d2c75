import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Clock, START, see, stamp, tick, writtenAt } from './clock.ts'

const RANDOM = '0123456789abcdef'

test('every stamp is later than all before it and all seen, however the device clock jumps', () => {
  const anyTime = fc.oneof(
    fc.integer({ min: -1e12, max: 5e12 }),
    fc.constantFrom(Number.NaN, Infinity, -Infinity, 0),
  )
  const step = fc.record({ now: anyTime, seen: fc.option(fc.integer({ min: 0, max: 5e12 })) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      let clock: Clock = START
      let latest = ''
      for (const { now, seen } of steps) {
        if (seen !== null) {
          const other = stamp({ ms: seen, counter: 3 }, RANDOM)
          clock = see(clock, other)
          if (other > latest) latest = other
        }
        clock = tick(clock, now)
        const mine = stamp(clock, RANDOM)
        // At the very end of time only the random part still differs.
        if (clock.ms < 2 ** 48 - 1) expect(mine > latest).toBe(true)
        expect(mine).toMatch(/^[0-9a-f]{16}-[0-9a-f]{16}$/)
        latest = mine
      }
    }),
  )
})

test('follows the device clock when it runs ahead', () => {
  const clock = tick(START, 1_700_000_000_000)
  expect(writtenAt(stamp(clock, RANDOM))).toBe(1_700_000_000_000)
})

test('a full counter moves on to the next millisecond; the end of time holds still', () => {
  expect(tick({ ms: 5, counter: 0xffff }, 1)).toEqual({ ms: 6, counter: 0 })
  const end = { ms: 2 ** 48 - 1, counter: 0xffff }
  expect(tick(end, 1)).toEqual(end)
})
