import type { CallResult, Opening } from '../../entries.ts'
import type { Standing } from './order.ts'

/** Where the day of a yes stands. `line` is for an empty kit: then a treatment line of this place is called. */
export type Stage =
  | { key: 'line' }
  | { key: 'call'; standing: Standing }
  | { key: 'write-time'; standing: Standing | undefined }
  | { key: 'go'; standing: Standing | undefined; when: string }
  | { key: 'all-tried' }

const lasting = 72 * 3_600_000

/** How the last call to each place went. */
export function lastCalls(opening: Opening | undefined): Map<string, Opening['calls'][number]> {
  return new Map((opening?.calls ?? []).map(call => [call.option, call]))
}

/**
 * The one next step: with a time, write it down, then go; without one, the first place in the order that was not tried.
 * @param order whom to call first, as `callOrder` gives it
 */
export function stageOf(opening: Opening | undefined, order: readonly Standing[]): Stage {
  const calls = lastCalls(opening)
  const agreed = [...calls.values()].findLast(call => call.result === 'time')
  if (agreed) {
    const standing = order.find(one => one.option.id === agreed.option)
    return opening?.appointment
      ? { key: 'go', standing, when: opening.appointment }
      : { key: 'write-time', standing }
  }
  if (order.length === 0) return { key: 'line' }
  const standing = order.find(one => !calls.has(one.option.id))
  return standing ? { key: 'call', standing } : { key: 'all-tried' }
}

/** Adds how a call went, to the yes that is going on or to a new one. */
export function called(
  opening: Opening | undefined,
  option: string,
  result: CallResult,
  now: Temporal.Instant,
  zone: string,
): Opening {
  const start = opening ?? startOf(now, zone)
  return { ...start, calls: [...start.calls, { option, at: now.toString(), result }] }
}

export const startOf = (now: Temporal.Instant, zone: string): Opening => ({
  version: 1,
  at: now.toString(),
  zone,
  calls: [],
})

/** Whether a yes is still going on: nothing was written down as its end, and it is less than three days old. */
export const isGoingOn = (opening: Opening, now: Temporal.Instant): boolean =>
  opening.outcome === undefined && now.epochMilliseconds - Date.parse(opening.at) < lasting
