import 'fake-indexeddb/auto'
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Bytes } from './format/op.ts'
import type { Part } from './store/part.ts'
import { openStore, StorageFault } from './store.ts'

const DEVICE = 'd0d1d2d3d4d5d6d7'
const NOTEBOOK = 'a'.repeat(32)
const op = (n: number) => new Uint8Array(8).fill(n)
const part = (notebook = NOTEBOOK) => openStore().of(notebook)
const append = (store: Part, device: string, seq: number, bytes: Bytes, turn = 0) =>
  store.commit({ turn, put: [{ device, seq, op: bytes }] })

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  await openStore().change('home', () => ({ v: 1 }))
})
afterEach(() => vi.restoreAllMocks())

const rows = async () => (await part().read(new Map())).rows.map(row => [row.last, row.ops])

test('an op has its place once: another in that place is told it is behind, the same one that it is saved', async () => {
  const store = part()
  expect(await append(store, DEVICE, 1, op(1))).toBe('saved')
  expect(await append(store, DEVICE, 1, op(1))).toBe('saved')
  expect(await append(store, DEVICE, 1, op(9))).toBe('behind')
  expect(await append(store, DEVICE, 3, op(3))).toBe('behind')
  expect(await append(store, DEVICE, 2, op(2))).toBe('saved')
  expect(await rows()).toEqual([
    [1, [op(1)]],
    [2, [op(2)]],
  ])
})

test('rows of single ops are packed, each device by itself, and places stay taken', async () => {
  const store = part()
  const other = 'e0e1e2e3e4e5e6e7'
  for (let n = 1; n <= 7; n++) await append(store, DEVICE, n, op(n))
  for (let n = 1; n <= 2; n++) await append(store, other, n, op(n))
  await store.pack(3)
  expect(await rows()).toEqual([
    [3, [op(1), op(2), op(3)]],
    [6, [op(4), op(5), op(6)]],
    [7, [op(7)]],
    [1, [op(1)]],
    [2, [op(2)]],
  ])
  expect(await append(store, DEVICE, 6, op(9))).toBe('behind')
  await store.pack(3)
  expect((await rows()).length).toBe(5)
  const { rows: beyond } = await store.read(new Map([[DEVICE, { seq: 4, hash: op(0) }]]))
  expect(beyond.map(row => [row.device, row.last])).toEqual([
    [DEVICE, 6],
    [DEVICE, 7],
    [other, 1],
    [other, 2],
  ])
})

test('a connection that was lost is opened again, once, and the op is saved', async () => {
  const store = part()
  await append(store, DEVICE, 1, op(1))
  const transaction = IDBDatabase.prototype.transaction
  let lost = 1
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<typeof transaction>
  ) {
    if (lost-- > 0) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    return transaction.apply(this, args)
  })
  expect(await append(store, DEVICE, 2, op(2))).toBe('saved')
  lost = 2
  await expect(append(store, DEVICE, 3, op(3))).rejects.toMatchObject({ refusal: 'not-saved' })
  expect(await append(store, DEVICE, 3, op(3))).toBe('saved')
  lost = 2
  await expect(store.read(new Map())).rejects.toBeInstanceOf(StorageFault)
  expect((await rows()).length).toBe(3)
})

test('an op whose answer was lost with the connection is known again, not written twice', async () => {
  const store = part()
  const transaction = IDBDatabase.prototype.transaction
  let first = true
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<typeof transaction>
  ) {
    const tx = transaction.apply(this, args)
    if (!first) return tx
    first = false
    // The disk has it; what comes back is a failure.
    const listen = tx.addEventListener.bind(tx)
    let fail: (() => void) | undefined
    let swapped = false
    tx.addEventListener = (type: string, listener: never) => {
      if (type === 'abort') fail ??= listener
      const swap = type === 'complete' && !swapped
      swapped ||= swap
      listen(type, swap ? () => fail?.() : listener)
    }
    return tx
  })
  expect(await append(store, DEVICE, 1, op(1))).toBe('saved')
  expect(await rows()).toEqual([[1, [op(1)]]])
})

test('no room is told as no room, and half a change is never kept', async () => {
  const store = part()
  for (let n = 1; n <= 4; n++) await append(store, DEVICE, n, op(n))
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(append(store, DEVICE, 5, op(5))).rejects.toMatchObject({ refusal: 'no-space' })
  // Packing has deleted the old rows when it comes to put the new one.
  await expect(store.pack(2)).rejects.toMatchObject({ refusal: 'no-space' })
  put.mockRestore()
  expect((await rows()).map(([last]) => last)).toEqual([1, 2, 3, 4])
})

test('a database of a newer program is left alone', async () => {
  const newer = await openDB('fn', 3)
  newer.close()
  await expect(openStore().read('home')).rejects.toMatchObject({ refusal: 'newer-version' })
})

test('erased is erased, also under the eyes of another tab', async () => {
  const [one, two] = [openStore(), openStore()]
  await append(two.of(NOTEBOOK), DEVICE, 1, op(1))
  await one.erase()
  expect(await indexedDB.databases()).toEqual([])
  expect(await append(two.of(NOTEBOOK), DEVICE, 2, op(2))).toBe('gone')
  expect(await two.read('home')).toBeUndefined()
})

test('a sleeping tab that will not let go cannot keep the contents', async () => {
  const store = part()
  await append(store, DEVICE, 1, op(1))
  const sleeping = await openDB('fn', 2)
  await openStore().erase()
  expect(await sleeping.count('segments')).toBe(0)
  expect(await sleeping.count('meta')).toBe(0)
  sleeping.close()
})

test('a count is changed by one tab at a time', async () => {
  const stores = [openStore(), openStore(), openStore()]
  const add = (old: unknown) => Number(old ?? 0) + 1
  await Promise.all(stores.flatMap(store => Array.from({ length: 10 }, () => store.change('tries', add))))
  expect(await stores[0]!.read('tries')).toBe(30)
})
