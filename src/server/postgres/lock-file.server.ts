import { existsSync, linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Place } from './place.server.ts'
import { belongs, commandOf, processExists, processesOf } from './processes.server.ts'

/**
 * What `postmaster.pid` in a data directory tells, compared with the processes that really run:
 * - absent: nobody runs, PostgreSQL may be started (a lock file of a dead process it clears by itself)
 * - starting, stopping: ours, not to be used now
 * - ready: ours, its owner lives
 * - orphaned: ours, but the process that started it is dead
 * - stale: the number belongs to something else by now, or to a dead process not yet taken note of; PostgreSQL itself
 *   would refuse to start
 * - foreign: a server that somebody started on this data by hand
 */
export type Seen =
  | { is: 'absent'; pid: 0 }
  | { is: 'starting' | 'stopping' | 'orphaned' | 'stale' | 'foreign'; pid: number }
  | { is: 'ready'; pid: number; socketDir: string }

/** Reads the lock file and looks at the process it names. */
export function look(place: Place): Seen {
  const lines = readLines(join(place.data, 'postmaster.pid'))
  const pid = Number(lines[0])
  if (!pid || !processExists(pid)) return { is: 'absent', pid: 0 }
  const command = commandOf(pid)
  if (!belongs(command, place.cluster)) return { is: foreign(command, place) ? 'foreign' : 'stale', pid }
  const owner = Number(/footbridge\.owner=(\d+)/.exec(command)?.[1])
  if (commandOf(owner) === '') return { is: 'orphaned', pid }
  const status = lines[7]?.trim()
  if (status === 'ready') return { is: 'ready', pid, socketDir: lines[4]?.trim() ?? place.socketDir }
  return { is: status === 'stopping' ? 'stopping' : 'starting', pid }
}

/** A postmaster that does not name another data directory may be on ours. What a postmaster makes is no postmaster. */
function foreign(command: string, place: Place): boolean {
  const [program = '', ...words] = command.split(/[\0 ]/)
  if (!/(^|\/)(postgres|postmaster)$/.test(program)) return false
  const named = words.find((word, n) => words[n - 1] === '-D' || /^-D./.test(word))
  return !named || named.replace(/^-D/, '') === place.data
}

/**
 * Clears the lock files of the data directory and of the socket that still name `pid`, once no process of the cluster
 * is left. The file is renamed before it is judged, and put back if another starter wrote it in the meantime.
 */
export async function clearStale(place: Place, pid: number): Promise<void> {
  if (processesOf(place.cluster).length > 0) return void (await sleep(100))
  for (const file of [join(place.data, 'postmaster.pid'), join(place.socketDir, '.s.PGSQL.5432.lock')]) {
    if (Number(readLines(file)[0]) !== pid) continue
    const aside = `${file}.stale-${process.pid}`
    renameSync(file, aside)
    if (Number(readLines(aside)[0]) !== pid && !existsSync(file)) linkSync(aside, file)
    rmSync(aside, { force: true })
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
