import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries, reachable } from './binaries.server.ts'
import { ensureCluster } from './cluster.server.ts'
import type { Connection } from './connection.ts'
import { explain } from './faults.server.ts'
import { choosePlace } from './place.server.ts'
import { type Running, startOrAttach, stopServer } from './postmaster.server.ts'
import { ensureApplication } from './roles.server.ts'

export type PostgresOptions = {
  /** The data folder. The database stands in `pg<major>` inside it. */
  dataDir: string
  /** A directory with `initdb` and `postgres` to use instead of those npm brought; same major as the data. */
  binDir?: string | undefined
  /** Extra settings of the server, as in postgresql.conf. */
  conf?: Record<string, string>
  /** Start the server again whenever it is gone, until stop(). For whoever serves. */
  keepAlive?: boolean
  /** Hears what takes a while, in words for the terminal. */
  tell?: (line: string) => void
}

export type Postgres = {
  /** The role `footbridge`, which owns the database `footbridge` and nothing else. */
  connection: Connection
  /** For backups and for tests that make databases. */
  superuser: Connection
  /** Another process started the server: it ends with that process, not with us. */
  attached: boolean
  /** The number of the server process at the time of the call. */
  pid: number
  /** The file the server writes its log to. */
  log: string
  /** Ends the server if it is ours. Ends keepAlive. Calling it twice does no harm. */
  stop: () => Promise<void>
}

/**
 * Makes sure that a PostgreSQL server runs on the data folder: makes the database the first time, attaches to the
 * server another process of ours runs on it, or starts one. It listens on a unix socket alone.
 * @throws StartRefusal with one sentence for the person who started us
 */
export async function ensurePostgres(options: PostgresOptions): Promise<Postgres> {
  const tell = options.tell ?? (() => {})
  const dataDir = resolve(options.dataDir)
  try {
    const found = findBinaries(options.binDir)
    const place = choosePlace(dataDir, found.major)
    const binaries = reachable(found, place.user)
    const secrets = await ensureCluster(binaries, place, tell)
    const recipe = { postgres: join(binaries.bin, 'postgres'), conf: options.conf ?? {} }
    const start = () => startOrAttach(place, recipe)
    const { running, connection, superuser } = await answering(start, secrets)
    const keeper = options.keepAlive ? keepAlive(running, start, tell) : null
    return {
      connection,
      superuser,
      attached: !running.own,
      pid: running.pid,
      log: place.log,
      async stop() {
        const last = keeper ? await keeper.release() : running
        if (last.own) await stopServer(last)
      },
    }
  } catch (error) {
    throw explain(error, dataDir)
  }
}

/**
 * Starts or attaches, then asks for the application's role and database. A server we only attached to may end in that
 * very moment, with its owner: then once more.
 */
async function answering(start: () => Promise<Running>, secrets: { superuser: string; application: string }) {
  for (let tries = 1; ; tries++) {
    const running = await start()
    const at = { host: running.socketDir, port: 5432 }
    const superuser = { ...at, user: 'postgres', password: secrets.superuser, database: 'postgres' }
    const connection = { ...at, user: 'footbridge', password: secrets.application, database: 'footbridge' }
    try {
      await ensureApplication(superuser, connection)
      return { running, connection, superuser }
    } catch (error) {
      if (running.own) await stopServer(running)
      if (running.own || tries === 5) throw error
      await sleep(100)
    }
  }
}

/** Looks after the server four times a second; a start that fails is told and tried again. */
function keepAlive(first: Running, start: () => Promise<Running>, tell: (line: string) => void) {
  let running = first
  let starting: Promise<void> | null = null
  const again = async () => {
    try {
      running = await start()
      tell('The database server had ended; it runs again.')
    } catch (error) {
      tell(`The database server ended and does not start again: ${(error as Error).message}`)
      await sleep(2000)
    }
  }
  const timer = setInterval(() => {
    if (starting || running.alive()) return
    starting = again().finally(() => {
      starting = null
    })
  }, 250).unref()
  return {
    async release(): Promise<Running> {
      clearInterval(timer)
      await starting
      return running
    },
  }
}
