import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { MemoryPart } from '../../../tests/notebook/memory.ts'
import { newPhone, newRing, type Phone } from '../../../tests/notebook/phone.ts'
import { HonestServer } from '../../../tests/notebook/server.ts'
import {
  type Answer,
  decodeAnswer,
  decodeRequest,
  encodeAnswer,
  encodeRequest,
  LONGEST_FRAME,
} from '../format/frame.ts'
import { type Bytes, CONTROL, concat, HEADER, hex, type Op, parseOp, RECORD } from '../format/op.ts'
import { hashOf, randomBytes, randomHex, sealOp, stubOf } from '../vault.ts'
import type { Remote, Synced } from './sync.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A changed answer to the first request that brings ops; or, with `always`, to all. */
type Change = (answer: Answer, bytes: Bytes) => Answer | Bytes | { status: number; body: Bytes } | 'offline'

const ring = await newRing()

/** Two devices' chains on a server; a third that holds some of them already, and has something to send. */
async function setting() {
  const server = new HonestServer(ring.notebook, 1 << 20)
  const [a, b, c] = [await newPhone(ring), await newPhone(ring), await newPhone(ring)]
  for (let n = 0; n < 3; n++) await a.journal.record('note', n, `a${n}`)
  await a.sync(server)
  await c.sync(server)
  for (let n = 3; n < 6; n++) await a.journal.record('note', n, `a${n}`)
  for (let n = 0; n < 3; n++) await b.journal.record('note', n, `b${n}`)
  await a.sync(server)
  await b.sync(server)
  await c.journal.record('note', 'mine', 'c0')
  return { server, a, b, c }
}
type Setting = Awaited<ReturnType<typeof setting>>

const hostile = (server: HonestServer, change: Change, always = true): Remote => {
  let done = false
  return {
    async sync(frame, token) {
      const reply = await server.sync(frame, token)
      const answer = reply.status === 200 ? decodeAnswer(reply.body) : undefined
      if (!answer || 'refusal' in answer || (done && !always)) return reply
      done = true
      const changed = change(answer, reply.body)
      if (changed === 'offline' || 'status' in changed) return changed
      return { status: 200, body: changed instanceof Uint8Array ? changed : encodeAnswer(changed) }
    },
  }
}

const shown = (phone: Phone) => phone.journal.all('note').map(({ id, data, version }) => [id, data, version])
const ids = (phone: Phone) =>
  phone.journal
    .all('note')
    .map(({ id }) => id)
    .sort()
const kept = (phone: Phone) => structuredClone((phone.part as MemoryPart).chains)

type Cell = { refusal?: string; faults?: string[]; alarms?: string[]; ids?: string[] }
const ALL = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'b0', 'b1', 'b2', 'c0']
const HAD = ['a0', 'a1', 'a2', 'c0']
const plus = (...more: string[]) => [...HAD, ...more].sort()

/** Syncs the third device with a hostile server and says what came of it; what it held before must still be there. */
async function cell(
  { server, c }: Setting,
  change: Change,
  always = true,
): Promise<Cell & { result: Synced }> {
  const before = shown(c)
  const result = await c.sync(hostile(server, change, always))
  for (const one of before) expect(shown(c)).toContainEqual(one)
  // Nothing of it is in memory alone, and the journal opens as it stood.
  const now = shown(c)
  const unread = c.journal.unread()
  await c.open()
  expect(shown(c)).toEqual(now)
  expect(c.journal.unread()).toEqual(unread)
  return {
    result,
    ...(result.refusal ? { refusal: result.refusal } : {}),
    ...(result.faults.length > 0 ? { faults: result.faults.map(({ refusal }) => refusal) } : {}),
    ...(result.alarms.length > 0 ? { alarms: result.alarms.map(({ alarm }) => alarm) } : {}),
    ids: ids(c),
  }
}

/** After an attack, the honest server must bring everything right. */
async function heals({ server, c }: Setting): Promise<void> {
  await c.sync(server)
  const result = await c.sync(server)
  expect(result).toMatchObject({ faults: [], got: 0, sent: 0 })
  expect(result.refusal).toBeUndefined()
  expect(ids(c)).toEqual(ALL)
}

