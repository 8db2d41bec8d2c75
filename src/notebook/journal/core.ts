/** The open notebook's middle: what is on the disk, what it adds up to, and one way to change both. */
import { type Head, headOf } from '../format/chain.ts'
import { decodeCheckpoint, encodeCheckpoint } from '../format/checkpoint.ts'
import { stamp, tick } from '../format/clock.ts'
import { type Body, CONTROL, type Op, parseOp, ZERO_HASH } from '../format/op.ts'
import type { Refusal } from '../messages.ts'
import type { Records } from '../records.ts'
import { type Part, type Row, rewrites } from '../store/part.ts'
import * as vault from '../vault.ts'
import type { Plan, Sealed } from './plan.ts'
import { type Draft, type Read, readStored } from './read.ts'
import { State, takeRow } from './state.ts'

/** Two tabs may both write; this many times in a row one of them may come second. */
const ATTEMPTS = 20

export type Setting = {
  store: Part
  /** Its id as hex. */
  notebook: string
  /** By epoch. */
  keys: ReadonlyMap<number, vault.NotebookKeys>
  device: string
  /** Hears the device id that further ops go under. */
  moved(device: string): Promise<unknown>
  /** The device's time in milliseconds since 1970. */
  now(): number
  /** Hears which entries changed, of which types. */
  changed(ids: string[], types: string[]): void
}

/** A chain's start. */
export const START_HEAD: Head = { seq: 0, hash: ZERO_HASH }

export class Core {
  readonly setting: Setting
  readonly keys: Map<number, vault.NotebookKeys>
  device: string
  /** Devices this phone wrote as before. */
  was = new Set<string>()
  state = new State()
  /** Ops that went to a fresh device id, since sync last asked: after a restore, and after an epoch's end. */
  notes = { restored: 0, closed: 0 }
  #turn = 0
  #told = '{}'

  constructor(setting: Setting) {
    this.setting = setting
    this.device = setting.device
    this.keys = new Map(setting.keys)
  }

  /** The keys that are written under. */
  newest(): vault.NotebookKeys {
    return this.keys.get(Math.max(...this.keys.keys()))!
  }

  /** Reads the checkpoint and every op after it. */
  async load(): Promise<void> {
    const checkpoint = await this.#readCheckpoint()
    if (checkpoint) this.state.fill(checkpoint)
    await this.catchUp(true)
  }

