/** Programs over devices and an honest server that may be rolled back: what may happen, and what must hold after. */
import fc from 'fast-check'
import { type Close, readControl } from '../../src/notebook/format/control.ts'
import {
  type Body,
  type Bytes,
  CONTROL,
  equal,
  type Op,
  parseOp,
  RECORD,
  ZERO_HASH,
} from '../../src/notebook/format/op.ts'
import type { Remote, Synced } from '../../src/notebook/sync/sync.ts'
import { hashOf, openOp } from '../../src/notebook/vault.ts'
import type { MemoryPart } from './memory.ts'
import { type KeyRing, newPhone, newRing, type Phone } from './phone.ts'
import { HonestServer } from './server.ts'
import { change, putBehind, seqs } from './steps.ts'

export type Step =
  | { k: 'write' | 'remove' | 'edit'; on: number; entry: number }
  | { k: 'sync' | 'backup' | 'restore' | 'purge' | 'reopen' | 'rekey' | 'rotate' | 'checkpoint'; on: number }
  | { k: 'both'; on: number; with: number; write: boolean }
  | { k: 'join'; on: number }
  | { k: 'roll'; back: number }
  | { k: 'forge'; on: number; place: number }
  | { k: 'skew'; on: number; ms: number }

const on = fc.nat(2)
const one = <K extends Step['k']>(k: K, more = {}) =>
  fc.record({ k: fc.constant(k), on, ...more }) as fc.Arbitrary<Step>
const entry = fc.nat(3)
/** 46 days. */
const SKEW = 4e9

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: one('write', { entry }) },
  { weight: 3, arbitrary: one('remove', { entry }) },
  { weight: 3, arbitrary: one('edit', { entry }) },
  { weight: 10, arbitrary: one('sync') },
  { weight: 2, arbitrary: one('both', { with: on, write: fc.boolean() }) },
  { weight: 1, arbitrary: one('reopen') },
  { weight: 1, arbitrary: one('checkpoint') },
  {
    weight: 1,
    arbitrary: fc.record({
      k: fc.constant('roll'),
      back: fc.integer({ min: 1, max: 6 }),
    }) as fc.Arbitrary<Step>,
  },
  { weight: 1, arbitrary: one('backup') },
  { weight: 1, arbitrary: one('restore') },
  { weight: 1, arbitrary: one('purge') },
  { weight: 1, arbitrary: one('rotate') },
  { weight: 1, arbitrary: one('rekey') },
  { weight: 1, arbitrary: one('join') },
  { weight: 1, arbitrary: one('skew', { ms: fc.integer({ min: -SKEW, max: SKEW }) }) },
)

/** The server lies, together with one who has the keys of the epochs that ended. */
export const forge: fc.Arbitrary<Step> = one('forge', { place: fc.nat(30) })

/** Makes chance repeatable: device ids decide which chain comes first. Returns the way back. */
export function seedChance(seed: number): () => void {
  const chance = crypto.getRandomValues
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  crypto.getRandomValues = array => {
    const bytes = new Uint8Array(array!.buffer, array!.byteOffset, array!.byteLength)
    for (let at = 0; at < bytes.length; at++) bytes[at] = next()
    return array
  }
  return () => {
    crypto.getRandomValues = chance
  }
}

export type Counts = Record<Step['k'] | 'versions' | 'kept apart' | 'told of a fork', number>

type Backup = { part: MemoryPart; device: string; keys: Phone['keys'] }

export class World {
  readonly ring: KeyRing
  readonly phones: Phone[] = []
  readonly server: HonestServer
  readonly #past: ReturnType<HonestServer['snapshot']>[] = []
  readonly #backups = new Map<number, Backup>()
  readonly counts: Partial<Counts> = {}
  readonly alarms: string[] = []
  /** Whether the server was rolled back or lied, or a phone was restored. */
  shaken = false
  /** Stamps of what was forged. */
  readonly forged = new Set<string>()
  #written = 0

  private constructor(ring: KeyRing, page: number) {
    this.ring = ring
    this.server = new HonestServer(ring.notebook, page)
  }

  static async make(page: number): Promise<World> {
    const world = new World(await newRing(), page)
    for (let n = 0; n < 3; n++) world.phones.push(await newPhone(world.ring))
    return world
  }