const withOps = (answer: Answer, next: (ops: Bytes[]) => Bytes[]): Answer => ({
  ...answer,
  ops: next(answer.ops),
})
const altered = (op: Bytes, at: number, value = op[at]! ^ 1): Bytes => {
  const copy = op.slice()
  copy[at] = value
  return copy
}
const deviceOf = (bytes: Bytes): string => hex(bytes.subarray(24, 32))

/** What a change of a byte of a header may be refused with; what is not named, with `auth` or nothing taken. */
const BYTES: [from: number, to: number, refusals: string[]][] = [
  [0, 0, ['version']],
  [1, 1, ['suite']],
  [2, 2, ['auth']],
  [3, 3, ['reserved']],
  [4, 19, ['notebook']],
  [20, 23, ['epoch']],
  // Of another device: its first op cannot have this number.
  [24, 31, ['gap']],
  [32, 39, ['gap', 'seq', 'auth', 'chain']],
  [40, 71, ['chain']],
  [72, 83, ['auth']],
]

test('every byte of a header, flipped, zeroed or taken from another op: refused by name, and only that chain', async () => {
  const names = new Set<string>()
  for (const [from, to, refusals] of BYTES)
    for (let at = from; at <= to; at++) {
      const all = await setting()
      const target = all.a.device
      const other = all.server.chains.get(all.b.device)![0]!.bytes
      const op = all.server.chains.get(target)![4]!.bytes
      for (const value of new Set([op[at]! ^ 1, op[at]! ^ 0x80, 0, other[at]!])) {
        if (value === op[at]) continue
        const fresh = { ...all, c: await newPhone(ring, (all.c.part as MemoryPart).copy()) }
        const tampered = (answer: Answer) =>
          withOps(answer, ops =>
            ops.map(one =>
              deviceOf(one) === target && parsed(one).seq === 5 ? altered(one, at, value) : one,
            ),
          )
        const { refusal, faults = [], ids: now } = await cell(fresh, tampered)
        // The op after it says `gap` too where the altered one went by another name.
        expect(refusals, `byte ${at} = ${value}: ${faults}`).toContain(faults[0])
        expect(['changed', 'version', 'epoch'], `byte ${at}`).toContain(refusal)
        expect(now).toEqual(plus('a3', 'b0', 'b1', 'b2'))
        names.add(faults[0]!)
      }
      await heals({ ...all, c: await newPhone(ring, (all.c.part as MemoryPart).copy()) })
    }
  expect([...names].sort()).toEqual([
    'auth',
    'chain',
    'epoch',
    'gap',
    'notebook',
    'reserved',
    'seq',
    'suite',
    'version',
  ])
})

const parsed = (bytes: Bytes): Op => {
  const op = parseOp(bytes)
  if ('refusal' in op) throw new Error(op.refusal)
  return op
}

