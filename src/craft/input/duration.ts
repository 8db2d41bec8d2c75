/** How a length of time is written: the letters behind the hours and behind the minutes. */
export type DurationUnits = { hour: string; minute: string }

const short: DurationUnits = { hour: 'h', minute: 'min' }

/**
 * A length of time in words: 250 minutes is "4 h 10 min", 60 is "1 h", 9 is "9 min". The separator is a no-break
 * space, so that a line never ends between the number and its unit. Parts of a minute are rounded.
 */
export function formatDuration(minutes: number, units: DurationUnits = short): string {
  const whole = Math.max(0, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  const parts = []
  if (hours > 0) parts.push(`${hours}\u00a0${units.hour}`)
  if (rest > 0 || hours === 0) parts.push(`${rest}\u00a0${units.minute}`)
  return parts.join('\u00a0')
}

const hoursAndMinutes =
  /^(?:(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:h|hr|hrs|hour|hours|hora|horas)\.?)?\s*(?:(?:and|y|,)\s*)?(?:(\d{1,5})\s*(?:m|min|mins|minute|minutes|minuto|minutos)?\.?)?$/
const clockForm = /^(\d{1,3}):([0-5]\d)$/

/**
 * Reads a length of time a person typed: "4 h 10 min", "4h10", "4:10", "1.5 hours", "90 min", "90" (minutes),
 * "2 horas y 5 minutos". Gives whole minutes, or null when it is none of these.
 */
export function parseDuration(text: string): number | null {
  const plain = text
    .slice(0, 60)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
  const clock = clockForm.exec(plain)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const found = hoursAndMinutes.exec(plain)
  if (!found || (found[1] === undefined && found[2] === undefined)) return null
  return Math.round(Number((found[1] ?? '0').replace(',', '.')) * 60) + Number(found[2] ?? 0)
}
