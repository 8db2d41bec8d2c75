import { createHash, randomBytes } from 'node:crypto'
import type { World } from '../src/edge.tsx'
import { openLineBook } from '../src/lines/book.server.ts'
import { hashOfOp } from '../src/notebook/envelopes/ops.server.ts'
import { type Answer, decodeAnswer } from '../src/notebook/format/frame.ts'
import { type Bytes, concat, encodeHeader, HEADER, unhex } from '../src/notebook/format/op.ts'
import { openLog } from '../src/server/log.server.ts'
import type { Letter } from '../src/server/mail.server.ts'
import { openPageCache } from '../src/server/page-cache.ts'
import { readSettings } from '../src/server/settings.server.ts'
import { site } from '../src/site.tsx'
import { builtClient } from './built-client.ts'
import { freshDatabase } from './database.ts'

export const hexes = (bytes: number): string => randomBytes(bytes).toString('hex')
export const hashed = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'hex')).digest('hex')

const clientDir = builtClient()

/** The whole site on a database of its own, with a clock that can be set, letters in hand, and the real log's lines. */
export async function notebookTown(env: Record<string, string> = {}) {
  const { db, connection } = await freshDatabase()
  const letters: Letter[] = []
  const lines: string[] = []
  const clock = { now: new Date('2026-11-29T12:00:00Z') }
  const settings = { ...readSettings(env), clientDir }
  const world: World = {
    settings,
    db,
    mail: { send: async letter => void letters.push(letter), close() {} },
    jobs: { ask: async (_, __, letter) => void letters.push(letter as Letter), close: async () => {} },
    log: openLog('debug', { write: line => void lines.push(line) }),
    cache: openPageCache(() => performance.now()),
    lines: await openLineBook(db, { onChange: () => {}, log: { warn() {} } }),
    now: () => clock.now,
  }
  const app = site(world)
  const origin = settings.notebookOrigin ?? settings.origin
  const call = (method: string, path: string, sent: Sent = {}) =>
    Promise.resolve(app.request(path, requestOf(method, sent, origin)))
  return { db, connection, app, world, letters, lines, clock, call, origin }
}

export type Town = Awaited<ReturnType<typeof notebookTown>>

/** Keeps all that the server holds of notebooks. Gives what puts it back. */
export async function backup({ db }: Pick<Town, 'db'>): Promise<() => Promise<void>> {
  const tables = ['nb_notebook', 'nb_member', 'nb_slot', 'nb_key', 'nb_op'] as const
  const held = await Promise.all(tables.map(table => db.selectFrom(table).selectAll().execute()))
  return async () => {
    await db.deleteFrom('nb_slot').execute()
    await db.deleteFrom('nb_notebook').execute()
    for (const [at, table] of tables.entries())
      for (const row of held[at]!)
        await db
          .insertInto(table)
          .values(row as never)
          .execute()
  }
}
type Sent = { json?: unknown; bytes?: Bytes; headers?: Record<string, string> }

