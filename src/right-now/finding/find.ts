import { withoutNumbers } from '../../craft/numbers.ts'
import { contentPage, contentPages, type PageFront } from '../../library/content.ts'
import type { Use } from '../../lines/use.ts'
import type { Locale } from '../../words/words.ts'
import { type GuidePage, guidePages, isGuide } from './guide.ts'
import { type Findable, findPages, type Index, indexOf, type Tongue } from './match.ts'
import { stemEnglish, stemSpanish } from './word-forms.ts'

type Choice = { to: string; label: string; hint?: string }
type Front = PageFront & {
  words?: string[]
  choices?: Choice[]
  urgent?: boolean
  call?: Use
  expect?: string
  order?: number
  situation?: { state?: string; home?: { children?: boolean } }
}
type AlsoCalled = PageFront & {
  silent: string[]
  idle: string[]
  also_called: Record<string, string[]>
  after: string[]
}

/** A page as a list of found pages shows it. */
export type FoundNow = {
  name: string
  path: string
  title: string
  summary: string
  urgent: boolean
  call: Use | undefined
}

/**
 * Danger to life comes before danger, danger before the rest, and an answer before another question. A page that fits
 * only some homes or hours, or comes after the first pages of an emergency, must be asked for.
 */
const weightOf = ({ expect, urgent, choices, situation, order }: Front) => {
  const danger = choices ? 0.85 : expect === 'emergency' ? 1.2 : urgent ? 1.08 : 1
  const narrower =
    situation?.state === 'using' || situation?.home?.children || (expect === 'emergency' && (order ?? 0) > 90)
  return narrower ? danger * 0.88 : danger
}

/** The address of a page by its name. */
const pathOf = (name: string) => (isGuide(name) ? `/${name}` : `/right-now/${name.replace(/\/index$/, '')}`)

const pagesIn = (locale: Locale) =>
  contentPages<Front>(locale, 'right-now').filter(({ name }) => name !== 'index')

const namesIn = (locale: Locale) => contentPage<AlsoCalled>(locale, 'finding', 'also-called')!.front

/** All that a search in a language needs, made at the first one: the index, and every page as a list shows it. */
type Made = { index: Index; shown: Map<string, FoundNow> }
const made = new Map<Locale, Made>()

function madeIn(locale: Locale): Made {
  const known = made.get(locale)
  if (known) return known
  const { silent, idle, also_called: alsoCalled, after } = namesIn(locale)
  const tongue: Tongue = { stem: locale === 'es' ? stemSpanish : stemEnglish, silent, idle, alsoCalled }
  const guide = guidePages(locale, after)
  const now = {
    index: indexOf([...findable(locale), ...guide.map(findableGuide)], tongue),
    shown: new Map([...pagesIn(locale), ...guide].map(({ name, front }) => [name, shown(name, front)])),
  }
  made.set(locale, now)
  return now
}

/** A title may name several things: each is a phrase too. */
const parts = (text: string) => [
  text,
  ...text.split(/[,.:;?¿]| (?:or|and|o|y|u|e) /).filter(part => part.trim()),
]

function findable(locale: Locale): Findable[] {
  const asked = contentPages<Front>(locale, 'right-now').flatMap(({ front }) => front.choices ?? [])
  return pagesIn(locale).map(({ name, front, text }) => ({
    name,
    phrases: [...(front.choices ? [] : parts(front.title)), ...(front.words ?? [])],
    answers: asked
      .filter(({ to }) => to === name)
      .flatMap(({ label, hint }) => [...parts(label), ...parts(hint ?? '')]),
    text: `${front.title} ${front.summary} ${withoutNumbers(text)}`,
    weight: weightOf(front),
  }))
}

const findableGuide = ({ name, names }: GuidePage): Findable => ({
  name,
  phrases: names.flatMap(parts),
  answers: [],
  text: '',
  weight: 1,
})

const most = 8
const mostOfGuide = 3

/** The right-now pages for what someone typed, best first. Needs no database and knows slips, slang and texting. */
export function findRightNow(locale: Locale, text: string, atMost = most): FoundNow[] {
  const { index, shown } = madeIn(locale)
  return rightNowHits(index, text, atMost).map(({ name }) => shown.get(name)!)
}

/**
 * The right-now pages, then the pages of the guide to substances. A page of the guide comes first where its name is all
 * that was typed and no right-now page has that name: whatever else was typed, help comes before a description.
 */
export function find(locale: Locale, text: string): FoundNow[] {
  const { index, shown } = madeIn(locale)
  const inGuide = findPages(index, text, mostOfGuide, isGuide)
  const now = rightNowHits(index, text, most - inGuide.length)
  const guideFirst = inGuide.some(one => one.named) && !now.some(one => one.named)
  return (guideFirst ? [...inGuide, ...now] : [...now, ...inGuide]).map(({ name }) => shown.get(name)!)
}

const rightNowHits = (index: Index, text: string, atMost: number) =>
  findPages(index, text, atMost, name => !isGuide(name))

type Shown = Pick<Front, 'title' | 'summary' | 'urgent' | 'call' | 'expect'>

const shown = (name: string, { title, summary, urgent = false, call, expect }: Shown): FoundNow => ({
  name,
  path: pathOf(name),
  title,
  summary,
  urgent,
  call: expect === 'emergency' ? 'emergency' : call,
})

/** Every right-now page with the words that people use for it, for a reader whose network is down. */
export const allRightNow = (locale: Locale): (FoundNow & { words: string[] })[] =>
  pagesIn(locale).map(({ name, front }) => ({ ...shown(name, front), words: front.words ?? [] }))
