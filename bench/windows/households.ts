import type { Attempt } from '../../src/craft/attempt.ts'
import type { Observation } from '../../src/craft/observation.ts'
import { normalShare, type Random, randomFrom } from './random.ts'

/** The chance that they are clear, or as clear as they get, in an hour of a day; null for hours asleep or away. */
type Truth = (day: Temporal.PlainDate, hour: number) => number | null
type Pattern = (random: Random) => { truth: Truth; alike: number; paydays: number[] }

const weekend = (day: Temporal.PlainDate) => day.dayOfWeek > 5
const awake = (hour: number) => hour >= 7 && hour < 23
const paid = (day: Temporal.PlainDate) => [1, 2, 3, 15, 16, 17].includes(day.day)

/** `alike` is how much an hour of a day resembles the one before it (0 to 1). */
export const patterns: Record<string, Pattern> = {
  'evening drinker': () => ({
    truth: (_, hour) => (awake(hour) ? (hour < 15 ? 0.88 : hour < 17 ? 0.6 : hour < 19 ? 0.25 : 0.06) : null),
    alike: 0.6,
    paydays: [],
  }),
  'weekday job, weekend use': () => ({
    truth: (day, hour) => {
      if (!awake(hour)) return null
      if (weekend(day)) return hour < 11 ? 0.4 : 0.12
      if (hour >= 9 && hour < 17) return null
      return hour < 9 ? 0.85 : hour < 20 ? 0.8 : 0.5
    },
    alike: 0.6,
    paydays: [],
  }),
  'payday binges': () => ({
    truth: (day, hour) =>
      awake(hour) ? (paid(day) ? 0.08 : hour < 12 ? 0.7 : hour < 18 ? 0.8 : 0.45) : null,
    alike: 0.7,
    paydays: [1, 15],
  }),
  'never clear, one short hour': () => ({
    truth: (_, hour) => (awake(hour) ? (hour === 17 ? 0.7 : hour === 18 ? 0.55 : 0.1) : null),
    alike: 0.3,
    paydays: [],
  }),
  'night shift': () => ({
    truth: (day, hour) => {
      if (weekend(day)) return hour >= 11 || hour < 1 ? (hour >= 11 && hour < 15 ? 0.65 : 0.25) : null
      if (hour >= 8 && hour < 15) return null
      return hour < 6 ? null : hour < 8 ? 0.15 : hour < 20 ? 0.75 : 0.4
    },
    alike: 0.6,
    paydays: [],
  }),
  erratic: random => {
    const level = Array.from({ length: 24 }, () => 0.25 + 0.4 * random.next())
    return { truth: (_, hour) => (awake(hour) ? level[hour]! : null), alike: 0.9, paydays: [] }
  },
  'one good evening a week': random => {
    const good = 1 + Math.floor(random.next() * 7)
    return {
      truth: (day, hour) =>
        awake(hour) ? (day.dayOfWeek === good && hour >= 17 && hour < 22 ? 0.85 : 0.25) : null,
      alike: 0.6,
      paydays: [],
    }
  },
}

export const conditions = [
  'complete',
  'half of days missing',
  'drift after 3 weeks',
  'wrong 15 % of the time',
] as const
type Condition = (typeof conditions)[number]

export type Household = {
  pattern: string
  condition: Condition
  log: Observation[]
  /** Two talks a week or so, at any waking hour. */
  talks: Attempt[]
  paydays: number[]
  now: Temporal.Instant
  /** As it is in the coming week. */
  truth: Truth
}

export const zone = 'America/Chicago'
const notedOf = 6 / 16
const wrong = 0.15
/** Weeks of log, by seed: from a member who has just begun to one with two months. */
const weeks = [2, 3, 5, 8]
const weeksWithDrift = [4, 5, 6, 8]

/** One household as it was lived and noted: the same for the same seed. */
export function household(pattern: string, condition: Condition, seed: number): Household {
  const random = randomFrom(
    seed * 7919 + Object.keys(patterns).indexOf(pattern) * 101 + conditions.indexOf(condition),
  )
  const { truth: before, alike, paydays } = patterns[pattern]!(random)
  const drifts = condition === 'drift after 3 weeks'
  const length = 7 * (drifts ? weeksWithDrift : weeks)[seed % 4]!
  const today = Temporal.PlainDate.from('2026-03-02').add({ days: seed % 97 })
  const shift = drifts ? 4 : 0
  const truth: Truth = (day, hour) => {
    const now = before(day, hour)
    return now === null ? null : (before(day, (hour + shift) % 24) ?? now)
  }
  const log: Observation[] = []
  const talks: Attempt[] = []
  const talking = randomFrom(seed * 104_729 + 1)
  for (let ago = length; ago >= 1; ago -= 1) {
    const day = today.subtract({ days: ago })
    const lived = length - ago < 21 ? before : truth
    const kept = condition !== 'half of days missing' || random.next() < 0.5
    let mood = random.normal()
    for (let hour = 0; hour < 24; hour += 1) {
      mood = alike * mood + Math.sqrt(1 - alike ** 2) * random.normal()
      const chance = lived(day, hour)
      const clear = chance !== null && normalShare(mood) < chance
      const noted = random.next() < notedOf
      if (chance !== null && talking.next() < 2 / (7 * 16)) talks.push(talk(day, hour, clear, talking))
      const mistaken = random.next() < wrong && condition === 'wrong 15 % of the time'
      if (chance !== null && kept && noted)
        log.push(entry(day, hour, clear !== mistaken, `${seed} ${log.length}`))
    }
  }
  const now = today.toZonedDateTime({ timeZone: zone, plainTime: { hour: 6 } }).toInstant()
  return { pattern, condition, log, talks, paydays, now, truth }
}

function entry(day: Temporal.PlainDate, hour: number, clear: boolean, id: string): Observation {
  const from = day.toZonedDateTime({ timeZone: zone, plainTime: { hour } })
  const state = clear ? 'least-affected' : 'using'
  const [start, end] = [from.toInstant().toString(), from.add({ minutes: 50 }).toInstant().toString()]
  return { version: 1, id, kind: 'other', what: 'x', state, sure: 'sure', zone, from: start, until: end }
}

/** A talk is heard in 6 of 10 clear hours, and turns into an argument in half of the others. */
function talk(day: Temporal.PlainDate, hour: number, clear: boolean, random: Random): Attempt {
  const at = day
    .toZonedDateTime({ timeZone: zone, plainTime: { hour, minute: 30 } })
    .toInstant()
    .toString()
  const well = random.next() < (clear ? 0.6 : 0.1)
  const outcome = well ? 'heard' : random.next() < 0.5 ? 'argument' : 'not-now'
  const said = { script: 's', zone, way: 'in-person', sure: 'sure' } as const
  return { version: 1, id: at, at, ...said, state: clear ? 'least-affected' : 'using', outcome }
}
