import { describe, expect, test } from 'vitest'
import {
  arrive,
  Chain,
  cookieIn,
  hashed,
  hexes,
  notebookTown,
  type Person,
  personWith,
  startNotebook,
  sync,
  wrapped,
} from '../../../tests/notebook-server.ts'
import { forgetOldSharing } from './sharing.server.ts'

const town = await notebookTown()
const { db, clock } = town
const later = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000)
}

const sealed = (id = hexes(16)) => ({ id, nonce: hexes(12), ct: hexes(200) })
const invite = (owner: Person, book: { id: string; write: string }, body = sealed()) =>
  owner.call('POST', `/nb/${book.id}/invites`, body, { 'Notebook-Token': book.write })
const claim = (person: Person, id: string) => person.call('POST', `/nb/invites/${id}/claim`, {})

/** A circle of its owner and one member. */
async function circle() {
  const owner = await arrive(town)
  const member = await arrive(town)
  const book = await startNotebook(owner, true)
  const letter = sealed()
  await invite(owner, book, letter)
  const claimed = await claim(member, letter.id)
  return { owner, member, book, letter, claimed }
}

type Turn = {
  epoch?: number
  remove?: string[]
  heads?: Record<string, number>
  keys?: object[]
  token?: string
}
async function rotate(owner: Person, book: { id: string; write: string }, stay: Person[], turn: Turn = {}) {
  const { epoch = 2, remove = [], heads = {}, token = book.write } = turn
  const write = hexes(32)
  const keys = turn.keys ?? stay.map(one => wrapped(book.id, one.account, epoch))
  const body = { epoch, writeHash: hashed(write), deleteHash: hashed(hexes(32)), keys, remove, heads }
  const said = await owner.call('POST', `/nb/${book.id}/rotate`, body, { 'Notebook-Token': token })
  return { said, write, keys }
}

