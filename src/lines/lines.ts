import { contentPages, type PageFront } from '../library/content.ts'

export type Use =
  | 'emergency'
  | 'suicide'
  | 'violence'
  | 'overdose'
  | 'treatment'
  | 'poison'
  | 'family'
  | 'never-alone'

/** A number to call, as its content file gives it. `dial` is the number without spaces or letters. */
export type Line = PageFront & {
  country: string
  order: number
  use: Use
  phone?: string
  dial?: string
  text?: string
  hours: string
  languages: string[]
}

const all = (locale: string) => contentPages<Line>(locale, 'lines').map(page => page.front)

/** The lines of a country, in the order their files give. */
export const linesIn = (locale: string, country: string) =>
  all(locale).filter(line => line.country === country)

/**
 * The emergency number of a country; where we have none, 112, which mobile phones take in most of the world.
 * @returns what to show and what to dial
 */
export const emergencyLine = (locale: string, country: string) => lineToCall(locale, country, 'emergency')

/** The first number of a country for a use; where it has none, its emergency number. */
export function lineToCall(locale: string, country: string, use: Use): { phone: string; dial: string } {
  const lines = linesIn(locale, country).filter(line => line.phone)
  const line = lines.find(one => one.use === use) ?? lines.find(one => one.use === 'emergency')
  return { phone: line?.phone ?? '112', dial: line?.dial ?? line?.phone ?? '112' }
}

const usesFor: Record<string, Use[]> = {
  emergency: ['emergency', 'poison', 'suicide'],
  protect: ['emergency', 'violence', 'suicide', 'treatment'],
  'calm-first': ['suicide', 'family', 'violence'],
  invite: ['treatment', 'family', 'suicide'],
}

/** The lines that fit a stance, the most needed first; `first` is the use this very page is about. */
export function linesFor(locale: string, country: string, stance: string, first?: Use): Line[] {
  const fitting = usesFor[stance] ?? ['never-alone', 'treatment', 'suicide']
  const uses = new Set([...(first ? [first] : []), ...fitting])
  return [...uses].flatMap(use => linesIn(locale, country).filter(line => line.use === use))
}

/** Whether a line was last checked more than six months before a day; both ISO dates. */
export function stale(line: Pick<Line, 'sources'>, today: string): boolean {
  const checked = line.sources
    .map(source => source.checked)
    .sort()
    .at(-1)
  return (
    !checked || Temporal.PlainDate.compare(Temporal.PlainDate.from(checked).add({ months: 6 }), today) < 0
  )
}
