import fc from 'fast-check'
import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Field, Shape } from '../../craft/record/record.ts'
import { start, status } from '../app/state.ts'
import { RunningTimers } from '../entries/running.tsx'
import type { Change, Entry } from '../messages.ts'
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
import { shapes, standOf } from './strict.ts'
import { TwoVersions } from './two-versions.tsx'

vi.hoisted(() => vi.stubGlobal('document', { documentElement: { lang: 'en' } }))

/** What the notebook answers with, as though another program had written it. */
let records = new Map<string, Entry[]>()
let tell: (change: Change) => void = () => undefined
vi.mock('../client.ts', () => ({
  openNotebook: async () => ({
    status: () => 'open',
    subscribe: (listener: typeof tell) => {
      tell = listener
    },
    list: async (type: string) => records.get(type) ?? [],
  }),
}))

beforeAll(start)

const entryOf = (type: string, data: unknown, id = type): Entry => ({
  ...{ id, type, data, version: `v-${id}`, written: Date.parse('2026-11-20T10:00:00Z'), by: 'd' },
  ...{ others: [], versions: [], removedElsewhere: false },
})

async function hold(entries: readonly Entry[]) {
  records = Map.groupBy(entries, ({ type }) => type)
  tell({ change: 'entries', types: [...types], ids: [] })
  await new Promise(done => setTimeout(done))
}

const types = [...recordTypes, 'put-away', 'copy-made', 'draft']
const at = '2026-11-20T10:00:00Z'
const zone = 'America/Chicago'

/** One sound record of each type that no shape describes. */
const sound: Record<string, Record<string, unknown>> = {
  observation: {
    ...{
      version: 1,
      id: 'o',
      kind: 'used',
      what: 'soup',
      state: 'using',
      sure: 'sure',
      from: at,
      until: at,
      zone,
    },
    later_truth: { held: false, learned: at, state: 'not-using' },
    came_after: { what: ['calmer'], told: at },
    corrections: [{ at, was: { from: at, what: 'tea' } }],
  },
  option: {
    ...{ version: 1, id: 'p', name: 'Clinic', phone: '555-0142', what: ['methadone'], zone },
    hours: { weekly: { 1: [['08:00', '16:30']] }, note: 'bring ID' },
    ...{
      takes_stimulants_too: 'yes',
      works_with_families: 'not-asked',
      checked_on: '2026-11-20',
      wait_days: 2,
    },
  },
  attempt: {
    ...{
      version: 1,
      id: 'a',
      script: 'script',
      at,
      zone,
      way: 'in-person',
      state: 'not-using',
      sure: 'sure',
    },
    ...{ outcome: 'no', they_said: 'not now', in_the_way: ['cost'], asked_with: { hooks: ['their-say'] } },
  },
  script: {
    version: 1,
    aim: 'visit',
    parts: { positive: 'x' },
    text: 'I love you.',
    rests_on: ['o'],
    ready_at: at,
  },
  opening: { version: 1, at, zone, calls: [{ option: 'option', at, result: 'time' }], outcome: 'went' },
  'night-plan': {
    version: 1,
    done: ['a'],
    own: [{ id: 'x', list: 'bag', text: 'socks' }],
    care: { ride: 'me' },
  },
  'loved-one': { version: 1, name: 'Bee', loved_one: { substances: ['heroin'] }, home: { afraid: true } },
  'put-away': { version: 1, key: 'note-first', until: '2026-11-30' },
  'copy-made': { version: 1, at, quiet_until: at },
  draft: { what: 'typed', kind: 'meal' },
}

const sampleOf = (field: Field): unknown => {
  switch (field.is) {
    case 'choice':
      return field.of[0]
    case 'several':
      return field.of.slice(0, 2)
    case 'day':
      return '2026-11-20'
    case 'instant':
      return at
    case 'whole':
      return field.from
    case 'yes-no':
      return true
    case 'list':
      return [rowOf(field.of)]
    default:
      return 'words'
  }
}
const rowOf = (shape: Shape): Record<string, unknown> =>
  Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, sampleOf(field)]))
for (const [type, shape] of Object.entries(shapes)) sound[type] = { version: 1, ...rowOf(shape) }

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
  for (const [type, entries] of records)
    for (const { data } of entries) renderToString(factsOf(type, data) ?? h('p', {}))
  void [standing.value, kitReady(), morningLines()]
  return pages[0]!
}

/** What a careless or hostile program might put where something else belongs. */
const oddities: unknown[] = [
  ...[null, '', 0, -1, 1e21, true, [], {}, [null], [{}], [[]], 'nonsense', '2026-11-20', '2026-02-31', at],
  ...['2026-13-45T10:00:00Z', '-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z'],
  ...[
    '2026-11-20T10:00-06:00[America/Chicago]',
    '20261120T100000Z',
    '2026-11-20t10:00:60.5z',
    '2026-11-20T10:00-23:59',
    'Mars/Base',
    zone,
    '+05:00',
    '__proto__',
  ],
]
const odd = fc.oneof(fc.constantFrom(...oddities), fc.string(), fc.jsonValue())

/** Every record that has the odd value in one place, however deep. */
function* spoiledBy(value: unknown, oddity: unknown): Generator<unknown> {
  yield oddity
  if (Array.isArray(value))
    for (const [index, each] of value.entries())
      for (const next of spoiledBy(each, oddity)) yield value.with(index, next)
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value))
      for (const next of spoiledBy(each, oddity)) yield { ...value, [key]: next }
}
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