describe('an invitation', () => {
  test('makes the claimer a member, who syncs and keeps keys; its owner sees who claimed it', async () => {
    const { owner, member, book, letter, claimed } = await circle()
    expect(claimed).toEqual([200, { nonce: letter.nonce, ct: letter.ct }])
    const chain = new Chain(book.id)
    expect(await sync(town, member, book.id, { ops: [chain.write()], token: book.write })).toMatchObject({
      epoch: 1,
    })
    const key = wrapped(book.id, member.account, 1)
    expect(await member.call('PUT', `/nb/${book.id}/keys/1`, key)).toEqual([200, {}])
    const [, theirs] = await member.call('GET', '/nb/keys')
    expect(theirs.notebooks).toMatchObject([{ role: 'member', keys: [key], invites: [] }])
    const [, ours] = await owner.call('GET', '/nb/keys')
    const expires = new Date(clock.now.getTime() + 24 * 3_600_000).toISOString()
    const members = [
      { account: owner.account, role: 'owner' },
      { account: member.account, role: 'member' },
    ]
    expect(theirs.notebooks).toMatchObject([{ members }])
    expect(ours.notebooks).toMatchObject([
      {
        members,
        invites: [{ id: letter.id, expires, claimedBy: member.account }],
      },
    ])
  })

  test('never shows a relative by what they are called in the commons, nor to themselves', async () => {
    const { owner, member } = await circle()
    for (const { account } of [owner, member])
      await db
        .updateTable('member')
        .set({ screen_name: `riverbend ${account}` })
        .where('id', '=', account)
        .execute()
    for (const one of [owner, member]) {
      const [, keys] = await one.call('GET', '/nb/keys')
      expect(JSON.stringify(keys)).not.toContain('riverbend')
      for (const { members } of keys.notebooks as { members: object[] }[])
        for (const shown of members) expect(Object.keys(shown).toSorted()).toEqual(['account', 'role'])
    }
  })

  test('is for one person, who may ask again as long as they are a member', async () => {
    const { owner, member, book, letter, claimed } = await circle()
    expect(await claim(member, letter.id)).toEqual(claimed)
    expect(await claim(await arrive(town), letter.id)).toEqual([409, { refusal: 'claimed' }])
    expect(await claim(owner, letter.id)).toEqual([409, { refusal: 'claimed' }])
    expect(await member.call('POST', `/nb/${book.id}/leave`, {})).toEqual([200, {}])
    expect(await claim(member, letter.id)).toEqual([404, { refusal: 'not-found' }])
  })

  test('is nothing for who is a member already', async () => {
    const { owner, member, book } = await circle()
    const second = sealed()
    await invite(owner, book, second)
    for (const one of [owner, member])
      expect(await claim(one, second.id)).toEqual([409, { refusal: 'taken' }])
  })

  test('claimed by many at once lets one in', async () => {
    const owner = await arrive(town)
    const book = await startNotebook(owner, true)
    const letter = sealed()
    await invite(owner, book, letter)
    const people = await Promise.all(Array.from({ length: 5 }, () => comer()))
    const said = await Promise.all(people.map(one => claim(one, letter.id)))
    expect(said.map(([status]) => status).sort()).toEqual([200, 409, 409, 409, 409])
    const members = await db
      .selectFrom('nb_member')
      .select('member')
      .where('notebook', '=', book.id)
      .execute()
    expect(members).toHaveLength(2)
  })

  test('is over after 24 hours, swept or not, and when its owner takes it back', async () => {
    const { owner, book } = await circle()
    const [old, undone] = [sealed(), sealed()]
    await invite(owner, book, undone)
    const undo = (token: string) =>
      owner.call('DELETE', `/nb/${book.id}/invites/${undone.id}`, undefined, { 'Notebook-Token': token })
    expect(await undo(hexes(32))).toEqual([403, { refusal: 'token', epoch: 1 }])
    expect(await undo(book.write)).toEqual([200, {}])
    expect(await undo(book.write)).toEqual([404, { refusal: 'not-found' }])
    await invite(owner, book, old)
    const person = await arrive(town)
    later(24 * 60)
    for (const { id } of [old, undone])
      expect(await claim(person, id)).toEqual([404, { refusal: 'not-found' }])
    await forgetOldSharing(db, clock.now)
    const left = db.selectFrom('nb_invite').select('claimed_by').where('notebook', '=', book.id)
    // One that was used stays: by it the owner knows whose key is whose.
    expect((await left.execute()).filter(one => one.claimed_by === null)).toEqual([])
  })

  test('needs the token, a circle, a free id, and room', async () => {
    const { owner, book, letter } = await circle()
    expect(await invite(owner, { ...book, write: hexes(32) })).toEqual([403, { refusal: 'token', epoch: 1 }])
    expect(await invite(owner, book, letter)).toEqual([409, { refusal: 'taken' }])
    expect(await invite(owner, book, { ...letter, id: 'x' })).toEqual([422, { refusal: 'malformed' }])
    expect(await invite(owner, await startNotebook(owner))).toEqual([404, { refusal: 'not-found' }])
    for (let n = 1; n < 20; n++) expect((await invite(owner, book))[0]).toBe(200)
    expect(await invite(owner, book)).toEqual([413, { refusal: 'quota' }])
  })
})

let comers = 0
/** Someone new, without the letter: many arrive at once. */
async function comer(): Promise<Person> {
  const { randomUUID } = await import('node:crypto')
  const { openNotebookSession } = await import('./session.server.ts')
  const id = randomUUID()
  const email = `comer${comers++}@example.org`
  await db
    .insertInto('member')
    .values({ id, email, role: 'member', locale: 'en', joined_on: '2026-11-29' })
    .execute()
  return personWith(town, id, `notebook=${await openNotebookSession(db, id, clock.now)}`, email)
}

