import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import fc from 'fast-check'
import { openDB } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'
import { MemoryPart } from '../../../tests/notebook/memory.ts'
import { encodeHeader } from '../format/op.ts'
import { openStore } from '../store.ts'
import type { Change, Part } from './part.ts'

vi.setConfig({ testTimeout: 60_000 })

const A = 'a'.repeat(32)
const B = 'b'.repeat(32)
const D = ['d0d1d2d3d4d5d6d7', 'e0e1e2e3e4e5e6e7', 'f0f1f2f3f4f5f6f7'] as const

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  await openStore().change('home', () => ({ v: 1 }))
})

/** Bytes that look like an op of a device; `mark` tells it from others in its place. */
function op(device: string, seq: number, mark: number) {
  const bytes = new Uint8Array(84 + 144).fill(mark)
  const zeros = new Uint8Array(32)
  bytes.set(
    encodeHeader({
      kind: 1,
      notebook: zeros.slice(16),
      epoch: 1,
      device,
      seq,
      prev: zeros,
      nonce: zeros.slice(20),
    }),
  )
  return bytes
}
const put = (device: string, from: number, count: number, mark: number) =>
  Array.from({ length: count }, (_, at) => ({ device, seq: from + at, op: op(device, from + at, mark) }))

const rows = async (part: Part) =>
  (await part.read(new Map())).rows.map(({ device, last, ops }) => [device, last, (ops as unknown[]).length])

test('many ops go down in one change, or none of them', async () => {
  const part = openStore().of(A)
  expect(await part.commit({ turn: 0, put: [...put(D[0], 1, 600, 1), ...put(D[1], 1, 2, 1)] })).toBe('saved')
  expect(await rows(part)).toEqual([
    [D[0], 512, 512],
    [D[0], 600, 88],
    [D[1], 2, 2],
  ])
  expect(await part.commit({ turn: 0, put: [...put(D[0], 601, 1, 1), ...put(D[1], 4, 1, 1)] })).toBe('behind')
  expect((await rows(part)).length).toBe(3)
  expect(await part.commit({ turn: 1, put: put(D[0], 601, 1, 1) })).toBe('behind')
})

test('what another tab put down already is behind for a change that would go on under a new device', async () => {
  const part = openStore().of(A)
  const same = put(D[0], 1, 1, 1)
  expect(await part.commit({ turn: 0, put: same })).toBe('saved')
  expect(await part.commit({ turn: 0, put: same })).toBe('saved')
  expect(await part.commit({ turn: 0, put: same, device: D[1], was: D[0] })).toBe('behind')
  expect((await part.read(new Map())).turn.n).toBe(0)
})

test('two notebooks share a database and nothing else; one forgotten takes no more', async () => {
  const store = openStore()
  const [a, b] = [store.of(A), store.of(B)]
  await a.commit({ turn: 0, put: put(D[0], 1, 3, 1) })
  await b.commit({ turn: 0, put: put(D[0], 1, 2, 2) })
  await a.writeCheckpoint('a', 0)
  await b.writeCheckpoint('b', 0)
  await b.mark(() => 'marks of b')
  expect(await rows(a)).toEqual([[D[0], 3, 3]])
  await store.forget(B)
  expect(await rows(b)).toEqual([])
  expect([await b.readCheckpoint(), await b.marks()]).toEqual([undefined, undefined])
  expect(await b.commit({ turn: 1, put: put(D[0], 1, 1, 2) })).toBe('gone')
  await b.writeCheckpoint('late', 1)
  expect(await b.readCheckpoint()).toBeUndefined()
  expect([await rows(a), await a.readCheckpoint()]).toEqual([[[D[0], 3, 3]], 'a'])
  await store.welcome(B)
  expect(await b.commit({ turn: 2, put: put(D[0], 1, 1, 2) })).toBe('saved')
})

