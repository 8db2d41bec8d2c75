/** The ops of a notebook as the server holds them: sealed bytes in chains that it can check without a key. */
import { sql } from 'kysely'
import type { Heads } from '../format/chain.ts'
import { type Bytes, CONTROL, concat, HEADER, hex, parseOp } from '../format/op.ts'
import type { No } from './gate.server.ts'
import type { Db, Held, Trx } from './hold.server.ts'
import { sha256 } from './shapes.server.ts'

const mebibyte = 1 << 20
/** A page of small ops holds no more, so that none is looked through further than it reaches. */
const mostInPage = 4096
/** Heads of more would not fit beside the ops. A device takes a new chain only when it was restored or cloned. */
const mostDevices = 2000
/** What is left of a purged op: its header, and the hash of what was sealed. */
export const STUB = HEADER + 32
/** What the first op of a chain names as the one before. */
export const zeroHash = Buffer.alloc(32)

/** An op as it lies here. `ct` is null once it was purged, `ct_hash` until then. */
export type Kept = {
  device: string
  seq: number
  epoch: number
  header: Buffer
  ct: Buffer | null
  ct_hash: Buffer | null
  hash: Buffer
  size: number
}

/** The hash by which the next op of a device names this one. It is the same for an op and its stub. */
export const hashOfOp = (header: Uint8Array, ctHash: Uint8Array): Buffer =>
  sha256(Buffer.from('fam-nb/op/1'), header, ctHash)

/**
 * Reads an op or a stub. Refuses `too-long` over 1 MiB, and as `malformed` another version, suite, or notebook, and
 * bytes no device writes.
 */
export function readOp(bytes: Bytes, notebook: string): (Kept & { prev: Buffer }) | No {
  if (bytes.length > mebibyte) return { refusal: 'too-long' }
  const header = Buffer.from(bytes.subarray(0, HEADER))
  const rest = Buffer.from(bytes.subarray(HEADER))
  const op = parseOp(bytes)
  if ('refusal' in op || hex(op.notebook) !== notebook || op.epoch < 1) return { refusal: 'malformed' }
  const { stub } = op
  const ctHash = stub ? rest : sha256(rest)
  return {
    device: op.device,
    seq: op.seq,
    epoch: op.epoch,
    header,
    ct: stub ? null : rest,
    ct_hash: stub ? rest : null,
    hash: hashOfOp(header, ctHash),
    size: bytes.length,
    prev: Buffer.from(op.prev),
  }
}

type Head = { seq: number; hash: Buffer; epoch: number }

/** Each device's last op. It goes from device to device, so a long chain takes no longer than a short one. */
export async function headsOf(db: Db, notebook: string): Promise<Map<string, Head>> {
  const { rows } = await sql<Head & { device: string }>`
    with recursive devices as (
      (select device from nb_op where notebook = ${notebook} order by device limit 1)
      union all
      select (
        select o.device from nb_op o where o.notebook = ${notebook} and o.device > devices.device
        order by o.device limit 1
      ) from devices where devices.device is not null
    )
    select last.device, last.seq, last.hash, last.epoch from devices cross join lateral (
      select o.* from nb_op o where o.notebook = ${notebook} and o.device = devices.device
      order by o.seq desc limit 1
    ) as last`.execute(db)
  return new Map(rows.map(({ device, ...head }) => [device, head]))
}

/** Heads as a frame takes them. */
export const asHeads = (heads: Map<string, Head>): Heads =>
  new Map([...heads].map(([device, { seq, hash }]) => [device, { seq, hash: new Uint8Array(hash) }]))

/** The hashes held at so many places, by `device/seq`. */
export async function hashesAt(db: Db, notebook: string, places: [device: string, seq: number][]) {
  if (places.length === 0) return new Map<string, Buffer>()
  const devices = places.map(([device]) => device)
  const seqs = places.map(([, seq]) => seq)
  const { rows } = await sql<{ device: string; seq: number; hash: Buffer }>`
    select o.device, o.seq, o.hash from nb_op o
    join unnest(${devices}::text[], ${seqs}::bigint[]) as at(device, seq)
      on at.device = o.device and at.seq = o.seq
    where o.notebook = ${notebook}`.execute(db)
  return new Map(rows.map(row => [`${row.device}/${row.seq}`, row.hash]))
}

/** What ops may come to beyond a full quota when all of them could be part of making room: removals, stubs, purges. */
const LEEWAY = mebibyte
const SMALL = 1024
const makesRoom = ({ header, size }: Kept): boolean => size <= SMALL || header[2] === CONTROL

/**
 * Takes ops onto their chains, all or none; those held already count as taken. The notebook must be held for writing.
 * Refuses, naming the device: another op in the place of one (`fork`), ops missing before one (`gap`), one that names
 * another before it (`chain`), an epoch that is not yet or that falls within a chain (`stale-epoch`). Refuses `quota`.
 *
 * @param quota the bytes that may still be added; 1 MiB more for ops by which a member makes room
 */
