import type { Field, Shape } from '../src/craft/record/record.ts'
import type { Change, Entry } from '../src/notebook/messages.ts'
import { recordTypes } from '../src/notebook/reading/record-types.ts'
import { shapes } from '../src/notebook/reading/strict.ts'

/** What the notebook answers with, as though another program had written it. */
let records = new Map<string, Entry[]>()
let tell: (change: Change) => void = () => undefined
/** Stands in for `src/notebook/client.ts`: a notebook that is open and holds what `hold` was given. */
export const client = {
  openNotebook: async () => ({
    status: () => 'open',
    lockMinutes: () => 5,
    subscribe: (listener: typeof tell) => {
      tell = listener
    },
    list: async (type: string) => records.get(type) ?? [],
  }),
}

export const entryOf = (type: string, data: unknown, id = type): Entry => ({
  ...{ id, type, data, version: `v-${id}`, written: Date.parse('2026-11-20T10:00:00Z'), by: 'd' },
  ...{ others: [], versions: [], removedElsewhere: false },
})

/** What the notebook holds. */
export const held = (): Entry[] => [...records.values()].flat()

/** Gives the notebook these entries and no other, and waits until the screens know. */
export async function hold(entries: readonly Entry[]) {
  records = Map.groupBy(entries, ({ type }) => type)
  tell({ change: 'entries', types: [...types], ids: [] })
  await new Promise(done => setImmediate(done))
}

/** Every type of record that a screen reads. */
export const types = [...recordTypes, 'put-away', 'copy-made', 'draft']
const at = '2026-11-20T10:00:00Z'
const zone = 'America/Chicago'

/** One sound record of each type. */
export const sound: Record<string, Record<string, unknown>> = {
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
    text: 'I miss our walks.',
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

const sampleOf = (field: Field, words: string): unknown => {
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
      return [rowOf(field.of, words)]
    default:
      return words
  }
}
const rowOf = (shape: Shape, words: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, sampleOf(field, words)]))
for (const [type, shape] of Object.entries(shapes))
  sound[type] = { version: 1, ...rowOf(shape, `words of ${type}`) }
sound.withdrawal!.reward = 'reward'

/** What a careless or hostile program might put where something else belongs. */
export const oddities: unknown[] = [
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
    'constructor',
    '9999-12-31',
  ],
]
/** Every record that has the odd value in one place, however deep. */
export function* spoiledBy(value: unknown, oddity: unknown): Generator<unknown> {
  yield oddity
  if (Array.isArray(value))
    for (const [index, each] of value.entries())
      for (const next of spoiledBy(each, oddity)) yield value.with(index, next)
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value))
      for (const next of spoiledBy(each, oddity)) yield { ...value, [key]: next }
}

/** What stands in a form's fields, as typed or chosen. */
const typedOf = (shape: Shape): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => {
      if (field.is === 'list') return [name, [typedOf(field.of)]]
      const value = field.is === 'yes-no' ? 'yes' : sampleOf(field, 'typed')
      return [name, Array.isArray(value) ? value : String(value)]
    }),
  )

const logDraft = {
  kind: 'used',
  state: 'using',
  sure: 'sure',
  when: 'earlier',
  day: '2026-11-20',
  what: 'typed',
}

/** What was typed into each form and not saved yet, by the name of its draft. */
export const drafts: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.entries(shapes).flatMap(([type, shape]) => [
      [`${type}-${type}`, typedOf(shape)],
      [`${type}-new`, typedOf(shape)],
    ]),
  ),
  'mood-mood-2026-11-20': typedOf(shapes.mood),
  'own-life-week-2026-11-16': typedOf(shapes['own-life']),
  log: logDraft,
  'fix-observation': logDraft,
  signs: { signs: ['smell'] },
  'heard-observation': { what: 'typed' },
  'option-option': {
    name: 'typed',
    what: ['methadone'],
    hours: 'set',
    days: ['1'],
    from: '08:00',
    wait: '2',
  },
  'loved-one': { name: 'typed', relationship: 'partner', substances: ['heroin'], afraid: 'no' },
  'script-script': {
    aim: 'visit',
    parts: { positive: 'typed' },
    text: '',
    rests_on: ['o'],
    step: 'positive',
  },
  'after-script': { outcome: 'no', they_said: 'typed', way: 'in-person', in_the_way: ['cost'] },
  'home-care': { children: 'typed' },
}
