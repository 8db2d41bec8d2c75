import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { connect, type OpenDatabase } from '../src/server/database.server.ts'
import { migrate } from '../src/server/migrate.server.ts'
import type { Connection } from '../src/server/postgres/connection.ts'
import { ensurePostgres } from '../src/server/postgres/ensure-postgres.server.ts'
import { processExists } from '../src/server/postgres/processes.server.ts'
import type { Tables } from '../src/server/tables.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: { superuser: Connection; application: Connection }
  }
}

/** A server that may forget everything: it lives in memory where it can, and writes nothing through. */
const forgetful = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' }

/** Before the run: one throw-away server, and in it a migrated database to copy from. After it: neither. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  sweep(memory)
  const around = mkdtempSync(join(memory, `footbridge-test-${process.pid}-`))
  const dataDir = join(around, 'data')
  chmodSync(around, 0o711) // the account that runs the database may pass through
  const server = await ensurePostgres({ dataDir, conf: forgetful })
  const { db } = connect(server.connection, { poolSize: 1 })
  await migrate(db)
  await db.destroy()
  provide('database', { superuser: server.superuser, application: server.connection })
  return async () => {
    await server.stop()
    rmSync(around, { recursive: true, force: true })
  }
}

/** What a run left that was killed: it would fill the memory. */
function sweep(folder: string): void {
  for (const left of readdirSync(folder)) {
    const pid = Number(/^footbridge-test-(\d+)-/.exec(left)?.[1] ?? 0)
    if (pid && !processExists(pid)) rmSync(join(folder, left), { recursive: true, force: true })
  }
}

/**
 * A database of its own for one test file: every migration applied, nothing in it, dropped after the file.
 * Call it at the top of the file: `const { db } = await freshDatabase()`.
 */
export async function freshDatabase<T = Tables>(): Promise<OpenDatabase<T>> {
  const { superuser, application } = inject('database')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asSuperuser(
    superuser,
    `create database ${name} template ${application.database} strategy file_copy owner ${application.user}`,
  )
  const connection = { ...application, database: name }
  const { db, pool } = connect<T>(connection)
  const close = () => (pool.ending ? Promise.resolve() : db.destroy())
  afterAll(async () => {
    await close()
    await asSuperuser(superuser, `drop database ${name} with (force)`)
  })
  return { db, pool, connection, close }
}

async function asSuperuser(superuser: Connection, statement: string): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
