import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { openDB } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'
import { HEADER, hex } from './format/op.ts'
import { Journal } from './journal.ts'
import type { Entry } from './messages.ts'
import { openStore, type Store } from './store.ts'
import { type NotebookKeys, notebookKeys, randomBytes, randomHex, secretKey } from './vault.ts'

vi.setConfig({ testTimeout: 60_000 })

let keys: NotebookKeys
let device: string
const notebook = () => hex(keys.notebook)

beforeEach(async () => {
  keys = await notebookKeys(await secretKey(randomBytes(32)), randomBytes(16), 1)
  await freshPhone()
})

/** A device with an empty database, set up. */
async function freshPhone(): Promise<IDBFactory> {
  const phone = new IDBFactory()
  globalThis.indexedDB = phone
  device = randomHex(8)
  await openStore().change('home', () => ({ v: 1, device }))
  return phone
}

async function open(
  store: Store = openStore(),
  now: () => number = Date.now,
  changed: () => void = () => undefined,
) {
  const home = (await store.read('home')) as { device: string }
  const moved = (to: string) => store.change('home', () => ({ v: 1, device: to }))
  const [part, ring] = [store.of(notebook()), new Map([[1, keys]])]
  return Journal.open({
    store: part,
    notebook: notebook(),
    keys: ring,
    device: home.device,
    moved,
    now,
    changed,
  })
}

async function saved(result: Promise<Entry | { refusal: string }>): Promise<Entry> {
  const entry = await result
  if ('refusal' in entry) throw new Error(entry.refusal)
  return entry
}

const raw = () => openDB('fn', 2)
const texts = (journal: Journal): unknown[] => journal.all('note').map(entry => entry.data)

test('what was saved is there after a reload, in a new place or an old one', async () => {
  const journal = await open()
  const entry = await saved(journal.record('note', { text: 'one' }))
  await saved(journal.record('note', { text: 'two' }))
  await saved(journal.correct(entry.id, { text: 'one, better' }))
  await saved(journal.record('dip', { text: 'other type' }))
  const again = await open()
  expect(texts(again)).toEqual([{ text: 'two' }, { text: 'one, better' }])
  expect(again.all('dip')).toHaveLength(1)
  expect(again.unread()).toEqual({ damaged: 0, newer: 0 })
})

test('what is held in memory is what JSON makes of it', async () => {
  const journal = await open()
  await saved(journal.record('note', { at: new Date(0), gap: undefined, nan: Number.NaN, half: '\ud800' }))
  const before = texts(journal)
  expect(before).toEqual([{ at: '1970-01-01T00:00:00.000Z', nan: null, half: '\ud800' }])
  expect(texts(await open())).toEqual(before)
})

test('removal, return, and what is not there', async () => {
  const journal = await open()
  const { id } = await saved(journal.record('note', 'here'))
  expect(await journal.remove(id)).toEqual({ done: true })
  expect(texts(journal)).toEqual([])
  expect(await journal.remove(id)).toEqual({ refusal: 'not-found' })
  expect(await journal.correct(id, 'x')).toEqual({ refusal: 'not-found' })
  await saved(journal.record('note', 'back', id))
  expect(texts(await open())).toEqual(['back'])
  expect(await journal.record('note', 'x'.repeat(300_000))).toEqual({ refusal: 'too-large' })
})

test('a correction of what the member saw leaves what they did not see', async () => {
  const journal = await open()
  const first = await saved(journal.record('note', 'first'))
  await saved(journal.correct(first.id, 'second'))
  const apart = await saved(journal.correct(first.id, 'made from the first', first.versions))
  expect(apart).toMatchObject({ data: 'made from the first', others: [{ data: 'second' }] })
  expect(await saved(journal.correct(first.id, 'both'))).toMatchObject({ data: 'both', others: [] })
})

test('two tabs write in turns and at once: one chain, nothing lost', async () => {
  const [one, two] = [await open(), await open()]
  await Promise.all([
    (async () => {
      for (let n = 0; n < 15; n++) await saved(one.record('note', `one ${n}`))
    })(),
    (async () => {
      for (let n = 0; n < 15; n++) await saved(two.record('note', `two ${n}`))
    })(),
  ])
  await one.catchUp()
  await two.catchUp()
  expect(texts(one)).toHaveLength(30)
  expect(texts(two)).toEqual(texts(one))
  const again = await open()
  expect(texts(again)).toEqual(texts(one))
  expect(again.unread()).toEqual({ damaged: 0, newer: 0 })
  expect(await devices()).toEqual([device])
})

