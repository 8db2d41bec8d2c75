/** The course of one sync: what to ask next, what to make of the answer. */
import type { Alarm } from '../account/asks.ts'
import { type Head, type Heads, headOf } from '../format/chain.ts'
import { type Answer, PAGE } from '../format/frame.ts'
import { type Bytes, hex } from '../format/op.ts'
import type { Fault, Received } from '../journal/receive.ts'
import type { Journal } from '../journal.ts'
import type { RefusalKey } from '../messages.ts'
import type { Synced } from './sync.ts'

export type Sending = { heads: Heads; ops: Bytes[] }

export type Stop = {
  refusal:
    | RefusalKey
    | 'offline'
    | 'session'
    | 'token'
    | 'stale-epoch'
    | 'fork'
    | 'gap'
    | 'chain'
    | 'quota'
    | 'wait'
    | 'not-found'
    | 'server-fault'
    | 'malformed'
    | 'version'
    | 'epoch'
    | 'server-behind'
    | 'changed'
    | 'busy'
  minutes?: number
}

/** Pages in a row that may bring nothing that can be taken, before a sync is given up. */
const FAULTS_MOST = 64

export class Course {
  readonly #journal: Journal
  /** What to ask a chain with, where that is not how far it is held. */
  readonly #claims = new Map<string, Head>()
  /** Chains asked for from their start. */
  readonly #anew = new Set<string>()
  /** Chains of which the server claims what it does not show. */
  readonly #forks = new Set<string>()
  readonly #faults: Fault[] = []
  readonly #blocked = new Set<string>()
  /** How far chains were heard beyond an epoch's end. */
  #beyond: Heads = new Map()
  #server: Heads = new Map()
  /** How far the server had confirmed each chain when this sync began. */
  #confirmed: Heads | undefined
  #pulling = true
  #sent = 0
  #got = 0
  #lost = 0
  #sentBefore = false
  #idle = 0
  epoch = 0

  constructor(journal: Journal) {
    this.#journal = journal
    for (const device of journal.bare()) this.#anew.add(device)
  }

  /** Looks at the server anew: another device has been quicker. */
  again(): void {
    this.#pulling = true
  }

