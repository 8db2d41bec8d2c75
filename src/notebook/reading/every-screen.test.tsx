import { type ComponentType, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeAll, expect, test, vi } from 'vitest'
import { drafts, entryOf, hold, oddities, sound, spoiledBy, types } from '../../../tests/spoiled-records.ts'
import { homeFacts } from '../../craft/vocabulary.ts'
import type { ScreenName } from '../app/go.ts'
import { start } from '../app/state.ts'
import { decodeReadable, encodeReadable } from '../backup/readable.ts'
import type { Entry } from '../messages.ts'
import { screens } from '../screens/registry.ts'
import { standOf } from './strict.ts'
import { TwoVersions } from './two-versions.tsx'

vi.hoisted(() => vi.stubGlobal('document', { documentElement: { lang: 'en' } }))
vi.mock('../client.ts', async () => (await import('../../../tests/spoiled-records.ts')).client)

/** What is fetched when it is first drawn is here before: a string is drawn in one go. */
const fetching = vi.hoisted(() => [] as (() => Promise<void>)[])
vi.mock('../screens/later.ts', () => {
  const later = (fetch: () => Promise<ComponentType>) => {
    let found: ComponentType | undefined
    fetching.push(async () => {
      found = await fetch()
    })
    return (props: object) => h(found!, props)
  }
  return { later, partLater: later }
})

beforeAll(async () => {
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from('2026-11-20T18:00:00Z'))
  await start()
  for (let fetch = fetching.shift(); fetch; fetch = fetching.shift()) await fetch()
})

/** What a screen is drawn for (its `id`), and words that it then draws from a sound record; none where there are none. */
type Drawn = [id?: string | undefined, words?: string]
const own = (type: string): Drawn[] => [[undefined, `words of ${type}`], [type, `words of ${type}`], ['new']]

const drawn: Record<ScreenName, Drawn[]> = {
  today: [[undefined, 'soup']],
  log: [[undefined, 'Same again']],
  timer: [[]],
  said: [['observation', 'soup']],
  days: [[undefined, 'soup']],
  entry: [['observation', 'soup']],
  chart: [[undefined, 'November 7']],
  window: [[undefined, 'The coming week']],
  settings: [[]],
  scripts: [[undefined, 'I miss our walks'], ['repair']],
  script: [['script', 'I miss our walks'], ['new']],
  moment: [[], ['dip'], ['suicide'], ['wants-to-die']],
  kit: [
    [undefined, 'Clinic'],
    ['yes', 'Clinic'],
    ['compare', 'Clinic'],
    ['night', 'Clinic'],
  ],
  option: [['option', 'Clinic'], []],
  attempts: [[undefined, 'not now']],
  attempt: [['script', 'I miss our walks']],
  'loved-one': [[undefined, 'Bee']],
  profile: [[undefined, 'words of profile']],
  rehearsal: [[undefined, 'I miss our walks'], ['script']],
  message: [[]],
  shaping: own('shaping'),
  invitation: [[undefined, 'words of invitation']],
  tools: [[]],
  signs: [[]],
  home: [[undefined, 'answer again']],
  'safety-plan': [[undefined, 'words of safety-plan']],
  children: [[undefined, 'words of children']],
  reward: [...own('reward'), ['now'], ['new:healthy-activity', 'words of healthy-activity']],
  withdrawal: [...own('withdrawal'), ['new:reward', 'words of reward'], ['now:withdrawal']],
  consequence: own('consequence'),
  money: own('money'),
  problem: own('problem'),
  analysis: [[undefined, 'words of use-analysis']],
  healthy: own('healthy-activity'),
  'own-plan': own('own-plan'),
  'own-life': [
    [undefined, 'words of own-goal'],
    ['week'],
    ['goal-own-goal', 'words of own-goal'],
    ['goal-new'],
    ['good-good-thing', 'words of good-thing'],
    ['good-new'],
  ],
  calm: [[]],
  mood: [[undefined, 'November 20'], ['mood'], ['new']],
  'first-weeks': [[undefined, 'words of first-weeks']],
  'lapse-plan': [[undefined, 'words of lapse-plan']],
  account: [[]],
  devices: [[]],
  circles: [[]],
  copies: [[]],
  protection: [[]],
  versions: [[]],
}
const every = Object.entries(drawn).flatMap(([name, each]) =>
  each.map(([id, words]) => ({ name: name as ScreenName, ...(id === undefined ? {} : { id }), words })),
)
const draw = ({ name, id }: { name: ScreenName; id?: string }): string =>
  renderToString(h(screens[name]!, id === undefined ? {} : { id }))

/** Two weeks of notes, so that there is a chart to draw, and a pattern to find. */
const { later_truth, ...note } = sound.observation!
const notes = Array.from({ length: 24 }, (_, index) => {
  const day = `2026-11-${String(8 + (index % 12)).padStart(2, '0')}`
  const state = index % 12 < 6 ? 'not-using' : 'using'
  const told = { kind: 'good-time', from: `${day}T15:00:00Z`, until: `${day}T17:00:00Z`, state }
  return entryOf('observation', { ...note, ...told }, `note-${index}`)
})

