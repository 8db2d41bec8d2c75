import type { Kysely } from 'kysely'
import type { Tables } from '../server/tables.ts'
import { masked } from './masked.ts'
import { giveRole, type Role } from './role.ts'

type Db = Kysely<Tables>

/**
 * Everyone with an account: stewards and counsellors first. `address` is masked, and there only where a steward needs it to
 * tell people apart: for those with more rights than a member, and for those without a screen name.
 */
export async function people(db: Db) {
  const all = await db
    .selectFrom('member')
    .select(['id', 'screen_name', 'role', 'joined_on', 'sample', 'email'])
    .orderBy(eb => eb.case('role').when('steward').then(0).when('counsellor').then(1).else(2).end())
    .orderBy('joined_on')
    .orderBy('screen_name')
    .limit(500)
    .execute()
  return all.map(({ email, ...person }) => ({
    ...person,
    address: person.role !== 'member' || !person.screen_name ? masked(email) : null,
  }))
}

/**
 * Gives a person a role. Two stewards who step down at once cannot both succeed, and one who never signed in is no
 * steward to leave the site to.
 */
export async function keepRole(db: Db, id: string, given: string | undefined) {
  return db.transaction().execute(async trx => {
    const stewards = await trx
      .selectFrom('member')
      .select(eb => [
        'id',
        eb
          .or([
            eb('screen_name', 'is not', null),
            eb.exists(eb.selectFrom('session').select('member').whereRef('session.member', '=', 'member.id')),
          ])
          .as('signedIn'),
      ])
      .where('role', '=', 'steward')
      .orderBy('id')
      .forUpdate()
      .execute()
    const person = await trx.selectFrom('member').select('role').where('id', '=', id).executeTakeFirst()
    if (!person) return { refusal: 'role-gone' as const }
    const others = stewards.filter(one => one.signedIn && one.id !== id).length
    const answer = giveRole(given, person as { role: Role }, others)
    if ('role' in answer)
      await trx.updateTable('member').set({ role: answer.role }).where('id', '=', id).execute()
    return answer
  })
}
