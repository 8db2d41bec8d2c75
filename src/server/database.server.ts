import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { claimDataDir } from './postgres/claim.server.ts'
import { ensurePostgres, type PostgresOptions } from './postgres/ensure-postgres.server.ts'
import { explain } from './postgres/faults.server.ts'
import { StartRefusal } from './start-refusal.ts'

export type PoolOptions = {
  /** Connections at most. */
  poolSize?: number
  /** Milliseconds after which the server gives up a statement; 0 is never. */
  statementTimeout?: number
  /** Hears of connections that broke while nobody used them. The pool replaces them by itself. */
  onBroken?: (error: Error) => void
}

export type DatabaseOptions = PoolOptions &
  Omit<PostgresOptions, 'keepAlive'> & {
    /** A PostgreSQL from 15 on, as postgres://…; without it the embedded one runs on `dataDir`. */
    databaseUrl?: string | undefined
    /** Given by the one process that serves: claims the data folder and keeps the server running. */
    serving?: { onLost: (why: StartRefusal) => void }
  }

export type OpenDatabase<Tables> = {
  db: Kysely<Tables>
  pool: pg.Pool
  /** For those who bring their own pool, such as the job queue. */
  connection: pg.PoolConfig
  close: () => Promise<void>
}

const oldest = 15

/**
 * Opens the database of `databaseUrl`, or the embedded one of the data folder, which is started if need be.
 * Whole numbers (bigint too) arrive as number, days as 'YYYY-MM-DD', instants as Date.
 * @throws StartRefusal when there is no server, it is older than 15, or another process serves the folder
 */
export async function openDatabase<Tables>(options: DatabaseOptions): Promise<OpenDatabase<Tables>> {
  return options.databaseUrl ? openRemote(options.databaseUrl, options) : openEmbedded(options)
}

async function openEmbedded<Tables>(options: DatabaseOptions): Promise<OpenDatabase<Tables>> {
  const server = await ensurePostgres({ ...options, keepAlive: Boolean(options.serving) })
  try {
    const { serving, dataDir } = options
    const claim = serving && (await claimDataDir(server.connection, dataDir, serving.onLost))
    const { db, pool } = connect<Tables>(server.connection, options)
    const close = async () => {
      await db.destroy()
      await claim?.release()
      await server.stop()
    }
    return { db, pool, connection: server.connection, close }
  } catch (error) {
    await server.stop()
    throw explain(error, options.dataDir)
  }
}

async function openRemote<Tables>(url: string, options: PoolOptions): Promise<OpenDatabase<Tables>> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new StartRefusal('DATABASE_URL must look like postgres://user:password@host:5432/database.')
  const connection = { connectionString: url }
  const { db, pool } = connect<Tables>(connection, options)
  try {
    const { rows } = await pool.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    )
    const major = Math.floor((rows[0]?.version ?? 0) / 10_000)
    if (major < oldest)
      throw new StartRefusal(
        `DATABASE_URL leads to PostgreSQL ${major}; Footbridge needs ${oldest} or newer.`,
      )
    return { db, pool, connection, close: () => db.destroy() }
  } catch (error) {
    await db.destroy()
    if (error instanceof StartRefusal) throw error
    throw unreachable(url, error)
  }
}

/** Names the host and the database, never the password. */
function unreachable(url: string, cause: unknown): StartRefusal {
  const { host, pathname } = new URL(url)
  const { message, code, errors } = cause as Error & { code?: string; errors?: Error[] }
  const reason = message || errors?.[0]?.message || code || 'no reason given'
  return new StartRefusal(
    `The database of DATABASE_URL (${host || 'local'}${pathname}) does not answer: ${reason}. Check the address, and that its server is running.`,
    { cause },
  )
}

/** A pool and Kysely over it, with our reading of numbers and days. Does not connect yet. */
export function connect<Tables>(
  connection: pg.PoolConfig,
  { poolSize = 10, statementTimeout = 5000, onBroken = () => {} }: PoolOptions = {},
): { db: Kysely<Tables>; pool: pg.Pool } {
  const pool = new pg.Pool({
    ...connection,
    max: poolSize,
    connectionTimeoutMillis: 5000,
    idle_in_transaction_session_timeout: 30_000,
    ...(statementTimeout > 0 && { statement_timeout: statementTimeout }),
    types: reading,
  })
  pool.on('error', onBroken)
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool }
}

const reading = new pg.TypeOverrides()
reading.setTypeParser(pg.types.builtins.INT8, safeNumber)
reading.setTypeParser(pg.types.builtins.DATE, text => text)

/** A bigint no number can hold is a bug of the query, which should ask for text. */
function safeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} does not fit a number: select it as text`)
  return number
}
