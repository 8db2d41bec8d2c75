/** The page of the notebook's figures: what bench/notebook.ts asks of a browser. */
import { openDB } from 'idb'
import { connect, type Line } from '../../src/notebook/client.ts'
import { type Bytes, RECORD, ZERO_HASH } from '../../src/notebook/format/op.ts'
import type { Slot, WrappedKey } from '../../src/notebook/format/slot.ts'
import { Journal } from '../../src/notebook/journal.ts'
import { type Entry, refused } from '../../src/notebook/messages.ts'
import { openStore, ROW } from '../../src/notebook/store.ts'
import { newNotebook, openKeys, randomHex, sealOp, stretch } from '../../src/notebook/vault.ts'
import vectors from '../../src/notebook/vectors/version-1.json'
import { checkVectors } from '../../tests/vectors/check.ts'

const PIN = '274913'

function value<T extends object>(answer: T): Exclude<T, { refusal: string }> {
  if (refused(answer)) throw new Error(answer.refusal)
  return answer as Exclude<T, { refusal: string }>
}

/** Ten years of entries, about 335 bytes of JSON each, in full rows as packing leaves them. */
async function seed(count: number): Promise<number> {
  const made = value(await newNotebook(PIN))
  const device = randomHex(8)
  await openStore().change('home', () => ({ v: 1, slots: [made.slot], keys: [made.key], device }))
  const db = await openDB('fn', 1)
  let prev = ZERO_HASH
  let row: Bytes[] = []
  let bytes = 0
  for (let n = 1; n <= count; n++) {
    const op = value(await sealOp(made.keys, { kind: RECORD, device, seq: n, prev }, body(n)))
    prev = op.hash
    bytes += op.bytes.length
    row.push(op.bytes)
    if (row.length < ROW && n < count) continue
    await db.put('segments', row, [device, n])
    row = []
  }
  db.close()
  return bytes
}

const body = (n: number) => ({
  i: randomHex(16),
  h: `${(1.4e12 + n * 14_400_000).toString(16).padStart(12, '0')}0000-${randomHex(8)}`,
  p: [],
  t: ['observation', 'dip', 'reward', 'note'][n % 4]!,
  d: {
    when: new Date(1.4e12 + n * 14_400_000).toISOString(),
    minutes: n % 300,
    sure: ['seen', 'heard', 'guessed'][n % 3],
    state: ['using', 'clear', 'unsure', 'coming-down'][n % 4],
    note: 'He came home late, said little, ate well, went out again and slept in the chair. '.slice(n % 40),
  },
})

const timed = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
  const began = performance.now()
  const result = await work()
  return [performance.now() - began, result]
}

/** Opens the journal on this thread: keys in hand, so without Argon2id. */
async function openJournal(): Promise<{ ms: number; stretchMs: number; entries: number }> {
  const store = openStore()
  const home = (await store.read('home')) as { slots: [Slot]; keys: [WrappedKey]; device: string }
  const [stretchMs] = await timed(() => stretch(PIN, home.slots[0].params))
  const keys = value(await openKeys(PIN, home.slots[0], home.keys[0]))
  await store.close()
  const [ms, journal] = await timed(() =>
    Journal.open({
      store: openStore(),
      keys,
      device: home.device,
      moved: () => Promise.resolve(),
      now: () => Date.now(),
      changed: () => undefined,
    }),
  )
  return {
    ms,
    stretchMs,
    entries: ['observation', 'dip', 'reward', 'note'].flatMap(type => journal.all(type)).length,
  }
}

/** The way the product goes: the worker, its messages, the PIN. */
async function throughWorker(appends: number) {
  const worker = new Worker(new URL('../../src/notebook/worker.ts', import.meta.url), { type: 'module' })
  const notebook = value(await connect(worker as Line))
  const [unlockMs] = await timed(async () => value(await notebook.unlock(PIN)))
  const [listMs, list] = await timed(async () => value(await notebook.list('observation')) as Entry[])
  // The checkpoint is written after the answer; it is not part of an append.
  await new Promise(resolve => setTimeout(resolve, 1500))
  const times: number[] = []
  for (let n = 0; n < appends; n++)
    times.push((await timed(async () => value(await notebook.record('observation', body(n).d))))[0])
  worker.terminate()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { unlockMs, listMs, listed: list.length, p50: at(0.5), p95: at(0.95), worst: times.at(-1) ?? 0 }
}

const clearCheckpoint = async (): Promise<void> => {
  const db = await openDB('fn', 1)
  await db.clear('checkpoint')
  db.close()
}

export const bench = {
  seed,
  openJournal,
  throughWorker,
  clearCheckpoint,
  vectors: () => checkVectors(vectors),
}
Object.assign(globalThis, { bench })
