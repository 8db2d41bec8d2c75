import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grade } from '../../tests/reading-grade.ts'
import { adviceTexts, type CardFile, explain } from './advice.ts'
import { type Numbers, numberNames } from './numbers.ts'
import { type AdviceId, adviceIds, emergencyCards } from './situation/advice-ids.ts'
import { isRefusal, parseSituation } from './situation/situation.ts'
import { stance } from './stance.ts'
import { said, signs, states, tiers } from './vocabulary.ts'

type File = CardFile & { text: string; html: string }
const files = import.meta.glob<File>('/content/en/advice/*.md', { eager: true, import: 'default' })
const pages = import.meta.glob<File>('/content/en/right-now/**/*.md', { eager: true, import: 'default' })
const texts = adviceTexts(Object.values(files))
const nameOf = (file: File) => file.path.replace('en/right-now/', '')

test('every advice id has its card, and every card its id', () => {
  expect(Object.keys(texts).sort()).toEqual([...adviceIds].sort())
})

test('a card that is missing, unknown or has a strange heading is a fault', () => {
  const all = Object.values(files)
  expect(() => adviceTexts(all.slice(1))).toThrow('missing')
  expect(() => adviceTexts([...all, { ...all[0]!, path: 'en/advice/nothing' }])).toThrow('unknown')
  const odd = { ...all[0]!, sections: [{ heading: 'Maybe', items: [] }] }
  expect(() => adviceTexts([odd, ...all.slice(1)])).toThrow('Maybe')
})

test.each(adviceIds.map(id => [id] as const))(
  '%s says what to do, what to say, what not to, then what, why, and its sources',
  id => {
    const card = texts[id]
    expect(card.do.length).toBeGreaterThan(0)
    expect(card.say.length).toBeGreaterThan(0)
    expect(card.dont.length).toBeGreaterThan(0)
    expect(card.then.length).toBeGreaterThan(0)
    expect(card.why.length).toBeGreaterThan(0)
    expect(card.sources.length).toBeGreaterThan(0)
    for (const source of card.sources) expect(source.url).toMatch(/^https:/)
  },
)

test.each(Object.values(files).map(file => [file.path, file] as const))(
  '%s reads at grade 6 or lower',
  (_, file) => {
    expect(grade(file.text)).toBeLessThanOrEqual(6)
  },
)

const leaves = Object.values(pages).filter(file => file.front.situation)
test.each(leaves.map(file => [nameOf(file), file] as const))(
  'right now: %s leads to what it expects',
  (_, file) => {
    const situation = parseSituation(file.front.situation)
    if (isRefusal(situation)) throw new Error(JSON.stringify(situation))
    expect(stance(situation).stance).toBe(file.front.expect)
  },
)

test('every choice of a right-now page leads to a page, and every page but the first is a choice somewhere', () => {
  const all = Object.values(pages)
  const names = new Set(all.map(nameOf))
  const led = new Set(
    all.flatMap(file => ((file.front.choices ?? []) as { to: string }[]).map(choice => choice.to)),
  )
  expect([...led].filter(to => !names.has(to))).toEqual([])
  expect([...names].filter(name => name !== 'index' && !led.has(name))).toEqual([])
})

test('every right-now page that is not itself an emergency shows the way out of danger', () => {
  for (const file of Object.values(pages)) {
    if (file.front.expect === 'emergency' || nameOf(file) === 'index') continue
    expect(`${nameOf(file)}: ${file.html}`).toMatch(/\{emergency\}|cant-wake-them/)
  }
})

test('forbidden words stand on no card and no right-now page', () => {
  const never =
    /\b(addicts?|junkie|codependent|enabl(?:er|ing)|rock bottom|tough love|clean and sober|relapse[ds]?|patients?)\b|!/i
  for (const file of [...Object.values(files), ...Object.values(pages)]) {
    expect(`${file.path} ${file.text.match(never)?.[0] ?? ''}`).toBe(`${file.path} `)
  }
})

/** Leaves the numbers as the cards have them. */
const asWritten = Object.fromEntries(numberNames.map(name => [name, `{${name}}`])) as Numbers

const told = (json: unknown) => {
  const situation = parseSituation(json)
  if (isRefusal(situation)) throw new Error(JSON.stringify(situation))
  return { ...stance(situation), explained: explain(stance(situation), texts, asWritten) }
}

test('whatever is advised can be explained: short, without a line twice, with a source and a reason', () => {
  const some = fc.record({
    signs: fc.subarray([...signs], { maxLength: 4 }),
    said: fc.subarray([...said], { maxLength: 3 }),
    state: fc.constantFrom(...states),
    member: fc.record({ calm: fc.boolean() }),
  })
  fc.assert(
    fc.property(some, json => {
      const { explained, stance: taken } = told(json)
      expect(explained.do.length).toBeGreaterThan(0)
      expect(explained.do.length).toBeLessThanOrEqual(taken === 'emergency' ? 11 : 9)
      expect(explained.say.length).toBeLessThanOrEqual(7)
      expect(explained.why.length).toBeGreaterThan(0)
      expect(explained.sources.length).toBeGreaterThan(0)
      expect(new Set(explained.do).size).toBe(explained.do.length)
      expect(new Set(explained.sources.map(source => source.url)).size).toBe(explained.sources.length)
    }),
    { numRuns: 1500 },
  )
})

