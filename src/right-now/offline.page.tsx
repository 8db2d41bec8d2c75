import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ask } from '../edge.tsx'
import { contentPages, type PageFront } from '../library/content.ts'
import { everyLine } from '../lines/lines.ts'
import { placeName } from '../lines/places.ts'
import { substanceContents } from '../substances/substance.ts'
import { locales, wordsIn } from '../words/words.ts'
import { vocabularyWordsIn } from './advice.ts'
import { addressOf } from './front.ts'
import { timerScript } from './guide.tsx'
import { keepScript } from './keep.tsx'
import { copyScript } from './parts.tsx'

/**
 * The worker that keeps the right-now pages and the guide to substances on a device whose owner asked for it, or that
 * has a notebook. Other words or pages are another worker.
 */
export function rightNowWorker(c: Ask) {
  const { at, world } = c.var
  const { clientDir, place } = world.settings
  const kept = [...addresses(), ...lettersOf(clientDir), '/icon.svg']
  const said = locales.map(locale => [
    contentPages(locale, 'right-now'),
    contentPages(locale, 'advice'),
    substanceContents(locale),
    contentPages<PageFront>(locale, 'library').map(({ front }) => front.title),
    vocabularyWordsIn(locale),
    everyLine(locale, world.lines.edits()),
    contentPages(locale, 'paper'),
    JSON.stringify(wordsIn(locale)),
  ])
  const edition = hash(
    'sha256',
    JSON.stringify([
      kept,
      said,
      place,
      world.lines.edits().hidden,
      at.script,
      at.styles,
      at.exitTo,
      timerScript,
      copyScript,
      keepScript,
    ]),
  ).slice(0, 16)
  const worker = readFileSync(join(clientDir, 'right-now.js'), 'utf8')
  const filled = worker
    .replace('__EDITION__', edition)
    .replace('__KEPT__', () => quoted(kept))
    .replace('__TOLD__', () => quoted(standInWords(place)))
  return c.body(filled, 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Service-Worker-Allowed': '/',
  })
}

/** JSON as it stands within the quotes of a script, whichever they are. */
const quoted = (value: unknown): string => JSON.stringify(value).replace(/[\\`$'"]/g, '\\$&')

/** What a page says, in each language, when it stands in for one with the numbers of another country. */
const standInWords = (place: string): Record<string, string> =>
  Object.fromEntries(
    locales.map(locale => [locale, wordsIn(locale).rightNow.standsIn(placeName(locale, place))]),
  )

/** The addresses of every right-now page and of the guide to substances, in every language. */
const addresses = (): string[] =>
  locales.flatMap(locale => [
    ...contentPages(locale, 'right-now').map(({ name }) => addressOf(locale, name)),
    ...['find', 'card', 'card/full', 'fridge'].map(name => addressOf(locale, name)),
    ...['', '/after', ...substanceContents(locale).map(({ name }) => `/${name}`)].map(
      below => `${locale === 'en' ? '' : `/${locale}`}/substances${below}`,
    ),
  ])

/** The letters of public pages, as built. Their style stands in each page. */
function lettersOf(clientDir: string): string[] {
  const manifest = JSON.parse(readFileSync(join(clientDir, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { assets?: string[] }
  >
  return (manifest['src/ui/site.css']?.assets ?? []).map(file => `/${file}`)
}
