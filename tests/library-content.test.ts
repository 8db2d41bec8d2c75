import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ContentFile, readContent } from '../build/content.ts'

const folder = 'content/en/library'
const highestGrade = 7
const fewestWords = 700
const mostWords = 1300
const longestScript = 60

type Source = { name: string; url?: string; checked: string }
type Article = ContentFile & { name: string; body: string }

const articles: Article[] = readdirSync(folder)
  .filter(file => file.endsWith('.md'))
  .map(file => {
    const source = readFileSync(`${folder}/${file}`, 'utf8')
    return {
      ...readContent(`${folder}/${file}`, source),
      name: file.replace(/\.md$/, ''),
      body: source.replace(/^---\n[\s\S]*?\n---\n/, ''),
    }
  })
const names = new Set(articles.map(article => article.name))

/** Words that label people or promise what no one can; `said` names the page that may say one to explain why we do not. */
const forbidden: { pattern: RegExp; said?: string }[] = [
  { pattern: /\baddicts?\b/i },
  { pattern: /\b(clean|dirty)\b/i },
  { pattern: /\benabl(er|ers|ing)\b/i },
  { pattern: /\bco-?dependen(t|cy)\b/i },
  { pattern: /\brock bottom\b/i, said: 'what-craft-is' },
  { pattern: /\brelaps/i },
  { pattern: /\btough love\b/i },
  { pattern: /\b(alcoholic|junkie|user|abuser)s?\b/i },
  { pattern: /\bpatients\b/i },
  { pattern: /\bincidents?\b/i },
  { pattern: /\b(guarantee[ds]?|success rate|proven to work)\b/i },
  { pattern: /\d\s*(%|percent)[^.]*\bsuccess/i },
]

