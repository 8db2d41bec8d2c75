import { describe, expect, test } from 'vitest'
import { type Attempt, afterAttempt, learn, type Outcome, outcomes, recordAttempt } from './attempt.ts'
import type { State } from './vocabulary.ts'

const now = Temporal.Instant.from('2026-11-23T20:00:00Z')
const draft = {
  id: 'a1',
  script: 's1',
  at: '2026-11-23T19:00:00Z',
  zone: 'America/New_York',
  way: 'in-person',
  state: 'least-affected',
  sure: 'sure',
  outcome: 'not-now',
} as const

describe('recording an attempt', () => {
  test('keeps what was said, cleaned', () => {
    expect(recordAttempt({ ...draft, they_said: ' I am tired of being sick\0 ' }, now)).toEqual({
      ...draft,
      version: 1,
      they_said: 'I am tired of being sick',
    })
  })

  test.each([
    [{ at: '2026-11-23T20:06:00Z' }, 'attempt-in-future'],
    [{ at: 'now' }, 'attempt-time-unreadable'],
    [{ they_said: 'x'.repeat(1001) }, 'attempt-text-long'],
    [{ outcome: 'won' as never }, 'attempt-choice-missing'],
  ])('refuses %j', (change, refusal) => {
    expect(recordAttempt({ ...draft, ...change }, now)).toEqual({ refusal })
  })
})

test('after every outcome there is a next step; a yes never waits and a no always rests', () => {
  for (const outcome of outcomes) expect(afterAttempt(outcome).steps.length).toBeGreaterThan(0)
  expect(afterAttempt('yes')).toMatchObject({
    steps: ['open-kit', 'call-first-option', 'stay-close'],
    restDays: null,
  })
  expect(afterAttempt('no').restDays).toBeGreaterThan(afterAttempt('heard').restDays!)
})

describe('learning', () => {
  const tries = (count: number, state: State, outcome: Outcome): Attempt[] =>
    Array.from({ length: count }, (_, i) => ({ ...draft, version: 1, id: `${state}${i}`, state, outcome }))

  test('says nothing from nothing, and little from little', () => {
    expect(learn([]).says).toBe('nothing-yet')
    expect(learn([...tries(2, 'using', 'argument'), ...tries(5, 'not-using', 'talked')])).toMatchObject({
      says: 'too-few-to-tell',
      other: null,
      tries: 7,
    })
    expect(learn([...tries(3, 'using', 'argument'), ...tries(3, 'not-using', 'talked')]).says).toBe(
      'no-difference-shown',
    )
  })

  test('names a difference only when the ranges do not overlap', () => {
    const learned = learn([...tries(6, 'using', 'argument'), ...tries(6, 'least-affected', 'heard')])
    expect(learned).toMatchObject({
      says: 'clear-times-went-better',
      outcomes: { argument: 6, heard: 6, yes: 0 },
    })
    expect(learned.clear!.low).toBeGreaterThan(learned.other!.high)
  })
})
