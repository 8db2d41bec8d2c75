import type { Locale } from '../words/words.ts'
import type { Use } from './use.ts'

/** What a line says of itself in one language. */
export type LineWords = { title: string; summary: string; hours: string; languages: string[] }

/** A line as a steward wrote it: in the place of a shipped one of the same name, or added. */
export type LineEdit = {
  line: string
  country: string
  region: string | null
  use: Use
  runBy: string
  phone: string | null
  text: string | null
  chat: string | null
  always: boolean
  source: { name: string; url: string | null }
  words: Partial<Record<Locale, LineWords>>
}

/** All that stewards changed: lines written anew, lines hidden, and the day each line was last checked here. */
export type Edits = {
  written: readonly LineEdit[]
  hidden: readonly string[]
  checked: Readonly<Record<string, string>>
}

/** Lines as they ship. */
export const asShipped: Edits = { written: [], hidden: [], checked: {} }

/** The number as a telephone takes it: digits, and a plus before them where one was written. */
export const dialOf = (phone: string): string =>
  (phone.trim().startsWith('+') ? '+' : '') + phone.replace(/\D/g, '')
