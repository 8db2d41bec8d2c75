import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ContentFile, readContent } from '../build/content.ts'
import { explain } from '../src/craft/advice.ts'
import { isRefusal, parseSituation } from '../src/craft/situation/situation.ts'
import { stance } from '../src/craft/stance.ts'
import { numbersIn } from '../src/lines/numbers.ts'
import { advice } from '../src/right-now/advice.ts'
import { toolsFor } from '../src/right-now/tools.ts'
import { ease, grade } from './reading-grade.ts'

const languages = ['en', 'es'] as const
const longestStep = 60
const firstYear = 2026

type Source = { name: string; url?: string; checked: string }
type Front = {
  title: string
  summary: string
  reviewed_by: string
  sources: Source[]
  guide?: true
  aids?: Record<string, string>
  dispatcher?: string
  choices?: { to: string; label: string; hint?: string }[]
  situation?: unknown
  call?: string
}
type RightNow = Omit<ContentFile, 'front'> & {
  front: Front
  language: (typeof languages)[number]
  name: string
  body: string
}

/** Every right-now page, read and checked as the build does: a page that does not fit its schema throws here. */
const pages: RightNow[] = languages.flatMap(language => {
  const folder = `content/${language}/right-now`
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => {
      const source = readFileSync(`${folder}/${file}`, 'utf8')
      const read = readContent(`${folder}/${file}`, source)
      const body = source.replace(/^---\n[\s\S]*?\n---\n/, '')
      return { ...read, front: read.front as Front, language, name: file.replace(/\.md$/, ''), body }
    })
})
const each = pages.map(page => [page.path, page] as const)
const guides = each.filter(([, page]) => page.front.guide)
const answers = each.filter(([, page]) => page.front.situation && !page.front.guide)

const toldBy = ({ front, language }: RightNow) => {
  const situation = parseSituation(front.situation)
  if (isRefusal(situation)) throw new Error(JSON.stringify(situation))
  return explain(stance(situation), advice(language), numbersIn(language, 'US'))
}

/** The paragraphs and list items of a step, as plain text. */
const textsOf = (html: string) =>
  html
    .split(/<\/(?:p|li)>/)
    .map(part =>
      part
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)

/** All a reader of the page itself sees, each label and heading a sentence of its own. */
const seen = ({ front, sections, text, body }: RightNow) => {
  const labels = (front.choices ?? []).flatMap(({ label, hint }) => [label, hint ?? ''])
  const lead = body.split('\n## ')[0] ?? ''
  const steps = sections.flatMap(({ heading, html }) => [heading, ...textsOf(html)])
  const parts = front.guide ? [lead.replace(/\]\([^)]*\)/g, ']'), ...steps] : [text]
  return [front.title, front.summary, ...parts, ...labels]
    .filter(Boolean)
    .map(part => (/[.?…]”?\s*$/.test(part) ? part : `${part}.`))
    .join(' ')
}

