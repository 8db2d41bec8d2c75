/** Looks through the notebooks that are kept, without a key: chains, hashes, counts, and who has which keys. */
import { sql } from 'kysely'
import type { Db, Trx } from './hold.server.ts'
import { type Kept, readOp, zeroHash } from './ops.server.ts'

/**
 * What is wrong. `bytes`: no op, or one of another notebook. `row`: it lies in another place than its header says.
 * `hash`: it is not what its hash was made from. `gap`, `chain`: ops are missing, or follow another one. `epoch`: one
 * falls back or is not yet. `count`: the bytes that are counted are not those that are there. `members`: the owner is
 * not in it, or someone is who cannot be. `key`: the owner has no key of an epoch, or someone one of no epoch.
 */
export type Fault = {
  notebook: string
  what: 'bytes' | 'row' | 'hash' | 'gap' | 'chain' | 'epoch' | 'count' | 'members' | 'key'
  device?: string
  seq?: number
  epoch?: number
}
export type Found = {
  notebooks: number
  ops: number
  faults: Fault[]
  /** Members who have not yet laid down every key they were given: no fault, as long as it does not stay so. */
  waiting: number
}
/** Hears after every few ops how many are done. */
type Progress = (done: number, all: number) => void

const page = 64

/** Reads every op and makes its hash anew. Takes about as long as reading the table. */
export async function fsck(db: Db, progress: Progress = () => {}): Promise<Found> {
  const { ops: all } = await counts(db)
  const faults: Fault[] = []
  let ops = 0
  const ids = await db.selectFrom('nb_notebook').select('id').orderBy('id').execute()
  for (const { id } of ids)
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async trx => {
        for await (const { faults: more, count } of chains(trx, id)) {
          faults.push(...more)
          ops += count
          progress(ops, all)
        }
        faults.push(...(await around(trx, id)))
      })
  return { notebooks: ids.length, ops, faults, waiting: await waiting(db) }
}

/** The same without reading what is sealed: links, counts, epochs, keys. */
export async function quickFsck(db: Db): Promise<Found> {
  const counted = await counts(db)
  const { rows } = await sql<{ notebook: string; device: string; seq: number; what: Fault['what'] }>`
    with linked as (
      select notebook, device, seq, epoch, substring(header from 41 for 32) as prev,
        lag(seq, 1, 0::bigint) over chain as seq_before, lag(epoch, 1, 1::bigint) over chain as epoch_before,
        lag(hash, 1, ${zeroHash}::bytea) over chain as hash_before
      from nb_op window chain as (partition by notebook, device order by seq)
    ), judged as (
      select notebook, device, seq, case
        when seq <> seq_before + 1 then 'gap'
        when prev <> hash_before then 'chain'
        when linked.epoch < epoch_before or linked.epoch > nb_notebook.epoch then 'epoch'
      end as what
      from linked join nb_notebook on nb_notebook.id = notebook
    )
    select * from judged where what is not null order by notebook, device, seq`.execute(db)
  return { ...counted, faults: [...rows, ...(await around(db))], waiting: await waiting(db) }
}

async function counts(db: Db): Promise<{ notebooks: number; ops: number }> {
  const { rows } = await sql<{ notebooks: number; ops: number }>`
    select (select count(*) from nb_notebook) as notebooks, (select count(*) from nb_op) as ops`.execute(db)
  return rows[0] ?? { notebooks: 0, ops: 0 }
}

type Before = { device: string; seq: number; epoch: number; hash: Buffer }

/** Walks a notebook's chains, device by device. */
async function* chains(trx: Trx, notebook: string): AsyncGenerator<{ faults: Fault[]; count: number }> {
  const { epoch: last } = await trx
    .selectFrom('nb_notebook')
    .select('epoch')
    .where('id', '=', notebook)
    .executeTakeFirstOrThrow()
  let before: Before = { device: '', seq: 0, epoch: 1, hash: zeroHash }
  for (;;) {
    const rows: Kept[] = await trx
      .selectFrom('nb_op')
      .select(['device', 'seq', 'epoch', 'header', 'ct', 'ct_hash', 'hash', 'size'])
      .where('notebook', '=', notebook)
      .where(sql<boolean>`(device, seq) > (${before.device} collate "C", ${before.seq}::bigint)`)
      .orderBy('device')
      .orderBy('seq')
      .limit(page)
      .execute()
    if (rows.length === 0) return
    const faults: Fault[] = []
    for (const row of rows) {
      const from = before.device === row.device ? before : { ...before, seq: 0, epoch: 1, hash: zeroHash }
      const what = judge(row, from, notebook, last)
      if (what) faults.push({ notebook, what, device: row.device, seq: row.seq })
      before = row
    }
    yield { faults, count: rows.length }
  }
}

/** What is wrong with an op, first of all. It is held against the one before as that lies there, so each fault is told once. */
function judge(row: Kept, before: Before, notebook: string, last: number): Fault['what'] | undefined {
  const read = readOp(
    new Uint8Array(Buffer.concat([row.header, row.ct ?? row.ct_hash ?? zeroHash])),
    notebook,
  )
  if ('refusal' in read) return 'bytes'
  const here =
    read.device === row.device &&
    read.seq === row.seq &&
    read.epoch === row.epoch &&
    read.size === row.size &&
    (read.ct === null) === (row.ct === null)
  if (!here) return 'row'
  if (!read.hash.equals(row.hash)) return 'hash'
  if (row.seq !== before.seq + 1) return 'gap'
  if (!read.prev.equals(before.hash)) return 'chain'
  return row.epoch < before.epoch || row.epoch > last ? 'epoch' : undefined
}

/** What is wrong around the ops: in one notebook, or in all. */
async function around(db: Db, only: string | null = null): Promise<Fault[]> {
  const { rows } = await sql<{ notebook: string; what: Fault['what']; epoch: number | null }>`
    with books as (select * from nb_notebook where ${only}::text is null or id = ${only}::text)
    select id as notebook, 'count' as what, null::bigint as epoch from books
    where bytes <> (select coalesce(sum(size), 0) from nb_op where notebook = books.id)
    union all
    select id, 'members', null from books
    where (select count(*) from nb_member where notebook = books.id and role = 'owner' and member = books.owner) <> 1
      or exists (
        select from nb_member where notebook = books.id and member <> books.owner
          and (role = 'owner' or not books.circle))
    union all
    select id, 'key', made.epoch from books cross join lateral generate_series(1, books.epoch) as made(epoch)
    where not exists (
      select from nb_key where notebook = books.id and member = books.owner and nb_key.epoch = made.epoch)
    union all
    select distinct id, 'key', nb_key.epoch from books join nb_key on notebook = id
    where nb_key.epoch not between 1 and books.epoch
    order by notebook, what, epoch`.execute(db)
  return rows.map(({ notebook, what, epoch }) => ({ notebook, what, ...(epoch !== null && { epoch }) }))
}

/** Members who came in and lack keys. */
async function waiting(db: Db): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*) as waiting from nb_member join nb_notebook on id = notebook
    where role = 'member' and epoch > (
      select count(*) from nb_key where nb_key.notebook = id and nb_key.member = nb_member.member)`.execute(
    db,
  )
  return rows[0]?.waiting ?? 0
}
