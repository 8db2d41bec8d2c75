import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allows, riskyTools, tierOf } from '../safety.ts'
import type { Home } from '../situation/shape.ts'
import { harkQuestions, homeFacts } from '../vocabulary.ts'
import {
  type HomeAnswers,
  homeAfter,
  homeAnswers,
  homeQuestions,
  nextHomeQuestion,
} from './home-questions.ts'

const anyAnswers: fc.Arbitrary<HomeAnswers> = fc.record(
  Object.fromEntries(homeQuestions.map(question => [question, fc.constantFrom(...homeAnswers)])),
  { requiredKeys: [] },
)
const anyHome: fc.Arbitrary<Home> = fc.record(
  Object.fromEntries(homeFacts.map(fact => [fact, fc.boolean()])),
  { requiredKeys: [] },
)

test('one yes to the four questions of the past year is enough: no risky tool is open, whatever else was said', () => {
  fc.assert(
    fc.property(anyHome, anyAnswers, fc.constantFrom(...harkQuestions), (before, answers, question) => {
      const tier = tierOf(homeAfter(before, { ...answers, [question]: 'yes' }))
      expect(['amber', 'red']).toContain(tier)
      for (const tool of riskyTools) expect(allows(tier, tool)).toBe(false)
    }),
  )
})

test('a question passed over is never taken as safe', () => {
  fc.assert(
    fc.property(anyHome, anyAnswers, fc.constantFrom(...harkQuestions), (before, answers, question) => {
      expect(tierOf(homeAfter(before, { ...answers, [question]: 'skip' }))).not.toBe('green')
    }),
  )
})

test('four times no opens the home, and the questions can be asked anew in both directions', () => {
  const no: HomeAnswers = { humiliated: 'no', afraid: 'no', forced: 'no', hurt: 'no', afraid_tonight: 'no' }
  expect(tierOf(homeAfter({}, no))).toBe('green')
  expect(tierOf(homeAfter({ tier: 'red', hurt: true, afraid: true }, no))).toBe('green')
  expect(tierOf(homeAfter({ tier: 'green' }, { ...no, strangled: 'yes' }))).toBe('red')
})

test('what is not asked here stays as it was', () => {
  expect(homeAfter({ children: true, naloxone: false, hurt: true }, { hurt: 'skip' })).toEqual({
    children: true,
    naloxone: false,
  })
})

test('every question comes once, the gravest of the past year first, and then it ends', () => {
  const answers: HomeAnswers = {}
  const asked: string[] = []
  for (let next = nextHomeQuestion(answers); next; next = nextHomeQuestion(answers)) {
    asked.push(next)
    answers[next] = 'skip'
  }
  expect(asked).toEqual([...homeQuestions])
})
