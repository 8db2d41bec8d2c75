import { expect, test } from 'vitest'
import type { MemoryPart } from '../../../tests/notebook/memory.ts'
import { newPhone, newRing, type Phone } from '../../../tests/notebook/phone.ts'
import { HonestServer } from '../../../tests/notebook/server.ts'
import { change, type Draft, notes, putBehind, seqs, write } from '../../../tests/notebook/steps.ts'
import { brokenChain } from '../../../tests/notebook/world.ts'
import { decodeAnswer, encodeAnswer } from '../format/frame.ts'
import { type Bytes, CONTROL, hex, type Op, parseOp, RECORD } from '../format/op.ts'
import { hashOf, stubOf } from '../vault.ts'
import type { Remote } from './sync.ts'

const calm = { alarms: [], faults: [] }

/** Two who stay in a circle and one who was taken out of it; every chain has three ops of before. */
async function circle(page: number) {
  const ring = await newRing()
  const server = new HonestServer(ring.notebook, page)
  const [a, b, out] = [await newPhone(ring), await newPhone(ring), await newPhone(ring)]
  const all = { a, b, out }
  for (const [name, phone] of Object.entries(all))
    for (let n = 1; n <= 3; n++) await write(phone, `${name}${n}`, n)
  for (const phone of [a, b, out, a, b]) await phone.sync(server)
  await change(ring, server, a)
  for (const phone of [a, b, a]) await phone.sync(server)
  return { ring, server, a, b, out }
}

/** The server forgets a chain from a place on, and the one who was taken out writes there with the keys of before. */
async function forge(
  { ring, server }: Awaited<ReturnType<typeof circle>>,
  device: string,
  place: number,
  drafts: Draft[],
): Promise<void> {
  server.chains.get(device)!.length = place - 1
  await putBehind(server, ring, device, drafts)
}

/** A server that gives each chain in one piece, whatever epochs its ops name. */
const chainByChain = (server: HonestServer): Remote => ({
  async sync(frame, token) {
    const reply = await server.sync(frame, token)
    const answer = reply.status === 200 ? decodeAnswer(reply.body) : undefined
    if (!answer || 'refusal' in answer) return reply
    const place = (bytes: Bytes) => {
      const op = parseOp(bytes) as Op
      return `${op.device} ${String(op.seq).padStart(9, '0')}`
    }
    const ops = answer.ops.toSorted((one, other) => place(one).localeCompare(place(other)))
    return { ...reply, body: encodeAnswer({ ...answer, ops }) }
  },
})

const note: Draft = { epoch: 1, kind: RECORD, t: 'note', d: 'forged' }
const order = (phones: Phone[]): Draft => ({
  ...{ epoch: 1, kind: CONTROL, t: 'purge' },
  d: {
    ops: Object.fromEntries(phones.map(({ device }) => [device, [[1, 3]]])),
    gone: phones.flatMap(({ journal }) => journal.bodies().map(({ h }) => h)),
  },
})

const everything = new Map(
  ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'out1', 'out2', 'out3'].map(id => [id, Number(id.at(-1))]),
)

/** Whoever syncs first tells of it; after that all is as before, on a device that came later too. */
async function nothingOfIt({ ring, server, a, b }: Awaited<ReturnType<typeof circle>>): Promise<void> {
  const told = await a.sync(server)
  expect(told.alarms.map(({ alarm }) => alarm)).toContain('fork')
  expect(await brokenChain(a.part as MemoryPart)).toBeUndefined()
  const later = await newPhone(ring)
  for (const phone of [b, later, a, b, later, a, b, later]) await phone.sync(server)
  for (const phone of [a, b, later]) {
    expect(notes(phone)).toEqual(everything)
    expect(await phone.sync(server)).toMatchObject({ ...calm, sent: 0, got: 0 })
    expect(seqs(phone)).toEqual(seqs(a))
    await phone.open()
    expect(notes(phone)).toEqual(everything)
  }
}

const pages = [1, 1 << 20]

