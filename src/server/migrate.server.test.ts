import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { engine15 } from '../../tests/engines.ts'
import { connect, openDatabase } from './database.server.ts'
import { migrate, pendingMigrations } from './migrate.server.ts'

const folder = mkdtempSync(join(tmpdir(), 'footbridge-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(files: Record<string, string>) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

describe('a folder of plain SQL', async () => {
  const { db, pool, connection } = await freshDatabase<Record<string, never>>()
  beforeEach(async () => {
    await pool.query('drop table if exists kysely_migration, kysely_migration_lock, plank, rail')
  })

  test('is applied once, in order, several statements to a file', async () => {
    write({
      '0002-rail.sql': 'insert into plank values (2); create table rail (n int); -- ends without semicolon',
      '0001-plank.sql': 'create table plank (n int); insert into plank values (1);',
    })
    expect(await pendingMigrations(db, folder)).toEqual(['0001-plank', '0002-rail'])
    expect(await migrate(db, folder)).toEqual(['0001-plank', '0002-rail'])
    expect(await migrate(db, folder)).toEqual([])
    expect(await pendingMigrations(db, folder)).toEqual([])
    expect((await pool.query('select n from plank order by n')).rows).toEqual([{ n: 1 }, { n: 2 }])
  })

  test('is applied whole or not at all, and the fault names the file', async () => {
    write({
      '0001-plank.sql': 'create table plank (n int)',
      '0002-rail.sql': 'create table rail (n nonsense)',
    })
    await expect(migrate(db, folder)).rejects.toThrow(/migration 0002-rail: .*nonsense/)
    expect((await pool.query("select to_regclass('plank') as plank")).rows).toEqual([{ plank: null }])
  })

  test('is applied by one of two who do it at once', async () => {
    write({ '0001-plank.sql': 'select pg_sleep(0.2); create table plank (n int)' })
    const other = connect<Record<string, never>>(connection)
    const both = await Promise.all([migrate(db, folder), migrate(other.db, folder)])
    await other.db.destroy()
    expect(both.flat()).toEqual(['0001-plank'])
  })

  test('may take longer than a page may', async () => {
    const hasty = connect<Record<string, never>>(connection, { statementTimeout: 100 })
    write({ '0001-plank.sql': 'select pg_sleep(0.3)' })
    expect(await migrate(hasty.db, folder)).toEqual(['0001-plank'])
    await expect(sql`select pg_sleep(0.3)`.execute(hasty.db)).rejects.toThrow('statement timeout')
    await hasty.db.destroy()
  })

  test('refuses a database made by a newer Footbridge, in a sentence', async () => {
    write({ '0001-plank.sql': 'create table plank (n int)', '0002-rail.sql': 'create table rail (n int)' })
    await migrate(db, folder)
    rmSync(join(folder, '0002-rail.sql'))
    await expect(migrate(db, folder)).rejects.toThrow('made by a newer Footbridge')
  })

  test('refuses a file without a number, and two with the same', async () => {
    write({ 'plank.sql': '' })
    await expect(migrate(db, folder)).rejects.toThrow('0001-name.sql')
    write({ '0001-plank.sql': '', '0001-rail.sql': '' })
    await expect(migrate(db, folder)).rejects.toThrow('another migration 0001')
  })
})

describe("the project's own migrations", () => {
  test('apply on the embedded server', async () => {
    const { db } = await freshDatabase()
    expect(await pendingMigrations(db)).toEqual([])
  })

  test.skipIf(!engine15)('apply on PostgreSQL 15, the oldest supported', async () => {
    const around = mkdtempSync(join(tmpdir(), 'footbridge-15-'))
    chmodSync(around, 0o711)
    const database = await openDatabase({
      dataDir: join(around, 'data'),
      binDir: engine15,
      conf: { fsync: 'off' },
    })
    try {
      await migrate(database.db)
      expect(await pendingMigrations(database.db)).toEqual([])
      const { rows } = await database.pool.query(
        "select current_setting('server_version_num')::int / 10000 as major",
      )
      expect(rows).toEqual([{ major: 15 }])
    } finally {
      await database.close()
      rmSync(around, { recursive: true })
    }
  })
})
