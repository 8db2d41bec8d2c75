import { choice, must, type Recorded, several, text, whole, yesNo } from '../record/record.ts'
import type { Analysis, Finding } from './analysis.ts'

/** Something good the loved one does or did without use (record type `healthy-activity`). */
export const healthyShape = {
  what: must(text(200)),
  triggers: text(500),
  often: choice(['daily', 'weekly', 'monthly', 'rarely']),
  weekdays: several(['1', '2', '3', '4', '5', '6', '7']),
  hour: whole(0, 23),
  minutes: whole(5, 720),
  in_the_way: text(500),
  can_do: yesNo,
  good: text(500),
} as const
export type HealthyActivity = Recorded<typeof healthyShape>

/** An activity for a risky hour, and what the log shows of that hour. `weekday` where one stands out. */
export type Competing = { id: string; what: string; hour: Finding<number>; weekday?: Finding<number> }

/**
 * Activities that could stand where use often begins: those that take up such an hour, on a weekday where one stands
 * out, and that can be done now. An activity without an hour, or one that cannot be done, is never proposed. The
 * surest hour comes first. Making good things compete with use: Meyers and Smith, community reinforcement (1995).
 */
export function competing(
  activities: readonly { id: string; record: HealthyActivity }[],
  { hours, weekdays }: Pick<Analysis, 'hours' | 'weekdays'>,
): Competing[] {
  return hours.flatMap(hour =>
    activities.flatMap(({ id, record }) => {
      if (record.can_do !== true || !takesUp(record, hour.what)) return []
      const fits = (day: Finding<number>) =>
        !record.weekdays || record.weekdays.some(each => Number(each) === day.what)
      const weekday = weekdays.find(fits)
      if (weekdays.length > 0 && !weekday) return []
      return [{ id, what: record.what, hour, ...(weekday ? { weekday } : {}) }]
    }),
  )
}

function takesUp({ hour, minutes = 60 }: HealthyActivity, risky: number): boolean {
  if (hour === undefined) return false
  return (risky - hour + 24) % 24 < Math.ceil(minutes / 60)
}
