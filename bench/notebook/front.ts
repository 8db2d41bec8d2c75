import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ensurePostgres } from '../../src/server/postgres/ensure-postgres.server.ts'
import { fileAt } from '../../tests/bundle.ts'
import { startFootbridge } from '../../tests/footbridge.ts'
import { throwAwayFolder } from '../../tests/kill/processes.ts'

/** One call as it went over the wire: headers and bodies, both ways; `ms` from its last byte in to its answer's last. */
export type Call = { path: string; up: number; down: number; answer: number; ms: number }

const weigh = (raw: string[]): number => raw.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 2)

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part)
  return Buffer.concat(parts)
}

/** Hands a call on to Footbridge and its answer back, and notes what it weighed. */
async function handOn(to: string, asked: IncomingMessage, answer: ServerResponse): Promise<Call> {
  const body = await bodyOf(asked)
  const began = performance.now()
  const said = await new Promise<IncomingMessage>((resolve, reject) => {
    const on = request(to + asked.url, { method: asked.method ?? 'GET', headers: asked.headers }, resolve)
    on.on('error', reject).end(body)
  })
  const bytes = await bodyOf(said)
  const ms = performance.now() - began
  answer.writeHead(said.statusCode ?? 502, said.rawHeaders).end(bytes)
  const path = asked.url ?? ''
  const line = `${asked.method} ${path} HTTP/1.1`.length + 2
  return {
    path,
    up: line + weigh(asked.rawHeaders) + body.length,
    down: weigh(said.rawHeaders) + 17 + bytes.length,
    answer: bytes.length,
    ms,
  }
}

/** Footbridge with a database of its own; before it a door that serves the bench's page and notes every other call. */
export async function startBehindDoor(files: Map<string, string>) {
  const folder = throwAwayFolder()
  const postgres = await ensurePostgres({ dataDir: join(folder.path, 'database') })
  const { host, user, password, database } = postgres.connection
  const env = {
    FOOTBRIDGE_DATA: join(folder.path, 'data'),
    DATABASE_URL: `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(host)}`,
  }
  const site = await startFootbridge(env)
  const calls: Call[] = []
  const door = createServer((asked, answer) => {
    const path = asked.url ?? '/'
    const bench = path === '/bench' || files.has(path.slice(1))
    if (!bench) return void handOn(site.address, asked, answer).then(call => calls.push(call))
    const { type, text } = fileAt(files, path)
    answer.writeHead(200, { 'Content-Type': type }).end(text)
  })
  await new Promise<void>(resolve => door.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    site,
    env,
    connection: postgres.connection,
    /** The calls since this was last asked. */
    heard: (): Call[] => calls.splice(0),
    async stop() {
      door.closeAllConnections()
      door.close()
      await site.stop()
      await postgres.stop()
      folder.remove()
    },
  }
}

export type Door = Awaited<ReturnType<typeof startBehindDoor>>