/** Where home is safe every tool is open. */
const records: Record<string, unknown> = {
  ...sound,
  'loved-one': { ...sound['loved-one'], home: Object.fromEntries(homeFacts.map(fact => [fact, false])) },
}
/** Draws screens from these entries, and says which one could not be drawn. */
async function drawAll(entries: readonly Entry[], of = every): Promise<string[]> {
  await hold([...notes, ...entries])
  return of.map(at => {
    try {
      return draw(at)
    } catch (fault) {
      throw new Error(`${at.name} ${at.id ?? ''} cannot be drawn`, { cause: fault })
    }
  })
}

const draftsOf = (dataOf: (name: string) => unknown): Entry[] =>
  Object.keys(drafts).map(name => entryOf('draft', dataOf(name), `draft-${name}`))
const soundEntries = types.map(type => entryOf(type, records[type]))

test('every screen that shows what a record says draws it', async () => {
  await hold([])
  const before = every.map(draw)
  for (const [index, page] of (await drawAll(soundEntries)).entries()) {
    const { name, id, words } = every[index]!
    expect([name, id, page.includes(words ?? '')]).toEqual([name, id, true])
    if (words) expect([name, id, before[index]!.includes(words)]).toEqual([name, id, false])
  }
})

test.each(oddities.map(oddity => [JSON.stringify(oddity), oddity]))(
  'every screen is drawn with %s in any one place of every record, and as though it were not there where it cannot be read',
  async (_, oddity) => {
    const spoiled = types.map(type => {
      const all = Map.groupBy(spoiledBy(records[type], oddity), data => standOf(type, data))
      const [read = [], odd = [], later = []] = [all.get('read'), all.get('odd'), all.get('later')]
      return { type, read, odd, refused: [...odd, ...later] }
    })
    for (let place = 0; place < Math.max(...spoiled.map(({ read }) => read.length)); place++)
      await drawAll(spoiled.map(({ type, read }) => entryOf(type, read[place] ?? records[type])))
    for (const one of [0, 1, 2])
      await drawAll(
        spoiled.flatMap(({ type, refused }) =>
          refused.map((data, index) => entryOf(type, data, index === one ? type : `${type}-${index}`)),
        ),
      )
    const bare = await drawAll([])
    const besides = spoiled.flatMap(({ type, odd }) =>
      odd.map((data, index) => entryOf(type, data, `${type}-${index}`)),
    )
    for (const [index, page] of (await drawAll(besides)).entries())
      expect([every[index], page]).toEqual([every[index], bare[index]])
  },
)

test('a plan that cannot be read is no plan: Today still asks for one, where home is not safe and where they went', async () => {
  const today = [{ name: 'today' as const, words: undefined }]
  const cases = [
    ['safety-plan', entryOf('loved-one', sound['loved-one'])],
    ['first-weeks', entryOf('opening', records.opening)],
  ] as const
  for (const [plan, asks] of cases) {
    const [asked] = await drawAll([asks], today)
    expect(await drawAll([asks, entryOf(plan, { version: 0 })], today)).toEqual([asked])
    expect(await drawAll([asks, entryOf(plan, records[plan])], today)).not.toEqual([asked])
  }
})

test('every form shows what was typed into it, and is drawn with something else in any one place of that', async () => {
  const bare = await drawAll(soundEntries)
  const typed = await drawAll([...soundEntries, ...draftsOf(name => drafts[name])])
  const forms = every.filter((_, index) => bare[index] !== typed[index])
  expect(forms.length).toBeGreaterThan(15)
  for (const oddity of [null, -1, {}, [{}], [[]], 'nonsense', '__proto__']) {
    const spoiled = new Map(
      Object.entries(drafts).map(([name, data]) => [name, [...spoiledBy(data, oddity)]]),
    )
    for (let place = 0; place < Math.max(...[...spoiled.values()].map(all => all.length)); place++)
      await drawAll([...soundEntries, ...draftsOf(name => spoiled.get(name)![place] ?? drafts[name])], forms)
  }
})

test('two versions of every record are shown, and all of them copied, whatever stands in any one place', async () => {
  await hold(soundEntries)
  for (const oddity of oddities) {
    const entries = types.flatMap(type =>
      [...spoiledBy(records[type], oddity)].map((data, index) => {
        const others = [entryOf(type, records[type], 'other')]
        return { ...entryOf(type, data, `${type}-${index}`), others }
      }),
    )
    for (const entry of entries)
      if (standOf(entry.type, entry.data) === 'read')
        expect(renderToString(h(TwoVersions, { entry }))).toContain('Version 2')
    const read = decodeReadable(encodeReadable(entries, 0))
    expect('rows' in read && read.rows.length).toBe(entries.length)
  }
})
