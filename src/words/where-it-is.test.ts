import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * With an account a locked copy of the notebook lies on a server and on the member's other devices. Words that say
 * otherwise would be false for whoever has one, and someone may rest their safety on them.
 */
const claim =
  /never (leaves?|sends?|sent|goes?|copied)\b|\b(stays?|lives?) (only )?(on|in) (this|your)( own)? (device|phone|browser)|(only|just) on (this|your)( own)? (device|phone)|on (this|your)( own)? (device|phone) (only|alone)|no copy|nowhere else/i

/** True with and without an account, or shown only without one; each for the reason beside it. */
const sound: Record<string, string> = {
  'What you read stays on this device until you remove it.':
    'of a circle that ended; nothing is said of the rest',
  'Your PIN stays on this device.': 'its slot is of a kind that is never sent',
  'Your notebook is on this device alone.': 'only without an account',
  'Your notes are on this device alone.': 'only without an account',
  'your notes have been on this device alone.': 'the reminder for who has no account',
  'It works for ten minutes, on this device only.': 'of the code from the e-mail',
  'If you lose the PIN of a notebook that is on this device only,': 'names the case without an account',
  'The pages for right now can be kept on your device,': 'of the pages, not of the notebook',
  'Someone under 18 is never sent away.': 'of a child',
  'All of it stays on this phone as well,': 'beside the locked copy',
  'Never leave someone': 'of a person',
  'Never leave a nodding person': 'of a person',
  'The notebook lives on your device.': 'the next lines tell of the copy that an account keeps',
}

const texts = globSync(['src/words/en/**/*.ts', 'content/en/**/*.md']).filter(
  path => !path.includes('.test.'),
)

test('no words say that what is written stays on one device, which an account makes false', () => {
  expect(texts.length).toBeGreaterThan(100)
  const found = texts.flatMap(path =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(line => {
        const rest = Object.keys(sound).reduce((left, one) => left.replace(one, ''), line)
        return claim.test(rest)
      })
      .map(line => `${path}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test.each([
  'They never leave this device.',
  'It stays on this device.',
  'It never sends what you write to us.',
  'There is no copy anywhere else.',
  'Your notes lie only on your device.',
])('such a claim would be found: %s', words => expect(words).toMatch(claim))
