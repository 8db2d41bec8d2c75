/** The page of the notebook's figures: what the bench asks of a browser. */
import { openDB } from 'idb'
import { connect, type Line } from '../../src/notebook/client.ts'
import { makeHome, openKept } from '../../src/notebook/door.ts'
import { readHome } from '../../src/notebook/format/home.ts'
import { type Bytes, RECORD, ZERO_HASH } from '../../src/notebook/format/op.ts'
import { Journal } from '../../src/notebook/journal.ts'
import { Keeper } from '../../src/notebook/keeper.ts'
import { type Ask, type Entry, refused } from '../../src/notebook/messages.ts'
import { ROW } from '../../src/notebook/store/part.ts'
import { openStore } from '../../src/notebook/store.ts'
import { chosenSecret, rootOf } from '../../src/notebook/vault/slots.ts'
import { randomHex, sealOp, secretKey } from '../../src/notebook/vault.ts'
import vectors from '../../src/notebook/vectors/version-1.json'
import { checkVectors } from '../../tests/vectors/check.ts'

const PIN = '274913'

function value<T extends object>(answer: T): Exclude<T, { refusal: string }> {
  if ('refusal' in answer) throw new Error(String(answer.refusal))
  return answer as Exclude<T, { refusal: string }>
}

/** Ten years of entries, about 335 bytes of JSON each, in full rows as packing leaves them. */
async function seed(count: number): Promise<number> {
  const { home, root } = value(await makeHome(PIN))
  const own = home.notebooks[0]!
  const { device } = own
  const keys = value(await openKept(root, own)).get(1)!
  await openStore().change('home', () => home)
  const db = await openDB('fn', 2)
  let prev = ZERO_HASH
  let row: Bytes[] = []
  let bytes = 0
  for (let n = 1; n <= count; n++) {
    const op = value(await sealOp(keys, { kind: RECORD, device, seq: n, prev }, body(n)))
    prev = op.hash
    bytes += op.bytes.length
    row.push(op.bytes)
    if (row.length < ROW && n < count) continue
    await db.put('segments', row, [own.id, device, n])
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
  const { slot, own } = value(readHome(await store.read('home')))
  const [stretchMs, secret] = await timed(() => chosenSecret(PIN, slot))
  const root = await secretKey(value(await rootOf(value(secret), slot)))
  const keys = value(await openKept(root, own))
  await store.close()
  const [ms, journal] = await timed(() =>
    Journal.open({
      store: openStore().of(own.id),
      notebook: own.id,
      keys,
      device: own.device,
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

/**
 * The worker's own keeper, on this thread, where the throttling of the processor reaches it. It does nothing by itself:
 * a sync comes when it is asked for.
 */
const here = new Keeper({
  store: openStore(),
  now: () => Date.now(),
  tell: () => undefined,
  post: () => undefined,
  alone: work => work(),
  unlessElsewhere: work => work(),
  origin: location.origin,
})

/** Asks the keeper on this thread. Throws on a refusal. */
async function ask(question: Ask): Promise<{ ms: number; answer: unknown }> {
  const [ms, answer] = await timed(() => here.answer(question))
  if (refused(answer)) throw new Error(`${question.ask}: ${JSON.stringify(answer)}`)
  return { ms, answer }
}

/** Writes so many entries one after the other, each once the one before is durable; how long each took, sorted. */
async function write(count: number, one: (data: unknown) => Promise<object>): Promise<Durable> {
  const times: number[] = []
  for (let n = 0; n < count; n++) times.push((await timed(async () => value(await one(body(n).d))))[0])
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

type Durable = { p50: number; p95: number }

/** Entries written on this thread. */
const writeHere = (count: number): Promise<Durable> =>
  write(count, data => here.answer({ ask: 'record', type: 'observation', data }))

/** How long this thread and a worker take for the same sum, in milliseconds: whether a throttling reaches both. */
async function sums(): Promise<{ page: number; worker: number }> {
  const sum = 'const b = performance.now(); let x = 0; for (let n = 0; n < 3e7; n++) x = (x * 31 + n) | 0'
  const [page, inWorker] = [
    `${sum}; return performance.now() - b`,
    `${sum}; postMessage(performance.now() - b)`,
  ]
  const worker = new Worker(URL.createObjectURL(new Blob([inWorker])))
  const told = await new Promise<number>(resolve => {
    worker.onmessage = ({ data }) => resolve(data)
  })
  worker.terminate()
  return { page: new Function(page)(), worker: told }
}

/** The way the product goes: the worker, its messages, the PIN. */
async function throughWorker(appends: number) {
  const worker = new Worker(new URL('../../src/notebook/worker.ts', import.meta.url), { type: 'module' })
  const notebook = value(await connect(worker as Line))
  const [unlockMs] = await timed(async () => value(await notebook.unlock(PIN)))
  const [listMs, list] = await timed(async () => value(await notebook.list('observation')) as Entry[])
  // The checkpoint is written after the answer; it is not part of an append.
  await new Promise(resolve => setTimeout(resolve, 1500))
  const durable = await write(appends, data => notebook.record('observation', data))
  worker.terminate()
  return { unlockMs, listMs, listed: list.length, ...durable }
}

const clearCheckpoint = async (): Promise<void> => {
  const db = await openDB('fn', 2)
  await db.clear('checkpoint')
  db.close()
}

export const bench = {
  seed,
  openJournal,
  throughWorker,
  clearCheckpoint,
  ask,
  writeHere,
  sums,
  vectors: () => checkVectors(vectors),
}
Object.assign(globalThis, { bench })