describe('a new epoch', () => {
  test('ends the old token, gives every one who stays a key, and cuts what came after the heads', async () => {
    const { owner, member, book } = await circle()
    const [one, two] = [new Chain(book.id), new Chain(book.id)]
    const ops = [one.write(), one.write(), one.write(), two.write()]
    await sync(town, owner, book.id, { ops, token: book.write })
    const { said, write, keys } = await rotate(owner, book, [owner, member], { heads: { [one.device]: 2 } })
    expect(said).toEqual([200, {}])
    expect(await sync(town, member, book.id, {})).toMatchObject({ epoch: 2, heads: one.head(2) })
    const [, theirs] = await member.call('GET', '/nb/keys')
    expect(theirs.notebooks).toMatchObject([{ epoch: 2, keys: [keys[1]], bytes: 2 * 228 }])
    const late = new Chain(book.id).write(2)
    expect(await sync(town, member, book.id, { ops: [late], token: book.write })).toEqual([
      403,
      { refusal: 'token', epoch: 2 },
    ])
    expect(await sync(town, member, book.id, { ops: [late], token: write })).toMatchObject({ epoch: 2 })
  })

  test('lets what a chain has of older epochs come again, but no chain fall back', async () => {
    const { owner, member, book } = await circle()
    const chain = new Chain(book.id)
    const { write } = await rotate(owner, book, [owner, member])
    const push = (op: Uint8Array) => sync(town, owner, book.id, { ops: [op], token: write })
    expect(await push(chain.write(1))).toMatchObject({ epoch: 2 })
    expect(await push(chain.write(2))).toMatchObject({ epoch: 2 })
    expect(await push(chain.make({ epoch: 1 }).bytes)).toEqual([
      409,
      { refusal: 'stale-epoch', device: chain.device, epoch: 2 },
    ])
  })

  test('shuts out who is taken out: no sync, no keys, no export, no way back by the invitation', async () => {
    const { owner, member, book, letter } = await circle()
    const open = sealed()
    await invite(owner, book, open)
    expect((await rotate(owner, book, [owner], { remove: [member.account] })).said).toEqual([200, {}])
    const none = [404, { refusal: 'not-found' }]
    expect(await sync(town, member, book.id, {})).toEqual(none)
    expect(await member.call('GET', `/nb/${book.id}/export`)).toEqual(none)
    expect(await member.call('PUT', `/nb/${book.id}/keys/1`, wrapped(book.id, member.account, 1))).toEqual(
      none,
    )
    expect(((await member.call('GET', '/nb/keys'))[1] as { notebooks: [] }).notebooks).toEqual([])
    for (const { id } of [letter, open]) expect(await claim(member, id)).toEqual(none)
    expect(
      await db.selectFrom('nb_key').select('epoch').where('member', '=', member.account).execute(),
    ).toEqual([])
  })

  test('is refused with a wrong token, for another epoch, and when the keys are not one for each who stays', async () => {
    const { owner, member, book } = await circle()
    const chain = new Chain(book.id)
    await sync(town, owner, book.id, { ops: [chain.write()], token: book.write })
    const turn = async (stay: Person[], how: Turn = {}) => (await rotate(owner, book, stay, how)).said
    const both = [owner, member]
    expect(await turn(both, { token: hexes(32) })).toEqual([403, { refusal: 'token', epoch: 1 }])
    for (const epoch of [1, 3])
      expect(await turn(both, { epoch })).toEqual([409, { refusal: 'stale-epoch', epoch: 1 }])
    const stranger = await comer()
    const bad = [422, { refusal: 'malformed' }]
    expect(await turn([owner])).toEqual(bad)
    expect(await turn([owner, owner])).toEqual(bad)
    expect(await turn([...both, stranger])).toEqual(bad)
    expect(await turn(both, { remove: [member.account] })).toEqual(bad)
    expect(await turn([member], { remove: [owner.account] })).toEqual(bad)
    expect(await turn(both, { remove: [stranger.account] })).toEqual(bad)
    expect(await turn(both, { keys: both.map(one => wrapped(book.id, one.account, 1)) })).toEqual(bad)
    expect(await turn(both, { keys: both.map(one => wrapped(hexes(16), one.account, 2)) })).toEqual(bad)
    expect(await turn(both, { heads: { [chain.device]: 0 } })).toEqual(bad)
    expect(await sync(town, member, book.id, {})).toMatchObject({ epoch: 1, heads: chain.head() })
  })

  test('asked for by two devices at once comes once', async () => {
    const { owner, member, book } = await circle()
    const said = await Promise.all(Array.from({ length: 4 }, () => rotate(owner, book, [owner, member])))
    const sorted = said.map(one => one.said[0]).sort()
    expect(sorted).toEqual([200, 409, 409, 409])
    const { write } = said.find(one => one.said[0] === 200)!
    const op = new Chain(book.id).write(2)
    expect(await sync(town, owner, book.id, { ops: [op], token: write })).toMatchObject({ epoch: 2 })
  })

  test('beside a push of the old epoch: either the push was first and is cut or kept by the heads, or it is refused', async () => {
    const { owner, member, book } = await circle()
    const chain = new Chain(book.id)
    const [turned, pushed] = await Promise.all([
      rotate(owner, book, [owner, member]),
      sync(town, member, book.id, { ops: [chain.write()], token: book.write }),
    ])
    expect(turned.said[0]).toBe(200)
    if (!('epoch' in pushed)) expect(pushed).toEqual([403, { refusal: 'token', epoch: 2 }])
    expect(await sync(town, member, book.id, {})).toMatchObject({ epoch: 2, heads: {}, ops: [] })
  })
})