async function devices(): Promise<string[]> {
  const db = await raw()
  const names = new Set((await db.getAllKeys('segments')).map(key => (key as [string, string, number])[1]))
  db.close()
  return [...names].sort()
}

test('a notebook removed in another tab takes no more', async () => {
  const journal = await open()
  await openStore().erase()
  expect(await journal.record('note', 'too late')).toEqual({ refusal: 'not-set-up' })
})

test('packed and checkpointed, a notebook reads the same; and so without its checkpoint', async () => {
  const journal = await open()
  for (let n = 0; n < 25; n++) await saved(journal.record('note', n, `e${n % 7}`))
  await journal.tidy(8)
  for (let n = 0; n < 3; n++) await saved(journal.record('note', `after ${n}`))
  const db = await raw()
  // 24 ops in three rows of eight, one left over, three after.
  expect(await db.count('segments')).toBe(3 + 1 + 3)
  expect(await db.count('checkpoint')).toBe(1)
  expect(texts(await open())).toEqual(texts(journal))
  const { nonce, ct } = await db.get('checkpoint', notebook())
  ct[40] ^= 1
  await db.put('checkpoint', { nonce, ct }, notebook())
  expect(texts(await open())).toEqual(texts(journal))
  await db.clear('checkpoint')
  const again = await open()
  expect(texts(again)).toEqual(texts(journal))
  expect(again.unread()).toEqual({ damaged: 0, newer: 0 })
})

/** A store that dies at a call: that call is done or not done, and neither it nor any later one ever answers. */
function dying(store: Store, calls: number, reached: boolean) {
  let left = calls
  let die: () => void
  const died = new Promise<'died'>(resolve => {
    die = () => resolve('died')
  })
  const never = new Promise<never>(() => undefined)
  const kill = <T extends object>(whole: T): T =>
    new Proxy(whole, {
      get:
        (target, method) =>
        (...args: never[]) => {
          if (method === 'of') return kill((target as unknown as Store).of(...(args as unknown as [string])))
          const call = () => (target[method as keyof T] as (...args: never[]) => Promise<unknown>)(...args)
          if (left-- > 0) return call()
          if (left === -1 && reached) call().then(die, die)
          else die()
          return never
        },
    })
  const mortal = kill(store)
  return { mortal, died }
}

type Step =
  | { k: 'write'; id: number; kill?: { calls: number; reached: boolean } }
  | { k: 'remove'; id: number; kill?: { calls: number; reached: boolean } }
  | { k: 'tidy'; kill?: { calls: number; reached: boolean } }
  | { k: 'reload' }
  | { k: 'skew'; ms: number }

const kill = fc.option(fc.record({ calls: fc.nat(3), reached: fc.boolean() }), { nil: undefined, freq: 4 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ k: fc.constant('write' as const), id: fc.nat(4), kill }) as fc.Arbitrary<Step>,
  },
  {
    weight: 2,
    arbitrary: fc.record({ k: fc.constant('remove' as const), id: fc.nat(4), kill }) as fc.Arbitrary<Step>,
  },
  { weight: 2, arbitrary: fc.record({ k: fc.constant('tidy' as const), kill }) as fc.Arbitrary<Step> },
  { weight: 2, arbitrary: fc.constant({ k: 'reload' }) },
  {
    weight: 1,
    arbitrary: fc.record({ k: fc.constant('skew' as const), ms: fc.integer({ min: -2e12, max: 2e12 }) }),
  },
)

const shown = (journal: Journal): Map<string, unknown> =>
  new Map(journal.all('note').map(one => [one.id, one.data]))

test('programs with reloads, killed tabs and wrong clocks lose nothing that was acknowledged', async () => {
  let kills = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async program => {
      await freshPhone()
      let skew = 0
      let ticks = 1.7e12
      const now = () => ++ticks + skew
      let journal = await open(openStore(), now)
      let model = new Map<string, unknown>()
      for (const [at, command] of program.entries()) {
        if (command.k === 'skew') skew += command.ms
        else if (command.k === 'reload') journal = await open(openStore(), now)
        else {
          const after = new Map(model)
          if (command.k === 'write') after.set(`e${command.id}`, `v${at}`)
          if (command.k === 'remove') after.delete(`e${command.id}`)
          const act = (on: Journal): Promise<unknown> =>
            command.k === 'write'
              ? on.record('note', `v${at}`, `e${command.id}`)
              : command.k === 'remove'
                ? on.remove(`e${command.id}`)
                : on.tidy(4)
          if (!command.kill) {
            await act(journal)
            model = after
          } else {
            const { mortal, died } = dying(openStore(), command.kill.calls + 3, command.kill.reached)
            const outcome = await Promise.race([open(mortal, now).then(act), died])
            if (outcome === 'died') kills++
            journal = await open(openStore(), now)
            // Killed before the answer, it may be done or not; answered, it is done.
            const both = outcome === 'died' ? [model, after] : [after]
            expect(both).toContainEqual(shown(journal))
            model = shown(journal)
          }
        }
        expect(shown(journal)).toEqual(model)
      }
      const last = await open(openStore(), now)
      expect(shown(last)).toEqual(model)
      expect(last.unread()).toEqual({ damaged: 0, newer: 0 })
    }),
    { numRuns: 100 },
  )
  expect(kills).toBeGreaterThan(30)
})

