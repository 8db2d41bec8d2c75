import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relationships, substances } from '../craft/vocabulary.ts'
import {
  ask,
  bodyLimit,
  draft,
  draftLimit,
  lengthOf,
  moments,
  readQuestion,
  titleLimit,
  usualStates,
} from './question.ts'

const typed = (more: Record<string, string> = {}) => ({
  title: 'How do I begin',
  body: 'She asked me to say that she does well. What do I say?',
  relationship: 'partner',
  ...more,
})

describe('reading the form', () => {
  test('keeps our terms and leaves others out', () => {
    const read = readQuestion(
      typed({
        'substance-heroin': 'yes',
        'substance-tea': 'yes',
        state: 'medical-emergency',
        moment: 'lapse',
        relationship: 'boss',
      }),
    )
    expect(read).toMatchObject({ substances: ['heroin'], state: null, moment: 'lapse', relationship: null })
  })

  test('never throws and never gives a term that is not ours', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), form => {
        const read = readQuestion(form)
        if (read.relationship) expect(relationships).toContain(read.relationship)
        if (read.moment) expect(moments).toContain(read.moment)
        if (read.state) expect(usualStates).toContain(read.state)
        for (const one of read.substances) expect(substances).toContain(one)
      }),
      { numRuns: 40 },
    )
  })

  test('a title is one line', () => {
    expect(readQuestion(typed({ title: '  a\n\n b ' })).title).toBe('a b')
  })
})

describe('asking', () => {
  test('takes a whole question', () => {
    expect(ask(readQuestion(typed()))).toMatchObject({ relationship: 'partner', title: 'How do I begin' })
  })

  test.each([
    [{ title: '' }, { title: 'title-missing' }],
    [{ title: 'x'.repeat(121) }, { title: 'title-long' }],
    [{ body: '' }, { body: 'question-missing' }],
    [{ body: 'Help me, please.' }, { body: 'question-short' }],
    [{ body: 'x'.repeat(8001) }, { body: 'question-long' }],
    [{ body: '🙂'.repeat(10_000) }, { body: 'question-long' }],
    [{ body: 'x'.repeat(2_000_000) }, { body: 'question-long' }],
    [{ relationship: '' }, { relationship: 'relationship-missing' }],
    [
      { title: ' ', body: '\n', relationship: 'x' },
      { title: 'title-missing', body: 'question-missing', relationship: 'relationship-missing' },
    ],
  ])('refuses %#', (form, refusals) => {
    expect(ask(readQuestion(typed(form)))).toEqual({ refusals })
  })

  test('takes exactly what is within the limits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 130 }), fc.integer({ min: 0, max: 9000 }), (title, length) => {
        const read = readQuestion(typed({ title, body: 'y'.repeat(length) }))
        const fits =
          read.title !== '' &&
          lengthOf(read.title) <= titleLimit &&
          length >= bodyLimit.least &&
          length <= bodyLimit.most
        expect('refusals' in ask(read)).toBe(!fits)
      }),
    )
  })
})

describe('a draft', () => {
  test('may be short and without a relationship', () => {
    expect(draft(readQuestion({ title: 'later' }), 0)).not.toHaveProperty('refusals')
  })

  test('may not be empty, too long, or one too many', () => {
    expect(draft(readQuestion({}), 0)).toEqual({ refusals: { body: 'draft-empty' } })
    expect(draft(readQuestion({ body: 'x'.repeat(8001) }), 0)).toEqual({
      refusals: { body: 'question-long' },
    })
    expect(draft(readQuestion({ title: 'x'.repeat(121) }), 0)).toEqual({ refusals: { title: 'title-long' } })
    expect(draft(readQuestion(typed()), draftLimit)).toEqual({ refusals: { body: 'draft-many' } })
  })

  test('takes whatever may be asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 20 }), (title, body) => {
        const read = readQuestion(typed({ title, body }))
        if (!('refusals' in ask(read))) expect(draft(read, 0)).not.toHaveProperty('refusals')
      }),
    )
  })
})
