/** Holding a notebook's row, so that two devices that write at once take turns, and cannot fork it. */
import { timingSafeEqual } from 'node:crypto'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Tables } from '../../server/tables.ts'
import type { No } from './gate.server.ts'
import { sha256 } from './shapes.server.ts'

export type Db = Kysely<Tables>
export type Trx = Transaction<Tables>
export type Held = Selectable<Tables['nb_notebook']> & { role: 'owner' | 'member' }

/**
 * The notebook for one of its members, held until the transaction ends: for `writing` alone, for `reading` with other
 * readers. Refuses `not-found`, also to who was a member a moment ago.
 */
export async function hold(
  trx: Trx,
  id: string,
  account: string,
  purpose: 'writing' | 'reading',
): Promise<Held | No> {
  const query = trx.selectFrom('nb_notebook').selectAll().where('id', '=', id)
  const row = await (purpose === 'writing' ? query.forUpdate() : query.forShare()).executeTakeFirst()
  const member = await trx
    .selectFrom('nb_member')
    .select('role')
    .where('notebook', '=', id)
    .where('member', '=', account)
    .executeTakeFirst()
  return row && member ? { ...row, role: member.role } : { refusal: 'not-found' }
}

/** Whether a token, as hex, is the one whose hash is kept. */
export function opens(token: string | undefined, hash: Buffer): boolean {
  if (!token || !/^[0-9a-f]{64}$/.test(token)) return false
  return timingSafeEqual(sha256(Buffer.from(token, 'hex')), hash)
}

/** Refuses a write token that is not of the epoch of now, and says which epoch that is. */
export const wrongToken = (held: Held, token: string | undefined): No | undefined =>
  opens(token, held.write_hash) ? undefined : { refusal: 'token', epoch: held.epoch }

/** What the ops of an account's notebooks take together, in bytes. */
export async function bytesOwned(db: Db, owner: string): Promise<number> {
  const { bytes } = await db
    .selectFrom('nb_notebook')
    .select(eb => eb.fn.coalesce(eb.fn.sum<string>('bytes'), eb.lit(0)).as('bytes'))
    .where('owner', '=', owner)
    .executeTakeFirstOrThrow()
  return Number(bytes)
}
