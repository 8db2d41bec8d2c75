import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { MemoryPart } from '../../../tests/notebook/memory.ts'
import { brokenChain, forge, type Step, seedChance, step, World } from '../../../tests/notebook/world.ts'

/** Programs in one run; `npm run test:long` asks for 100,000. */
const PROGRAMS = Number(process.env.PROGRAMS ?? 2000)
vi.setConfig({ testTimeout: Math.max(PROGRAMS * 500, 300_000) })

async function check(program: Step[], page: number): Promise<World> {
  const world = await World.make(page)
  await world.run(program)
  const { alive, purged } = await world.survivors()
  await world.settle()
  const [first, ...rest] = world.phones.map(phone => phone.journal)
  const held = new Set(first!.bodies().map(({ h }) => h))
  expect([...alive].filter(stamp => !held.has(stamp))).toEqual([])
  for (const phone of world.phones) {
    const stamps = phone.journal.bodies().map(({ h }) => h)
    expect(stamps.filter(stamp => purged.has(stamp))).toEqual([])
    expect(phone.journal.unread()).toEqual({ damaged: 0, newer: 0 })
    expect(await brokenChain(phone.part as MemoryPart)).toBeUndefined()
    expect(phone.journal.heads()).toEqual(first!.heads())
    // What the server holds beyond an epoch's end nobody takes.
    for (const [device, { seq, hash }] of phone.journal.heads())
      expect(world.server.chains.get(device)?.[seq - 1]?.hash).toEqual(hash)
  }
  for (const journal of rest) expect(journal.all('note')).toEqual(first!.all('note'))
  if (!world.shaken) expect(world.alarms).toEqual([])
  const shown = first!.all('note')
  for (const phone of world.phones) expect((await phone.open()).all('note')).toEqual(shown)
  world.counts['kept apart'] = shown.filter(({ others }) => others.length > 0).length
  world.counts['told of a fork'] = world.alarms.filter(alarm => alarm === 'fork').length
  world.counts.versions = held.size
  return world
}

/** Runs programs of such steps; gives how often each thing came about. */
async function checkAll(steps: fc.Arbitrary<Step>, numRuns: number): Promise<Record<string, number>> {
  const sums: Record<string, number> = {}
  const programs = fc.tuple(
    fc.array(steps, { minLength: 5, maxLength: 50 }),
    fc.constantFrom(400, 2000, 1 << 20),
    fc.integer(),
  )
  await fc.assert(
    fc.asyncProperty(programs, async ([program, page, seed]) => {
      const restore = seedChance(seed)
      const { counts } = await check(program, page).finally(restore)
      for (const [what, count] of Object.entries(counts)) sums[what] = (sums[what] ?? 0) + count
    }),
    { numRuns, ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) },
  )
  return sums
}

test('whatever three or four devices and a server go through: they come to the same, and lose nothing', async () => {
  const sums = await checkAll(step, PROGRAMS)
  // The programs went where they were to go.
  for (const what of ['both', 'roll', 'restore', 'purge', 'rotate', 'rekey', 'join', 'kept apart'])
    expect(sums[what], what).toBeGreaterThan(PROGRAMS / 4)
})

test('nor when the server shows what one who was taken out wrote in a place of before', async () => {
  const sums = await checkAll(
    fc.oneof({ weight: 40, arbitrary: step }, { weight: 4, arbitrary: forge }),
    PROGRAMS / 4,
  )
  expect(sums['told of a fork']).toBeGreaterThan(PROGRAMS / 100)
})

test('an op of an ended epoch, in the place of what ended it, keeps no sync from coming to rest', async () => {
  const on = (k: 'backup' | 'rekey' | 'restore' | 'sync', phone: number): Step => ({ k, on: phone })
  const restore = seedChance(0)
  await check(
    [
      ...[on('backup', 2), on('rekey', 2), on('restore', 2)],
      ...[{ k: 'write', on: 2, entry: 0 } as const, on('sync', 0), { k: 'roll', back: 2 } as const],
      ...[on('sync', 2), { k: 'write', on: 0, entry: 0 } as const],
    ],
    400,
  ).finally(restore)
})
