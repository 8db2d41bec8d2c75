import type { Kysely } from 'kysely'
import type { Tables } from '../server/tables.ts'
import { giveRole, type Role } from './role.ts'

type Db = Kysely<Tables>

/** Everyone with an account: stewards and counsellors first. No addresses: a steward does not need them. */
export function people(db: Db) {
  return db
    .selectFrom('member')
    .select(['id', 'screen_name', 'role', 'joined_on', 'sample'])
    .orderBy(eb => eb.case('role').when('steward').then(0).when('counsellor').then(1).else(2).end())
    .orderBy('joined_on')
    .orderBy('screen_name')
    .limit(500)
    .execute()
}

/** Gives a person a role. Two stewards who step down at once cannot both succeed. */
export async function keepRole(db: Db, id: string, given: string | undefined) {
  return db.transaction().execute(async trx => {
    const stewards = await trx
      .selectFrom('member')
      .select('id')
      .where('role', '=', 'steward')
      .forUpdate()
      .execute()
    const person = await trx.selectFrom('member').select('role').where('id', '=', id).executeTakeFirst()
    if (!person) return { refusal: 'role-gone' as const }
    const answer = giveRole(given, person as { role: Role }, stewards.length)
    if ('role' in answer)
      await trx.updateTable('member').set({ role: answer.role }).where('id', '=', id).execute()
    return answer
  })
}
