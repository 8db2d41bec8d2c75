import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { endOf, memory, startScript, throwAwayFolder } from '../../../tests/kill/processes.ts'
import { openDatabase } from '../database.server.ts'
import { ensurePostgres } from './ensure-postgres.server.ts'

const folder = throwAwayFolder(memory)
afterAll(folder.remove)
const root = process.getuid?.() === 0 && process.platform === 'linux'
const disk = root ? smallDisk() : null
if (!root)
  console.warn(
    'Tests of a full disk, of a closed folder and of another account are skipped: they need root on Linux',
  )
else if (!disk) console.warn('The test of a full disk is skipped: this root may not mount')

/** A file system of a few megabytes, or null where even root may not mount one. */
function smallDisk(): string | null {
  const path = join(folder.path, 'disk')
  mkdirSync(path)
  return mount(path, 24, '') ? path : null
}

function mount(path: string, megabytes: number, again: 'remount,' | ''): boolean {
  return (
    spawnSync('mount', ['-t', 'tmpfs', '-o', `${again}size=${megabytes}m,mode=711`, 'none', path]).status ===
    0
  )
}

const fullSentence = /^The disk that holds .* is full\. Free some space .* what was saved is kept\.$/

test.skipIf(!disk)('a full disk gives one sentence at every step, and what was saved is kept', async () => {
  const dataDir = join(disk!, 'data')
  try {
    await expect(ensurePostgres({ dataDir })).rejects.toThrow(fullSentence)
    expect(readdirSync(dataDir).filter(name => name.startsWith('init-'))).toEqual([])
    mount(disk!, 100, 'remount,')
    const first = await openDatabase({ dataDir })
    await first.pool.query('create table plank as select 1 as n')
    const filler = join(disk!, 'filler')
    spawnSync('sh', ['-c', `cat /dev/zero > ${filler}`])
    const fill = first.pool.query('insert into plank select generate_series(1, 1000000)')
    await expect(fill).rejects.toThrow(/No space left on device|terminat/)
    await first.close()
    spawnSync('sh', ['-c', `cat /dev/zero >> ${filler}`])
    await expect(ensurePostgres({ dataDir })).rejects.toThrow(fullSentence)
    rmSync(filler)
    const second = await openDatabase({ dataDir })
    expect((await second.pool.query('select n from plank')).rows).toEqual([{ n: 1 }])
    await second.close()
  } finally {
    spawnSync('umount', ['-l', disk!])
  }
})

describe.skipIf(!root)('started by root', () => {
  test('a folder closed to others gets a stand-in, which a move keeps and a copy does not share', async () => {
    const closed = mkdtempSync(join(folder.path, 'closed-'))
    chmodSync(closed, 0o700)
    const dataDir = join(closed, 'data')
    const standIns = new Set<string>()
    try {
      const first = await openDatabase({ dataDir })
      await first.pool.query('create table plank as select 1 as n')
      await first.close()
      standIns.add(readlinkSync(join(dataDir, 'database')))
      cpSync(dataDir, join(closed, 'copy'), { recursive: true, verbatimSymlinks: true })
      const copy = await openDatabase({ dataDir: join(closed, 'copy') })
      standIns.add(readlinkSync(join(closed, 'copy', 'database')))
      const kept = await copy.pool.query("select to_regclass('plank') as plank")
      await copy.close()
      expect(kept.rows).toEqual([{ plank: null }])
      renameSync(dataDir, join(closed, 'moved'))
      const moved = await openDatabase({ dataDir: join(closed, 'moved') })
      expect((await moved.pool.query('select n from plank')).rows).toEqual([{ n: 1 }])
      await moved.close()
      expect(standIns.size).toBe(2)
    } finally {
      for (const home of standIns) rmSync(home, { recursive: true })
    }
  })

  test('a folder closed after the fact is refused, not started empty elsewhere', async () => {
    const around = mkdtempSync(join(folder.path, 'later-'))
    chmodSync(around, 0o711)
    await (await ensurePostgres({ dataDir: join(around, 'data') })).stop()
    chmodSync(around, 0o700)
    await expect(ensurePostgres({ dataDir: join(around, 'data') })).rejects.toThrow(
      'may no longer enter that folder',
    )
  })

  test('a folder of another account is refused to an ordinary user, in a sentence', async () => {
    const dataDir = join(folder.path, 'of-root')
    await (await ensurePostgres({ dataDir })).stop()
    const stranger = startScript('starter.ts', [dataDir], { uid: 65534, gid: 65534 })
    expect(await endOf(stranger.child)).toBe(1)
    expect(stranger.said()).toBe(
      `Footbridge may not write in the data folder ${dataDir}. Start it as the user who made that folder, or choose another with FOOTBRIDGE_DATA.\n`,
    )
  })

  test('a database made by an ordinary user is run by that user', async () => {
    const around = mkdtempSync(join(folder.path, 'open-'))
    chmodSync(around, 0o777)
    const dataDir = join(around, 'data')
    const user = startScript('starter.ts', [dataDir], { uid: 65534, gid: 65534 })
    expect((await user.lines.next()).value, user.said()).toMatch(/since/)
    expect(await endOf(user.child, 'SIGINT')).toBe(0)
    const server = await ensurePostgres({ dataDir })
    const client = new pg.Client(server.connection)
    await client.connect()
    await client.end()
    await server.stop()
    expect(existsSync(join(dataDir, 'pg17', 'postmaster.pid'))).toBe(false)
  })

  test('a place to listen that somebody else prepared is refused', async () => {
    const dataDir = join(folder.path, 'prepared')
    mkdirSync(join(dataDir, 'run'), { recursive: true, mode: 0o777 })
    writeFileSync(join(dataDir, 'run', 'theirs'), '')
    await expect(ensurePostgres({ dataDir })).rejects.toThrow('is where the database would listen')
  })
})

