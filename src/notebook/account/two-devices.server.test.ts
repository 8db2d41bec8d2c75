import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { device } from '../../../tests/notebook-device.ts'
import { backup, hexes, notebookTown } from '../../../tests/notebook-server.ts'

vi.setConfig({ testTimeout: 120_000 })

const PIN = '274913'
const OTHER = '385024'
const town = await notebookTown()

const email = () => `${hexes(5)}@example.org`

/** A phone whose notebook is with an account. */
async function joined(address = email()) {
  const phone = device(town)
  await phone.ask({ ask: 'setUp', pin: PIN })
  await phone.note('from before the account')
  const words = await phone.joinNew(address, PIN)
  return { phone, words, address }
}

test('a notebook joins an account without loss, and opens on a second device by its words', async () => {
  const { phone, words, address } = await joined()
  expect(await phone.ask({ ask: 'account' })).toMatchObject({ state: 'joined', has: true, email: address })
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  const laptop = device(town)
  expect(await laptop.ask({ ask: 'account' })).toMatchObject({ state: 'none' })
  expect(await laptop.signIn(address)).toMatchObject({ state: 'signed-in', has: true })
  expect(await laptop.say({ ask: 'joinByWords', words: 'apple river', pin: OTHER })).toEqual({
    refusal: 'words-odd',
  })
  const wrong = [...words.slice(0, 6), words[6] === 'apple' ? 'river' : 'apple'].join(' ')
  expect(await laptop.say({ ask: 'joinByWords', words: wrong, pin: OTHER })).toEqual({
    refusal: 'words-wrong',
  })
  await laptop.ask({ ask: 'joinByWords', words: words.join(' ').toUpperCase(), pin: OTHER })
  await laptop.sync()
  expect(await laptop.texts()).toEqual(['from before the account'])
  await laptop.note('from the laptop')
  await laptop.sync()
  await phone.sync()
  expect(await phone.texts()).toEqual(['from before the account', 'from the laptop'])
  const [one, two] = [await phone.ask({ ask: 'syncing' }), await laptop.ask({ ask: 'syncing' })]
  expect(one.fingerprint).toHaveLength(4)
  expect((await laptop.sync()).fingerprint).toEqual((await phone.sync()).fingerprint)
  expect(two.alarms).toEqual([])
})

test('words are kept only once two of them were typed back', async () => {
  const phone = device(town)
  await phone.ask({ ask: 'setUp', pin: PIN })
  await phone.signIn(email())
  expect(await phone.say({ ask: 'newWords', pin: OTHER })).toMatchObject({ refusal: 'wrong-pin' })
  const { words } = await phone.ask({ ask: 'newWords', pin: PIN })
  const say = (at: [number, number], typed: [string, string]) =>
    phone.say({ ask: 'confirmWords', at, words: typed })
  expect(await say([0, 1], [words[0]!, 'nothing'])).toEqual({ refusal: 'words-differ' })
  expect(await say([2, 2], [words[2]!, words[2]!])).toEqual({ refusal: 'words-differ' })
  expect(await phone.ask({ ask: 'account' })).toMatchObject({ state: 'signed-in', has: false, slots: [] })
  expect(await say([6, 3], [` ${words[6]!.toUpperCase()}`, words[3]!])).toEqual({ done: true })
  expect(await phone.ask({ ask: 'account' })).toMatchObject({ state: 'joined', slots: [{ kind: 'words' }] })
})

test('a device with a notebook of its own brings its entries along', async () => {
  const { phone, words, address } = await joined()
  await phone.sync()
  const tablet = device(town)
  await tablet.ask({ ask: 'setUp', pin: OTHER })
  await tablet.note('from the tablet alone')
  await tablet.signIn(address)
  expect(await tablet.say({ ask: 'newWords', pin: OTHER })).toHaveProperty('words')
  expect(await tablet.say({ ask: 'joinByWords', words: words.join(' '), pin: PIN })).toMatchObject({
    refusal: 'wrong-pin',
  })
  await tablet.ask({ ask: 'joinByWords', words: words.join(' '), pin: OTHER })
  await tablet.sync()
  expect((await tablet.texts()).toSorted()).toEqual(['from before the account', 'from the tablet alone'])
  await phone.sync()
  expect((await phone.texts()).toSorted()).toEqual(['from before the account', 'from the tablet alone'])
  await tablet.reload()
  await tablet.ask({ ask: 'unlock', pin: OTHER })
  expect((await tablet.texts()).toSorted()).toEqual(['from before the account', 'from the tablet alone'])
})

