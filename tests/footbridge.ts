import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    dataDir: string
  }
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

export type Running = {
  address: string
  process: ChildProcess
  said: () => string
  stop: () => Promise<void>
}

/** Starts the built Footbridge as `npm start` does, and waits until it says that it is ready. */
export async function startFootbridge(env: Record<string, string>): Promise<Running> {
  const port = env.PORT ?? String(await freePort())
  const child = spawn(process.execPath, ['dist/server/cli.js', 'serve'], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      LOG_LEVEL: 'warn',
      ...env,
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes('Footbridge is ready')) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    ended.then(() => reject(new Error(`Footbridge did not start:\n${said}`)))
  })
  const stop = async () => {
    child.kill('SIGINT')
    await ended
  }
  return { address: `http://localhost:${port}`, process: child, said: () => said, stop }
}

/** One Footbridge with its sample community for all walks. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'footbridge-walks-'))
  chmodSync(dataDir, 0o711) // the account that runs the database may pass through
  const running = await startFootbridge({ FOOTBRIDGE_DATA: dataDir })
  project.provide('address', running.address)
  project.provide('dataDir', dataDir)
  return async () => {
    await running.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