test.each(pages)(
  'an order to take everything off, put in a place of before the end, is not obeyed; %i bytes a page',
  async page => {
    for (const place of [1, 2, 3]) {
      const of = await circle(page)
      await forge(of, of.out.device, place, [order([of.a, of.b]), note, note, note])
      await nothingOfIt(of)
    }
  },
)

test.each(pages)('nor is an entry put there shown, in whosever chain; %i bytes a page', async page => {
  for (const whose of ['a', 'b', 'out'] as const)
    for (const place of [1, 3]) {
      const of = await circle(page)
      await forge(of, of[whose].device, place, [note])
      await nothingOfIt(of)
    }
})

test.each([1, 2])(
  'nor what stands behind a made-up rest of a purged op, which may name epoch %i',
  async epoch => {
    const of = await circle(1 << 20)
    const { server, a, b, out, ring } = of
    await out.journal.remove('out2')
    await a.journal.remove('out2')
    await a.journal.purge(['out2'])
    for (const phone of [a, b, a]) {
      const { purge } = await phone.sync(server)
      if (purge) await server.purge(purge)
    }
    await forge(of, out.device, 2, [{ ...note, epoch }])
    const { op } = server.chains.get(out.device)!.pop()!
    const bytes = await stubOf(op)
    server.chains.get(out.device)!.push({ op: parseOp(bytes) as Op, bytes, hash: await hashOf(op) })
    await putBehind(server, ring, out.device, [note])
    const told = await a.sync(chainByChain(server))
    expect(told.alarms.map(({ alarm }) => alarm)).toContain('fork')
    for (const phone of [b, a, b, a]) await phone.sync(chainByChain(server))
    for (const phone of [a, b]) {
      expect([...notes(phone).keys()].sort()).toEqual(
        [...everything.keys()].filter(id => id !== 'out2').sort(),
      )
      expect([...notes(phone).values()]).not.toContain('forged')
      expect(await phone.sync(chainByChain(server))).toMatchObject({ ...calm, sent: 0, got: 0 })
    }
  },
)

test('what another wrote since, behind the place, is kept by whoever holds it, though its writer never comes back', async () => {
  const of = await circle(1 << 20)
  const { ring, server, a, b } = of
  const c = await newPhone(ring)
  await c.sync(server)
  await write(b, 'b4', 4)
  for (const phone of [b, a, c]) await phone.sync(server)
  await write(b, 'b5', 5)
  for (const phone of [b, c]) await phone.sync(server)
  await forge(of, b.device, 2, [note])
  const told = await a.sync(server)
  expect(told.alarms.map(({ alarm }) => alarm)).toContain('fork')
  for (const phone of [c, a, c, a]) await phone.sync(server)
  for (const phone of [a, c]) expect(notes(phone)).toEqual(new Map([...everything, ['b4', 4], ['b5', 5]]))
  // What the first carried over already is not said once more.
  expect(seqs(a)[c.device]).toBe(1)
})

test('a device that read it before it could know gives it up again, once another has told', async () => {
  const of = await circle(1 << 20)
  const { ring, server, a, b, out } = of
  const chain = server.chains.get(out.device)!.slice()
  await forge(of, out.device, 2, [order([a, b]), note])
  const early = await newPhone(ring)
  await early.sync(server)
  expect([...notes(early).values()]).toContain('forged')
  await nothingOfIt(of)
  for (const phone of [early, a, early]) await phone.sync(server)
  expect(notes(early)).toEqual(everything)
  // So too when the server shows the true branch again.
  server.chains.set(out.device, chain)
  for (const phone of [a, b, early, a]) await phone.sync(server)
  for (const phone of [a, b, early]) expect(notes(phone)).toEqual(everything)
})

test('a device that read it and then changes the keys makes nobody else obey it', async () => {
  const of = await circle(1 << 20)
  const { ring, server, a, b, out } = of
  await forge(of, out.device, 2, [order([a, b]), note])
  const early = await newPhone(ring)
  await early.sync(server)
  await change(ring, server, early)
  await early.sync(server)
  expect((await a.sync(server)).alarms.map(({ alarm }) => alarm)).toContain('fork')
  expect(notes(a)).toEqual(everything)
  for (const phone of [early, a, b, a, early, a, early, b]) await phone.sync(server)
  for (const phone of [a, b, early]) expect(notes(phone)).toEqual(everything)
})

