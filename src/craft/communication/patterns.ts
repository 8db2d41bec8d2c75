/**
 * A small pattern language over words, so that a lexicon reads like the sentences it looks for, and so that
 * matching takes bounded work at every word whatever the text. A pattern is a row of steps with spaces between:
 *
 *     you        this word                        a|b|no_way   one of these; `_` joins words
 *     <bad>      one of the lexicon's class       ruin*        a word that begins so
 *     my_<kin>   the same after other words
 *     just?      may be left out                  !a|<b>       the next words are not one of these
 *     ..3        up to three words, no comma      ~8           up to eight words, commas too
 *     *x         a word that ends so
 *     {x}        keep one or more words as x      {x=a|<b>}    keep one of these as x
 *     ^ , ; ? . !  start of sentence, punctuation
 */
export type Pattern = {
  steps: Step[]
  /** The words a match can begin with and go on with; null when that cannot be told. */
  first: Set<string> | null
  second: Set<string> | null
  /** For each further step that must be there, the words it can begin with: no match where none of them stands. */
  needs: Set<string>[]
}

type Choice = {
  words: Set<string>
  beginnings: string[]
  endings: string[]
  phrases: Map<string, string[][]>
}
type Step =
  | { kind: 'choice'; choice: Choice; optional: boolean }
  | { kind: 'not'; choice: Choice }
  | { kind: 'gap'; most: number; overCommas: boolean }
  | { kind: 'keep'; name: string; choice?: Choice }

/** The stretch a match covers, as indexes of words (end exclusive), and what it kept. */
export type Match = { end: number; kept: Record<string, [number, number]> }

const stops = new Set(['^', '.', '?', '!'])
const commas = new Set([',', ';'])
const longestKept = 14
type Classes = Record<string, string>
const readBefore = new WeakMap<Classes, Map<string, Choice>>()

const addPhrase = (choice: Choice, phrase: string[]): void => {
  const first = phrase[0] ?? ''
  const known = choice.phrases.get(first) ?? []
  choice.phrases.set(
    first,
    [...known, phrase].sort((a, b) => b.length - a.length),
  )
}

const readParts = (source: string, classes: Classes): Choice => {
  const choice: Choice = { words: new Set(), beginnings: [], endings: [], phrases: new Map() }
  for (const part of source.split('|')) {
    if (part.startsWith('<')) {
      const list = classes[part.slice(1, -1)]
      if (list === undefined) throw new Error(`No class ${part} in the lexicon`)
      const inner = readChoice(list.replaceAll(' ', '_'), classes)
      for (const word of inner.words) choice.words.add(word)
      choice.beginnings.push(...inner.beginnings)
      choice.endings.push(...inner.endings)
      for (const phrases of inner.phrases.values()) for (const phrase of phrases) addPhrase(choice, phrase)
    } else if (part.includes('_<')) {
      const [before = '', name = ''] = part.slice(0, -1).split('_<')
      const { words, phrases } = readChoice(`<${name}>`, classes)
      for (const phrase of [...[...words].map(word => [word]), ...[...phrases.values()].flat()])
        addPhrase(choice, [...before.split('_'), ...phrase])
    } else if (part.includes('_')) addPhrase(choice, part.split('_'))
    else if (part.length > 1 && part.endsWith('*')) choice.beginnings.push(part.slice(0, -1))
    else if (part.length > 1 && part.startsWith('*')) choice.endings.push(part.slice(1))
    else choice.words.add(part)
  }
  return choice
}

const readChoice = (source: string, classes: Classes): Choice => {
  const known = readBefore.get(classes) ?? new Map<string, Choice>()
  readBefore.set(classes, known)
  const choice = known.get(source) ?? readParts(source, classes)
  known.set(source, choice)
  return choice
}

const readStep = (source: string, classes: Classes): Step => {
  if (/^\.\.\d+$/.test(source)) return { kind: 'gap', most: Number(source.slice(2)), overCommas: false }
  if (/^~\d+$/.test(source)) return { kind: 'gap', most: Number(source.slice(1)), overCommas: true }
  if (/^\{\w+\}$/.test(source)) return { kind: 'keep', name: source.slice(1, -1) }
  const named = /^\{(\w+)=(.+)\}$/.exec(source)
  if (named?.[1] && named[2]) return { kind: 'keep', name: named[1], choice: readChoice(named[2], classes) }
  if (source.length > 1 && source.startsWith('!'))
    return { kind: 'not', choice: readChoice(source.slice(1), classes) }
  const optional = source.length > 1 && source.endsWith('?')
  return { kind: 'choice', choice: readChoice(optional ? source.slice(0, -1) : source, classes), optional }
}

/** Whether a choice takes words that no list names. */
const isOpen = (choice: Choice): boolean => choice.beginnings.length + choice.endings.length > 0

const firstFrom = (steps: Step[], at: number): Set<string> | null => {
  const step = steps[at]
  if (step?.kind === 'not') return firstFrom(steps, at + 1)
  if (step?.kind !== 'choice' || isOpen(step.choice)) return null
  const own = new Set([...step.choice.words, ...step.choice.phrases.keys()])
  if (!step.optional) return own
  return firstFrom(steps, at + 1)?.union(own) ?? null
}

