import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import type { MemoryPart } from '../../../tests/notebook/memory.ts'
import { newPhone, newRing, type Phone } from '../../../tests/notebook/phone.ts'
import { HonestServer, tokenOf } from '../../../tests/notebook/server.ts'
import { change, type Draft, notes, putBehind, seqs, write } from '../../../tests/notebook/steps.ts'
import { decodeAnswer, encodeAnswer } from '../format/frame.ts'
import { CONTROL, type Op, parseOp, RECORD } from '../format/op.ts'
import { openStore } from '../store.ts'
import { randomHex, sealOp, stubOf } from '../vault.ts'
import { syncOnce } from './sync.ts'

const ring = await newRing()
const calm = { alarms: [], faults: [] }

async function pair() {
  const server = new HonestServer(ring.notebook)
  const [a, b] = [await newPhone(ring), await newPhone(ring)]
  for (let n = 0; n < 5; n++) await write(a, `a${n}`, n)
  for (let n = 0; n < 5; n++) await write(b, `b${n}`, n)
  await a.sync(server)
  await b.sync(server)
  await a.sync(server)
  return { server, a, b }
}

/** A phone as it comes back from its own backup. */
async function restored(phone: Phone, part: MemoryPart, device: string): Promise<void> {
  phone.part = part
  phone.device = device
  await phone.open()
}

test('two devices come to the same, page by page, and then have nothing to say', async () => {
  const { server, a, b } = await pair()
  expect(notes(a).size).toBe(10)
  expect(notes(b)).toEqual(notes(a))
  expect(await a.sync(server)).toMatchObject({ ...calm, sent: 0, got: 0 })
  expect(await b.journal.unsent()).toBe(0)
  await write(b, 'more', 1)
  expect(await b.journal.unsent()).toBe(1)
  expect(await b.sync(server)).toMatchObject({ ...calm, sent: 1, got: 0, serverEpoch: 1 })
  expect((await b.open()).all('note')).toEqual(b.journal.all('note'))
})

test('what is not copied is counted as entries: a note, its draft and its correction are one', async () => {
  const { server, a } = await pair()
  const counts = (type: string) => type !== 'draft'
  expect(await a.journal.server.unsentEntries(counts)).toBe(0)
  await a.journal.record('draft', 'so', 'draft-log')
  expect(await a.journal.server.unsentEntries(counts)).toBe(0)
  await write(a, 'short', 'so far')
  await a.journal.remove('draft-log')
  await write(a, 'short', 'so far, and on')
  expect(await a.journal.unsent()).toBe(4)
  expect(await a.journal.server.unsentEntries(counts)).toBe(1)
  await a.journal.remove('a0')
  expect(await a.journal.server.unsentEntries(counts)).toBe(2)
  await a.open()
  expect(await a.journal.server.unsentEntries(counts)).toBe(2)
  await a.sync(server)
  expect(await a.journal.server.unsentEntries(counts)).toBe(0)
})

test('a server that was rolled back gets everything again, from whoever comes', async () => {
  const { server, a, b } = await pair()
  const before = server.snapshot()
  for (let n = 0; n < 4; n++) await write(a, `later${n}`, n)
  await a.sync(server)
  await b.sync(server)
  server.restore(before)
  const healed = await b.sync(server)
  expect(healed).toMatchObject({ sent: 4, alarms: [{ alarm: 'server-lost', count: 4 }] })
  expect(await a.sync(server)).toMatchObject({ ...calm, sent: 0 })
  const c = await newPhone(ring)
  await c.sync(server)
  expect(notes(c)).toEqual(notes(a))
})

test('a phone restored from its own backup notices, and loses neither of its two pasts', async () => {
  const { server, a, b } = await pair()
  const [backup, id] = [(a.part as MemoryPart).copy(), a.device]
  await write(a, 'one', 'before the restore')
  await a.sync(server)
  await restored(a, backup, id)
  await write(a, 'two', 'after it')
  expect(await a.sync(server)).toMatchObject({
    faults: [],
    alarms: [{ alarm: 'restored', count: 2 }],
  })
  expect(a.device).not.toBe(id)
  await b.sync(server)
  expect(notes(b).get('one')).toBe('before the restore')
  expect(notes(b).get('two')).toBe('after it')
  expect(notes(a)).toEqual(notes(b))
  expect(b.journal.entry('two')?.by).toBe(id)
  expect(await a.sync(server)).toMatchObject(calm)
})

