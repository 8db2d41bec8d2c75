/** A device of the tests: a journal over a store in memory, and its clock. */
import { hex } from '../../src/notebook/format/op.ts'
import { Journal } from '../../src/notebook/journal.ts'
import type { Part } from '../../src/notebook/store/part.ts'
import { type Remote, type Synced, syncOnce } from '../../src/notebook/sync/sync.ts'
import {
  type NotebookKeys,
  notebookKeys,
  randomBytes,
  randomHex,
  secretKey,
} from '../../src/notebook/vault.ts'
import { MemoryPart } from './memory.ts'
import { tokenOf } from './server.ts'

/** A notebook's keys, an epoch at a time. */
export class KeyRing {
  readonly id = randomBytes(16)
  readonly all = new Map<number, NotebookKeys>()

  async add(): Promise<NotebookKeys> {
    const epoch = this.all.size + 1
    const keys = await notebookKeys(await secretKey(randomBytes(32)), this.id, epoch)
    this.all.set(epoch, keys)
    return keys
  }

  get notebook(): string {
    return hex(this.id)
  }
}

export const newRing = async (): Promise<KeyRing> => {
  const ring = new KeyRing()
  await ring.add()
  return ring
}

let ticks = 1.7e12

export class Phone {
  part: Part
  device = randomHex(8)
  skew = 0
  changed: string[] = []
  readonly ring: KeyRing
  readonly keys: Map<number, NotebookKeys>
  #journal: Journal | undefined

  constructor(ring: KeyRing, part: Part = new MemoryPart()) {
    this.ring = ring
    this.keys = new Map(ring.all)
    this.part = part
  }

  async open(): Promise<Journal> {
    this.#journal = await Journal.open({
      store: this.part,
      notebook: this.ring.notebook,
      keys: this.keys,
      device: this.device,
      moved: async device => {
        this.device = device
      },
      now: () => ++ticks + this.skew,
      changed: ids => this.changed.push(...ids),
    })
    return this.#journal
  }

  get journal(): Journal {
    return this.#journal!
  }

  /** Syncs; fetches keys it lacks, as the keeper does. */
  async sync(remote: Remote, inTurn = <T>(work: () => Promise<T>) => work()): Promise<Synced> {
    const once = () => syncOnce({ journal: this.journal, remote, token: tokenOf, inTurn })
    const first = await once()
    if (first.refusal !== 'epoch') return first
    for (const [epoch, keys] of this.ring.all)
      if (!this.keys.has(epoch)) {
        this.keys.set(epoch, keys)
        await inTurn(() => this.journal.addKeys(keys))
      }
    const second = await once()
    return {
      ...second,
      sent: first.sent + second.sent,
      got: first.got + second.got,
      alarms: [...first.alarms, ...second.alarms],
    }
  }
}

export const newPhone = async (ring: KeyRing, part?: Part): Promise<Phone> => {
  const phone = new Phone(ring, part)
  await phone.open()
  return phone
}
