import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { StartRefusal } from '../start-refusal.ts'
import type { Connection } from './connection.ts'

/** Held for as long as a process serves a data folder. */
export type Claim = { release: () => Promise<void> }

const lock = [1718579050, 1] as const
const name = 'footbridge serving, process '

/**
 * Claims the right to serve: one process at a time per database. It is a lock inside the database, so it ends with
 * the process that holds it, however that ends. When the database server is restarted it is taken again.
 * @param onLost called when another process took it in that moment; whoever served must stop
 * @throws StartRefusal when another process serves already
 */
export async function claimDataDir(
  connection: Connection,
  dataDir: string,
  onLost: (why: StartRefusal) => void,
): Promise<Claim> {
  let released = false
  let client = await hold(connection, dataDir, whenGone)
  async function whenGone() {
    while (!released) {
      await sleep(200)
      try {
        client = await hold(connection, dataDir, whenGone)
        if (released) await client.end()
        return
      } catch (error) {
        if (error instanceof StartRefusal && !released) return onLost(error)
      }
    }
  }
  return {
    async release() {
      released = true
      await client.end()
    },
  }
}

async function hold(connection: Connection, dataDir: string, whenGone: () => void): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, application_name: name + process.pid, keepAlive: true })
  client.on('error', () => {}) // the end of the connection follows, and is what counts
  await client.connect()
  const { rows } = await client.query('select pg_try_advisory_lock($1, $2) as mine', [...lock])
  if (rows[0].mine) {
    client.once('end', whenGone)
    return client
  }
  const holder = await client.query(
    `select application_name from pg_stat_activity join pg_locks using (pid)
      where locktype = 'advisory' and classid = $1 and objid = $2 and granted`,
    [...lock],
  )
  await client.end()
  const who = String(holder.rows[0]?.application_name ?? '').replace('footbridge serving, ', '')
  throw new StartRefusal(
    `Another Footbridge${who && ` (${who})`} is already serving the data folder ${dataDir}. Stop it first, or choose another folder with FOOTBRIDGE_DATA.`,
  )
}
