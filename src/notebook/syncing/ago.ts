import { syncingWords as t } from '../../words/en/account/syncing.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago an instant was; a clock that ran ahead counts as just now. Both in milliseconds since 1970. */
export function agoInWords(at: number, now: number): string {
  const past = now - at
  if (past < minute) return t.justNow
  if (past < hour) return t.minutes(Math.floor(past / minute))
  if (past < day) return t.hours(Math.floor(past / hour))
  return t.days(Math.floor(past / day))
}