const secondFrom = (steps: Step[], at: number): Set<string> | null => {
  const step = steps[at]
  if (step?.kind === 'not') return secondFrom(steps, at + 1)
  if (step?.kind !== 'choice' || isOpen(step.choice)) return null
  const next = step.choice.words.size > 0 ? firstFrom(steps, at + 1) : new Set<string>()
  const later = step.optional ? secondFrom(steps, at + 1) : new Set<string>()
  if (!next || !later) return null
  const within = [...step.choice.phrases.values()].flat().map(phrase => phrase[1] ?? '')
  return next.union(later).union(new Set(within))
}

/** Reads a pattern; throws when it names a class the lexicon does not have. */
export const readPattern = (source: string, classes: Classes): Pattern => {
  const steps = source.split(' ').map(step => readStep(step, classes))
  const needs = steps.slice(1).flatMap(step => needOf(step) ?? [])
  return { steps, first: firstFrom(steps, 0), second: secondFrom(steps, 0), needs }
}

const wordsOfNeed = new WeakMap<Choice, Set<string>>()

/** The words a step that must be there can begin with, the same set for the same choice; null when any word may do. */
const needOf = (step: Step): Set<string> | null => {
  const choice = step.kind === 'keep' || (step.kind === 'choice' && !step.optional) ? step.choice : undefined
  if (!choice || isOpen(choice)) return null
  const known = wordsOfNeed.get(choice) ?? new Set([...choice.words, ...choice.phrases.keys()])
  wordsOfNeed.set(choice, known)
  return known
}

const hasPhrase = (words: readonly string[], at: number, phrase: string[]): boolean => {
  for (let offset = 1; offset < phrase.length; offset++)
    if (words[at + offset] !== phrase[offset]) return false
  return true
}

const none: number[] = []
const one = [1]
const isLike = (choice: Choice, word: string): boolean =>
  choice.beginnings.some(beginning => word.startsWith(beginning)) ||
  choice.endings.some(ending => word.endsWith(ending))

/** The lengths, longest first, a choice can take at a place. */
const lengths = (choice: Choice, words: readonly string[], at: number): number[] => {
  const word = words[at]
  if (word === undefined) return none
  const single = choice.words.has(word) || isLike(choice, word)
  const phrases = choice.phrases.get(word)
  if (!phrases) return single ? one : none
  const found: number[] = []
  for (const phrase of phrases) if (hasPhrase(words, at, phrase)) found.push(phrase.length)
  if (single) found.push(1)
  return found
}

/** The match of a pattern from one of its steps on, or null; `goal` below 0 takes any end. */
export const walk = (
  pattern: Pattern,
  step: number,
  words: readonly string[],
  at: number,
  goal: number,
): Match | null => {
  const now = pattern.steps[step]
  if (!now) return goal < 0 || at === goal ? { end: at, kept: {} } : null
  if (now.kind === 'choice') {
    for (const length of lengths(now.choice, words, at)) {
      const rest = walk(pattern, step + 1, words, at + length, goal)
      if (rest) return rest
    }
    return now.optional ? walk(pattern, step + 1, words, at, goal) : null
  }
  if (now.kind === 'not')
    return lengths(now.choice, words, at).length > 0 ? null : walk(pattern, step + 1, words, at, goal)
  return now.kind === 'gap'
    ? overGap(pattern, step, now, words, at, goal)
    : keep(pattern, step, now, words, at, goal)
}

const overGap = (
  pattern: Pattern,
  step: number,
  gap: { most: number; overCommas: boolean },
  words: readonly string[],
  at: number,
  goal: number,
): Match | null => {
  for (let skipped = 0; skipped <= gap.most; skipped++) {
    const rest = walk(pattern, step + 1, words, at + skipped, goal)
    if (rest) return rest
    const next = words[at + skipped]
    if (next === undefined || stops.has(next) || (!gap.overCommas && commas.has(next))) return null
  }
  return null
}

const keep = (
  pattern: Pattern,
  step: number,
  kept: { name: string; choice?: Choice },
  words: readonly string[],
  at: number,
  goal: number,
): Match | null => {
  if (kept.choice) {
    for (const length of lengths(kept.choice, words, at)) {
      const rest = walk(pattern, step + 1, words, at + length, goal)
      if (rest) return { end: rest.end, kept: { ...rest.kept, [kept.name]: [at, at + length] } }
    }
    return null
  }
  const last = step === pattern.steps.length - 1
  for (let length = 1; length <= longestKept; length++) {
    const word = words[at + length - 1]
    if (word === undefined || stops.has(word) || commas.has(word)) return null
    const next = words[at + length]
    const atEnd = next === undefined || stops.has(next) || commas.has(next) || length === longestKept
    if (last && !atEnd) continue
    const rest = walk(pattern, step + 1, words, at + length, goal)
    if (rest) return { end: rest.end, kept: { ...rest.kept, [kept.name]: [at, at + length] } }
  }
  return null
}

/** The match of a pattern that begins at a word, or null. With `goal`, only a match that ends just there. */
export const matchAt = (pattern: Pattern, words: readonly string[], at: number, goal = -1): Match | null => {
  if (pattern.first && !pattern.first.has(words[at] ?? '')) return null
  if (pattern.second && !pattern.second.has(words[at + 1] ?? '')) return null
  return walk(pattern, 0, words, at, goal)
}

/** The first match of a pattern from a place on, with where it begins, or null. */
export const matchIn = (
  pattern: Pattern,
  words: readonly string[],
  from = 0,
): (Match & { start: number }) | null => {
  for (let at = from; at < words.length; at++) {
    const match = matchAt(pattern, words, at)
    if (match) return { ...match, start: at }
  }
  return null
}
