import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consent } from '../consent.ts'
import {
  decide,
  openIn,
  type Preparation,
  parts,
  prepare,
  publish,
  readPreparation,
  slugFrom,
} from './publication.ts'

const now = new Date('2026-11-23T12:00:00Z')
const yes: Consent = { wording: 1, givenAt: now, withdrawnAt: null }
const ready: Preparation = {
  title: 'She wants me to cheer',
  question: 'She uses less and wants me to say so. What do I say?',
  reply: 'Say what is true, and ask for one thing.',
  update: '',
  relationship: 'partner',
  substances: ['heroin'],
  moments: ['wants-praise'],
  decisions: [],
}
const named = { ...ready, question: 'Write to anna.k@example.com or call 617-555-0148 about her.' }

describe('publishing', () => {
  test('takes a whole one', () => {
    expect(publish(ready, [yes], 1)).toEqual(ready)
  })

  test('refuses without consent, after it was taken back, and before a reply', () => {
    expect(publish(ready, [], 1)).toEqual({ refusal: 'publish-no-consent' })
    expect(publish(ready, [{ ...yes, withdrawnAt: now }], 1)).toEqual({ refusal: 'publish-no-consent' })
    expect(publish(ready, [yes], 0)).toEqual({ refusal: 'publish-no-reply' })
  })

  test('refuses while a mark is open in any part', () => {
    for (const part of parts)
      expect(publish({ ...ready, [part]: named.question }, [yes], 1)).toEqual({
        refusal: 'publish-open-marks',
      })
  })

  test('refuses an empty title, question or answer', () => {
    expect(publish({ ...ready, title: '' }, [yes], 1)).toEqual({ refusal: 'title-missing' })
    expect(publish({ ...ready, question: '' }, [yes], 1)).toEqual({ refusal: 'publish-question-missing' })
    expect(publish({ ...ready, reply: '' }, [yes], 1)).toEqual({ refusal: 'publish-reply-missing' })
  })

  test('never lets a mark through that no one decided on', () => {
    const piece = fc.constantFrom(
      'Call 617-555-0148. ',
      'anna.k@example.com ',
      'She sleeps. ',
      'On March 3, 2025 it began. ',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...parts),
        (pieces, part) => {
          const tried = { ...ready, [part]: pieces.join('') }
          const marked = parts.some(one => openIn(tried, one).length > 0)
          expect('refusal' in publish(tried, [yes], 1)).toBe(marked)
        },
      ),
    )
  })
})

describe('deciding on marks', () => {
  const marks = openIn(named, 'question')
  const by = { by: 'maya', at: now.toISOString() }

  test('replaces, keeps with a reason, and leaves the rest open', () => {
    expect(marks.map(mark => mark.code)).toEqual(['email', 'phone'])
    const [mail, phone] = marks
    if (!mail || !phone) throw new Error('two marks')
    const one = decide(named, [{ code: mail.code, text: mail.text, replace: 'a friend' }])
    if ('refusal' in one) throw new Error(one.refusal)
    expect(one.question).toBe('Write to a friend or call 617-555-0148 about her.')
    expect(openIn(one, 'question').map(mark => mark.code)).toEqual(['phone'])
    const two = decide(one, [{ code: phone.code, text: phone.text, keep: 'a public line', ...by }])
    if ('refusal' in two) throw new Error(two.refusal)
    expect(two.decisions).toHaveLength(1)
    expect(publish(two, [yes], 1)).toEqual(two)
  })

  test('refuses words that would tell who it is themselves', () => {
    const [mail] = marks
    if (!mail) throw new Error('a mark')
    expect(decide(named, [{ code: mail.code, text: mail.text, replace: 'bob@example.com' }])).toEqual({
      refusal: 'replacement-identifies',
    })
  })
})

describe('reading and keeping a preparation', () => {
  test('leaves foreign terms out', () => {
    const read = readPreparation(
      { title: ' a ', relationship: 'x', 'substance-heroin': 'yes', 'moment-x': 'yes' },
      [],
    )
    expect(read).toMatchObject({ title: 'a', relationship: 'other', substances: ['heroin'], moments: [] })
  })

  test('refuses what is too long', () => {
    expect(prepare({ ...ready, title: 'x'.repeat(121), reply: 'x'.repeat(16_001) })).toEqual({
      refusals: { title: 'title-long', reply: 'publish-part-long' },
    })
  })
})

describe('the address of a publication', () => {
  test.each([
    ['She is proud. I can’t cheer', 'she-is-proud-i-cant-cheer'],
    ['Ask', 'ask-2'],
    ['mine', 'mine-2'],
    ['  ¿Qué hago? ', 'que-hago'],
    ['日本語', 'a-question'],
    ['', 'a-question'],
  ])('%s', (title, slug) => {
    expect(slugFrom(title, () => false)).toBe(slug)
  })

  test('is always fit for an address and never taken twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 150 }), { maxLength: 20 }), titles => {
        const taken = new Set<string>()
        for (const title of titles) {
          const slug = slugFrom(title, one => taken.has(one))
          expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          expect(slug.length).toBeLessThanOrEqual(65)
          expect(['ask', 'mine']).not.toContain(slug)
          expect(taken.has(slug)).toBe(false)
          taken.add(slug)
        }
      }),
    )
  })
})
