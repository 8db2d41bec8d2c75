/** Slots and wrapped keys: sealed ways to the notebook that only its members' secrets open. */
import type { Ask } from '../../edge.tsx'
import { asked, idIn, type No, refuse, told } from './gate.server.ts'
import { type Db, hold, type Trx } from './hold.server.ts'
import { bytesOf, type KeySent, keyShape, slotShape } from './shapes.server.ts'

const mostSlots = 16

/** All that a device needs to open the account's notebooks, given a secret. */
export async function keyList(c: Ask) {
  const { world, account } = c.var
  const { db, settings } = world
  const member = await db
    .selectFrom('member')
    .select('email')
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  const notebooks = await db
    .selectFrom('nb_member')
    .innerJoin('nb_notebook', 'nb_notebook.id', 'nb_member.notebook')
    .select(['id', 'circle', 'role', 'epoch', 'bytes', 'delete_on'])
    .where('member', '=', account)
    .orderBy('circle')
    .orderBy('id')
    .execute()
  const described = notebooks.map(async ({ id, circle, role, epoch, bytes, delete_on }) => ({
    id,
    circle,
    role,
    epoch,
    keys: await keysOf(db, id, account),
    bytes,
    quota: settings.notebookQuota,
    deleteOn: delete_on,
    members: await membersOf(db, id),
    invites: role === 'owner' ? await invitesOf(db, id, world.now()) : [],
  }))
  return c.json({
    v: 1,
    account,
    email: member.email,
    slots: await slotsOf(db, account),
    notebooks: await Promise.all(described),
  })
}

async function slotsOf(db: Db, account: string) {
  const slots = await db
    .selectFrom('nb_slot')
    .selectAll()
    .where('member', '=', account)
    .orderBy('id')
    .execute()
  return slots.map(({ id, kind, params, commitment, nonce, ct }) => ({
    v: 1,
    kind,
    slotId: id,
    params,
    commit: commitment.toString('hex'),
    nonce: nonce.toString('hex'),
    ct: ct.toString('hex'),
  }))
}

async function keysOf(db: Db, notebook: string, account: string): Promise<KeySent[]> {
  const rows = await db
    .selectFrom('nb_key')
    .select(['epoch', 'nonce', 'ct'])
    .where('notebook', '=', notebook)
    .where('member', '=', account)
    .orderBy('epoch')
    .execute()
  return rows.map(({ epoch, nonce, ct }) => ({
    v: 1,
    notebook,
    epoch,
    account,
    nonce: nonce.toString('hex'),
    ct: ct.toString('hex'),
  }))
}

/**
 * Who is in a notebook, to everyone in it: they have a right to know who can read along. Never by the name someone goes
 * by in the commons, which hides them from their relatives too; what a member is called in a circle stands sealed in it.
 */
const membersOf = (db: Db, notebook: string) =>
  db
    .selectFrom('nb_member')
    .select(['member as account', 'role'])
    .where('notebook', '=', notebook)
    .orderBy('role', 'desc')
    .orderBy('member')
    .execute()

async function invitesOf(db: Db, notebook: string, now: Date) {
  const rows = await db
    .selectFrom('nb_invite')
    .select(['id', 'expires', 'claimed_by'])
    .where('notebook', '=', notebook)
    .where(eb => eb.or([eb('expires', '>', now), eb('claimed_by', 'is not', null)]))
    .orderBy('expires')
    .execute()
  return rows.map(({ id, expires, claimed_by }) => ({
    id,
    expires: expires.toISOString(),
    claimedBy: claimed_by,
  }))
}

/** Keeps a slot, or what has changed of it. Refuses `malformed` (a `local` slot too), and `quota` beyond 16. */
export async function slotKeep(c: Ask) {
  const { world, account } = c.var
  const slot = await asked(c, slotShape)
  if ('refusal' in slot) return refuse(c, slot)
  if (slot.slotId !== idIn(c, 'slot')) return refuse(c, { refusal: 'malformed' })
  const row = {
    kind: slot.kind,
    params: JSON.stringify(slot.params),
    commitment: bytesOf(slot.commit),
    nonce: bytesOf(slot.nonce),
    ct: bytesOf(slot.ct),
  }
  const kept = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    await trx.selectFrom('member').select('id').where('id', '=', account).forNoKeyUpdate().execute()
    const held = await trx.selectFrom('nb_slot').select('id').where('member', '=', account).execute()
    if (held.length >= mostSlots && !held.some(one => one.id === slot.slotId)) return { refusal: 'quota' }
    await trx
      .insertInto('nb_slot')
      .values({ member: account, id: slot.slotId, ...row })
      .onConflict(oc => oc.columns(['member', 'id']).doUpdateSet(row))
      .execute()
    return {}
  })
  return told(c, kept)
}

/** Takes a slot away. Refuses `not-found`. */
export async function slotDrop(c: Ask) {
  const gone = await c.var.world.db
    .deleteFrom('nb_slot')
    .where('member', '=', c.var.account)
    .where('id', '=', idIn(c, 'slot') ?? '')
    .executeTakeFirst()
  return told(c, gone.numDeletedRows > 0n ? {} : { refusal: 'not-found' })
}

/** Puts down the notebook key of an epoch, sealed for a member, in the place of the one before. */
export async function putKey(trx: Trx, key: KeySent): Promise<void> {
  const sealed = { nonce: bytesOf(key.nonce), ct: bytesOf(key.ct) }
  await trx
    .insertInto('nb_key')
    .values({ notebook: key.notebook, member: key.account, epoch: key.epoch, ...sealed })
    .onConflict(oc => oc.columns(['notebook', 'member', 'epoch']).doUpdateSet(sealed))
    .execute()
}

/**
 * Keeps the member's own wrapped key of an epoch. Refuses `malformed` when it is for another account, notebook or epoch
 * than the address says, `stale-epoch` when there is no such epoch yet.
 */
export async function keyKeep(c: Ask) {
  const { world, account } = c.var
  const id = c.req.param('id') ?? ''
  const key = await asked(c, keyShape)
  if ('refusal' in key) return refuse(c, key)
  if (key.account !== account || key.notebook !== id || String(key.epoch) !== c.req.param('epoch'))
    return refuse(c, { refusal: 'malformed' })
  const kept = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    const held = await hold(trx, id, account, 'writing')
    if ('refusal' in held) return held
    if (key.epoch > held.epoch) return { refusal: 'stale-epoch', epoch: held.epoch }
    await putKey(trx, key)
    return {}
  })
  return told(c, kept)
}
