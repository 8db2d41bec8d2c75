import { expect, test } from 'vitest'
import { addOption, type TreatmentOption } from '../../../craft/kit.ts'
import { draftOf, formOf } from './form.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const blank = formOf(undefined, '2026-11-23')
const add = (form: Partial<typeof blank>, before?: TreatmentOption) =>
  addOption([], draftOf({ ...blank, name: 'Clinic', phone: '555 0100', ...form }, 'a', 'UTC', before), today)

test('a new place is checked today and asked nothing yet', () => {
  expect(add({})).toMatchObject({ checked_on: '2026-11-23', takes_stimulants_too: 'not-asked', hours: {} })
})

test('what is kept gives the same fields back', () => {
  const form = {
    ...blank,
    name: 'Clinic',
    phone: '555 0100',
    hours: 'set',
    days: ['1', '3'],
    wait: '2',
    bring: 'ID',
    what: ['methadone'],
  } as const
  const kept = add({ ...form, days: [...form.days], what: [...form.what] }) as TreatmentOption
  expect(kept.hours.weekly).toEqual({ 1: [['08:00', '16:30']], 3: [['08:00', '16:30']] })
  expect(formOf(kept, '2026-12-01')).toMatchObject(form)
})

test('hours this form cannot show are kept as they are', () => {
  const hours = {
    weekly: {
      1: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
    },
  } as TreatmentOption['hours']
  const before = { ...(add({}) as TreatmentOption), hours }
  const form = formOf(before, '2026-11-23')
  expect(form.hours).toBe('kept')
  expect(add(form, before)).toMatchObject({ hours })
})

test('set hours without a day, or a wait that is no number, are refused', () => {
  expect(add({ hours: 'set', days: [] })).toEqual({ refusal: 'option-hours-unreadable' })
  expect(add({ wait: 'soon' })).toEqual({ refusal: 'option-wait-unreadable' })
})
