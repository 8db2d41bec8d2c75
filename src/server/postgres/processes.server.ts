import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find(
  path => process.platform === 'linux' && existsSync(path),
)

/**
 * The command line of a running process, its words apart by NUL bytes (by spaces where there is no /proc).
 * Empty for a process that is gone, and for a dead one that its parent has not yet taken note of.
 */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

/** Whether a process of this number exists at all, whoever it belongs to. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Every process of the database server that was started under this cluster name, its postmaster included. */
export function processesOf(cluster: string): number[] {
  const pids =
    process.platform === 'linux'
      ? readdirSync('/proc').filter(name => /^\d+$/.test(name))
      : execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split(/\s+/).filter(Boolean)
  return pids.map(Number).filter(pid => belongs(commandOf(pid), cluster))
}

/** A postmaster carries the cluster's name as an argument, the processes it makes carry it in their title. */
export function belongs(command: string, cluster: string): boolean {
  return command.includes(`cluster_name=${cluster}`) || command.startsWith(`postgres: ${cluster}:`)
}

/** The command that runs a program and has the kernel send it a signal when we die, even by kill -9 (Linux only). */
export function untilWeDie(signal: 'INT' | 'KILL', program: string): [string, ...string[]] {
  return setpriv ? [setpriv, '--pdeathsig', signal, program] : [program]
}
