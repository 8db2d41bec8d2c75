import { day, must, type Recorded, whole } from '../record/record.ts'

/** The six questions of the K6, about the past 30 days. */
export const moodItems = ['nervous', 'hopeless', 'restless', 'depressed', 'effort', 'worthless'] as const
export type MoodItem = (typeof moodItems)[number]

const often = whole(0, 4)

/** One answering of the K6 (record type `mood`): 0 none of the time, 1 a little, 2 some, 3 most, 4 all of the time. */
export const moodShape = {
  day: must(day),
  nervous: must(often),
  hopeless: must(often),
  restless: must(often),
  depressed: must(often),
  effort: must(often),
  worthless: must(often),
} as const
export type Mood = Recorded<typeof moodShape>

/**
 * The sum of the six answers, 0 to 24. Refuses, naming the question, when one is missing or is no whole number from 0
 * to 4: a score of five answers would look lower than the person feels.
 */
export function scoreMood(
  answers: Readonly<Partial<Record<MoodItem, number>>>,
): { score: number } | { refusal: 'mood-answer-missing'; field: MoodItem } {
  let score = 0
  for (const item of moodItems) {
    const answer = answers[item]
    if (answer === undefined || !Number.isInteger(answer) || answer < 0 || answer > 4)
      return { refusal: 'mood-answer-missing', field: item }
    score += answer
  }
  return { score }
}

/** The score of a record: it holds all six answers. */
export const scoreOf = (mood: Mood): number => moodItems.reduce((sum, item) => sum + mood[item], 0)

export type Distress = 'high' | 'some' | 'little'
export type MoodStep = 'lines' | 'ask-plainly' | 'tell-someone' | 'see-a-doctor' | 'own-life' | 'in-a-month'
export type Meaning = { distress: Distress; steps: readonly MoodStep[] }

/** From these scores on. */
export const cutoffs = { some: 5, high: 13 } as const

const stepsFor: Record<Distress, readonly MoodStep[]> = {
  high: ['lines', 'ask-plainly', 'tell-someone', 'see-a-doctor'],
  some: ['ask-plainly', 'tell-someone', 'see-a-doctor', 'own-life', 'in-a-month'],
  little: ['ask-plainly', 'own-life', 'in-a-month'],
}

/**
 * What a score says and what to do, in order. 13 or more: serious distress is likely (Kessler and others 2003); 5 to
 * 12: moderate distress, for which care helps too (Prochaska and others 2012). A number, no diagnosis. A high score
 * leads with who answers now. The plain question about ending one's life is part of every answer, because the K6 does
 * not ask it and a low score does not rule it out; the steps and their order are our judgment.
 * @throws RangeError for what `scoreMood` cannot give
 */
export function meaning(score: number): Meaning {
  if (!Number.isInteger(score) || score < 0 || score > 24) throw new RangeError(`no K6 score: ${score}`)
  const distress = score >= cutoffs.high ? 'high' : score >= cutoffs.some ? 'some' : 'little'
  return { distress, steps: stepsFor[distress] }
}

/** The id of the record of a day: a second answering on one day corrects the first. */
export const moodId = (day: Temporal.PlainDate): string => `mood-${day}`

/**
 * The day from which it is worth answering again: 30 days after the last, because the questions ask about the past 30
 * days. Null when it was never answered.
 */
export function askAgainOn(records: readonly Mood[]): Temporal.PlainDate | null {
  const last = records
    .map(record => record.day)
    .toSorted()
    .at(-1)
  return last ? Temporal.PlainDate.from(last).add({ days: 30 }) : null
}
