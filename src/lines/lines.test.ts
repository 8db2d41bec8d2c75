import { expect, test } from 'vitest'
import { isRefusal, parseSituation } from '../craft/situation/situation.ts'
import { stance } from '../craft/stance.ts'
import { linesFor } from './lines.ts'

const titles = (json: unknown) => {
  const situation = parseSituation(json)
  if (isRefusal(situation)) throw new Error(situation.refusal)
  return linesFor('en', 'US', stance(situation)).map(line => line.title)
}
const violence = 'National Domestic Violence Hotline'
const child = 'Childhelp National Child Abuse Hotline'

test('a home that needs care is shown the violence line first, and no line about children', () => {
  const shown = titles({ state: 'using', home: { tier: 'amber' } })
  expect(shown[0]).toBe(violence)
  expect(shown).not.toContain(child)
})

test('nodding brings emergency, poison and someone on the line, and no line about violence', () => {
  const shown = titles({ signs: ['nodding'] })
  expect(shown.slice(0, 3)).toEqual(['Emergency services', 'Poison Help', 'SafeSpot'])
  expect(shown).not.toContain(child)
  expect(shown).not.toContain(violence)
})

test('a child in danger brings the line about children, and a very low moment the suicide line first', () => {
  expect(titles({ signs: ['child-in-danger'] })).toContain(child)
  expect(titles({ said: ['dip'], state: 'using' })[0]).toBe('988 Suicide and Crisis Lifeline')
})
