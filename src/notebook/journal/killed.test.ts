import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import type { MemoryPart } from '../../../tests/notebook/memory.ts'
import { type KeyRing, newPhone, newRing, Phone } from '../../../tests/notebook/phone.ts'
import { HonestServer, tokenOf } from '../../../tests/notebook/server.ts'
import { brokenChain } from '../../../tests/notebook/world.ts'
import { Journal } from '../journal.ts'
import type { Part } from '../store/part.ts'
import { openStore } from '../store.ts'
import { syncOnce } from '../sync/sync.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A part of a store that dies at a call: that call is done or not done, and neither it nor any later one answers. */
function dying(part: Part, calls: number, reached: boolean) {
  let left = calls
  let die: () => void
  const died = new Promise<'died'>(resolve => {
    die = () => resolve('died')
  })
  const mortal = new Proxy(part, {
    get:
      (target, method: keyof Part) =>
      (...args: never[]) => {
        const call = () => (target[method] as (...args: never[]) => Promise<unknown>)(...args)
        if (left-- > 0) return call()
        if (left === -1 && reached) call().then(die, die)
        else die()
        return new Promise(() => undefined)
      },
  })
  return { mortal, died }
}

type Setting = { ring: KeyRing; server: HonestServer; phone: Phone }

const seqs = (journal: Journal) =>
  Object.fromEntries([...journal.heads()].map(([device, { seq }]) => [device, seq]))

/** A phone with a past, removed entries, unsent writing; a server that has news of another device for it. */
async function setting(news: 'none' | 'ops' | 'restored' | 'closed'): Promise<Setting> {
  const ring = await newRing()
  const server = new HonestServer(ring.notebook, 900)
  const [phone, other] = [await newPhone(ring), await newPhone(ring)]
  for (let n = 0; n < 4; n++) await phone.journal.record('note', n, `e${n}`)
  await phone.journal.remove('e1')
  await phone.sync(server)
  await other.sync(server)
  const backup = (phone.part as MemoryPart).copy()
  if (news === 'restored') {
    for (let n = 0; n < 3; n++) await phone.journal.record('note', `before the restore ${n}`, `r${n}`)
    await phone.sync(server)
    phone.part = backup
    await phone.open()
  }
  await phone.journal.record('note', 'unsent', 'u0')
  await phone.journal.record('note', 'unsent too', 'e2')
  if (news !== 'none') {
    for (let n = 0; n < 3; n++) await other.journal.record('note', `other ${n}`, `o${n}`)
    await other.sync(server)
  }
  const keys = await ring.add()
  if (news === 'closed') {
    const heads = seqs(other.journal)
    server.rotate(2, heads)
    other.keys.set(2, keys)
    await other.journal.addKeys(keys)
    await other.journal.close(1, heads)
    await other.sync(server)
  }
  return { ring, server, phone }
}

/** A phone of its own at the same point, and a server of its own. */
function twin({ ring, server, phone }: Setting): Setting {
  const copy = new Phone(ring, (phone.part as MemoryPart).copy())
  copy.device = phone.device
  copy.keys.clear()
  for (const [epoch, keys] of phone.keys) copy.keys.set(epoch, keys)
  const own = new HonestServer(ring.notebook, server.page)
  own.restore(server.snapshot())
  return { ring, server: own, phone: copy }
}

const texts = ({ journal }: Phone): Map<string, unknown> =>
  new Map(
    journal
      .all('note')
      .map(({ id, data }) => [id, data] as const)
      .sort((a, b) => (a[0] < b[0] ? -1 : 1)),
  )

type Act = { news: Parameters<typeof setting>[0]; does: (all: Setting) => Promise<unknown>; steps?: true }
const newKeys = ({ ring, phone }: Setting) => {
  phone.keys.set(2, ring.all.get(2)!)
  return phone.journal.addKeys(ring.all.get(2)!)
}

const ACTS: Record<string, Act> = {
  'writing an entry': { news: 'none', does: ({ phone }) => phone.journal.record('note', 'new', 'n0') },
  'removing one': { news: 'none', does: ({ phone }) => phone.journal.remove('e0') },
  'a purge': { news: 'none', does: ({ phone }) => phone.journal.purge(phone.journal.removed()) },
  'new keys for everything': {
    news: 'none',
    async does(all) {
      await newKeys(all)
      return all.phone.journal.carryAll()
    },
  },
  'the end of an epoch': {
    news: 'none',
    async does(all) {
      await newKeys(all)
      return all.phone.journal.close(1, { [all.phone.device]: 3 })
    },
  },
  'a checkpoint': { news: 'none', does: ({ phone }) => phone.journal.tidy(1) },
  'a sync with news': { news: 'ops', steps: true, does: ({ phone, server }) => phone.sync(server) },
  'a sync after a restore': {
    news: 'restored',
    steps: true,
    does: ({ phone, server }) => phone.sync(server),
  },
  'a sync after an epoch’s end': {
    news: 'closed',
    steps: true,
    does: ({ phone, server }) => phone.sync(server),
  },
}

