import { expect, test } from 'vitest'
import { calmWords } from './calm.ts'
import { moodWords, plainQuestion } from './mood.ts'
import { ownGoalWords, ownLifeWords } from './own-life.ts'

const { items, ...aroundTheItems } = moodWords

/** Every sentence, with numbers and names filled in. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words(4, 3))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : []
}

test('the words about a number name no illness and pass no judgment on the person', () => {
  for (const sentence of sentences([aroundTheItems, plainQuestion, ownLifeWords, calmWords]))
    expect(sentence).not.toMatch(/depress|anxi|disorder|illness|diagnos|symptom|abnormal|mental|patient/i)
})

test('the six questions are those of the K6', () => {
  expect(Object.values(items).join(' ')).toBe(
    'nervous? hopeless? restless or fidgety? so depressed that nothing could cheer you up? that everything was an effort? worthless?',
  )
  expect(moodWords.ask).toMatch(/^During the past 30 days/)
})

test('what is compared is said in numbers, without a verdict', () => {
  for (const sentence of sentences([ownLifeWords.trends, ownGoalWords.stands]))
    expect(sentence).not.toMatch(/\b(better|worse|fail\w*|succe\w*|progress|bad|good|should|great)\b/i)
})