test('on a database as phones have it: the end of a chain that was restored is replaced and carried over', async () => {
  globalThis.indexedDB = new IDBFactory()
  await openStore().change('home', () => ({ v: 1 }))
  const server = new HonestServer(ring.notebook)
  const a = await newPhone(ring, openStore().of(ring.notebook))
  const id = a.device
  for (let n = 0; n < 3; n++) await write(a, `a${n}`, n)
  await a.sync(server)
  const db = await openDB('fn')
  await db.delete('segments', [ring.notebook, id, 3])
  await db.delete('segments', [ring.notebook, id, 2])
  await db.delete('meta', ['marks', ring.notebook])
  await a.open()
  await write(a, 'two', 'after it')
  expect(await a.sync(server)).toMatchObject({ faults: [], alarms: [{ alarm: 'restored', count: 3 }] })
  expect(a.device).not.toBe(id)
  const b = await newPhone(ring)
  await b.sync(server)
  expect([...notes(b)].sort()).toEqual([
    ['a0', 0],
    ['a1', 1],
    ['a2', 2],
    ['two', 'after it'],
  ])
  expect((await a.open()).all('note')).toEqual(b.journal.all('note'))
})

test('where a notebook began anew under other keys, what has it open still writes nothing there, and says so', async () => {
  globalThis.indexedDB = new IDBFactory()
  const store = openStore()
  await store.change('home', () => ({ v: 1 }))
  const a = await newPhone(ring, store.of(ring.notebook))
  await write(a, 'a', 1)
  await store.renew({ v: 2 }, [ring.notebook])
  expect(await write(a, 'late', 1)).toEqual({ refusal: 'not-set-up' })
  await a.journal.catchUp()
  expect(await write(a, 'later', 1)).toEqual({ refusal: 'not-set-up' })
  const anew = await newPhone(ring, store.of(ring.notebook))
  expect([...notes(anew).keys()]).toEqual([])
  expect(anew.journal.unread()).toEqual({ damaged: 0, newer: 0 })
  await write(anew, 'new', 1)
  await anew.journal.remove('new')
  expect(await anew.journal.purge(['new'])).toEqual({ done: true })
  expect(await write(a, 'latest', 1)).toEqual({ refusal: 'not-set-up' })
})

test('a phone restored without having written goes on under a fresh id', async () => {
  const { server, a } = await pair()
  const [backup, id] = [(a.part as MemoryPart).copy(), a.device]
  await write(a, 'one', 1)
  await a.sync(server)
  await restored(a, backup, id)
  expect(await a.sync(server)).toMatchObject({ got: 1, alarms: [{ alarm: 'restored', count: 1 }] })
  await write(a, 'two', 2)
  expect(a.device).not.toBe(id)
  expect(await a.sync(server)).toMatchObject({ ...calm, sent: 1 })
})

test('what was purged is gone on every device and the server, and stays gone', async () => {
  const { server, a, b } = await pair()
  expect(await a.journal.purge(['a1'])).toEqual({ refusal: 'not-found' })
  await a.journal.remove('a1')
  await a.journal.remove('b2')
  await a.sync(server)
  await b.sync(server)
  const full = server.snapshot()
  expect(await a.journal.purge(a.journal.removed())).toEqual({ done: true })
  const { purge } = await a.sync(server)
  await server.purge(purge!)
  await a.journal.server.purged(purge!)
  expect((await a.sync(server)).purge).toBeUndefined()
  await b.sync(server)
  for (const phone of [a, b]) {
    expect(phone.journal.has('a1')).toBe(false)
    expect(notes(phone).size).toBe(8)
    expect((await phone.open()).has('b2')).toBe(false)
    expect(stubs(phone)).toBe(4)
  }
  // After a restore the server has the payloads again, and is told to purge again.
  server.restore(full)
  expect((await b.sync(server)).purge).toEqual(a.journal.purges())
  const c = await newPhone(ring)
  expect(await c.sync(server)).toMatchObject(calm)
  expect(c.journal.has('a1')).toBe(false)
  expect(stubs(c)).toBe(4)
})

