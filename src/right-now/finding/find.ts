import { numbered } from '../../craft/emergency-number.ts'
import { contentPage, contentPages, type PageFront } from '../../library/content.ts'
import type { Use } from '../../lines/use.ts'
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
type AlsoCalled = PageFront & { silent: string[]; idle: string[]; also_called: Record<string, string[]> }

/** A right-now page as a list of found pages shows it. */
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
const pathOf = (name: string) => `/right-now/${name.replace(/\/index$/, '')}`

const pagesIn = (locale: string) =>
  contentPages<Front>(locale, 'right-now').filter(({ name }) => name !== 'index')

const namesIn = (locale: string) => contentPage<AlsoCalled>(locale, 'finding', 'also-called')!.front

const made = new Map<string, Index>()

function indexIn(locale: string): Index {
  const known = made.get(locale)
  if (known) return known
  const { silent, idle, also_called: alsoCalled } = namesIn(locale)
  const tongue: Tongue = { stem: locale === 'es' ? stemSpanish : stemEnglish, silent, idle, alsoCalled }
  const index = indexOf(findable(locale), tongue)
  made.set(locale, index)
  return index
}

/** A title may name several things: each is a phrase too. */
const parts = (text: string) => [
  text,
  ...text.split(/[,.:;?¿]| (?:or|and|o|y|u|e) /).filter(part => part.trim()),
]

function findable(locale: string): Findable[] {
  const asked = contentPages<Front>(locale, 'right-now').flatMap(({ front }) => front.choices ?? [])
  return pagesIn(locale).map(({ name, front, text }) => ({
    name,
    phrases: [...(front.choices ? [] : parts(front.title)), ...(front.words ?? [])],
    answers: asked
      .filter(({ to }) => to === name)
      .flatMap(({ label, hint }) => [...parts(label), ...parts(hint ?? '')]),
    text: `${front.title} ${front.summary} ${numbered(text, '')}`,
    weight: weightOf(front),
  }))
}

/** The right-now pages for what someone typed, best first. Needs no database and knows slips, slang and texting. */
export function findRightNow(locale: string, text: string, most?: number): FoundNow[] {
  const pages = new Map(pagesIn(locale).map(page => [page.name, page.front]))
  return findPages(indexIn(locale), text, most).map(({ name }) => shown(name, pages.get(name)!))
}

const shown = (name: string, { title, summary, urgent = false, call, expect }: Front): FoundNow => ({
  name,
  path: pathOf(name),
  title,
  summary,
  urgent,
  call: expect === 'emergency' ? 'emergency' : call,
})

/** Every right-now page with the words that people use for it, for a reader whose network is down. */
export const allRightNow = (locale: string): (FoundNow & { words: string[] })[] =>
  pagesIn(locale).map(({ name, front }) => ({ ...shown(name, front), words: front.words ?? [] }))
