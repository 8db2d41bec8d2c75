import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { endOf, killHard, memory, startScript, throwAwayFolder } from '../../../tests/kill/processes.ts'
import { findBinaries } from './binaries.server.ts'
import type { Connection } from './connection.ts'
import { ensurePostgres } from './ensure-postgres.server.ts'
import { runAs } from './os-user.server.ts'
import { choosePlace } from './place.server.ts'
import { processesOf } from './processes.server.ts'

const folder = throwAwayFolder(memory)
afterAll(folder.remove)
let folders = 0
const newFolder = () => `${folder.path}/${++folders}`
const placeOf = (dataDir: string) => choosePlace(dataDir, findBinaries().major)

async function ask(connection: Connection, statement: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

describe('a data folder', () => {
  test('keeps its rows and its password from one start to the next', async () => {
    const dataDir = newFolder()
    const first = await ensurePostgres({ dataDir })
    await ask(first.connection, 'create table plank as select 1 as n')
    await first.stop()
    expect(processesOf(placeOf(dataDir).cluster)).toEqual([])
    const second = await ensurePostgres({ dataDir })
    expect(second.connection).toEqual(first.connection)
    expect(await ask(second.connection, 'select n from plank')).toEqual([{ n: 1 }])
    await second.stop()
    await second.stop()
  })

  test('is open to nobody but its own account, through a socket and a password', async () => {
    const server = await ensurePostgres({ dataDir: newFolder(), conf: { work_mem: '5MB' } })
    const [state] = await ask(
      server.connection,
      `select current_user, usesuper as super, current_setting('listen_addresses') as addresses,
              current_setting('data_checksums') as checksums, current_setting('max_wal_size') as wal,
              current_setting('work_mem') as work, current_setting('fsync') as fsync, 'ä' < 'z' as language_order,
              upper('ä') as upper, pg_get_userbyid(datdba) as owner
         from pg_user, pg_database where usename = current_user and datname = current_database()`,
    )
    expect(state).toEqual({
      current_user: 'footbridge',
      super: false,
      addresses: '',
      checksums: 'on',
      wal: '256MB',
      work: '5MB',
      fsync: 'on',
      language_order: false,
      upper: 'Ä',
      owner: 'footbridge',
    })
    expect(statSync(server.connection.host).mode & 0o777).toBe(0o700)
    const guess = ask({ ...server.connection, password: 'guess' }, 'select 1')
    await expect(guess).rejects.toThrow('password authentication failed')
    await server.stop()
  })

  test('writes neither statements nor rows to the log', async () => {
    const server = await ensurePostgres({ dataDir: newFolder() })
    await ask(server.connection, 'create table word (w text primary key)')
    await ask(server.connection, "insert into word values ('hush')")
    await expect(ask(server.connection, "insert into word values ('hush')")).rejects.toThrow('duplicate key')
    await server.stop()
    const log = readFileSync(server.log, 'utf8')
    expect(log).toContain('duplicate key')
    expect(log).not.toContain('hush')
  })

  test('may have a path too long for a socket', async () => {
    const dataDir = join(newFolder(), 'a-name-of-forty-letters-and-a-few-besides', 'x'.repeat(60))
    const server = await ensurePostgres({ dataDir })
    const socketDir = server.connection.host
    expect(socketDir.startsWith(dataDir)).toBe(false)
    expect(await ask(server.connection, 'select 1 as n')).toEqual([{ n: 1 }])
    await server.stop()
    rmSync(socketDir, { recursive: true })
  })

  test('made by another major version is refused, not started empty beside', async () => {
    const dataDir = newFolder()
    mkdirSync(join(dataDir, 'pg16'), { recursive: true })
    await expect(ensurePostgres({ dataDir })).rejects.toThrow(
      /made by PostgreSQL 16, .*Set DB_BIN_DIR to a PostgreSQL 16/,
    )
  })

  test('needs programs that run', async () => {
    await expect(ensurePostgres({ dataDir: newFolder(), binDir: '/usr/bin' })).rejects.toThrow(
      'DB_BIN_DIR does not hold',
    )
  })
})

describe('killed with -9', () => {
  test('at any moment of the first start, the next start makes a whole database', async () => {
    for (let n = 0; n < 8; n++) {
      const dataDir = newFolder()
      const { child } = startScript('starter.ts', [dataDir])
      await sleep(150 + n * 100 + Math.random() * 100)
      await killHard(child)
      const server = await ensurePostgres({ dataDir })
      expect(await ask(server.connection, 'select 1 as n')).toEqual([{ n: 1 }])
      await server.stop()
      expect(readdirSync(dataDir).filter(name => name.startsWith('init-'))).toEqual([])
    }
  })

  test('the owner takes the server with it, and the next start is its own', async () => {
    const dataDir = newFolder()
    const { child, lines } = startScript('starter.ts', [dataDir])
    const { value } = await lines.next()
    await killHard(child)
    const server = await ensurePostgres({ dataDir })
    expect(server.attached).toBe(false)
    const [row] = await ask(server.connection, 'select pg_postmaster_start_time()::text as since')
    expect(row?.since).not.toBe(JSON.parse(value).since)
    await server.stop()
  })
})

describe('two at once', () => {
  test('make one database and share one server', async () => {
    const dataDir = newFolder()
    const starters = [1, 2, 3].map(() => startScript('starter.ts', [dataDir]))
    const lines = await Promise.all(starters.map(async s => (await s.lines.next()).value ?? s.said()))
    expect(lines[0]).toMatch(/since/)
    expect(new Set(lines).size).toBe(1)
    for (const { child } of starters) child.kill('SIGINT')
    expect(await Promise.all(starters.map(s => endOf(s.child)))).toEqual([0, 0, 0])
    expect(processesOf(placeOf(dataDir).cluster)).toEqual([])
  })

  test('the second to serve is refused in one sentence, the first goes on; then its turn comes', async () => {
    const dataDir = newFolder()
    const first = startScript('starter.ts', [dataDir, 'serve'])
    await first.lines.next()
    const second = startScript('starter.ts', [dataDir, 'serve'])
    expect(await endOf(second.child)).toBe(1)
    expect(second.said()).toBe(
      `Another Footbridge (process ${first.child.pid}) is already serving the data folder ${dataDir}. Stop it first, or choose another folder with FOOTBRIDGE_DATA.\n`,
    )
    const visitor = startScript('starter.ts', [dataDir])
    expect((await visitor.lines.next()).value).toMatch(/since/)
    expect(await endOf(visitor.child, 'SIGINT')).toBe(0)
    expect(await endOf(first.child, 'SIGINT')).toBe(0)
    const third = startScript('starter.ts', [dataDir, 'serve'])
    expect((await third.lines.next()).value).toMatch(/since/)
    expect(await endOf(third.child, 'SIGINT')).toBe(0)
  })

  test('whoever serves starts the server again when its owner ends', async () => {
    const dataDir = newFolder()
    const owner = startScript('starter.ts', [dataDir])
    await owner.lines.next()
    const told: string[] = []
    const server = await ensurePostgres({ dataDir, keepAlive: true, tell: line => told.push(line) })
    expect(server.attached).toBe(true)
    await endOf(owner.child, 'SIGINT')
    for (let n = 0; n < 100 && told.length === 0; n++) await sleep(50)
    expect(told).toEqual(['The database server had ended; it runs again.'])
    expect(await ask(server.connection, 'select 1 as n')).toEqual([{ n: 1 }])
    await server.stop()
    expect(processesOf(placeOf(dataDir).cluster)).toEqual([])
  })
})

describe('a lock file', () => {
  /** A folder whose database was killed, and whose lock files now name the process `pid`. */
  async function leftBehind(pidOf: (dataDir: string) => number): Promise<string> {
    const dataDir = newFolder()
    const server = await ensurePostgres({ dataDir })
    const place = placeOf(dataDir)
    const lock = readFileSync(join(place.data, 'postmaster.pid'), 'utf8')
    await ask(server.connection, 'create table plank as select 1 as n')
    for (const pid of processesOf(place.cluster)) process.kill(pid, 'SIGKILL')
    while (processesOf(place.cluster).length) await sleep(20)
    const now = lock.replace(/^\d+/, String(pidOf(dataDir)))
    writeFileSync(join(place.data, 'postmaster.pid'), now)
    writeFileSync(join(place.socketDir, '.s.PGSQL.5432.lock'), now)
    return dataDir
  }

  async function startsWithItsRows(dataDir: string) {
    const server = await ensurePostgres({ dataDir })
    expect(server.attached).toBe(false)
    expect(await ask(server.connection, 'select n from plank')).toEqual([{ n: 1 }])
    await server.stop()
  }

  test('of a dead process does not stand in the way', async () => {
    const dead = spawn('true')
    await once(dead, 'exit')
    await startsWithItsRows(await leftBehind(() => dead.pid!))
  })

  test('whose number belongs to another program by now does not stand in the way', async () => {
    const other = spawn('sleep', ['600'], runAs(placeOf(newFolder()).user))
    try {
      await startsWithItsRows(await leftBehind(() => other.pid!))
    } finally {
      await killHard(other)
    }
  })

  test.skipIf(process.platform !== 'linux')(
    'whose number belongs to a dead process nobody took note of does not stand in the way',
    async () => {
      const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 600'], {
        ...runAs(placeOf(newFolder()).user),
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      try {
        const [pid] = await once(parent.stdout!, 'data')
        await sleep(100)
        expect(readFileSync(`/proc/${Number(pid)}/status`, 'utf8')).toMatch(/State:\s+Z/)
        await startsWithItsRows(await leftBehind(() => Number(pid)))
      } finally {
        await killHard(parent)
      }
    },
  )

  test('of a server somebody started by hand is respected', async () => {
    const dataDir = newFolder()
    await (await ensurePostgres({ dataDir })).stop()
    const place = placeOf(dataDir)
    const byHand = spawn(
      join(findBinaries().bin, 'postgres'),
      ['-D', place.data, '-c', 'listen_addresses=', '-k', place.socketDir],
      {
        ...runAs(place.user),
        stdio: 'ignore',
      },
    )
    try {
      while (!existsSync(join(place.data, 'postmaster.pid'))) await sleep(10)
      await expect(ensurePostgres({ dataDir })).rejects.toThrow(
        `Another PostgreSQL server (process ${byHand.pid})`,
      )
    } finally {
      byHand.kill('SIGINT')
      await once(byHand, 'exit')
    }
  })
})
