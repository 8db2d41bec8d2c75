import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose, elementCodes } from '../../../craft/communication/script.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { aimExamples } from '../../../words/en/tools/talk/aim-examples.ts'
import { mayBeSaid, stillMissing, unready } from './unready.ts'

const lines = (text: string) => unready('visit', text).join('\n')
const byExamples = (aim: 'praise' | 'visit', pick: (of: readonly string[]) => string) =>
  compose(Object.fromEntries(elementCodes.map(code => [code, pick(aimExamples[aim][code])])))

describe('a script that is not to be said', () => {
  test('a label and a threat', () => {
    const text = 'You are a liar and if you use again I will take the kids.'
    expect(mayBeSaid('visit', text)).toBe(false)
    expect(lines(text)).toMatch(/close the door/)
    expect(lines(text)).toMatch(/Missing: .*One ask/)
    expect(stillMissing({ aim: 'visit', text, ready_at: '2026-11-23T10:00:00Z' })).not.toEqual([])
  })
  test('too many words, more than one ask, no words', () => {
    const good = byExamples('praise', of => of[0]!)
    expect(lines(`${good} ${'I like our mornings. '.repeat(12)}`)).toMatch(/\d+ words.* 60/)
    expect(lines(`${good} Would you come along on Friday?`)).toMatch(/more than one ask/)
    expect(lines(' ')).toBe(tools.unready.empty)
  })
  test('is told that it was not saved as one to say', () => {
    expect(stillMissing({ aim: 'visit', text: byExamples('visit', of => of[0]!) })).toEqual([
      tools.unready.notSaved,
    ])
  })
  test('has a line whenever it may not be said, and none when it may', () => {
    const words = fc.constantFrom('You always lie.', ...elementCodes.flatMap(code => aimExamples.visit[code]))
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), sentences => {
        const text = sentences.join(' ')
        expect(unready('visit', text).length === 0).toBe(mayBeSaid('visit', text))
      }),
    )
  })
})

test('a short aim is told to be short, and not to ask', () => {
  expect(unready('step-away', 'I love you. I’m going to my room now.')).toEqual(['Make it one sentence.'])
  const asks = 'I was scared. I got that wrong, and I’m sorry. Would you come with me for one visit?'
  expect(unready('repair', asks).join()).toMatch(/asks for something/)
})
