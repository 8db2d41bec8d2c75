/** Sync, purge, export: ops come in and go out by head vectors. */
import { ReadableStream as Stream } from 'node:stream/web'
import { sql } from 'kysely'
import type { Ask } from '../../edge.tsx'
import type { Heads } from '../format/chain.ts'
import { type Answer, decodeRequest, encodeAnswer, PAGE, type Request } from '../format/frame.ts'
import { type Bytes, concat } from '../format/op.ts'
import { asked, type No, refuse, told } from './gate.server.ts'
import { bytesOwned, type Held, hold, type Trx, wrongToken } from './hold.server.ts'
import { asHeads, grow, hashesAt, headsOf, nextOps, type Place, STUB, take } from './ops.server.ts'
import { purgeShape } from './shapes.server.ts'

/** A sync request within its bounds. Refuses `malformed`, and `too-long` beyond 1 MiB and one op. */
async function requested(c: Ask): Promise<Request | No> {
  if (c.req.header('Content-Type') !== 'application/octet-stream') return { refusal: 'malformed' }
  const request = decodeRequest(new Uint8Array(await c.req.arrayBuffer()))
  if ('refusal' in request) return { refusal: request.refusal === 'too-long' ? 'too-long' : 'malformed' }
  const but = request.ops.slice(0, -1).reduce((sum, op) => sum + op.length + 4, 0)
  return but > PAGE ? { refusal: 'too-long' } : request
}

/**
 * Takes the ops that are sent, then answers with what the asker's heads lack, up to 1 MiB and one op.
 * Only who sends ops needs the write token. Refusals: those of `take`, `token`, `not-found`.
 */
export async function sync(c: Ask) {
  const { world, account } = c.var
  const request = await requested(c)
  if ('refusal' in request) return refuse(c, request)
  const id = c.req.param('id') ?? ''
  const said = await world.db.transaction().execute(async (trx): Promise<Bytes | No> => {
    const held = await hold(trx, id, account, request.ops.length > 0 ? 'writing' : 'reading')
    if ('refusal' in held) return held
    const refused = request.ops.length > 0 ? await push(c, trx, held, request.ops) : undefined
    return refused ?? pull(trx, held, request.heads)
  })
  if ('refusal' in said) return refuse(c, said)
  return c.body(said, 200, { 'Content-Type': 'application/octet-stream' })
}

async function push(c: Ask, trx: Trx, held: Held, ops: Bytes[]): Promise<No | undefined> {
  const wrong = wrongToken(held, c.req.header('Notebook-Token'))
  if (wrong) return wrong
  const quota = c.var.world.settings.notebookQuota
  const bytes = await bytesOwned(trx, held.owner)
  const taken = await take(trx, held, ops, quota - bytes)
  if (!('refusal' in taken)) return undefined
  return taken.refusal === 'quota' ? { ...taken, bytes, quota } : taken
}

async function pull(trx: Trx, held: Held, asked: Heads): Promise<Bytes> {
  const heads = await headsOf(trx, held.id)
  const there = await hashesAt(
    trx,
    held.id,
    [...asked].map(([device, { seq }]) => [device, seq]),
  )
  const differs: string[] = []
  for (const [device, { seq, hash }] of asked)
    if (there.get(`${device}/${seq}`)?.equals(hash) === false) differs.push(device)
  const skip = new Set(differs)
  const spans = new Map<string, [number, number]>()
  for (const [device, { seq }] of heads) {
    const from = asked.get(device)?.seq ?? 0
    if (!skip.has(device) && from < seq) spans.set(device, [from, seq])
  }
  const front = { epoch: held.epoch, heads: asHeads(heads), differs, more: false }
  const { ops, more } = await nextOps(
    trx,
    held.id,
    spans,
    PAGE - encodeAnswer({ ...front, ops: [] }).length - 8,
  )
  return encodeAnswer({ ...front, more, ops })
}

/** So that a frame holds at most two pages: its heads, less than one of ops, and one op more. */
const roomBeside = (front: Omit<Answer, 'ops'>): number =>
  PAGE - encodeAnswer({ ...front, ops: [] }).length - 8

/** Drops what was sealed in the ops that are named; header and hash stay, so the chains do. Needs the write token. */
export async function purge(c: Ask) {
  const { world, account } = c.var
  const body = await asked(c, purgeShape)
  if ('refusal' in body) return refuse(c, body)
  const id = c.req.param('id') ?? ''
  const said = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    const held = await hold(trx, id, account, 'writing')
    if ('refusal' in held) return held
    const wrong = wrongToken(held, c.req.header('Notebook-Token'))
    if (wrong) return wrong
    return { purged: await drop(trx, id, body.ops) }
  })
  return told(c, said)
}

async function drop(trx: Trx, id: string, ranges: Record<string, [number, number][]>): Promise<number> {
  const rows = Object.entries(ranges).flatMap(([device, spans]) =>
    spans.map(span => [device, ...span] as const),
  )
  const devices = rows.map(([device]) => device)
  const from = rows.map(([, first]) => first)
  const to = rows.map(([, , last]) => last)
  const { rows: found } = await sql<{ count: number; bytes: string }>`
    with named as (
      select distinct found.place, found.size
      from unnest(${devices}::text[], ${from}::bigint[], ${to}::bigint[]) as span(device, first, last)
      cross join lateral (
        select o.ctid as place, o.size from nb_op o
        where o.notebook = ${id} and o.device = span.device and o.seq between span.first and span.last
          and o.ct is not null
        offset 0
      ) as found
    ), dropped as (
      update nb_op set ct_hash = sha256(ct), ct = null, size = ${STUB}
      where ctid = any(array(select place from named))
    )
    select count(*) as count, coalesce(sum(size), 0)::text as bytes from named`.execute(trx)
  const { count, bytes } = found[0]!
  await grow(trx, id, count * STUB - Number(bytes))
  return count
}

/**
 * All ops, as the answers a sync that had nothing would get one after the other, each with its length (4 bytes,
 * big-endian) before it. It goes out piece by piece; the last answer says that there is no more.
 */
export async function exportOps(c: Ask) {
  const { db } = c.var.world
  const id = c.req.param('id') ?? ''
  const { epoch } = await db
    .selectFrom('nb_notebook')
    .select('epoch')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const whole = Stream.from(pages(c, id, epoch, await headsOf(db, id))) as ReadableStream<Bytes>
  return c.body(whole, 200, { 'Content-Type': 'application/octet-stream' })
}

/** What breaks on the way cuts the answer off, so that no one takes a part for the whole. */
async function* pages(c: Ask, id: string, epoch: number, held: Awaited<ReturnType<typeof headsOf>>) {
  const { db, log } = c.var.world
  const spans = new Map([...held].map(([device, { seq }]): [string, [number, number]] => [device, [0, seq]]))
  const front = { epoch, heads: asHeads(held), differs: [], more: false }
  const room = roomBeside(front)
  try {
    let after: Place | undefined
    for (let more = true; more; ) {
      const page = await nextOps(db, id, spans, room, after)
      more = page.more
      after = page.last
      const frame = encodeAnswer({ ...front, more, ops: page.ops })
      yield concat(lengthOf(frame), frame)
    }
  } catch (error) {
    log.error({ code: (error as { code?: string }).code }, 'an export broke off')
    throw error
  }
}

function lengthOf(frame: Bytes): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(frame.length)
  return bytes
}
