/**
 * The notebook's database on the device: ciphertext and what it takes to open it, nothing else. Every method is one
 * transaction, so a tab killed anywhere leaves it done or not done. Layout: docs/notebook-format.md.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { type Heads, headOf } from './format/chain.ts'
import { type Bytes, equal } from './format/op.ts'

const NAME = 'fn'
/** Ops in a full row. */
export const ROW = 512

/** The device, and the last op in the row. */
type RowKey = [device: string, last: number]
type MetaKey = 'home' | 'tries' | 'lock'

interface Schema extends DBSchema {
  segments: { key: RowKey; value: unknown }
  checkpoint: { key: number; value: unknown }
  meta: { key: MetaKey; value: unknown }
}
type Database = IDBPDatabase<Schema>
type Writing = IDBPTransaction<Schema, ('segments' | 'meta' | 'checkpoint')[], 'readwrite'>

/** The device could not do it, even on a second connection. */
export class StorageFault extends Error {
  readonly refusal: 'not-saved' | 'no-space' | 'no-storage' | 'newer-version'
  constructor(refusal: StorageFault['refusal'], cause: unknown) {
    super(refusal, { cause })
    this.refusal = refusal
  }
}

/** A device's ops as they lie in the database; `ops` is what it should be only if nothing damaged it. */
export type Row = { device: string; last: number; ops: unknown }

export type Store = ReturnType<typeof openStore>

/** The store of this origin. Connects when first used, and again whenever the connection is lost. */
export function openStore() {
  const { run, close } = connection()
  const write = <T>(work: (tx: Writing) => Promise<T>): Promise<T> => run('not-saved', db => commit(db, work))
  return {
    read: (key: MetaKey): Promise<unknown> => run('no-storage', db => db.get('meta', key)),

    /** Replaces a meta row by what `next` makes of it, if anything, with no other tab in between. */
    change: <T>(key: MetaKey, next: (old: unknown) => T): Promise<T> =>
      write(async tx => {
        const value = next(await tx.objectStore('meta').get(key))
        if (value !== undefined) await tx.objectStore('meta').put(value, key)
        return value
      }),

    /**
     * Puts a device's next op down. Once this answers `saved` it is on the disk, as far as the browser can tell.
     *
     * @returns `behind` when another tab has written that op's place, `gone` when the notebook was removed.
     */
    append: (device: string, seq: number, op: Bytes): Promise<'saved' | 'behind' | 'gone'> =>
      write(tx => append(tx, device, seq, op)),

    /** The rows that hold anything beyond the heads. */
    rows: (heads: Heads): Promise<Row[]> => run('no-storage', db => rowsAfter(db, heads)),

    /** Packs rows of single ops into rows of so many. */
    pack: (size: number): Promise<void> => write(tx => pack(tx, size)),

    readCheckpoint: (): Promise<unknown> => run('no-storage', db => db.get('checkpoint', 1)),

    writeCheckpoint: (checkpoint: unknown): Promise<void> =>
      write(async tx => void (await tx.objectStore('checkpoint').put(checkpoint, 1))),

    /** Empties the database, then removes it: at once, or when the last sleeping tab lets go of it. */
    async erase(): Promise<void> {
      await write(tx => Promise.all([...tx.objectStoreNames].map(store => tx.objectStore(store).clear())))
      await close()
      await remove()
    },

    close,
  }
}

/** Runs one transaction to its end on the disk. Half a change is never committed. */
async function commit<T>(db: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx: Writing = db.transaction(['segments', 'meta', 'checkpoint'], 'readwrite', {
    durability: 'strict',
  })
  const done = tx.done
  done.catch(() => undefined)
  try {
    const result = await work(tx)
    await done
    return result
  } catch (fault) {
    try {
      tx.abort()
    } catch {
      // It had ended by itself.
    }
    throw fault
  }
}

const remove = (): Promise<void> =>
  new Promise((resolve, reject) => {
    deleteDB(NAME, { blocked: () => resolve() }).then(resolve, fault =>
      reject(new StorageFault('not-saved', fault)),
    )
  })

