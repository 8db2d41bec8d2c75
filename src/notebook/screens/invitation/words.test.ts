import { expect, test } from 'vitest'
import { checkScript } from '../../../craft/communication/script.ts'
import { invitationWords as t } from '../../../words/en/tools/treatment/invitation.ts'
import { kitWords } from '../../../words/en/tools/treatment/kit.ts'
import { profileWords } from '../../../words/en/tools/understand/profile.ts'

const quoted = (line: string) => [...line.matchAll(/“([^”]+)”/g)].map(found => found[1]!)

test.each([
  ...Object.entries(t.answered),
  ...Object.entries(t.defaults),
  ['waver', kitWords.waverLines.join(' ')],
])('what we suggest to say to %s has nothing in it that our own check objects to', (_, line) => {
  for (const words of quoted(line)) expect(checkScript(words).issues.map(({ code }) => code)).toEqual([])
})

/** Every text of a words object; a function is called with plain stand-ins. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words('Rosa', 2))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : []
}

const all = texts([t, kitWords, profileWords])

test('no word in them blames, labels or promises', () => {
  for (const line of all)
    expect(line).not.toMatch(
      /\b(addict\w*|enabl\w*|codepend\w*|tough love|clean|dirty|denial|rock bottom|guarantee\w*|percent|success)\b|%/i,
    )
})

test('they can be read in a bad hour', () => {
  const lines = all.filter(line => line.split(' ').length > 8 && !/\b20\d\d\b/.test(line))
  expect(lines.length).toBeGreaterThan(60)
  expect(checkScript(lines.join(' ')).grade).toBeLessThanOrEqual(6)
  for (const line of lines) expect(checkScript(line).grade, line).toBeLessThanOrEqual(9)
})
