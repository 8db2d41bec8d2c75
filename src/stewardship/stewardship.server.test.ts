import { beforeEach, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { addSteward, askForCode, enterCode, takeScreenName } from '../members/members.server.ts'
import { keepRole, people } from './stewardship.server.ts'

const { db } = await freshDatabase()
const now = new Date('2026-11-23T02:00:00Z')
const idOf = async (email: string) =>
  (await db.selectFrom('member').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id

async function signIn(email: string) {
  const { request, code } = await askForCode(db, email, now)
  await enterCode(db, request, code, now)
  return idOf(email)
}

beforeEach(() => db.deleteFrom('member').execute())

test('people without a name can be told apart, and no address is given whole', async () => {
  await addSteward(db, 'june@example.org', now)
  await signIn('dana@example.org')
  await takeScreenName(db, await signIn('eve@example.net'), 'Riverbend')
  const told = (await people(db)).map(one => [one.role, one.screen_name, one.address, one.joined_on])
  expect(told).toEqual([
    ['steward', null, 'j…@example.org', '2026-11-23'],
    ['member', 'Riverbend', null, '2026-11-23'],
    ['member', null, 'd…@example.org', '2026-11-23'],
  ])
  expect(JSON.stringify(await people(db))).not.toMatch(/june@|dana@|eve@/)
})

test('the one steward who ever signed in cannot step down for one who never did', async () => {
  await addSteward(db, 'june@example.org', now)
  await addSteward(db, 'never@example.org', now)
  const june = await signIn('june@example.org')
  expect(await keepRole(db, june, 'member')).toEqual({ refusal: 'role-last-steward' })
  expect(await keepRole(db, await idOf('never@example.org'), 'member')).toEqual({ role: 'member' })
})

test('of two stewards who step down at once, one stays', async () => {
  for (const email of ['june@example.org', 'dana@example.org']) await addSteward(db, email, now)
  const both = [await signIn('june@example.org'), await signIn('dana@example.org')]
  const answers = await Promise.all(both.map(id => keepRole(db, id, 'member')))
  expect(answers.filter(answer => 'refusal' in answer)).toHaveLength(1)
})
