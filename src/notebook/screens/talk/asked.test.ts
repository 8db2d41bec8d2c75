import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayDeliverFor } from '../../../craft/aims/delivery.ts'
import { mayDeliver } from '../../../craft/gate.ts'
import { states } from '../../../craft/vocabulary.ts'
import { type Asked, momentOf, nextQuestion } from './asked.ts'

const answers = {
  state: fc.constantFrom(...states),
  sure: fc.constantFrom('sure' as const, 'fairly' as const, 'guess' as const),
  danger: fc.boolean(),
  calm: fc.boolean(),
}
const gate = (asked: Asked, tier: 'green' | 'unasked' | 'amber' | 'red' = 'unasked') =>
  mayDeliver({ ...momentOf(asked), tier, next: null })

/** Answers what is asked, until nothing is. */
function answered(all: Required<Asked>): Asked {
  let asked: Asked = {}
  for (let question = nextQuestion(asked); question; question = nextQuestion(asked))
    asked = { ...asked, [question]: all[question] }
  return asked
}

describe('the questions before a talk', () => {
  test('end with the same answer as if all had been asked', () => {
    fc.assert(
      fc.property(fc.record(answers), all => {
        expect(gate(answered(all)).may).toBe(gate(all).may)
      }),
    )
  })
  test('ask nothing more than they need', () => {
    const all = { state: 'using', sure: 'sure', danger: false, calm: true } as const
    expect(answered(all)).toEqual({ state: 'using', danger: false })
    expect(answered({ ...all, state: 'medical-emergency' })).toEqual({ state: 'medical-emergency' })
    expect(Object.keys(answered({ ...all, state: 'least-affected' }))).toHaveLength(4)
  })
  test('words that need no window are asked less, with the same answer', () => {
    fc.assert(
      fc.property(fc.record(answers), fc.constantFrom('any' as const, 'calm' as const), (all, timing) => {
        let asked: Asked = {}
        for (let next = nextQuestion(asked, timing); next; next = nextQuestion(asked, timing))
          asked = { ...asked, [next]: all[next] }
        expect(asked.danger === undefined).toBe(asked.state === 'medical-emergency')
        const aim = timing === 'any' ? 'repair' : 'relative'
        const told = timing === 'any' ? all : { ...all, state: 'unsure' as const }
        const of = (given: Asked) =>
          mayDeliverFor(aim, 'I was wrong.', { ...momentOf(given), tier: 'green', next: null }).may
        expect(of(asked)).toBe(of(told))
      }),
    )
  })
  test('hold a script back in a red home, whatever the moment', () => {
    fc.assert(
      fc.property(fc.record(answers), all => {
        const held = gate(answered(all), 'red')
        expect(held.may).toBe(false)
        expect(held).toMatchObject({ tryAt: null })
      }),
    )
  })
})
