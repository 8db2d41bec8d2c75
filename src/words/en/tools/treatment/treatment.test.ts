import { expect, test } from 'vitest'
import { checkScript } from '../../../../craft/communication/script.ts'
import { childrenWords } from '../safety/children.ts'
import { afterEntryDanger, firstWeeksWords } from './first-weeks.ts'
import { lapsePlanWords } from './lapse-plan.ts'

/** Every sentence, with numbers and names filled in. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words('911'))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : []
}

const pages = { childrenWords, afterEntryDanger, firstWeeksWords, lapsePlanWords }

test.each(Object.entries(pages))('%s read at grade seven at most', (_, words) => {
  const { source: _source, sources: _sources, ...told } = words as Record<string, unknown>
  const text = sentences(told)
    .map(line => (/[.!?”]$/.test(line) ? line : `${line}.`))
    .join(' ')
  expect(checkScript(text).grade).toBeLessThanOrEqual(7)
})

test('no one is blamed or named by an illness, and nothing is promised', () => {
  for (const sentence of sentences(pages))
    expect(sentence).not.toMatch(
      /\b(addict\w*(?<!Addiction)|junkie|enabl\w+|codependen\w+|tough love|relapse\w*|clean and|success rate|\d+ ?%|failed you)\b|!/,
    )
})

test('what is told to a child in a careful home names no drug, drink or sickness', () => {
  for (const age of Object.values(childrenWords.telling)) {
    const { 'name-the-use': named, ...careful } = age
    expect(named).toMatch(/sick|illness/)
    expect(careful['grown-up-trouble']).not.toMatch(/drug|drink|sick|illness|use/i)
  }
})
