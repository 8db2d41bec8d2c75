import { describe, expect, test } from 'vitest'
import { contentPage } from '../library/content.ts'
import { en } from '../words/en.ts'
import { es } from '../words/es.ts'
import { locales } from '../words/words.ts'
import { sections, spanOf, substanceContents } from './substance.ts'

/** Words that label people, blame families or promise what no one can. */
const forbidden =
  /\b(addicts?|alcoholics?|junkies?|users?|abus\w+|clean|dirty|enabl\w+|co-?dependen\w+|relaps\w+|tough love|rock bottom|success rate|guarantee\w*)\b|!/i

/** Flesch-Kincaid grade (Kincaid and others, 1975) with a plain syllable count. */
function grade(text: string): number {
  const sentences = Math.max(1, (text.match(/[.!?…:](?=\s|”|$)/g) ?? []).length)
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word.toLowerCase()), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59
}
function syllablesIn(word: string): number {
  if (/^[\d-]+$/.test(word)) return 1
  const bare = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, match => match[0] ?? '')
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/g) ?? []).length)
}

const english = substanceContents('en')

test('the guide has its twenty pages, in both languages', () => {
  expect(english).toHaveLength(20)
  for (const locale of locales)
    expect(substanceContents(locale).map(page => [page.name, page.locale])).toEqual(
      english.map(page => [page.name, locale]),
    )
})

describe.each(english.map(page => [page.name, page] as const))('%s', (_, page) => {
  test('reads at grade 6 or lower', () => {
    const items = page.sections.flatMap(section => section.items.map(item => item.text))
    expect(grade(`${page.front.summary} ${items.join(' ')}`)).toBeLessThanOrEqual(6)
  })

  test('has every list, none of them empty, and no more', () => {
    expect(page.sections.map(section => section.heading)).toEqual([...sections])
    for (const { heading, items } of page.sections) expect(items.length, heading).toBeGreaterThan(0)
  })

  test('labels no one and promises nothing', () =>
    expect(`${page.front.title} ${page.front.summary} ${page.text}`).not.toMatch(forbidden))

  test('says what needs a call, and of what can kill when stopped, that it can', () => {
    expect(page.front.emergency.length).toBeGreaterThanOrEqual(3)
    if (page.front.withdrawal !== 'kill') return
    const stopping = page.sections.find(section => section.heading === 'Stopping')
    expect(stopping?.html).toMatch(/seizure|delirium|Call for help/i)
  })

  test('names dated sources, each once, and leads on only to pages that are there', () => {
    const addresses = page.front.sources.map(source => source.url)
    expect(addresses.length).toBeGreaterThanOrEqual(2)
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const name of page.front.read) expect(contentPage('en', 'library', name), name).toBeDefined()
    const inside = [...page.html.matchAll(/href="\/(library|right-now|substances)\/([^"]+)"/g)]
    for (const [, folder = '', name = ''] of inside)
      expect(contentPage('en', folder, name), name).toBeDefined()
  })
})

describe('a stretch of time as people say it', () => {
  test.each([
    [{ from: 8, to: 24 }, 'begins', '8 to 24 hours', '8 a 24 horas'],
    [{ from: 24, to: 72 }, 'worst', '1 to 3 days', '1 a 3 días'],
    [{ from: 240, to: 1008 }, 'eases', '1 to 6 weeks', '1 a 6 semanas'],
    [{ from: 0, to: 24 }, 'begins', 'within 24 hours', 'antes de 24 horas'],
    [{ from: 0, to: 12 }, 'lasts', 'up to 12 hours', 'hasta 12 horas'],
    [{ from: 0, to: 1 }, 'lasts', 'up to an hour', 'hasta una hora'],
    [{ from: 20, to: 50 }, 'eases', 'within 3 days', 'antes de 3 días'],
  ] as const)('%o', (span, time, inEnglish, inSpanish) => {
    expect(spanOf(span, time, en.substances)).toBe(inEnglish)
    expect(spanOf(span, time, es.substances)).toBe(inSpanish)
  })
})