/** Forged or moved ops, by someone without the keys. `of` is the chain of the first device, `at` its next op's place. */
const OPS: Record<string, { change: (ops: Bytes[], all: Setting) => Bytes[] | Promise<Bytes[]>; to: Cell }> =
  {
    'a flipped ciphertext': {
      change: ops => replace(ops, 4, op => altered(op, 90)),
      to: { refusal: 'changed', faults: ['auth'], alarms: ['changed'], ids: plus('a3', 'b0', 'b1', 'b2') },
    },
    'a flipped tag': {
      change: ops => replace(ops, 4, op => altered(op, op.length - 1)),
      to: { refusal: 'changed', faults: ['auth'], alarms: ['changed'], ids: plus('a3', 'b0', 'b1', 'b2') },
    },
    'a shortened op': {
      change: ops => replace(ops, 4, op => op.slice(0, -1)),
      to: { refusal: 'changed', faults: ['length'], alarms: ['changed'], ids: plus('a3', 'b0', 'b1', 'b2') },
    },
    'a header alone': {
      change: ops => replace(ops, 4, op => op.slice(0, HEADER)),
      to: { refusal: 'changed', faults: ['length'], alarms: ['changed'], ids: plus('a3', 'b0', 'b1', 'b2') },
    },
    'a few bytes': {
      change: ops => [...ops, Uint8Array.of(1, 2, 3)],
      to: { refusal: 'changed', faults: ['short'], alarms: ['changed'], ids: ALL },
    },
    'an op dropped in the middle': {
      change: ops => ops.filter(op => !is(op, 4)),
      to: { refusal: 'changed', faults: ['gap'], alarms: ['changed'], ids: plus('a3', 'b0', 'b1', 'b2') },
    },
    'two ops reordered': {
      change: ops => {
        const [x, y] = [ops.findIndex(op => is(op, 4)), ops.findIndex(op => is(op, 5))]
        return ops.with(x, ops[y]!).with(y, ops[x]!)
      },
      to: { refusal: 'changed', faults: ['gap'], alarms: ['changed'], ids: plus('a3', 'b0', 'b1', 'b2') },
    },
    'all ops reordered': {
      change: ops => ops.toReversed(),
      to: { refusal: 'changed', faults: ['gap', 'gap'], alarms: ['changed'], ids: HAD },
    },
    'every op twice': { change: ops => ops.flatMap(op => [op, op]), to: { ids: ALL } },
    'old ops again': {
      change: (ops, { server, a }) => [
        ...server.chains
          .get(a.device)!
          .slice(0, 3)
          .map(({ bytes }) => bytes),
        ...ops,
      ],
      to: { ids: ALL },
    },
    'ciphertexts exchanged': {
      change: ops => {
        const [x, y] = [ops.find(op => is(op, 4))!, ops.find(op => is(op, 5))!]
        return replace(ops, 4, () => concat(x.subarray(0, HEADER), y.subarray(HEADER)))
      },
      to: { refusal: 'changed', faults: ['auth'], alarms: ['changed'], ids: plus('a3', 'b0', 'b1', 'b2') },
    },
    'an op too long': {
      change: ops => replace(ops, 4, op => concat(op, new Uint8Array((1 << 20) - 128))),
      to: { refusal: 'changed', faults: ['long'], alarms: ['changed'], ids: plus('a3', 'b0', 'b1', 'b2') },
    },
    'an op of another key': {
      change: async ops => [...ops, await foreign(ring.id)],
      to: { refusal: 'changed', faults: ['auth'], alarms: ['changed'], ids: ALL },
    },
    'an op of another notebook': {
      change: async ops => [...ops, await foreign(randomBytes(16))],
      to: { refusal: 'changed', faults: ['notebook'], alarms: ['changed'], ids: ALL },
    },
    'another op in the place of one that is held, without the key': {
      change: (ops, { server, a }) => [altered(server.chains.get(a.device)![1]!.bytes, 100), ...ops],
      to: { refusal: 'changed', faults: ['auth'], alarms: ['changed'], ids: plus('b0', 'b1', 'b2') },
    },
    'a stub in the place of an op that is held': {
      change: async (ops, { server, a }) => [
        altered(await stubOf(server.chains.get(a.device)![1]!.op), 100),
        ...ops,
      ],
      to: { refusal: 'fork', faults: ['fork'], alarms: ['fork'], ids: plus('b0', 'b1', 'b2') },
    },
    'stubs nobody asked for': {
      change: async ops => Promise.all(ops.map(async op => (is(op, 4) ? stubOf(parsed(op)) : op))),
      to: { alarms: ['withheld'], ids: plus('a3', 'a5', 'b0', 'b1', 'b2') },
    },
    'a forged stub': {
      change: async ops =>
        Promise.all(ops.map(async op => (is(op, 5) ? altered(await stubOf(parsed(op)), 100) : op))),
      to: { refusal: 'fork', alarms: ['fork'], ids: plus('a3', 'a4', 'b0', 'b1', 'b2') },
    },
    'a version of a newer program': {
      change: ops => replace(ops, 4, op => altered(op, 0, 2)),
      to: { refusal: 'version', faults: ['version'], ids: plus('a3', 'b0', 'b1', 'b2') },
    },
  }

let first = ''
/** The op with this number of the first device (from 0). */
const is = (op: Bytes, at: number): boolean =>
  op.length > HEADER && deviceOf(op) === first && parsed(op).seq === at + 1
const replace = (ops: Bytes[], at: number, next: (op: Bytes) => Bytes): Bytes[] =>
  ops.map(op => (is(op, at) ? next(op) : op))

