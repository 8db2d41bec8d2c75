import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { explain } from './postgres/faults.server.ts'
import { projectFolder } from './project.server.ts'
import { StartRefusal } from './start-refusal.ts'

/**
 * Applies the migrations that are not applied yet, in order, all in one transaction: all of them or none.
 * Two processes may do it at once; the second waits and finds nothing to do.
 * @param folder holds `0001-name.sql` and so on; the project's own `migrations/` unless told
 * @returns the names of those applied now
 * @throws StartRefusal when the database was made by a newer Footbridge or the disk is full; any other fault as it came
 */
export async function migrate<Tables>(db: Kysely<Tables>, folder = migrationsFolder()): Promise<string[]> {
  const { error, results } = await migratorFor(db, folder).migrateToLatest()
  if (error) throw refusalOr(error, results?.find(r => r.status === 'Error')?.migrationName)
  return (results ?? []).map(result => result.migrationName)
}

/** The names of the migrations that are not applied yet. */
export async function pendingMigrations<Tables>(
  db: Kysely<Tables>,
  folder = migrationsFolder(),
): Promise<string[]> {
  const all = await migratorFor(db, folder).getMigrations()
  return all.filter(migration => !migration.executedAt).map(migration => migration.name)
}

function migratorFor<Tables>(db: Kysely<Tables>, folder: string): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => readMigrations(folder) } })
}

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const files = existsSync(folder) ? (await readdir(folder)).filter(file => !file.startsWith('.')).sort() : []
  const numbers = new Set<string>()
  const migrations: Record<string, Migration> = {}
  for (const file of files) {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1]
    if (!number) throw new Error(`${join(folder, file)}: a migration is called 0001-name.sql`)
    if (numbers.has(number)) throw new Error(`${join(folder, file)}: there is another migration ${number}`)
    numbers.add(number)
    const text = await readFile(join(folder, file), 'utf8')
    migrations[file.replace(/\.sql$/, '')] = { up: db => apply(db, text) }
  }
  return migrations
}

/** A migration may take longer than a page: it alone has no time limit. */
async function apply(db: Kysely<unknown>, text: string): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(db)
  await sql.raw(text).execute(db)
}

function refusalOr(error: unknown, name: string | undefined): unknown {
  const { message, code } = error as Error & { code?: string }
  if (code === '53100') return explain(error, 'the database')
  if (/previously executed migration .* is missing/.test(message))
    return new StartRefusal(
      'The database was made by a newer Footbridge than this one. Start that one, or restore a backup.',
      {
        cause: error,
      },
    )
  return new Error(`migration ${name ?? '(before the first)'}: ${message}`, { cause: error })
}

const migrationsFolder = () => join(projectFolder(), 'migrations')
