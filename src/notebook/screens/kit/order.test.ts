import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addOption, type OptionDraft, type TreatmentOption } from '../../../craft/kit.ts'
import { callOrder } from './order.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const option = (id: string, more: Partial<OptionDraft> = {}): TreatmentOption =>
  addOption(
    [],
    { id, name: id, phone: '555 0100', zone: 'UTC', checked_on: '2026-11-23', ...more },
    today,
  ) as TreatmentOption
const weekly = (from: string, to: string) => ({
  hours: { weekly: Object.fromEntries([1, 2, 3, 4, 5].map(day => [day, [[from, to]]])) as never },
})
const monday = (clock: string) => Temporal.Instant.from(`2026-11-23T${clock}Z`)

test('who is open now comes first, then who may be, then who opens soonest', () => {
  const kit = [
    option('late', weekly('11:00', '17:00')),
    option('soon', weekly('09:00', '17:00')),
    option('maybe'),
    option('line', { hours: { always: true } }),
  ]
  const order = callOrder(kit, monday('06:00')).map(one => one.option.id)
  expect(order).toEqual(['line', 'maybe', 'soon', 'late'])
  expect(
    callOrder(kit, monday('12:00'))
      .slice(0, 3)
      .map(one => one.open),
  ).toEqual([true, true, true])
})

test('tried ones and those that say no to stimulants wait', () => {
  const kit = [
    option('no', { hours: { always: true }, takes_stimulants_too: 'no' }),
    option('tried', { hours: { always: true } }),
    option('closed', weekly('11:00', '17:00')),
  ]
  const order = callOrder(kit, monday('06:00'), { stimulants: true, tried: ['tried'] })
  expect(order.map(one => one.option.id)).toEqual(['closed', 'no', 'tried'])
})

test('every place of the kit is there once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.boolean(), (ids, stimulants) => {
      const kit = ids.map(id => ({ ...option('x'), id }))
      expect(
        callOrder(kit, monday('06:00'), { stimulants })
          .map(one => one.option.id)
          .sort(),
      ).toEqual([...ids].sort())
    }),
  )
})
