/** One notebook's part of the database: its chains, its checkpoint, its marks. Each method is one transaction. */
import { type Heads, headOf } from '../format/chain.ts'
import { type Bytes, equal, parseOp } from '../format/op.ts'
import type { Database, RowKey, Writing } from './schema.ts'
import { nextTurn, readTurn, type Turn } from './turn.ts'

/** Ops in a full row. */
export const ROW = 512

/** A device's ops as they lie in the database; `ops` is what it should be only if nothing damaged it. */
export type Row = { device: string; last: number; ops: unknown }

type Place = { device: string; seq: number; op: Bytes }

/** What is to be done to the chains, in this order, all of it or nothing. */
export type Change = {
  /** The turn the writer has read. */
  turn: number
  /** Takes a chain's end off, from this op on. */
  drop?: { device: string; seq: number }[]
  /** Puts other bytes in the place of an op: its stub, or the op in the place of its stub. */
  swap?: Place[]
  /** Puts ops behind their chains' ends. */
  put?: Place[]
  /** The device that writing goes on as, and the one it went as. */
  device?: string
  was?: string
}

/** `behind`: another tab has written there, or changed the chains. `gone`: the notebook was removed. */
export type Outcome = 'saved' | 'behind' | 'gone'

/** What a journal needs of the store. */
export type Part = {
  /** The turn, and the rows that hold anything beyond the heads. */
  read(heads: Heads): Promise<{ turn: Turn; rows: Row[] }>
  /** Rows of one chain that hold anything beyond an op: all, or no more than so many. */
  chain(device: string, after: number, most?: number): Promise<Row[]>
  /** Once this answers `saved` all of it is on the disk, as far as the browser can tell. */
  commit(change: Change): Promise<Outcome>
  /** Packs neighbouring small rows into rows of so many ops. */
  pack(size: number): Promise<void>
  readCheckpoint(): Promise<unknown>
  /** Keeps a checkpoint, unless the chains have changed since the turn it was made in. */
  writeCheckpoint(checkpoint: unknown, turn: number): Promise<void>
  marks(): Promise<unknown>
  /** Replaces the marks by what `next` makes of them. */
  mark(next: (old: unknown) => unknown): Promise<void>
}

/** Whether a change does more than put ops behind their chains' ends. */
export const rewrites = ({ drop, swap, device }: Change): boolean =>
  (drop?.length ?? 0) + (swap?.length ?? 0) > 0 || device !== undefined

const END: never[] = []
const ofNotebook = (notebook: string) => IDBKeyRange.bound([notebook], [notebook, END])
const ofDevice = (notebook: string, device: string, after = 0) =>
  IDBKeyRange.bound([notebook, device, after], [notebook, device, END], true)

export async function rowsAfter(
  db: Database,
  notebook: string,
  heads: Heads,
): Promise<{ turn: Turn; rows: Row[] }> {
  const tx = db.transaction(['segments', 'meta'])
  const segments = tx.objectStore('segments')
  const turn = readTurn(await tx.objectStore('meta').get(['turn', notebook]))
  const keys = await segments.getAllKeys(ofNotebook(notebook))
  const wanted = keys.filter(([, device, last]) => last > headOf(heads, device).seq)
  const rows: Row[] = []
  for (const device of new Set(wanted.map(([, device]) => device))) {
    const found = await segments.getAll(ofDevice(notebook, device, headOf(heads, device).seq))
    const lasts = wanted.filter(key => key[1] === device)
    rows.push(...found.map((ops, at) => ({ device, last: lasts[at]![2], ops })))
  }
  return { turn, rows }
}

export async function chainAfter(
  db: Database,
  notebook: string,
  device: string,
  after: number,
  most?: number,
): Promise<Row[]> {
  const { store } = db.transaction('segments')
  const range = ofDevice(notebook, device, after)
  const [keys, rows] = await Promise.all([store.getAllKeys(range, most), store.getAll(range, most)])
  return keys.map((key, at) => ({ device, last: key[2], ops: rows[at] }))
}

export async function commitChange(tx: Writing, notebook: string, change: Change): Promise<Outcome> {
  const meta = tx.objectStore('meta')
  const turn = readTurn(await meta.get(['turn', notebook]))
  const isOld = turn.born !== undefined && change.turn < turn.born
  if ((await meta.getKey('home')) === undefined || turn.gone || isOld) return 'gone'
  if (turn.n !== change.turn) return 'behind'
  const chains = byChain(change)
  const ends = await Promise.all(chains.map(chain => standing(tx, notebook, chain)))
  // What rewrites has begun another turn when it reached the disk: ops of it that lie there already are another tab's.
  if (ends.length > 0 && !rewrites(change) && ends.every(end => end === 'done')) return 'saved'
  if (ends.some(end => end !== 'free')) return 'behind'
  for (const { device, seq } of change.drop ?? []) await drop(tx, notebook, device, seq)
  await swap(tx, notebook, change.swap ?? [])
  for (const places of runs(change.put ?? []))
    await tx.objectStore('segments').put(
      places.map(({ op }) => op),
      [notebook, places[0]!.device, places.at(-1)!.seq],
    )
  if (!rewrites(change)) return 'saved'
  await tx.objectStore('checkpoint').delete(notebook)
  await meta.put(nextTurn(turn, change), ['turn', notebook])
  return 'saved'
}

