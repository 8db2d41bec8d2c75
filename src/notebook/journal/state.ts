/** What the ops of a notebook add up to, in memory. */
import { follows, type Head, headOf, hear, withheld } from '../format/chain.ts'
import type { Checkpoint } from '../format/checkpoint.ts'
import { type Clock, START, see } from '../format/clock.ts'
import { type Body, CONTROL, type Op, ZERO_HASH } from '../format/op.ts'
import { Records } from '../records.ts'
import type { Row } from '../store/part.ts'
import { Controls } from './controls.ts'
import type { Held, Read } from './read.ts'

export class State {
  readonly records = new Records()
  readonly controls = new Controls()
  /** How far each chain reaches on the disk. */
  readonly heads = new Map<string, Head>()
  /** How far each chain is whole: what can be vouched for and sent. */
  readonly whole = new Map<string, Head>()
  readonly seen = new Map<string, number>()
  /** Devices whose chain is broken on this disk: nothing is written behind a break. */
  readonly torn = new Set<string>()
  /** Devices whose last op could not be read: the next one cannot be checked against it. */
  readonly #loose = new Set<string>()
  /** Purged ops that no purge lists, by device. */
  readonly bare = new Map<string, Set<number>>()
  readonly unread = { damaged: 0, newer: 0 }
  clock: Clock = START
  /** Ops taken in since the checkpoint. */
  count = 0
  /** Ops lie on the disk that control ops have taken away. */
  unsettled = false

  /** Takes in everything a checkpoint holds. */
  fill({ heads, seen, versions, controls }: Checkpoint): void {
    for (const version of versions) {
      this.clock = see(this.clock, version.h)
      this.records.add(version)
    }
    for (const control of controls) {
      this.clock = see(this.clock, control.h)
      this.controls.add(control)
    }
    for (const [device, head] of heads) {
      this.heads.set(device, head)
      this.whole.set(device, head)
    }
    for (const [device, seq] of seen) this.seen.set(device, seq)
  }

  /** Puts an op that was read in its place, and does what it says. An authentic op behind a break is still shown. */
  take(device: string, read: Read): Body[] {
    if (read === 'held') return []
    if (typeof read === 'string') {
      this.torn.add(device)
      this.#loose.add(device)
      this.unread[read]++
      return []
    }
    const { op, hash, sealed } = read
    // Its epoch may be a fault of the disk as well as news: nothing can vouch for it.
    if (sealed) this.torn.add(device)
    const link = this.#loose.delete(device) ? 'next' : follows(this.heads, op, hash)
    if (typeof link === 'object') {
      this.torn.add(device)
      this.unread.damaged += link.refusal === 'gap' ? op.seq - headOf(this.heads, device).seq - 1 : 1
    }
    if (op.seq > headOf(this.heads, device).seq) {
      this.heads.set(device, { seq: op.seq, hash })
      if (!this.torn.has(device)) this.whole.set(device, { seq: op.seq, hash })
    }
    this.count++
    return this.#apply(device, read)
  }

  /** What could not be read still has its place, so that it is counted once and nothing else is put there. */
  skip(device: string, last: number, uncounted: number): void {
    this.unread.damaged += uncounted
    this.torn.add(device)
    this.#loose.add(device)
    this.heads.set(device, { seq: last, hash: ZERO_HASH })
  }

  /** Takes in every control op among some reads, before anything they may have taken away. */
  order(reads: Iterable<Read>): void {
    const found: Held[] = []
    for (const read of reads)
      if (typeof read === 'object' && read.op.kind === CONTROL && read.body) found.push(read)
    for (const { op, body } of found.sort((a, b) => b.op.epoch - a.op.epoch))
      if (!this.controls.closed(op)) this.controls.add({ h: body!.h, t: body!.t, d: body!.d, e: op.epoch })
  }

  #apply(device: string, { op, body, sealed }: Held): Body[] {
    if (!sealed && this.controls.closed(op)) {
      this.unsettled = true
      return []
    }
    if (op.stub) {
      if (!this.controls.purged(device, op.seq))
        this.bare.set(device, (this.bare.get(device) ?? new Set()).add(op.seq))
      return []
    }
    if (!body) {
      this.unread.newer++
      return []
    }
    this.clock = see(this.clock, body.h)
    hear(this.seen, this.#claim(op, body))
    if (op.kind === CONTROL) {
      if (!this.controls.add({ h: body.h, t: body.t, d: body.d, e: op.epoch })) this.unread.newer++
      return []
    }
    if (this.controls.purged(device, op.seq) || this.controls.gone(body.h)) {
      this.unsettled = true
      return []
    }
    this.records.add({ i: body.i, h: body.h, p: body.p, t: body.t, d: body.d, b: body.b ?? device })
    return [body]
  }

  /** What a writer said it had read, as far as it still counts: what an epoch's end cut off is not missed. */
  #claim({ epoch }: Op, { s = {} }: Body): Record<string, number> {
    return Object.fromEntries(
      Object.entries(s).map(([device, seq]) => [device, Math.min(seq, this.controls.cap(epoch, device))]),
    )
  }

  /**
   * Whether a version that a control op takes away must be carried over first. A purge names places, and after a restore
   * another op may stand in one: only versions it names, or that stand elsewhere too, may go.
   */
  mustCarry({ op, body }: Held & { body: Body }): boolean {
    if (this.controls.gone(body.h)) return false
    return (
      op.kind === CONTROL || !this.controls.purged(op.device, op.seq) || !this.records.has(body.i, body.h)
    )
  }

  /** Whether a device's chain is held to its end. If not, an op put behind it could become a fork. */
  isWhole(device: string): boolean {
    return !this.torn.has(device) && !withheld(this.heads, this.seen).includes(device)
  }

  /** Whether a checkpoint may stand for the ops. */
  isSound(): boolean {
    return this.unread.damaged + this.unread.newer + this.torn.size + this.bare.size === 0 && !this.unsettled
  }

  /** How far every other device has been read. */
  vector(own: string): Record<string, number> {
    const others = [...this.whole].filter(([device]) => device !== own)
    return Object.fromEntries(others.map(([device, head]) => [device, head.seq]))
  }
}

/** Takes a row's ops in; what is missing in it is counted. */
export function takeRow(state: State, row: Row, reads: Read[]): Body[] {
  const bodies = reads.flatMap(read => state.take(row.device, read))
  const counted = reads.some(read => read === 'damaged' || read === 'newer')
  const missing = row.last - headOf(state.heads, row.device).seq
  if (missing > 0) state.skip(row.device, row.last, counted ? 0 : missing)
  return bodies
}
