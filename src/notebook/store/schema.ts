/** The database's layout, and the way from its first version, which held one notebook, to this one. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'

export const VERSION = 2

/** The notebook, the device, and the last op in the row. */
export type RowKey = [notebook: string, device: string, last: number]
/** What is kept of the whole database, and of each notebook in it. */
export type MetaKey = 'home' | 'tries' | 'lock' | 'syncing' | [of: 'marks' | 'turn', notebook: string]

export interface Schema extends DBSchema {
  segments: { key: RowKey; value: unknown }
  /** By notebook. */
  checkpoint: { key: string; value: unknown }
  meta: { key: MetaKey; value: unknown }
}
export type Database = IDBPDatabase<Schema>
type Stores = ('segments' | 'meta' | 'checkpoint')[]
export type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>

/** Makes the stores, or takes the rows of version 1 over: they get the id of the one notebook there was. */
export async function upgrade(
  db: Database,
  from: number,
  tx: IDBPTransaction<Schema, Stores, 'versionchange'>,
): Promise<void> {
  if (from < 1) {
    db.createObjectStore('segments')
    db.createObjectStore('checkpoint')
    db.createObjectStore('meta')
    return
  }
  const home = (await tx.objectStore('meta').get('home')) as
    | { keys?: { notebook?: unknown }[] }
    | null
    | undefined
  const id = home?.keys?.[0]?.notebook
  // Without a key that can be read nothing opens the rows; they stay, under a name no notebook has.
  const notebook = typeof id === 'string' ? id : ''
  const segments = tx.objectStore('segments')
  for (const old of (await segments.getAllKeys()) as unknown as [string, number][]) {
    const key = old as unknown as RowKey
    await segments.put(await segments.get(key), [notebook, ...old])
    await segments.delete(key)
  }
  const checkpoints = tx.objectStore('checkpoint')
  const first = 1 as unknown as string
  const checkpoint = await checkpoints.get(first)
  if (checkpoint !== undefined) await checkpoints.put(checkpoint, notebook)
  await checkpoints.delete(first)
}