describe('every page', () => {
  test('stands in both languages, and there are many', () => {
    const namesIn = (language: string) => pages.filter(one => one.language === language).map(one => one.name)
    expect(namesIn('es').sort()).toEqual(namesIn('en').sort())
    expect(namesIn('en').length).toBeGreaterThan(50)
  })

  test.each(each.filter(([, page]) => page.language === 'en'))('%s reads at grade 6 or lower', (_, page) => {
    expect(grade(seen(page))).toBeLessThanOrEqual(6)
  })

  test.each(each.filter(([, page]) => page.language === 'es'))(
    '%s reads as easily as the sixth school year does',
    (_, page) => {
      expect(ease(seen(page))).toBeGreaterThanOrEqual(70)
    },
  )

  test.each(each)('%s asks, answers or guides', (_, page) => {
    const { choices, situation, guide } = page.front
    expect(Boolean(choices) !== Boolean(situation || guide)).toBe(true)
  })

  test.each(each.filter(([, page]) => !page.front.choices))(
    '%s rests on sources, each with the day it was compared',
    (_, page) => {
      const sources = [...page.front.sources, ...(page.front.situation ? toldBy(page).sources : [])]
      expect(sources.length).toBeGreaterThan(0)
      for (const { name, url, checked } of sources) {
        expect(url, name).toMatch(/^https:\/\//)
        expect(Number(checked.slice(0, 4)), `${name}: ${checked}`).toBeGreaterThanOrEqual(firstYear)
        expect(Date.parse(checked), `${name}: ${checked}`).toBeLessThanOrEqual(Date.now())
      }
    },
  )

  test.each(each)('%s leads only to pages that are there', (_, page) => {
    const tongue = page.language === 'en' ? '' : `/${page.language}`
    const start = `${tongue}/right-now`
    const links = [...page.html.matchAll(/href="([^"]+)"/g)].map(match => match[1] ?? '')
    const names = new Set(pages.filter(one => one.language === page.language).map(one => one.name))
    for (const link of links.filter(one => one !== `${tongue}/substances/after`)) {
      expect(link.startsWith(`${start}/`), link).toBe(true)
      expect(names.has(link.slice(start.length + 1)), link).toBe(true)
    }
  })
})

test('every page for who stops something leads to what may come when', () => {
  const stopping = pages.filter(({ name }) => /^stopping-or-shaking(?!\/danger)/.test(name))
  expect(stopping.length).toBe(14)
  for (const { path, html } of stopping) expect(html, path).toMatch(/href="(\/es)?\/substances\/after"/)
})

describe('a guide', () => {
  test.each(guides)('%s has steps that fit on a screen', (_, { sections, front }) => {
    expect(front.sources.length).toBeGreaterThan(0)
    expect(sections.length).toBeGreaterThanOrEqual(2)
    expect(sections.length).toBeLessThanOrEqual(14)
    for (const { heading, html } of sections) {
      const words = textsOf(html).join(' ').split(/\s+/)
      expect(heading.split(/\s+/).length, heading).toBeLessThanOrEqual(12)
      expect(words.length, heading).toBeLessThanOrEqual(longestStep)
      expect(words[0], heading).not.toBe('')
    }
  })

  test.each(guides)('%s has the same aids at the same steps in each language', (_, page) => {
    const twin = pages.find(one => one.name === page.name && one.language !== page.language)
    expect(twin?.front.aids).toEqual(page.front.aids)
    expect(twin?.front.dispatcher).toBe(page.front.dispatcher)
    expect(twin?.sections.length).toBe(page.sections.length)
  })
})

describe('an answer', () => {
  test.each(answers)('%s says what to do, what to say, what not to, then what, and why', (_, page) => {
    const told = toldBy(page)
    for (const part of ['do', 'say', 'dont', 'then', 'why'] as const)
      expect(told[part].length, part).toBeGreaterThan(0)
  })
})

describe('what is not an emergency', () => {
  const ways: [page: string, tool: string][] = [
    ['using-now/calm', 'own-plan'],
    ['using-now/picking-a-fight', 'own-plan'],
    ['using-now/wants-praise', 'scripts'],
    ['coming-down/hung-over', 'log'],
    ['not-sure', 'signs'],
    ['clearer-than-usual', 'reward'],
    ['said-something/low', 'said'],
    ['said-something/hopeful', 'said'],
    ['said-something/yes', 'kit'],
    ['said-something/no', 'attempts'],
    ['said-something/text-at-night', 'message'],
    ['said-something/wants-praise', 'scripts'],
    ['something-came-up/money', 'money'],
    ['something-came-up/home-again', 'first-weeks'],
    ['something-came-up/used-again', 'lapse-plan'],
  ]
  test.each(ways)('%s leads into the notebook at %s', (name, tool) => {
    const page = pages.find(one => one.name === name && one.language === 'en')
    const situation = parseSituation(page?.front.situation)
    if (isRefusal(situation)) throw new Error(JSON.stringify(situation))
    expect(toolsFor(stance(situation).advice)).toContain(tool)
  })

  test('two tools at the most, and none in a crisis of one’s own', () => {
    expect(toolsFor(['misses-you', 'money-careful', 'found-something'])).toEqual(['message', 'money'])
    expect(toolsFor(['my-own-crisis'])).toEqual([])
  })
})

describe('withdrawal that can kill', () => {
  const deadly = ['alcohol-or-pills', 'ghb', 'dont-know', 'quitting-tonight']
  const english = (name: string) =>
    pages.find(one => one.language === 'en' && one.name === `stopping-or-shaking/${name}`)

  test.each(deadly)(
    '%s sends to a doctor today, names the red flags with a timer, and leaves no one alone',
    name => {
      const page = english(name)
      if (!page) throw new Error(`${name} is missing`)
      const all = [page.text, ...toldBy(page).do, ...toldBy(page).dont, ...toldBy(page).then].join(' ')
      expect(all).toMatch(/doctor.{0,20}today|today.{0,40}doctor/i)
      expect(all).toMatch(/seizure/)
      expect(all).toMatch(/confus/i)
      expect(all).toMatch(/\{emergency\}/)
      expect(all).toMatch(/leave them alone/)
      expect(all).toMatch(/pour their drink away/)
      expect(Object.values(page.front.aids ?? {})).toContain('recheck')
    },
  )

  test('one that has begun to go wrong is an emergency at the first step', () => {
    const page = english('danger')
    expect(page?.front.aids?.[1]).toBe('call')
    expect(page?.sections[0]?.heading).toMatch(/^Call \{emergency\}/)
  })
})
