/** The open notebook: writes ops, replays them, holds what they add up to. */
import { follows, type Head, headOf, hear, withheld } from './format/chain.ts'
import { decodeCheckpoint, encodeCheckpoint } from './format/checkpoint.ts'
import { type Clock, START, see, stamp, tick } from './format/clock.ts'
import { type Body, type Bytes, type Op, parseOp, RECORD, ZERO_HASH } from './format/op.ts'
import type { Done, Entry, Refusal } from './messages.ts'
import { Records } from './records.ts'
import { ROW, type Row, type Store } from './store.ts'
import * as vault from './vault.ts'

/** Two tabs may both write; this many times in a row one of them may come second. */
const ATTEMPTS = 20

export type Setting = {
  store: Store
  keys: vault.NotebookKeys
  device: string
  /** Keeps the device id that further ops go under. */
  moved(device: string): Promise<unknown>
  /** The device's time in milliseconds since 1970. */
  now(): number
  /** Hears which entries changed, of which types. */
  changed(ids: string[], types: string[]): void
}

type Draft = { id: string; type: string; data: unknown; parents: string[] }
/** An op from a row, opened as far as it could be. */
type Read = { op: Op; hash: Bytes; body: Body } | 'held' | 'newer' | 'damaged'

/** What refuses an op of a newer program; the rest is damage. */
const NEWER = new Set(['version', 'suite', 'kind', 'epoch', 'padding', 'body'])

/** Calls must not overlap: the keeper sees to it. */
export class Journal {
  readonly #setting: Setting
  readonly #records = new Records()
  readonly #heads = new Map<string, Head>()
  readonly #seen = new Map<string, number>()
  /** Devices whose chain is broken on this disk: nothing is written behind a break. */
  readonly #torn = new Set<string>()
  /** Devices whose last op could not be read: the next one cannot be checked against it. */
  readonly #loose = new Set<string>()
  #device: string
  #clock: Clock = START
  #told = '{}'
  readonly #unread = { damaged: 0, newer: 0 }
  #sinceCheckpoint = 0

  private constructor(setting: Setting) {
    this.#setting = setting
    this.#device = setting.device
  }

  /** Reads the checkpoint and every op after it. Nothing unreadable stops it; `unread` counts that. */
  static async open(setting: Setting): Promise<Journal> {
    const journal = new Journal(setting)
    await journal.#readCheckpoint()
    await journal.#readRows()
    return journal
  }

