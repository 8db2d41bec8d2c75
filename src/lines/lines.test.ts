import { expect, test } from 'vitest'
import { stale } from '../craft/line-check.ts'
import { isRefusal, parseSituation } from '../craft/situation/situation.ts'
import { stance } from '../craft/stance.ts'
import { asShipped, type LineEdit } from './edits.ts'
import { everyLine, isFor, linesFor, linesIn, lineToCall, losesEmergency } from './lines.ts'
import { inPlace, readPlace } from './places.ts'

const titles = (json: unknown) => {
  const situation = parseSituation(json)
  if (isRefusal(situation)) throw new Error(situation.refusal)
  return linesFor(linesIn('en', 'US'), stance(situation)).map(line => line.title)
}
const violence = 'National Domestic Violence Hotline'
const child = 'Childhelp National Child Abuse Hotline'

test('a home that needs care is shown the violence line first, and no line about children', () => {
  const shown = titles({ state: 'using', home: { tier: 'amber' } })
  expect(shown[0]).toBe(violence)
  expect(shown).not.toContain(child)
})

test('nodding brings emergency, poison and someone on the line, and no line about violence', () => {
  const shown = titles({ signs: ['nodding'] })
  expect(shown.slice(0, 3)).toEqual(['Emergency services', 'Poison Help', 'SafeSpot'])
  expect(shown).not.toContain(child)
  expect(shown).not.toContain(violence)
})

test('a child in danger brings the line about children, and a very low moment the suicide line first', () => {
  expect(titles({ signs: ['child-in-danger'] })).toContain(child)
  expect(titles({ said: ['dip'], state: 'using' })[0]).toBe('988 Suicide and Crisis Lifeline')
})

test.each([
  ['GB', 'Childline'],
  ['IE', 'Childline'],
  ['AU', 'Kids Helpline'],
  ['NZ', 'Youthline'],
  ['CA', 'Kids Help Phone'],
  ['ES', 'Teléfono ANAR'],
])(
  'a child in danger in %s brings %s right after the emergency number, by day and night',
  (country, line) => {
    const here = linesIn('es', country)
    const found = linesFor(here, { stance: 'protect', advice: ['children-first'] }, 'emergency')
    const children = found.filter(one => one.use === 'child' && one.always)
    expect(found[0]?.use).toBe('emergency')
    expect(children.map(one => one.title.split(' (')[0])).toContain(line)
    expect(found.findIndex(one => one.use === 'child')).toBe(1)
  },
)

test('a line stands under each use it is for: in Mexico one number is for drugs, families and thoughts of suicide', () => {
  const uses = (['suicide', 'family', 'treatment'] as const).map(use =>
    linesIn('en', 'MX').filter(line => isFor(line, use)),
  )
  for (const lines of uses) expect(lines.map(line => line.name)).toContain('mx-linea-de-la-vida')
})

const shipped = ['US', 'CA', 'MX', 'GB', 'IE', 'AU', 'NZ', 'ES', 'EU']
const river: LineEdit = {
  line: 'own-river',
  country: 'US',
  region: null,
  use: 'family',
  runBy: 'Families of the river',
  phone: '+1 (800) 555-0100',
  text: null,
  chat: null,
  always: true,
  source: { name: 'Families of the river', url: null },
  words: { en: { title: 'River line', summary: 'For families.', hours: 'Always', languages: ['English'] } },
}

test.each([
  ['US', '911'],
  ['CA', '911'],
  ['MX', '911'],
  ['GB', '999'],
  ['IE', '112'],
  ['AU', '000'],
  ['NZ', '111'],
  ['ES', '112'],
  ['EU', '112'],
  ['DE', '112'],
  ['JP', '112'],
])('in %s the emergency number is %s', (country, number) =>
  expect(lineToCall(linesIn('en', country), 'emergency').dial).toBe(number),
)

test('the one large number of a page answers at any hour: by night in Ireland it is no day line', () => {
  const ireland = linesIn('en', 'IE')
  expect(ireland.find(line => line.use === 'poison')?.always).toBe(false)
  expect(lineToCall(ireland, 'poison').dial).toBe('112')
  for (const country of shipped)
    for (const use of ['suicide', 'violence', 'poison', 'child'] as const) {
      const { dial } = lineToCall(linesIn('en', country), use)
      expect(linesIn('en', country).find(line => line.dial === dial)?.always, country).toBe(true)
    }
})

