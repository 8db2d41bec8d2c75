import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextOpening, type OpeningHours, openNow, type Weekday } from './input/opening-hours.ts'
import { isRefusal } from './input/refusal.ts'
import { addOption, dialed, type OptionDraft, ready, stale, type TreatmentOption } from './kit.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const zone = 'America/New_York'
const clinic: OptionDraft = {
  id: 'k1',
  name: 'River Street Clinic',
  phone: '413-555-0142',
  zone,
  what: ['methadone', 'counselling'],
  hours: { weekly: { 1: [['06:00', '11:00']], 2: [['06:00', '11:00']] } },
  takes_stimulants_too: 'yes',
  who_goes_along: 'me',
  first_step: 'Call before 8 and ask for intake',
  checked_on: '2026-11-20',
}

function made(draft: Partial<OptionDraft> = {}): TreatmentOption {
  const answer = addOption([], { ...clinic, ...draft }, today)
  if (isRefusal(answer)) throw new Error(answer.refusal)
  return answer
}

describe('adding an option', () => {
  test('keeps what was given and says what was not asked', () => {
    expect(made()).toEqual({ ...clinic, version: 1, works_with_families: 'not-asked' })
  })

  test.each<[Partial<OptionDraft>, string]>([
    [{ name: ' \0' }, 'option-name-missing'],
    [{ phone: '' }, 'option-phone-missing'],
    [{ phone: 'later' }, 'option-phone-unreadable'],
    [{ phone: 'no idea' }, 'option-phone-unreadable'],
    [{ phone: 'abc' }, 'option-phone-unreadable'],
    [{ phone: '--' }, 'option-phone-unreadable'],
    [{ phone: '12' }, 'option-phone-unreadable'],
    [{ note: 'x'.repeat(2001) }, 'option-text-long'],
    [{ hours: { weekly: { 1: [['6am', '11:00']] } } }, 'option-hours-unreadable'],
    [{ wait_days: -1 }, 'option-wait-unreadable'],
    [{ checked_on: '23.11.2026' }, 'option-date-unreadable'],
    [{ checked_on: '2026-11-24' }, 'option-date-in-future'],
  ])('refuses %j', (draft, refusal) => {
    expect(addOption([], { ...clinic, ...draft }, today)).toEqual({ refusal })
  })

  test('the same place twice is refused, the same option again replaces it', () => {
    expect(addOption([made()], { ...clinic, id: 'k2', phone: '(413) 555 0142' }, today)).toEqual({
      refusal: 'option-already-there',
    })
    expect(addOption([made()], clinic, today)).toEqual(made())
  })
})

describe('a number', () => {
  test.each([
    ['(413) 555 0142', '4135550142'],
    ['+44 20 7946 0018', '+442079460018'],
    ['555.0100', '5550100'],
    ['988', '988'],
    ['1-800-HELP', '18004357'],
    ['1 800 662 HELP', '18006624357'],
    ['1-800-662-HELP (4357)', '18006624357'],
    ['413-555-0142 ext. 12', '4135550142'],
  ])('%s is dialed as %s', (written, number) => expect(dialed(written)).toBe(number))

  test.each(['no idea', 'abc', '12', '--', '', 'ask 555-0142', '555-0142 Dana', '555-0142 or 555-0143'])(
    '"%s" is none',
    written => expect(dialed(written)).toBeNull(),
  )

  test('is figures, or nothing, whatever was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+ ().xA-Za-z0-9]{0,60}$/)), written => {
        expect(dialed(written) ?? '123').toMatch(/^\+?\d{3,15}$/)
      }),
    )
  })
})

test('an option goes stale after 30 days', () => {
  expect(stale(made({ checked_on: '2026-10-24' }), today)).toEqual({ stale: false, days: 30 })
  expect(stale(made({ checked_on: '2026-10-23' }), today)).toEqual({ stale: true, days: 31 })
})

describe('being ready', () => {
  const second = made({ id: 'k2', name: 'County Line', phone: '800-555-0100' })

  test('two options with nothing missing', () => {
    expect(ready([made(), second], today, { stimulants: true })).toEqual({ ready: true, missing: [] })
  })

  test('what is missing comes in order', () => {
    expect(ready([], today)).toEqual({ ready: false, missing: [{ do: 'add-option', have: 0 }] })
    const bare = made({
      id: 'k3',
      name: 'Bare',
      hours: {},
      who_goes_along: '',
      takes_stimulants_too: 'not-asked',
      checked_on: '2026-09-01',
    })
    expect(ready([bare], today, { stimulants: true }).missing).toEqual([
      { do: 'add-option', have: 1 },
      { do: 'hours', option: 'k3' },
      { do: 'takes-stimulants-too', option: 'k3' },
      { do: 'who-goes-along', option: 'k3' },
      { do: 'check-again', option: 'k3' },
    ])
    expect(ready([bare, made(), second], today)).toEqual({ ready: true, missing: [] })
  })

  test('a place that does not take people who use stimulants does not count for someone who does', () => {
    const no = made({ id: 'k4', name: 'No', takes_stimulants_too: 'no' })
    expect(ready([no, second], today).ready).toBe(true)
    expect(ready([no, second], today, { stimulants: true }).missing).toEqual([{ do: 'add-option', have: 1 }])
  })
})

describe('opening hours', () => {
  const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant()
  const night: OpeningHours = { weekly: { 5: [['20:00', '02:00']] } }

  test.each([
    ['2026-11-27T21:00', true],
    ['2026-11-28T01:59', true],
    ['2026-11-28T02:00', false],
    ['2026-11-27T19:59', false],
    ['2026-11-26T21:00', false],
  ])('a night shift from Friday to Saturday: %s', (time, open) => {
    expect(openNow(night, at(time), zone)).toBe(open)
  })

  test('always, and not known', () => {
    expect(openNow({ always: true }, at('2026-11-27T03:00'), zone)).toBe(true)
    expect(openNow({ note: 'walk in' }, at('2026-11-27T03:00'), zone)).toBeNull()
    expect(nextOpening({ note: 'walk in' }, at('2026-11-27T03:00'), zone)).toBeNull()
  })

  test('it opens next on Friday evening', () => {
    expect(nextOpening(night, at('2026-11-23T12:00'), zone)).toEqual(at('2026-11-27T20:00'))
  })

  test('whenever it next opens, it is open then and not a second before', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
    const span = fc.tuple(clock, clock)
    const hours = fc
      .dictionary(fc.constantFrom('1', '3', '7'), fc.array(span, { minLength: 1, maxLength: 2 }), {
        minKeys: 1,
      })
      .map(weekly => ({ weekly: weekly as Record<Weekday, [string, string][]> }))
    fc.assert(
      fc.property(hours, fc.integer({ min: 0, max: 7 * 24 * 60 }), (each, minutes) => {
        const then = at('2026-11-16T00:00').add({ minutes })
        const next = nextOpening(each, then, zone)
        expect(next).not.toBeNull()
        expect(openNow(each, next!, zone)).toBe(true)
        if (!openNow(each, then, zone))
          expect(openNow(each, next!.subtract({ seconds: 1 }), zone)).toBe(false)
      }),
    )
  })
})