for (const [name, { news, does, steps }] of Object.entries(ACTS))
  test(`killed at any await of ${name}: done or not done, and then it can be done`, async () => {
    const start = await setting(news)
    const clean = twin(start)
    await clean.phone.open()
    const before = texts(clean.phone)
    await does(clean)
    const after = texts(clean.phone)
    const fits = (now: Map<string, unknown>) =>
      steps
        ? expect([...now]).toEqual(expect.arrayContaining([...before]))
        : expect([before, after]).toContainEqual(now)
    let deaths = 0
    for (const reached of [false, true])
      for (let calls = 0; ; calls++) {
        const all = twin(start)
        const { phone } = all
        const whole = phone.part
        const { mortal, died } = dying(whole, calls, reached)
        phone.part = mortal
        const outcome = await Promise.race([phone.open().then(() => does(all)), died])
        phone.part = whole
        if (outcome !== 'died') break
        deaths++
        await phone.open()
        fits(texts(phone))
        expect(phone.journal.unread()).toEqual({ damaged: 0, newer: 0 })
        expect(await brokenChain(whole as MemoryPart)).toBeUndefined()
        await does(all)
        expect(texts(phone)).toEqual(after)
        await phone.open()
        expect(texts(phone)).toEqual(after)
      }
    expect(deaths).toBeGreaterThan(3)
  })

// How the two fall into each other's steps differs from run to run.
test.each([1, 2, 3, 4, 5, 6])(
  'two tabs that write and sync at once lose and double nothing: %i',
  async () => {
    globalThis.indexedDB = new IDBFactory()
    await openStore().change('home', () => ({ v: 1 }))
    const ring = await newRing()
    const server = new HonestServer(ring.notebook, 1500)
    const other = await newPhone(ring)
    const device = other.device.replaceAll(/./g, digit => (15 - Number.parseInt(digit, 16)).toString(16))
    let ticks = 1.7e12
    const tab = async () => {
      const journal = await Journal.open({
        store: openStore().of(ring.notebook),
        notebook: ring.notebook,
        keys: ring.all,
        device,
        moved: () => Promise.resolve(),
        now: () => ++ticks,
        changed: () => undefined,
      })
      let last: Promise<unknown> = Promise.resolve()
      const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
        const result = last.then(work)
        last = result.catch(() => undefined)
        return result
      }
      return { journal, inTurn, sync: () => syncOnce({ journal, remote: server, token: tokenOf, inTurn }) }
    }
    const tabs = [await tab(), await tab()]
    const work = async ({ journal, inTurn, sync }: Awaited<ReturnType<typeof tab>>, name: string) => {
      for (let n = 0; n < 12; n++) {
        await inTurn(async () =>
          expect(await journal.record('note', n, `${name}${n}`)).not.toHaveProperty('refusal'),
        )
        if (n % 3 === 0) expect(await sync()).toMatchObject({ faults: [], alarms: [] })
      }
    }
    const others = async () => {
      for (let n = 0; n < 12; n++) {
        await other.journal.record('note', n, `o${n}`)
        if (n % 4 === 0) await other.sync(server)
      }
    }
    await Promise.all([work(tabs[0]!, 'a'), work(tabs[1]!, 'b'), others()])
    await other.sync(server)
    for (const { sync } of [...tabs, ...tabs]) expect(await sync()).toMatchObject({ faults: [], alarms: [] })
    await other.sync(server)
    expect([...server.chains.keys()].sort()).toEqual([device, other.device].sort())
    expect([...server.chains.values()].flat()).toHaveLength(36)
    for (const { journal } of [...tabs, { journal: other.journal }]) {
      await journal.catchUp()
      expect(journal.all('note')).toHaveLength(36)
      expect(journal.bodies()).toHaveLength(36)
    }
    expect((await tab()).journal.all('note')).toEqual(other.journal.all('note'))
  },
)

test('two tabs, one of which changes the chains: the other reads on from there', async () => {
  const ring = await newRing()
  const one = await newPhone(ring)
  const two = new Phone(ring, one.part)
  two.device = one.device
  await two.open()
  for (let n = 0; n < 3; n++) await one.journal.record('note', n, `e${n}`)
  await two.journal.catchUp()
  await one.journal.remove('e1')
  const keys = await ring.add()
  for (const { journal, keys: known } of [one, two]) {
    known.set(2, keys)
    await journal.addKeys(keys)
  }
  await one.journal.purge(['e1'])
  expect(await two.journal.record('note', 'goes on', 'n')).toMatchObject({ data: 'goes on' })
  expect(two.journal.has('e1')).toBe(false)
  await one.journal.carryAll()
  expect(await two.journal.record('note', 'and on', 'm')).toMatchObject({ data: 'and on' })
  await one.journal.catchUp()
  expect(one.journal.all('note')).toEqual(two.journal.all('note'))
  expect(two.journal.device()).toBe(one.journal.device())
  expect(await brokenChain(one.part as MemoryPart)).toBeUndefined()
  expect((await one.open()).all('note')).toHaveLength(4)
})
