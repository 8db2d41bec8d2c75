import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkScript, compose, elementCodes } from '../../../craft/communication/script.ts'
import { pieces, restsOn, taken, toggled, withPart } from './text.ts'

const parts = { positive: 'I love you', specific: 'You came to dinner.', request: 'Would you come along?' }

describe('the whole text', () => {
  test('holds the parts in the order of the method, each as a sentence', () => {
    expect(compose(parts)).toBe('I love you. You came to dinner. Would you come along?')
  })
  test('follows a part while nobody edited it', () => {
    const next = withPart({ parts, text: compose(parts) }, 'feeling', 'I feel hopeful')
    expect(next.text).toBe('I love you. You came to dinner. I feel hopeful. Would you come along?')
  })
  test('keeps what was edited by hand when a part changes', () => {
    const text = 'My dear, I love you. You came to dinner. Would you come along? Please.'
    const once = withPart({ parts, text }, 'specific', 'You came to lunch')
    expect(once.text).toBe('My dear, I love you. You came to lunch. Would you come along? Please.')
    const twice = withPart({ ...once }, 'feeling', 'I feel hopeful')
    expect(twice.text).toBe(
      'My dear, I love you. You came to lunch. I feel hopeful. Would you come along? Please.',
    )
  })
  test('never loses a part that is typed, whatever the text was', () => {
    const words = fc.string({ minLength: 1, maxLength: 40 }).map(s => `W${s.replace(/\s+/g, ' ')}w`)
    fc.assert(
      fc.property(fc.constantFrom(...elementCodes), words, fc.string(), (code, typed, text) => {
        const next = withPart({ parts, text }, code, typed)
        expect(next.parts[code]).toBe(typed)
        expect(next.text.replace(/ {2,}/g, ' ')).toContain(typed.replace(/ {2,}/g, ' '))
      }),
    )
  })
})

test('a better wording stands where the old one stood', () => {
  const text = 'You never listen. I love you.'
  const [issue] = checkScript(text).issues
  expect(taken(text, issue!)).toBe(`${text.slice(0, issue!.start)}${issue!.instead}${text.slice(issue!.end)}`)
})

test('marked pieces give the text back, whatever the spots', () => {
  const spot = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(spot), (text, spots) => {
      const inside = spots.map(s => ({
        start: Math.min(s.start, text.length),
        end: Math.min(s.end, text.length),
      }))
      expect(
        pieces(text, inside)
          .map(piece => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a fact goes in and out with one tap, and the script knows what it rests on', () => {
  const fact = { sentence: 'You used less yesterday.', ids: ['a', 'b'] }
  const words = toggled('Thank you', fact)
  expect(words).toBe('Thank you. You used less yesterday.')
  expect(toggled(words, fact)).toBe('Thank you.')
  expect(restsOn(words, [fact], ['old'])).toEqual(['old', 'a', 'b'])
  expect(restsOn('Thank you.', [fact], ['old', 'a', 'b'])).toEqual(['old'])
})
