import fc from 'fast-check'
import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeAll, expect, test, vi } from 'vitest'
import { entryOf, held, hold, oddities, sound, spoiledBy, types } from '../../../tests/spoiled-records.ts'
import { start, status } from '../app/state.ts'
import { RunningTimers } from '../entries/running.tsx'
import { DaysScreen } from '../screens/days.tsx'
import { standing } from '../screens/invitation/facts.ts'
import { morningLines } from '../screens/kit/night.tsx'
import { kitReady } from '../screens/kit/options.ts'
import { ScriptsScreen } from '../screens/script/scripts.tsx'
import { AttemptsScreen } from '../screens/talk/attempts.tsx'
import { TodayScreen } from '../screens/today.tsx'
import { SyncingOnToday } from '../syncing/on-today.tsx'
import { factsOf } from './facts.tsx'
import { recordTypes } from './record-types.ts'
import { standOf } from './strict.ts'
import { TwoVersions } from './two-versions.tsx'

vi.hoisted(() => vi.stubGlobal('document', { documentElement: { lang: 'en' } }))

vi.mock('../client.ts', async () => (await import('../../../tests/spoiled-records.ts')).client)

beforeAll(start)

/** All that Today shows, and what other screens draw from the same records. */
function drawAll() {
  const views: VNode[] = [
    TodayScreen,
    SyncingOnToday,
    RunningTimers,
    DaysScreen,
    AttemptsScreen,
    ScriptsScreen,
  ].map(view => h(view as () => VNode, {}))
  const pages = views.map(view => renderToString(view))
  for (const { type, data } of held()) renderToString(factsOf(type, data) ?? h('p', {}))
  void [standing.value, kitReady(), morningLines()]
  return pages[0]!
}

const odd = fc.oneof(fc.constantFrom(...oddities), fc.string(), fc.jsonValue())

/** A sound record with something else in one place, however deep. */
const spoiled = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== 'object' || value === null) return odd
  const keys = Object.keys(value)
  if (keys.length === 0) return odd
  const within = fc
    .constantFrom(...keys)
    .chain(key =>
      spoiled((value as Record<string, unknown>)[key]).map(next =>
        Array.isArray(value) ? value.with(Number(key), next) : { ...value, [key]: next },
      ),
    )
  return fc.oneof({ weight: 5, arbitrary: within }, odd)
}
const later = (type: string) =>
  fc
    .tuple(fc.integer({ min: 2, max: 9 }), fc.dictionary(fc.string(), fc.jsonValue()))
    .map(([version, more]) => ({
      ...sound[type],
      ...more,
      version,
    }))

test('every sound record is read, and Today is drawn from all of them', async () => {
  expect(status.value).toBe('open')
  for (const type of recordTypes) {
    expect([type, standOf(type, sound[type])]).toEqual([type, 'read'])
    expect(factsOf(type, sound[type])).not.toBeNull()
  }
  await hold(types.map(type => entryOf(type, sound[type])))
  expect(drawAll()).toContain('soup')
  expect(kitReady().missing).not.toContainEqual({ do: 'add-option', have: 0 })
})

test('the records that once left Today empty are kept, and change nothing', async () => {
  await hold([
    entryOf('observation', sound.observation),
    entryOf('option', { version: 2, name: 'Future' }),
    entryOf('loved-one', { version: 2 }),
  ])
  expect(drawAll()).toContain('soup')
  expect(kitReady().missing).toContainEqual({ do: 'add-option', have: 0 })
  expect(standOf('option', { version: 2, name: 'Future' })).toBe('later')
  expect(standOf('option', { version: 1, name: 'Half' })).toBe('odd')
  expect(standOf('tide-table', { version: 1 })).toBe('later')
})

test.each(oddities.map(oddity => [JSON.stringify(oddity), oddity]))(
  'Today is drawn with %s in any one place of every record',
  async (_, oddity) => {
    const spoiled = types.map(type => [type, [...spoiledBy(sound[type], oddity)]] as const)
    const places = Math.max(...spoiled.map(([, records]) => records.length))
    for (let place = 0; place < places; place++) {
      await hold(spoiled.map(([type, records]) => entryOf(type, records[place] ?? sound[type])))
      drawAll()
    }
  },
)

test('no record of any type, of any shape or version, keeps Today from being drawn', async () => {
  const spoiledEntry = fc
    .constantFrom(...types)
    .chain(type =>
      fc
        .oneof(odd, { weight: 4, arbitrary: spoiled(sound[type]) }, later(type))
        .map(data => ({ type, data })),
    )
  await fc.assert(
    fc.asyncProperty(fc.array(spoiledEntry, { minLength: 1, maxLength: 6 }), async bad => {
      const good = types.filter(type => bad.every(one => one.type !== type))
      await hold([
        ...good.map(type => entryOf(type, sound[type])),
        ...bad.map(({ type, data }, index) => entryOf(type, data, index % 2 ? `${type}-${index}` : type)),
      ])
      drawAll()
      for (const { type, data } of bad)
        if (standOf(type, data) !== 'read') expect(factsOf(type, data)).toBeNull()
    }),
    { numRuns: 200 },
  )
})

test('what was removed in one place and changed in another is shown with what it is, when it was written, and its words', () => {
  const entry = { ...entryOf('observation', sound.observation), removedElsewhere: true }
  const page = renderToString(<TwoVersions entry={entry} />)
  for (const words of ['What you noted', 'soup', '2026', 'Keep it', 'Remove it'])
    expect(page).toContain(words)
})
