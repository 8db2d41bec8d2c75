import type { Sign, Substance } from '../craft/vocabulary.ts'
import { contentPage, contentPages, type PageFront } from '../library/content.ts'
import type { Words } from '../words/words.ts'

type Stretch = { from: number; to: number; source: number }
/** How long it lasts and when withdrawal begins, is at its worst and eases: hours after the last use. */
export const times = ['lasts', 'begins', 'worst', 'eases'] as const
/** What the signs belong to. */
export const phases = ['using', 'coming-down', 'withdrawing'] as const
/** What withdrawal does, most dangerous first. */
export const kinds = ['kill', 'misery', 'despair', 'little'] as const
/** The lists below the front matter, in the order they are shown. */
export const sections = ['Looks', 'Dangers', 'Mixtures', 'Stopping', 'Treatment', 'Family', 'Hides'] as const

/** The front matter of a page of the guide, as `build/front-matter.ts` has checked it. */
export type SubstanceFront = PageFront & {
  order: number
  id: Substance
  also_called: string[]
  signs: Record<(typeof phases)[number], Sign[]>
  emergency: Sign[]
  hours: Partial<Record<(typeof times)[number], Stretch>>
  withdrawal: (typeof kinds)[number]
  read: string[]
}

/** One page of the guide in the reader's language, or nothing where there is none of that name. */
export const substanceContent = (locale: string, name: string) =>
  contentPage<SubstanceFront>(locale, 'substances', name)

/** All pages of the guide, in the order of their front matter. */
export const substanceContents = (locale: string) => contentPages<SubstanceFront>(locale, 'substances')

type Span = Pick<Stretch, 'from' | 'to'>

/**
 * A stretch of hours as people say it: hours up to two days, days up to three weeks, then weeks.
 * Rounds to whole days and weeks outward, so that no danger ends too soon.
 */
export function spanOf({ from, to }: Span, time: (typeof times)[number], w: Words['substances']): string {
  if (to <= 1) return w.hour
  const [unit, length] =
    to <= 48 ? (['hours', 1] as const) : to <= 504 ? (['days', 24] as const) : (['weeks', 168] as const)
  const [start, end] = [Math.floor(from / length), Math.ceil(to / length)]
  if (start === 0) return (time === 'lasts' ? w.under : w.within)(String(end), w.unit[unit])
  return w.span(String(start), String(end), w.unit[unit])
}
