import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** A folder that other accounts may pass through, for a data folder inside it. Call `remove` when all is stopped. */
export function throwAwayFolder(where = tmpdir()): { path: string; remove: () => void } {
  const path = mkdtempSync(join(where, 'footbridge-kill-'))
  chmodSync(path, 0o711)
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  }
}

/** Memory, for tests of order rather than of durability. */
export const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

export type Started = { child: ChildProcess; lines: AsyncIterableIterator<string>; said: () => string }

/** Starts a script of this folder under the same Node.js. */
export function startScript(name: string, words: string[], as: { uid?: number; gid?: number } = {}): Started {
  const script = resolve(import.meta.dirname, name)
  const child = spawn(process.execPath, [script, ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
    cwd: '/',
    ...as,
  })
  let said = ''
  child.stderr.on('data', (data: Buffer) => {
    said += data
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { child, lines, said: () => said }
}

/** Kills without warning, and waits until the process is gone. */
export async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Ends in order; gives the exit code. */
export async function endOf(child: ChildProcess, signal?: 'SIGINT'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  if (signal) child.kill(signal)
  const [code] = await once(child, 'exit')
  return code
}
