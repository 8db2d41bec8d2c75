import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { enterService, enterTrial } from './going-live.server.ts'
import { projectFolder } from './project.server.ts'
import { StartRefusal } from './start-refusal.ts'

const { db, pool } = await freshDatabase()
const now = new Date('2026-11-23T02:00:00Z')

beforeEach(async () => {
  for (const table of ['member', 'outbox', 'sign_in_code', 'site_state'] as const)
    await db.deleteFrom(table).execute()
})

/** Someone who is signed in, who asked for another code, and to whom a letter was written. */
async function signedIn(email: string, sample = false) {
  const id = randomUUID()
  await db
    .insertInto('member')
    .values({ id, email, role: 'steward', locale: 'en', joined_on: '2026-11-01', sample })
    .execute()
  const hash = Buffer.from(randomUUID())
  await db
    .insertInto('session')
    .values({ token_hash: hash, member: id, made_at: now, expires_at: new Date('2026-12-23T02:00:00Z') })
    .execute()
  await db
    .insertInto('sign_in_code')
    .values({ request_hash: hash, code_hash: hash, email, made_at: now })
    .execute()
  await db
    .insertInto('outbox')
    .values({ recipient: email, subject: 's', body: 'b', written_at: now })
    .execute()
}

async function left() {
  const count = async (table: 'member' | 'session' | 'sign_in_code' | 'outbox') =>
    (await db.selectFrom(table).selectAll().execute()).length
  return {
    members: await count('member'),
    sessions: await count('session'),
    codes: await count('sign_in_code'),
    letters: await count('outbox'),
  }
}

test('nothing that was signed into in a trial outlives it; the people stay', async () => {
  await enterTrial(db)
  await signedIn('real@example.org')
  expect((await enterService(db)).join(' ')).toMatch(/1 signed out.*doctor/)
  expect(await left()).toEqual({ members: 1, sessions: 0, codes: 0, letters: 0 })
})

test('who signed in afterwards stays signed in at the next start', async () => {
  await enterTrial(db)
  await enterService(db)
  await signedIn('real@example.org')
  expect(await enterService(db)).toEqual([])
  expect(await left()).toMatchObject({ members: 1, sessions: 1 })
  await enterTrial(db)
  await enterTrial(db)
  await enterService(db)
  expect(await left()).toMatchObject({ members: 1, sessions: 0 })
})

test('while the sample people are there it refuses, and changes nothing', async () => {
  await enterTrial(db)
  await signedIn('june@sample.example', true)
  const refused = await enterService(db).catch(error => error)
  expect(refused).toBeInstanceOf(StartRefusal)
  expect(refused.message).toContain('bin/footbridge sample remove')
  expect(await left()).toEqual({ members: 1, sessions: 1, codes: 1, letters: 1 })
  await db.deleteFrom('member').where('sample', '=', true).execute()
  expect(await enterService(db)).toHaveLength(2)
  expect(await left()).toEqual({ members: 0, sessions: 0, codes: 0, letters: 0 })
})

test('a trial from before this was remembered is known by its letters', async () => {
  const text = readFileSync(join(projectFolder(), 'migrations/0004-trial.sql'), 'utf8')
  const again = async () => {
    await pool.query(`drop table site_state; ${text}`)
    return (await db.selectFrom('site_state').select('trial').execute()).map(row => row.trial)
  }
  expect(await again()).toEqual([false])
  await signedIn('real@example.org')
  expect(await again()).toEqual([true])
})
