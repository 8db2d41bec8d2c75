import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds, type Observation, sureness } from '../observation.ts'
import { states, substances } from '../vocabulary.ts'
import { dangersOf, lookAgain, marks, progress, sayThen } from './own-plan.ts'

const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-23T20:00:00Z')
const today = Temporal.PlainDate.from('2026-11-23')

const anObservation: fc.Arbitrary<Observation> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    state: fc.constantFrom(...states),
    sure: fc.constantFrom(...sureness),
    ago: fc.integer({ min: 0, max: 40 * 24 }),
    lasted: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ ago, lasted, ...rest }) => {
    const from = now.subtract({ hours: ago })
    const until = from.add({ hours: Math.min(ago, lasted) }).toString()
    return { version: 1, id: `${ago}`, what: 'x', zone, ...rest, from: from.toString(), until }
  })
const logs = fc.array(anObservation, { maxLength: 60 })
const begun = fc.integer({ min: 0, max: 30 }).map(days => today.subtract({ days }).toString())

test('the counts add up to the days, both stretches are as long, and too few is said', () => {
  fc.assert(
    fc.property(logs, begun, (log, from) => {
      const found = progress({ from }, log, zone, now)!
      expect(found.since.days).toBe(found.before.days)
      for (const part of [found.since, found.before]) {
        expect(marks.reduce((sum, mark) => sum + part[mark], 0)).toBe(part.days)
        expect(part.tooFew).toBe(part.use + part['used-less'] + part.clear < 3)
      }
      expect(progress({ from }, [...log].reverse(), zone, now)).toEqual(found)
    }),
  )
})

test('a guess never makes a day one of use, of less or clear', () => {
  fc.assert(
    fc.property(logs, begun, (log, from) => {
      const guesses = log.map(one => ({ ...one, sure: 'guess' as const }))
      expect(progress({ from }, guesses, zone, now)!.since).toMatchObject({
        use: 0,
        'used-less': 0,
        clear: 0,
      })
    }),
  )
})

test('a plan of tomorrow has no progress yet, and it is looked at on its day', () => {
  expect(progress({ from: '2026-11-24' }, [], zone, now)).toBeNull()
  expect(lookAgain({ look_again: '2026-11-24' }, today)).toEqual({ due: false, days: 1 })
  expect(lookAgain({ look_again: '2026-11-23' }, today)).toEqual({ due: true, days: 0 })
})

test('opioids bring the word on tolerance, alcohol and benzodiazepines the danger of stopping', () => {
  expect(dangersOf(['heroin', 'methamphetamine'])).toEqual(['lost-tolerance'])
  expect(dangersOf(['alcohol'])).toEqual(['stop-danger'])
  expect(dangersOf(['cannabis'], { past_seizure: true })).toEqual(['seizure-before'])
  expect(dangersOf(['methamphetamine'], { lost_tolerance: true })).toEqual(['lost-tolerance'])
  expect(dangersOf(['benzodiazepines', 'fentanyl'])).toEqual(['lost-tolerance', 'stop-danger'])
  fc.assert(
    fc.property(fc.subarray([...substances]), given => {
      expect(dangersOf([...given, 'unknown'])).toHaveLength(2)
    }),
  )
})

test('in a red home nothing is put into the mouth of the member', () => {
  expect(sayThen('red')).toEqual([])
  expect(sayThen('green')).toHaveLength(3)
})
