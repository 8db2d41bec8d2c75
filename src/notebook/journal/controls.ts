/** What the control ops held add up to: what is purged, and where epochs ended. */
import { type Close, joinRanges, type Ranges, readControl } from '../format/control.ts'
import type { Body, Op } from '../format/op.ts'

/** A control op's body, and the epoch it was sealed under. */
export type Ordered = Pick<Body, 'h' | 't' | 'd'> & { e: number }

export class Controls {
  #ranges: Ranges = {}
  readonly #gone = new Set<string>()
  readonly #closes: Close[] = []
  readonly #held = new Map<string, Ordered>()

  /**
   * Takes a control op in; answers whether it could be read. Those of later epochs must be taken in first, since an op
   * may itself lie beyond the end of its epoch. An epoch is ended only by an op of a later one.
   */
  add({ h, t, d, e }: Ordered): boolean {
    const name = JSON.stringify([h, t, d, e])
    if (this.#held.has(name)) return true
    const control = readControl({ t, d })
    if ('refusal' in control) return false
    if (control.control === 'close') {
      if (e <= control.epoch) return false
      this.#closes.push(control)
    } else {
      const all = Object.entries(control.ops).map(([device, runs]) => [
        device,
        [...(this.#ranges[device] ?? []), ...runs],
      ])
      this.#ranges = joinRanges({ ...this.#ranges, ...(Object.fromEntries(all) as Ranges) })
      for (const stamp of control.gone) this.#gone.add(stamp)
    }
    this.#held.set(name, { h, t, d, e })
    return true
  }

  /** Whether a control is held, in whatever op. */
  knows({ h }: Pick<Body, 'h'>): boolean {
    return [...this.#held.values()].some(one => one.h === h)
  }

  /** Whether an op was taken away. */
  purged(device: string, seq: number): boolean {
    return this.#ranges[device]?.some(([from, to]) => from <= seq && seq <= to) ?? false
  }

  /** Whether a version may not come back, in whatever op. */
  gone(stamp: string): boolean {
    return this.#gone.has(stamp)
  }

  /** How far a device's ops of an epoch count. */
  cap(epoch: number, device: string): number {
    const caps = this.#closes.filter(close => epoch <= close.epoch).map(({ heads }) => heads[device] ?? 0)
    return Math.min(Number.POSITIVE_INFINITY, ...caps)
  }

  /** Whether an op was written after its epoch's end. */
  closed({ epoch, device, seq }: Pick<Op, 'epoch' | 'device' | 'seq'>): boolean {
    return seq > this.cap(epoch, device)
  }

  /** The ends held that name a device's op at this place or after it, for ops of this epoch. */
  ends(epoch: number, device: string, seq: number): Close[] {
    return endsFrom(this.#closes, epoch, device, seq)
  }

  /** Whether an epoch's end is known. */
  ended(epoch: number): boolean {
    return this.#closes.some(close => close.epoch >= epoch)
  }

  /** All that was taken away. */
  ranges(): Ranges {
    return this.#ranges
  }

  /** Every control op taken in. */
  all(): Iterable<Ordered> {
    return this.#held.values()
  }
}

/** Of some ends those of an epoch or a later one that name a device's op at this place or after it. */
export const endsFrom = (ends: readonly Close[], epoch: number, device: string, seq: number): Close[] =>
  ends.filter(end => epoch <= end.epoch && seq <= (end.heads[device] ?? 0))
