/** When the notebook is locked, and how wrong PINs slow down. Nothing here ever erases. */
import { LOCK_MINUTES, type LockMinutes, type RefusalKey } from './messages.ts'

/** Wrong tries since the last right one, and the time of the last (milliseconds since 1970). */
export type Tries = { wrong: number; at: number }

export const NO_TRIES: Tries = { wrong: 0, at: 0 }

/** Tries before the first wait. */
const FREE = 5
const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 15 * 60
/** An open page nobody touches is locked after this, even in sight. */
const UNTOUCHED_MS = 15 * 60_000

/** Reads a stored count; what is not one counts as none, since a damaged count must not lock a member out. */
export function readTries(value: unknown): Tries {
  const tries = value as Partial<Tries> | null | undefined
  return Number.isSafeInteger(tries?.wrong) && Number.isFinite(tries?.at)
    ? { wrong: Math.max(tries!.wrong!, 0), at: tries!.at! }
    : NO_TRIES
}

/** The tries left before the next wait; none once the waits began, since each wrong try then brings a longer one. */
export const triesLeft = (tries: Tries): number => Math.max(FREE - tries.wrong, 0)

/** The wait after a number of wrong tries: none up to the fifth, then 30 seconds, doubling to 15 minutes. */
const fullWait = (wrong: number): number =>
  wrong < FREE ? 0 : Math.min(FIRST_WAIT_SECONDS * 2 ** Math.min(wrong - FREE, 20), LONGEST_WAIT_SECONDS)

/** Whole seconds until the next try. A clock set back does not lengthen it beyond the full wait. */
export function waitSeconds(tries: Tries, now: number): number {
  const wait = fullWait(tries.wrong)
  return Math.min(Math.max(Math.ceil(wait - (now - tries.at) / 1000), 0), wait)
}

/**
 * Counts a try before it is made, so that a tab killed in the middle has not tried for free.
 *
 * @returns the new count; the old one when the wait is not over (its start moved to now if the clock was set back).
 */
export function beginTry(tries: Tries, now: number): { begun: boolean; tries: Tries } {
  if (waitSeconds(tries, now) === 0) return { begun: true, tries: { wrong: tries.wrong + 1, at: now } }
  return { begun: false, tries: now < tries.at ? { ...tries, at: now } : tries }
}

/** Whether a PIN or passphrase may be chosen: 6 to 128 characters, no run of one character, no straight row of digits. */
export function checkPin(pin: string): { refusal: RefusalKey & `pin-${string}` } | undefined {
  const characters = [...pin.normalize('NFKC')]
  if (characters.length < 6) return { refusal: 'pin-too-short' }
  if (characters.length > 128) return { refusal: 'pin-too-long' }
  const steps = new Set(
    characters.slice(1).map((one, at) => one.codePointAt(0)! - characters[at]!.codePointAt(0)!),
  )
  const [step] = steps
  return steps.size === 1 && Math.abs(step!) <= 1 ? { refusal: 'pin-too-simple' } : undefined
}

/**
 * Whether an open notebook must be locked now.
 *
 * @param hidden since when its page is out of sight, if it is.
 * @param used when the member last touched it.
 * @param minutes how long a hidden page may wait.
 */
export function mustLock(
  hidden: number | undefined,
  used: number,
  minutes: LockMinutes,
  now: number,
): boolean {
  if (hidden !== undefined && (now < hidden || now - hidden >= minutes * 60_000)) return true
  return now < used || now - used >= UNTOUCHED_MS
}

/** Reads a stored choice of minutes; one minute when there is none. */
export const readLockMinutes = (value: unknown): LockMinutes => LOCK_MINUTES.find(one => one === value) ?? 1
