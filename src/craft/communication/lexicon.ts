/** Ways of putting something that tend to close a conversation. */
export const issueCodes = [
  'blame',
  'absolute',
  'label',
  'threat',
  'lecture',
  'sarcasm',
  'past',
  'mindread',
  'guilt',
  'compare',
  'why',
  'argue',
] as const
export type IssueCode = (typeof issueCodes)[number]

/** CRAFT's seven elements of a script; being brief is judged by the count of words, and `request` is the one ask. */
export const elementCodes = [
  'positive',
  'specific',
  'understanding',
  'feeling',
  'responsibility',
  'request',
  'help',
] as const
export type ElementCode = (typeof elementCodes)[number]

/**
 * Phrases to find, in the small pattern language of `patterns.ts`, and what around them changes the meaning.
 * `after`, `before`: the phrase does not count when one of these follows or precedes it directly.
 * `around`: it does not count when one of these stands anywhere in the sentence.
 * `only`: it counts only when one of these stands somewhere in the sentence.
 */
export type Rule = { find: string[]; before?: string[]; after?: string[]; around?: string[]; only?: string[] }

/** Opens a stretch, up to the end of the sentence or one of `until`, that is reported, regretted or denied. */
export type Shield = { find: string[]; until: string[]; codes?: IssueCode[] }

/**
 * A phrase with parts in braces, and the better wording those parts go into; `{part:form}` changes their form.
 * A part of free words must have a form, which refuses what would not read well; without parts the wording is whole.
 */
export type Rewording = [find: string, say: string]

/** All the checker knows about one issue: how to find it, why it closes a talk, and what to say instead. */
export type IssueLexicon = {
  rules: Rule[]
  why: string
  rewordings: Rewording[]
  /** Wordings of last resort, each whole; none may hold an issue, and one must be a single statement. */
  plain: string[]
}

/** All the checker knows about one language. Spanish is another value of this type. */
export type Lexicon = {
  language: string
  /** Short forms and the words they stand for, in small letters: "don't" to "do not". */
  contractions: Record<string, string>
  /** Words that are another word without its apostrophe, where one of `before` or `after` stands beside them. */
  slips: Record<string, { as: string; before?: string[]; after?: string[]; unless?: string[] }>
  /** Short words with a full stop that do not end a sentence. */
  abbreviations: string[]
  /** Words that tell that a quotation is what somebody said. */
  reporting: string[]
  /** A clause begins where one of `joins` is followed by one of `subjects`. */
  joins: string[]
  subjects: string[]
  /** A clause after one of these, as patterns, can stay when the clause before it is worded anew. */
  staying: string[]
  /** Words after which what was said before, however warm, no longer softens what follows. */
  turning: string[]
  /** Words a clause worded anew can follow. */
  leading: string[]
  /** Named lists of words, separated by `|`, for use in patterns as `<name>`. */
  classes: Record<string, string>
  shields: Shield[]
  issues: Record<IssueCode, IssueLexicon>
  elements: Record<ElementCode, Rule[]>
  /** Words at the end of a kept phrase that a better wording leaves out. */
  tail: RegExp
  /** Changes of form a rewording may ask for by name; undefined when the phrase can not be kept well. */
  forms: Record<string, (phrase: string) => string | undefined>
  /** What a missing element is, and ways others have put it. */
  missing: Record<ElementCode, { say: string; examples: string[] }>
  /** Words and openings a script can lose without losing meaning, as patterns. */
  fillers: string[]
  syllables: (word: string) => number
  grade: (words: number, sentences: number, syllables: number) => number
}
