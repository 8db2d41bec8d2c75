import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correct, learnTruth } from './correction.ts'
import { formatDuration, parseDuration } from './input/duration.ts'
import { isRefusal } from './input/refusal.ts'
import {
  bestKnown,
  type Draft,
  isRunning,
  kinds,
  type Observation,
  observe,
  stop,
  sureness,
} from './observation.ts'
import { readObservation } from './record/read-observation.ts'
import { states } from './vocabulary.ts'

const now = Temporal.Instant.from('2026-11-23T20:00:00Z')
const zone = 'America/New_York'
const base: Draft = { id: 'o1', kind: 'bathroom', zone }

function made(draft: Partial<Draft> = {}): Observation {
  const answer = observe({ ...base, ...draft }, now)
  if (isRefusal(answer)) throw new Error(answer.refusal)
  return answer
}

describe('observing', () => {
  test('one tap is enough: now, no length, unsure, fairly', () => {
    expect(observe({ id: 'o1', kind: 'dip', zone }, now)).toEqual({
      version: 1,
      id: 'o1',
      kind: 'dip',
      zone,
      what: '',
      state: 'unsure',
      sure: 'fairly',
      from: '2026-11-23T20:00:00Z',
      until: '2026-11-23T20:00:00Z',
    })
  })

  test('a timer runs until it is stopped', () => {
    const running = made({ running: true, from: '2026-11-23T15:50:00Z' })
    expect(isRunning(running)).toBe(true)
    const stopped = stop(running, now, now)
    expect(stopped).toMatchObject({ until: '2026-11-23T20:00:00Z' })
    expect(stop(stopped as Observation, now, now)).toEqual({ refusal: 'observation-not-running' })
  })

  test('after the fact, with a length in words', () => {
    expect(made({ from: '2026-11-23T10:00:00-05:00', lasted: '4 h 10 min' })).toMatchObject({
      from: '2026-11-23T15:00:00Z',
      until: '2026-11-23T19:10:00Z',
    })
  })

  test.each<[Partial<Draft>, string]>([
    [{ from: '2026-11-23T10:00:00Z', until: '2026-11-23T09:59:59Z' }, 'observation-ends-before-start'],
    [{ from: '2026-11-20T10:00:00Z', until: '2026-11-22T10:00:01Z' }, 'observation-over-48-hours'],
    [{ from: '2026-11-20T10:00:00Z', lasted: '49 h' }, 'observation-over-48-hours'],
    [{ lasted: -5 }, 'observation-ends-before-start'],
    [{ lasted: Number.NaN }, 'observation-duration-unreadable'],
    [{ lasted: 'ages' }, 'observation-duration-unreadable'],
    [{ from: '2026-11-23T20:05:01Z' }, 'observation-in-future'],
    [{ from: '2026-11-23T19:50:00Z', lasted: '16 min' }, 'observation-in-future'],
    [{ from: 'yesterday' }, 'observation-time-unreadable'],
    [{ kind: 'other', what: ' \0 ' }, 'observation-empty'],
    [{ what: 'x'.repeat(501) }, 'observation-text-long'],
    [{ zone: 'Moon/Base' }, 'observation-zone-unknown'],
    [{ kind: 'nonsense' as never }, 'observation-kind-unknown'],
  ])('refuses %j', (draft, refusal) => {
    expect(observe({ ...base, ...draft }, now)).toEqual({ refusal })
  })

  test('five minutes ahead is a clock that is a little wrong', () => {
    expect(made({ from: '2026-11-23T20:05:00Z' }).from).toBe('2026-11-23T20:05:00Z')
  })

  test('texts lose null bytes and blanks at the ends, and nothing else', () => {
    expect(made({ what: ' picked at\0 her face 🙂\n' }).what).toBe('picked at her face 🙂')
  })

  test('whatever is accepted can be written as JSON, read back and means the same', () => {
    const draft = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...kinds),
      zone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kolkata'),
      what: fc.string({ maxLength: 600 }),
      state: fc.constantFrom(...states),
      sure: fc.constantFrom(...sureness),
      from: fc
        .date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true })
        .map(d => d.toISOString()),
      lasted: fc.oneof(fc.integer({ min: -10, max: 4000 }), fc.string()),
    })
    fc.assert(
      fc.property(draft, each => {
        const answer = observe(each, now)
        if (isRefusal(answer)) return
        expect(readObservation(JSON.parse(JSON.stringify(answer)))).toEqual(answer)
        const length = Date.parse(answer.until!) - Date.parse(answer.from)
        expect(length).toBeGreaterThanOrEqual(0)
        expect(length).toBeLessThanOrEqual(48 * 3_600_000)
      }),
    )
  })
})