type Wreck = 'flip' | 'junk' | 'short' | 'swap' | 'drop'

async function wreck(how: Wreck, pick: number, at: number): Promise<void> {
  const db = await raw()
  const rows = await db.getAllKeys('segments')
  const key = rows[pick % rows.length]!
  const ops: Uint8Array[] = await db.get('segments', key)
  const op = ops[at % ops.length]!
  if (how === 'flip') op[at % op.length]! ^= 1 << (at % 8)
  if (how === 'short') {
    const length = at % op.length
    // Of just the length of a stub, it is one: an op that was purged, as far as the disk can tell.
    ops[at % ops.length] = op.slice(0, length === HEADER + 32 ? length - 1 : length)
  }
  if (how === 'drop') await db.delete('segments', key)
  else if (how === 'swap') await db.put('segments', (await db.get('segments', rows[0]!)) as unknown, key)
  else await db.put('segments', how === 'junk' ? { not: 'ops' } : ops, key)
  db.close()
}

test('a damaged row takes nothing else with it, is counted, kept, and written behind without a fork', async () => {
  const cases = fc.record({
    ops: fc.integer({ min: 2, max: 20 }),
    how: fc.constantFrom<Wreck>('flip', 'junk', 'short', 'swap', 'drop'),
    pick: fc.nat(),
    at: fc.nat(),
    packed: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(cases, async ({ ops, how, pick, at, packed }) => {
      await freshPhone()
      const journal = await open()
      for (let n = 0; n < ops; n++) await saved(journal.record('note', n, `e${n}`))
      if (packed) await openStore().of(notebook()).pack(4)
      const before = await raw()
      const lengths = ((await before.getAll('segments')) as unknown[][]).map(row => row.length)
      before.close()
      await wreck(how, pick, at)
      const after = await open()
      // Only what lay in the damaged row (or, of a list of ops, the damaged op) may be missing.
      const inRow = lengths[pick % lengths.length]!
      expect(shown(after).size).toBeGreaterThanOrEqual(ops - (how === 'flip' || how === 'short' ? 1 : inRow))
      const { damaged, newer } = after.unread()
      const tailGone = how === 'drop' && pick % lengths.length === lengths.length - 1
      const nothingChanged = how === 'swap' && pick % lengths.length === 0
      if (!tailGone && !nothingChanged) expect(damaged + newer).toBeGreaterThan(0)
      const lost = shown(after)
      await saved(after.record('note', 'goes on', 'later'))
      // Its own chain broken, the device writes under a new id; whole, under its old one.
      const swappedAll = how === 'swap' && lengths.length === 1
      if (!swappedAll && !(how === 'drop' && lengths.length === 1))
        expect(await devices()).toHaveLength(damaged + newer > 0 ? 2 : 1)
      const again = await open()
      expect(shown(again)).toEqual(lost.set('later', 'goes on'))
      expect(again.unread()).toEqual({ damaged, newer })
    }),
    // The first byte of the epoch: an op that claims an epoch no key is held for.
    { numRuns: 120, examples: [[{ ops: 2, how: 'flip', pick: 1, at: 20, packed: false }]] },
  )
})

test('a device whose clock was set back still writes later than all it has read', async () => {
  const ahead = await open(openStore(), () => 4e12)
  const first = await saved(ahead.record('note', 'in 2096'))
  const back = await open(openStore(), () => -1)
  const second = await saved(back.correct(first.id, 'in 1970'))
  expect(second.version > first.version).toBe(true)
  expect(await saved(back.correct(first.id, 'apart', first.versions))).toMatchObject({ data: 'apart' })
  await ahead.catchUp()
  expect((await saved(ahead.record('note', 'after'))).version > second.version).toBe(true)
})

test('an op that another, newer program puts behind an open tab is not written over nor behind', async () => {
  const journal = await open()
  await saved(journal.record('note', 'known'))
  const db = await raw()
  await db.put('segments', [Uint8Array.from({ length: 300 }, () => 2)], [notebook(), device, 2])
  await saved(journal.record('note', 'goes on'))
  expect(await devices()).toHaveLength(2)
  expect(await db.get('segments', [notebook(), device, 2])).toEqual([
    Uint8Array.from({ length: 300 }, () => 2),
  ])
  expect(texts(await open())).toEqual(['known', 'goes on'])
  db.close()
})

test('an op of a later format is kept as it is and not applied', async () => {
  const journal = await open()
  await saved(journal.record('note', 'known'))
  const db = await raw()
  const later = Uint8Array.from({ length: 300 }, (_, at) => (at === 0 ? 2 : at & 255))
  await db.put('segments', [later], [notebook(), device, 2])
  const again = await open()
  expect(texts(again)).toEqual(['known'])
  expect(again.unread()).toEqual({ damaged: 0, newer: 1 })
  await saved(again.record('note', 'goes on'))
  for (let n = 0; n < 5; n++) await saved(again.record('note', n))
  await again.tidy(2)
  const last = await open()
  expect(texts(last)).toEqual(['known', 'goes on', 0, 1, 2, 3, 4])
  expect(last.unread()).toEqual({ damaged: 0, newer: 1 })
  const rows = (await db.getAll(
    'segments',
    IDBKeyRange.bound([notebook(), device], [notebook(), device, []]),
  )) as Uint8Array[][]
  expect(rows.flat().at(-1)).toEqual(later)
})

/** Puts every op of one phone into the database of another, as sync will. */
async function carry(from: IDBFactory, to: IDBFactory): Promise<void> {
  globalThis.indexedDB = from
  const source = await raw()
  globalThis.indexedDB = to
  const target = await raw()
  for (const key of await source.getAllKeys('segments'))
    await target.put('segments', await source.get('segments', key), key)
  source.close()
  target.close()
}

test('two devices that wrote apart come to the same, both sides of each edit kept', async () => {
  const write = fc.record({
    on: fc.nat(1),
    id: fc.nat(1),
    remove: fc.nat(3).map(n => n === 0),
    skew: fc.integer({ min: -4e9, max: 4e9 }),
  })
  let apart = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(write, { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      async rounds => {
        const phones = [await freshPhone(), await freshPhone()] as const
        let ticks = 1.7e12
        /** What each phone said last of each entry in the last round. */
        let said = new Map<string, (string | undefined)[]>()
        for (const round of rounds) {
          said = new Map()
          for (const [on, phone] of phones.entries()) {
            globalThis.indexedDB = phone
            let skew = 0
            const journal = await open(openStore(), () => ++ticks + skew)
            for (const one of round.filter(({ on: where }) => where === on)) {
              skew = one.skew
              const id = `e${one.id}`
              const words = said.get(id) ?? []
              said.set(id, words)
              if (one.remove) await journal.remove(id)
              const kept = one.remove ? undefined : await saved(journal.record('note', `${on} ${ticks}`, id))
              words[on] = kept?.version
            }
          }
          await carry(phones[0], phones[1])
          await carry(phones[1], phones[0])
        }
        const states: Entry[][] = []
        for (const phone of phones) {
          globalThis.indexedDB = phone
          const journal = await open()
          expect(journal.unread()).toEqual({ damaged: 0, newer: 0 })
          states.push(journal.all('note'))
        }
        expect(states[0]).toEqual(states[1])
        for (const [id, [one, two]] of said) {
          if (!one || !two) continue
          const entry = states[0]!.find(found => found.id === id)
          const versions = [entry?.version, ...(entry?.others ?? []).map(other => other.version)]
          expect(versions.sort()).toEqual([one, two].sort())
          apart++
        }
      },
    ),
    { numRuns: 60 },
  )
  expect(apart).toBeGreaterThan(10)
})

test('a phone whose newest ops another device has read, but which it lost, goes on under a new id', async () => {
  const mine = await freshPhone()
  const me = device
  const journal = await open()
  for (let n = 0; n < 3; n++) await saved(journal.record('note', n))
  const hers = await freshPhone()
  await carry(mine, hers)
  await saved((await open()).record('note', 'hers'))
  await carry(hers, mine)
  const db = await raw()
  await db.delete('segments', [notebook(), me, 3])
  const restored = await open()
  await saved(restored.record('note', 'mine, after'))
  expect((await devices()).length).toBe(3)
  // The op that comes back from the other device has its old place still free.
  await carry(hers, mine)
  expect(texts(await open())).toEqual([0, 1, 2, 'hers', 'mine, after'])
})