const stubs = (phone: Phone): number =>
  [...(phone.part as MemoryPart).chains.values()]
    .flat()
    .flatMap(row => row.ops)
    .filter(op => (op as Uint8Array).length === 116).length

test('an epoch’s end: what was written beyond it goes along under the new keys', async () => {
  const own = await newRing()
  const server = new HonestServer(own.notebook)
  const [a, b] = [await newPhone(own), await newPhone(own)]
  await write(a, 'a', 1)
  await write(b, 'b', 1)
  await a.sync(server)
  await b.sync(server)
  await a.sync(server)
  await write(b, 'late', 'written offline')
  const keys = await own.add()
  const heads = Object.fromEntries([...a.journal.heads()].map(([device, { seq }]) => [device, seq]))
  server.rotate(2, heads)
  a.keys.set(2, keys)
  await a.journal.addKeys(keys)
  expect(await a.journal.close(1, heads)).toEqual({ done: true })
  await a.sync(server)
  const old = b.device
  const result = await b.sync(server)
  expect(result).toMatchObject({ alarms: [{ alarm: 'closed', count: 1 }], faults: [] })
  expect(b.device).not.toBe(old)
  await a.sync(server)
  expect(notes(a).get('late')).toBe('written offline')
  expect(notes(a)).toEqual(notes(b))
})

/** Two devices that hold an entry of the second, and know of a change of keys by the first. */
async function changed() {
  const own = await newRing()
  const server = new HonestServer(own.notebook)
  const [a, b] = [await newPhone(own), await newPhone(own)]
  await write(b, 'b', 1)
  await b.sync(server)
  await a.sync(server)
  await change(own, server, a)
  for (const phone of [a, b]) await phone.sync(server)
  return { own, server, a, b }
}

test.each([1, 1 << 20])(
  'two ends of epochs that cut off each other’s chains are both heard, %i bytes a page',
  async page => {
    const own = await newRing()
    const server = new HonestServer(own.notebook, page)
    const [a, b] = [await newPhone(own), await newPhone(own)]
    await write(a, 'a', 1)
    await a.sync(server)
    await b.sync(server)
    const before = server.snapshot()
    // One ends the first epoch, and goes on writing; the server loses all of it but the keys.
    await write(b, 'unseen', 1)
    await change(own, server, a)
    await write(a, 'after', 1)
    await a.sync(server)
    server.restore(before)
    // The other has those keys, not that end: it ends the second epoch, and with it what the first wrote under it.
    const second = own.all.get(2)!
    b.keys.set(2, second)
    await b.journal.addKeys(second)
    await b.sync(server)
    server.rotate(2, seqs(b))
    await change(own, server, b)
    await write(b, 'later', 1)
    await b.sync(server)
    for (const phone of [a, b, a, b, a, b]) await phone.sync(server)
    expect(notes(a)).toEqual(notes(b))
    expect([...notes(a).keys()].sort()).toEqual(['a', 'after', 'later', 'unseen'])
    for (const { journal } of [a, b]) expect([1, 2].map(epoch => journal.ended(epoch))).toEqual([true, true])
    expect(a.journal.heads()).toEqual(b.journal.heads())
    expect(await a.sync(server)).toMatchObject({ ...calm, sent: 0, got: 0 })
  },
)

const late: Draft = { epoch: 2, kind: RECORD, t: 'note', d: 'beyond' }
const end = (epoch: number, ends: number): Draft => ({
  ...{ epoch, kind: CONTROL, t: 'close' },
  d: { epoch: ends, heads: {} },
})