  /** What to send next; nothing when both sides hold the same. */
  async next(): Promise<Sending | Stop | { done: true }> {
    await this.#journal.catchUp()
    // Before anything is asked: what another tab has confirmed since may be later than the answer.
    this.#confirmed ??= (await this.#journal.server.marks()).heads
    if (this.#pulling) return { heads: this.#asked(), ops: [] }
    if (!this.#sentBefore) await this.#beforeSending()
    this.#sentBefore = true
    const ops = await this.#journal.outgoing(this.#server, PAGE)
    return ops.length > 0 ? { heads: this.#asked(), ops } : { done: true }
  }

  #asked(): Map<string, Head> {
    const heads = this.#journal.heads()
    for (const device of this.#anew) heads.delete(device)
    for (const [device, head] of this.#claims) heads.set(device, head)
    return heads
  }

  /** Carries over what cannot be sent from where it lies, and counts what the server has lost. */
  async #beforeSending(): Promise<void> {
    await this.#journal.mend()
    // Until it is told where the last epoch ended, a chain may be shorter on purpose.
    if (this.epoch > 1 && !this.#journal.ended(this.epoch - 1)) return
    const held = this.#journal.heads()
    for (const [device, { seq }] of this.#confirmed ?? []) {
      const had = Math.min(seq, headOf(held, device).seq)
      this.#lost += Math.max(had - headOf(this.#server, device).seq, 0)
    }
  }

  /** Takes in an answer. A stop ends the sync; what was taken before stays. */
  async take(answer: Answer, { heads, ops }: Sending): Promise<Stop | undefined> {
    this.#server = answer.heads
    this.epoch = answer.epoch
    const wanted = answer.ops.filter(op => !this.#blocked.has(hex(op.subarray(24, 32))))
    const received = await this.#journal.receive(wanted, this.#beyond)
    if ('refusal' in received) return received as Stop
    this.#sent += ops.length
    this.#got += received.taken
    const before = this.#blocked.size + this.#anew.size
    const { moved, heard } = this.#note(received, heads)
    for (const device of this.#blocked) this.#pass(device)
    await this.#compare(answer, received)
    const passed = wanted.length < answer.ops.length
    const news = moved || heard || passed || this.#blocked.size + this.#anew.size > before
    this.#idle = moved ? 0 : this.#idle + 1
    if (this.#idle > FAULTS_MOST || (answer.more && !news)) return { refusal: 'changed' }
    this.#pulling = answer.more || this.#anewUnasked(heads)
    if (this.#pulling) return undefined
    if (this.epoch > this.#journal.epoch() || this.#faults.some(({ refusal }) => refusal === 'epoch'))
      return { refusal: 'epoch' }
    if (this.epoch < this.#journal.epoch()) return { refusal: 'server-behind' }
    return this.#sentBefore && ops.length > 0 ? this.#accepted(ops) : undefined
  }

  /** Keeps how far each chain was followed, and heard beyond an end; answers whether that is farther than before. */
  #note({ reached, faults, beyond }: Received, asked: Heads): { moved: boolean; heard: boolean } {
    let [moved, heard] = [false, false]
    for (const [device, head] of beyond) {
      if (head.seq > headOf(this.#beyond, device).seq) heard = true
      this.#claims.set(device, head)
    }
    this.#beyond = beyond
    for (const [device, head] of reached) {
      if (head.seq <= headOf(asked, device).seq) continue
      moved = true
      if (this.#anew.has(device) && !beyond.has(device)) this.#claims.set(device, head)
    }
    for (const fault of faults) {
      this.#blocked.add(fault.device)
      // What lies beyond an epoch's end is no news, and no fault: it is only not wanted.
      if (fault.refusal !== 'closed-epoch') this.#faults.push(fault)
    }
    return { moved, heard }
  }

  /** Asks no more for a chain. */
  #pass(device: string): void {
    const head = this.#server.get(device)
    if (head) this.#claims.set(device, head)
    else this.#claims.delete(device)
  }

  /** Asks for the whole of a chain that differs, once all else is here; one that still differs then is only claimed. */
  async #compare(answer: Answer, { reached }: Received): Promise<void> {
    if (answer.more) return
    const here = await this.#journal.differing(answer.heads)
    for (const device of new Set([...answer.differs, ...here])) {
      if (this.#blocked.has(device) || this.#forks.has(device) || this.#beyond.has(device)) continue
      if (!this.#anew.has(device)) {
        this.#anew.add(device)
        this.#claims.delete(device)
      } else if (!reached.has(device)) {
        this.#forks.add(device)
        this.#pass(device)
      }
    }
  }

  /** Whether some chain is still to be asked for from its start. */
  #anewUnasked(asked: Heads): boolean {
    return [...this.#anew].some(
      device => !this.#claims.has(device) && asked.has(device) && this.#server.has(device),
    )
  }

  /** A server that took ops has them. */
  async #accepted(ops: Bytes[]): Promise<Stop | undefined> {
    const [first] = await this.#journal.outgoing(this.#server, 1)
    const same =
      first && ops.some(op => op.length === first.length && op.every((byte, at) => byte === first[at]))
    return same ? { refusal: 'changed' } : undefined
  }

  /** Remembers how far it came, and says what was noticed. */
  async end(stop: Stop | undefined): Promise<Synced> {
    const done = !stop
    const alarms: Alarm[] = []
    const alarm = (name: Alarm['alarm'], count: number) =>
      count > 0 && alarms.push({ alarm: name, count, at: this.#journal.server.now() })
    const changed = this.#faults.filter(({ refusal }) => !OTHER.has(refusal))
    const forks = this.#forks.size + this.#faults.filter(isFork).length
    const { restored, closed } = this.#journal.takeNotes()
    alarm('restored', restored)
    alarm('closed', closed)
    alarm('server-lost', this.#lost)
    alarm('fork', forks)
    alarm('changed', changed.length + (stop?.refusal === 'changed' ? 1 : 0))
    if (done) alarm('withheld', await this.#withheld())
    const refusal = stop?.refusal ?? this.#verdict(changed.length, forks)
    if (done) await this.#journal.server.confirm(this.#server, refusal === undefined, this.#forked())
    const purge = done ? await this.#toPurge() : undefined
    return {
      sent: this.#sent,
      got: this.#got,
      alarms,
      faults: this.#faults,
      ...(refusal ? { refusal } : {}),
      ...(stop?.minutes === undefined ? {} : { minutes: stop.minutes }),
      ...(this.epoch > 0 ? { serverEpoch: this.epoch } : {}),
      ...(purge ? { purge } : {}),
    }
  }

  /** Chains of which the server holds, or claims, other ops than are held here. */
  #forked(): Set<string> {
    return new Set([...this.#forks, ...this.#faults.filter(isFork).map(({ device }) => device)])
  }

  #verdict(changed: number, forks: number): Stop['refusal'] | undefined {
    if (this.#faults.some(({ refusal }) => refusal === 'version' || refusal === 'suite')) return 'version'
    if (changed > 0) return 'changed'
    return forks > 0 ? 'fork' : undefined
  }

  /** Counts chains of which more exists than the server gave, once. */
  async #withheld(): Promise<number> {
    const missing = await this.#journal.missing()
    const known = new Set([...this.#faults.map(({ device }) => device), ...this.#forks])
    const told = [...missing].filter(([device]) => !known.has(device))
    if (told.length > 0)
      await this.#journal.server.mark(({ missed }) => ({ missed: new Map([...missed, ...told]) }))
    return told.length
  }

  /** What the server is to purge: all of it after it lost something, or when there is more than it was told. */
  async #toPurge() {
    const ranges = this.#journal.purges()
    const { purged } = await this.#journal.server.marks()
    const news = JSON.stringify(ranges) !== purged || this.#lost > 0
    return news && Object.keys(ranges).length > 0 ? ranges : undefined
  }
}

const isFork = ({ refusal }: Fault): boolean => refusal === 'fork'

/** Faults told otherwise than as a changed answer. */
const OTHER = new Set<Fault['refusal']>(['version', 'suite', 'epoch', 'fork'])
