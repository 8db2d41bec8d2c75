import type { OpeningHours } from '../../../craft/input/opening-hours.ts'
import { ready, type TreatmentOption } from '../../../craft/kit.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { now, replace, zone } from '../../app/state.ts'
import { clockInWords, fullDay, timeOf } from '../../app/when.ts'
import type { Entry } from '../../messages.ts'
import { options } from '../../reading/known.ts'
import { usesStimulants } from '../loved-one/about.ts'

/** This day where the member is. */
export const today = (): Temporal.PlainDate => now.value.toZonedDateTimeISO(zone()).toPlainDate()

/** What the kit still lacks before two options are ready. */
export const kitReady = () => ready(options.value, today(), { stimulants: usesStimulants.value })

/** Notes that the member called a place today and that all of it still holds. */
export async function calledToday(entry: Entry<TreatmentOption>): Promise<void> {
  await replace(entry, { ...entry.data, checked_on: today().toString() })
}

/** "tomorrow, 8:00 AM", for the time a place opens. */
export function opensInWords(at: Temporal.Instant): string {
  const day = at.toZonedDateTimeISO(zone()).toPlainDate()
  const time = timeOf(at, zone())
  const { days } = today().until(day)
  if (days === 0) return time
  return tools.kit.at(days === 1 ? tools.kit.tomorrow : fullDay(day.toString()), time)
}

/** "Mon to Fri 8:00 AM – 4:30 PM. Bring ID", for paper and for a closed place; empty where nothing is known. */
export function hoursInWords({ always, weekly, note }: OpeningHours): string {
  const byTimes = Map.groupBy(Object.entries(weekly ?? {}), ([, spans]) =>
    spans.map(span => span.map(clockInWords).join(' – ')).join(', '),
  )
  const set = [...byTimes].map(([times, days]) => `${daysInWords(days.map(([day]) => Number(day)))} ${times}`)
  return [...(always ? [tools.kit.always] : []), ...set, ...(note ? [note] : [])].join('. ')
}

/** "Mon to Fri" for three days or more in a row, else each by name. Days are 1 (Monday) to 7. */
function daysInWords(days: number[]): string {
  const names = days.map(day => tools.option.dayNames[day - 1] ?? '')
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0]
  const inRow = days.length > 2 && last - first === days.length - 1
  return inRow ? tools.kit.fromTo(names[0] ?? '', names.at(-1) ?? '') : names.join(', ')
}
