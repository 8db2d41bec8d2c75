import fc from 'fast-check'
import { expect, test } from 'vitest'
import { make } from '../record/record.ts'
import { essentials, gapsOf, safetyPlanShape } from './safety-plan.ts'

const whole = {
  begins: 'He gets very quiet',
  first: 'Take the keys and go to the back door',
  ways_out: 'Back door, then over the yard',
  places: [{ where: 'My sister', phone: '555-0117' }],
  calls: [{ who: 'Rosa next door' }],
}

test('a plan with someone to call, a place, a way out and a first step is ready', () => {
  const plan = make(safetyPlanShape, whole)
  if ('refusal' in plan) throw new Error(plan.refusal)
  expect(gapsOf(plan)).toEqual([])
})

test('whatever essential is missing is named, in the order to write it', () => {
  fc.assert(
    fc.property(fc.subarray([...essentials]), missing => {
      const draft = Object.fromEntries(
        Object.entries(whole).filter(([key]) => !missing.includes(key as never)),
      )
      const plan = make(safetyPlanShape, draft)
      if ('refusal' in plan) throw new Error(plan.refusal)
      expect(gapsOf(plan)).toEqual(missing)
    }),
  )
})
