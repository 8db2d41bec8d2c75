import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyReminder, type ForReminder } from './reminder.ts'

const day = 86_400_000
const now = Date.UTC(2026, 10, 29)
const ago = (days: number) => now - days * day
const iso = (days: number) => new Date(ago(days)).toISOString()
const alone: ForReminder = {
  syncing: { state: 'off', unsent: 0, last: null },
  first: ago(20),
  latest: ago(1),
  made: null,
  now,
}
const joined: ForReminder = {
  ...alone,
  syncing: { state: 'waiting', unsent: 3, last: ago(15) },
}

test('without an account it comes after 14 days of use', () => {
  expect(copyReminder(alone)).toEqual({ remind: 'no-account', days: 20 })
  expect(copyReminder({ ...alone, first: ago(14) })).toEqual({ remind: 'no-account', days: 14 })
  expect(copyReminder({ ...alone, first: ago(13.9) })).toBeNull()
})

test('an empty notebook needs no copy', () => {
  expect(copyReminder({ ...alone, first: null, latest: null })).toBeNull()
})

test('a file counts: the days begin anew, and nothing is said while nothing was written since', () => {
  expect(copyReminder({ ...alone, made: { version: 1, at: iso(3) } })).toBeNull()
  expect(copyReminder({ ...alone, made: { version: 1, at: iso(16) } })).toEqual({
    remind: 'no-account',
    days: 16,
  })
  expect(copyReminder({ ...alone, latest: ago(17), made: { version: 1, at: iso(16) } })).toBeNull()
})

test('with an account it comes only when entries have waited for 14 days', () => {
  expect(copyReminder(joined)).toEqual({ remind: 'not-copied', days: 15 })
  expect(copyReminder({ ...joined, syncing: { ...joined.syncing, unsent: 0 } })).toBeNull()
  expect(copyReminder({ ...joined, syncing: { ...joined.syncing, last: ago(2) } })).toBeNull()
  expect(copyReminder({ ...joined, syncing: { ...joined.syncing, last: null } })).toEqual({
    remind: 'not-copied',
    days: 20,
  })
})

test('put away, it is quiet until its day', () => {
  expect(copyReminder({ ...alone, made: { version: 1, quiet_until: iso(-1) } })).toBeNull()
  expect(copyReminder({ ...alone, made: { version: 1, quiet_until: iso(1) } })).not.toBeNull()
})

test('it never comes before 14 days, and never when all is copied', () => {
  const times = fc.integer({ min: ago(100), max: now })
  fc.assert(
    fc.property(
      times,
      times,
      fc.constantFrom('off', 'resting', 'working', 'waiting', 'refused'),
      fc.nat(9),
      fc.option(times),
      (one, two, state, unsent, last) => {
        const [first, latest] = [Math.min(one, two), Math.max(one, two)]
        const found = copyReminder({ syncing: { state, unsent, last }, first, latest, made: null, now })
        if (!found) return
        expect(now - first).toBeGreaterThanOrEqual(14 * day)
        expect(state === 'off' || unsent > 0).toBe(true)
      },
    ),
  )
})