async function foreign(notebook: Bytes): Promise<Bytes> {
  const stranger = await newRing()
  const keys = { ...stranger.all.get(1)!, notebook }
  const body = { i: 'evil', h: `${'f'.repeat(16)}-${'0'.repeat(16)}`, p: [], t: 'note', d: 'planted' }
  const op = await sealOp(
    keys,
    { kind: RECORD, device: randomHex(8), seq: 1, prev: new Uint8Array(32) },
    body,
  )
  return 'refusal' in op ? new Uint8Array() : op.bytes
}

for (const [name, { change, to }] of Object.entries(OPS))
  test(`ops: ${name}`, async () => {
    const all = await setting()
    first = all.a.device
    // The same lie whenever it is asked.
    const made = new Map<string, Bytes[]>()
    const server = all.server
    const remote: Remote = {
      async sync(frame, token) {
        const reply = await server.sync(frame, token)
        const answer = decodeAnswer(reply.body)
        if ('refusal' in answer || answer.ops.length === 0) return reply
        const key = answer.ops.map(op => hex(op.subarray(0, HEADER))).join()
        const ops = made.get(key) ?? (await change(answer.ops, all))
        made.set(key, ops)
        return { status: 200, body: encodeAnswer({ ...answer, ops }) }
      },
    }
    const before = shown(all.c)
    const result = await all.c.sync(remote)
    for (const one of before) expect(shown(all.c)).toContainEqual(one)
    const found: Cell = {
      ...(result.refusal ? { refusal: result.refusal } : {}),
      ...(result.faults.length > 0 ? { faults: result.faults.map(({ refusal }) => refusal) } : {}),
      ...(result.alarms.length > 0 ? { alarms: result.alarms.map(({ alarm }) => alarm) } : {}),
      ids: ids(all.c),
    }
    expect(found).toEqual(to)
    await all.c.open()
    await heals(all)
  })

/** Every field of an answer, as it must not be. */
const json = (answer: Answer, change: (plain: Record<string, unknown>) => unknown): Bytes => {
  const bytes = encodeAnswer({ ...answer, ops: [] })
  const plain = change(JSON.parse(new TextDecoder().decode(bytes.subarray(4))))
  const text = new TextEncoder().encode(typeof plain === 'string' ? plain : JSON.stringify(plain))
  const out = new Uint8Array(4 + text.length)
  new DataView(out.buffer).setUint32(0, text.length)
  out.set(text, 4)
  return out
}
const field =
  (name: string, value: unknown): Change =>
  answer =>
    json(answer, plain => ({ ...plain, [name]: value }))
const without =
  (name: string): Change =>
  answer =>
    json(answer, plain => Object.fromEntries(Object.entries(plain).filter(([key]) => key !== name)))
const MALFORMED: Cell = { refusal: 'malformed', ids: HAD }
const D = 'd0d1d2d3d4d5d6d7'
const HASH = '0'.repeat(64)