test.each<[string, Draft[], heard: boolean]>([
  ['an end under the keys that were ended', [late, end(2, 1)], false],
  ['an end of its own epoch', [late, end(3, 3)], false],
  ['an end that does not follow', [late, { ...end(3, 2), prev: new Uint8Array(32) }], false],
  ['an order of another kind', [late, { ...end(3, 2), t: 'purge', d: { ops: {}, gone: [] } }], false],
  ['an entry under the newest keys', [late, { ...late, epoch: 3 }], false],
  ['an end that cannot be read', [late, { ...end(3, 2), d: { epoch: 2, until: 'later' } }], false],
  ['an end of the epoch, under later keys', [late, end(3, 2)], true],
])(
  'beyond an epoch’s end, %s: nothing is taken, and no chain is cut off by who has not the keys',
  async (_, drafts, heard) => {
    const { own, server, a, b } = await changed()
    await write(b, 'b2', 1)
    await b.sync(server)
    await a.sync(server)
    await change(own, server, a)
    await a.sync(server)
    await write(a, 'a3', 1)
    await a.sync(server)
    const [before, heads, device] = [notes(a), seqs(a), a.device]
    await putBehind(server, own, b.device, drafts)
    const result = await a.sync(server)
    expect(result).toMatchObject(heard ? { faults: [] } : { ...calm, sent: 0 })
    expect(result.refusal).toBeUndefined()
    if (heard) {
      // What former ends vouch for goes along.
      expect([...notes(a).keys()].sort()).toEqual(['a3', 'b', 'b2'])
      expect(a.device).not.toBe(device)
    } else {
      expect(notes(a)).toEqual(before)
      expect(seqs(a)).toEqual(heads)
    }
    expect(await a.sync(server)).toMatchObject({ ...calm, sent: 0, got: 0 })
  },
)

test.each([
  { epoch: 2, faults: [{ refusal: 'fork' }], got: 0 },
  { epoch: 3, faults: [], got: 1 },
])(
  'the end of an epoch that never counted is not carried over to where it would, %o',
  async ({ epoch, ...as }) => {
    const { own, server, a, b } = await changed()
    await putBehind(server, own, b.device, [end(2, 2)])
    expect(await a.sync(server)).toMatchObject({ ...calm, got: 1 })
    await change(own, server, a)
    await a.sync(server)
    server.chains.get(b.device)!.pop()
    await putBehind(server, own, b.device, [{ ...late, epoch, d: 'in its place' }])
    expect(await a.sync(server)).toMatchObject(as)
    expect(notes(a).get('b')).toBe(1)
    expect([...notes(a).values()].includes('in its place')).toBe(as.got > 0)
  },
)

test('a server that makes up one op after another beyond an end is given up, and tells of it', async () => {
  const { own, server, a, b } = await changed()
  const chain = server.chains.get(b.device)!
  let asked = 0
  const result = await a.sync({
    async sync(frame, token) {
      const { hash } = chain.at(-1)!
      const seq = chain.length + 1
      const op = await sealOp(
        own.all.get(1)!,
        { kind: RECORD, device: b.device, seq, prev: hash },
        {
          ...{ i: randomHex(16), h: `018bcfe5fc730000-${randomHex(8)}`, p: [], t: 'note', d: 1 },
        },
      )
      if ('refusal' in op) throw new Error(op.refusal)
      const bytes = await stubOf(parseOp(op.bytes) as Op)
      chain.push({ op: parseOp(bytes) as Op, bytes, hash: op.hash })
      asked++
      const reply = await server.sync(frame, token)
      const answer = decodeAnswer(reply.body)
      return 'refusal' in answer ? reply : { ...reply, body: encodeAnswer({ ...answer, more: true }) }
    },
  })
  expect(result).toMatchObject({ refusal: 'changed', alarms: [{ alarm: 'changed' }] })
  expect(asked).toBeLessThan(80)
})

test('an op of an ended epoch in the place of another is told of, and counts as no copy of it: what was there goes along', async () => {
  const own = await newRing()
  const server = new HonestServer(own.notebook)
  const a = await newPhone(own)
  await write(a, 'a', 1)
  await a.sync(server)
  await change(own, server, a)
  await a.sync(server)
  const before = server.snapshot()
  await write(a, 'only here', 1)
  server.restore(before)
  await putBehind(server, own, a.device, [{ ...late, epoch: 1 }])
  const result = await a.sync(server)
  expect(result.alarms.map(({ alarm }) => alarm)).toContain('fork')
  expect(await a.sync(server)).toMatchObject({ ...calm, sent: 0, got: 0 })
  expect(await a.journal.unsent()).toBe(0)
  const later = await newPhone(own)
  await later.sync(server)
  for (const phone of [a, later]) expect([...notes(phone).keys()].sort()).toEqual(['a', 'only here'])
})

