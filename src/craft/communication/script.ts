import { type Element, elementsIn } from './elements.ts'
import { english } from './english/lexicon.en.ts'
import { insteadOf, plainFor } from './instead.ts'
import { issuesIn } from './issues.ts'
import type { IssueCode, Lexicon } from './lexicon.ts'
import { gradeOf, wordsOf } from './readability.ts'
import { sentencesOf } from './sentences.ts'

export type { Element } from './elements.ts'
export { english } from './english/lexicon.en.ts'
export { type ElementCode, elementCodes, type IssueCode, issueCodes, type Lexicon } from './lexicon.ts'

/** A stretch of a script that tends to close a conversation, why it does, and words to put in its place. */
export type Issue = {
  code: IssueCode
  start: number
  end: number
  text: string
  why: string
  instead: string
}

/** What the checker found. `start` and `end` are UTF-16 offsets into the text; `grade` is a school grade. */
export type Checked = { issues: Issue[]; elements: Element[]; words: number; grade: number }

const mostReworded = 200

/**
 * Reads the few sentences a member plans to say: what in them tends to close a conversation, which of the seven
 * elements of positive communication they hold, how many words they have and the school grade they read at.
 * Takes any text and never refuses; time grows with the length of the text. Replacing `start` to `end` by `instead`
 * gives a text that reads on. After 200 issues the wording is the plain one of the lexicon.
 * Source of the elements: Smith and Meyers, Motivating Substance Abusers to Enter Treatment (2004).
 */
export const checkScript = (text: string, lexicon: Lexicon = english): Checked => {
  const issues: Issue[] = []
  const elements: Element[] = []
  const sentences = sentencesOf(text, lexicon)
  for (const sentence of sentences) {
    for (const found of issuesIn(sentence, lexicon)) {
      const { code, start, end } = found
      const instead =
        issues.length < mostReworded
          ? insteadOf(text, sentence, found, lexicon)
          : plainFor(sentence, found, lexicon)
      issues.push({ code, start, end, text: text.slice(start, end), why: lexicon.issues[code].why, instead })
    }
    for (const element of elementsIn(sentence, lexicon)) elements.push(element)
  }
  const words = wordsOf(text)
  return { issues, elements, words: words.length, grade: gradeOf(words, sentences.length, lexicon) }
}
export {
  compose,
  longest,
  type Missing,
  missing,
  type NotReady,
  type Parts,
  type Readiness,
  readiness,
  tooLong,
} from './compose.ts'
export { type Shortened, shorten } from './shorten.ts'