test('a line of a region is never the one large number of a whole country', () => {
  expect(
    linesIn('en', 'GB')
      .filter(line => line.use === 'violence')
      .map(line => line.region),
  ).toEqual(['England', 'Scotland', 'Wales', 'Northern Ireland', 'United Kingdom'])
  expect(lineToCall(linesIn('en', 'GB'), 'violence').dial).toBe('999')
  expect(lineToCall(linesIn('en', 'CA'), 'violence').dial).toBe('911')
  expect(lineToCall(linesIn('en', 'CA'), 'treatment').dial).toBe('911')
})

test('every place has somewhere to turn to in violence; what is not in each country of the Union is no large number', () => {
  for (const country of shipped)
    expect(
      linesIn('en', country).some(line => line.use === 'violence'),
      country,
    ).toBe(true)
  expect(lineToCall(linesIn('en', 'EU'), 'violence').dial).toBe('112')
  expect(lineToCall(linesIn('es', 'MX'), 'violence').dial).toBe('079')
})

test('every place has a number for a very low moment, or its emergency number in its stead', () => {
  expect(lineToCall(linesIn('es', 'MX'), 'suicide').phone).toBe('800 911 2000')
  expect(lineToCall(linesIn('en', 'EU'), 'suicide').phone).toBe('112')
})

test('what a steward wrote stands in its place, in the language there is, and can be hidden', () => {
  const edits = { ...asShipped, written: [river, { ...river, line: 'us-911', use: 'emergency' as const }] }
  const lines = linesIn('es', 'US', edits)
  expect(lines.find(line => line.name === 'own-river')).toMatchObject({
    title: 'River line',
    dial: '+18005550100',
  })
  expect(lines[0]).toMatchObject({ name: 'us-911', phone: river.phone, written: true })
  expect(lines.at(-1)?.name).toBe('own-river')
  const hidden = linesIn('en', 'US', { ...edits, hidden: ['own-river'] })
  expect(hidden.some(line => line.name === 'own-river')).toBe(false)
})

test('the last emergency number of a country may not go', () => {
  expect(losesEmergency(asShipped, { ...asShipped, hidden: ['us-911'] })).toBe(true)
  expect(losesEmergency(asShipped, { ...asShipped, hidden: ['us-988'] })).toBe(false)
  const silent = { ...river, line: 'us-911', use: 'emergency' as const, phone: null, text: '911' }
  expect(losesEmergency(asShipped, { ...asShipped, written: [silent] })).toBe(true)
  const other = { ...asShipped, written: [{ ...river, use: 'emergency' as const }] }
  expect(losesEmergency(other, { ...other, hidden: ['us-911'] })).toBe(false)
})

test('a line is old six months after it was checked, and from the start if nobody checked it', () => {
  expect(stale({ checked: '2026-05-29' }, '2026-11-29')).toBe(false)
  expect(stale({ checked: '2026-05-29' }, '2026-11-30')).toBe(true)
  expect(stale({}, '2026-11-29')).toBe(true)
})

test('a check by a steward counts; for a line a steward wrote, only that', () => {
  const checked = { 'us-safespot': '2027-05-01', 'own-river': '2027-05-02' }
  const days = Object.fromEntries(
    everyLine('en', { ...asShipped, written: [river], checked }).map(line => [line.name, line.checked]),
  )
  expect(days).toMatchObject(checked)
  const unchecked = everyLine('en', { ...asShipped, written: [{ ...river, line: 'us-911' }] })
  expect(unchecked.find(line => line.name === 'us-911')?.checked).toBeUndefined()
})

test('an address keeps its place, and gives it up again', () => {
  for (const path of [
    '/right-now',
    '/right-now/cant-wake-them/not-waking',
    '/lines',
    '/substances',
    '/substances/after',
    '/library',
    '/library/opioids',
    '/search',
    '/leaving',
    '/',
  ]) {
    const there = inPlace(path, 'CA')
    expect(there).toContain('/ca')
    expect(readPlace(there)).toEqual({ path, place: 'CA' })
  }
  for (const path of ['/right-nowhere', '/questions', '/lines/can', '/notebook', '/you', '/in'])
    expect([inPlace(path, 'CA'), readPlace(path)]).toEqual([path, { path }])
})