describe('leaving', () => {
  test('takes a member and their keys out; the owner cannot', async () => {
    const { owner, member, book } = await circle()
    await member.call('PUT', `/nb/${book.id}/keys/1`, wrapped(book.id, member.account, 1))
    expect(await owner.call('POST', `/nb/${book.id}/leave`, {})).toEqual([404, { refusal: 'not-found' }])
    expect(await member.call('POST', `/nb/${book.id}/leave`, {})).toEqual([200, {}])
    expect(await sync(town, member, book.id, {})).toEqual([404, { refusal: 'not-found' }])
    expect(
      await db.selectFrom('nb_key').select('epoch').where('member', '=', member.account).execute(),
    ).toEqual([])
  })
})

describe('a link to a second device', () => {
  const claimLink = (id: string) => town.call('POST', `/nb/links/${id}/claim`, { json: {} })

  test('signs the device in, once', async () => {
    const owner = await arrive(town)
    const link = sealed()
    expect(await owner.call('POST', '/nb/links', link)).toEqual([200, {}])
    const answer = await claimLink(link.id)
    expect(await answer.json()).toEqual({ nonce: link.nonce, ct: link.ct, account: owner.account })
    const device = personWith(town, owner.account, cookieIn(answer))
    const [, list] = await device.call('GET', '/nb/sessions')
    expect((list as { sessions: { current: boolean }[] }).sessions.map(one => one.current).sort()).toEqual([
      false,
      true,
    ])
    const again = await claimLink(link.id)
    expect([again.status, await again.json(), cookieIn(again)]).toEqual([404, { refusal: 'not-found' }, ''])
  })

  test('claimed by two at once opens for one', async () => {
    const owner = await arrive(town)
    const link = sealed()
    await owner.call('POST', '/nb/links', link)
    const said = await Promise.all(Array.from({ length: 4 }, () => claimLink(link.id)))
    expect(said.map(one => one.status).sort()).toEqual([200, 404, 404, 404])
  })

  test('is over after ten minutes, swept or not, and when it is taken back', async () => {
    const owner = await arrive(town)
    const [old, undone] = [sealed(), sealed()]
    for (const one of [old, undone]) await owner.call('POST', '/nb/links', one)
    expect(await owner.call('DELETE', `/nb/links/${undone.id}`)).toEqual([200, {}])
    expect((await claimLink(undone.id)).status).toBe(404)
    later(10)
    expect((await claimLink(old.id)).status).toBe(404)
    await forgetOldSharing(db, clock.now)
    expect(await db.selectFrom('nb_link').select('id').where('member', '=', owner.account).execute()).toEqual(
      [],
    )
  })

  test('five at most, a free id, and not too many tries', async () => {
    const owner = await arrive(town)
    const first = sealed()
    for (const one of [first, sealed(), sealed(), sealed(), sealed()])
      expect((await owner.call('POST', '/nb/links', one))[0]).toBe(200)
    expect(await owner.call('POST', '/nb/links', sealed())).toEqual([413, { refusal: 'quota' }])
    const other = await arrive(town)
    expect(await other.call('POST', '/nb/links', first)).toEqual([409, { refusal: 'taken' }])
    const id = hexes(16)
    for (let n = 0; n < 10; n++) expect((await claimLink(id)).status).toBe(404)
    const full = await claimLink(id)
    expect([full.status, await full.json()]).toEqual([429, { refusal: 'wait', minutes: 10 }])
    expect(full.headers.get('Retry-After')).toBe('600')
  })
})
