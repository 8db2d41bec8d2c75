import { describe, expect, test } from 'vitest'
import {
  arrive,
  Chain,
  hexes,
  notebookTown,
  startNotebook,
  sync,
  wordsSlot,
  wrapped,
} from '../../../tests/notebook-server.ts'
import { askForCode, deleteMember, enterCode } from '../../members/members.server.ts'
import { deleteDue } from './notebooks.server.ts'

const town = await notebookTown()
const { db, clock, letters } = town

async function setUp(circle = false) {
  const owner = await arrive(town)
  const book = await startNotebook(owner, circle)
  await sync(town, owner, book.id, { ops: [new Chain(book.id).write()], token: book.write })
  const slot = wordsSlot()
  await owner.call('PUT', `/nb/slots/${slot.slotId}`, slot)
  const drop = (headers: Record<string, string> = {}) =>
    owner.call('DELETE', `/nb/${book.id}`, undefined, headers)
  return { owner, book, drop }
}

/** How many rows each of the notebook's tables has for an account and a notebook. */
async function rows(account: string, notebook: string) {
  const count = async (table: 'nb_op' | 'nb_key' | 'nb_member' | 'nb_invite') =>
    (await db.selectFrom(table).select('notebook').where('notebook', '=', notebook).execute()).length
  const slots = await db.selectFrom('nb_slot').select('id').where('member', '=', account).execute()
  return [
    await count('nb_op'),
    await count('nb_key'),
    await count('nb_member'),
    await count('nb_invite'),
    slots.length,
  ]
}

describe('deleting a notebook', () => {
  test('with the delete token is at once, slots and all', async () => {
    const { owner, book, drop } = await setUp()
    expect(await rows(owner.account, book.id)).toEqual([1, 1, 1, 0, 1])
    expect(await drop({ 'Notebook-Delete': hexes(32) })).toEqual([403, { refusal: 'token' }])
    expect(await drop({ 'Notebook-Delete': book.write })).toEqual([403, { refusal: 'token' }])
    expect(await rows(owner.account, book.id)).toEqual([1, 1, 1, 0, 1])
    expect(await drop({ 'Notebook-Delete': book.drop })).toEqual([200, { deleteOn: null }])
    expect(await rows(owner.account, book.id)).toEqual([0, 0, 0, 0, 0])
    expect(await sync(town, owner, book.id, {})).toEqual([404, { refusal: 'not-found' }])
  })

  test('keeps the slots while they open something else', async () => {
    const { owner, book, drop } = await setUp()
    await startNotebook(owner, true)
    await drop({ 'Notebook-Delete': book.drop })
    expect(await rows(owner.account, book.id)).toEqual([0, 0, 0, 0, 1])
  })

  test('without it is in seven days, with one letter that tells nothing to others, and works until then', async () => {
    const { owner, book, drop } = await setUp()
    const before = letters.length
    const day = new Date(clock.now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10)
    expect(await drop()).toEqual([200, { deleteOn: day }])
    expect(letters.slice(before)).toEqual([
      {
        to: owner.email,
        subject: 'Something you keep with us will be deleted',
        text: expect.stringMatching(/^On December 6, 2026 we will delete .*\/notebook\n$/s),
      },
    ])
    expect(JSON.stringify(letters.at(-1))).not.toMatch(/drug|alcohol|loved|diary|Footbridge/i)
    clock.now = new Date(clock.now.getTime() + 3 * 86_400_000)
    expect(await drop()).toEqual([200, { deleteOn: day }])
    expect(letters).toHaveLength(before + 1)
    expect((await owner.call('GET', '/nb/keys'))[1]).toMatchObject({ notebooks: [{ deleteOn: day }] })
    clock.now = new Date(`${day}T00:00:00Z`)
    await deleteDue(db, new Date(clock.now.getTime() - 1))
    expect(await sync(town, owner, book.id, {})).toMatchObject({ epoch: 1 })
    await deleteDue(db, clock.now)
    expect(await rows(owner.account, book.id)).toEqual([0, 0, 0, 0, 0])
  })

  test('can be called off', async () => {
    const { owner, book, drop } = await setUp()
    await drop()
    expect(await owner.call('POST', `/nb/${book.id}/keep`, {})).toEqual([200, {}])
    expect((await owner.call('GET', '/nb/keys'))[1]).toMatchObject({ notebooks: [{ deleteOn: null }] })
    await deleteDue(db, new Date('2027-06-01'))
    expect(await rows(owner.account, book.id)).toEqual([1, 1, 1, 0, 1])
  })

  test('writes in Spanish to who reads Spanish', async () => {
    const { owner, drop } = await setUp()
    await db.updateTable('member').set({ locale: 'es' }).where('id', '=', owner.account).execute()
    await drop()
    expect(letters.at(-1)?.subject).toBe('Vamos a borrar algo que guardas con nosotros')
    expect(letters.at(-1)?.text).toMatch(/^El \d+ de diciembre de 2026 vamos a borrar/)
  })
})