test('who was taken out at a second end gets in no place of the first, once that ended sooner', async () => {
  const of = await circle(1 << 20)
  const { ring, server, a, b, out } = of
  await out.sync(server)
  await write(out, 'out4', 4)
  for (const phone of [out, b, a]) await phone.sync(server)
  await change(ring, server, a)
  for (const phone of [a, b, a]) await phone.sync(server)
  // In the chain of who ended both, then in their own: the two ends are said anew, in whichever order.
  for (const [device, place, lie] of [
    [a.device, 1, note],
    [out.device, 2, note],
    [out.device, 2, { ...order([a, b]), epoch: 2 }],
  ] as const) {
    await forge(of, device, place, [lie])
    await a.sync(server)
  }
  expect(notes(a)).toEqual(new Map([...everything, ['out4', 4]]))
})

test('what an end vouches for stays, though that end lies beyond another, and its writer never comes back', async () => {
  const ring = await newRing()
  const server = new HonestServer(ring.notebook)
  const [a, b, c] = [await newPhone(ring), await newPhone(ring), await newPhone(ring)]
  await write(b, 'b1', 1)
  for (const phone of [b, a, c]) await phone.sync(server)
  const before = server.snapshot()
  await write(b, 'b2', 2)
  for (const phone of [b, a]) await phone.sync(server)
  await change(ring, server, a)
  await a.sync(server)
  server.restore(before)
  const second = ring.all.get(2)!
  c.keys.set(2, second)
  await c.journal.addKeys(second)
  await c.sync(server)
  server.rotate(2, seqs(c))
  await change(ring, server, c)
  for (const phone of [c, a, c, a, c]) await phone.sync(server)
  for (const phone of [a, c]) expect([...notes(phone).keys()].sort()).toEqual(['b1', 'b2'])
})

test('an end that names much more than it must still lets another chain end sooner', async () => {
  const of = await circle(1 << 20)
  const { ring, server, a, b, out } = of
  const { hash } = server.chains.get(out.device)![2]!
  const hashes = { [out.device]: hex(hash), junk: 'x'.repeat(255 * 1024) }
  const end = { epoch: 2, kind: CONTROL, t: 'close', d: { epoch: 1, heads: seqs(a), hashes } }
  await putBehind(server, ring, b.device, [end])
  for (const phone of [b, a]) await phone.sync(server)
  await forge(of, out.device, 2, [note])
  await nothingOfIt(of)
})

test('an end that names no hashes vouches for nothing: the branch of the server is taken, as from a phone that was restored', async () => {
  const ring = await newRing()
  const server = new HonestServer(ring.notebook)
  const [a, b, out] = [await newPhone(ring), await newPhone(ring), await newPhone(ring)]
  await write(b, 'b1', 1)
  for (let n = 1; n <= 3; n++) await write(out, `out${n}`, n)
  for (const phone of [b, out, a]) await phone.sync(server)
  a.keys.set(2, await ring.add())
  server.rotate(2, seqs(a))
  const end = (heads: Record<string, number>): Draft => ({
    ...{ epoch: 2, kind: CONTROL, t: 'close' },
    d: { epoch: 1, heads },
  })
  await putBehind(server, ring, b.device, [end({ [b.device]: 1, [out.device]: 5 })])
  await a.journal.addKeys(a.keys.get(2)!)
  await a.sync(server)
  expect(a.journal.ended(1)).toBe(true)
  server.chains.get(out.device)!.length = 1
  await putBehind(server, ring, out.device, [note])
  expect(await a.sync(server)).toMatchObject({ ...calm, got: 1 })
  expect([...notes(a).values()].sort()).toEqual([1, 1, 2, 3, 'forged'])
  // Nor does it make anyone carry over what a sooner end cuts off.
  await putBehind(server, ring, b.device, [end({ [b.device]: 1, [out.device]: 1 })])
  await a.sync(server)
  expect([...notes(a).values()].sort()).toEqual([1, 1, 2, 3])
})