  /** Takes in what other tabs wrote; tells what changed. */
  async catchUp(first = false): Promise<void> {
    const { turn, rows } = await this.setting.store.read(this.state.heads)
    if (!first && turn.born !== undefined && turn.born > this.#turn) return
    if (first) this.#turn = turn.n
    if (first) this.was = new Set(turn.was)
    if (first && turn.device !== undefined && turn.device !== this.device) {
      this.device = turn.device
      await this.setting.moved(turn.device)
    }
    if (turn.n !== this.#turn) return this.reload()
    const reads = await Promise.all(
      rows.map(row => this.#readRow(row, headOf(this.state.heads, row.device).seq)),
    )
    if (reads.flat().some(isControl)) return this.reload(first)
    const bodies = rows.flatMap((row, at) => takeRow(this.state, row, reads[at]!))
    if (!first) this.tell(bodies)
  }

  /** Reads everything anew, as after a start without a checkpoint. */
  async reload(quietly = false): Promise<void> {
    const { turn, rows } = await this.setting.store.read(new Map())
    const state = new State()
    const reads: Read[][] = []
    for (const row of rows) reads.push(await this.#readRow(row, 0))
    state.order(reads.flat())
    for (const [at, row] of rows.entries()) takeRow(state, row, reads[at]!)
    const before = this.state
    this.state = state
    if (turn.n !== this.#turn && turn.device !== undefined) this.device = turn.device
    this.#turn = turn.n
    this.was = new Set(turn.was)
    if (!quietly) this.#tellDifference(before.records, state.records)
  }

  /** Every op on the disk, chain by chain. */
  async scan(): Promise<{ device: string; read: Read }[]> {
    const { rows } = await this.setting.store.read(new Map())
    const found: { device: string; read: Read }[] = []
    for (const row of rows)
      for (const read of await this.#readRow(row, 0)) found.push({ device: row.device, read })
    return found
  }

  /** The ops of one chain from one on. */
  async tail(device: string, from: number): Promise<Read[]> {
    const rows = await this.setting.store.chain(device, from - 1)
    const reads: Read[] = []
    for (const row of rows) reads.push(...(await this.#readRow(row, from - 1)))
    return reads.filter(read => read !== 'held')
  }

  /**
   * Puts a change down, behind whatever other tabs have put down meanwhile: it is made anew as often as that is needed.
   * Refuses what its making refuses, `not-set-up` and `not-saved`.
   */
  async commit<T extends object>(make: () => Promise<Plan<T> | Refusal>): Promise<T | Refusal> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const plan = await make()
      if (!('value' in plan)) return plan
      if (!plan.change) return plan.value
      const { put = [], ...rest } = plan.change
      const places = put.map(({ device, seq, op }) => ({ device, seq, op }))
      const was = rest.device === undefined ? {} : { was: this.device }
      const outcome = await this.setting.store.commit({ turn: this.#turn, ...rest, ...was, put: places })
      if (outcome === 'gone') return { refusal: 'not-set-up' }
      if (outcome === 'saved') {
        await this.#saved(plan.change, put)
        return plan.value
      }
      const [turn, own] = [this.#turn, headOf(this.state.heads, this.device).seq]
      await this.catchUp()
      const stuck = turn === this.#turn && headOf(this.state.heads, this.device).seq <= own
      if (stuck && put.some(({ device }) => device === this.device)) await this.move()
    }
    return { refusal: 'not-saved' }
  }

  async #saved(change: NonNullable<Plan<object>['change']>, put: Sealed[]): Promise<void> {
    if (put.some(({ held, device }) => device === this.device && held.body?.s))
      this.#told = JSON.stringify(this.state.vector(this.device))
    if (rewrites({ turn: 0, ...change })) {
      if (change.device !== undefined) this.#told = '{}'
      await this.reload()
      if (change.device !== undefined) await this.setting.moved(change.device)
    } else if (put.some(({ held }) => isControl(held))) await this.reload()
    else this.tell(put.flatMap(({ device, held }) => this.state.take(device, held)))
  }

  /** Whether a chain was written on this phone. */
  isOwn(device: string): boolean {
    return device === this.device || this.was.has(device)
  }

  /** Goes on under a new device id. */
  async move(): Promise<void> {
    const device = vault.randomHex(8)
    const was = this.device
    if ((await this.setting.store.commit({ turn: this.#turn, device, was })) !== 'saved') return
    this.#turn++
    this.was.add(was)
    this.device = device
    this.#told = '{}'
    await this.setting.moved(device)
  }

  /** A version to be written: stamped, and telling what its writer has read where that changed. */
  body(wanted: Pick<Body, 'i' | 'p' | 't' | 'd'>): Body {
    this.state.clock = tick(this.state.clock, this.setting.now())
    // In memory as on the disk: what JSON makes of it.
    const plain: unknown = JSON.parse(JSON.stringify(wanted.d))
    const { i, p, t } = wanted
    const body: Body = { i, h: stamp(this.state.clock, vault.randomHex(8)), p, t, d: plain }
    const { epoch } = this.newest()
    // Before its keeper has told where the last epoch ended, this one may have read what will not count.
    if (epoch > 1 && !this.state.controls.ended(epoch - 1)) return body
    const vector = this.state.vector(this.device)
    return JSON.stringify(vector) === this.#told ? body : { ...body, s: vector }
  }

  /** A control op to be written. */
  control(t: 'purge' | 'close', d: unknown): Draft {
    return { kind: CONTROL, body: this.body({ i: vault.randomHex(16), p: [], t, d }) }
  }

  /** Seals ops as the next ones of a chain, under the newest epoch. Refuses `too-large`. */
  async seal(device: string, from: Head, drafts: Draft[]): Promise<Sealed[] | { refusal: 'too-large' }> {
    const sealed: Sealed[] = []
    let { seq, hash: prev } = from
    for (const { kind, body } of drafts) {
      const done = await vault.sealOp(this.newest(), { kind, device, seq: ++seq, prev }, body)
      if ('refusal' in done) return { refusal: 'too-large' }
      prev = done.hash
      const held = { op: parseOp(done.bytes) as Op, bytes: done.bytes, hash: done.hash, body }
      sealed.push({ device, seq, op: done.bytes, held })
    }
    return sealed
  }

  /** Where the next op of this device goes; under a fresh id when its chain is broken, or when that is `needed`. */
  place(needed = false): { device: string; head: Head; fresh: boolean } {
    const fresh = needed || !this.state.isWhole(this.device)
    const device = fresh ? vault.randomHex(8) : this.device
    return { device, head: fresh ? START_HEAD : headOf(this.state.heads, device), fresh }
  }

  /** Renews the checkpoint once enough ops have gathered. Losing it midway loses nothing. */
  async tidy(enough: number): Promise<void> {
    if (this.state.count < enough) return
    this.state.count = 0
    await this.setting.store.pack(enough)
    if (!this.state.isSound()) return
    const { heads, seen, records, controls } = this.state
    const plain = encodeCheckpoint({ heads, seen, versions: records.versions(), controls: controls.all() })
    await this.setting.store.writeCheckpoint(await vault.sealCheckpoint(this.newest(), plain), this.#turn)
  }

  async #readCheckpoint() {
    const row = (await this.setting.store.readCheckpoint()) as Partial<vault.Sealed> | undefined
    if (!(row?.nonce instanceof Uint8Array) || !(row.ct instanceof Uint8Array)) return undefined
    for (const epoch of [...this.keys.keys()].sort((a, b) => b - a)) {
      const plain = await vault.openCheckpoint(this.keys.get(epoch)!, { nonce: row.nonce, ct: row.ct })
      if (plain) return decodeCheckpoint(plain)
    }
    return undefined
  }

  async #readRow({ device, last, ops }: Row, after: number): Promise<Read[]> {
    const list: unknown[] = Array.isArray(ops) ? ops : [undefined]
    const { notebook } = this.setting
    return Promise.all(list.map(op => readStored(this.keys, notebook, { device, last, after }, op)))
  }

  tell(bodies: Body[]): void {
    if (bodies.length === 0) return
    this.setting.changed([...new Set(bodies.map(body => body.i))], [...new Set(bodies.map(body => body.t))])
  }

  #tellDifference(before: Records, after: Records): void {
    const differs = before.differing(after)
    if (differs.ids.length > 0) this.setting.changed(differs.ids, differs.types)
  }
}

const isControl = (read: Read): boolean => typeof read === 'object' && read.op.kind === CONTROL