test('a second device by a one-time code: signed in and open in one step, the code used up', async () => {
  const { phone } = await joined()
  await phone.sync()
  const { code, address, until } = await phone.ask({ ask: 'link', pin: PIN })
  expect(address).toBe(`${town.origin}/notebook#link.${code}`)
  expect(until - town.clock.now.getTime()).toBe(600_000)
  const laptop = device(town)
  expect(await laptop.say({ ask: 'joinByLink', code: code.slice(1), pin: OTHER })).toEqual({
    refusal: 'key-code-odd',
  })
  await laptop.ask({ ask: 'joinByLink', code: code.toLowerCase(), pin: OTHER })
  await laptop.sync()
  expect(await laptop.texts()).toEqual(['from before the account'])
  expect(await device(town).say({ ask: 'joinByLink', code, pin: OTHER })).toEqual({ refusal: 'link-gone' })
  await phone.ask({ ask: 'nameDevice', name: 'Phone' })
  await phone.sync()
  await laptop.sync()
  const seen = await laptop.ask({ ask: 'devices' })
  expect(seen[0]).toMatchObject({ here: true, canEnd: false })
  expect(seen.find(one => one.name === 'Phone')).toMatchObject({ here: false, canEnd: true })
  await laptop.ask({ ask: 'endDevice', id: seen.find(one => one.name === 'Phone')!.id })
  expect(await phone.sync()).toMatchObject({ state: 'refused', why: 'session' })
  expect(await phone.ask({ ask: 'account' })).toMatchObject({ state: 'signed-out' })
})

test('a recovery code and a passkey open it too; a new code ends the old one', async () => {
  const { phone, address } = await joined()
  const { code: old } = await phone.ask({ ask: 'newCode', pin: PIN })
  const { code } = await phone.ask({ ask: 'newCode', pin: PIN })
  const [credential, input, prf] = [hexes(20), hexes(32), hexes(32)]
  await phone.ask({ ask: 'addPasskey', pin: PIN, credential, input, prf })
  await phone.sync()
  const one = device(town)
  await one.signIn(address)
  expect(await one.say({ ask: 'joinByCode', code: old, pin: OTHER })).toEqual({ refusal: 'key-code-wrong' })
  await one.ask({ ask: 'joinByCode', code, pin: OTHER })
  await one.sync()
  expect(await one.texts()).toEqual(['from before the account'])
  const two = device(town)
  await two.signIn(address)
  expect(await two.ask({ ask: 'passkeys' })).toEqual([{ credential, input }])
  expect(await two.say({ ask: 'joinByPasskey', credential, prf: hexes(32), pin: OTHER })).toEqual({
    refusal: 'passkey-wrong',
  })
  await two.ask({ ask: 'joinByPasskey', credential, prf, pin: OTHER })
  await two.sync()
  expect(await two.texts()).toEqual(['from before the account'])
  const { slots } = await phone.ask({ ask: 'account' })
  expect(slots.map(slot => slot.kind).toSorted()).toEqual(['code', 'passkey', 'words'])
  const words = slots.find(slot => slot.kind === 'words')!
  expect(await phone.say({ ask: 'dropSlot', id: words.id })).toEqual({ refusal: 'last-way' })
  await phone.ask({ ask: 'dropSlot', id: slots.find(slot => slot.kind === 'passkey')!.id })
  expect((await phone.ask({ ask: 'account' })).slots).toHaveLength(2)
})

test('who forgot the PIN sets a new one by the words or the recovery code, without a network', async () => {
  const { phone, words } = await joined()
  const { code } = await phone.ask({ ask: 'newCode', pin: PIN })
  await phone.ask({ ask: 'lock' })
  phone.wire.online = false
  expect(await phone.say({ ask: 'newPin', words: words.join(' '), pin: '12' })).toEqual({
    refusal: 'pin-too-short',
  })
  await phone.ask({ ask: 'newPin', words: words.join(' '), pin: OTHER })
  expect(await phone.texts()).toEqual(['from before the account'])
  await phone.ask({ ask: 'lock' })
  expect(await phone.say({ ask: 'unlock', pin: PIN })).toMatchObject({ refusal: 'wrong-pin' })
  await phone.ask({ ask: 'newPin', words: code, pin: PIN })
  await phone.ask({ ask: 'lock' })
  await phone.ask({ ask: 'unlock', pin: PIN })
})