test('every line names the emergency number of the reader, once for what several cards say', () => {
  const situation = parseSituation({ signs: ['locked-in-and-silent'], home: { tier: 'red' } })
  if (isRefusal(situation)) throw new Error(JSON.stringify(situation))
  const {
    do: steps,
    say,
    dont,
    then,
    why,
  } = explain(stance(situation), texts, { ...asWritten, emergency: '999', suicide: '116 123' })
  expect([...steps, ...say, ...dont, ...then, ...why].join(' ')).not.toMatch(/911|\{(?:emergency|suicide)\}/)
  expect(steps.filter(line => line.includes('Call 999 or your local emergency number'))).toHaveLength(1)
  expect(say.filter(line => line.startsWith('To 999:'))).toHaveLength(1)
})

test('a card on its own is told whole, and a locked door loses no step to what follows it', () => {
  for (const id of adviceIds) {
    const taken = emergencyCards.includes(id) ? 'emergency' : 'protect'
    const alone = explain({ stance: taken, advice: [id], why: ['unsure'] }, texts, asWritten)
    expect(alone.do).toEqual(texts[id].do)
    expect(alone.say).toEqual(texts[id].say)
  }
  const door = told({ signs: ['locked-in-and-silent'] }).explained
  const again = texts['overdose-unknown'].do.filter(line => !/\{emergency\} or your local/.test(line))
  for (const line of [...texts['locked-door'].do, ...again]) expect(door.do).toContain(line)
  expect(door.do.filter(line => /\{emergency\} or your local/.test(line))).toHaveLength(1)
  expect(door.say.filter(line => line.startsWith('To {emergency}'))).toHaveLength(1)
})

test('the first card keeps its first steps, and every further card is heard at least once', () => {
  const { advice, explained } = told({ signs: ['locked-in-and-silent', 'weapon'], state: 'using' })
  expect(explained.do[0]).toBe(texts[advice[0] as AdviceId].do[0])
  expect(explained.do).not.toContain(texts['careful-home'].do[2])
  for (const id of advice) expect(explained.do).toContain(texts[id].do[0])
})

const sendsAway =
  /^(?!Take the child).*another room|of your own|to read now|going for a walk|leave them be|I will let you rest|put it down for tonight/i
const asks = /thinking about killing yourself|think of (?:dying|killing)|\{suicide\}/

test('a very low moment: suicide is asked about first, and no line sends the member away', () => {
  const low = fc.constantFrom(
    { said: ['dip'], signs: [] },
    { said: ['wants-to-die'], signs: [] },
    { said: [], signs: ['crash-low-mood'] },
  )
  const around = fc.record({
    signs: fc.subarray([...signs], { maxLength: 2 }),
    said: fc.subarray([...said], { maxLength: 2 }),
    state: fc.constantFrom(...states),
    home: fc.oneof(fc.constant({}), fc.record({ tier: fc.constantFrom(...tiers) })),
    member: fc.oneof(
      fc.constant({}),
      fc.record({ calm: fc.boolean(), worn_out: fc.boolean(), thinking_of_suicide: fc.boolean() }),
    ),
    loved_one: fc.record({ never_clear: fc.boolean(), uses_alone: fc.boolean() }),
  })
  fc.assert(
    fc.property(low, around, (one, rest) => {
      const {
        advice,
        explained,
        stance: taken,
      } = told({
        ...rest,
        signs: [...new Set([...rest.signs, ...one.signs])],
        said: [...new Set([...rest.said, ...one.said])],
      })
      if (taken === 'emergency') return
      const away = [...explained.do, ...explained.say].filter(line => sendsAway.test(line))
      expect(away, advice.join()).toEqual([])
      const openings = advice.filter(id => texts[id].first.length > 0)
      const asking = openings.findIndex(id => asks.test(texts[id].first.join()))
      const before = openings.slice(0, Math.max(0, asking)).flatMap(id => texts[id].first)
      expect(explained.do.slice(0, Math.max(2, before.length + 1)).join(' '), advice.join()).toMatch(asks)
    }),
    { numRuns: 4000 },
  )
})

test('a look at their breathing comes before all else, whatever card brought it', () => {
  for (const word of ['picks-a-fight', 'wants-praise']) {
    const { explained } = told({ said: [word], state: 'using', member: { calm: true } })
    const look = explained.do.findIndex(line => line.startsWith('Look first'))
    const away = explained.do.findIndex(line => /another room|of your own/.test(line))
    expect(look).toBeGreaterThanOrEqual(0)
    expect(look).toBeLessThan(away)
    expect(look).toBeLessThan(2)
  }
})

test('in an emergency nothing but its own steps and violence is a step, and the rest comes after', () => {
  const { explained } = told({ signs: ['unresponsive'], home: { tier: 'red' }, said: ['wants-to-die'] })
  expect(explained.do).toEqual(texts['overdose-unknown'].do)
  expect(explained.say).toEqual(texts['overdose-unknown'].say)
  expect(explained.then).toContain(texts['suicide-theirs'].do[0])
})