function requestOf(method: string, { json, bytes, headers }: Sent, origin: string): RequestInit {
  const type = bytes ? 'application/octet-stream' : 'application/json'
  const body = bytes ?? (json === undefined ? undefined : JSON.stringify(json))
  return {
    method,
    headers: {
      Host: new URL(origin).host,
      Origin: origin,
      ...(body !== undefined && { 'Content-Type': type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  }
}

/** A cookie that an answer sets, as `name=value`. */
export const cookieIn = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map(one => one.split(';')[0] ?? '')
    .findLast(one => !one.endsWith('=')) ?? ''

/** Someone who is signed in to the notebook. `call` gives status and answer. */
export type Person = Awaited<ReturnType<typeof arrive>>

export async function arrive(town: Town, email = `${hexes(6)}@example.org`) {
  const request = cookieIn(await town.call('POST', '/nb/sign-in', { json: { email } }))
  const code = /\d{6}/.exec(town.letters.at(-1)?.text ?? '')?.[0] ?? ''
  const entered = await town.call('POST', '/nb/sign-in/code', {
    json: { code },
    headers: { Cookie: request },
  })
  const { account } = (await entered.json()) as { account: string }
  return personWith(town, account, cookieIn(entered), email)
}

export function personWith(town: Town, account: string, cookie: string, email = '') {
  const call = async (method: string, path: string, json?: unknown, headers: Record<string, string> = {}) => {
    const sent = { ...(json !== undefined && { json }), headers: { Cookie: cookie, ...headers } }
    const answer = await town.call(method, path, sent)
    return [answer.status, await answer.json()] as [number, Record<string, unknown>]
  }
  return { account, cookie, email, call }
}

/** A notebook with its tokens, started by a person. */
export async function startNotebook(owner: Person, circle = false, id = hexes(16)) {
  const write = hexes(32)
  const drop = hexes(32)
  const body = {
    id,
    circle,
    writeHash: hashed(write),
    deleteHash: hashed(drop),
    key: wrapped(id, owner.account, 1),
  }
  const [status, answer] = await owner.call('POST', '/nb/notebooks', body)
  if (status !== 200) throw new Error(`starting a notebook answered ${status} ${JSON.stringify(answer)}`)
  return { id, write, drop, body }
}

export const wrapped = (notebook: string, account: string, epoch: number) => ({
  v: 1,
  notebook,
  epoch,
  account,
  nonce: hexes(12),
  ct: hexes(48),
})

export const wordsSlot = (slotId = hexes(16)) => ({
  v: 1,
  kind: 'words',
  slotId,
  params: { m: 65_536, t: 3, p: 1, salt: hexes(16) },
  commit: hexes(16),
  nonce: hexes(12),
  ct: hexes(48),
})

/** A device's chain. What it seals is random: the server cannot tell. */
export class Chain {
  readonly device = hexes(8)
  readonly ops: { bytes: Bytes; hash: string }[] = []
  readonly #notebook: string

  constructor(notebook: string) {
    this.#notebook = notebook
  }

  /** Writes the next op. */
  write(epoch = 1, buckets = 1, kind = 1): Bytes {
    const made = this.make({ epoch, buckets, kind })
    this.ops.push(made)
    return made.bytes
  }

  /** An op that need not fit. */
  make({ epoch = 1, buckets = 1, kind = 1, seq = this.ops.length + 1, prev = this.ops.at(-1)?.hash } = {}) {
    const head = encodeHeader({
      kind,
      notebook: unhex(this.#notebook),
      epoch,
      device: this.device,
      seq,
      prev: prev ? unhex(prev) : new Uint8Array(32),
      nonce: unhex(hexes(12)),
    })
    const sealed = unhex(hexes(16 + 128 * buckets))
    return { bytes: concat(head, sealed), hash: hashOfOp(head, sha(sealed)).toString('hex') }
  }

  /** The stub of an op that was purged. */
  stub(seq: number): Bytes {
    const { bytes } = this.ops[seq - 1]!
    return concat(bytes.subarray(0, HEADER), sha(bytes.subarray(HEADER)))
  }

  head(seq = this.ops.length): FrameHeads {
    const op = this.ops[seq - 1]
    return op ? { [this.device]: [seq, op.hash] } : {}
  }
}

const sha = (bytes: Uint8Array): Bytes => new Uint8Array(createHash('sha256').update(bytes).digest())

/** Heads as they stand in a frame's JSON. */
export type FrameHeads = Record<string, [seq: number, hash: string]>
type Said = Omit<Answer, 'heads'> & { heads: FrameHeads }

/** A frame, of anything at all. */
export function frameOf(front: unknown, ops: Uint8Array[] = []): Bytes {
  const parts = [Buffer.from(JSON.stringify(front)), ...ops]
  return concat(
    ...parts.flatMap(part => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(part.length)
      return [length, part]
    }),
  )
}

/** Reads an answer's frame; a refusal is a fault of the test. */
export function answerIn(bytes: ArrayBuffer): Said {
  const read = decodeAnswer(new Uint8Array(bytes))
  if ('refusal' in read) throw new Error(`an answer cannot be read: ${read.refusal}`)
  const heads = [...read.heads].map(([device, { seq, hash }]): [string, [number, string]] => [
    device,
    [seq, Buffer.from(hash).toString('hex')],
  ])
  return { ...read, heads: Object.fromEntries(heads) }
}

/** One sync. Gives the answer's frame, or status and refusal. */
export async function sync(
  town: Town,
  person: Pick<Person, 'cookie'>,
  notebook: string,
  { heads = {}, ops = [], token }: { heads?: FrameHeads; ops?: Uint8Array[]; token?: string },
): Promise<Said | [number, Record<string, unknown>]> {
  const answer = await town.call('POST', `/nb/${notebook}/sync`, {
    bytes: frameOf({ v: 1, heads }, ops),
    headers: { Cookie: person.cookie, ...(token && { 'Notebook-Token': token }) },
  })
  if (answer.status !== 200) return [answer.status, (await answer.json()) as Record<string, unknown>]
  return answerIn(await answer.arrayBuffer())
}
