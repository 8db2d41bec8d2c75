import type { Aid, Dispatcher } from '../../build/guide.ts'
import { contentPage, type Page, type PageFront } from '../library/content.ts'
import type { Use } from '../lines/use.ts'
import { locales } from '../words/words.ts'

export type Choice = { to: string; label: string; hint?: string }
export type RightNowFront = PageFront & {
  choices?: Choice[]
  situation?: unknown
  urgent: boolean
  call?: Use
  guide?: true
  aids?: Record<string, Aid>
  dispatcher?: Dispatcher
}

/** The right-now page of an address, `index` for the first question. */
export const rightNowContent = (locale: string, name: string) =>
  contentPage<RightNowFront>(locale, 'right-now', name) ??
  contentPage<RightNowFront>(locale, 'right-now', `${name}/index`)

/** Whether a guide has something that counts, and so needs a script to count with. */
export const isTimed = ({ front }: Page<RightNowFront>): boolean =>
  Object.values(front.aids ?? {}).some(aid => aid === 'dose' || aid === 'recheck')

/** The address of a page in a language. */
export const addressOf = (locale: string, name: string): string => {
  const start = locale === 'en' ? '/right-now' : `/${locale}/right-now`
  return name === 'index' ? start : `${start}/${name.replace(/\/index$/, '')}`
}

/** Whether an address is a right-now page, in any language and of any place. */
export const isRightNow = (path: string): boolean => inLocales.test(path)
const inLocales = new RegExp(`^(/(${locales.join('|')}))?/right-now(/|$)`)