const FIELDS: Record<string, [Change, Cell]> = {
  ...Object.fromEntries(
    ['v', 'epoch', 'heads', 'differs', 'more'].flatMap(name => [
      [`${name} left out`, [without(name), MALFORMED]],
      ...[null, 'x', -1, 0, 1.5, [], {}, [1], { x: 1 }, 1e300]
        .filter(
          value =>
            !(name === 'heads' && JSON.stringify(value) === '{}') &&
            !(name === 'differs' && JSON.stringify(value) === '[]'),
        )
        .map(value => [`${name} ${JSON.stringify(value)}`, [field(name, value), MALFORMED]]),
    ]),
  ),
  'v of a newer server': [field('v', 2), { refusal: 'version', ids: HAD }],
  'a field more': [field('extra', 1), MALFORMED],
  'heads of an odd device': [field('heads', { x: [1, HASH] }), MALFORMED],
  'heads with an odd hash': [field('heads', { [D]: [1, 'AB'] }), MALFORMED],
  'heads with an odd seq': [field('heads', { [D]: [0, HASH] }), MALFORMED],
  'heads too short': [field('heads', { [D]: [1] }), MALFORMED],
  'differs of an odd device': [field('differs', ['x']), MALFORMED],
  'no JSON': [answer => json(answer, () => '{'), MALFORMED],
  'no UTF-8': [
    answer =>
      Uint8Array.from(
        json(answer, () => '"xx"'),
        (byte, at) => (at === 5 ? 0xff : byte),
      ),
    MALFORMED,
  ],
  'nothing at all': [() => new Uint8Array(), MALFORMED],
  'an empty op': [answer => encodeAnswer({ ...answer, ops: [new Uint8Array()] }), MALFORMED],
  'a frame cut off': [(_, bytes) => bytes.slice(0, -1), MALFORMED],
  'a frame with more behind it': [(_, bytes) => concat(bytes, Uint8Array.of(0, 0)), MALFORMED],
  'a frame too long': [() => new Uint8Array(LONGEST_FRAME + 1), MALFORMED],
  'no answer': [() => 'offline', { refusal: 'offline', ids: HAD }],
  'a page that is no page of ours': [
    () => ({ status: 502, body: new TextEncoder().encode('<html>Bad gateway</html>') as Bytes }),
    { refusal: 'server-fault', ids: HAD },
  ],
  'a refusal not known': [
    () => ({ status: 400, body: new TextEncoder().encode('{"refusal":"rm -rf"}') as Bytes }),
    { refusal: 'server-fault', ids: HAD },
  ],
  'a refusal of null': [
    () => ({ status: 400, body: new TextEncoder().encode('null') as Bytes }),
    { refusal: 'server-fault', ids: HAD },
  ],
  'no session': [
    () => ({ status: 401, body: new TextEncoder().encode('{"refusal":"session"}') as Bytes }),
    { refusal: 'session', ids: HAD },
  ],
  'an epoch ahead': [answer => ({ ...answer, epoch: 7 }), { refusal: 'epoch', ids: ALL }],
  'heads of a device nobody knows': [
    answer => ({ ...answer, heads: new Map([...answer.heads, [D, { seq: 9, hash: new Uint8Array(32) }]]) }),
    { ids: ALL },
  ],
  'more, for ever': [
    answer => ({ ...answer, more: true }),
    { refusal: 'changed', alarms: ['changed'], ids: ALL },
  ],
  'no ops at all, though there are': [answer => ({ ...answer, ops: [] }), { ids: HAD }],
  'no heads at all, though there are': [
    answer => ({ ...answer, heads: new Map() }),
    { refusal: 'changed', alarms: ['server-lost', 'changed'], ids: ALL },
  ],
  'a chain said to differ that does not': [
    answer => ({ ...answer, differs: [first] }),
    { refusal: 'fork', alarms: ['fork'], ids: ALL },
  ],
  'hashes of no op': [
    answer => ({
      ...answer,
      heads: new Map(
        [...answer.heads].map(([device, { seq }]) => [device, { seq, hash: new Uint8Array(32) }]),
      ),
    }),
    { refusal: 'fork', alarms: ['fork'], ids: ALL },
  ],
}

for (const [name, [change, to]] of Object.entries(FIELDS))
  test(`answer: ${name}`, async () => {
    const all = await setting()
    first = all.a.device
    const { result: _, ...found } = await cell(all, change)
    expect(found).toEqual(to)
    await heals(all)
  })

test.each<[string, Change]>([
  ['an op that was changed', answer => ({ ...answer, ops: replace(answer.ops, 1, op => altered(op, 90)) })],
  [
    'a chain said to go on that does not',
    answer => ({
      ...answer,
      heads: new Map([...answer.heads].map(([device, { seq, hash }]) => [device, { seq: seq + 5, hash }])),
    }),
  ],
])('%s: what was copied before still counts as copied', async (_, change) => {
  const all = await setting()
  await all.c.sync(all.server)
  expect(await all.c.journal.unsent()).toBe(0)
  for (let n = 3; n < 6; n++) await all.a.journal.record('note', n, `a${n}`)
  await all.a.sync(all.server)
  await all.c.sync(hostile(all.server, change))
  expect(await all.c.journal.unsent()).toBe(0)
  await heals(all)
})

