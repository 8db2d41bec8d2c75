import { bestKnown, type Kind, kindHolds, type Observation } from '../observation.ts'

/** A day of the last seven: how many days ago (0 is today) and its ISO weekday (1 is Monday). */
export type When = { ago: number; weekday: number }
export type Meal = 'breakfast' | 'lunch' | 'dinner' | 'late-meal'

type What =
  | { key: 'used-less-days'; days: number }
  | { key: 'used-less'; when: When }
  | { key: 'clear-hours-days'; days: number }
  | { key: 'clear-hours'; when: When }
  | { key: 'kept-plans'; times: number }
  | { key: 'kept-plan'; when: When }
  | { key: 'meals'; times: number }
  | { key: 'meal'; when: When; meal: Meal }
  | { key: 'talks'; times: number }
  | { key: 'talk'; when: When }
  | { key: 'good-time'; when: When }
  | { key: 'wish'; when: When }
  | { key: 'dip'; when: When }

/** One true thing that can be said kindly, and the ids of the observations it rests on. */
export type Fact = What & { ids: string[] }

type Noted = { observation: Observation; day: string; when: When; hour: number }

const span = 7
const clearEnough = 60 * 60_000

/**
 * True, short, specific facts from the last seven local days, for the one honest acknowledgement of a script. Steps in
 * the right direction come first: used less, clear hours, a plan kept, a meal, a talk, a good time, then a wish or a dip
 * they voiced. Rewarding approximations is ordinary shaping. Nothing here counts use, absence or time in the bathroom:
 * those are no gifts. Guesses and first impressions that did not hold are left out, and a running timer is no fact yet.
 * Several of one kind give the count first, then the latest.
 */
export function factsFrom(observations: readonly Observation[], zone: string, now: Temporal.Instant): Fact[] {
  const noted = recent(observations, zone, now)
  const of = (kind: Kind) =>
    noted.filter(({ observation }) => observation.kind === kind && kindHolds(observation))
  const clear = noted.filter(({ observation }) => wasClear(observation))
  return [
    ...byDay(
      of('used-less'),
      days => ({ key: 'used-less-days', days }),
      when => ({ key: 'used-less', when }),
    ),
    ...byDay(
      clear,
      days => ({ key: 'clear-hours-days', days }),
      when => ({ key: 'clear-hours', when }),
    ),
    ...byTime(
      of('kept-plan'),
      times => ({ key: 'kept-plans', times }),
      ({ when }) => ({ key: 'kept-plan', when }),
    ),
    ...byTime(
      of('meal'),
      times => ({ key: 'meals', times }),
      ({ when, hour }) => ({ key: 'meal', when, meal: mealAt(hour) }),
    ),
    ...byTime(
      of('talk'),
      times => ({ key: 'talks', times }),
      ({ when }) => ({ key: 'talk', when }),
    ),
    ...byTime(of('good-time'), null, ({ when }) => ({ key: 'good-time', when })),
    ...byTime(of('wish'), null, ({ when }) => ({ key: 'wish', when })),
    ...byTime(of('dip'), null, ({ when }) => ({ key: 'dip', when })),
  ]
}

function recent(observations: readonly Observation[], zone: string, now: Temporal.Instant): Noted[] {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const earliest = today.subtract({ days: span - 1 }).toZonedDateTime(zone).epochMilliseconds
  const found: Noted[] = []
  for (const observation of observations) {
    const at = Date.parse(observation.from)
    if (at < earliest || at > now.epochMilliseconds || observation.until === undefined) continue
    if (bestKnown(observation).weight === 0) continue
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
    const ago = local.toPlainDate().until(today, { largestUnit: 'days' }).days
    const when = { ago, weekday: local.dayOfWeek }
    found.push({ observation, day: local.toPlainDate().toString(), when, hour: local.hour })
  }
  return found.sort(
    (a, b) =>
      Date.parse(b.observation.from) - Date.parse(a.observation.from) ||
      (a.observation.id < b.observation.id ? -1 : 1),
  )
}

function wasClear(observation: Observation): boolean {
  const length = Date.parse(observation.until ?? observation.from) - Date.parse(observation.from)
  return bestKnown(observation).state === 'not-using' && length >= clearEnough
}

function byDay(noted: Noted[], count: (days: number) => What, single: (when: When) => What): Fact[] {
  const days = new Set(noted.map(({ day }) => day)).size
  const counted: Fact[] = days > 1 ? [{ ...count(days), ids: idsOf(noted) }] : []
  const [latest] = noted
  return latest
    ? [...counted, { ...single(latest.when), ids: idsOf(noted.filter(({ day }) => day === latest.day)) }]
    : counted
}

function byTime(
  noted: Noted[],
  count: ((times: number) => What) | null,
  single: (noted: Noted) => What,
): Fact[] {
  const counted: Fact[] = count && noted.length > 1 ? [{ ...count(noted.length), ids: idsOf(noted) }] : []
  const [latest] = noted
  return latest ? [...counted, { ...single(latest), ids: [latest.observation.id] }] : counted
}

function idsOf(noted: Noted[]): string[] {
  return noted.map(({ observation }) => observation.id)
}

function mealAt(hour: number): Meal {
  if (hour >= 5 && hour < 11) return 'breakfast'
  if (hour >= 11 && hour < 16) return 'lunch'
  return hour >= 16 && hour < 23 ? 'dinner' : 'late-meal'
}
