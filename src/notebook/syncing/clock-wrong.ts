/** The year this program was written in: no device that has it can be in an earlier one. */
export const writtenIn = 2026

const dayMs = 86_400_000

/**
 * Whether a device's clock is clearly wrong: before the program's own year, or more than a day before the newest entry.
 *
 * @param time by this device, in milliseconds since 1970.
 * @param newest when the newest entry was written; null when there is none.
 */
export const isClockWrong = (time: number, newest: number | null): boolean =>
  time < Date.UTC(writtenIn, 0, 1) || (newest !== null && time < newest - dayMs)
