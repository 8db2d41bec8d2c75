import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { SignedIn } from '../edge.tsx'
import type { Tables } from '../server/tables.ts'
import { hashOf, newCode, newToken } from './secrets.server.ts'
import { judgeCode, sessionDays } from './sign-in.ts'

type Db = Kysely<Tables>
const dayOf = (now: Date) => now.toISOString().slice(0, 10)

/** Makes a code for an address. @returns the code for the letter, and the request token for this browser's cookie */
export async function askForCode(db: Db, email: string, now: Date) {
  const request = newToken()
  const code = newCode()
  await db
    .insertInto('sign_in_code')
    .values({ request_hash: hashOf(request), email, code_hash: hashOf(request, code), made_at: now })
    .execute()
  return { request, code }
}

/** The address that a request was made for, to show it beside the code's field. */
export async function emailOfRequest(db: Db, request: string) {
  const row = await db
    .selectFrom('sign_in_code')
    .select('email')
    .where('request_hash', '=', hashOf(request))
    .executeTakeFirst()
  return row?.email
}

/**
 * Takes a typed code. A right one is used up, makes the member where there is none, and opens a session.
 * @returns the session's token, or the refusal of `judgeCode`; a wrong code counts as a try
 */
export const enterCode = (db: Db, request: string, code: string, now: Date, locale = 'en') =>
  byCode(db, request, code, now, locale, openSession)

/** The same, with what a right code opens: in one transaction with using it up. */
export async function byCode<T extends object>(
  db: Db,
  request: string,
  code: string,
  now: Date,
  locale: string,
  opens: (trx: Db, member: string, now: Date) => Promise<T>,
) {
  return db.transaction().execute(async trx => {
    const key = hashOf(request)
    const row = await trx
      .selectFrom('sign_in_code')
      .selectAll()
      .where('request_hash', '=', key)
      .forUpdate()
      .executeTakeFirst()
    const matches = row ? hashOf(request, code).equals(row.code_hash) : false
    const verdict = judgeCode(
      row && { madeAt: row.made_at.getTime(), tries: row.tries, matches },
      now.getTime(),
    )
    if (!row || verdict.refusal) {
      await trx
        .updateTable('sign_in_code')
        .set(eb => ({ tries: eb('tries', '+', 1) }))
        .where('request_hash', '=', key)
        .execute()
      return { refusal: verdict.refusal ?? ('code-old' as const) }
    }
    await trx.deleteFrom('sign_in_code').where('request_hash', '=', key).execute()
    const member = await memberFor(trx, row.email, locale, now)
    return opens(trx, member, now)
  })
}

async function memberFor(db: Db, email: string, locale: string, now: Date): Promise<string> {
  await db
    .insertInto('member')
    .values({ id: randomUUID(), email, role: 'member', locale, joined_on: dayOf(now) })
    .onConflict(oc => oc.column('email').doNothing())
    .execute()
  const row = await db.selectFrom('member').select('id').where('email', '=', email).executeTakeFirstOrThrow()
  return row.id
}

async function openSession(db: Db, member: string, now: Date) {
  const token = newToken()
  const expires = new Date(now.getTime() + sessionDays * 86_400_000)
  await db
    .insertInto('session')
    .values({ token_hash: hashOf(token), member, made_at: now, expires_at: expires })
    .execute()
  return { token, expires }
}

/** The member behind a session cookie, if the session is still good. */
export async function memberOfSession(db: Db, token: string, now: Date): Promise<SignedIn | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('member', 'member.id', 'session.member')
    .select(['member.id', 'member.email', 'member.screen_name', 'member.role', 'member.sample'])
    .where('session.token_hash', '=', hashOf(token))
    .where('session.expires_at', '>', now)
    .executeTakeFirst()
  return (
    row && { id: row.id, email: row.email, screenName: row.screen_name, role: row.role, sample: row.sample }
  )
}

/** Ends one session. */
export async function endSession(db: Db, token: string) {
  await db.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute()
}

/** Gives a member a screen name. Refuses one that someone else has, whatever its capitals. */
export async function takeScreenName(db: Db, member: string, name: string) {
  try {
    await db.updateTable('member').set({ screen_name: name }).where('id', '=', member).execute()
    return { name }
  } catch (error) {
    if ((error as { code?: string }).code === '23505') return { refusal: 'name-taken' as const }
    throw error
  }
}

/**
 * Removes a member and, by the tables' own rules, all that is tied to them. Publications have no such tie.
 * Their notebooks are held first, as by all that writes into them: two that wait for each other would end one of them.
 */
export async function deleteMember(db: Db, member: string) {
  await db.transaction().execute(async trx => {
    await trx
      .selectFrom('nb_notebook')
      .innerJoin('nb_member', 'nb_member.notebook', 'nb_notebook.id')
      .select('id')
      .where('member', '=', member)
      .orderBy('id')
      .forUpdate('nb_notebook')
      .execute()
    await trx.deleteFrom('member').where('id', '=', member).execute()
  })
}

/** Makes an address a steward, with an account or without one yet. @returns whether the account is new */
export async function addSteward(db: Db, email: string, now: Date) {
  const known = await db.selectFrom('member').select('id').where('email', '=', email).executeTakeFirst()
  const id = known?.id ?? (await memberFor(db, email, 'en', now))
  await db.updateTable('member').set({ role: 'steward' }).where('id', '=', id).execute()
  return { fresh: !known }
}

/** Forgets codes and sessions that no longer work. */
export async function forgetOldSignIns(db: Db, now: Date) {
  await db
    .deleteFrom('sign_in_code')
    .where('made_at', '<', new Date(now.getTime() - 3_600_000))
    .execute()
  await db.deleteFrom('session').where('expires_at', '<', now).execute()
}
