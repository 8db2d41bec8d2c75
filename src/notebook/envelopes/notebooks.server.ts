/** Starting a notebook, leaving a circle, and deleting: at once with the delete token, in seven days without. */
import type { Ask } from '../../edge.tsx'
import { wordsIn } from '../../words/words.ts'
import { asked, type No, refuse, told } from './gate.server.ts'
import { type Db, type Held, hold, opens, type Trx } from './hold.server.ts'
import { putKey } from './keys.server.ts'
import { dayOf, daysOn } from './session.server.ts'
import { bytesOf, notebookShape, nothing } from './shapes.server.ts'

const mostOwned = 20
const delayDays = 7

/**
 * Takes in a new notebook, its first key and its owner. Asked again with the same, it answers the same.
 * Refuses `taken` when the id is in use, `has-own` for a second notebook that is no circle, `quota` beyond 20.
 */
export async function notebookStart(c: Ask) {
  const { world, account } = c.var
  const body = await asked(c, notebookShape)
  if ('refusal' in body) return refuse(c, body)
  const { id, circle, key } = body
  if (key.notebook !== id || key.account !== account) return refuse(c, { refusal: 'malformed' })
  const today = dayOf(world.now())
  const hashes = { write_hash: bytesOf(body.writeHash), delete_hash: bytesOf(body.deleteHash) }
  const started = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    await trx.selectFrom('member').select('id').where('id', '=', account).forNoKeyUpdate().execute()
    const owned = await trx.selectFrom('nb_notebook').selectAll().where('owner', '=', account).execute()
    const same = owned.find(one => one.id === id)
    if (same) return isSame(same, hashes) ? {} : { refusal: 'taken' }
    if (!circle && owned.some(one => !one.circle)) return { refusal: 'has-own' }
    if (owned.length >= mostOwned) return { refusal: 'quota' }
    const made = await trx
      .insertInto('nb_notebook')
      .values({
        id,
        owner: account,
        circle,
        epoch: key.epoch,
        ...hashes,
        created: today,
        delete_on: null,
      })
      .onConflict(oc => oc.column('id').doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 0n) return { refusal: 'taken' }
    await trx
      .insertInto('nb_member')
      .values({ notebook: id, member: account, role: 'owner', joined: today })
      .execute()
    await putKey(trx, key)
    return {}
  })
  return told(c, started)
}

type Hashes = { write_hash: Buffer; delete_hash: Buffer }
const isSame = (one: Hashes, other: Hashes) =>
  one.write_hash.equals(other.write_hash) && one.delete_hash.equals(other.delete_hash)

/** A member goes out of a circle. Its owner cannot: they delete it. Refuses `not-found`. */
export async function circleLeave(c: Ask) {
  const { world, account } = c.var
  const id = c.req.param('id') ?? ''
  const body = await asked(c, nothing)
  if ('refusal' in body) return refuse(c, body)
  const left = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    const held = await hold(trx, id, account, 'writing')
    if ('refusal' in held) return held
    if (held.role === 'owner') return { refusal: 'not-found' }
    await removeMembers(trx, id, [account])
    return {}
  })
  return told(c, left)
}

/** Takes members out, with their keys and the invitations they came by, which must not let them in again. */
export async function removeMembers(trx: Trx, notebook: string, accounts: string[]): Promise<void> {
  if (accounts.length === 0) return
  await trx
    .deleteFrom('nb_invite')
    .where('notebook', '=', notebook)
    .where('claimed_by', 'in', accounts)
    .execute()
  await trx.deleteFrom('nb_member').where('notebook', '=', notebook).where('member', 'in', accounts).execute()
}

/**
 * Deletes a notebook: now for who has the delete token; else in seven days, with a letter, as it could be a stranger who
 * only reads the mail. Refuses a wrong `token`.
 */
export async function notebookDelete(c: Ask) {
  const { world, account } = c.var
  const id = c.req.param('id') ?? ''
  const token = c.req.header('Notebook-Delete')
  const done = await world.db.transaction().execute(async (trx): Promise<object | No> => {
    const held = await hold(trx, id, account, 'writing')
    if ('refusal' in held) return held
    if (token === undefined) return { deleteOn: held.delete_on ?? (await deleteLater(c, trx, held)) }
    if (!opens(token, held.delete_hash)) return { refusal: 'token' }
    await remove(trx, id, account)
    return { deleteOn: null }
  })
  return told(c, done)
}

async function deleteLater(c: Ask, trx: Trx, { id, owner }: Held): Promise<string> {
  const { world } = c.var
  const day = daysOn(world.now(), delayDays)
  await trx.updateTable('nb_notebook').set({ delete_on: day }).where('id', '=', id).execute()
  const person = await trx
    .selectFrom('member')
    .select(['email', 'locale'])
    .where('id', '=', owner)
    .executeTakeFirstOrThrow()
  const locale = person.locale === 'es' ? 'es' : 'en'
  const w = wordsIn(locale).members.ending
  const said = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
  const { notebookOrigin, origin } = world.settings
  const text = w.body(said, `${notebookOrigin ?? origin}/notebook`)
  await world.jobs.ask(trx, 'letter', { to: person.email, subject: w.subject, text })
  return day
}

/** Calls off a deletion. */
export async function notebookKeep(c: Ask) {
  const body = await asked(c, nothing)
  if ('refusal' in body) return refuse(c, body)
  await c.var.world.db
    .updateTable('nb_notebook')
    .set({ delete_on: null })
    .where('id', '=', c.req.param('id') ?? '')
    .where('owner', '=', c.var.account)
    .execute()
  return c.json({})
}

/** Deletes a notebook with all that hangs on it; the owner's slots too once they open nothing any more. */
async function remove(db: Db, id: string, owner: string): Promise<void> {
  await db.deleteFrom('nb_notebook').where('id', '=', id).execute()
  await db
    .deleteFrom('nb_slot')
    .where('member', '=', owner)
    .where(eb =>
      eb.not(
        eb.exists(
          eb.selectFrom('nb_member').select('notebook').whereRef('nb_member.member', '=', 'nb_slot.member'),
        ),
      ),
    )
    .execute()
}

/** Deletes the notebooks whose day has come. */
export async function deleteDue(db: Db, now: Date): Promise<void> {
  const due = db.selectFrom('nb_notebook').select(['id', 'owner']).where('delete_on', '<=', dayOf(now))
  for (const { id } of await due.execute())
    await db.transaction().execute(async trx => {
      const still = await trx
        .selectFrom('nb_notebook')
        .select('owner')
        .where('id', '=', id)
        .where('delete_on', '<=', dayOf(now))
        .forUpdate()
        .executeTakeFirst()
      if (still) await remove(trx, id, still.owner)
    })
}