export async function take(
  trx: Trx,
  held: Held,
  sent: Bytes[],
  quota: number,
): Promise<{ added: number } | No> {
  const ops: (Kept & { prev: Buffer })[] = []
  for (const bytes of sent) {
    const op = readOp(bytes, held.id)
    if ('refusal' in op) return op
    ops.push(op)
  }
  const heads = await headsOf(trx, held.id)
  const before = ops.filter(op => op.seq <= (heads.get(op.device)?.seq ?? 0))
  const there = await hashesAt(
    trx,
    held.id,
    before.map(op => [op.device, op.seq]),
  )
  const fresh: Kept[] = []
  for (const { prev, ...op } of ops) {
    const { device } = op
    const head = heads.get(device) ?? { seq: 0, hash: zeroHash, epoch: 1 }
    if (op.seq <= head.seq) {
      if (!there.get(`${device}/${op.seq}`)?.equals(op.hash)) return { refusal: 'fork', device }
      continue
    }
    if (op.seq > head.seq + 1) return { refusal: 'gap', device }
    if (!prev.equals(head.hash)) return { refusal: 'chain', device }
    if (op.epoch < head.epoch || op.epoch > held.epoch)
      return { refusal: 'stale-epoch', device, epoch: held.epoch }
    heads.set(device, op)
    if (heads.size > mostDevices) return { refusal: 'quota' }
    there.set(`${device}/${op.seq}`, op.hash)
    fresh.push(op)
  }
  const added = fresh.reduce((sum, op) => sum + op.size, 0)
  if (added > quota + (fresh.every(makesRoom) ? LEEWAY : 0)) return { refusal: 'quota' }
  await insert(trx, held.id, fresh)
  return { added: await grow(trx, held.id, added) }
}

async function insert(trx: Trx, notebook: string, ops: Kept[]): Promise<void> {
  const all = <Key extends keyof Kept>(key: Key) => ops.map(op => op[key])
  await sql`
    insert into nb_op (notebook, device, seq, epoch, header, ct, ct_hash, hash, size)
    select ${notebook}, * from unnest(
      ${all('device')}::text[], ${all('seq')}::bigint[], ${all('epoch')}::bigint[], ${all('header')}::bytea[],
      ${all('ct')}::bytea[], ${all('ct_hash')}::bytea[], ${all('hash')}::bytea[], ${all('size')}::int[])`.execute(
    trx,
  )
}

/** Counts bytes in, or out. */
export async function grow(trx: Trx, notebook: string, bytes: number): Promise<number> {
  if (bytes !== 0)
    await trx
      .updateTable('nb_notebook')
      .set(eb => ({ bytes: eb('bytes', '+', bytes) }))
      .where('id', '=', notebook)
      .execute()
  return bytes
}

export type Place = { epoch: number; device: string; seq: number }
type Row = Place & Pick<Kept, 'header' | 'ct' | 'ct_hash'>

/**
 * The next ops by epoch, device and seq: up to so many bytes, and the op with which that is passed.
 *
 * @param spans by device, from which seq to which (not beyond the last one inclusive): others are not given
 * @param after goes on behind that place
 */
export async function nextOps(
  db: Db,
  notebook: string,
  spans: Map<string, [after: number, last: number]>,
  room: number,
  after: Place = { epoch: 0, device: '', seq: 0 },
): Promise<{ ops: Bytes[]; last: Place | undefined; more: boolean }> {
  const devices = [...spans.keys()]
  const from = [...spans.values()].map(([first]) => first)
  const to = [...spans.values()].map(([, last]) => last)
  const { rows } = await sql<Row & { given: number }>`
    with span as (
      select * from unnest(${devices}::text[], ${from}::bigint[], ${to}::bigint[]) as span(device, after, last)
    ), given as (
      select next.* from span cross join lateral (
        select o.epoch, o.device, o.seq, o.size, o.ctid as place from nb_op o
        where o.notebook = ${notebook} and o.device = span.device and o.seq > span.after and o.seq <= span.last
          and (o.epoch, o.device, o.seq) > (${after.epoch}::bigint, ${after.device} collate "C", ${after.seq}::bigint)
        order by o.seq limit ${mostInPage + 1}
      ) as next
      order by next.epoch, next.device, next.seq limit ${mostInPage + 1}
    ), paged as (
      select *, count(*) over () as given, sum(size + 4) over (
        order by epoch, device, seq rows between unbounded preceding and 1 preceding) as before
      from given
    )
    select o.epoch, o.device, o.seq, o.header, o.ct, o.ct_hash, paged.given
    from paged join nb_op o on o.ctid = paged.place
    where coalesce(paged.before, 0) < ${room}
    order by o.epoch, o.device, o.seq limit ${mostInPage}`.execute(db)
  const last = rows.at(-1)
  return {
    ops: rows.map(({ header, ct, ct_hash }) => concat(header, ct ?? ct_hash ?? zeroHash)),
    last,
    more: (last?.given ?? 0) > rows.length,
  }
}
