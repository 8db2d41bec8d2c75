import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readState, stateToActOn } from '../state.ts'
import { vocabularyInEnglish } from '../vocabulary.en.ts'
import { clearSigns, comingDownSigns, said, signs, states, substances, useSigns } from '../vocabulary.ts'
import { alsoCalled } from './also-called.ts'
import { refusalSentence, vocabulary } from './listing.ts'
import { nearest } from './nearest.ts'
import { isRefusal, parseSituation } from './situation.ts'

const read = (json: unknown) => {
  const found = parseSituation(json)
  if (isRefusal(found)) throw new Error(refusalSentence(found))
  return found
}

test('nothing told is nothing known: unsure, an unasked home, a member whose calm is not known', () => {
  expect(read({})).toEqual({
    signs: [],
    said: [],
    state: 'unsure',
    loved_one: { substances: [] },
    home: {},
    member: {},
  })
  expect(read({ state: null, signs: null, home: { afraid: null }, member: null })).toEqual(read({}))
})

test('a situation in full is taken as told', () => {
  const told = {
    signs: ['dilated-pupils'],
    said: ['wish'],
    state: 'least-affected',
    loved_one: { substances: ['heroin'], never_clear: true },
    home: { tier: 'amber', naloxone: true },
    member: { calm: false, relationship: 'parent' },
  }
  expect(read(told)).toEqual(told)
})

test.each([
  [{ signs: ['lips are blue'] }, 'situation-unknown-term', 'blue-or-grey-lips'],
  [{ signs: ['noding'] }, 'situation-unknown-term', 'nodding'],
  [{ signs: ['wants-to-die'] }, 'situation-unknown-term', 'said: wants-to-die'],
  [{ said: ['wants to die'] }, 'situation-unknown-term', 'wants-to-die'],
  [{ state: 'not using' }, 'situation-unknown-term', 'not-using'],
  [{ loved_one: { substances: ['meth'] } }, 'situation-unknown-term', 'methamphetamine'],
  [{ loved_one: { substances: ['Xanax'] } }, 'situation-unknown-term', 'benzodiazepines'],
  [{ state: 'drunk' }, 'situation-unknown-term', 'using'],
  [{ signs: ['suicidal'] }, 'situation-unknown-term', 'said: wants-to-die'],
  [{ loved_one: { past_seizures: true } }, 'situation-unknown-term', 'past_seizure'],
  [{ home: { tier: 'ambr' } }, 'situation-unknown-term', 'amber'],
  [{ member: { constructor: true } }, 'situation-unknown-term', undefined],
  [{ lovedone: {} }, 'situation-unknown-part', 'loved_one'],
  [{ signs: 'nodding' }, 'situation-not-a-list', undefined],
  [{ signs: [7] }, 'situation-unknown-term', undefined],
  [{ signs: ['nonsense'] }, 'situation-unknown-term', null],
  [{ loved_one: { substances: ['zzzz'] } }, 'situation-unknown-term', null],
  [{ member: { calm: 'yes' } }, 'situation-not-yes-or-no', undefined],
  [{ member: [] }, 'situation-not-an-object', undefined],
  ['nodding', 'situation-not-an-object', undefined],
  [null, 'situation-not-an-object', undefined],
])('%j is refused by name', (json, key, meant) => {
  const found = parseSituation(json)
  if (!isRefusal(found)) throw new Error('taken, though it should be refused')
  expect(found.refusal).toBe(key)
  if (meant) expect(found.nearest).toBe(meant)
  if (meant === null) expect(found.nearest).toBeUndefined()
  expect(refusalSentence(found)).toContain(vocabularyInEnglish.refusals[found.refusal])
})

test('any JSON at all is read or refused, and never throws', () => {
  const keys = fc.constantFrom('signs', 'said', 'state', 'loved_one', 'home', 'member', '__proto__', 'x')
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue())), json => {
      const found = parseSituation(json)
      expect(isRefusal(found) || Array.isArray(found.signs)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('a known term is nearest to itself', () => {
  for (const term of signs) expect(nearest(term, signs)).toBe(term)
})

test('every everyday word stands for a term there is', () => {
  const terms: readonly string[] = [...signs, ...said, ...states, ...substances]
  for (const meant of Object.values(alsoCalled)) expect(terms).toContain(meant)
})

test('the vocabulary lists every term once, each with a sentence', () => {
  const listing = vocabulary()
  const listed = Object.values(listing.signs).flat()
  expect(listed.map(({ term }) => term).sort()).toEqual([...signs].sort())
  expect(listing.said.map(({ term }) => term)).toEqual([...said])
  const groups = Object.entries(listing).flatMap(([name, terms]) =>
    name === 'signs' ? listed : Object.values(terms).flat(),
  )
  for (const { term, sentence } of groups) expect(`${term}: ${sentence}`).toMatch(/: [A-Z].+[.”]$/)
})

test('every term that is listed can be told', () => {
  const { loved_one, home, member } = vocabulary()
  const yes = (terms: readonly { term: string; answer?: string }[]) =>
    Object.fromEntries(terms.filter(one => one.answer === 'true or false').map(one => [one.term, true]))
  const all = {
    signs: [...signs],
    said: [...said],
    loved_one: yes(loved_one),
    home: yes(home),
    member: yes(member),
  }
  for (const state of states) expect(isRefusal(parseSituation({ ...all, state }))).toBe(false)
})

test('a state is read from the signs, with how sure and why; one sign alone is never very sure', () => {
  const alone = readState(['slurred-speech'], {})
  expect(alone).toMatchObject({ state: 'using', why: ['slurred-speech'] })
  expect(alone.word).not.toBe('very sure')
  const several = readState(['slurred-speech', 'unsteady', 'smell-of-alcohol'], {})
  expect(several.sure).toBeGreaterThan(alone.sure)
  expect(readState(['clear-eyes', 'talks-calmly', 'ate-and-slept'], {}).state).toBe('not-using')
  expect(readState(['clear-eyes', 'talks-calmly', 'ate-and-slept'], { never_clear: true }).state).toBe(
    'least-affected',
  )
  expect(readState([], {})).toMatchObject({ state: 'unsure', sure: 0 })
  expect(
    readState(['clear-eyes', 'red-eyes', 'sleeping-all-day', 'restless-or-talkative'], {}).state,
  ).not.toBe('using')
  expect(readState(['unresponsive', 'clear-eyes'], {})).toMatchObject({ state: 'medical-emergency', sure: 1 })
})

test("this loved one's own record weighs the signs: what proved wrong before counts less", () => {
  const sure = (right: number, wrong: number) =>
    readState(['unsteady', 'red-eyes'], {}, { unsteady: { right, wrong }, 'red-eyes': { right, wrong } }).sure
  expect(sure(8, 0)).toBeGreaterThan(sure(0, 0))
  expect(sure(0, 8)).toBeLessThan(sure(0, 0))
})

test('how sure stays between 0 and 1, and the state to act on is never clearer than what was said', () => {
  const some = fc.subarray([...useSigns, ...comingDownSigns, ...clearSigns])
  fc.assert(
    fc.property(some, fc.constantFrom(...states), fc.boolean(), (seen, state, never_clear) => {
      const { sure } = readState(seen, { never_clear })
      expect(sure).toBeGreaterThanOrEqual(0)
      expect(sure).toBeLessThanOrEqual(1)
      const acted = stateToActOn({
        ...read({ state }),
        signs: seen,
        loved_one: { never_clear, substances: [] },
      }).state
      if (acted === 'not-using' || acted === 'least-affected') expect(state).toBe(acted)
    }),
  )
})
