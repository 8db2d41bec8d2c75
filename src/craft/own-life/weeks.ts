import { day, must, type Recorded, several, whole } from '../record/record.ts'

/** Ten parts of the member's own life. Our own list and words: the Happiness Scale belongs to its authors. */
export const areas = [
  'rest',
  'body',
  'work',
  'money',
  'home',
  'close',
  'fun',
  'feelings',
  'own_time',
  'hope',
] as const
export type Area = (typeof areas)[number]

const rating = whole(1, 10)

/**
 * One week of the member's own life (record type `own-life`): each area from 1, very hard, to 10, very good. An area
 * that does not fit, such as work, is left out. `workable`: where the member sees one small thing to do.
 */
export const ownLifeShape = {
  day: must(day),
  rest: rating,
  body: rating,
  work: rating,
  money: rating,
  home: rating,
  close: rating,
  fun: rating,
  feelings: rating,
  own_time: rating,
  hope: rating,
  workable: several(areas),
} as const
export type OwnLife = Recorded<typeof ownLifeShape>

/** The Monday of a day's week. */
export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.subtract({ days: day.dayOfWeek - 1 })

/** The id of the record of a day's week. A second rating in one week finds the first and corrects it. */
export const weekId = (day: Temporal.PlainDate): string => `own-life-${mondayOf(day)}`

/** Whether a week says anything about an area. */
export const isRated = (week: Partial<OwnLife>): boolean => areas.some(area => week[area] !== undefined)

/**
 * The weeks in order, each once. Two devices can still leave two ratings in one week: then the later day counts, and
 * of one day the one that stands last. Weeks without a rating are left out.
 */
export function oneEachWeek(records: readonly OwnLife[]): OwnLife[] {
  const found = new Map<string, OwnLife>()
  for (const record of records.filter(isRated)) {
    const monday = mondayOf(Temporal.PlainDate.from(record.day)).toString()
    const other = found.get(monday)
    if (!other || other.day <= record.day) found.set(monday, record)
  }
  return [...found.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

export type Trend = 'first' | 'higher' | 'lower' | 'about-the-same'
/** The latest rating of an area, what was usual in the weeks before (null where there was none), and how they compare. */
export type Compared = { area: Area; now: number; usual: number | null; trend: Trend }

const weeksBefore = 4
const noticeable = 2

/**
 * How the latest week compares with up to four rated weeks before it, area by area; areas not rated in the latest week
 * are left out. `usual` is the middle rating of those weeks. Two points or more count as higher or lower. Four weeks
 * and two points are our judgment: one point is within what a tired evening does. Numbers only, no verdict.
 */
export function compared(records: readonly OwnLife[]): Compared[] {
  const weeks = oneEachWeek(records)
  const latest = weeks.at(-1)
  if (!latest) return []
  return areas.flatMap(area => {
    const now = latest[area]
    if (now === undefined) return []
    const before = weeks.slice(0, -1).flatMap(week => week[area] ?? [])
    const usual = middle(before.slice(-weeksBefore))
    return [{ area, now, usual, trend: trendOf(now, usual) }]
  })
}

function trendOf(now: number, usual: number | null): Trend {
  if (usual === null) return 'first'
  if (now - usual >= noticeable) return 'higher'
  return usual - now >= noticeable ? 'lower' : 'about-the-same'
}

function middle(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

const lowest = 6
const hopeless = 2

export type WorkOn = { area: Area } | { none: 'unrated' | 'nothing-low' | 'nothing-workable' }

/**
 * The one area to work on: of those rated 6 or lower, the lowest in which the member sees one small thing to do; of
 * equal ones the first. Never an area that was not called workable, however low: a first goal should be one that can
 * be reached. After the goals of counselling in the community reinforcement approach (Meyers, Roozen and Smith,
 * Alcohol Research & Health 2011, 33: 380-388); the number 6 is our judgment.
 */
export function areaToWorkOn(week: OwnLife): WorkOn {
  if (!isRated(week)) return { none: 'unrated' }
  const low = areas.filter(area => (week[area] ?? 10) <= lowest)
  if (low.length === 0) return { none: 'nothing-low' }
  const [area] = low.filter(one => week.workable?.includes(one)).toSorted((a, b) => week[a]! - week[b]!)
  return area ? { area } : { none: 'nothing-workable' }
}

/**
 * Whether the member comes before any goal: hope or feelings rated 1 or 2. Then the screen asks plainly about ending
 * their life and shows who to call. Our judgment; asking does not put the thought there.
 */
export const memberFirst = (week: OwnLife): boolean =>
  (week.hope ?? 10) <= hopeless || (week.feelings ?? 10) <= hopeless
