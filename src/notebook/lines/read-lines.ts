/**
 * A number to call. `dial` goes into a link that calls; `checked` is empty where nobody compared the number yet, and
 * `region` for a line of the whole country.
 */
export type Line = {
  title: string
  summary: string
  use: string
  phone: string
  dial: string
  hours: string
  checked: string
  region: string
}

const most = { lines: 300, letters: 600, phone: 60 }

/**
 * Reads the numbers of a place, strictly, since they are called in danger.
 * @param json what came from the network or was kept of it
 * @returns the lines in their order; nothing where any of it is not sound
 */
export function readLines(json: unknown): Line[] | undefined {
  const lines = partsOf(json).lines
  if (!Array.isArray(lines) || lines.length > most.lines) return undefined
  const read = lines.map(readLine)
  return read.every(line => line !== undefined) ? read : undefined
}

function readLine(json: unknown): Line | undefined {
  const { title, summary, use, phone, dial, hours, checked, region } = partsOf(json)
  if (!isText(title) || !isText(summary) || !isText(use) || !isText(hours)) return undefined
  if (!isText(phone, most.phone)) return undefined
  if (!isText(dial) || !/^\+?\d{2,15}$/.test(dial)) return undefined
  if (checked !== '' && !isDay(checked)) return undefined
  if (region !== '' && !isText(region, most.phone)) return undefined
  return { title, summary, use, phone, dial, hours, checked, region }
}

const partsOf = (json: unknown): Record<string, unknown> =>
  typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}

const isText = (value: unknown, letters = most.letters): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= letters

/** A day that the calendar has, as `2026-11-30`. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** Whose line it is, with its region where it has one. */
export const nameOf = ({ title, region }: Line): string => (region === '' ? title : `${title} (${region})`)
