import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correct } from '../../craft/correction.ts'
import { kinds, type Observation, observe, sureness } from '../../craft/observation.ts'
import { states } from '../../craft/vocabulary.ts'
import { changesOf, draftOf, emptyForm, fieldOf, formOf, type LogForm } from './form.ts'

const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-23T20:00:00Z')
const earlier: LogForm = { ...emptyForm, kind: 'bathroom', when: 'earlier', day: '2026-11-22', from: '22:30' }

function seen(form: LogForm): Observation {
  const draft = draftOf(form, 'a', zone)
  if ('field' in draft) throw new Error(`${draft.field}: ${draft.refusal}`)
  const made = observe(draft, now)
  if ('refusal' in made) throw new Error(made.refusal)
  return made
}

test('two taps are enough: a kind, and Save', () => {
  expect(seen({ ...emptyForm, kind: 'sick' })).toMatchObject({
    kind: 'sick',
    state: 'unsure',
    sure: 'fairly',
    from: '2026-11-23T20:00:00Z',
    until: '2026-11-23T20:00:00Z',
  })
})

test('who cannot tell how they seemed is not sure of it', () => {
  expect(seen({ ...emptyForm, kind: 'sick', sure: 'sure' }).sure).toBe('fairly')
  expect(seen({ ...emptyForm, kind: 'sick', state: 'using', sure: 'sure' }).sure).toBe('sure')
})

test('a timer has no end yet', () => {
  expect(seen({ ...emptyForm, kind: 'bathroom', when: 'timer' }).until).toBeUndefined()
})

test('an end before the start is the next day’s', () => {
  const late = seen({ ...earlier, lasting: 'end', until: '02:40' })
  expect([late.from, late.until]).toEqual(['2026-11-23T03:30:00Z', '2026-11-23T07:40:00Z'])
})

test('a length in words gives the end', () => {
  expect(seen({ ...earlier, length: '4 h 10 min' }).until).toBe('2026-11-23T07:40:00Z')
})

test('in the night the clocks go back, the length is the real one', () => {
  const long = seen({ ...earlier, day: '2026-10-31', from: '23:00', lasting: 'end', until: '03:00' })
  expect(Date.parse(long.until!) - Date.parse(long.from)).toBe(5 * 3_600_000)
})

test.each([
  [{ ...emptyForm }, 'kind', 'kind-missing'],
  [{ ...earlier, day: '' }, 'day', 'observation-time-unreadable'],
  [{ ...earlier, from: '' }, 'from', 'observation-time-unreadable'],
  [{ ...earlier, length: 'a while' }, 'length', 'observation-duration-unreadable'],
  [{ ...earlier, lasting: 'end', until: '' }, 'until', 'observation-time-unreadable'],
] as [LogForm, string, string][])('what is missing is asked for at its field: %#', (form, field, refusal) => {
  expect(draftOf(form, 'a', zone)).toEqual({ field, refusal })
})

test('a refusal of the rules leads to the field it is about', () => {
  const other: LogForm = { ...emptyForm, kind: 'other' }
  const draft = draftOf(other, 'a', zone)
  const refused = 'field' in draft ? draft : observe(draft, now)
  if (!('refusal' in refused)) throw new Error('was not refused')
  expect(fieldOf(refused.refusal as 'observation-empty', other)).toBe('what')
  expect(fieldOf('observation-text-long', { ...other, what: 'x', note: 'y'.repeat(5000) })).toBe('note')
  expect(fieldOf('observation-in-future', { ...earlier, lasting: 'end' })).toBe('until')
  expect(fieldOf('observation-in-future', { ...earlier, lasting: 'moment' })).toBe('from')
})

test('opening an entry to correct it and saving it unchanged changes nothing', () => {
  const minute = fc.integer({ min: 0, max: 86_400 * 400 }).map(s => now.subtract({ seconds: s + 200_000 }))
  const entry = fc.record({
    kind: fc.constantFrom(...kinds),
    state: fc.constantFrom(...states),
    sure: fc.constantFrom(...sureness),
    what: fc.string({ minLength: 1, maxLength: 80 }).filter(text => text.trim() !== ''),
    from: minute,
    lasted: fc.option(fc.integer({ min: 0, max: 48 * 60 })),
    zone: fc.constantFrom('America/New_York', 'Europe/Madrid', 'Asia/Kolkata', 'Pacific/Apia'),
  })
  fc.assert(
    fc.property(entry, ({ from, lasted, ...rest }) => {
      const length = lasted === null ? { running: true } : { lasted }
      const made = observe({ id: 'a', from: from.toString(), ...length, ...rest }, now)
      if ('refusal' in made) return
      const changes = changesOf(formOf(made), made)
      if ('refusal' in changes) throw new Error(changes.refusal)
      const again = correct(made, changes, now)
      if ('refusal' in again) throw new Error(again.refusal)
      expect(again).toEqual(made)
    }),
    { numRuns: 500 },
  )
})

test('correcting the start leaves the end alone, and never makes a day of it', () => {
  const first = seen({ ...earlier, lasting: 'end', until: '23:15' })
  const start = changesOf({ ...formOf(first), from: '22:45' }, first)
  expect(start).toMatchObject({ from: '2026-11-23T03:45:00Z', until: first.until })
  const past = changesOf({ ...formOf(first), from: '23:30' }, first)
  if ('field' in past) throw new Error(past.refusal)
  expect(correct(first, past, now)).toEqual({ refusal: 'observation-ends-before-start' })
})

test('moving an entry to another day moves its end too', () => {
  const first = seen({ ...earlier, lasting: 'end', until: '00:30' })
  expect(changesOf({ ...formOf(first), day: '2026-11-20' }, first)).toMatchObject({
    from: '2026-11-21T03:30:00Z',
    until: '2026-11-21T05:30:00Z',
  })
})

test('a running timer can be given its end', () => {
  const running = seen({ ...emptyForm, kind: 'bathroom', when: 'timer' })
  const ended = changesOf({ ...formOf(running), lasting: 'length', length: '0' }, running)
  expect(ended).toMatchObject({ from: running.from, lasted: 0 })
  expect(changesOf({ ...formOf(running), state: 'using' }, running)).not.toHaveProperty('until')
})