/** One connection, opened anew when it is lost: some phones drop it while the page sleeps. */
function connection() {
  let current: Promise<Database> | undefined
  const close = async () => {
    const open = current
    current = undefined
    await open?.then(db => db.close()).catch(() => undefined)
  }
  const connect = () => {
    current ??= openDB<Schema>(NAME, 1, {
      upgrade(db) {
        db.createObjectStore('segments')
        db.createObjectStore('checkpoint')
        db.createObjectStore('meta')
      },
      blocking: () => void close(),
      terminated: () => void close(),
    })
    return current
  }
  const run = async <T>(
    otherwise: StorageFault['refusal'],
    work: (db: Database) => Promise<T>,
  ): Promise<T> => {
    try {
      return await work(await connect())
    } catch (first) {
      if (name(first) === 'QuotaExceededError') throw new StorageFault('no-space', first)
      await close()
    }
    try {
      return await work(await connect())
    } catch (second) {
      await close()
      throw new StorageFault(FAULTS[name(second)] ?? otherwise, second)
    }
  }
  return { run, close }
}

const name = (fault: unknown): string =>
  fault instanceof Error || fault instanceof DOMException ? fault.name : ''
const FAULTS: Record<string, StorageFault['refusal']> = {
  QuotaExceededError: 'no-space',
  VersionError: 'newer-version',
}

const ofDevice = (device: string, after = 0) => IDBKeyRange.bound([device, after], [device, []], true)

async function append(
  tx: Writing,
  device: string,
  seq: number,
  op: Bytes,
): Promise<'saved' | 'behind' | 'gone'> {
  if ((await tx.objectStore('meta').getKey('home')) === undefined) return 'gone'
  const segments = tx.objectStore('segments')
  const newest = await segments.openKeyCursor(ofDevice(device), 'prev')
  const last = newest?.key[1] ?? 0
  // A first attempt may have reached the disk before its connection broke.
  if (last === seq && isSame(await segments.get([device, seq]), op)) return 'saved'
  if (last !== seq - 1) return 'behind'
  await segments.put([op], [device, seq])
  return 'saved'
}

function isSame(row: unknown, op: Bytes): boolean {
  const held: unknown = Array.isArray(row) ? row.at(-1) : undefined
  return held instanceof Uint8Array && equal(held, op)
}

async function rowsAfter(db: Database, heads: Heads): Promise<Row[]> {
  const tx = db.transaction('segments')
  const keys = await tx.store.getAllKeys()
  const wanted = keys.filter(([device, last]) => last > headOf(heads, device).seq)
  const found: Row[] = []
  for (const device of new Set(wanted.map(([device]) => device))) {
    const rows = await tx.store.getAll(ofDevice(device, headOf(heads, device).seq))
    const lasts = wanted.filter(key => key[0] === device)
    found.push(...rows.map((ops, at) => ({ device, last: lasts[at]![1], ops })))
  }
  return found
}

async function pack(tx: Writing, size: number): Promise<void> {
  const segments = tx.objectStore('segments')
  for (const run of fullRuns(await segments.getAllKeys(), size)) {
    const range = IDBKeyRange.bound(run[0]!, run.at(-1)!)
    const rows = await segments.getAll(range)
    // A row that is not a list of ops is damaged: it stays as it is, in case it can be read some day.
    if (!rows.every(Array.isArray)) continue
    await segments.delete(range)
    await segments.put(rows.flat(), run.at(-1)!)
  }
}

/** Runs of neighbouring rows of one op each. */
function fullRuns(keys: RowKey[], size: number): RowKey[][] {
  const runs: RowKey[][] = []
  let run: RowKey[] = []
  let before: RowKey = ['', 0]
  for (const key of keys) {
    const single = key[0] === before[0] ? key[1] === before[1] + 1 : key[1] === 1
    if (!single || key[0] !== before[0]) run = []
    if (single) run.push(key)
    if (run.length === size) {
      runs.push(run)
      run = []
    }
    before = key
  }
  return runs
}
