import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Home, Kept } from './format/home.ts'
import type { Slot } from './format/slot.ts'
import { Keeper } from './keeper.ts'
import type { Ask, Change, Entry, Word } from './messages.ts'
import { openStore } from './store.ts'

vi.setConfig({ testTimeout: 60_000 })

const PIN = '274913'
const WRONG = '274914'

let now = 1_700_000_000_000
let tabs: { keeper: Keeper; heard: Change[] }[] = []

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  now = 1_700_000_000_000
  tabs = []
})

/** A tab of the notebook; its words reach all other tabs. */
async function tab(): Promise<{ keeper: Keeper; heard: Change[]; ask(ask: Ask): Promise<unknown> }> {
  const heard: Change[] = []
  const keeper: Keeper = new Keeper({
    store: openStore(),
    now: () => ++now,
    tell: change => heard.push(change),
    alone: work => work(),
    unlessElsewhere: work => work(),
    origin: 'https://notes.example.org',
    post: (word: Word) => {
      for (const other of tabs) if (other.keeper !== keeper) void other.keeper.hear(word)
    },
  })
  tabs.push({ keeper, heard })
  await keeper.answer({ ask: 'open' })
  return { keeper, heard, ask: ask => keeper.answer(ask) }
}

const status = async (on: { ask(ask: Ask): Promise<unknown> }): Promise<unknown> =>
  ((await on.ask({ ask: 'open' })) as { status: string }).status
const note = (text: string): Ask => ({ ask: 'record', type: 'note', data: { text } })
const notes: Ask = { ask: 'list', type: 'note' }
const texts = (answer: unknown): string[] =>
  (answer as Entry<{ text: string }>[]).map(entry => entry.data.text)

test('set up, write, lock, unlock, read; and each thing only when it may be', async () => {
  const one = await tab()
  expect(await one.ask(note('too early'))).toEqual({ refusal: 'not-set-up' })
  expect(await one.ask({ ask: 'unlock', pin: PIN })).toEqual({ refusal: 'not-set-up' })
  expect(await one.ask({ ask: 'setUp', pin: '12345' })).toEqual({ refusal: 'pin-too-short' })
  expect(await one.ask({ ask: 'setUp', pin: PIN })).toEqual({ done: true, damaged: 0, newer: 0 })
  expect(await one.ask({ ask: 'setUp', pin: PIN })).toEqual({ refusal: 'already-set-up' })
  await one.ask(note('calm'))
  expect(await one.ask({ ask: 'lock' })).toEqual({ done: true })
  expect(await one.ask(notes)).toEqual({ refusal: 'locked' })
  expect(await one.ask(note('locked out'))).toEqual({ refusal: 'locked' })
  // A reload: nothing is left in memory.
  const two = await tab()
  expect(await status(two)).toBe('locked')
  expect(await two.ask({ ask: 'unlock', pin: PIN })).toMatchObject({ done: true })
  expect(texts(await two.ask(notes))).toEqual(['calm'])
  expect(one.heard.filter(({ change }) => change === 'status')).toEqual([
    { change: 'status', status: 'open' },
    { change: 'status', status: 'locked' },
  ])
})

test('wrong PINs are counted over reloads, slow down, never erase', async () => {
  const one = await tab()
  await one.ask({ ask: 'setUp', pin: PIN })
  await one.ask(note('kept'))
  await one.ask({ ask: 'lock' })
  for (const left of [4, 3, 2, 1]) {
    const again = await tab()
    expect(await again.ask({ ask: 'unlock', pin: WRONG })).toEqual({
      refusal: 'wrong-pin',
      left,
      waitSeconds: 0,
    })
  }
  const last = await tab()
  expect(await last.ask({ ask: 'unlock', pin: WRONG })).toMatchObject({
    refusal: 'wrong-pin',
    left: 0,
    waitSeconds: 30,
  })
  expect(await last.ask({ ask: 'unlock', pin: PIN })).toMatchObject({ refusal: 'wait', left: 0 })
  expect(await last.ask({ ask: 'changePin', pin: PIN, next: '385024' })).toMatchObject({ refusal: 'wait' })
  now += 31_000
  expect(await last.ask({ ask: 'unlock', pin: PIN })).toMatchObject({ done: true })
  expect(texts(await last.ask(notes))).toEqual(['kept'])
  await last.ask({ ask: 'lock' })
  expect(await last.ask({ ask: 'unlock', pin: WRONG })).toMatchObject({ left: 4, waitSeconds: 0 })
})

