import type { Syncing } from '../account/asks.ts'
import type { CopyMade } from '../reading/readers.ts'

export const copyMadeId = 'copy-made'
const remindAfterDays = 14
/** Put away, the reminder comes back after this many days. */
export const quietDays = 7

const dayMs = 86_400_000

export type ForReminder = {
  syncing: Pick<Syncing, 'state' | 'unsent' | 'last'>
  /** When the first and the latest entry were written, in milliseconds since 1970; null when there is none. */
  first: number | null
  latest: number | null
  made: CopyMade | null
  now: number
}

/**
 * Whether to remind of a copy, and how many days the notes have been without one. Without an account: 14 days since the
 * first entry or the last file, when something was written since. With one: 14 days without a good sync while entries
 * wait, unless a file was saved meanwhile. A reminder that was put away stays away for a week.
 */
export function copyReminder(of: ForReminder): { remind: 'no-account' | 'not-copied'; days: number } | null {
  const { syncing, first, latest, made, now } = of
  if (first === null || latest === null) return null
  if (made?.quiet_until && Date.parse(made.quiet_until) > now) return null
  const file = made?.at ? Date.parse(made.at) : Number.NEGATIVE_INFINITY
  if (latest <= file) return null
  if (syncing.state !== 'off' && syncing.unsent === 0) return null
  const synced = syncing.state === 'off' ? Number.NEGATIVE_INFINITY : (syncing.last ?? first)
  const since = Math.max(first, file, synced)
  const days = Math.floor((now - since) / dayMs)
  if (days < remindAfterDays) return null
  return { remind: syncing.state === 'off' ? 'no-account' : 'not-copied', days }
}
