import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { device, type TestDevice } from '../../../tests/notebook-device.ts'
import { hexes, notebookTown } from '../../../tests/notebook-server.ts'
import type { Entry } from '../messages.ts'

vi.setConfig({ testTimeout: 120_000 })

const PIN = '274913'
const town = await notebookTown()

afterEach(() => vi.restoreAllMocks())

/** A phone with an account, its clock set off by so much before it does anything. */
async function first(skew = 0) {
  const phone = device(town)
  phone.clock.skew = skew
  const address = `${hexes(5)}@example.org`
  await phone.ask({ ask: 'setUp', pin: PIN })
  const words = await phone.joinNew(address, PIN)
  await phone.sync()
  return { phone, address, words: words.join(' ') }
}

/** A second device of the same member. */
async function second({ address, words }: Awaited<ReturnType<typeof first>>, skew = 0) {
  const laptop = device(town)
  laptop.clock.skew = skew
  await laptop.ask({ ask: 'open' })
  await laptop.signIn(address)
  await laptop.ask({ ask: 'joinByWords', words, pin: PIN })
  return laptop
}

/** What a phone shows once nothing of it is left in memory. */
async function afterReload(one: TestDevice): Promise<string[]> {
  await one.reload()
  await one.ask({ ask: 'unlock', pin: PIN })
  return one.texts()
}

/** No more room for ops; what is small still fits, as on a disk that is nearly full. */
function full() {
  const put = IDBObjectStore.prototype.put
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'segments') throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, args)
  })
}

/** The browser closes the database under the tab before each n-th piece of work with it; tells how often it did. */
function closing(every: number) {
  const transaction = IDBDatabase.prototype.transaction
  const count = { asked: 0, closed: 0 }
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<typeof transaction>
  ) {
    if (++count.asked % every === 0) {
      count.closed++
      this.close()
    }
    return transaction.apply(this, args)
  })
  return count
}

test('no room for a page that came: said so, nothing lost or half kept, and taken once there is room', async () => {
  const account = await first()
  const { phone } = account
  const laptop = await second(account)
  await laptop.note('here before')
  await laptop.sync()
  await phone.sync()
  for (const text of ['one', 'two', 'three']) await phone.note(text)
  await phone.sync()
  const disk = full()
  expect(await laptop.sync()).toMatchObject({ state: 'refused', why: 'no-space' })
  // So too when nobody asked for it.
  laptop.clock.skew += 10 * 60_000
  laptop.heard.length = 0
  await laptop.keeper().tick()
  const told = laptop.heard.flatMap(change => (change.change === 'syncing' ? [change.syncing] : []))
  expect(told.map(({ state }) => state)).toEqual(['working', 'refused'])
  expect(told.at(-1)).toMatchObject({ why: 'no-space' })
  expect(await laptop.say({ ask: 'record', type: 'note', data: { text: 'no room' } })).toEqual({
    refusal: 'no-space',
  })
  expect(await laptop.texts()).toEqual(['here before'])
  expect(await afterReload(laptop)).toEqual(['here before'])
  disk.mockRestore()
  expect(await laptop.sync()).toMatchObject({ state: 'resting', unsent: 0, alarms: [] })
  expect(await laptop.texts()).toEqual(['here before', 'one', 'two', 'three'])
  expect(await afterReload(laptop)).toEqual(['here before', 'one', 'two', 'three'])
})

test('the database closed under the tab again and again, while it writes and syncs: opened anew, all kept', async () => {
  const account = await first()
  const { phone } = account
  const laptop = await second(account)
  await phone.note('from the phone')
  await phone.sync()
  const count = closing(3)
  await laptop.sync()
  for (const text of ['one', 'two', 'three', 'four']) await laptop.note(text)
  expect(await laptop.sync()).toMatchObject({ state: 'resting', unsent: 0, alarms: [] })
  expect(count.closed).toBeGreaterThan(5)
  vi.restoreAllMocks()
  const all = ['from the phone', 'one', 'two', 'three', 'four']
  expect(await afterReload(laptop)).toEqual(all)
  await phone.sync()
  expect(await phone.texts()).toEqual(all)
})

test('a database that does not come back is said, as not saved; what was there is there later', async () => {
  const { phone } = await first()
  await phone.note('kept')
  closing(1)
  expect(await phone.say({ ask: 'record', type: 'note', data: { text: 'lost' } })).toEqual({
    refusal: 'not-saved',
  })
  vi.restoreAllMocks()
  expect(await afterReload(phone)).toEqual(['kept'])
})

const at = (year: number): number => Date.UTC(year, 0, 1, 0, 5) - town.clock.now.getTime()

test('one clock at 1970, one at 2099: nothing refused, each edit stands over what its writer had read', async () => {
  const account = await first(at(1970))
  const { phone } = account
  const laptop = await second(account, at(2099))
  const { id } = await phone.note('1970 writes')
  await phone.sync()
  await laptop.sync()
  const correct = (one: TestDevice, text: string) =>
    one.ask({ ask: 'correct', id, data: { text } }) as Promise<Entry>
  expect((await correct(laptop, '2099 corrects')).others).toEqual([])
  await laptop.sync()
  await phone.sync()
  expect(await phone.texts()).toEqual(['2099 corrects'])
  const back = await correct(phone, '1970 has the last word')
  expect(back.others).toEqual([])
  await phone.note('and 1970 goes on')
  await phone.sync()
  await laptop.sync()
  await laptop.note('2099 too')
  const ends = [await laptop.sync(), await phone.sync()]
  const all = ['1970 has the last word', 'and 1970 goes on', '2099 too']
  for (const one of [phone, laptop]) expect(await one.texts()).toEqual(all)
  for (const end of ends) expect(end).toMatchObject({ state: 'resting', unsent: 0, alarms: [] })
  for (const one of [phone, laptop]) expect(await afterReload(one)).toEqual(all)
})

test('clocks that jump between 1970 and 2099 while a notebook is open lock it, and it opens again as it was', async () => {
  const { phone } = await first()
  const written: string[] = []
  for (const year of [2099, 1970, 2026, 1970, 2099]) {
    phone.clock.skew = at(year)
    await phone.keeper().tick()
    expect(await phone.say({ ask: 'list', type: 'note' })).toEqual({ refusal: 'locked' })
    expect(await phone.ask({ ask: 'unlock', pin: PIN })).toMatchObject({ damaged: 0, newer: 0 })
    written.push(`in ${year}, ${written.length}`)
    await phone.note(written.at(-1)!)
    expect(await phone.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  }
  expect(await phone.texts()).toEqual(written)
  expect(await afterReload(phone)).toEqual(written)
})
