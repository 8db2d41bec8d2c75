import {
  type ElementCode,
  elementCodes,
  type IssueCode,
  issueCodes,
  type Lexicon,
  type Rule,
} from './lexicon.ts'
import { indexPatterns, type PatternIndex } from './pattern-index.ts'
import { matchAt, matchIn, type Pattern, readPattern } from './patterns.ts'

/** A rule of the lexicon with its patterns read. */
export type ReadRule<Code> = {
  code: Code
  before: Pattern[]
  after: Pattern[]
  around: Pattern[]
  only: Pattern[]
}

/** The lexicon's patterns, read once. */
export type ReadLexicon = {
  issues: PatternIndex<ReadRule<IssueCode>>
  elements: PatternIndex<ReadRule<ElementCode>>
  shields: PatternIndex<{ codes: ReadonlySet<IssueCode>; until: Pattern[] }>
  rewordings: Record<IssueCode, { pattern: Pattern; say: string }[]>
  fillers: Pattern[]
  staying: Pattern[]
}

const readRules = <Code extends string>(
  rules: [Code, Rule[]][],
  classes: Record<string, string>,
): PatternIndex<ReadRule<Code>> => {
  const read = (sources: string[] = []): Pattern[] => sources.map(source => readPattern(source, classes))
  const pairs: [Pattern, ReadRule<Code>][] = []
  for (const [code, list] of rules)
    for (const rule of list) {
      const [before, after, around, only] = [rule.before, rule.after, rule.around, rule.only].map(read)
      const readRule = { code, before: before!, after: after!, around: around!, only: only! }
      for (const pattern of read(rule.find)) pairs.push([pattern, readRule])
    }
  return indexPatterns(pairs)
}

const known = new WeakMap<Lexicon, ReadLexicon>()

/** A lexicon ready for use. Throws when a pattern names a class the lexicon lacks. */
export const readLexicon = (lexicon: Lexicon): ReadLexicon => {
  const before = known.get(lexicon)
  if (before) return before
  const { classes } = lexicon
  const everyCode = new Set(issueCodes)
  const read: ReadLexicon = {
    issues: readRules(
      issueCodes.map(code => [code, lexicon.issues[code].rules]),
      classes,
    ),
    elements: readRules(
      elementCodes.map(code => [code, lexicon.elements[code]]),
      classes,
    ),
    shields: indexPatterns(
      lexicon.shields.flatMap(shield => {
        const meaning = {
          codes: shield.codes ? new Set(shield.codes) : everyCode,
          until: shield.until.map(source => readPattern(source, classes)),
        }
        return shield.find.map((source): [Pattern, typeof meaning] => [readPattern(source, classes), meaning])
      }),
    ),
    rewordings: Object.fromEntries(
      issueCodes.map(code => [
        code,
        lexicon.issues[code].rewordings.map(([find, say]) => ({ pattern: readPattern(find, classes), say })),
      ]),
    ) as ReadLexicon['rewordings'],
    fillers: lexicon.fillers.map(source => readPattern(source, classes)),
    staying: lexicon.staying.map(source => readPattern(source, classes)),
  }
  known.set(lexicon, read)
  return read
}

const farthestBefore = 10

/** Whether what stands around a match leaves its rule in force; words before `from` are not looked at for `around`. */
export const holds = <Code>(
  rule: ReadRule<Code>,
  words: readonly string[],
  start: number,
  end: number,
  from = 0,
): boolean => {
  for (const pattern of rule.after) if (matchAt(pattern, words, end)) return false
  for (const pattern of rule.before)
    for (let at = Math.max(0, start - farthestBefore); at < start; at++)
      if (matchAt(pattern, words, at, start)) return false
  for (const pattern of rule.around) if (matchIn(pattern, words, from)) return false
  return rule.only.length === 0 || rule.only.some(pattern => matchIn(pattern, words))
}

/** The codes in the order they are always given in. */
export const orderOf = (code: IssueCode | ElementCode): number => {
  const issue = issueCodes.indexOf(code as IssueCode)
  return issue >= 0 ? issue : elementCodes.indexOf(code as ElementCode)
}