test('a change within the chains takes the checkpoint with it, and one made before it is not kept', async () => {
  const part = openStore().of(A)
  await part.commit({ turn: 0, put: put(D[0], 1, 5, 1) })
  await part.writeCheckpoint('before', 0)
  expect(
    await part.commit({
      turn: 0,
      drop: [{ device: D[0], seq: 4 }],
      put: put(D[0], 4, 1, 2),
      device: D[1],
      was: D[0],
    }),
  ).toBe('saved')
  expect(await part.readCheckpoint()).toBeUndefined()
  await part.writeCheckpoint('made before', 0)
  expect(await part.readCheckpoint()).toBeUndefined()
  expect((await part.read(new Map())).turn).toEqual({ n: 1, device: D[1], was: [D[0]] })
  expect(await rows(part)).toEqual([
    [D[0], 3, 3],
    [D[0], 4, 1],
  ])
})

test('with no room for all of a change, none of it is kept', async () => {
  const part = openStore().of(A)
  await part.commit({ turn: 0, put: put(D[0], 1, 5, 1) })
  const before = await part.read(new Map())
  const real = IDBObjectStore.prototype.put
  for (let room = 0; room < 4; room++) {
    let left = room
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (left-- === 0) throw new DOMException('full', 'QuotaExceededError')
      return real.apply(this, args)
    })
    const change = {
      turn: 0,
      drop: [{ device: D[0], seq: 4 }],
      swap: [{ device: D[0], seq: 2, op: op(D[0], 2, 9) }],
      put: put(D[0], 4, 2, 2),
    }
    await expect(part.commit(change)).rejects.toMatchObject({ refusal: 'no-space' })
    full.mockRestore()
    expect(await part.read(new Map())).toEqual(before)
  }
})

test('a database of version 1 is taken over whole: its rows, its checkpoint, its PIN', async () => {
  globalThis.indexedDB = new IDBFactory()
  const old = await openDB('fn', 1, {
    upgrade(db) {
      for (const name of ['segments', 'checkpoint', 'meta']) db.createObjectStore(name)
    },
  })
  const home = { v: 1, slots: [], keys: [{ notebook: A }], device: D[0] }
  await old.put('meta', home, 'home')
  await old.put('meta', { wrong: 2, at: 5 }, 'tries')
  await old.put('segments', [op(D[0], 1, 1), op(D[0], 2, 1)], [D[0], 2])
  await old.put('segments', { damaged: true }, [D[0], 3])
  await old.put('segments', [op(D[1], 1, 1)], [D[1], 1])
  await old.put('checkpoint', { nonce: 1, ct: 2 }, 1)
  old.close()
  const store = openStore()
  const part = store.of(A)
  expect((await part.read(new Map())).rows).toEqual([
    { device: D[0], last: 2, ops: [op(D[0], 1, 1), op(D[0], 2, 1)] },
    { device: D[0], last: 3, ops: { damaged: true } },
    { device: D[1], last: 1, ops: [op(D[1], 1, 1)] },
  ])
  expect(await part.readCheckpoint()).toEqual({ nonce: 1, ct: 2 })
  expect([await store.read('home'), await store.read('tries')]).toEqual([home, { wrong: 2, at: 5 }])
  expect(await part.commit({ turn: 0, put: put(D[1], 2, 1, 1) })).toBe('saved')
  await store.close()
  const now = await openDB('fn', 2)
  expect(await now.count('segments')).toBe(4)
  expect(await now.count('checkpoint')).toBe(1)
  now.close()
})

test('a version 1 without a key that can be read keeps its rows', async () => {
  globalThis.indexedDB = new IDBFactory()
  const old = await openDB('fn', 1, {
    upgrade(db) {
      for (const name of ['segments', 'checkpoint', 'meta']) db.createObjectStore(name)
    },
  })
  await old.put('segments', [op(D[0], 1, 1)], [D[0], 1])
  old.close()
  expect(await openStore().read('home')).toBeUndefined()
  const now = await openDB('fn', 2)
  expect(await now.getAllKeys('segments')).toEqual([['', D[0], 1]])
  now.close()
})

