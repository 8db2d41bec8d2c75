import pg from 'pg'
import type { Connection } from './connection.ts'

/**
 * Makes the role and the database the application uses, where they are missing. The role is no superuser: it owns its
 * own database and nothing else. Safe to call by several processes at once.
 */
export async function ensureApplication(superuser: Connection, application: Connection): Promise<void> {
  const client = new pg.Client(superuser)
  client.on('error', () => {}) // a server that ends between two answers; the next query says so
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(1718579050)')
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $2) as database`,
      [application.user, application.database],
    )
    const user = client.escapeIdentifier(application.user)
    const database = client.escapeIdentifier(application.database)
    if (!rows[0]?.role)
      await client.query(`create role ${user} login password ${client.escapeLiteral(application.password)}`)
    if (rows[0]?.database) return
    await client.query(`create database ${database} owner ${user}`)
    await client.query(`revoke connect on database ${database} from public`)
  } finally {
    await client.end()
  }
}