test('after a try with no answer it tries again soon, then more seldom; at once when the network is back', async () => {
  const { phone } = await joined()
  await phone.sync()
  phone.wire.online = false
  await phone.note('to be copied')
  const tried: number[] = []
  const start = town.clock.now.getTime()
  for (let seconds = 0; seconds < 700; seconds += 5) {
    phone.clock.skew = seconds * 1000
    const before = phone.heard.length
    await phone.keeper().tick()
    if (phone.heard.slice(before).some(one => one.change === 'syncing')) tried.push(seconds)
  }
  expect(town.clock.now.getTime()).toBe(start)
  expect(tried.slice(0, 5)).toEqual([5, 10, 25, 70, 190])
  expect(tried[5]! - tried[4]!).toBeGreaterThanOrEqual(300)
  phone.wire.online = true
  await phone.ask({ ask: 'online' })
  await vi.waitFor(async () =>
    expect(await phone.ask({ ask: 'syncing' })).toMatchObject({ state: 'resting', unsent: 0 }),
  )
})

test('offline for a week: written, kept, counted, and sent when the network is back', async () => {
  const { phone, address, words } = await joined()
  await phone.sync()
  phone.wire.online = false
  for (let day = 0; day < 7; day++) await phone.note(`day ${day}`)
  expect(await phone.sync()).toMatchObject({ state: 'waiting', unsent: 7, entries: 7 })
  await phone.reload()
  await phone.ask({ ask: 'unlock', pin: PIN })
  expect(await phone.texts()).toHaveLength(8)
  phone.wire.online = true
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  const other = device(town)
  await other.signIn(address)
  await other.ask({ ask: 'joinByWords', words: words.join(' '), pin: OTHER })
  await other.sync()
  expect(await other.texts()).toHaveLength(8)
})

test('both edit one entry while apart: both versions stand until one person joins them', async () => {
  const { phone, words, address } = await joined()
  const entry = await phone.note('first')
  await phone.sync()
  const other = device(town)
  await other.signIn(address)
  await other.ask({ ask: 'joinByWords', words: words.join(' '), pin: OTHER })
  await other.sync()
  await phone.ask({ ask: 'correct', id: entry.id, data: { text: 'by phone' } })
  await other.ask({ ask: 'correct', id: entry.id, data: { text: 'by laptop' } })
  await phone.sync()
  await other.sync()
  await phone.sync()
  for (const one of [phone, other]) {
    const found = (await one.ask({ ask: 'list', type: 'note' })).find(each => each.id === entry.id)!
    expect([found.data, ...found.others.map(version => version.data)]).toEqual(
      expect.arrayContaining([{ text: 'by phone' }, { text: 'by laptop' }]),
    )
    expect(new Set([found.by, ...found.others.map(version => version.by)]).size).toBe(2)
  }
  const found = (await phone.ask({ ask: 'list', type: 'note' })).find(each => each.id === entry.id)!
  await phone.ask({ ask: 'correct', id: entry.id, data: { text: 'both' }, versions: found.versions })
  await phone.sync()
  await other.sync()
  const joinedUp = (await other.ask({ ask: 'list', type: 'note' })).find(each => each.id === entry.id)!
  expect(joinedUp).toMatchObject({ data: { text: 'both' }, others: [] })
})