describe('a data folder that cannot be one', () => {
  const file = join(folder.path, 'a-file')
  const dangling = join(folder.path, 'dangling')
  writeFileSync(file, '')
  symlinkSync(join(folder.path, 'nowhere'), dangling)
  const isFile = 'there is a file of that name'
  const throughFile = 'a part of that path is a file, not a folder'
  const nowhere = 'no folder can be made in that place'
  const linux = [
    ['/proc/x', nowhere],
    ['/proc/x/y', nowhere],
    ['/proc', nowhere],
    ['/dev/null/x', throughFile],
  ]

  test.each([
    [file, isFile],
    [join(file, 'below'), throughFile],
    [join(file, 'far', 'below'), throughFile],
    [dangling, isFile],
    [join(folder.path, 'n'.repeat(300)), 'the path is too long'],
    ...(process.platform === 'linux' ? linux : []),
  ])('%s gives one sentence: %s', async (dataDir, reason) => {
    const refused = await ensurePostgres({ dataDir: String(dataDir) }).catch(error => error)
    expect(refused.name, refused.stack).toBe('StartRefusal')
    expect(refused.message).toBe(
      `The data folder ${dataDir} cannot be made (${reason}). Choose another with FOOTBRIDGE_DATA.`,
    )
  })
})

describe('DATABASE_URL', () => {
  const open = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir: join(folder.path, 'unused') })

  test('that leads nowhere gives a sentence without the password', async () => {
    const refused = await open('postgres://me:secret@127.0.0.1:1/footbridge').catch(e => e)
    expect(refused.name).toBe('StartRefusal')
    expect(refused.message).toMatch(
      /^The database of DATABASE_URL \(127\.0\.0\.1:1\/footbridge\) does not answer: .*ECONNREFUSED/,
    )
    expect(refused.message).not.toContain('secret')
    await expect(open('localhost/footbridge')).rejects.toThrow('must look like postgres://')
  })

  test('with a wrong password, then the right one', async () => {
    const server = await ensurePostgres({ dataDir: join(folder.path, 'by-url') })
    const { host, user, password, database } = server.connection
    const url = (word: string) =>
      `postgres://${user}:${word}@localhost/${database}?host=${encodeURIComponent(host)}`
    await expect(open(url('wrong'))).rejects.toThrow('password authentication failed')
    const remote = await open(url(password))
    const { rows } = await remote.pool.query(
      "select 7::bigint as n, date '2026-11-23' as day, 9007199254740993::text as big",
    )
    expect(rows).toEqual([{ n: 7, day: '2026-11-23', big: '9007199254740993' }])
    await expect(remote.pool.query('select 9007199254740993')).rejects.toThrow('select it as text')
    await remote.close()
    await server.stop()
  })
})
