/** Taking in a page of ops from the server: each op checked, good ones kept in one transaction, the rest refused. */
import { type Head, type Heads, headOf } from '../format/chain.ts'
import { readControl } from '../format/control.ts'
import { type Bytes, CONTROL, equal, hex, type Op, parseOp, ZERO_HASH } from '../format/op.ts'
import type { Refusal } from '../messages.ts'
import * as vault from '../vault.ts'
import type { Core } from './core.ts'
import { endSooner, vouchingEnd } from './ends.ts'
import type { Plan, Sealed } from './plan.ts'
import { carried, type Draft, type Held, type OpFault, openHeld, type Read, says } from './read.ts'
import { settle } from './rewrite.ts'

/** Why the rest of a device's chain was not taken. */
export type Fault = { device: string; refusal: OpFault | 'fork' | 'gap' | 'chain' | 'closed-epoch' }

export type Received = {
  /** Ops that were new. */
  taken: number
  /** How far the page reached in each chain, as far as it was good. */
  reached: Map<string, Head>
  faults: Fault[]
  /** Devices of which the server's branch was taken, and what this device held instead carried over. */
  adopted: string[]
  /** Chains that go on beyond an epoch's end, and how far they were heard there. Nothing of that is taken. */
  beyond: Map<string, Head>
}

/**
 * Takes in a page. Nothing of it is kept unless all that is good of it is. Refuses what the disk refuses.
 *
 * @param beyond what earlier pages of the same sync gave as `beyond`.
 */
export async function receive(core: Core, ops: Bytes[], beyond: Heads): Promise<Received | Refusal> {
  const outcome = await core.commit(async () => {
    const page = new Page(core, beyond)
    const opened = await Promise.all(ops.map(bytes => open(core, bytes)))
    for (const one of opened) await page.add(one)
    return page.plan()
  })
  if ('refusal' in outcome) return outcome
  core.notes.restored += outcome.restored
  const settled = await settle(core)
  return 'refusal' in settled ? settled : outcome.received
}

type Opened = { device: string; op?: Op; held: Held | { refusal: OpFault } }

async function open(core: Core, bytes: Bytes): Promise<Opened> {
  const op = parseOp(bytes)
  if ('refusal' in op) return { device: hex(bytes.subarray(24, 32)), held: op }
  return {
    device: op.device,
    op,
    held: await openHeld(core.keys, core.setting.notebook, op, bytes),
  }
}

class Page {
  readonly #core: Core
  readonly #ends = new Map<string, Head>()
  readonly #blocked = new Set<string>()
  readonly #cuts = new Map<string, number>()
  readonly #swap: Held[] = []
  readonly #puts: Held[] = []
  readonly #drafts: Draft[] = []
  readonly #hashes = new Map<string, Map<number, Bytes>>()
  readonly #received: Received

  constructor(core: Core, beyond: Heads) {
    this.#core = core
    this.#received = { taken: 0, reached: new Map(), faults: [], adopted: [], beyond: new Map(beyond) }
  }

  /** Puts one op where it belongs; after a refused one, the rest of its chain is not looked at. */
  async add({ device, op, held }: Opened): Promise<void> {
    if (this.#blocked.has(device)) return
    const heard = this.#received.beyond.get(device)
    const refusal = !op
      ? (held as { refusal: OpFault }).refusal
      : heard
        ? this.#listen(op, held, heard)
        : await this.#judge(op, held)
    if (!refusal) return
    this.#blocked.add(device)
    this.#received.faults.push({ device, refusal })
  }

  async #judge(op: Op, held: Held | { refusal: OpFault }): Promise<Fault['refusal'] | undefined> {
    const { device, seq } = op
    const end = this.#ends.get(device) ?? headOf(this.#core.state.whole, device)
    if ('refusal' in held && held.refusal === 'notebook') return held.refusal
    if (seq > end.seq + 1) return 'gap'
    if (seq <= end.seq) {
      const mine = await this.#hashAt(device, seq)
      // An op that does not open has still its hash; the same one is only known again.
      const hash = await vault.hashOf(op)
      if (mine && equal(mine, hash)) return this.#again(op, held, hash)
      if ('refusal' in held) return held.refusal
      return this.#another(op, held)
    }
    if (!equal(op.prev, end.hash)) return 'chain'
    if ('refusal' in held) return held.refusal
    if (this.#core.state.controls.closed(op)) return this.#leave(held)
    return this.#next(held)
  }

  /** From here on a chain lies beyond an epoch's end. */
  #leave({ op: { device, seq }, hash }: Held): undefined {
    this.#received.beyond.set(device, { seq, hash })
  }

