/** Hybrid logical clock: follows the device's clock, never runs back, and never refuses one that is wrong. */

export type Clock = { ms: number; counter: number }

export const START: Clock = { ms: 0, counter: 0 }

const LAST_MS = 2 ** 48 - 1
const LAST_COUNTER = 0xffff

/**
 * The clock's next reading, later than every reading and stamp it has seen.
 *
 * @param now the device's time in milliseconds since 1970; any value is taken, before 1970 counts as 1970.
 */
export function tick(clock: Clock, now: number): Clock {
  const device = Math.min(Math.max(Math.floor(now) || 0, 0), LAST_MS)
  if (device > clock.ms) return { ms: device, counter: 0 }
  if (clock.counter < LAST_COUNTER) return { ms: clock.ms, counter: clock.counter + 1 }
  // At the end of time the counter stays: stamps then differ by their random part alone.
  return clock.ms < LAST_MS ? { ms: clock.ms + 1, counter: 0 } : clock
}

/** Takes note of a stamp from any device, however far off its clock. */
export function see(clock: Clock, stamp: string): Clock {
  const seen = { ms: writtenAt(stamp), counter: Number.parseInt(stamp.slice(12, 16), 16) }
  return seen.ms > clock.ms || (seen.ms === clock.ms && seen.counter > clock.counter) ? seen : clock
}

/**
 * A reading as text that sorts by time: 12 hex digits of milliseconds, 4 of counter, a dash, the random part.
 *
 * @param random 16 hex digits, fresh for each stamp: keeps a device and its clone from ever giving the same one.
 */
export const stamp = (clock: Clock, random: string): string =>
  `${clock.ms.toString(16).padStart(12, '0')}${clock.counter.toString(16).padStart(4, '0')}-${random}`

/** The milliseconds since 1970 in a stamp. */
export const writtenAt = (stamp: string): number => Number.parseInt(stamp.slice(0, 12), 16)
