import type { Syncing } from '../account/asks.ts'

/** What copying again does not mend: the member must do something first, or nothing can be done from here. */
const standing: readonly Syncing['why'][] = ['session', 'moved-on', 'ended', 'newer-server', 'newer-version']

/**
 * Whether to offer copying now. After a try that failed too, also while the browser believes that there is no network:
 * it may be wrong. `always`: also when nothing waits here, to get what another device wrote.
 */
export const offersCopy = (found: Pick<Syncing, 'state' | 'why' | 'unsent'>, always: boolean): boolean =>
  found.state !== 'off' && !standing.includes(found.why) && (always || found.unsent > 0)

/** Whether a device of an account may hold nothing yet of what was written elsewhere. */
export const isArriving = (found: Pick<Syncing, 'state' | 'last'> | null): boolean =>
  found !== null && found.state !== 'off' && found.last === null