type Act = {
  put: { device: number; skip: number; count: number; mark: number }[]
  drop: { device: number; seq: number }[]
  swap: { device: number; seq: number; mark: number }[]
  device: boolean
  stale: boolean
}
const device = fc.nat(2)
const act: fc.Arbitrary<Act> = fc.record({
  put: fc.uniqueArray(
    fc.record({
      device,
      skip: fc.oneof(
        { weight: 6, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: -2, max: 2 }) },
      ),
      count: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) },
        { weight: 1, arbitrary: fc.integer({ min: 500, max: 1100 }) },
      ),
      mark: fc.nat(2),
    }),
    { selector: one => one.device, maxLength: 3 },
  ),
  drop: fc.uniqueArray(fc.record({ device, seq: fc.integer({ min: 1, max: 12 }) }), {
    selector: one => one.device,
    maxLength: 2,
  }),
  swap: fc.array(fc.record({ device, seq: fc.integer({ min: 1, max: 12 }), mark: fc.nat(2) }), {
    maxLength: 3,
  }),
  device: fc.boolean(),
  stale: fc.nat(5).map(n => n === 0),
})

/** The change an act makes, of what lies there. */
async function changeOf(
  part: Part,
  { put: puts, drop, swap, device: moves, stale }: Act,
  rewriting: boolean,
): Promise<Change> {
  const { turn, rows: held } = await part.read(new Map())
  const last = (of: string) => Math.max(0, ...held.filter(row => row.device === of).map(row => row.last))
  const cut = (of: number) =>
    rewriting ? (drop.find(one => one.device === of)?.seq ?? Infinity) - 1 : Infinity
  return {
    turn: turn.n + (stale ? 1 : 0),
    put: puts.flatMap(({ device: of, skip, count, mark }) =>
      put(D[of]!, Math.max(Math.min(last(D[of]!), cut(of)) + 1 + skip, 1), count, mark),
    ),
    ...(rewriting
      ? {
          drop: drop.map(({ device: of, seq }) => ({ device: D[of]!, seq })),
          swap: swap.map(({ device: of, seq, mark }) => ({
            device: D[of]!,
            seq,
            op: op(D[of]!, seq, mark + 3),
          })),
          ...(moves ? { device: D[2], was: D[1] } : {}),
        }
      : {}),
  }
}

test('the store in memory, which long tests use, does what the real one does', async () => {
  let saved = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, fc.boolean()), { minLength: 1, maxLength: 12 }), async acts => {
      globalThis.indexedDB = new IDBFactory()
      await openStore().change('home', () => ({ v: 1 }))
      const [real, memory] = [openStore().of(A), new MemoryPart()]
      for (const [one, rewriting] of acts) {
        await real.writeCheckpoint('checkpoint', (await real.read(new Map())).turn.n)
        await memory.writeCheckpoint('checkpoint', memory.turn.n)
        const change = await changeOf(real, one, rewriting)
        const outcome = await real.commit(change)
        expect(await memory.commit(change)).toBe(outcome)
        if (outcome === 'saved') saved++
        expect(await memory.read(new Map())).toEqual(await real.read(new Map()))
        const heads = new Map([[D[0], { seq: 3, hash: new Uint8Array(32) }]])
        expect(await memory.read(heads)).toEqual(await real.read(heads))
        expect(await memory.chain(D[1], 2, 2)).toEqual(await real.chain(D[1], 2, 2))
        expect(await memory.chain(D[1], 0)).toEqual(await real.chain(D[1], 0))
        expect(await memory.readCheckpoint()).toEqual(await real.readCheckpoint())
      }
    }),
    { numRuns: 60 },
  )
  expect(saved).toBeGreaterThan(100)
})