  async run(program: Step[]): Promise<void> {
    for (const step of program) {
      this.counts[step.k] = (this.counts[step.k] ?? 0) + 1
      await this.#step(step)
    }
  }

  async #step(step: Step): Promise<void> {
    if (step.k === 'roll') return this.#roll(step.back)
    if (step.k === 'forge') return this.#forge(step.on, step.place)
    const phone = this.phones[step.on]!
    const { journal } = phone
    const id = 'entry' in step ? `e${step.entry}` : ''
    switch (step.k) {
      case 'write':
        return good(await journal.record('note', `v${++this.#written}`, id))
      case 'edit': {
        const shown = journal.entry(id)
        return shown && good(await journal.correct(id, `v${++this.#written}`, [shown.version]))
      }
      case 'remove':
        return void (await journal.remove(id))
      case 'sync':
        return void (await this.sync(phone))
      case 'both':
        return this.#both(phone, this.phones[step.with]!, step.write)
      case 'reopen':
        return void (await phone.open())
      case 'checkpoint':
        return journal.tidy(1)
      case 'backup':
        return void this.#backups.set(step.on, this.#backup(phone))
      case 'restore':
        return this.#restore(phone, this.#backups.get(step.on))
      case 'purge':
        return good(await journal.purge(journal.removed()))
      case 'rotate':
      case 'rekey':
        return this.#rotate(phone, step.k === 'rekey')
      case 'join':
        return this.#join(phone)
      case 'skew':
        phone.skew += step.ms
    }
  }

  /** A sync as the keeper does it: keys are fetched, purges delivered, a rotation the server lost is done again. */
  async sync(phone: Phone, remote: Remote = this.server): Promise<Synced> {
    let result = await phone.sync(remote)
    this.#hear(result)
    if (result.refusal === 'server-behind') {
      this.server.rotate(phone.journal.epoch(), seqs(phone))
      result = await phone.sync(remote)
      this.#hear(result)
    }
    if (result.purge) {
      await this.server.purge(result.purge)
      await phone.journal.server.purged(result.purge)
    }
    this.#past.push(this.server.snapshot())
    return result
  }

  #hear(result: Synced): void {
    for (const { alarm } of result.alarms) if (alarm !== 'closed') this.alarms.push(alarm)
    for (const { refusal } of result.faults) this.alarms.push(refusal)
    if (result.refusal && result.refusal !== 'server-behind') this.alarms.push(result.refusal)
  }

  /** Two syncs whose requests fall between each other's, and writing meanwhile. */
  async #both(one: Phone, two: Phone, write: boolean): Promise<void> {
    if (one === two) return
    const slow: Remote = {
      sync: async (frame, token) => {
        await Promise.resolve()
        const answer = await this.server.sync(frame, token)
        if (write)
          for (const phone of [one, two])
            good(await turn(phone, () => phone.journal.record('note', `v${++this.#written}`)))
        write = false
        return answer
      },
    }
    const turns = new Map<Phone, Promise<unknown>>()
    const turn = <T>(phone: Phone, work: () => Promise<T>): Promise<T> => {
      const result = (turns.get(phone) ?? Promise.resolve()).then(work)
      turns.set(
        phone,
        result.catch(() => undefined),
      )
      return result
    }
    const results = await Promise.all([one, two].map(phone => phone.sync(slow, work => turn(phone, work))))
    for (const result of results) this.#hear(result)
  }

  #roll(back: number): void {
    const before = this.#past.at(-1 - back)
    if (!before) return
    this.shaken = true
    this.server.restore(before)
  }

  /** In some chain the server forgets what stands from a place of an ended epoch on, and shows something else there. */
  async #forge(on: number, place: number): Promise<void> {
    const epoch = this.server.epoch - 1
    const devices = [...this.server.chains.keys()].sort()
    const chain = this.server.chains.get(devices[on % devices.length] ?? '') ?? []
    const before = chain.filter(({ op }) => op.epoch <= epoch).length
    if (before === 0) return
    this.shaken = true
    const device = chain[0]!.op.device
    chain.length = place % before
    const lie = { epoch, kind: RECORD, t: 'note', d: 'forged' }
    for (const stamp of await putBehind(this.server, this.ring, device, [lie, lie])) this.forged.add(stamp)
  }

  #backup(phone: Phone): Backup {
    return { part: (phone.part as MemoryPart).copy(), device: phone.device, keys: new Map(phone.keys) }
  }

  async #restore(phone: Phone, backup: Backup | undefined): Promise<void> {
    if (!backup) return
    this.shaken = true
    phone.part = backup.part.copy()
    phone.device = backup.device
    phone.keys.clear()
    for (const [epoch, keys] of backup.keys) phone.keys.set(epoch, keys)
    await phone.open()
  }

  async #rotate(phone: Phone, all: boolean): Promise<void> {
    const { refusal } = await this.sync(phone)
    if (refusal || phone.journal.epoch() !== this.ring.all.size) return
    await change(this.ring, this.server, phone)
    if (all) good(await phone.journal.carryAll())
    await this.sync(phone)
  }

  async #join(phone: Phone): Promise<void> {
    if (this.phones.length > 3) return
    const fourth = await newPhone(this.ring)
    await fourth.journal.server.promise(phone.journal.heads())
    this.phones.push(fourth)
    await this.sync(phone)
    await this.sync(fourth)
  }

  /** Syncs all around until nobody has anything to say. */
  async settle(): Promise<void> {
    for (let round = 0; round < 12; round++) {
      let still = true
      for (const phone of this.phones) {
        const { sent, got, refusal, alarms } = await this.sync(phone)
        if (sent + got > 0 || refusal || alarms.length > 0) still = false
      }
      if (still) return
    }
    throw new Error(`does not come to rest: ${this.alarms.slice(-6).join(' ')}`)
  }

  /** Every version that is held somewhere and counts; every version purged by an op that is held somewhere. */
  async survivors(): Promise<{ alive: Set<string>; purged: Set<string> }> {
    const found: { op: Op; body: Body; own: boolean }[] = []
    const add = async (bytes: Bytes, owns: (device: string) => boolean) => {
      const op = parseOp(bytes)
      if ('refusal' in op || op.stub) return
      const body = await openOp(this.ring.all.get(op.epoch)!, op)
      if (!('refusal' in body)) found.push({ op, body, own: owns(op.device) })
    }
    for (const phone of this.phones)
      for (const chain of (phone.part as MemoryPart).chains.values())
        for (const { ops } of chain)
          for (const bytes of ops) await add(bytes as Bytes, device => wrote(phone, device))
    for (const chain of this.server.chains.values())
      for (const { bytes } of chain) await add(bytes, () => false)
    const controls = found
      .filter(({ op }) => op.kind === CONTROL)
      .flatMap(({ body }) => {
        const control = readControl(body)
        return 'refusal' in control ? [] : [control]
      })
    const closes = controls.filter((control): control is Close => control.control === 'close')
    const purged = new Set(controls.flatMap(control => (control.control === 'purge' ? control.gone : [])))
    const closed = ({ epoch, device, seq }: Op) =>
      closes.some(close => epoch <= close.epoch && seq > (close.heads[device] ?? 0))
    const alive = new Set<string>()
    for (const { op, body, own } of found)
      if (op.kind !== CONTROL && !purged.has(body.h) && (own || !closed(op)) && !this.forged.has(body.h))
        alive.add(body.h)
    return { alive, purged }
  }
}

const wrote = (phone: Phone, device: string): boolean =>
  device === phone.device || ((phone.part as MemoryPart).turn.was ?? []).includes(device)

function good(answer: unknown): void {
  if (typeof answer === 'object' && answer !== null && 'refusal' in answer)
    throw new Error(`${answer.refusal}`)
}

/** What is wrong with a device's chains; nothing when each is whole. */
export async function brokenChain(part: MemoryPart): Promise<string | undefined> {
  for (const [device, chain] of part.chains) {
    let prev = ZERO_HASH
    let seq = 0
    for (const bytes of chain.flatMap(({ ops }) => ops as Bytes[])) {
      const op = parseOp(bytes)
      if ('refusal' in op) return `${device} holds no op`
      if (op.device !== device || op.seq !== ++seq || !equal(op.prev, prev))
        return `${device} breaks at ${seq}`
      prev = await hashOf(op)
    }
  }
  return undefined
}
