/** One sync of one notebook over the desk's line to the server. */
import type { Journal } from '../journal.ts'
import { type Synced, syncOnce } from '../sync/sync.ts'
import type { Desk } from './desk.ts'

/** Syncs a journal with what the server holds of its notebook. */
export const exchange = ({ remote, inTurn }: Desk, journal: Journal, notebook: string): Promise<Synced> =>
  syncOnce({
    journal,
    remote: { sync: (frame, token) => remote.sync(notebook, frame, token) },
    token: async epoch => journal.keys.get(epoch)?.write ?? journal.write,
    inTurn,
  })
