/** A new epoch: new keys for who stays, and an end for who is taken out. */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Ask } from '../../edge.tsx'
import { asked, type No, refuse, told } from './gate.server.ts'
import { type Held, hold, type Trx, wrongToken } from './hold.server.ts'
import { putKey } from './keys.server.ts'
import { removeMembers } from './notebooks.server.ts'
import { grow, headsOf } from './ops.server.ts'
import { bytesOf, rotateShape } from './shapes.server.ts'

type Rotation = z.infer<typeof rotateShape>

/**
 * Closes the epoch, all or nothing: new hashes, one new key for each who stays, ops beyond the named heads go, and every
 * invitation that nobody used. Needs the write token of the epoch that ends.
 * Refuses `stale-epoch` when another device was first, `token`, and as `malformed` keys that are not one for each who
 * stays, or taking out the owner or who is no member.
 */
export async function rotate(c: Ask) {
  const { world, account } = c.var
  const body = await asked(c, rotateShape)
  if ('refusal' in body) return refuse(c, body)
  const id = c.req.param('id') ?? ''
  const said = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    const held = await hold(trx, id, account, 'writing')
    if ('refusal' in held) return held
    if (held.role !== 'owner') return { refusal: 'not-found' }
    if (body.epoch !== held.epoch + 1) return { refusal: 'stale-epoch', epoch: held.epoch }
    const wrong = wrongToken(held, c.req.header('Notebook-Token'))
    if (wrong) return wrong
    const members = await trx.selectFrom('nb_member').select('member').where('notebook', '=', id).execute()
    const fits = isWhole(held, body, new Set(members.map(one => one.member)))
    if (!fits) return { refusal: 'malformed' }
    await turn(trx, held, body)
    return {}
  })
  return told(c, said)
}

function isWhole(held: Held, { epoch, keys, remove }: Rotation, members: Set<string>): boolean {
  const goes = new Set(remove)
  const stays = [...members].filter(one => !goes.has(one))
  const keyed = new Set(keys.map(key => key.account))
  return (
    !goes.has(held.owner) &&
    remove.every(one => members.has(one)) &&
    keys.every(key => key.epoch === epoch && key.notebook === held.id) &&
    keys.length === stays.length &&
    stays.every(one => keyed.has(one))
  )
}

async function turn(trx: Trx, { id }: Held, { epoch, writeHash, deleteHash, keys, remove, heads }: Rotation) {
  await removeMembers(trx, id, remove)
  await trx.deleteFrom('nb_invite').where('notebook', '=', id).where('claimed_by', 'is', null).execute()
  for (const key of keys) await putKey(trx, key)
  const devices = [...(await headsOf(trx, id)).keys()]
  const { rows: cut } = await sql<{ size: number }>`
    delete from nb_op where ctid = any(array(
      select late.place from unnest(
        ${devices}::text[], ${devices.map(device => heads[device] ?? 0)}::bigint[]) as head(device, seq)
      cross join lateral (
        select o.ctid as place from nb_op o
        where o.notebook = ${id} and o.device = head.device and o.seq > head.seq
        offset 0
      ) as late
    )) returning size`.execute(trx)
  await grow(trx, id, -cut.reduce((sum, { size }) => sum + size, 0))
  await trx
    .updateTable('nb_notebook')
    .set({ epoch, write_hash: bytesOf(writeHash), delete_hash: bytesOf(deleteHash) })
    .where('id', '=', id)
    .execute()
}
