/** Devices that are signed in to the notebook: a cookie of their own, and a row that knows days, no times. */
import { randomUUID } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Kysely } from 'kysely'
import type { Ask } from '../../edge.tsx'
import { hashOf, newToken } from '../../members/secrets.server.ts'
import type { Tables } from '../../server/tables.ts'

type Db = Kysely<Tables>

/** A session ends when it was not used for so many days. */
const unusedDays = 180

export const dayOf = (when: Date): string => when.toISOString().slice(0, 10)
export const daysOn = (when: Date, days: number): string =>
  dayOf(new Date(when.getTime() + days * 86_400_000))

const secure = (c: Ask) => c.var.world.settings.origin.startsWith('https:')
const named = (c: Ask) => (secure(c) ? '__Host-notebook' : 'notebook')

/** Opens a session for a member. @returns the token for the cookie */
export async function openNotebookSession(db: Db, member: string, now: Date): Promise<string> {
  const token = newToken()
  const today = dayOf(now)
  await db
    .insertInto('nb_session')
    .values({ token_hash: hashOf(token), id: randomUUID(), member, started: today, last: today })
    .execute()
  return token
}

export function keepNotebookSession(c: Ask, token: string) {
  setCookie(c, named(c), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: secure(c),
    maxAge: unusedDays * 86_400,
  })
}

export function dropNotebookSession(c: Ask) {
  deleteCookie(c, named(c), { path: '/', secure: secure(c) })
}

/** The member and the session of this request, if it has one that is still good. Its first use on a day renews it. */
export async function notebookSession(c: Ask): Promise<{ member: string; session: string } | undefined> {
  const { db, now } = c.var.world
  const token = getCookie(c, named(c))
  if (!token) return undefined
  const row = await db
    .selectFrom('nb_session')
    .select(['id', 'member', 'last'])
    .where('token_hash', '=', hashOf(token))
    .where('last', '>=', daysOn(now(), -unusedDays))
    .executeTakeFirst()
  if (!row) return undefined
  const today = dayOf(now())
  if (row.last < today) {
    await db.updateTable('nb_session').set({ last: today }).where('id', '=', row.id).execute()
    keepNotebookSession(c, token)
  }
  return { member: row.member, session: row.id }
}

/** The devices of a member that are signed in. */
export async function sessionsOf(db: Db, member: string, now: Date) {
  return db
    .selectFrom('nb_session')
    .select(['id', 'started', 'last'])
    .where('member', '=', member)
    .where('last', '>=', daysOn(now, -unusedDays))
    .orderBy('started')
    .orderBy('id')
    .execute()
}

/** Ends a session of a member. @returns whether there was one */
export async function endNotebookSession(db: Db, member: string, id: string): Promise<boolean> {
  const ended = await db
    .deleteFrom('nb_session')
    .where('member', '=', member)
    .where('id', '=', id)
    .executeTakeFirst()
  return ended.numDeletedRows > 0n
}

/** Forgets sessions that no longer open anything. */
export async function forgetUnusedSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('nb_session').where('last', '<', daysOn(now, -unusedDays)).execute()
}