  /** Ops kept on the disk that could not be shown: damaged, or written by a newer program. */
  unread(): { damaged: number; newer: number } {
    return { ...this.#unread }
  }

  /** The entries of a type, oldest version first. */
  all(type: string): Entry[] {
    return this.#records.all(type)
  }

  /** Writes an entry, or a new version over every version of it. Refuses `too-large` and `not-saved`. */
  async record(type: string, data: unknown, id = vault.randomHex(16)): Promise<Entry | Refusal> {
    const saved = await this.#write(() => ({ id, type, data, parents: this.#records.heads(id) }))
    return 'refusal' in saved ? saved : this.#records.entry(id)!
  }

  /** Replaces all versions of an entry, or the given ones only. Refuses `not-found` too. */
  async correct(id: string, data: unknown, versions?: string[]): Promise<Entry | Refusal> {
    const saved = await this.#write(() => {
      const entry = this.#records.entry(id)
      if (!entry) return { refusal: 'not-found' }
      return { id, type: entry.type, data, parents: versions ?? entry.versions }
    })
    return 'refusal' in saved ? saved : this.#records.entry(id)!
  }

  /** Removes an entry from view: a version that says so, over all others. Refuses `not-found` too. */
  async remove(id: string): Promise<Done | Refusal> {
    return this.#write(() => {
      const entry = this.#records.entry(id)
      return entry ? { id, type: entry.type, data: null, parents: entry.versions } : { refusal: 'not-found' }
    })
  }

  /** Takes in what other tabs wrote. */
  async catchUp(): Promise<void> {
    const bodies = await this.#readRows()
    if (bodies.length > 0) this.#tell(bodies)
  }

  /** Packs rows and renews the checkpoint once enough ops have gathered. Losing it midway loses nothing. */
  async tidy(enough = ROW): Promise<void> {
    if (this.#sinceCheckpoint < enough) return
    this.#sinceCheckpoint = 0
    await this.#setting.store.pack(enough)
    if (this.#unread.damaged + this.#unread.newer + this.#torn.size > 0) return
    const plain = encodeCheckpoint({
      heads: this.#heads,
      seen: this.#seen,
      versions: this.#records.versions(),
    })
    await this.#setting.store.writeCheckpoint(await vault.sealCheckpoint(this.#setting.keys, plain))
  }

  /** Puts one op down, behind whatever other tabs have put down meanwhile. */
  async #write(draft: () => Draft | Refusal): Promise<Done | Refusal> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const wanted = draft()
      if ('refusal' in wanted) return wanted
      if (!this.#isWhole()) await this.#move()
      const body = this.#body(wanted)
      const head = headOf(this.#heads, this.#device)
      const place = { kind: RECORD, device: this.#device, seq: head.seq + 1, prev: head.hash }
      const sealed = await vault.sealOp(this.#setting.keys, place, body)
      if ('refusal' in sealed) return { refusal: 'too-large' }
      const outcome = await this.#setting.store.append(place.device, place.seq, sealed.bytes)
      if (outcome === 'gone') return { refusal: 'not-set-up' }
      if (outcome === 'saved') {
        this.#heads.set(place.device, { seq: place.seq, hash: sealed.hash })
        this.#told = JSON.stringify(this.#vector())
        this.#add(body)
        this.#tell([body])
        return { done: true }
      }
      await this.catchUp()
      if (headOf(this.#heads, this.#device).seq <= head.seq) await this.#move()
    }
    return { refusal: 'not-saved' }
  }

  #body({ id, type, data, parents }: Draft): Body {
    this.#clock = tick(this.#clock, this.#setting.now())
    // In memory as on the disk: what JSON makes of it.
    const plain: unknown = JSON.parse(JSON.stringify(data))
    const body: Body = { i: id, h: stamp(this.#clock, vault.randomHex(8)), p: parents, t: type, d: plain }
    const vector = this.#vector()
    return JSON.stringify(vector) === this.#told ? body : { ...body, s: vector }
  }

  /** How far every other device has been read. */
  #vector(): Record<string, number> {
    const others = [...this.#heads].filter(([device]) => device !== this.#device)
    return Object.fromEntries(others.map(([device, head]) => [device, head.seq]))
  }

  #add(body: Body): void {
    this.#clock = see(this.#clock, body.h)
    this.#records.add({ i: body.i, h: body.h, p: body.p, t: body.t, d: body.d })
    hear(this.#seen, body.s)
    this.#sinceCheckpoint++
  }

  #tell(bodies: Body[]): void {
    this.#setting.changed([...new Set(bodies.map(body => body.i))], [...new Set(bodies.map(body => body.t))])
  }

  /** Whether this device's own chain is held to its end. If not, an op put behind it could become a fork. */
  #isWhole(): boolean {
    return !this.#torn.has(this.#device) && !withheld(this.#heads, this.#seen).includes(this.#device)
  }

  /** Goes on under a new device id. */
  async #move(): Promise<void> {
    const device = vault.randomHex(8)
    await this.#setting.moved(device)
    this.#device = device
  }

  async #readRows(): Promise<Body[]> {
    const found: Body[] = []
    for (const row of await this.#setting.store.rows(this.#heads)) {
      const ops: unknown[] = Array.isArray(row.ops) ? row.ops : [undefined]
      const reads = await Promise.all(ops.map(op => this.#readOp(row, op)))
      found.push(...reads.flatMap(read => this.#take(row.device, read)))
      const counted = reads.some(read => read === 'damaged' || read === 'newer')
      const missing = row.last - headOf(this.#heads, row.device).seq
      if (missing > 0) this.#skip(row, counted ? 0 : missing)
    }
    return found
  }

  /** What could not be read still has its place, so that it is counted once and nothing else is put there. */
  #skip({ device, last }: Row, uncounted: number): void {
    this.#unread.damaged += uncounted
    this.#torn.add(device)
    this.#loose.add(device)
    this.#heads.set(device, { seq: last, hash: ZERO_HASH })
  }

  async #readOp(row: Row, bytes: unknown): Promise<Read> {
    if (!(bytes instanceof Uint8Array)) return 'damaged'
    const op = parseOp(bytes as Bytes)
    if ('refusal' in op) return NEWER.has(op.refusal) ? 'newer' : 'damaged'
    if (op.device !== row.device || op.seq > row.last) return 'damaged'
    if (op.seq <= headOf(this.#heads, row.device).seq) return 'held'
    const hash = vault.opHash(op.head, op.sealed)
    const body = await vault.openOp(this.#setting.keys, op)
    if ('refusal' in body) return NEWER.has(body.refusal) ? 'newer' : 'damaged'
    return { op, hash: await hash, body }
  }

  /** Puts an op that was read in its place, and says what it says. An authentic op behind a break is still shown. */
  #take(device: string, read: Read): Body[] {
    if (read === 'held') return []
    if (typeof read === 'string') {
      this.#torn.add(device)
      this.#loose.add(device)
      this.#unread[read]++
      return []
    }
    const { op, hash } = read
    const link = this.#loose.delete(device) ? 'next' : follows(this.#heads, op, hash)
    if (typeof link === 'object') {
      this.#torn.add(device)
      this.#unread.damaged += link.refusal === 'gap' ? op.seq - headOf(this.#heads, device).seq - 1 : 1
    }
    if (op.seq > headOf(this.#heads, device).seq) this.#heads.set(device, { seq: op.seq, hash })
    this.#add(read.body)
    return [read.body]
  }

  async #readCheckpoint(): Promise<void> {
    const row = (await this.#setting.store.readCheckpoint()) as Partial<vault.Sealed> | undefined
    if (!(row?.nonce instanceof Uint8Array) || !(row.ct instanceof Uint8Array)) return
    const plain = await vault.openCheckpoint(this.#setting.keys, { nonce: row.nonce, ct: row.ct })
    const checkpoint = plain && decodeCheckpoint(plain)
    if (!checkpoint) return
    for (const version of checkpoint.versions) this.#add(version)
    for (const [device, head] of checkpoint.heads) this.#heads.set(device, head)
    for (const [device, seq] of checkpoint.seen) this.#seen.set(device, seq)
    this.#sinceCheckpoint = 0
  }
}
