import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { StartRefusal } from '../start-refusal.ts'
import type { Binaries } from './binaries.server.ts'
import { diskFull, saysDiskFull } from './faults.server.ts'
import { runAs } from './os-user.server.ts'
import type { Place } from './place.server.ts'
import { processExists, untilWeDie } from './processes.server.ts'

const run = promisify(execFile)

/** The passwords of the two roles. They stand inside the data directory, so they travel with it. */
export type Secrets = { superuser: string; application: string }

const secretsFile = 'footbridge-secrets.json'

/**
 * Makes the data directory if there is none, in a directory beside it that is renamed when complete: a kill at any
 * moment leaves no half database, and of two starters one wins and the other takes what it finds.
 */
export async function ensureCluster(
  binaries: Binaries,
  place: Place,
  tell: (line: string) => void,
): Promise<Secrets> {
  sweep(place.home)
  if (!existsSync(join(place.data, 'PG_VERSION'))) {
    tell('Making the database for the first time …')
    const beside = mkdtempSync(join(place.home, `init-${process.pid}-`))
    try {
      await initialise(binaries, place, beside)
      moveIn(join(beside, 'data'), place)
    } finally {
      rmSync(beside, { recursive: true, force: true })
    }
  }
  try {
    return JSON.parse(readFileSync(join(place.data, secretsFile), 'utf8')) as Secrets
  } catch (cause) {
    throw new StartRefusal(
      `The database in ${place.data} has lost its passwords (${secretsFile}). Restore a backup.`,
      {
        cause,
      },
    )
  }
}

/** Takes away what starters left that were killed while they made a database. */
function sweep(home: string): void {
  for (const left of readdirSync(home)) {
    const pid = Number(/^init-(\d+)-/.exec(left)?.[1] ?? 0)
    if (pid && !processExists(pid)) rmSync(join(home, left), { recursive: true, force: true, maxRetries: 5 })
  }
}

async function initialise(binaries: Binaries, place: Place, beside: string): Promise<void> {
  const data = join(beside, 'data')
  const passwordFile = join(beside, 'password')
  const secrets: Secrets = { superuser: password(), application: password() }
  mkdirSync(data, { mode: 0o700 })
  writeDurably(passwordFile, secrets.superuser)
  if (place.user)
    for (const path of [beside, data, passwordFile]) chownSync(path, place.user.uid, place.user.gid)
  const [program, ...words] = untilWeDie('KILL', join(binaries.bin, 'initdb'))
  const options = [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    '--pwfile',
    passwordFile,
    '--data-checksums',
  ]
  try {
    await run(program, [...words, ...options, ...encoding(), '--lc-messages=C'], {
      ...runAs(place.user),
      env: { PATH: '/usr/bin:/bin', TZ: 'UTC' },
    })
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr || error)
    if (saysDiskFull(said)) throw diskFull(place.home, error)
    throw new StartRefusal(`The database could not be made: ${said.trim().split('\n').at(-1)}`, {
      cause: error,
    })
  }
  writeDurably(join(data, secretsFile), JSON.stringify(secrets))
}

/** One order of letters everywhere. macOS has no C.UTF-8 of its own, so there PostgreSQL 17's built-in one serves. */
function encoding(): string[] {
  if (process.platform !== 'darwin') return ['--encoding=UTF8', '--locale=C.UTF-8']
  return ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=en_US.UTF-8']
}

function moveIn(made: string, place: Place): void {
  try {
    renameSync(made, place.data)
    const home = openSync(place.home, 'r')
    fsyncSync(home)
    closeSync(home)
  } catch (error) {
    const anotherWasFirst = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')
    if (!anotherWasFirst) throw error
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
}

function password(): string {
  return randomBytes(24).toString('base64url')
}