test('what was taken away and lies beyond an epoch’s end leaves no place behind', async () => {
  const own = await newRing()
  const server = new HonestServer(own.notebook)
  const [a, b] = [await newPhone(own), await newPhone(own)]
  await write(b, 'kept', 1)
  await b.sync(server)
  await a.sync(server)
  await write(b, 'late', 1)
  await b.journal.remove('late')
  await b.sync(server)
  await a.sync(server)
  expect(await a.journal.purge(['late'])).toEqual({ done: true })
  await a.sync(server)
  await b.sync(server)
  const heads = { ...seqs(a), [b.device]: 1 }
  const keys = await own.add()
  server.rotate(2, heads)
  a.keys.set(2, keys)
  await a.journal.addKeys(keys)
  expect(await a.journal.close(1, heads)).toEqual({ done: true })
  const was = b.device
  for (const phone of [a, b, a]) await phone.sync(server)
  for (const phone of [a, b]) expect(phone.journal.heads().get(was)?.seq).toBe(1)
  expect(server.chains.get(was)).toHaveLength(1)
  expect(b.device).not.toBe(was)
  expect([...notes(b).keys()]).toEqual(['kept'])
})

test('new keys for everything: nothing of before can be read with the old ones, nothing is lost', async () => {
  const own = await newRing()
  const server = new HonestServer(own.notebook)
  const [a, b] = [await newPhone(own), await newPhone(own)]
  const first = a.device
  for (let n = 0; n < 6; n++) await write(a, `e${n}`, n)
  await a.sync(server)
  await b.sync(server)
  const keys = await own.add()
  const heads = Object.fromEntries([...a.journal.heads()].map(([device, { seq }]) => [device, seq]))
  server.rotate(2, heads)
  a.keys.set(2, keys)
  await a.journal.addKeys(keys)
  await a.journal.close(1, heads)
  expect(await a.journal.carryAll()).toEqual({ carried: 6 })
  const before = notes(a)
  const { purge } = await a.sync(server)
  await server.purge(purge!)
  await b.sync(server)
  expect(notes(b)).toEqual(before)
  const full = [...server.chains.values()].flat().filter(({ op }) => !op.stub && op.epoch === 1)
  expect(full).toEqual([])
  expect(b.journal.entry('e0')?.by).toBe(first)
  expect((await b.open()).unread()).toEqual({ damaged: 0, newer: 0 })
})

test('a server that keeps back what another device has read is found out, once', async () => {
  const { server, a, b } = await pair()
  await write(a, 'kept back', 1)
  await a.sync(server)
  await b.sync(server)
  await write(b, 'after', 2)
  await b.sync(server)
  const c = await newPhone(ring)
  server.chains.get(a.device)!.pop()
  expect(await c.sync(server)).toMatchObject({ alarms: [{ alarm: 'withheld', count: 1 }] })
  expect(await c.sync(server)).toMatchObject(calm)
})

test('a device that was linked with heads knows what it is owed', async () => {
  const { server, a } = await pair()
  const before = server.snapshot()
  await write(a, 'lost', 1)
  await a.sync(server)
  server.restore(before)
  const c = await newPhone(ring)
  await c.journal.server.promise(a.journal.heads())
  expect(await c.sync(server)).toMatchObject({ alarms: [{ alarm: 'withheld', count: 1 }] })
})

test('versions of another notebook come in once, with their writers', async () => {
  const { a } = await pair()
  const c = await newPhone(ring)
  await write(c, 'own', 1)
  expect(await c.journal.carry(a.journal.bodies())).toEqual({ carried: 10 })
  expect(await c.journal.carry(a.journal.bodies())).toEqual({ carried: 0 })
  expect(c.journal.entry('a0')?.by).toBe(a.device)
  expect(notes(c).size).toBe(11)
})

test('the network is awaited outside a turn', async () => {
  const { server, a } = await pair()
  let inside = false
  const remote = {
    sync: (frame: Uint8Array<ArrayBuffer>, token?: string) => {
      expect(inside).toBe(false)
      return server.sync(frame, token)
    },
  }
  await write(a, randomHex(4), 1)
  const result = await a.sync(remote, async work => {
    inside = true
    const value = await work()
    inside = false
    return value
  })
  expect(result.sent).toBe(1)
})