test('an account that is deleted takes its notebooks, its circles for everyone, slots, links and sessions along', async () => {
  const { owner, book } = await setUp()
  const circle = await startNotebook(owner, true)
  const member = await arrive(town)
  const own = await startNotebook(member)
  const sealed = { id: hexes(16), nonce: hexes(12), ct: hexes(10) }
  await owner.call('POST', `/nb/${circle.id}/invites`, sealed, { 'Notebook-Token': circle.write })
  await owner.call('POST', '/nb/links', { ...sealed, id: hexes(16) })
  expect((await member.call('POST', `/nb/invites/${sealed.id}/claim`, {}))[0]).toBe(200)
  expect(await rows(owner.account, circle.id)).toEqual([0, 1, 2, 1, 1])
  await deleteMember(db, owner.account)
  for (const { id } of [book, circle]) expect(await rows(owner.account, id)).toEqual([0, 0, 0, 0, 0])
  for (const table of ['nb_session', 'nb_link', 'nb_slot'] as const)
    expect(await db.selectFrom(table).select('member').where('member', '=', owner.account).execute()).toEqual(
      [],
    )
  expect(await owner.call('GET', '/nb/keys')).toEqual([401, { refusal: 'session' }])
  expect(await sync(town, member, circle.id, {})).toEqual([404, { refusal: 'not-found' }])
  expect(await sync(town, member, own.id, {})).toMatchObject({ epoch: 1 })
})

test('a member who deletes the account leaves the circle as it is for the others', async () => {
  const { owner, book } = await setUp(true)
  const member = await arrive(town)
  const sealed = { id: hexes(16), nonce: hexes(12), ct: hexes(10) }
  await owner.call('POST', `/nb/${book.id}/invites`, sealed, { 'Notebook-Token': book.write })
  await member.call('POST', `/nb/invites/${sealed.id}/claim`, {})
  await deleteMember(db, member.account)
  expect(await rows(owner.account, book.id)).toEqual([1, 1, 1, 0, 1])
})

test('an account that is deleted while its devices write: nothing breaks, nothing is left', async () => {
  for (let round = 0; round < 5; round++) {
    const { owner, book } = await setUp(true)
    const chain = new Chain(book.id)
    const key = wrapped(book.id, owner.account, 1)
    const work = Array.from({ length: 4 }, () => [
      owner.call('PUT', `/nb/${book.id}/keys/1`, key).then(([status]) => status),
      sync(town, owner, book.id, { ops: [chain.make().bytes], token: book.write }).then(said =>
        'epoch' in said ? 200 : said[0],
      ),
    ]).flat()
    const [, ...statuses] = await Promise.all([deleteMember(db, owner.account), ...work])
    for (const status of statuses) expect([200, 401, 404, 409]).toContain(status)
    expect(await rows(owner.account, book.id)).toEqual([0, 0, 0, 0, 0])
  }
})

test('the page where an account is deleted says before what becomes of the notebook and the circles', async () => {
  const now = clock.now
  for (const [path, words] of [
    ['/you', 'every circle you started, for everyone in it'],
    ['/es/you', 'cada círculo que empezaste'],
  ] as const) {
    const { request, code } = await askForCode(db, 'you@example.org', now)
    const session = await enterCode(db, request, code, now)
    if ('refusal' in session) throw new Error(session.refusal)
    await db
      .updateTable('member')
      .set({ screen_name: 'Heron' })
      .where('email', '=', 'you@example.org')
      .execute()
    const page = await town.app.request(path, { headers: { Cookie: `session=${session.token}` } })
    const [before, after] = (await page.text()).split('action="' + path + '/delete"')
    expect(before).toContain(words)
    expect(after).toBeDefined()
  }
})
