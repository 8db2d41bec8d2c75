import { en } from './en.ts'
import { es } from './es.ts'

export type Words = typeof en
export type Locale = 'en' | 'es'
export const locales: readonly Locale[] = ['en', 'es']

/** The interface's words in a language. */
export function wordsIn(locale: Locale): Words {
  return { en, es }[locale]
}

/** A key into the words for something that was refused. */
export type RefusalKey = keyof Words['refusals']