test('someone knows my words: new words, all sealed anew, old words and other devices shut out until they have them', async () => {
  const { phone, words, address } = await joined()
  const other = device(town)
  await other.signIn(address)
  await other.ask({ ask: 'joinByWords', words: words.join(' '), pin: OTHER })
  await phone.note('a secret')
  await phone.sync()
  await other.sync()
  other.wire.online = false
  await other.note('written on the laptop meanwhile')
  const { words: fresh } = await phone.ask({ ask: 'rekey', pin: PIN })
  expect(await phone.texts()).toContain('a secret')
  await phone.ask({ ask: 'confirmWords', at: [0, 6], words: [fresh[0]!, fresh[6]!] })
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  expect(await phone.texts()).toContain('a secret')
  const thief = device(town)
  await thief.signIn(address)
  expect(await thief.say({ ask: 'joinByWords', words: words.join(' '), pin: PIN })).toEqual({
    refusal: 'words-wrong',
  })
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from nb_op join nb_notebook on nb_notebook.id = nb_op.notebook
     join member on member.id = owner where email = ${address} and nb_op.epoch = 1 and ct is not null`.execute(
    town.db,
  )
  expect(rows[0]!.count).toBe(0)
  other.wire.online = true
  expect(await other.sync()).toMatchObject({ state: 'refused', why: 'session' })
  await other.signIn(address)
  expect(await other.sync()).toMatchObject({ state: 'refused', why: 'moved-on' })
  await other.ask({ ask: 'joinByWords', words: fresh.join(' '), pin: OTHER })
  expect(await other.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  await phone.sync()
  for (const one of [phone, other])
    expect((await one.texts()).toSorted()).toEqual([
      'a secret',
      'from before the account',
      'written on the laptop meanwhile',
    ])
  await phone.reload()
  await phone.ask({ ask: 'unlock', pin: PIN })
  expect(await phone.texts()).toHaveLength(3)
})

test('new words on two devices, over a server that was put back between: the later ones hold, and what the first wrote comes along', async () => {
  const { phone, words, address } = await joined()
  const other = device(town)
  await other.signIn(address)
  await other.ask({ ask: 'joinByWords', words: words.join(' '), pin: OTHER })
  for (const one of [phone, other]) await one.sync()
  const putBack = await backup(town)
  const renew = async (one: typeof phone, pin: string) => {
    const { words: fresh } = await one.ask({ ask: 'rekey', pin })
    await one.ask({ ask: 'confirmWords', at: [0, 6], words: [fresh[0]!, fresh[6]!] })
    return fresh.join(' ')
  }
  await renew(phone, PIN)
  await phone.note('after the first new words')
  await phone.sync()
  await putBack()
  await other.signIn(address)
  await other.note('on the other')
  const latest = await renew(other, OTHER)
  expect(await other.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  await phone.signIn(address)
  expect(await phone.sync()).toMatchObject({ state: 'refused', why: 'moved-on' })
  expect(await phone.texts()).toContain('after the first new words')
  expect(await phone.ask({ ask: 'joinByWords', words: latest, pin: PIN })).toMatchObject({ damaged: 0 })
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  await other.sync()
  await phone.reload()
  await phone.ask({ ask: 'unlock', pin: PIN })
  for (const one of [phone, other])
    expect((await one.texts()).toSorted()).toEqual([
      'after the first new words',
      'from before the account',
      'on the other',
    ])
})

test('the old words typed after the server was put back: what was written under the new keys is here, and copied again', async () => {
  const { phone, words, address } = await joined()
  await phone.sync()
  const putBack = await backup(town)
  const { words: fresh } = await phone.ask({ ask: 'rekey', pin: PIN })
  await phone.ask({ ask: 'confirmWords', at: [0, 6], words: [fresh[0]!, fresh[6]!] })
  await phone.note('after the new words')
  await phone.sync()
  await putBack()
  await phone.signIn(address)
  await phone.ask({ ask: 'joinByWords', words: words.join(' '), pin: PIN })
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  expect((await phone.texts()).toSorted()).toEqual(['after the new words', 'from before the account'])
  const other = device(town)
  await other.signIn(address)
  await other.ask({ ask: 'joinByWords', words: words.join(' '), pin: OTHER })
  await other.sync()
  expect((await other.texts()).toSorted()).toEqual(['after the new words', 'from before the account'])
})

test('removed for good: gone from every device and from the server', async () => {
  const { phone, words, address } = await joined()
  const other = device(town)
  await other.signIn(address)
  await other.ask({ ask: 'joinByWords', words: words.join(' '), pin: OTHER })
  const entry = await phone.note('to be taken off')
  await phone.sync()
  await other.sync()
  await phone.ask({ ask: 'remove', id: entry.id })
  expect(await phone.ask({ ask: 'purge' })).toEqual({ purged: 1 })
  await phone.sync()
  await other.sync()
  expect(await other.texts()).toEqual(['from before the account'])
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from nb_op join nb_notebook on nb_notebook.id = nb_op.notebook
     join member on member.id = owner where email = ${address} and ct is null`.execute(town.db)
  expect(rows[0]!.count).toBeGreaterThan(0)
  expect(await other.sync()).toMatchObject({ alarms: [] })
})

