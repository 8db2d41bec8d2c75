import { expect, test } from 'vitest'
import type { TreatmentOption } from '../../../craft/kit.ts'
import { readOpening } from '../../reading/readers.ts'
import { called, isGoingOn, stageOf, startOf } from './opening.ts'
import type { Standing } from './order.ts'

const now = Temporal.Instant.from('2026-11-23T20:00Z')
const standing = (id: string): Standing => ({
  option: { id, name: id } as TreatmentOption,
  open: true,
  opens: null,
})
const order = [standing('a'), standing('b')]

test('with no kit the line of the place is called', () => {
  expect(stageOf(undefined, [])).toEqual({ key: 'line' })
})

test('the next step goes from call to call, to a time, to going there', () => {
  expect(stageOf(undefined, order)).toMatchObject({ key: 'call', standing: { option: { id: 'a' } } })
  const none = called(undefined, 'a', 'no-answer', now, 'UTC')
  expect(stageOf(none, order)).toMatchObject({ key: 'call', standing: { option: { id: 'b' } } })
  const full = called(none, 'b', 'full', now, 'UTC')
  expect(stageOf(full, order)).toEqual({ key: 'all-tried' })
  const time = called(full, 'b', 'time', now, 'UTC')
  expect(stageOf(time, order)).toMatchObject({ key: 'write-time', standing: { option: { id: 'b' } } })
  expect(stageOf({ ...time, appointment: 'tomorrow at 8' }, order)).toMatchObject({
    key: 'go',
    when: 'tomorrow at 8',
  })
})

test('a time stays good when the place was taken out of the kit', () => {
  const time = { ...called(undefined, 'gone', 'time', now, 'UTC'), appointment: '8' }
  expect(stageOf(time, [])).toEqual({ key: 'go', standing: undefined, when: '8' })
})

test('a yes ends with what happened, or after three days', () => {
  const yes = startOf(now, 'UTC')
  expect(isGoingOn(yes, now.add({ hours: 71 }))).toBe(true)
  expect(isGoingOn(yes, now.add({ hours: 73 }))).toBe(false)
  expect(isGoingOn({ ...yes, outcome: 'back' }, now)).toBe(false)
})

test('only a whole record is read back', () => {
  const yes = called(undefined, 'a', 'time', now, 'UTC')
  expect(readOpening(JSON.parse(JSON.stringify(yes)))).toEqual(yes)
  for (const broken of [null, {}, { ...yes, version: 2 }, { ...yes, at: 'x' }, { ...yes, outcome: 'won' }])
    expect(readOpening(broken)).toBeNull()
})
