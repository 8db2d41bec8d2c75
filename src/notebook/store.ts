/**
 * The notebook's database on the device: ciphertext and what it takes to open it, nothing else. Every method is one
 * transaction, so a tab killed anywhere leaves it done or not done. Layout: docs/notebook-format.md.
 */
import { deleteDB, openDB } from 'idb'
import {
  beginAnew,
  chainAfter,
  commitChange,
  forgetNotebook,
  type Part,
  packRows,
  rowsAfter,
} from './store/part.ts'
import { type Database, type MetaKey, type Schema, upgrade, VERSION, type Writing } from './store/schema.ts'
import { readTurn } from './store/turn.ts'

const NAME = 'fn'

/** The device could not do it, even on a second connection. */
export class StorageFault extends Error {
  readonly refusal: 'not-saved' | 'no-space' | 'no-storage' | 'newer-version'
  constructor(refusal: StorageFault['refusal'], cause: unknown) {
    super(refusal, { cause })
    this.refusal = refusal
  }
}

export type Store = ReturnType<typeof openStore>

/** The store of this origin. Connects when first used, and again whenever the connection is lost. */
export function openStore(name = NAME) {
  const { run, close } = connection(name)
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

    /** The part of one notebook. */
    of: (notebook: string): Part => part(notebook, run, write),

    /** Makes room for a notebook that was forgotten here before. To be called when it is joined again. */
    welcome: (notebook: string): Promise<void> =>
      write(async tx => {
        const { n, gone } = readTurn(await tx.objectStore('meta').get(['turn', notebook]))
        if (gone) await tx.objectStore('meta').put({ n: n + 1 }, ['turn', notebook])
      }),

    /** Removes one notebook: its ops, checkpoint and marks. Tabs that have it open can write no more of it. */
    forget: (notebook: string): Promise<void> => write(tx => forgetNotebook(tx, notebook)),

    /** Replaces the home; the notebooks named begin anew under its keys, empty. */
    renew: (home: unknown, anew: readonly string[]): Promise<void> =>
      write(async tx => {
        await tx.objectStore('meta').put(home, 'home')
        for (const notebook of anew) await beginAnew(tx, notebook)
      }),

    /** Empties the database, then removes it: at once, or when the last sleeping tab lets go of it. */
    async erase(): Promise<void> {
      await write(tx => Promise.all([...tx.objectStoreNames].map(store => tx.objectStore(store).clear())))
      await close()
      await remove(name)
    },

    close,
  }
}

type Run = ReturnType<typeof connection>['run']

function part(notebook: string, run: Run, write: <T>(work: (tx: Writing) => Promise<T>) => Promise<T>): Part {
  return {
    read: heads => run('no-storage', db => rowsAfter(db, notebook, heads)),
    chain: (device, after, most) => run('no-storage', db => chainAfter(db, notebook, device, after, most)),
    commit: change => write(tx => commitChange(tx, notebook, change)),
    pack: size => write(tx => packRows(tx, notebook, size)),
    readCheckpoint: () => run('no-storage', db => db.get('checkpoint', notebook)),
    writeCheckpoint: (checkpoint, turn) =>
      write(async tx => {
        const now = readTurn(await tx.objectStore('meta').get(['turn', notebook]))
        if (now.n === turn && !now.gone) await tx.objectStore('checkpoint').put(checkpoint, notebook)
      }),
    marks: () => run('no-storage', db => db.get('meta', ['marks', notebook])),
    mark: next =>
      write(async tx => {
        const meta = tx.objectStore('meta')
        if ((await meta.getKey('home')) === undefined) return
        await meta.put(next(await meta.get(['marks', notebook])), ['marks', notebook])
      }),
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

const remove = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    deleteDB(name, { blocked: () => resolve() }).then(resolve, fault =>
      reject(new StorageFault('not-saved', fault)),
    )
  })

/** One connection, opened anew when it is lost: some phones drop it while the page sleeps. */
function connection(database: string) {
  let current: Promise<Database> | undefined
  const close = async () => {
    const open = current
    current = undefined
    await open?.then(db => db.close()).catch(() => undefined)
  }
  const connect = () => {
    current ??= openDB<Schema>(database, VERSION, {
      upgrade: (db, from, _to, tx) => upgrade(db, from, tx),
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
