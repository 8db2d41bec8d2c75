import { en } from './en.ts'

export type Words = typeof en
export type Locale = 'en' | 'es'
export const locales: readonly Locale[] = ['en']

/** The interface's words in a language. */
export function wordsIn(locale: Locale): Words {
  return { en, es: en }[locale]
}

/** A key into the words for something that was refused. */
export type RefusalKey = keyof Words['refusals']