test('no try is made that was not counted; but a full disk bars nobody from reading', async () => {
  const one = await tab()
  await one.ask({ ask: 'setUp', pin: PIN })
  await one.ask(note('kept'))
  await one.ask({ ask: 'lock' })
  const put = vi.spyOn(IDBObjectStore.prototype, 'put')
  const fail = (name: string) =>
    put.mockImplementation(() => {
      throw new DOMException('no', name)
    })
  fail('UnknownError')
  expect(await one.ask({ ask: 'unlock', pin: PIN })).toEqual({ refusal: 'not-saved' })
  expect(await status(one)).toBe('locked')
  fail('QuotaExceededError')
  expect(await one.ask({ ask: 'unlock', pin: WRONG })).toMatchObject({ refusal: 'wrong-pin' })
  expect(await one.ask({ ask: 'unlock', pin: PIN })).toMatchObject({ done: true })
  expect(await one.ask(note('no room'))).toEqual({ refusal: 'no-space' })
  expect(texts(await one.ask(notes))).toEqual(['kept'])
  put.mockRestore()
  expect(await one.ask(note('room again'))).toMatchObject({ data: { text: 'room again' } })
})

test('a changed PIN opens, the old one does not, and slots of other kinds stay', async () => {
  const one = await tab()
  await one.ask({ ask: 'setUp', pin: PIN })
  await one.ask(note('kept'))
  await openStore().change('home', old => {
    const home = old as { slots: unknown[] }
    return { ...home, slots: [{ v: 1, kind: 'words', slotId: 'later' }, ...home.slots] }
  })
  expect(await one.ask({ ask: 'changePin', pin: PIN, next: '111111' })).toEqual({ refusal: 'pin-too-simple' })
  expect(await one.ask({ ask: 'changePin', pin: WRONG, next: '385024' })).toMatchObject({
    refusal: 'wrong-pin',
  })
  expect(await one.ask({ ask: 'changePin', pin: PIN, next: '385024' })).toEqual({ done: true })
  const two = await tab()
  expect(await two.ask({ ask: 'unlock', pin: PIN })).toMatchObject({ refusal: 'wrong-pin', left: 4 })
  expect(await two.ask({ ask: 'unlock', pin: '385024' })).toMatchObject({ done: true })
  expect(texts(await two.ask(notes))).toEqual(['kept'])
  expect(await openStore().read('home')).toMatchObject({ slots: [{ kind: 'words' }, { kind: 'local' }] })
})

test('locks by itself: hidden for the chosen minutes, or untouched for a quarter hour', async () => {
  const one = await tab()
  await one.ask({ ask: 'setUp', pin: PIN })
  expect(await one.ask({ ask: 'lockAfter', minutes: 5 })).toEqual({ done: true })
  await one.ask({ ask: 'hidden' })
  now += 4 * 60_000
  await one.keeper.tick()
  expect(await status(one)).toBe('open')
  await one.ask({ ask: 'visible' })
  await one.ask({ ask: 'hidden' })
  now += 5 * 60_000
  // The worker slept with the page: the first thing asked on waking finds it locked.
  expect(await one.ask(notes)).toEqual({ refusal: 'locked' })
  await one.ask({ ask: 'unlock', pin: PIN })
  now += 14 * 60_000
  await one.ask({ ask: 'touched' })
  now += 14 * 60_000
  await one.keeper.tick()
  expect(await status(one)).toBe('open')
  now += 2 * 60_000
  await one.keeper.tick()
  expect(await status(one)).toBe('locked')
  await one.ask({ ask: 'lockAfter', minutes: 0 })
  await one.ask({ ask: 'unlock', pin: PIN })
  // What was asked before the page went out of sight is still done.
  const writing = one.ask(note('last words'))
  await one.ask({ ask: 'hidden' })
  expect(await writing).toMatchObject({ data: { text: 'last words' } })
  expect(await status(one)).toBe('locked')
  expect(await (await tab()).ask({ ask: 'open' })).toMatchObject({ lockMinutes: 0 })
})

test('tabs hear of each other: writings, locks, removal', async () => {
  const one = await tab()
  const two = await tab()
  await one.ask({ ask: 'setUp', pin: PIN })
  expect(two.heard).toContainEqual({ change: 'status', status: 'locked' })
  await two.ask({ ask: 'unlock', pin: PIN })
  const entry = (await one.ask(note('from the first'))) as Entry
  expect(texts(await two.ask(notes))).toEqual(['from the first'])
  expect(two.heard).toContainEqual({ change: 'entries', ids: [entry.id], types: ['note'] })
  await two.ask(note('from the second'))
  await one.ask(note('and back'))
  expect(texts(await two.ask(notes))).toEqual(['from the first', 'from the second', 'and back'])
  await one.ask({ ask: 'lock' })
  expect(await two.ask(notes)).toEqual({ refusal: 'locked' })
  expect(await one.ask({ ask: 'erase' })).toEqual({ done: true })
  expect(await status(two)).toBe('none')
  expect(await two.ask({ ask: 'unlock', pin: PIN })).toEqual({ refusal: 'not-set-up' })
  expect(await one.ask({ ask: 'setUp', pin: PIN })).toMatchObject({ done: true })
  expect(await one.ask(notes)).toEqual([])
})

