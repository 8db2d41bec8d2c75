import { nextOpening, openNow } from '../../../craft/input/opening-hours.ts'
import type { TreatmentOption } from '../../../craft/kit.ts'

/** How an option stands at this moment. `opens` is left out while it is open, and null where that is not known. */
export type Standing = { option: TreatmentOption; open: boolean | null; opens: Temporal.Instant | null }

function standingOf(option: TreatmentOption, now: Temporal.Instant): Standing {
  const open = openNow(option.hours, now, option.zone)
  return { option, open, opens: open === false ? nextOpening(option.hours, now, option.zone) : null }
}

/**
 * Whom to call first: who is open now, then whose hours are not known, then who opens soonest. Places that take nobody
 * who also uses stimulants come last for a loved one who does. Those tried already come after the rest.
 */
export function callOrder(
  kit: readonly TreatmentOption[],
  now: Temporal.Instant,
  { stimulants = false, tried = [] }: { stimulants?: boolean; tried?: readonly string[] } = {},
): Standing[] {
  const rank = ({ option, open }: Standing): number =>
    (tried.includes(option.id) ? 10 : 0) +
    (stimulants && option.takes_stimulants_too === 'no' ? 5 : 0) +
    (open ? 0 : open === null ? 1 : 2)
  const until = ({ opens }: Standing) => opens?.epochMilliseconds ?? 0
  return kit
    .map(option => standingOf(option, now))
    .sort(
      (a, b) => rank(a) - rank(b) || until(a) - until(b) || a.option.name.localeCompare(b.option.name, 'en'),
    )
}
