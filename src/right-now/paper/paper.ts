import { contentPage, type PageFront, type Source } from '../../library/content.ts'
import type { Line } from '../../lines/lines.ts'
import type { Use } from '../../lines/use.ts'

type PaperFront = PageFront & { rests_on: string[] }
export type Paper = PageFront & { locale: string; lists: Record<string, string[]> }

/** What stands on a paper: its lists by heading, and the sources of the advice cards that it restates. */
export function paperOf(locale: string, name: string): Paper {
  const page = contentPage<PaperFront>(locale, 'paper', name)!
  const sources = page.front.rests_on.flatMap(
    id => contentPage<PageFront>(locale, 'advice', id)!.front.sources,
  )
  const lists = page.sections.map(({ heading, items }) => [heading, items.map(({ text }) => text)])
  return { ...page.front, locale: page.locale, sources: once(sources), lists: Object.fromEntries(lists) }
}

const once = (sources: Source[]): Source[] => [
  ...new Map(sources.map(source => [source.url ?? source.name, source])).values(),
]

const mostLines = 6
const isForChildren = ({ use, adults }: Line) => `${use === 'child' && !adults}` as const

/**
 * The numbers of a place for a paper: the first of each use, that of a region only where no other is there. The line for
 * violence is left out unless asked for, since who uses it may read the paper; a line for children to call comes last.
 */
export function paperLines(here: readonly Line[], withViolence: boolean): Line[] {
  const lines = here.filter(({ phone, use }) => phone && (withViolence || use !== 'violence'))
  const firstFor = (use: Use) =>
    lines.find(line => line.use === use && !line.region) ?? lines.find(line => line.use === use)
  const chosen = lines.filter(line => firstFor(line.use) === line)
  const { true: forChildren = [], false: others = [] } = Object.groupBy(chosen, isForChildren)
  return [...others, ...forChildren].slice(0, mostLines)
}

/** The day on which the longest unchecked of some numbers was last checked; none when one never was. */
export function checkedOn(lines: readonly Line[]): string | undefined {
  const days = lines.map(({ checked }) => checked)
  return days.includes(undefined) ? undefined : days.sort().at(0)
}