test('a server that is full takes removals and purges still, and then has room again', async () => {
  const small = await notebookTown({ NOTEBOOK_QUOTA_MB: '1' })
  const phone = device(small)
  await phone.ask({ ask: 'setUp', pin: PIN })
  await phone.joinNew(`${hexes(5)}@example.org`, PIN)
  const long = () => phone.note(hexes(100_000))
  const entries: { id: string }[] = []
  for (let n = 0; n < 4; n++) entries.push(await long())
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  const held = await phone.ask({ ask: 'account' })
  await phone.note(hexes((held.quota - held.bytes - 600) / 2))
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  for (let n = 0; n < 2; n++) entries.push(await long())
  expect(await phone.sync()).toMatchObject({ state: 'refused', why: 'quota' })
  const [sent, unsent] = [entries[0]!, entries[4]!]
  for (const { id } of [sent, unsent, entries[5]!]) await phone.ask({ ask: 'remove', id })
  await phone.ask({ ask: 'purge' })
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  const { bytes } = await phone.ask({ ask: 'account' })
  expect(bytes).toBeLessThan(held.quota - 190_000)
  await phone.note(hexes(80_000))
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
})

test('the server’s copy deleted at once with the PIN, later without; what is here stays and can join again', async () => {
  const { phone, address } = await joined()
  await phone.sync()
  const { deleteOn } = await phone.ask({ ask: 'deleteCopy' })
  expect(deleteOn).toBe('2026-12-06')
  expect(await phone.ask({ ask: 'account' })).toMatchObject({ deleteOn: '2026-12-06' })
  await phone.ask({ ask: 'keepCopy' })
  expect(await phone.ask({ ask: 'account' })).toMatchObject({ deleteOn: null })
  expect(await phone.say({ ask: 'deleteCopy', pin: OTHER })).toMatchObject({ refusal: 'wrong-pin' })
  expect(await phone.ask({ ask: 'deleteCopy', pin: PIN })).toEqual({ deleteOn: null })
  expect(await phone.ask({ ask: 'account' })).toMatchObject({ state: 'signed-in', has: false })
  expect(await phone.texts()).toEqual(['from before the account'])
  await phone.joinNew(address, PIN)
  expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
})

test('removed from a device it is signed out there too, and opens again later by its words', async () => {
  const { phone, address, words } = await joined()
  await phone.sync()
  await phone.ask({ ask: 'erase' })
  expect(await phone.ask({ ask: 'account' })).toMatchObject({ state: 'none' })
  await phone.signIn(address)
  await phone.ask({ ask: 'joinByWords', words: words.join(' '), pin: OTHER })
  await phone.sync()
  expect(await phone.texts()).toEqual(['from before the account'])
})

test('signed in with another address, a device says so and sends nothing', async () => {
  const { phone } = await joined()
  await phone.sync()
  await phone.signIn(email())
  await phone.note('not for them')
  expect(await phone.sync()).toMatchObject({ state: 'refused', why: 'session', unsent: 1 })
  expect(await phone.ask({ ask: 'account' })).toMatchObject({ state: 'signed-in', has: false })
})

test('a sealed file goes into an empty notebook; a readable one row by row', async () => {
  const { phone } = await joined()
  const kept = await phone.seen('he slept till noon')
  const { file, words } = await phone.ask({ ask: 'export', pin: PIN })
  expect(Buffer.from(file).toString('latin1')).not.toContain('slept')
  const other = device(town)
  await other.ask({ ask: 'setUp', pin: OTHER })
  expect(await other.say({ ask: 'import', file: file.slice(0, 99), words: words.join(' ') })).toEqual({
    refusal: 'file-odd',
  })
  const wrong = [...words.slice(1), words[0] === 'apple' ? 'river' : 'apple'].join(' ')
  expect(await other.say({ ask: 'import', file, words: wrong })).toEqual({ refusal: 'file-words' })
  expect(await other.ask({ ask: 'import', file, words: words.join(' ') })).toMatchObject({ left: [] })
  expect(await other.texts('observation')).toEqual(['he slept till noon'])
  expect(await other.ask({ ask: 'import', file, words: words.join(' ') })).toMatchObject({
    taken: 0,
    left: [],
  })
  const { text } = await phone.ask({ ask: 'readable' })
  const third = device(town)
  await third.ask({ ask: 'setUp', pin: OTHER })
  const rows = JSON.parse(text) as { entries: object[] }
  rows.entries.push({ id: 'x y', type: 'note', data: {} })
  expect(await third.ask({ ask: 'importReadable', text: JSON.stringify(rows) })).toEqual({
    done: true,
    taken: 2,
    known: 0,
    left: [{ row: 3, why: 'row-odd' }],
    unshown: [1, 2],
  })
  expect((await third.ask({ ask: 'list', type: 'observation' })).map(entry => entry.id)).toEqual([kept.id])
  expect(await third.ask({ ask: 'importReadable', text })).toMatchObject({ taken: 0, known: 2 })
})
