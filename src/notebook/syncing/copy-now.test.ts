import { expect, test } from 'vitest'
import { isArriving, offersCopy } from './copy-now.ts'

test.each(['resting', 'working', 'waiting', 'refused'] as const)(
  '“Copy now” stands while something is not copied: %s',
  state => {
    expect(offersCopy({ state, unsent: 1 }, false)).toBe(true)
    expect(offersCopy({ state, unsent: 0 }, false)).toBe(false)
    expect(offersCopy({ state, unsent: 0 }, true)).toBe(true)
  },
)

test.each(['server-fault', 'too-often', 'server-changed', 'quota', 'no-space'] as const)(
  'copying again may mend “%s”',
  why => expect(offersCopy({ state: 'refused', why, unsent: 2 }, false)).toBe(true),
)

test.each(['session', 'moved-on', 'ended', 'newer-server'] as const)(
  'copying again does not mend “%s”, so it is not offered',
  why => expect(offersCopy({ state: 'refused', why, unsent: 2 }, true)).toBe(false),
)

test('without an account there is nothing to copy', () => {
  expect(offersCopy({ state: 'off', unsent: 0 }, true)).toBe(false)
})

test('what was written elsewhere is on its way until the first copying ended well', () => {
  expect(isArriving({ state: 'working', last: null })).toBe(true)
  expect(isArriving({ state: 'waiting', last: null })).toBe(true)
  expect(isArriving({ state: 'resting', last: 1 })).toBe(false)
  expect(isArriving({ state: 'off', last: null })).toBe(false)
  expect(isArriving(null)).toBe(false)
})
