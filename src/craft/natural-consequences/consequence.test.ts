import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HomeTier } from '../safety.ts'
import { type Consequence, cautions, hardStops, mayAllow } from './consequence.ts'

const questions = [...hardStops, ...cautions]
const anyConsequence: fc.Arbitrary<Partial<Consequence>> = fc.record(
  Object.fromEntries(questions.map(question => [question, fc.boolean()])),
  { requiredKeys: [] },
)
const none = Object.fromEntries(questions.map(question => [question, false])) as Partial<Consequence>

test('no home but a green one is ever told to let a problem happen', () => {
  fc.assert(
    fc.property(anyConsequence, fc.constantFrom<HomeTier>('red', 'amber', 'unasked'), (consequence, tier) => {
      expect(mayAllow(consequence, tier)).toEqual({ allowed: false, why: 'home-too-careful' })
    }),
  )
})

test('one danger is enough, whatever else was answered, and it is named', () => {
  fc.assert(
    fc.property(anyConsequence, fc.constantFrom(...hardStops), (consequence, stop) => {
      const verdict = mayAllow({ ...consequence, [stop]: true }, 'green')
      expect(verdict).toMatchObject({ allowed: false, why: 'danger', stops: expect.arrayContaining([stop]) })
    }),
  )
})

test('a question left open is never taken as safe', () => {
  fc.assert(
    fc.property(anyConsequence, fc.constantFrom(...questions), (consequence, question) => {
      const { [question]: _, ...rest } = consequence
      expect(mayAllow(rest, 'green').allowed).toBe(false)
    }),
  )
})

test('with every danger answered no it may be allowed, and what needs advice first is named', () => {
  expect(mayAllow(none, 'green')).toEqual({ allowed: true, cautions: [] })
  expect(mayAllow({ ...none, law: true }, 'green')).toEqual({ allowed: true, cautions: ['law'] })
})
