import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContent } from '../build/content.ts'
import { type Numbers, numbered, numberNames } from '../src/craft/numbers.ts'
import { everyLine } from '../src/lines/lines.ts'
import { numbersIn } from '../src/lines/numbers.ts'
import { locales, wordsIn } from '../src/words/words.ts'
import { ease, grade } from './reading-grade.ts'

const countries = [...new Set(everyLine('en').map(({ country }) => country))]

/** What each country fills in, and what stands where nothing is known. */
const fillings = (locale: 'en' | 'es'): Numbers[] => [
  ...countries.map(country => numbersIn(locale, country)),
  { ...wordsIn(locale).numbers.local, emergency: '112' },
]

const texts = locales.flatMap(locale =>
  ['advice', 'right-now', 'library'].flatMap(folder => {
    const under = `content/${locale}/${folder}`
    const files =
      locale === 'es' && folder === 'library' ? [] : readdirSync(under, { recursive: true, encoding: 'utf8' })
    return files
      .filter(file => file.endsWith('.md'))
      .map(file => ({ locale, ...readContent(`${under}/${file}`, readFileSync(`${under}/${file}`, 'utf8')) }))
      .filter(({ text }) => text.replaceAll('{emergency}', '').includes('{'))
  }),
)

describe('a text that names numbers', () => {
  test.each(texts.map(text => [text.path, text] as const))(
    '%s reads well in every country',
    (_, { locale, text }) => {
      for (const numbers of fillings(locale)) {
        const told = numbered(text, numbers)
        expect(told).not.toMatch(/[{}]/)
        expect(told).not.toMatch(/\b(?:a|de) el \d|\bal? (?:al|el) \d/)
        if (locale === 'en') expect(grade(told)).toBeLessThanOrEqual(7)
        else expect(ease(told)).toBeGreaterThanOrEqual(70)
      }
    },
  )

  test.each(locales)('in %s begins no sentence with one, since what is filled in may be words', locale => {
    const names = numberNames.filter(name => name !== 'emergency').join('|')
    for (const { path, text } of texts.filter(text => text.locale === locale))
      expect(new RegExp(`(?:[.?!:”]|^) ?\\{(?:${names})\\}(?!\\.)`).exec(text)?.[0], path).toBeUndefined()
  })

  test.each(numberNames.filter(name => name !== 'emergency'))(
    '{%s} is named somewhere in both languages',
    name => {
      for (const locale of locales)
        expect(
          texts.some(text => text.locale === locale && text.text.includes(`{${name}}`)),
          locale,
        ).toBe(true)
    },
  )
})

describe('the build', () => {
  const front = (more = '') => `---
title: A page
summary: "A page to try the build with."
owner: us
${more}---

`
  const source = `sources:
  - name: "988 Suicide and Crisis Lifeline: what to expect"
    url: https://988lifeline.org/get-help/what-to-expect
    checked: 2026-11-29
`
  const read = (folder: string, body: string, more = source) =>
    readContent(`content/en/${folder}/try.md`, front(more) + body)

  test.each([
    '- Call 988.',
    '- Call 1-800-799-7233.',
    '- Call 800-972-0590.',
    '- Text START to 88788.',
    '- Call 1 800 222 1222.',
  ])('refuses a helpline of the US written out: %s', body => {
    for (const folder of ['advice', 'library']) {
      const more = folder === 'library' ? `${source}order: 1\nshelf: talk\n` : source
      expect(() => read(folder, body, more)).toThrow(/each reader sees the line of their country/)
    }
  })

  test('takes a number that a text names, and one in the name of a source', () => {
    expect(read('advice', '- Call {suicide}.').text).toBe('Call {suicide}.')
  })

  test.each(['{crisis}', '{Suicide}', '{}', '{ suicide }'])('refuses %s, which nobody fills in', name => {
    expect(() => read('advice', `- Call ${name}.`)).toThrow(/would stand there as it is/)
  })

  test('refuses a number named where none is filled in', () => {
    const paper = "rests_on: ['dip']\n"
    expect(() => read('paper', '## Steps\n\n- Call {emergency}.', paper)).toThrow(
      /would stand there as it is/,
    )
    const called = source.replace('what to expect"', '{suicide}"')
    expect(() => read('advice', '- Call.', called)).toThrow(/front matter/)
  })
})
