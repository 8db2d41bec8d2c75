import type { Relationship, Substance } from '../../craft/vocabulary.ts'
import type { Moment } from '../../questions/question.ts'

/** A made-up family's question, as it is published in the sample community. Texts are in the room's own Markdown. */
export type SampleCase = {
  title: string
  question: string
  reply: string
  /** What happened next; empty where nothing is told yet. */
  update: string
  relationship: Relationship
  substances: Substance[]
  moments: Moment[]
  /** How many days before the sample is loaded it was published. */
  daysAgo: number
}
