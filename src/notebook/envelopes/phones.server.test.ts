/** The product's own sync against the product's own server, on the real database. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newPhone, newRing, type Phone } from '../../../tests/notebook/phone.ts'
import {
  arrive,
  hashed,
  hexes,
  notebookTown,
  startNotebook,
  wrapped,
} from '../../../tests/notebook-server.ts'
import type { Ranges } from '../format/control.ts'
import type { Bytes } from '../format/op.ts'
import { type Synced, syncOnce } from '../sync/sync.ts'
import { fsck } from './fsck.server.ts'

const town = await notebookTown()
const { db } = town

/** Three phones of one account, its notebook on the server, and copies of that to go back to. */
async function household() {
  const owner = await arrive(town)
  const ring = await newRing()
  const started = await startNotebook(owner, false, ring.notebook)
  const tokens = [started.write]
  const phones = [await newPhone(ring), await newPhone(ring), await newPhone(ring)]
  const path = `/nb/${ring.notebook}`
  const token = async (epoch: number) => tokens[epoch - 1]!

  async function post(frame: Bytes, write?: string) {
    const headers = { Cookie: owner.cookie, ...(write && { 'Notebook-Token': write }) }
    const answer = await town.call('POST', `${path}/sync`, { bytes: frame, headers })
    return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) }
  }

  const seqs = (phone: Phone) =>
    Object.fromEntries([...phone.journal.heads()].map(([device, { seq }]) => [device, seq]))

  async function turn(epoch: number, heads: Record<string, number>) {
    tokens[epoch - 1] ??= hexes(32)
    const [old, write] = [await token(epoch - 1), await token(epoch)]
    const keys = [wrapped(ring.notebook, owner.account, epoch)]
    const body = { epoch, writeHash: hashed(write), deleteHash: hashed(write), keys, remove: [], heads }
    const said = await owner.call('POST', `${path}/rotate`, body, { 'Notebook-Token': old })
    expect(said).toEqual([200, {}])
  }

  const once = (phone: Phone): Promise<Synced> =>
    syncOnce({ journal: phone.journal, remote: { sync: post }, token, inTurn: work => work() })

  async function sync(phone: Phone): Promise<Synced> {
    let said = await once(phone)
    if (said.refusal === 'epoch') {
      for (const [epoch, keys] of ring.all)
        if (!phone.keys.has(epoch)) {
          phone.keys.set(epoch, keys)
          await phone.journal.addKeys(keys)
        }
      said = await once(phone)
    }
    while (said.refusal === 'server-behind') {
      await turn(said.serverEpoch! + 1, seqs(phone))
      said = await once(phone)
    }
    if (said.purge) await purge(phone, said.purge)
    return said
  }

  async function purge(phone: Phone, ops: Ranges) {
    const write = await token(phone.journal.epoch())
    expect((await owner.call('POST', `${path}/purge`, { ops }, { 'Notebook-Token': write }))[0]).toBe(200)
    await phone.journal.server.purged(ops)
  }

  async function rotate(phone: Phone) {
    const { refusal } = await sync(phone)
    const epoch = phone.journal.epoch()
    if (refusal || epoch !== ring.all.size) return
    const heads = seqs(phone)
    const keys = await ring.add()
    await turn(epoch + 1, heads)
    phone.keys.set(epoch + 1, keys)
    await phone.journal.addKeys(keys)
    await phone.journal.close(epoch, heads)
    await sync(phone)
  }

  const copy = async () => ({
    ops: await db.selectFrom('nb_op').selectAll().where('notebook', '=', ring.notebook).execute(),
    keys: await db.selectFrom('nb_key').selectAll().where('notebook', '=', ring.notebook).execute(),
    book: await db
      .selectFrom('nb_notebook')
      .selectAll()
      .where('id', '=', ring.notebook)
      .executeTakeFirstOrThrow(),
  })

  async function putBack({ ops, keys, book }: Awaited<ReturnType<typeof copy>>) {
    await db.deleteFrom('nb_op').where('notebook', '=', ring.notebook).execute()
    await db.deleteFrom('nb_key').where('notebook', '=', ring.notebook).execute()
    if (ops.length > 0) await db.insertInto('nb_op').values(ops).execute()
    await db.insertInto('nb_key').values(keys).execute()
    await db.updateTable('nb_notebook').set(book).where('id', '=', ring.notebook).execute()
  }

  /** Syncs all around until nobody has anything to say. */
  async function settle() {
    for (let round = 0; round < 12; round++) {
      const said = []
      for (const phone of phones) said.push(await sync(phone))
      if (said.every(one => one.sent + one.got === 0 && !one.refusal && one.alarms.length === 0)) return
    }
    throw new Error('it does not come to rest')
  }

  return { phones, sync, rotate, copy, putBack, settle, notebook: ring.notebook }
}

type Step =
  | { k: 'write' | 'remove'; on: number; entry: number }
  | { k: 'sync' | 'purge' | 'rotate' | 'copy' | 'back'; on: number }

const on = fc.nat(2)
const of = (k: Step['k'], weight: number) => ({
  weight,
  arbitrary: fc.record({ k: fc.constant(k), on, entry: fc.nat(2) }) as fc.Arbitrary<Step>,
})
const program = fc.array(
  fc.oneof(
    of('write', 8),
    of('remove', 2),
    of('sync', 8),
    of('purge', 1),
    of('rotate', 1),
    of('copy', 1),
    of('back', 1),
  ),
  { minLength: 5, maxLength: 25 },
)

test('phones that write, remove, purge, rotate and meet a server put back all come to the same, and fsck finds nothing', async () => {
  let written = 0
  await fc.assert(
    fc.asyncProperty(program, async steps => {
      const home = await household()
      let copy = await home.copy()
      for (const step of steps) {
        const phone = home.phones[step.on]!
        if (step.k === 'write') await phone.journal.record('note', `v${++written}`, `e${step.entry}`)
        else if (step.k === 'remove') await phone.journal.remove(`e${step.entry}`)
        else if (step.k === 'sync') await home.sync(phone)
        else if (step.k === 'purge') await phone.journal.purge(phone.journal.removed())
        else if (step.k === 'rotate') await home.rotate(phone)
        else if (step.k === 'copy') copy = await home.copy()
        else await home.putBack(copy)
      }
      await home.settle()
      const [first, ...others] = home.phones.map(phone => phone.journal.all('note'))
      for (const other of others) expect(other).toEqual(first)
      const { faults } = await fsck(db)
      expect(faults).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 300_000)
