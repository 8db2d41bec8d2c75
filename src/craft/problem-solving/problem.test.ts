import { expect, test } from 'vitest'
import { amend, make } from '../record/record.ts'
import { type Problem, problemShape, whatIsOpen } from './problem.ts'

const today = Temporal.PlainDate.from('2026-11-24')
const made = (draft: object): Problem => {
  const problem = make(problemShape, draft as Record<string, unknown>)
  if ('refusal' in problem) throw new Error(`${problem.field}: ${problem.refusal}`)
  return problem as Problem
}

test('a problem is walked through one step at a time, and ends with looking back', () => {
  let problem = made({ what: 'Nobody fetches the children on Friday' })
  const steps: [object, ReturnType<typeof whatIsOpen>][] = [
    [{}, 'more-ideas'],
    [
      { ideas: [{ idea: 'Ask Rosa' }, { idea: 'Leave work early' }, { idea: 'He does it', out: true }] },
      'choose',
    ],
    [{ chosen: 'Ask Rosa' }, 'obstacles'],
    [{ obstacles: [{ obstacle: 'She works late' }] }, 'answers'],
    [{ obstacles: [{ obstacle: 'She works late', answer: 'Then I ask her sister' }] }, 'tasks'],
    [{ tasks: [{ task: 'Call Rosa', who: 'me', by: '2026-11-25' }] }, 'look-back-day'],
    [{ look_back: '2026-11-25' }, null],
    [{ look_back: '2026-11-24' }, 'how-it-went'],
    [{ how_it_went: 'She was glad to' }, null],
  ]
  for (const [changes, open] of steps) {
    const next = amend(problemShape, problem, changes as Record<string, unknown>)
    if ('refusal' in next) throw new Error(`${next.field}: ${next.refusal}`)
    problem = next as Problem
    expect(whatIsOpen(problem, today)).toBe(open)
  }
})

test('a problem without words is refused at its field', () => {
  expect(make(problemShape, { ideas: [{ idea: 'Ask Rosa' }] })).toEqual({
    refusal: 'field-missing',
    field: 'what',
  })
})