  /**
   * Of what lies beyond an epoch's end only the end of a later one counts: it may be that the writer of each has not heard
   * of the other. It is said again on this device's own chain, where it lies beyond nothing.
   */
  #listen(op: Op, held: Held | { refusal: OpFault }, heard: Head): Fault['refusal'] | undefined {
    if (op.seq !== heard.seq + 1 || !equal(op.prev, heard.hash)) return 'closed-epoch'
    if ('refusal' in held) return held.refusal === 'epoch' ? 'epoch' : 'closed-epoch'
    this.#leave(held)
    const { controls } = this.#core.state
    if (op.kind !== CONTROL || !says(held) || controls.closed(op) || controls.knows(held.body))
      return undefined
    const control = readControl(held.body)
    if ('control' in control && control.control === 'close') this.#drafts.push(carried(op.device, held))
    return undefined
  }

  #again(op: Op, held: Held | { refusal: OpFault }, hash: Bytes): undefined {
    const { device, seq } = op
    this.#reach(device, { seq, hash })
    const bare = this.#core.state.bare.get(device)?.has(seq)
    if (bare && !('refusal' in held) && !op.stub) this.#swap.push(held)
  }

  #reach(device: string, head: Head): void {
    if (head.seq > headOf(this.#received.reached, device).seq) this.#received.reached.set(device, head)
  }

  async #next(held: Held): Promise<Fault['refusal'] | undefined> {
    const { device, seq } = held.op
    const { heads, whole } = this.#core.state
    const torn = headOf(heads, device).seq > headOf(whole, device).seq
    if (torn && !this.#cuts.has(device) && !(await this.#cut(device, seq))) return 'fork'
    this.#put(held)
    return undefined
  }

  /**
   * Another op in the place of one that is held. Only one that opens is believed, or was purged by one that did; none
   * beyond an epoch's end, nor before it where the end vouches for what is held: one who was taken out may have written
   * it since. The server's branch cannot be mended in any case: what is held there goes along.
   */
  async #another(op: Op, held: Held): Promise<Fault['refusal'] | undefined> {
    const { device, seq } = op
    const before = seq === 1 ? ZERO_HASH : await this.#hashAt(device, seq - 1)
    const forged = op.stub && !this.#core.state.controls.purged(device, seq)
    if (forged || this.#ends.has(device)) return 'fork'
    if (!before || !equal(op.prev, before)) return 'chain'
    const isBeyond = this.#core.state.controls.closed(op)
    const end = await vouchingEnd(this.#core.state.controls, op, at => this.#hashAt(device, at))
    if (!(await this.#cut(device, seq)) || isBeyond) return 'fork'
    if (end) {
      this.#drafts.push(endSooner(this.#core, end, device, { seq: seq - 1, hash: before }))
      return 'fork'
    }
    this.#received.adopted.push(device)
    this.#put(held)
    return undefined
  }

  /** Takes the end off a chain that is held, to carry over what it says; not if a newer program has written there. */
  async #cut(device: string, seq: number): Promise<boolean> {
    const tail = await this.#core.tail(device, seq)
    const kept = (read: Read) => read === 'newer' || (typeof read === 'object' && !read.body && !read.op.stub)
    if (tail.some(kept)) return false
    this.#cuts.set(device, seq)
    const { state } = this.#core
    for (const read of tail.filter(says))
      if (!state.controls.closed(read.op) && state.mustCarry(read)) this.#drafts.push(carried(device, read))
    return true
  }

  #put(held: Held): void {
    const { device, seq } = held.op
    this.#puts.push(held)
    if (this.#isPurged(held) && says(held) && this.#core.state.mustCarry(held))
      this.#drafts.push(carried(device, held))
    this.#ends.set(device, { seq, hash: held.hash })
    this.#reach(device, { seq, hash: held.hash })
    this.#received.taken++
  }

  /** The hash of an op that is held. */
  async #hashAt(device: string, seq: number): Promise<Bytes | undefined> {
    const put = this.#puts.find(({ op }) => op.device === device && op.seq === seq)
    if (put) return put.hash
    const head = headOf(this.#core.state.whole, device)
    if (seq === head.seq) return head.hash
    let hashes = this.#hashes.get(device)
    if (!hashes) {
      hashes = await chainHashes(this.#core, device)
      this.#hashes.set(device, hashes)
    }
    return hashes.get(seq)
  }

  async plan(): Promise<Plan<{ received: Received; restored: number }> | Refusal> {
    const core = this.#core
    const own = this.#puts.filter(({ op }) => op.device === core.device)
    const said = new Set(this.#puts.filter(one => !this.#isPurged(one)).map(({ body }) => body?.h))
    const drafts = this.#drafts.filter(({ body }) => !said.has(body.h))
    const at = core.place(own.length > 0 || this.#cuts.has(core.device))
    const mine = await core.seal(at.device, at.head, drafts)
    if ('refusal' in mine) return mine
    const value = { received: this.#received, restored: own.length > 0 ? own.length + drafts.length : 0 }
    const swap = this.#swap.map(({ op, bytes }) => ({ device: op.device, seq: op.seq, op: bytes }))
    const put = [...(await Promise.all(this.#puts.map(one => this.#sealed(one)))), ...mine]
    if (put.length + swap.length === 0) return { value }
    const drop = [...this.#cuts].map(([device, seq]) => ({ device, seq }))
    const moves = at.fresh && (own.length > 0 || mine.length > 0)
    return { change: { put, drop, swap, ...(moves ? { device: at.device } : {}) }, value }
  }

  /** Whether an op has its payload still, though it was purged. */
  #isPurged({ op: { device, seq, kind, stub } }: Held): boolean {
    return !stub && kind !== CONTROL && this.#core.state.controls.purged(device, seq)
  }

  /** As it goes to the disk: what was purged does not come back. */
  async #sealed(held: Held): Promise<Sealed> {
    const { device, seq } = held.op
    if (!this.#isPurged(held)) return { device, seq, op: held.bytes, held }
    const bytes = await vault.stubOf(held.op)
    return { device, seq, op: bytes, held: { op: parseOp(bytes) as Op, bytes, hash: held.hash } }
  }
}

/** The hashes of a chain's ops, each from the op after it. */
async function chainHashes(core: Core, device: string): Promise<Map<number, Bytes>> {
  const hashes = new Map<number, Bytes>()
  for (const row of await core.setting.store.chain(device, 0))
    for (const bytes of Array.isArray(row.ops) ? row.ops : []) {
      const op = bytes instanceof Uint8Array ? parseOp(bytes as Bytes) : undefined
      if (op && !('refusal' in op)) hashes.set(op.seq - 1, op.prev)
    }
  return hashes
}
