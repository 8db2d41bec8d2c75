/** Invitations into a circle and links to a second device: sealed, short-lived, for one person or device. */
import type { Ask } from '../../edge.tsx'
import { waitBefore } from '../../members/limits.server.ts'
import { asked, idIn, type No, refuse, told } from './gate.server.ts'
import { type Db, hold, wrongToken } from './hold.server.ts'
import { dayOf, keepNotebookSession, openNotebookSession } from './session.server.ts'
import { bytesOf, nothing, sealedShape } from './shapes.server.ts'

const inviteHours = 24
const linkMinutes = 10
const mostInvites = 20
const mostLinks = 5

const sealedOf = ({ nonce, ct }: { nonce: Buffer; ct: Buffer }) => ({
  nonce: nonce.toString('hex'),
  ct: ct.toString('hex'),
})

/** Lays down an invitation into a circle for 24 hours. Refuses `token`, `taken`, and `quota` beyond 20 open ones. */
export async function inviteLay(c: Ask) {
  const { world, account } = c.var
  const body = await asked(c, sealedShape)
  if ('refusal' in body) return refuse(c, body)
  const now = world.now()
  const notebook = c.req.param('id') ?? ''
  const said = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    const held = await hold(trx, notebook, account, 'writing')
    if ('refusal' in held) return held
    if (held.role !== 'owner' || !held.circle) return { refusal: 'not-found' }
    const wrong = wrongToken(held, c.req.header('Notebook-Token'))
    if (wrong) return wrong
    const open = await trx
      .selectFrom('nb_invite')
      .select('id')
      .where('notebook', '=', notebook)
      .where('expires', '>', now)
      .execute()
    if (open.length >= mostInvites) return { refusal: 'quota' }
    const expires = new Date(now.getTime() + inviteHours * 3_600_000)
    const laid = await trx
      .insertInto('nb_invite')
      .values({ id: body.id, notebook, nonce: bytesOf(body.nonce), ct: bytesOf(body.ct), expires })
      .onConflict(oc => oc.column('id').doNothing())
      .executeTakeFirst()
    return laid.numInsertedOrUpdatedRows === 0n ? { refusal: 'taken' } : {}
  })
  return told(c, said)
}

/** Takes an invitation back that nobody used. Refuses `token` and `not-found`. */
export async function inviteUndo(c: Ask) {
  const { world, account } = c.var
  const notebook = c.req.param('id') ?? ''
  const said = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    const held = await hold(trx, notebook, account, 'writing')
    if ('refusal' in held) return held
    const wrong = wrongToken(held, c.req.header('Notebook-Token'))
    if (wrong) return wrong
    const gone = await trx
      .deleteFrom('nb_invite')
      .where('notebook', '=', notebook)
      .where('id', '=', idIn(c, 'invite') ?? '')
      .where('claimed_by', 'is', null)
      .executeTakeFirst()
    return gone.numDeletedRows > 0n ? {} : { refusal: 'not-found' }
  })
  return told(c, said)
}

/**
 * Claims an invitation: the claimer is a member from now on, and no one else can claim it. The same member may ask
 * again, as an answer may be lost on the way.
 * Refuses `not-found` (also when it is too old), `claimed` by another, `taken` for who is a member without it.
 */
export async function inviteClaim(c: Ask) {
  const { world, account } = c.var
  const body = await asked(c, nothing)
  if ('refusal' in body) return refuse(c, body)
  const now = world.now()
  const said = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    const there = trx
      .selectFrom('nb_invite')
      .selectAll()
      .where('id', '=', idIn(c, 'invite') ?? '')
    const first = await there.where('expires', '>', now).executeTakeFirst()
    if (!first) return { refusal: 'not-found' }
    // The notebook first, as everything else does: two that wait for each other would wait for ever.
    await trx.selectFrom('nb_notebook').select('id').where('id', '=', first.notebook).forUpdate().execute()
    const invite = await there.forUpdate().executeTakeFirst()
    if (!invite) return { refusal: 'not-found' }
    if (invite.claimed_by && invite.claimed_by !== account) return { refusal: 'claimed' }
    if (invite.claimed_by === account) return sealedOf(invite)
    const joined = await trx
      .insertInto('nb_member')
      .values({ notebook: invite.notebook, member: account, role: 'member', joined: dayOf(now) })
      .onConflict(oc => oc.columns(['notebook', 'member']).doNothing())
      .executeTakeFirst()
    if (joined.numInsertedOrUpdatedRows === 0n) return { refusal: 'taken' }
    await trx.updateTable('nb_invite').set({ claimed_by: account }).where('id', '=', invite.id).execute()
    return sealedOf(invite)
  })
  return told(c, said)
}

/** Lays down a link for ten minutes. Refuses `taken`, and `quota` beyond five. */
export async function linkLay(c: Ask) {
  const { world, account } = c.var
  const body = await asked(c, sealedShape)
  if ('refusal' in body) return refuse(c, body)
  const now = world.now()
  const expires = new Date(now.getTime() + linkMinutes * 60_000)
  const said = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    await trx.selectFrom('member').select('id').where('id', '=', account).forNoKeyUpdate().execute()
    await trx.deleteFrom('nb_link').where('member', '=', account).where('expires', '<=', now).execute()
    const open = await trx.selectFrom('nb_link').select('id').where('member', '=', account).execute()
    if (open.length >= mostLinks) return { refusal: 'quota' }
    const laid = await trx
      .insertInto('nb_link')
      .values({ id: body.id, member: account, nonce: bytesOf(body.nonce), ct: bytesOf(body.ct), expires })
      .onConflict(oc => oc.column('id').doNothing())
      .executeTakeFirst()
    return laid.numInsertedOrUpdatedRows === 0n ? { refusal: 'taken' } : {}
  })
  return told(c, said)
}

/** Takes a link back. Refuses `not-found`. */
export async function linkUndo(c: Ask) {
  const gone = await c.var.world.db
    .deleteFrom('nb_link')
    .where('member', '=', c.var.account)
    .where('id', '=', idIn(c, 'link') ?? '')
    .executeTakeFirst()
  return told(c, gone.numDeletedRows > 0n ? {} : { refusal: 'not-found' })
}

/**
 * Opens a link: it is used up, and the device that asks is signed in. Whoever knows its id has its code.
 * Refuses `not-found` (also when it is too old or was used), and `wait`.
 */
export async function linkClaim(c: Ask) {
  const { world } = c.var
  const body = await asked(c, nothing)
  if ('refusal' in body) return refuse(c, body)
  const id = idIn(c, 'link')
  if (!id) return refuse(c, { refusal: 'not-found' })
  const minutes = (await waitBefore('link', id)) || (await waitBefore('links', 'all'))
  if (minutes > 0) return refuse(c, { refusal: 'wait', minutes })
  const now = world.now()
  const claimed = await world.db.transaction().execute(async trx => {
    const link = await trx
      .deleteFrom('nb_link')
      .where('id', '=', id)
      .where('expires', '>', now)
      .returningAll()
      .executeTakeFirst()
    return link && { link, token: await openNotebookSession(trx, link.member, now) }
  })
  if (!claimed) return refuse(c, { refusal: 'not-found' })
  keepNotebookSession(c, claimed.token)
  return c.json({ ...sealedOf(claimed.link), account: claimed.link.member })
}

/** Forgets invitations and links that are too old. */
export async function forgetOldSharing(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('nb_invite').where('expires', '<=', now).where('claimed_by', 'is', null).execute()
  await db.deleteFrom('nb_link').where('expires', '<=', now).execute()
}