/** Damages one op of a phone's chain on its disk. */
function damage(phone: Phone, device: string, seq: number): void {
  const chain = (phone.part as MemoryPart).chains.get(device)!
  const row = chain.find(({ last }) => last >= seq)!
  const at = row.ops.length - 1 - (row.last - seq)
  row.ops[at] = (row.ops[at] as Uint8Array).map((byte, place) => (place === 100 ? byte ^ 1 : byte))
}

test('a chain damaged on this disk is healed by the server’s, its own too', async () => {
  const { server, a, b } = await pair()
  for (const device of [a.device, b.device]) damage(a, device, 3)
  await a.open()
  expect(a.journal.unread().damaged).toBeGreaterThan(0)
  expect(notes(a).size).toBe(8)
  await a.sync(server)
  expect(notes(a)).toEqual(notes(b))
  expect((await a.open()).unread()).toEqual({ damaged: 0, newer: 0 })
})

test('what lies behind a break, and only here, is carried over', async () => {
  const { server, a, b } = await pair()
  for (let n = 0; n < 4; n++) await write(a, `u${n}`, n)
  damage(a, a.device, 7)
  await a.open()
  await a.sync(server)
  await b.sync(server)
  expect([...notes(b).keys()].filter(id => id.startsWith('u')).sort()).toEqual(['u0', 'u2', 'u3'])
  expect((await a.sync(server)).sent).toBe(0)
})

test('a server that began a later epoch: the keys are asked for, the good part is taken', async () => {
  const own = await newRing()
  const server = new HonestServer(own.notebook)
  const [a, b] = [await newPhone(own), await newPhone(own)]
  await write(a, 'one', 1)
  await a.sync(server)
  const keys = await own.add()
  server.rotate(2, { [a.device]: 1 })
  await a.journal.addKeys(keys)
  await a.journal.close(1, { [a.device]: 1 })
  await write(a, 'two', 2)
  await a.sync(server)
  const alone = await syncOnce({ journal: b.journal, remote: server, token: tokenOf, inTurn: work => work() })
  expect(alone).toMatchObject({ refusal: 'epoch', serverEpoch: 2, got: 1, alarms: [] })
  expect(notes(b).size).toBe(1)
  server.epoch = 1
  expect(await a.sync(server)).toMatchObject({ refusal: 'server-behind', serverEpoch: 1 })
})

test('what the server refuses a push with is told by its name, and tried anew where that may help', async () => {
  const refusals: [string, string, number][] = [
    ['quota', 'quota', 1],
    ['wait', 'wait', 1],
    ['session', 'session', 1],
    ['malformed', 'server-fault', 1],
    ['token', 'token', 6],
    ['gap', 'busy', 6],
    ['stale-epoch', 'busy', 6],
  ]
  for (const [says, refusal, tries] of refusals) {
    const { server, a } = await pair()
    await write(a, 'new', 1)
    let pushes = 0
    const remote = {
      sync: async (frame: Uint8Array<ArrayBuffer>, token?: string) => {
        if (token === undefined) return server.sync(frame)
        pushes++
        return { status: 400, body: new TextEncoder().encode(JSON.stringify({ refusal: says, minutes: 3 })) }
      },
    }
    expect(await a.sync(remote)).toMatchObject({
      refusal,
      sent: 0,
      ...(says === 'wait' ? { minutes: 3 } : {}),
    })
    expect(pushes).toBe(tries)
    expect(await a.sync(server)).toMatchObject({ ...calm, sent: 1 })
  }
})

test('what a restored phone wrote in a place that was purged meanwhile is not taken for the purged', async () => {
  const own = await newRing()
  const server = new HonestServer(own.notebook)
  const [a, b] = [await newPhone(own), await newPhone(own)]
  const [backup, id] = [(b.part as MemoryPart).copy(), b.device]
  await write(b, 'old', 'written, then taken over by new keys')
  await b.sync(server)
  await a.sync(server)
  const keys = await own.add()
  const heads = { [id]: 1 }
  server.rotate(2, heads)
  a.keys.set(2, keys)
  await a.journal.addKeys(keys)
  await a.journal.close(1, heads)
  await a.journal.carryAll()
  await server.purge((await a.sync(server)).purge!)
  await restored(b, backup, id)
  await write(b, 'new', 'written after the restore')
  await b.sync(server)
  await a.sync(server)
  expect([...notes(a).keys()].sort()).toEqual(['new', 'old'])
  expect(notes(b)).toEqual(notes(a))
})
