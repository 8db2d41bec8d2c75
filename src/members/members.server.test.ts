import { beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import {
  addSteward,
  askForCode,
  deleteMember,
  endSession,
  enterCode,
  forgetOldSignIns,
  memberOfSession,
  takeScreenName,
} from './members.server.ts'

const { db } = await freshDatabase()
const now = new Date('2026-11-23T02:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

beforeEach(async () => {
  await db.deleteFrom('member').execute()
  await db.deleteFrom('sign_in_code').execute()
})

async function signIn(email: string) {
  const { request, code } = await askForCode(db, email, now)
  const session = await enterCode(db, request, code, later(1))
  if ('refusal' in session) throw new Error(session.refusal)
  return session
}

describe('signing in by a typed code', () => {
  test('makes the member the first time, and finds them the next', async () => {
    const first = await memberOfSession(db, (await signIn('dana@example.org')).token, now)
    const second = await memberOfSession(db, (await signIn('dana@example.org')).token, now)
    expect(first).toMatchObject({
      email: 'dana@example.org',
      role: 'member',
      screenName: null,
      sample: false,
    })
    expect(second?.id).toBe(first?.id)
  })

  test('a code works once', async () => {
    const { request, code } = await askForCode(db, 'dana@example.org', now)
    await enterCode(db, request, code, now)
    expect(await enterCode(db, request, code, now)).toEqual({ refusal: 'code-old' })
  })

  test('a code works only in the browser that asked for it', async () => {
    const { code } = await askForCode(db, 'dana@example.org', now)
    const other = await askForCode(db, 'dana@example.org', now)
    const wrong = code === other.code ? '000000' : code
    expect(await enterCode(db, other.request, wrong, now)).toEqual({ refusal: 'code-wrong' })
  })

  test('five wrong tries end it, also for the right code, also side by side', async () => {
    const { request, code } = await askForCode(db, 'dana@example.org', now)
    const wrong = code === '111111' ? '222222' : '111111'
    const tries = await Promise.all(Array.from({ length: 8 }, () => enterCode(db, request, wrong, now)))
    expect(tries.filter(t => 'refusal' in t && t.refusal === 'code-wrong')).toHaveLength(5)
    expect(await enterCode(db, request, code, now)).toEqual({ refusal: 'code-tries' })
  })

  test('after ten minutes it is too late', async () => {
    const { request, code } = await askForCode(db, 'dana@example.org', now)
    expect(await enterCode(db, request, code, later(11))).toEqual({ refusal: 'code-old' })
  })

  test('neither code nor session stands in the database as it was sent', async () => {
    const { request, code } = await askForCode(db, 'dana@example.org', now)
    const codes = JSON.stringify(await db.selectFrom('sign_in_code').selectAll().execute())
    expect(codes).not.toContain(code)
    expect(codes).not.toContain(request)
    const { token } = await signIn('eve@example.org')
    const sessions = await db.selectFrom('session').selectAll().execute()
    expect(sessions.map(s => s.token_hash.toString('base64url'))).not.toContain(token)
  })
})

describe('a session', () => {
  test('ends by signing out, and by itself after thirty days', async () => {
    const { token } = await signIn('dana@example.org')
    const days31 = new Date(now.getTime() + 31 * 86_400_000)
    expect(await memberOfSession(db, token, days31)).toBeUndefined()
    expect(await memberOfSession(db, token, now)).toBeDefined()
    await endSession(db, token)
    expect(await memberOfSession(db, token, now)).toBeUndefined()
  })

  test('what no longer works is forgotten', async () => {
    await signIn('dana@example.org')
    await askForCode(db, 'dana@example.org', now)
    await forgetOldSignIns(db, new Date(now.getTime() + 40 * 86_400_000))
    expect(await db.selectFrom('session').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('sign_in_code').selectAll().execute()).toEqual([])
  })

  test('goes with its member', async () => {
    const { token } = await signIn('dana@example.org')
    const member = await memberOfSession(db, token, now)
    await deleteMember(db, member?.id ?? '')
    expect(await memberOfSession(db, token, now)).toBeUndefined()
    expect(await db.selectFrom('session').selectAll().execute()).toEqual([])
  })
})

test('a screen name is for one person, whatever its capitals', async () => {
  const one = await memberOfSession(db, (await signIn('dana@example.org')).token, now)
  const two = await memberOfSession(db, (await signIn('eve@example.org')).token, now)
  expect(await takeScreenName(db, one?.id ?? '', 'Riverbend')).toEqual({ name: 'Riverbend' })
  expect(await takeScreenName(db, two?.id ?? '', 'riverBEND')).toEqual({ refusal: 'name-taken' })
  expect(await takeScreenName(db, one?.id ?? '', 'riverbend')).toEqual({ name: 'riverbend' })
})

test('a steward is made with an account or without one', async () => {
  expect(await addSteward(db, 'june@example.org', now)).toEqual({ fresh: true })
  await signIn('dana@example.org')
  expect(await addSteward(db, 'dana@example.org', now)).toEqual({ fresh: false })
  const roles = await db.selectFrom('member').select(['email', 'role']).orderBy('email').execute()
  expect(roles).toEqual([
    { email: 'dana@example.org', role: 'steward' },
    { email: 'june@example.org', role: 'steward' },
  ])
})