/** Each device's ops of one put, in rows' lengths. */
function runs(places: Place[]): Place[][] {
  const found: Place[][] = []
  for (const place of places) {
    const last = found.at(-1)
    const before = last?.at(-1)
    const follows = before?.device === place.device && before.seq + 1 === place.seq
    if (last && follows && last.length < ROW) last.push(place)
    else found.push([place])
  }
  return found
}

type Chain = { device: string; cut: number; puts: Place[] }

/** What is put into each chain, and from where on it is taken off first. */
function byChain({ drop = [], put = [] }: Change): Chain[] {
  const cuts = new Map(drop.map(({ device, seq }) => [device, seq]))
  return [...Map.groupBy(put, ({ device }) => device)].map(([device, puts]) => ({
    device,
    cut: cuts.get(device) ?? Number.POSITIVE_INFINITY,
    puts,
  }))
}

/** Whether ops can go behind their chain's end, or lie there already. */
async function standing(
  tx: Writing,
  notebook: string,
  { device, cut, puts }: Chain,
): Promise<'free' | 'done' | 'behind'> {
  const segments = tx.objectStore('segments')
  const newest = await segments.openKeyCursor(ofDevice(notebook, device), 'prev')
  const last = newest?.key[2] ?? 0
  if (Math.min(last, cut - 1) === puts[0]!.seq - 1) return 'free'
  // A first attempt may have reached the disk before its connection broke.
  const end = puts.at(-1)!
  return last === end.seq && isSame(await segments.get([notebook, device, last]), end.op) ? 'done' : 'behind'
}

function isSame(row: unknown, op: Bytes): boolean {
  const held: unknown = Array.isArray(row) ? row.at(-1) : undefined
  return held instanceof Uint8Array && equal(held, op)
}

async function drop(tx: Writing, notebook: string, device: string, seq: number): Promise<void> {
  const segments = tx.objectStore('segments')
  for (const key of await segments.getAllKeys(ofDevice(notebook, device, seq - 1))) {
    const row = await segments.get(key)
    await segments.delete(key)
    // A row's ops count back from its last one.
    const kept = Array.isArray(row) ? row.slice(0, Math.max(row.length - (key[2] - seq + 1), 0)) : []
    if (kept.length > 0) await segments.put(kept, [notebook, device, seq - 1])
  }
}

async function swap(tx: Writing, notebook: string, places: Place[]): Promise<void> {
  const segments = tx.objectStore('segments')
  let key: RowKey | undefined
  let row: unknown[] = []
  const keep = async () => void (key && (await segments.put(row, key)))
  for (const { device, seq, op } of places) {
    if (!key || key[1] !== device || seq > key[2] || seq <= key[2] - row.length) {
      await keep()
      key = (await segments.openKeyCursor(ofDevice(notebook, device, seq - 1)))?.key
      const found = key && (await segments.get(key))
      row = Array.isArray(found) ? found : []
      if (row.length === 0) key = undefined
    }
    if (!key) continue
    const at = row.length - 1 - (key[2] - seq)
    const there = row[at] instanceof Uint8Array ? parseOp(row[at] as Bytes) : undefined
    if (there && 'seq' in there && there.seq === seq) row[at] = op
  }
  await keep()
}

export async function packRows(tx: Writing, notebook: string, size: number): Promise<void> {
  const segments = tx.objectStore('segments')
  for (const run of fullRuns(await segments.getAllKeys(ofNotebook(notebook)), size)) {
    const range = IDBKeyRange.bound(run[0]!, run.at(-1)!)
    const rows = await segments.getAll(range)
    // A row that is not a list of ops is damaged: it stays as it is, in case it can be read some day.
    if (!rows.every(Array.isArray)) continue
    await segments.delete(range)
    await segments.put(rows.flat(), run.at(-1)!)
  }
}

/** Runs of neighbouring rows that are not full, and together are. */
function fullRuns(keys: RowKey[], size: number): RowKey[][] {
  const found: RowKey[][] = []
  let run: RowKey[] = []
  let held = 0
  let before: RowKey = ['', '', 0]
  for (const key of keys) {
    const same = key[1] === before[1]
    const length = key[2] - (same ? before[2] : 0)
    if (!same || length >= size) {
      run = []
      held = 0
    }
    before = key
    if (length >= size) continue
    run.push(key)
    held += length
    if (held < size) continue
    if (run.length > 1) found.push(run)
    run = []
    held = 0
  }
  return found
}

/** Removes a notebook's rows, and leaves word that it is gone for tabs that still have it open. */
export async function forgetNotebook(tx: Writing, notebook: string): Promise<void> {
  const n = await emptied(tx, notebook)
  await tx.objectStore('meta').put({ n, gone: true }, ['turn', notebook])
}

/** Empties a notebook that begins anew under other keys: what has it open can write no more of it. */
export async function beginAnew(tx: Writing, notebook: string): Promise<void> {
  const n = await emptied(tx, notebook)
  await tx.objectStore('meta').put({ n, born: n }, ['turn', notebook])
}

/** Gives the turn that begins. */
async function emptied(tx: Writing, notebook: string): Promise<number> {
  await tx.objectStore('segments').delete(ofNotebook(notebook))
  await tx.objectStore('checkpoint').delete(notebook)
  const meta = tx.objectStore('meta')
  await meta.delete(['marks', notebook])
  return readTurn(await meta.get(['turn', notebook])).n + 1
}
