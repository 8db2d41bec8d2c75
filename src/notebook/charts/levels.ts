import type { DayAhead, Forecast } from '../../craft/windows/forecast.ts'

/** How an hour of the coming week stands: named to try, more often clear, less often, or unknown. */
export const levels = ['named', 'more', 'less', 'unknown'] as const
export type Level = (typeof levels)[number]

/** Hours from `from` up to `to` of a day that stand alike. */
export type Run = { level: Level; from: number; to: number }

/** The runs of alike hours of one day, from midnight to midnight. */
export function runsOf({ day, hours }: DayAhead, windows: Forecast['windows']): Run[] {
  const named = windows.filter(each => each.day === day)
  const runs: Run[] = []
  for (const [hour, chance] of hours.entries()) {
    const isNamed = named.some(({ fromHour, toHour }) => fromHour <= hour && hour < toHour)
    const level = isNamed ? 'named' : !chance ? 'unknown' : chance.share >= 0.5 ? 'more' : 'less'
    const last = runs.at(-1)
    if (last?.level === level) last.to = hour + 1
    else runs.push({ level, from: hour, to: hour + 1 })
  }
  return runs
}
