/** Control ops (kind 2): what is to be done with other ops. Their bodies are those of records, `t` and `d` say what. */
import { type Body, isDevice, isSeq, isStamp } from './op.ts'

/** Ops by device: runs from one seq to another, both included. */
export type Ranges = Record<string, [from: number, to: number][]>

/** Takes ops away for good; versions with the stamps in `gone` do not come back in other ops either. */
export type Purge = { control: 'purge'; ops: Ranges; gone: string[] }
/**
 * Ends an epoch: its ops, and those of epochs before, count up to these heads only. `hashes`, as hex: of the ops at the
 * heads, which vouch for all before them. Ends of former programs name none.
 */
export type Close = {
  control: 'close'
  epoch: number
  heads: Record<string, number>
  hashes?: Record<string, unknown>
}
export type Control = Purge | Close

/** Places one purge lists at most, so that its body stays well below 256 KiB. */
export const PURGE_MOST = 4000

/** What a purge says. */
export const purgeData = (ops: Ranges, gone: string[]): unknown => (gone.length > 0 ? { ops, gone } : { ops })

/**
 * Reads what a control op says. Refuses as `control` a type or a shape not known here: the op is kept and not applied.
 */
export function readControl({ t, d }: Pick<Body, 't' | 'd'>): Control | { refusal: 'control' } {
  if (typeof d !== 'object' || d === null) return { refusal: 'control' }
  const { ops, gone = [], epoch, heads, hashes } = d as Record<string, unknown>
  if (t === 'purge' && isByDevice(ops, isRuns) && Array.isArray(gone) && gone.every(isStamp))
    return { control: 'purge', ops: ops as Ranges, gone }
  if (t === 'close' && isEpoch(epoch) && isByDevice(heads, isSeq))
    return { control: 'close', epoch, heads: heads as Record<string, number>, ...readHashes(hashes) }
  return { refusal: 'control' }
}

const readHashes = (hashes: unknown): Pick<Close, 'hashes'> =>
  typeof hashes === 'object' && hashes !== null ? { hashes: hashes as Record<string, unknown> } : {}

/** Whether this is an epoch: 1 to 2^32 - 1. */
export const isEpoch = (value: unknown): value is number => isSeq(value) && value < 2 ** 32

const isByDevice = (value: unknown, is: (one: unknown) => boolean): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([device, one]) => isDevice(device) && is(one))

const isRuns = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    run => Array.isArray(run) && run.length === 2 && isSeq(run[0]) && isSeq(run[1]) && run[0] <= run[1],
  )

/** Places as runs, each device's in order and without overlap. */
export function toRanges(places: Iterable<{ device: string; seq: number }>): Ranges {
  const ranges: Ranges = {}
  for (const { device, seq } of places) {
    const runs = ranges[device] ?? []
    runs.push([seq, seq])
    ranges[device] = runs
  }
  return joinRanges(ranges)
}

/** The same ops in as few runs as they take. */
export function joinRanges(ranges: Ranges): Ranges {
  return Object.fromEntries(
    Object.keys(ranges)
      .sort()
      .map(device => {
        const joined: [number, number][] = []
        for (const [from, to] of ranges[device]!.toSorted((a, b) => a[0] - b[0])) {
          const last = joined.at(-1)
          if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
          else joined.push([from, to])
        }
        return [device, joined]
      }),
  )
}
