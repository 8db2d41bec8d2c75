import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterCalm, calmAt, calmSeconds } from './calm.ts'
import { askAgainOn, type Mood, meaning, moodItems, scoreMood, scoreOf } from './mood.ts'

const answer = fc.integer({ min: 0, max: 4 })
const answers = fc.record({
  nervous: answer,
  hopeless: answer,
  restless: answer,
  depressed: answer,
  effort: answer,
  worthless: answer,
})
const scored = (given: Parameters<typeof scoreMood>[0]): number => {
  const found = scoreMood(given)
  if ('refusal' in found) throw new Error(found.field)
  return found.score
}

test('a score is a whole number from 0 to 24, and the record scores the same', () => {
  fc.assert(
    fc.property(answers, given => {
      const score = scored(given)
      expect(Number.isInteger(score) && score >= 0 && score <= 24).toBe(true)
      expect(scoreOf({ version: 1, day: '2026-11-25', ...given })).toBe(score)
    }),
  )
  const all = (value: number) => Object.fromEntries(moodItems.map(item => [item, value]))
  expect([scored(all(0)), scored(all(4))]).toEqual([0, 24])
})

test('one answer more makes the score one more, and the distress never less', () => {
  const rank = { little: 0, some: 1, high: 2 }
  fc.assert(
    fc.property(answers, fc.constantFrom(...moodItems), (given, item) => {
      fc.pre(given[item] < 4)
      const [low, high] = [scored(given), scored({ ...given, [item]: given[item] + 1 })]
      expect(high).toBe(low + 1)
      expect(rank[meaning(high).distress]).toBeGreaterThanOrEqual(rank[meaning(low).distress])
    }),
  )
})

test('an answer that is missing or is none is refused at its question', () => {
  const wrong = fc.constantFrom(undefined, -1, 5, 1.5, Number.NaN)
  fc.assert(
    fc.property(answers, fc.constantFrom(...moodItems), wrong, (given, item, value) => {
      const { [item]: _, ...rest } = given
      const tried = value === undefined ? rest : { ...rest, [item]: value }
      expect(scoreMood(tried)).toEqual({ refusal: 'mood-answer-missing', field: item })
    }),
  )
})

test('a high score always leads with who answers now, then asks plainly', () => {
  for (let score = 13; score <= 24; score++) {
    expect(meaning(score).distress).toBe('high')
    expect(meaning(score).steps.slice(0, 2)).toEqual(['lines', 'ask-plainly'])
  }
})

test('every score asks plainly before anything but the lines, and the cut-offs are those of the studies', () => {
  for (let score = 0; score <= 24; score++)
    expect(meaning(score).steps.filter(step => step !== 'lines')[0]).toBe('ask-plainly')
  expect([4, 5, 12, 13].map(score => meaning(score).distress)).toEqual(['little', 'some', 'some', 'high'])
  for (const none of [-1, 25, 3.5, Number.NaN]) expect(() => meaning(none)).toThrow(RangeError)
})

test('it is asked again after 30 days, and sources carry the day they were compared', () => {
  const on = (day: string): Mood => ({
    version: 1,
    day,
    nervous: 0,
    hopeless: 0,
    restless: 0,
    depressed: 0,
    effort: 0,
    worthless: 0,
  })
  expect(askAgainOn([])).toBeNull()
  expect(askAgainOn([on('2026-11-02'), on('2026-10-02')])?.toString()).toBe('2026-12-02')
})

test('it takes ninety seconds, every second has one thing to do, and breathing out is longer', () => {
  expect(calmSeconds).toBe(90)
  const all = Array.from({ length: 90 }, (_, second) => calmAt(second)!)
  const phases = all.map(one => (one.part === 'breath' ? one.phase : 'look'))
  const of = (name: string) => phases.filter(phase => phase === name).length
  expect([of('in'), of('out'), of('look')]).toEqual([24, 36, 30])
  expect([...new Set(all.map(one => (one.part === 'look' ? one.thing : 0)))]).toEqual([0, 1, 2, 3, 4, 5])
  for (const one of all) if (one.part === 'breath') expect(one.left).toBeGreaterThan(0)
  for (const over of [90, 1e9, Number.NaN, Number.POSITIVE_INFINITY]) expect(calmAt(over)).toBeNull()
})

test('who is not calm is never sent to a talk: once more, then to someone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), times => {
      expect(afterCalm(false, times)).toBe(times < 2 ? 'again' : 'someone')
      expect(afterCalm(true, times)).toBe('look-at-this-moment')
    }),
  )
})
