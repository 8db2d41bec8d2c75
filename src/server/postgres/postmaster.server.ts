import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statfsSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartRefusal } from '../start-refusal.ts'
import { diskFull, saysDiskFull } from './faults.server.ts'
import { clearStale, look } from './lock-file.server.ts'
import { runAs } from './os-user.server.ts'
import type { Place } from './place.server.ts'
import { untilWeDie } from './processes.server.ts'

/** A database server that answers. `own` means we started it and it ends with us. */
export type Running = { pid: number; socketDir: string; own: boolean; alive: () => boolean }

/** How a server is started: the program, its extra settings. */
export type Recipe = { postgres: string; conf: Record<string, string> }

const patience = 10 * 60_000
/**
 * Attaches to the server that runs on this data, or starts one; waits for one that is starting or stopping, ends one
 * whose owner is dead, and clears away lock files that nobody holds.
 * @throws StartRefusal with the server's own reason when it does not start
 */
export async function startOrAttach(place: Place, recipe: Recipe): Promise<Running> {
  const deadline = Date.now() + patience
  for (let failures = 0; Date.now() < deadline; await sleep(25)) {
    const seen = look(place)
    if (seen.is === 'ready')
      return {
        pid: seen.pid,
        socketDir: seen.socketDir,
        own: false,
        alive: () => look(place).pid === seen.pid,
      }
    if (seen.is === 'orphaned') signal(seen.pid, 'SIGINT')
    if (seen.is === 'foreign')
      throw new StartRefusal(
        `Another PostgreSQL server (process ${seen.pid}) runs on ${place.data}. Stop it first, or choose another folder with FOOTBRIDGE_DATA.`,
      )
    if (seen.is === 'stale') await clearStale(place, seen.pid)
    if (seen.is !== 'absent') continue
    const outcome = await launch(place, recipe, deadline)
    if (typeof outcome !== 'string') return outcome
    if (!/lock file ".*" already exists|pre-existing shared memory block/.test(outcome)) failures += 1
    if (failures) judge(outcome, place, failures)
  }
  throw new StartRefusal(`The database in ${place.data} was not ready after ten minutes. See ${place.log}.`)
}

/** Gives the running server, or what it wrote in its log before it went. */
async function launch(place: Place, recipe: Recipe, deadline: number): Promise<Running | string> {
  const [program, ...words] = untilWeDie('INT', recipe.postgres)
  rotate(place.log)
  const log = openSync(place.log, 'a', 0o600)
  const from = statSync(place.log).size
  const child = spawn(program, [...words, ...settings(place, recipe)], {
    ...runAs(place.user),
    env: { PATH: '/usr/bin:/bin', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    detached: true, // so that Ctrl-C in the terminal reaches us alone, and we end it in order
  })
  closeSync(log)
  child.unref()
  const gone = new Promise<void>((resolve, reject) =>
    child.once('exit', () => resolve()).once('error', reject),
  )
  let exited = false
  gone.then(
    () => (exited = true),
    () => (exited = true),
  )
  while (!exited && Date.now() < deadline) {
    const seen = look(place)
    if (seen.is === 'ready' && seen.pid === child.pid) {
      const end = () => signal(seen.pid, 'SIGINT')
      process.once('exit', end)
      child.once('exit', () => process.off('exit', end))
      return {
        pid: seen.pid,
        socketDir: seen.socketDir,
        own: true,
        alive: () => child.exitCode === null && child.signalCode === null,
      }
    }
    await Promise.race([sleep(5), gone])
  }
  await gone
  return readFileSync(place.log).subarray(from).toString()
}

function settings(place: Place, recipe: Recipe): string[] {
  const conf = {
    listen_addresses: '',
    unix_socket_directories: place.socketDir,
    unix_socket_permissions: '0700',
    cluster_name: place.cluster,
    'footbridge.owner': String(process.pid),
    max_connections: '60',
    max_wal_size: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // What members write must not reach the log: neither the statement that failed nor the row it speaks of.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...recipe.conf,
  }
  return [
    '-D',
    place.data,
    '-p',
    '5432',
    ...Object.entries(conf).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
}

function rotate(log: string): void {
  if (existsSync(log) && statSync(log).size > 10_000_000) renameSync(log, `${log}.1`)
}

/** One more try for a passing reason, a refusal for a lasting one. */
function judge(said: string, place: Place, failures: number): void {
  const { bavail, bsize } = statfsSync(place.home)
  if (saysDiskFull(said) || bavail * bsize < 1_000_000) throw diskFull(place.data, said) // a full disk takes no log either
  if (failures < 4) return
  const reason = said.split('\n').findLast(line => /FATAL|PANIC|error/.test(line)) ?? said.trim()
  throw new StartRefusal(
    `The database does not start: ${reason.replace(/^.*?(FATAL|PANIC): +/, '')}. See ${place.log}.`,
  )
}

/** Ends our server in order: open work is undone, the data is written out. After a minute it is told to end at once. */
export async function stopServer(running: Running): Promise<void> {
  for (let waited = 0; running.alive(); waited += 10) {
    if (waited === 0) signal(running.pid, 'SIGINT')
    if (waited === 60_000) signal(running.pid, 'SIGQUIT')
    await sleep(10)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
