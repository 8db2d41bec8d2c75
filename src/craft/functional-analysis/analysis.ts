import { localHours } from '../log/local-hours.ts'
import { type Share, shareOf } from '../log/share.ts'
import { bestKnown, type Kind, kindHolds, type Observation } from '../observation.ts'
import { type Asked, questions, type UseAnalysis } from './asked.ts'
import { type Responses, responsesTo } from './responses.ts'

/** Something that goes with use: on `seen` of `of` days, and how many entries that rests on. */
export type Finding<T> = Share & { what: T; entries: number }

/**
 * The road map of use. What the log shows stands by itself; `asked` is what only a person can tell. `hours` (0 to 23),
 * `places`, `people` and `before` are shares of days with use; `weekdays` (1 is Monday) and `monthDays` (1 to 31) are
 * shares of such days with any note. `minutes` is the middle length of those noted with one.
 */
export type Analysis = {
  daysWithUse: number
  entries: number
  leftOut: number
  hours: Finding<number>[]
  weekdays: Finding<number>[]
  monthDays: Finding<number>[]
  places: Finding<string>[]
  people: Finding<string>[]
  before: Finding<Kind>[]
  minutes: { middle: number; entries: number } | null
  responses: Responses
  asked: UseAnalysis
}

type Noted = { observation: Observation; at: number; end: number; day: string; hour: number; used: boolean }

const fewest = 3
const lookBackDays = 365
const justBefore = 3 * 3_600_000

/**
 * Builds the functional analysis of use (Smith and Meyers 2004) from the last 365 days of the log up to `now`. A day
 * counts once for a finding, and nothing is said that was so on fewer than 3 days. Guesses and what later proved wrong
 * are left out. The year, the 3 days and the 3 hours before use are our judgment. That something came before use does
 * not make it the cause. Refuses nothing.
 */
export function analysisOf(
  observations: readonly Observation[],
  extra: UseAnalysis,
  zone: string,
  now: Temporal.Instant,
): Analysis {
  const { noted, leftOut } = notedIn(observations, zone, now)
  const uses = noted.filter(one => one.used)
  const days = daysOf(uses)
  const allDays = [...daysOf(noted)]
  const onDays = (of: (day: string) => number) => {
    const base = Map.groupBy(allDays, of)
    return findings(
      uses,
      one => [of(one.day)],
      what => base.get(what)?.length ?? 0,
    )
  }
  const said = (of: (one: Noted) => string | undefined) => {
    const told = uses.filter(of)
    return findings(
      told,
      one => [of(one)!],
      () => daysOf(told).size,
    )
  }
  return {
    daysWithUse: days.size,
    entries: uses.length,
    leftOut,
    hours: findings(
      uses,
      one => [one.hour],
      () => days.size,
    ),
    weekdays: onDays(day => new Date(`${day}T00:00Z`).getUTCDay() || 7),
    monthDays: onDays(day => Number(day.slice(8))),
    places: said(one => one.observation.where?.toLowerCase()),
    people: said(one => one.observation.with?.toLowerCase()),
    before: findings(uses, kindsBefore(noted), () => days.size),
    minutes: middleLength(uses),
    responses: responsesTo(uses),
    asked: extra,
  }
}

/** The next question that only a person can answer, one at a time; null when each has an answer. */
export function nextBlank({ asked }: Pick<Analysis, 'asked'>): Asked | null {
  return questions.find(question => asked[question] === undefined) ?? null
}

function notedIn(observations: readonly Observation[], zone: string, now: Temporal.Instant) {
  const last = now.epochMilliseconds
  const first = last - lookBackDays * 24 * 3_600_000
  const cut = localHours(zone, first, last)
  const noted: Noted[] = []
  let leftOut = 0
  for (const observation of observations) {
    const at = Date.parse(observation.from)
    if (at < first || at > last) continue
    const { state, weight } = bestKnown(observation)
    if (weight === 0 || !kindHolds(observation)) {
      leftOut += 1
      continue
    }
    const end = observation.until ? Date.parse(observation.until) : at
    const { day, hour } = cut(at, at)[0]!
    noted.push({ observation, at, end, day, hour, used: observation.kind === 'used' || state === 'using' })
  }
  return { noted: noted.sort((a, b) => a.at - b.at), leftOut }
}

const daysOf = (noted: readonly Noted[]) => new Set(noted.map(one => one.day))

function findings<T extends string | number>(
  uses: readonly Noted[],
  of: (one: Noted) => Iterable<T>,
  base: (what: T) => number,
): Finding<T>[] {
  const found = new Map<T, { days: Set<string>; entries: number }>()
  for (const one of uses)
    for (const what of of(one)) {
      const known = found.get(what) ?? { days: new Set(), entries: 0 }
      known.days.add(one.day)
      known.entries += 1
      found.set(what, known)
    }
  return [...found]
    .filter(([, { days }]) => days.size >= fewest)
    .map(([what, { days, entries }]) => ({ what, entries, ...shareOf(days.size, base(what)) }))
    .sort((a, b) => b.low - a.low || b.seen - a.seen || (a.what < b.what ? -1 : 1))
}

/** What was noted in the 3 hours before a use began, other than use; each kind once. */
function kindsBefore(noted: readonly Noted[]): (use: Noted) => Set<Kind> {
  const others = noted.filter(({ used, observation }) => !used && observation.kind !== 'used-less')
  return use => {
    let [low, high] = [0, others.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (others[middle]!.at < use.at - justBefore) low = middle + 1
      else high = middle
    }
    const kinds = new Set<Kind>()
    for (let at = low; at < others.length && others[at]!.at < use.at; at += 1) {
      if (others[at]!.observation.kind !== 'other') kinds.add(others[at]!.observation.kind)
    }
    return kinds
  }
}

function middleLength(uses: readonly Noted[]): Analysis['minutes'] {
  const lengths = uses.flatMap(({ at, end }) => (end > at ? [(end - at) / 60_000] : [])).sort((a, b) => a - b)
  if (lengths.length < fewest) return null
  return { middle: Math.round(lengths[lengths.length >> 1]!), entries: lengths.length }
}
