import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  arrive,
  Chain,
  hexes,
  notebookTown,
  type Person,
  startNotebook,
  sync,
  wrapped,
} from '../../../tests/notebook-server.ts'
import { fsck, quickFsck } from './fsck.server.ts'

const town = await notebookTown()
const { db } = town

let owner: Person
let book: Awaited<ReturnType<typeof startNotebook>>
let one: Chain
let two: Chain

beforeEach(async () => {
  await db.deleteFrom('member').execute()
  owner = await arrive(town)
  book = await startNotebook(owner, true)
  one = new Chain(book.id)
  two = new Chain(book.id)
  const ops = [one.write(), one.write(1, 3), one.write(), one.write(), two.write(), two.write()]
  await sync(town, owner, book.id, { ops, token: book.write })
  const purged = { ops: { [one.device]: [[3, 3]] } }
  await owner.call('POST', `/nb/${book.id}/purge`, purged, { 'Notebook-Token': book.write })
  const other = await startNotebook(await arrive(town))
  expect(other.id).not.toBe(book.id)
})

describe('what is sound', () => {
  test('is found sound, purged ops too, and every op is counted on the way', async () => {
    const steps: [number, number][] = []
    const sound = { notebooks: 2, ops: 6, faults: [], waiting: 0 }
    expect(await fsck(db, (...step) => void steps.push(step))).toEqual(sound)
    expect(steps).toEqual([[6, 6]])
    expect(await quickFsck(db)).toEqual(sound)
  })

  test('over many pages and epochs', async () => {
    const chain = new Chain(book.id)
    await sync(town, owner, book.id, {
      ops: Array.from({ length: 300 }, () => chain.write()),
      token: book.write,
    })
    expect(await fsck(db)).toMatchObject({ ops: 306, faults: [] })
    expect(await quickFsck(db)).toMatchObject({ ops: 306, faults: [] })
  })

  test('a member who has not yet taken in a key is told, and no fault', async () => {
    const member = await arrive(town)
    const invite = { id: hexes(16), nonce: hexes(12), ct: hexes(9) }
    await owner.call('POST', `/nb/${book.id}/invites`, invite, { 'Notebook-Token': book.write })
    await member.call('POST', `/nb/invites/${invite.id}/claim`, {})
    expect(await fsck(db)).toMatchObject({ faults: [], waiting: 1 })
    await member.call('PUT', `/nb/${book.id}/keys/1`, wrapped(book.id, member.account, 1))
    expect(await fsck(db)).toMatchObject({ faults: [], waiting: 0 })
  })
})

