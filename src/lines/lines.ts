import type { AdviceId } from '../craft/situation/advice-ids.ts'
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
  protect: ['emergency', 'suicide', 'treatment'],
  'calm-first': ['suicide', 'family', 'violence'],
  invite: ['treatment', 'family', 'suicide'],
}

/** The lines for a worry about a child, by file name: their use is violence, and not every violence is to a child. */
const aboutAChild = ['us-childhelp']

const purposeOf = ({ path, front }: { path: string; front: Line }): Use | 'child' =>
  aboutAChild.some(name => path.endsWith(`/${name}`)) ? 'child' : front.use

/** What the cards of an answer are about, where its stance alone does not tell. */
const usesOfCards: Partial<Record<AdviceId, readonly (Use | 'child')[]>> = {
  'violence-now': ['emergency', 'violence'],
  'careful-home': ['violence', 'emergency'],
  'using-now-careful': ['violence', 'emergency'],
  'coming-down-careful': ['violence', 'emergency'],
  'unsure-careful': ['violence', 'emergency'],
  'money-careful': ['violence'],
  'yes-careful-home': ['violence'],
  'picking-a-fight': ['violence'],
  nodding: ['emergency', 'poison', 'never-alone'],
  'child-poisoned': ['emergency', 'poison', 'child'],
  'children-first': ['emergency', 'child'],
  'found-something': ['poison'],
  'suicide-theirs': ['suicide', 'emergency'],
  'low-hard-moment': ['suicide', 'emergency'],
  'my-own-crisis': ['suicide', 'emergency'],
  'misses-you': ['suicide', 'violence'],
}

/**
 * The lines that fit an answer, the most needed first: `first` is the use this very page is about, then what its cards
 * are about, then what fits the stance.
 */
export function linesFor(
  locale: string,
  country: string,
  { stance, advice }: { stance: string; advice: readonly AdviceId[] },
  first?: Use,
): Line[] {
  const fitting = usesFor[stance] ?? ['never-alone', 'treatment', 'suicide']
  const uses = new Set<Use | 'child'>([
    ...(first ? [first] : []),
    ...advice.flatMap(id => usesOfCards[id] ?? []),
    ...fitting,
  ])
  const here = contentPages<Line>(locale, 'lines').filter(page => page.front.country === country)
  return [...uses].flatMap(use => here.filter(page => purposeOf(page) === use).map(page => page.front))
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