/** The sentences of a page. A paragraph, list item, heading or table cell ends a sentence even without a full stop. */
function sentencesOf(html: string): string[] {
  return html
    .replace(/<\/(p|li|h[1-6]|td|th|blockquote)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ')
    .split(/\n|(?<=[.?…][”"’']?)\s+(?=[“"‘'A-Z0-9])/)
    .map(sentence => sentence.trim())
    .filter(sentence => /[a-z]/i.test(sentence))
}

function wordsOf(text: string): string[] {
  return text.match(/[a-z0-9]+(?:[’'][a-z]+)?/gi) ?? []
}

/** Syllables by vowel groups, with the silent endings taken off; a number counts as one. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const spoken = plain
    .replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, end => end[0] ?? '')
    .replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** The running text alone: lists, tables and headings read easier than they are, so the promise is held on the rest. */
function proseOf(html: string): string {
  return [...html.matchAll(/<p>[\s\S]*?<\/p>/g)].map(found => found[0]).join('\n')
}

/** Flesch-Kincaid grade of rendered Markdown: 0.39 words per sentence + 11.8 syllables per word - 15.59. */
function gradeOf(html: string): number {
  const sentences = sentencesOf(html)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

function linksOf(body: string): string[] {
  return [...body.matchAll(/\]\((\/[^)\s]*)\)/g)].map(found => found[1] ?? '')
}

describe('the measure of reading ease', () => {
  test('tells an easy text from a hard one', () => {
    expect(gradeOf('<p>The cat sat on the mat. The dog ran to the door.</p>')).toBeLessThan(2)
    const hard =
      '<p>Pharmacological interventions demonstrating considerable efficacy necessitate individualized ' +
      'consideration of comorbidities, contraindications and anticipated adherence difficulties.</p>'
    expect(gradeOf(hard)).toBeGreaterThan(16)
  })

  test.each([
    ['naloxone', 3],
    ['breathing', 2],
    ['wanted', 2],
    ['looked', 1],
    ['family', 3],
    ['buprenorphine', 4],
    ['table', 2],
    ['these', 1],
  ])('counts the syllables of %s', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables)
  })
})

test('the library has at least ten pieces, on every shelf', () => {
  expect(articles.length).toBeGreaterThanOrEqual(10)
  const shelves = new Set(articles.map(article => article.front.shelf))
  expect([...shelves].sort()).toEqual(['safety', 'substances', 'talk', 'treatment', 'understand', 'you'])
})

test('no two pieces stand at the same place', () => {
  const orders = articles.map(article => article.front.order)
  expect(new Set(orders).size).toBe(orders.length)
})

describe.each(articles.map(article => [article.name, article] as const))('%s', (_name, article) => {
  const spoken = `${article.front.title} ${article.front.summary} ${article.text}`

  test(`reads at grade ${highestGrade} or lower`, () => {
    expect(gradeOf(article.html)).toBeLessThanOrEqual(highestGrade)
    expect(gradeOf(proseOf(article.html))).toBeLessThanOrEqual(highestGrade)
  })

  test('is long enough to help and short enough to finish', () => {
    const count = wordsOf(article.text).length
    expect(count).toBeGreaterThanOrEqual(fewestWords)
    expect(count).toBeLessThanOrEqual(mostWords)
  })

  test('names no one by a label and promises nothing', () => {
    const found = forbidden
      .filter(({ pattern, said }) => said !== article.name && pattern.test(spoken))
      .map(({ pattern }) => spoken.match(pattern)?.[0])
    expect(found).toEqual([])
    expect(spoken).not.toContain('!')
  })

  test('asks its headings the way people ask, and ends with something to do today', () => {
    const headings = article.sections.map(section => section.heading)
    expect(headings.length).toBeGreaterThanOrEqual(5)
    expect(headings.at(-1)).toBe('What you can do today')
    const plain = headings.slice(0, -1).filter(heading => !heading.endsWith('?'))
    expect(plain).toEqual([])
  })

  test('gives words to say', () => {
    expect(article.html).toContain('<blockquote>')
  })

  test('keeps paragraphs short', () => {
    const long = [...article.html.matchAll(/<p>([\s\S]*?)<\/p>/g)].filter(
      found => wordsOf((found[1] ?? '').replace(/<[^>]+>/g, ' ')).length > 85,
    )
    expect(long.map(found => found[1])).toEqual([])
  })

  test('cites each source with a secure address and the day it was read', () => {
    const sources = article.front.sources as Source[]
    expect(sources.length).toBeGreaterThanOrEqual(2)
    for (const source of sources) {
      expect(source.url, source.name).toMatch(/^https:\/\//)
      expect(source.checked, source.name).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    expect(new Set(sources.map(source => source.url)).size).toBe(sources.length)
  })

  test('says a clinician has not signed it while none has', () => {
    expect(article.front.reviewed_by).toBe('')
  })

  test('links only to pages that are there', () => {
    const links = linksOf(article.body)
    const lost = links.filter(link => {
      const [, place, name] = link.split('/')
      if (place === 'library') return !names.has(name ?? '')
      return place !== 'substances' && !['/right-now', '/notebook'].includes(link)
    })
    expect(lost).toEqual([])
    expect(links).toContain('/right-now')
    expect(links).toContain('/notebook')
    expect(links.filter(link => link.startsWith('/library/')).length).toBeGreaterThanOrEqual(2)
    expect(links).not.toContain(`/library/${article.name}`)
  })

  test('names related pieces that exist, and not itself', () => {
    const related = article.front.related as string[]
    expect(related.length).toBeGreaterThanOrEqual(3)
    expect(related.filter(name => !names.has(name) || name === article.name)).toEqual([])
  })

  test('can be found by the words people type', () => {
    expect((article.front.words as string[]).length).toBeGreaterThanOrEqual(10)
  })
})

test('a piece that speaks of a substance leads to its page in the guide', () => {
  const leading = articles.filter(({ body }) => linksOf(body).some(link => link.startsWith('/substances/')))
  expect(leading.length).toBeGreaterThanOrEqual(6)
  for (const { name, body } of articles)
    expect(linksOf(body).filter(link => link.startsWith('/substances/')).length, name).toBeLessThanOrEqual(2)
})

describe('the script for someone who wants praise', () => {
  const article = articles.find(one => one.name === 'when-they-want-praise')
  const section = article?.sections.find(one => one.heading === 'What do I say?')
  const plain = (html: string) =>
    html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  const script = plain(/<blockquote>([\s\S]*?)<\/blockquote>/.exec(section?.html ?? '')?.[1] ?? '')

  test(`is at most ${longestScript} words`, () => {
    expect(wordsOf(script).length).toBeGreaterThan(20)
    expect(wordsOf(script).length).toBeLessThanOrEqual(longestScript)
  })

  test('holds all seven parts: being short, and six that are quoted from it', () => {
    const parts = section?.items ?? []
    expect(parts.length).toBe(7)
    const quotes = parts.flatMap(part =>
      [...part.text.matchAll(/[“"]([^”"]+)[”"]/g)].map(found => found[1] ?? ''),
    )
    expect(quotes.length).toBe(6)
    for (const quote of quotes) expect(script).toContain(quote)
  })
})
