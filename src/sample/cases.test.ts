import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deIdentify } from '../questions/de-identification.ts'
import { ask } from '../questions/question.ts'
import { sampleCases, storyCase } from './cases.ts'
import { answered, story, waiting } from './en/riverbend.ts'

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? []
const plain = (text: string) => text.replace(/\]\([^)]*\)/g, '').replace(/[*[\]>]/g, '')

/** Syllables by vowel groups, without the silent endings. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters
    .replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, end => end[0] ?? '')
    .replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** Flesch-Kincaid grade. */
function grade(text: string): number {
  const sentences = plain(text)
    .split(/\n+|(?<=[.?:][”"]?)\s+/)
    .filter(one => /[a-z]/i.test(one))
  const words = sentences.flatMap(wordsIn)
  const all = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (all / words.length) - 15.59
}

const unfit =
  /\b(addicts?|clean|dirty|enabl(?:er|ing)|co-?dependen|rock bottom|relaps|tough love|junkie|alcoholic|patients?|incidents?|guarantee)/i
const scripts = (text: string) =>
  text
    .split(/\n\n/)
    .filter(part => part.startsWith('> '))
    .map(part => part.slice(2))

describe.each(sampleCases.map(one => [one.title, one] as const))('%s', (_, one) => {
  const texts = [one.title, one.question, one.reply, one.update]

  test('names no one', () => {
    expect(texts.flatMap(text => deIdentify(text).marks.map(mark => `${mark.code}: ${mark.text}`))).toEqual(
      [],
    )
  })

  test('reads at grade 7 or lower', () => {
    for (const text of [one.question, one.reply, one.update].filter(Boolean))
      expect(grade(text)).toBeLessThanOrEqual(7)
  })

  test('uses no hurtful word, promises nothing, shouts nothing', () => {
    for (const text of texts) {
      expect(text).not.toMatch(unfit)
      expect(text).not.toContain('!')
    }
  })

  test('links to pages that are there', () => {
    const links = [...one.reply.matchAll(/\]\(([^)]+)\)/g)].map(found => found[1] ?? '')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(link => !existsSync(`content/en${link}.md`))).toEqual([])
  })

  test('holds one short script at least', () => {
    const found = scripts(one.reply)
    expect(found.length).toBeGreaterThan(0)
    for (const script of found) expect(wordsIn(script).length, script).toBeLessThanOrEqual(60)
  })
})

test('the story says which seven elements its script holds, and they are in it', () => {
  const [script = ''] = scripts(story.reply)
  for (const part of [
    'Would you look',
    'three days last week',
    'I’m glad',
    'I know being sick',
    'That’s my part',
    'I’ll drive',
  ])
    expect(script).toContain(part)
  expect(story.reply).toContain('naloxone')
  expect(story.reply).toContain('methadone clinic')
  expect(story.reply).toContain('buprenorphine')
  expect(story.reply).toContain('If she says no')
  expect(story.update).toContain('She started methadone.')
})

test('related cases are real: every relationship but two, and tags that several share', () => {
  expect(new Set(sampleCases.map(one => one.relationship)).size).toBeGreaterThanOrEqual(5)
  const near = sampleCases.filter(
    one => one !== storyCase && one.moments.some(moment => storyCase.moments.includes(moment)),
  )
  expect(near.length).toBeGreaterThanOrEqual(3)
})

test('what the sample member asked could have been asked, and the answered one has something to review', () => {
  for (const { title, question } of [story, answered, waiting])
    expect(
      ask({ title, body: question, relationship: 'partner', substances: [], state: null, moment: null }),
    ).not.toHaveProperty('refusals')
  expect(deIdentify(answered.question).marks.length).toBeGreaterThanOrEqual(4)
})