describe('correcting', () => {
  const first = made({ what: 'in there', from: '2026-11-23T10:00:00Z', lasted: '1 h', state: 'using' })

  test('keeps the id and what it does not name, and remembers what it said before', () => {
    const next = correct(first, { state: 'unsure', where: 'upstairs' }, now)
    expect(next).toEqual({
      ...first,
      state: 'unsure',
      where: 'upstairs',
      corrections: [{ at: '2026-11-23T20:00:00Z', was: { state: 'using' } }],
    })
  })

  test('keeps what was learned later and fields it does not know', () => {
    const learned = {
      ...(learnTruth(first, { held: false, state: 'not-using' }, now) as Observation),
      mood: 'new field',
    }
    expect(correct(learned, { what: 'water' }, now)).toMatchObject({
      later_truth: { held: false, state: 'not-using' },
      mood: 'new field',
      what: 'water',
    })
  })

  test('a running timer runs on; something that took no time moves with its start', () => {
    expect(correct(made({ running: true }), { what: 'x' }, now)).not.toHaveProperty('until')
    expect(correct(made(), { from: '2026-11-23T09:00:00Z' }, now)).toMatchObject({
      from: '2026-11-23T09:00:00Z',
      until: '2026-11-23T09:00:00Z',
    })
  })

  test('refuses as observing does, and changing nothing leaves it as it is', () => {
    expect(correct(first, { until: '2026-11-23T09:00:00Z' }, now)).toEqual({
      refusal: 'observation-ends-before-start',
    })
    expect(correct(first, { state: 'using' }, now)).toBe(first)
    expect(correct(first, { where: '' }, now)).toBe(first)
  })
})

describe('later truth', () => {
  const guess = made({ state: 'using', sure: 'guess' })

  test('outweighs the first impression', () => {
    expect(bestKnown(guess)).toEqual({ state: 'using', weight: 0 })
    expect(bestKnown(learnTruth(guess, { held: false, state: 'not-using' }, now) as Observation)).toEqual({
      state: 'not-using',
      weight: 1,
    })
    expect(bestKnown(learnTruth(guess, { held: true }, now) as Observation)).toEqual({
      state: 'using',
      weight: 1,
    })
    expect(bestKnown(learnTruth(guess, { held: false }, now) as Observation)).toEqual({
      state: 'unsure',
      weight: 0,
    })
  })

  test('a record of a later version is kept as it is; something else is nothing', () => {
    const later = { version: 2, shape: 'new' }
    expect(readObservation(later)).toEqual({ later: 2, data: later })
    expect(readObservation({ ...guess, from: 'nonsense' })).toBeNull()
    expect(readObservation('text')).toBeNull()
  })
})

describe('lengths of time', () => {
  test.each([
    ['4 h 10 min', 250],
    ['4h10', 250],
    ['4:10', 250],
    ['1.5 hours', 90],
    ['90', 90],
    ['90 min', 90],
    ['2 horas y 5 minutos', 125],
    ['1 h', 60],
    ['1 hour and 5 min', 65],
    ['', null],
    ['soon', null],
    ['4:75', null],
    ['-5', null],
  ])('%s', (text, minutes) => expect(parseDuration(text)).toBe(minutes))

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), minutes => {
        expect(parseDuration(formatDuration(minutes))).toBe(minutes)
      }),
    )
    expect(formatDuration(250)).toBe('4\u00a0h\u00a010\u00a0min')
  })
})
