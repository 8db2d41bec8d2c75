import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withSentence } from './better.ts'

test('the better sentence takes the place of the old one', () => {
  expect(
    withSentence('I love you. You never listen. Would you come along?', {
      said: 'You never listen.',
      instead: 'I feel alone.',
    }),
  ).toBe('I love you. I feel alone. Would you come along?')
  expect(withSentence('I love you.', { said: 'Why?', instead: 'I feel alone' })).toBe(
    'I love you. I feel alone.',
  )
})

test('nothing else of the script is lost, whatever it is', () => {
  const words = fc.string({ minLength: 1, maxLength: 30 }).filter(text => text.trim() !== '')
  fc.assert(
    fc.property(words, words, (text, said) => {
      const after = withSentence(text, { said, instead: 'I feel $& alone.' })
      expect(after).toContain('I feel $& alone.')
      if (!text.includes(said.trim())) expect(after.startsWith(text.trim())).toBe(true)
    }),
  )
})
