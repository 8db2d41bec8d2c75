/** The open notebook: writes ops, replays them, takes in those of other devices, holds what they add up to. */
import { type Head, type Heads, headOf } from './format/chain.ts'
import type { Ranges } from './format/control.ts'
import { type Bytes, RECORD } from './format/op.ts'
import { Core, type Setting } from './journal/core.ts'
import { Memory } from './journal/memory.ts'
import type { KeyRing } from './journal/read.ts'
import type { Received } from './journal/receive.ts'
import type { Done, Entry, Refusal } from './messages.ts'
import type { Kept } from './records.ts'
import { ROW } from './store/part.ts'
import * as vault from './vault.ts'

type Draft = { id: string; type: string; data: unknown; parents: string[] }

// What only syncing, purging and new keys need is fetched with them: the first screen waits for none of it.
const exchange = () => import('./journal/exchange.ts')
const rewrite = () => import('./journal/rewrite.ts')

/** Does what control ops that came ask for, if there are any. */
const settle = async (core: Core): Promise<unknown> =>
  core.state.unsettled ? (await rewrite()).settle(core) : undefined

/** Calls must not overlap: the keeper sees to it. */
export class Journal {
  readonly #core: Core
  /** What is remembered of syncing. */
  readonly server: Memory

  private constructor(core: Core) {
    this.#core = core
    this.server = new Memory(core)
  }

  /** Reads the checkpoint and every op after it. Nothing unreadable stops it; `unread` counts that. */
  static async open(setting: Setting): Promise<Journal> {
    const core = new Core(setting)
    await core.load()
    // On a full disk what control ops took away stays where it lies; it does not show.
    await settle(core).catch(() => undefined)
    return new Journal(core)
  }

  /** Ops kept on the disk that could not be shown: damaged, or written by a newer program. */
  unread(): { damaged: number; newer: number } {
    return { ...this.#core.state.unread }
  }

  /** The entries of a type, oldest version first. */
  all(type: string): Entry[] {
    return this.#core.state.records.all(type)
  }

  /** An entry as it shows, or nothing when it is not there or removed. */
  entry(id: string): Entry | undefined {
    return this.#core.state.records.entry(id)
  }

  /** Whether any version of an entry is held, removals too. */
  has(id: string): boolean {
    return this.#core.state.records.heads(id).length > 0
  }

  /** Removed entries whose versions are still there: what `purge` can take away. */
  removed(): string[] {
    return this.#core.state.records.removed()
  }

  /** The device that ops are written as. */
  device = (): string => this.#core.device

  /** How far each chain is held, unbroken. */
  heads(): Map<string, Head> {
    return new Map(this.#core.state.whole)
  }

  /** The stamp of each device's latest version. */
  latest(): Map<string, string> {
    const latest = new Map<string, string>()
    for (const { b, h } of this.#core.state.records.versions())
      if (h > (latest.get(b) ?? '')) latest.set(b, h)
    return latest
  }

  /** Every version held: for a copy, for another notebook. */
  bodies(): Kept[] {
    return [...this.#core.state.records.versions()]
  }

  /** Writes an entry, or a new version over every version of it. Refuses `too-large` and `not-saved`. */
  async record(type: string, data: unknown, id = vault.randomHex(16)): Promise<Entry | Refusal> {
    const saved = await this.#write(() => ({ id, type, data, parents: this.#core.state.records.heads(id) }))
    return 'refusal' in saved ? saved : this.entry(id)!
  }

  /** Writes a version that replaces nothing: what stood under that name before stays beside it. */
  beside(type: string, data: unknown, id: string): Promise<Done | Refusal> {
    return this.#write(() => ({ id, type, data, parents: [] }))
  }

  /** Replaces all versions of an entry, or the given ones only. Refuses `not-found` too. */
  async correct(id: string, data: unknown, versions?: string[]): Promise<Entry | Refusal> {
    const saved = await this.#write(() => {
      const entry = this.entry(id)
      if (!entry) return { refusal: 'not-found' }
      return { id, type: entry.type, data, parents: versions ?? entry.versions }
    })
    return 'refusal' in saved ? saved : this.entry(id)!
  }

  /** Removes an entry from view: a version that says so, over all others. Refuses `not-found` too. */
  remove(id: string): Promise<Done | Refusal> {
    return this.#write(() => {
      const entry = this.entry(id)
      return entry ? { id, type: entry.type, data: null, parents: entry.versions } : { refusal: 'not-found' }
    })
  }

