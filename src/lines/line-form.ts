import { type Locale, locales } from '../words/words.ts'
import type { LineEdit, LineWords } from './edits.ts'
import { type Use, uses } from './use.ts'

/** The parts of a line that each language has of its own. */
export const wordParts = ['title', 'summary', 'hours', 'languages'] as const
type WordPart = (typeof wordParts)[number]

const most: Record<string, number> = {
  region: 60,
  runBy: 120,
  phone: 30,
  text: 60,
  chat: 200,
  sourceName: 120,
  sourceUrl: 300,
  title: 90,
  summary: 240,
  hours: 120,
  languages: 200,
}

const listed = (text: string) =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)

/** The field of a part in a language, such as `title-es`. */
export const fieldOf = (part: WordPart, locale: Locale) => `${part}-${locale}`

/**
 * Judges what a steward typed for a line.
 * @param typed the fields of the form, by name
 * @returns what to keep, or for each field that is wrong a refusal
 */
export function judgeLine(typed: Readonly<Record<string, string>>) {
  const said = (name: string) => typed[name]?.trim() ?? ''
  const faults = { ...faultsOfFacts(said), ...faultsOfWords(said) }
  if (Object.keys(faults).length > 0) return { faults }
  return { line: lineOf(said) }
}

type Said = (name: string) => string
type Faults = Record<string, LineRefusal>
type LineRefusal =
  | 'line-country-odd'
  | 'line-use-unknown'
  | 'line-run-missing'
  | 'line-reach-missing'
  | 'line-phone-odd'
  | 'line-link-odd'
  | 'line-source-missing'
  | 'line-part-long'
  | 'line-part-missing'
  | 'line-words-missing'

const isLink = (text: string) => URL.canParse(text) && new URL(text).protocol === 'https:'
const isPhone = (text: string) => /^\+?[\d\s().-]+$/.test(text) && /^\d{2,15}$/.test(text.replace(/\D/g, ''))

function faultsOfFacts(said: Said): Faults {
  const faults: Faults = {}
  for (const name of ['region', 'runBy', 'phone', 'text', 'chat', 'sourceName', 'sourceUrl'])
    if (said(name).length > (most[name] ?? 0)) faults[name] = 'line-part-long'
  if (!/^[a-z]{2}$/i.test(said('country'))) faults.country = 'line-country-odd'
  if (!uses.some(use => use === said('use'))) faults.use = 'line-use-unknown'
  if (!said('runBy')) faults.runBy = 'line-run-missing'
  if (said('phone') && !isPhone(said('phone'))) faults.phone ??= 'line-phone-odd'
  if (!said('phone') && !said('text') && !said('chat')) faults.phone = 'line-reach-missing'
  for (const name of ['chat', 'sourceUrl'])
    if (said(name) && !isLink(said(name))) faults[name] ??= 'line-link-odd'
  if (!said('sourceName')) faults.sourceName = 'line-source-missing'
  return faults
}

const begun = (said: Said) => locales.filter(locale => wordParts.some(part => said(fieldOf(part, locale))))

function faultsOfWords(said: Said): Faults {
  const languages = begun(said)
  if (languages.length === 0) return { [fieldOf('title', 'en')]: 'line-words-missing' }
  const faults: Faults = {}
  for (const locale of languages)
    for (const part of wordParts) {
      const text = said(fieldOf(part, locale))
      const there = part === 'languages' ? listed(text).length > 0 : Boolean(text)
      if (!there) faults[fieldOf(part, locale)] = 'line-part-missing'
      else if (text.length > (most[part] ?? 0)) faults[fieldOf(part, locale)] = 'line-part-long'
    }
  return faults
}

function lineOf(said: Said): Omit<LineEdit, 'line'> {
  const orNull = (name: string) => said(name) || null
  const wordsOf = (locale: Locale): LineWords => ({
    title: said(fieldOf('title', locale)),
    summary: said(fieldOf('summary', locale)),
    hours: said(fieldOf('hours', locale)).replace(/\.+$/, ''),
    languages: listed(said(fieldOf('languages', locale))),
  })
  return {
    country: said('country').toUpperCase(),
    region: orNull('region'),
    use: said('use') as Use,
    runBy: said('runBy'),
    phone: orNull('phone'),
    text: orNull('text'),
    chat: orNull('chat'),
    always: said('always') === 'yes',
    source: { name: said('sourceName'), url: orNull('sourceUrl') },
    words: Object.fromEntries(begun(said).map(locale => [locale, wordsOf(locale)])),
  }
}