describe('what is wrong is found, with its place:', () => {
  const change = (set: string, seq: number) =>
    sql`update nb_op set ${sql.raw(set)} where device = ${one.device} and seq = ${seq}`.execute(db)
  const flipped = (column: string, byte: number) =>
    `${column} = set_byte(${column}, ${byte}, get_byte(${column}, ${byte}) # 1)`

  const altered: [name: string, set: string, seq: number, full: string[], quick: string[]][] = [
    ['a bit of what is sealed', flipped('ct', 5), 2, ['2 hash'], []],
    ['a bit of a kept hash of what was purged', flipped('ct_hash', 5), 3, ['3 hash'], []],
    ['a bit of the nonce', flipped('header', 73), 2, ['2 hash'], []],
    ['the version', flipped('header', 0), 2, ['2 bytes'], []],
    ['the notebook in the header', flipped('header', 4), 2, ['2 bytes'], []],
    ['the device in the header', flipped('header', 24), 2, ['2 row'], []],
    ['the op before', flipped('header', 40), 2, ['2 hash'], ['2 chain']],
    ['the hash', flipped('hash', 0), 2, ['2 hash', '3 chain'], ['3 chain']],
    ['the epoch beside the header', 'epoch = 2', 2, ['2 row', '3 epoch'], ['2 epoch', '3 epoch']],
    ['the place', 'seq = 9', 4, ['9 row'], ['9 gap']],
    ['a purge that never was', 'ct = null, ct_hash = sha256(ct)', 2, ['2 row'], []],
    ['a purge of something else', "ct = null, size = 116, ct_hash = sha256('x')", 2, ['2 hash'], []],
  ]

  test.each(altered)('%s', async (_, set, seq, full, quick) => {
    await change(set, seq)
    const told = async (find: typeof quickFsck) =>
      (await find(db)).faults
        .filter(one => one.device)
        .map(({ seq, what, device, notebook }) => {
          expect([device, notebook]).toEqual([one.device, book.id])
          return `${seq} ${what}`
        })
    expect(await told(fsck)).toEqual(full)
    expect(await told(quickFsck)).toEqual(quick)
  })

  const whole = async (find: typeof quickFsck) => (await find(db)).faults

  test.each([1, 2])('a lost op, at place %i', async seq => {
    await sql`delete from nb_op where device = ${one.device} and seq = ${seq}`.execute(db)
    const expected = [
      { notebook: book.id, what: 'gap', device: one.device, seq: seq + 1 },
      { notebook: book.id, what: 'count' },
    ]
    for (const find of [fsck, quickFsck]) expect(await whole(find)).toEqual(expected)
  })

  test('a lost op at the end, by the bytes that are counted', async () => {
    await sql`delete from nb_op where device = ${one.device} and seq = 4`.execute(db)
    for (const find of [fsck, quickFsck])
      expect(await whole(find)).toEqual([{ notebook: book.id, what: 'count' }])
  })

  test('two ops in each other’s places', async () => {
    await sql`update nb_op set seq = case seq when 1 then 12 else 11 end where device = ${two.device}`.execute(
      db,
    )
    await sql`update nb_op set seq = seq - 10 where device = ${two.device}`.execute(db)
    const faults = await whole(fsck)
    expect(faults.map(({ what, seq }) => [what, seq])).toEqual([
      ['row', 1],
      ['row', 2],
    ])
  })

  test('keys and members that are not as they must be', async () => {
    await sql`update nb_notebook set epoch = 3 where id = ${book.id}`.execute(db)
    const missing = [2, 3].map(epoch => ({ notebook: book.id, what: 'key', epoch }))
    for (const find of [fsck, quickFsck]) expect(await whole(find)).toEqual(missing)
    await sql`update nb_notebook set epoch = 1 where id = ${book.id}`.execute(db)
    await sql`update nb_key set epoch = 2 where notebook = ${book.id}`.execute(db)
    expect((await whole(fsck)).map(({ what, epoch }) => [what, epoch])).toEqual([
      ['key', 1],
      ['key', 2],
    ])
    await sql`update nb_key set epoch = 1 where notebook = ${book.id}`.execute(db)
    await sql`update nb_member set role = 'member' where notebook = ${book.id}`.execute(db)
    for (const find of [fsck, quickFsck])
      expect(await whole(find)).toEqual([{ notebook: book.id, what: 'members' }])
  })
})

test('the restore drill: an old copy is put back, devices send again what it lacks, and all is sound', async () => {
  const copy = await db.selectFrom('nb_op').selectAll().execute()
  const { bytes } = await db
    .selectFrom('nb_notebook')
    .select('bytes')
    .where('id', '=', book.id)
    .executeTakeFirstOrThrow()
  const later = [one.write(), one.write(1, 2), two.write()]
  const third = new Chain(book.id)
  await sync(town, owner, book.id, { ops: [...later, third.write()], token: book.write })
  await owner.call(
    'POST',
    `/nb/${book.id}/purge`,
    { ops: { [one.device]: [[1, 1]] } },
    { 'Notebook-Token': book.write },
  )
  const before = await sync(town, owner, book.id, {})

  await db.deleteFrom('nb_op').execute()
  await db.insertInto('nb_op').values(copy).execute()
  await db.updateTable('nb_notebook').set({ bytes }).where('id', '=', book.id).execute()
  expect(await fsck(db)).toMatchObject({ ops: 6, faults: [] })

  const heads = { ...one.head(), ...two.head(), ...third.head() }
  expect(await sync(town, owner, book.id, { heads })).toMatchObject({
    heads: { ...one.head(4), ...two.head(2) },
    ops: [],
    differs: [],
  })
  const ops = [...later, third.ops[0]!.bytes]
  await sync(town, owner, book.id, { heads, ops, token: book.write })
  await owner.call(
    'POST',
    `/nb/${book.id}/purge`,
    { ops: { [one.device]: [[1, 1]] } },
    { 'Notebook-Token': book.write },
  )
  expect(await sync(town, owner, book.id, {})).toEqual(before)
  expect(await fsck(db)).toMatchObject({ ops: 10, faults: [] })
})
