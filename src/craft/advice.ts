import { type Numbers, numbered } from './numbers.ts'
import { type AdviceId, adviceIds, emergencyCards } from './situation/advice-ids.ts'
import type { ReasonId } from './situation/reason-ids.ts'
import { reasonsInEnglish } from './situation/reasons.en.ts'
import type { Advised } from './stance.ts'
import type { Stance } from './vocabulary.ts'

/** Where a fact comes from, and the day someone last compared the two. */
export type Source = { readonly name: string; readonly url?: string; readonly checked: string }

/** One advice card as read from its content file. The lists are plain text; `do` begins with the lines of `first`. */
export type AdviceText = {
  readonly title: string
  readonly first: readonly string[]
  readonly do: readonly string[]
  readonly say: readonly string[]
  readonly dont: readonly string[]
  readonly then: readonly string[]
  readonly why: readonly string[]
  readonly sources: readonly Source[]
}
export type AdviceTexts = Readonly<Record<AdviceId, AdviceText>>

/** What a person is shown: the lists in the order to read them, and why. */
export type Explained = {
  readonly stance: Stance
  readonly title: string
  readonly do: readonly string[]
  readonly say: readonly string[]
  readonly dont: readonly string[]
  readonly then: readonly string[]
  readonly why: readonly string[]
  readonly sources: readonly Source[]
}

/** How many lines a frightened person can read. An emergency gets more steps and fewer words around them. */
const limits = {
  emergency: { do: 11, say: 3, dont: 5, then: 4, why: 4 },
  other: { do: 7, say: 4, dont: 5, then: 5, why: 6 },
} as const

/** The lists of a card, by its headings. Headings are keys: they stay English in every language's files. */
const headings = { First: 'first', Do: 'do', Say: 'say', "Don't": 'dont', Then: 'then', Why: 'why' } as const
type ListName = (typeof headings)[keyof typeof headings]

/** The shape of a content file, as far as a card needs it. */
export type CardFile = {
  readonly path: string
  readonly front: Readonly<Record<string, unknown>>
  readonly sections: readonly {
    readonly heading: string
    readonly items: readonly { readonly text: string }[]
  }[]
}

/**
 * Reads the cards from their content files (`<language>/advice/<id>`).
 * @throws when a card is missing, unknown, or has a heading that is not one of the six: that is a bug in the content
 */
export function adviceTexts(files: readonly CardFile[]): AdviceTexts {
  const read = new Map(files.map(file => [file.path.split('/').at(-1) ?? '', cardOf(file)]))
  const missing = adviceIds.filter(id => !read.has(id))
  const unknown = [...read.keys()].filter(id => !adviceIds.includes(id as AdviceId))
  if (missing.length + unknown.length > 0)
    throw new Error(`advice cards missing: ${missing.join(', ')}; unknown: ${unknown.join(', ')}`)
  return Object.fromEntries(read) as AdviceTexts
}

function cardOf(file: CardFile): AdviceText {
  const lists: Record<ListName, string[]> = { first: [], do: [], say: [], dont: [], then: [], why: [] }
  for (const { heading, items } of file.sections) {
    const plain = heading.replace('’', "'")
    if (!Object.hasOwn(headings, plain))
      throw new Error(`${file.path}: "${heading}" is not a heading of a card`)
    lists[headings[plain as keyof typeof headings]] = items.map(item => item.text)
  }
  return {
    title: String(file.front.title),
    ...lists,
    do: [...lists.first, ...lists.do],
    sources: file.front.sources as Source[],
  }
}

/**
 * Turns what was advised into what a person reads: the cards' lists, most urgent card first, no line twice, short
 * enough to read in fear. Where several cards share the space, the first card keeps its lines and up to three later
 * ones keep at least their own first line. What a card says to look at or do before all else (`first`) stands ahead of
 * every card's other steps. In an emergency only its own cards and violence give steps, in their order; what else holds
 * (suicide) comes after, under Then. The reasons of this very moment come before the cards' general ones; every source of
 * every card is named.
 * @param numbers the numbers of the reader's country, which the cards name
 */
export function explain(
  { stance, advice, why }: Advised,
  texts: AdviceTexts,
  numbers: Numbers,
  reasons: Readonly<Record<ReasonId, string>> = reasonsInEnglish,
): Explained {
  const cards = advice.map(id => texts[id])
  const steps = advice.filter(id => stance !== 'emergency' || givesSteps(id)).map(id => texts[id])
  const after = cards.filter(card => !steps.includes(card)).flatMap(card => card.do.slice(0, 1))
  const most = stance === 'emergency' ? limits.emergency : limits.other
  const told = (lines: string[]) => lines.map(line => numbered(line, numbers))
  const merged = (name: Exclude<ListName, 'first'>) =>
    share(
      steps.map(card => card[name]),
      most[name],
    )
  return {
    stance,
    title: cards[0]?.title ?? '',
    do: told(stance === 'emergency' ? merged('do') : firstThings(steps, most.do)),
    say: told(merged('say')),
    dont: told(merged('dont')),
    then: told([...merged('then'), ...after]),
    why: told(share([why.map(id => reasons[id]), ...cards.map(card => card.why)], most.why)),
    sources: distinct(
      cards.flatMap(card => card.sources),
      source => source.url ?? source.name,
    ),
  }
}

const givesSteps = (id: AdviceId) => id === 'violence-now' || emergencyCards.includes(id)

/**
 * The steps of several cards: what every one of them puts first, in the order of the cards, then the other steps as
 * shared; at most two more than `room`.
 */
function firstThings(cards: readonly AdviceText[], room: number): string[] {
  const before = new Set(cards.flatMap(card => card.first))
  const others = share(
    cards.map(card => card.do.filter(line => !before.has(line))),
    Math.max(1, room - before.size),
  )
  return [...before, ...others].slice(0, room + 2)
}

/**
 * Shares `room` lines among lists. The first keeps all of its own, up to `room`; up to three further lists keep at
 * least their first line each, even past it; what room is left goes to them in order.
 */
function share(lists: readonly (readonly string[])[], room: number): string[] {
  const [first = [], ...others] = distinctLists(lists).filter(list => list.length > 0)
  const heard = others.slice(0, 3)
  let left = Math.max(0, room - first.length - heard.length)
  const rest = heard.flatMap(list => {
    const more = Math.min(left, list.length - 1)
    left -= more
    return list.slice(0, 1 + more)
  })
  return [...first.slice(0, room), ...rest]
}

function distinctLists(lists: readonly (readonly string[])[]): string[][] {
  const seen = new Set<string>()
  return lists.map(list => {
    const fresh = list.filter(line => !seen.has(sameAs(line)))
    for (const line of list) seen.add(sameAs(line))
    return [...new Set(fresh)]
  })
}

/** Two cards that both say to call for help, the words for that call, to get naloxone, or to go, say it once. */
function sameAs(line: string): string {
  if (/\{emergency\} (?:or your local emergency|o al número de emergencias)/.test(line))
    return 'call for help'
  if (/^(?:To|Al) \{emergency\}:/.test(line)) return 'words for the call'
  if (/^(?:Get naloxone|Consigue naloxona)/.test(line)) return 'get naloxone'
  if (/[Tt]hen go (?:to another room|and do something)|[Vv]e a (?:otro cuarto|hacer algo tuyo)/.test(line))
    return 'go'
  return line
}

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map(value => [key(value), value] as const).reverse()).values()].reverse()
}