test('a damaged or newer home is refused by name and left as it is', async () => {
  const one = await tab()
  await one.ask({ ask: 'setUp', pin: PIN })
  const home = (await openStore().read('home')) as Home
  const [slot] = home.slots as [Slot]
  const [own] = home.notebooks as [Kept]
  const key = own.keys[0]!
  const flip = (text: string) => (text.startsWith('0') ? '1' : '0') + text.slice(1)
  const cases: [unknown, string][] = [
    [{ ...home, v: 3 }, 'newer-version'],
    [{ ...home, slots: [] }, 'damaged'],
    [{ ...home, notebooks: [{ ...own, device: 'x' }] }, 'damaged'],
    [{ ...home, notebooks: [{ ...own, circle: true }] }, 'damaged'],
    [{ ...home, notebooks: [] }, 'damaged'],
    [{ ...home, slots: [{ ...slot, ct: flip(slot.ct) }] }, 'damaged'],
    [{ ...home, notebooks: [{ ...own, keys: [{ ...key, ct: flip(key.ct) }] }] }, 'damaged'],
    ['nonsense', 'damaged'],
  ]
  for (const [changed, refusal] of cases) {
    await openStore().change('home', () => changed)
    expect(await (await tab()).ask({ ask: 'unlock', pin: PIN })).toEqual({ refusal })
    expect(await openStore().read('home')).toEqual(changed)
  }
})

test('a notebook of the first version opens, and is kept in today’s form once something of it changes', async () => {
  const one = await tab()
  await one.ask({ ask: 'setUp', pin: PIN })
  await one.ask(note('from before'))
  const home = (await openStore().read('home')) as Home
  const [own] = home.notebooks as [Kept]
  const first = { v: 1, slots: home.slots, keys: own.keys, device: own.device }
  await openStore().change('home', () => first)
  const two = await tab()
  expect(await two.ask({ ask: 'unlock', pin: PIN })).toMatchObject({ done: true })
  expect(texts(await two.ask(notes))).toEqual(['from before'])
  await two.ask({ ask: 'changePin', pin: PIN, next: '385024' })
  expect(await openStore().read('home')).toMatchObject({ v: 2, notebooks: [own] })
})

/** Every byte of every record of every database of this origin, as text in several readings. */
async function dump(): Promise<string> {
  const parts: string[] = []
  const walk = (value: unknown): void => {
    if (value instanceof Uint8Array) {
      parts.push(new TextDecoder('latin1').decode(value), new TextDecoder('utf-16le').decode(value))
      parts.push(Buffer.from(value).toString('hex'), Buffer.from(value).toString('base64'))
    } else if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) Object.entries(value).flat().forEach(walk)
    else parts.push(String(value))
  }
  for (const { name } of await indexedDB.databases()) {
    parts.push(name!)
    const db = await openDB(name!)
    for (const store of db.objectStoreNames) {
      parts.push(store)
      walk(await db.getAllKeys(store))
      walk(await db.getAll(store))
    }
    db.close()
  }
  return parts.join('\n').toLowerCase()
}

test('no word, type, id or date of an entry is in any record', async () => {
  const one = await tab()
  // No digits alone: what is sealed shows as hexadecimal digits, and some six of them would be these by chance.
  const pin = 'sternwarte'
  await one.ask({ ask: 'setUp', pin })
  const canaries = ['heronwing', 'dampfschiff', 'canary-type', 'canary-id', '2026-11-23', pin]
  for (let n = 0; n < 600; n++)
    await one.ask({
      ask: 'record',
      type: 'canary-type',
      id: `canary-id-${n}`,
      data: { title: `heronwing ${n}`, when: '2026-11-23T21:10', dampfschiff: true, pin },
    })
  await one.ask({ ask: 'remove', id: 'canary-id-3' })
  await one.keeper.tick()
  const db = await openDB('fn')
  expect(await db.count('checkpoint')).toBe(1)
  // The search itself can find: a record left open shows.
  const clean = await dump()
  await db.put('meta', { seen: new TextEncoder().encode(canaries.join(' ')) }, 'plain')
  const dirty = await dump()
  db.close()
  for (const canary of canaries) {
    expect(dirty).toContain(canary)
    expect(clean).not.toContain(canary)
  }
  expect(clean).not.toContain(Buffer.from('heronwing').toString('hex'))
  expect(clean.length).toBeGreaterThan(600 * 200)
})
