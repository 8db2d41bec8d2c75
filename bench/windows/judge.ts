import { type Forecast, forecast, type Window } from '../../src/craft/windows/forecast.ts'
import { type Household, zone } from './households.ts'

/** How one household's coming week went: chances (0 to 1) of meeting them clear, by who chose the time. */
export type Judged = {
  pattern: string
  condition: string
  /** The first window that was named; null when none was. */
  ours: number | null
  naive: number
  uniform: number
  oracle: number
  /** Every window named, as it was stated and as it is; the first one first. */
  named: { share: number; low: number; high: number; sure: Window['sure']; real: number }[]
  /** Every hour of the week that was given a chance, in the same way. */
  hours: { share: number; low: number; high: number; real: number }[]
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Compares the forecast with the truth, a naive rule, a uniform guess, and an oracle that knows the truth. */
export function judge(home: Household, withTalks = false): Judged {
  const { log, talks, now, paydays, truth, pattern, condition } = home
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const chance = (day: Temporal.PlainDate, hour: number) => truth(day, hour) ?? 0
  const waking = Array.from({ length: 7 * 24 }, (_, at) =>
    truth(today.add({ days: Math.floor(at / 24) }), at % 24),
  ).filter(real => real !== null)
  const uniform = mean(waking)
  // The same hour and weekday as a clear entry of last week; every such entry is as likely to be picked.
  const weekAgo = now.toZonedDateTimeISO(zone).subtract({ days: 7 }).epochMilliseconds
  const again = log
    .filter(({ from, state }) => Date.parse(from) >= weekAgo && state === 'least-affected')
    .map(({ from }) => Temporal.Instant.from(from).toZonedDateTimeISO(zone).add({ days: 7 }))
    .map(at => chance(at.toPlainDate(), at.hour))
  const answer = forecast(log, withTalks ? talks : [], zone, now, paydays)
  const found: Forecast | null = 'refusal' in answer ? null : answer
  const named = (found?.windows ?? []).map(({ day, fromHour, toHour, share, low, high, sure }) => {
    const hours = Array.from({ length: toHour - fromHour }, (_, at) => fromHour + at)
    const real = mean(hours.map(hour => chance(Temporal.PlainDate.from(day), hour)))
    return { share, low, high, sure, real }
  })
  const hours = (found?.week ?? []).flatMap(({ day, hours }) =>
    hours.flatMap((given, hour) => {
      const real = truth(Temporal.PlainDate.from(day), hour)
      return given && real !== null ? [{ share: given.share, low: given.low, high: given.high, real }] : []
    }),
  )
  return {
    pattern,
    condition,
    ours: named[0]?.real ?? null,
    naive: again.length > 0 ? mean(again) : uniform,
    uniform,
    oracle: Math.max(...waking),
    named,
    hours,
  }
}
