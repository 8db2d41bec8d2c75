import type { AdviceId } from '../craft/situation/advice-ids.ts'
import { contentPages, type PageFront, type Source } from '../library/content.ts'
import { type Locale, locales } from '../words/words.ts'
import { asShipped, dialOf, type Edits, type LineEdit } from './edits.ts'
import { inUnion } from './places.ts'
import type { Use } from './use.ts'

/** Where a line's number comes from; one that nobody compared yet has no day. */
export type LineSource = Pick<Source, 'name'> & { url?: string | undefined; checked?: string | undefined }

/**
 * A number to call. `dial` is the number without spaces or letters, `always` whether
 * someone answers at any hour, `checked` the day it was last compared with its
 * source, `written` whether a steward of this site wrote it, `adults` whether a line about children is for adults.
 */
export type Line = Omit<PageFront, 'sources'> & {
  name: string
  country: string
  region?: string | undefined
  order: number
  use: Use
  also?: Use[] | undefined
  adults?: boolean | undefined
  run_by: string
  phone?: string | undefined
  dial?: string | undefined
  text?: string | undefined
  chat?: string | undefined
  hours: string
  always: boolean
  languages: string[]
  sources: LineSource[]
  checked?: string | undefined
  written?: boolean
}

const latest = (days: readonly (string | undefined)[]) =>
  days
    .filter(day => day !== undefined)
    .sort()
    .at(-1)

/** Where a steward's own line stands among those that ship. */
const afterShipped = 1000

/** A line as a steward wrote it; a language that was left empty is told in the other. */
function written(edit: LineEdit, locale: Locale, shipped: Line | undefined, checked?: string): Line {
  const words = edit.words[locale] ?? locales.map(one => edit.words[one]).find(Boolean)
  if (!words) throw new Error(`the line ${edit.line} has no words`)
  const { line: name, country, use, runBy, phone, source } = edit
  return {
    ...words,
    name,
    country,
    use,
    region: edit.region ?? undefined,
    order: shipped?.order ?? afterShipped,
    run_by: runBy,
    phone: phone ?? undefined,
    dial: phone ? dialOf(phone) : undefined,
    text: edit.text ?? undefined,
    chat: edit.chat ?? undefined,
    always: edit.always,
    also: shipped?.use === use ? shipped.also : undefined,
    adults: shipped?.use === use ? shipped.adults : undefined,
    owner: '',
    reviewed_by: '',
    sources: [{ name: source.name, url: source.url ?? undefined }],
    checked,
    written: true,
  }
}

const made = new WeakMap<Edits, Partial<Record<Locale, Line[]>>>()

/** Every line there is, of all places, hidden ones too, with what the stewards changed: made once for each change. */
export function everyLine(locale: Locale, edits: Edits = asShipped): readonly Line[] {
  const kept = made.get(edits) ?? {}
  made.set(edits, kept)
  kept[locale] ??= makeLines(locale, edits)
  return kept[locale]
}

function makeLines(locale: Locale, edits: Edits): Line[] {
  const shipped = contentPages<Omit<Line, 'name'>>(locale, 'lines').map(({ name, front }) => ({
    ...front,
    name,
    checked: latest([...front.sources.map(source => source.checked), edits.checked[name]]),
  }))
  const byName = new Map<string, Line>(shipped.map(line => [line.name, line]))
  for (const edit of edits.written)
    byName.set(edit.line, written(edit, locale, byName.get(edit.line), edits.checked[edit.line]))
  return [...byName.values()].sort((a, b) => a.order - b.order)
}

/**
 * The lines of a country, in the order their files give. A country of the European Union that has none of its own has
 * those of the Union.
 */
export function linesIn(locale: Locale, country: string, edits: Edits = asShipped): Line[] {
  const hidden = new Set(edits.hidden)
  const shown = everyLine(locale, edits).filter(line => !hidden.has(line.name))
  const own = shown.filter(line => line.country === country)
  return own.length === 0 && inUnion(country) ? shown.filter(line => line.country === 'EU') : own
}

/**
 * The first number for a use that answers at any hour and in the whole place; where there is none, the emergency
 * number; where there is none either, 112, which mobile phones take in most of the world.
 * @param here the lines of a place
 * @returns what to show and what to dial
 */
export function lineToCall(here: readonly Line[], use: Use): { phone: string; dial: string } {
  const lines = here.filter(line => line.phone)
  const line =
    lines.find(one => one.always && !one.region && isFor(one, use)) ??
    lines.find(one => one.use === 'emergency')
  return { phone: line?.phone ?? '112', dial: line?.dial ?? line?.phone ?? '112' }
}

/** Whether a line is for a use, be it what it is there for first or not. */
export const isFor = (line: Line, use: Use): boolean => line.use === use || Boolean(line.also?.includes(use))

const usesFor: Record<string, Use[]> = {
  emergency: ['emergency', 'poison', 'suicide'],
  protect: ['emergency', 'suicide', 'treatment'],
  'calm-first': ['suicide', 'family', 'violence'],
  invite: ['treatment', 'family', 'suicide'],
}

/** What the cards of an answer are about, where its stance alone does not tell. */
const usesOfCards: Partial<Record<AdviceId, readonly Use[]>> = {
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
  here: readonly Line[],
  { stance, advice }: { stance: string; advice: readonly AdviceId[] },
  first?: Use,
): Line[] {
  const fitting = usesFor[stance] ?? ['never-alone', 'treatment', 'suicide']
  const uses = new Set<Use>([
    ...(first ? [first] : []),
    ...advice.flatMap(id => usesOfCards[id] ?? []),
    ...fitting,
  ])
  const found = [...uses].flatMap(use => here.filter(line => isFor(line, use)))
  return [...new Set(found)]
}

const withEmergency = (edits: Edits): Set<string> => {
  const hidden = new Set(edits.hidden)
  const lines = everyLine('en', edits).filter(
    line => line.use === 'emergency' && line.phone && !hidden.has(line.name),
  )
  return new Set(lines.map(line => line.country))
}

/** Whether a change would take the last emergency number from a country that has one. */
export const losesEmergency = (before: Edits, after: Edits): boolean =>
  withEmergency(before).difference(withEmergency(after)).size > 0
