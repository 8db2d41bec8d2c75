import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContent } from '../build/content.ts'
import { explain } from '../src/craft/advice.ts'
import { isRefusal, parseSituation } from '../src/craft/situation/situation.ts'
import { stance } from '../src/craft/stance.ts'
import { numbersIn as numbersOf } from '../src/lines/numbers.ts'
import { advice } from '../src/right-now/advice.ts'
import { locales } from '../src/words/words.ts'

const page = (front: string, body: string) => `---
title: "A page"
summary: "A page to try the rules on."
owner: Footbridge editors
order: 1
${front}
---

${body}
`
const sources = `sources:
  - name: "A source"
    url: https://example.org/a
    checked: 2026-11-29`
const steps = '## One\n\nDo this.\n\n## Two\n\nDo that.\n'
const read = (front: string, body: string) => readContent('content/en/right-now/try.md', page(front, body))

describe('the build', () => {
  test('takes a guide with steps, sources and an aid beside a step', () => {
    const guide = read(`guide: true\naids: {2: breath}\n${sources}`, steps)
    expect(guide.sections.map(({ heading }) => heading)).toEqual(['One', 'Two'])
    expect(guide.front.aids).toEqual({ 2: 'breath' })
  })

  test.each([
    ['has no step', `guide: true\n${sources}`, 'Only this.', /at least two steps/],
    ['has one step', `guide: true\n${sources}`, '## One\n\nDo this.', /at least two steps/],
    ['has an empty step', `guide: true\n${sources}`, '## One\n\n## Two\n\nDo that.', /step 1 says nothing/],
    [
      'has a step without a heading',
      `guide: true\n${sources}`,
      '## \n\nDo.\n\n## Two\n\nDo.',
      /step 1 has no/,
    ],
    ['says too much', `guide: true\n${sources}`, `${steps}${'word '.repeat(70)}`, /step 2 has 72 words/],
    ['has an aid at no step', `guide: true\naids: {3: dose}\n${sources}`, steps, /aids names step 3/],
    ['has an aid we do not know', `guide: true\naids: {1: horn}\n${sources}`, steps, /aids\.1/],
    ['has an aid at a word', `guide: true\naids: {one: dose}\n${sources}`, steps, /aids\.one: Invalid key/],
    ['has no source', 'guide: true', steps, /at least one source/],
    ['has a source without a date', `guide: true\nsources:\n  - name: "A source"`, steps, /checked/],
    ['also asks', `guide: true\nchoices: []\n${sources}`, steps, /not both/],
    [
      'says what a call is about and has no such aid',
      `guide: true\naids: {1: call}\ndispatcher: mind\n${sources}`,
      steps,
      /no step has that aid/,
    ],
    [
      'says a call is about what we do not know',
      `guide: true\naids: {1: dispatcher}\ndispatcher: tea\n${sources}`,
      steps,
      /dispatcher/,
    ],
    [
      'names the emergency number of one country',
      `guide: true\n${sources}`,
      steps.replace('## One', '## Call 999'),
      /write \{emergency\} for 999/,
    ],
    [
      'leaves a gap that nothing fills',
      `guide: true\n${sources}`,
      steps.replace('## One', '## Call {number}'),
      /\{number\} would stand there/,
    ],
    ['only has aids', `situation: {}\naids: {1: dose}`, steps, /aids stand on a guide/],
  ])('refuses a guide that %s', (_, front, body, why) => {
    expect(() => read(front, body)).toThrow(why)
  })
})

const guides = locales.flatMap(locale => {
  const folder = `content/${locale}/right-now`
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => ({
      locale,
      name: name.replace('.md', ''),
      ...readContent(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')),
    }))
    .filter(({ front }) => front.guide)
})
const named = (locale: string, name: string) =>
  guides.find(guide => guide.locale === locale && guide.name === `cant-wake-them/${name}`)!
const plain = (html: string) => html.replace(/<[^>]+>/g, '')
const numbersIn = (text: string) => text.match(/\d[\d-]*/g) ?? []

describe('guides', () => {
  test('there is one for every address under cant-wake-them', () => {
    const names = readdirSync('content/en/right-now/cant-wake-them').map(name => name.replace('.md', ''))
    for (const locale of ['en', 'es'])
      expect(
        names.filter(name => !named(locale, name)),
        locale,
      ).toEqual([])
  })

  test.each(guides.map(guide => [guide.path, guide] as const))(
    '%s says one thing on a screen; one about waking says no number that its cards do not say',
    (name, { locale, front, sections }) => {
      for (const { heading, html } of sections)
        expect(plain(html).split(/\s+/).length, heading).toBeLessThanOrEqual(52)
      // The others name their own sources.
      if (!front.situation || !name.includes('cant-wake-them')) return
      const situation = parseSituation(front.situation)
      if (isRefusal(situation)) throw new Error(JSON.stringify(situation))
      const told = explain(stance(situation), advice(locale), numbersOf(locale, 'US'))
      const known = new Set(numbersIn([told.do, told.say, told.dont, told.then].flat().join(' ')))
      const said = sections.flatMap(({ heading, html }) => numbersIn(`${heading} ${plain(html)}`))
      expect(said.filter(number => !known.has(number))).toEqual([])
    },
  )

  const inOrder = {
    en: [
      /Shout/,
      /\{emergency\}/,
      /naloxone \(Narcan\)|Give naloxone/,
      /breathe into the mouth/,
      /2 to 3 minutes/,
      /on their side/,
      /Stay|stay/,
    ],
    es: [
      /Grita/,
      /\{emergency\}/,
      /naloxona \(Narcan\)|Da naloxona/,
      /sopla en la boca/,
      /2 a 3 minutos/,
      /de lado/,
      /Quédate/,
    ],
  }
  test.each(
    (['en', 'es'] as const).flatMap(locale =>
      ['not-waking', 'mixed', 'locked-door'].map(name => [locale, name] as const),
    ),
  )('%s %s: wake, call, naloxone, breaths, look again, on the side, stay, in this order', (locale, name) => {
    const said = named(locale, name).sections.map(({ heading, html }) => `${heading} ${plain(html)}`)
    const at = inOrder[locale].map(words => said.findLastIndex(text => words.test(text)))
    expect(at.every(step => step >= 0)).toBe(true)
    expect(at.slice(3)).toEqual(at.slice(3).toSorted((a, b) => a - b))
    const first = inOrder[locale].map(words => said.findIndex(text => words.test(text)))
    expect(first.slice(1, 4)).toEqual(first.slice(1, 4).toSorted((a, b) => a - b))
  })

  test('no guide tells anyone to leave a snoring person to sleep, and three say that it is not sleep', () => {
    for (const name of ['not-waking', 'snoring', 'sedatives'])
      expect(named('en', name).text).toMatch(/snoring or gurgling[^.]* is not sleep/i)
  })

  test('what comes after names the hours, the return and the next day', () => {
    const { text } = named('en', 'after')
    for (const words of [/30 to 90 minutes/, /can come back/, /hospital/, /next day or two/])
      expect(text).toMatch(words)
  })
})
