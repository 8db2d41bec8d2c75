import type { ElementCode, IssueCode } from '../lexicon.ts'

/** A labelled line before it is given its split. */
export type Line = { text: string; issues: IssueCode[]; elements?: ElementCode[] }

/** Several lines that a careful reader gives the same issue codes. */
export const flagged = (issues: IssueCode[], ...texts: string[]): Line[] =>
  texts.map(text => ({ text, issues }))

/** Several lines without an issue that hold exactly these elements. */
export const holding = (elements: ElementCode[], ...texts: string[]): Line[] =>
  texts.map(text => ({ text, issues: [], elements }))

/** Lines that look like an issue to a careless reader and are none. */
export const fine = (...texts: string[]): Line[] => flagged([], ...texts)