  /** Puts one op down, behind whatever other tabs have put down meanwhile. */
  #write(draft: () => Draft | Refusal): Promise<Done | Refusal> {
    return this.#core.commit(async () => {
      const wanted = draft()
      if ('refusal' in wanted) return wanted
      if (!this.#core.state.isWhole(this.#core.device)) await this.#core.move()
      const { id: i, parents: p, type: t, data: d } = wanted
      const body = this.#core.body({ i, p, t, d })
      const { device } = this.#core
      const head = headOf(this.#core.state.heads, device)
      const put = await this.#core.seal(device, head, [{ kind: RECORD, body }])
      return 'refusal' in put ? put : { change: { put }, value: { done: true } as const }
    })
  }

  /** Takes in what other tabs wrote. */
  async catchUp(): Promise<void> {
    await this.#core.catchUp()
    await settle(this.#core)
  }

  /** Packs rows and renews the checkpoint once enough ops have gathered. Losing it midway loses nothing. */
  tidy(enough = ROW): Promise<void> {
    return this.#core.tidy(enough)
  }

  /** Takes in a page of ops that came; per device, the rest of a chain after a bad op is refused. */
  async receive(ops: Bytes[], beyond: Heads = new Map()): Promise<Received | Refusal> {
    const { receive } = await import('./journal/receive.ts')
    return receive(this.#core, ops, beyond)
  }

  /** What a server lacks, of any device, in each chain's order; so many bytes, and one op. */
  async outgoing(server: ReadonlyMap<string, Head>, limit: number): Promise<Bytes[]> {
    return (await exchange()).outgoing(this.#core, server, limit)
  }

  /** The devices of which a server holds another op than this journal, as far as that can be told from here. */
  async differing(server: ReadonlyMap<string, Head>): Promise<string[]> {
    return (await exchange()).differing(this.#core, server)
  }

  /** The devices of whose chains more exists than is held, and was not told before. */
  async missing(): Promise<Map<string, number>> {
    return (await exchange()).missing(this.#core)
  }

  /** Devices of which a purged op is held that no purge lists: their chains are to be asked for anew. */
  bare(): string[] {
    return [...this.#core.state.bare.keys()]
  }

  /** Versions the server has not confirmed. */
  async unsent(): Promise<number> {
    return (await exchange()).unsent(this.#core)
  }

  /** How many ops went to a fresh device id, since this was last asked. */
  takeNotes(): { restored: number; closed: number } {
    const { notes } = this.#core
    this.#core.notes = { restored: 0, closed: 0 }
    return notes
  }

  /** Takes removed entries away for good, here and, with the next sync, everywhere. Refuses `not-found`. */
  async purge(ids: string[]): Promise<Done | Refusal> {
    return (await rewrite()).purge(this.#core, ids)
  }

  /** Everything that was taken away, for the server to be told. */
  purges(): Ranges {
    return this.#core.state.controls.ranges()
  }

  /** The newest epoch there are keys for. */
  epoch = (): number => this.#core.newest().epoch

  /** Whether an epoch's end is known. */
  ended(epoch: number): boolean {
    return this.#core.state.controls.ended(epoch)
  }

  /** Takes in an epoch's keys; writing uses the newest. What lay here unread for want of them is read. */
  async addKeys(keys: vault.NotebookKeys): Promise<void> {
    this.#core.keys.set(keys.epoch, keys)
    if (this.#core.state.unread.newer === 0) return
    await this.#core.reload()
    await settle(this.#core)
  }

  /** Ends an epoch at these heads, under the keys of a later one. */
  async close(epoch: number, heads: Record<string, number>): Promise<Done | Refusal> {
    return (await rewrite()).close(this.#core, epoch, heads)
  }

  /** Writes versions of another chain or notebook as one's own, those not held yet. */
  async carry(versions: Iterable<Kept>): Promise<{ carried: number } | Refusal> {
    return (await rewrite()).carry(this.#core, versions)
  }

  /** Writes everything anew under the newest epoch and a fresh device id, and takes all older ops away. */
  async carryAll(): Promise<{ carried: number } | Refusal> {
    return (await rewrite()).carryAll(this.#core)
  }

  /** Carries over what can be read behind a break in a chain. */
  async mend(): Promise<Done | Refusal> {
    return (await rewrite()).mend(this.#core)
  }

  /** The keys of every epoch that is known here. */
  get keys(): KeyRing {
    return this.#core.keys
  }

  /** The token of those who may write now. */
  get write(): string {
    return this.#core.newest().write
  }

  /** The types of all entries that are there. */
  types(): string[] {
    return this.#core.state.records.types()
  }

  /** Every chain as it lies on the disk, ops and stubs in order: for a file. */
  async chains(): Promise<Map<string, Bytes[]>> {
    return (await exchange()).chains(this.#core)
  }
}