test('a server that claims more of this device than it was sent confirms nothing by it', async () => {
  const all = await setting()
  const { c } = all
  expect(await c.journal.unsent()).toBe(1)
  const drops: Remote = {
    sync: async frame => {
      const asked = decodeRequest(frame)
      const heads = new Map('refusal' in asked ? [] : asked.heads)
      heads.set(c.device, { seq: 500, hash: randomBytes(32) })
      return { status: 200, body: encodeAnswer({ epoch: 1, heads, differs: [], more: false, ops: [] }) }
    },
  }
  await c.sync(drops)
  expect(await c.journal.unsent()).toBeGreaterThanOrEqual(1)
  await heals(all)
})

test('an older answer, played again, takes nothing back', async () => {
  const all = await setting()
  const stale = (await all.server.sync(encodeRequest({ heads: new Map(), ops: [] }))).body
  await all.c.sync(all.server)
  await all.a.journal.record('note', 'newer', 'a0')
  await all.a.sync(all.server)
  await all.c.sync(all.server)
  const before = shown(all.c)
  await all.c.sync({ sync: async () => ({ status: 200, body: stale }) })
  expect(shown(all.c)).toEqual(before)
  await all.c.sync(all.server)
  expect(shown(all.c)).toEqual(before)
})

test('someone with the keys writes ops of a later program: kept as they are, not applied, counted', async () => {
  const all = await setting()
  const device = randomHex(8)
  let [seq, prev] = [0, new Uint8Array(32)]
  const later = [
    { kind: 3, t: 'note', d: 1 },
    { kind: CONTROL, t: 'rewind', d: 1 },
    { kind: CONTROL, t: 'purge', d: { ops: { [D]: [[2, 1]] } } },
    { kind: CONTROL, t: 'close', d: { epoch: 1, heads: {} } },
    { kind: RECORD, t: 'note', d: 'of now' },
  ]
  const ops: Bytes[] = []
  for (const { kind, t, d } of later) {
    const body = { i: `n${seq}`, h: `${'1'.repeat(16)}-${randomHex(8)}`, p: [], t, d }
    const op = await sealOp(ring.all.get(1)!, { kind, device, seq: ++seq, prev }, body)
    if ('refusal' in op) throw new Error(op.refusal)
    prev = op.hash
    ops.push(op.bytes)
  }
  const reply = await all.server.sync(encodeRequest({ heads: new Map(), ops }), 'token 1')
  expect(reply.status).toBe(200)
  await all.c.sync(all.server)
  expect(all.c.journal.unread()).toEqual({ damaged: 0, newer: 4 })
  expect(ids(all.c)).toEqual([...ALL, 'n4'].sort())
  const bytes = [...kept(all.c).get(device)!].flatMap(row => row.ops)
  expect(bytes).toEqual(ops)
  expect(await hashOf(parsed(bytes[4] as Bytes))).toEqual(prev)
  await all.c.open()
  expect(all.c.journal.unread()).toEqual({ damaged: 0, newer: 4 })
})

test('whatever the bytes, a frame is read to a value or a named refusal', () => {
  const names = new Set<string>()
  const bytes = fc.uint8Array({ maxLength: 300 }) as fc.Arbitrary<Bytes>
  const good = encodeAnswer({
    epoch: 1,
    heads: new Map([[D, { seq: 3, hash: new Uint8Array(32) }]]),
    differs: [D],
    more: false,
    ops: [new Uint8Array(5), new Uint8Array(7)],
  })
  const wounded = fc
    .tuple(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length))
    .map(([at, value, end]) => {
      const copy = altered(good, at, value)
      return end % 3 === 0 ? copy.slice(0, end) : copy
    })
  fc.assert(
    fc.property(fc.oneof(bytes, wounded, wounded, fc.constant(altered(good, 9, 50))), frame => {
      for (const read of [decodeAnswer, decodeRequest]) {
        const value = read(frame)
        if ('refusal' in value) names.add(value.refusal)
      }
    }),
    { numRuns: 5000 },
  )
  expect([...names].sort()).toEqual(['malformed', 'version'])
  expect(decodeAnswer(good)).toMatchObject({
    epoch: 1,
    differs: [D],
    more: false,
    ops: [{ length: 5 }, { length: 7 }],
  })
})
