import { plainWords, type Stem } from './word-forms.ts'

/** A page as it can be found: the phrases of its own, the answers that lead to it, and all that it says. */
export type Findable = {
  name: string
  phrases: readonly string[]
  answers: readonly string[]
  text: string
  /** How much a page about danger to life is preferred, 1 for no more than others. */
  weight: number
}

/** How a language is searched: how words are cut, which words tell nothing, and what else things are called. */
export type Tongue = {
  stem: Stem
  /** Words that are never heard: "my", "the", "son". */
  silent: readonly string[]
  /** Words that are heard inside a name ("passed out"), and else tell nothing. */
  idle: readonly string[]
  alsoCalled: Readonly<Record<string, readonly string[]>>
}

/** `named`: whether what was asked is exactly one of the page's own phrases. */
export type Hit = { name: string; score: number; named: boolean }
type Phrase = { words: Set<string>; worth: number }
type Fields = { name: string; weight: number; phrases: Phrase[]; text: Set<string> }

/** All that a search needs, made once from the pages of a language. */
export type Index = {
  read: (text: string) => string[]
  pages: Fields[]
  rarity: (word: string) => number
}

const mostWords = 24
const worthOfAnswer = 0.8
const worthOfText = 0.12
/** Below this part of what was asked, nothing was found. */
const leastMet = 0.15
/** How much a page gains that is about nothing else than what was asked. */
const whole = 0.15

/** Makes the pages of a language ready to be found. */
export function indexOf(pages: readonly Findable[], tongue: Tongue): Index {
  const canonical = canonicalIn(tongue)
  const phrase = (worth: number) => (text: string) => ({
    words: new Set(canonical(forms(text, tongue))),
    worth,
  })
  const fields = pages.map(page => ({
    name: page.name,
    weight: page.weight,
    phrases: [...page.phrases.map(phrase(1)), ...page.answers.map(phrase(worthOfAnswer))],
    text: new Set(canonical(forms(page.text, tongue))),
  }))
  const seen = new Map<string, number>()
  for (const { phrases } of fields)
    for (const word of new Set(phrases.flatMap(({ words }) => [...words])))
      seen.set(word, (seen.get(word) ?? 0) + 1)
  const known = new Set([
    ...seen.keys(),
    ...[...tongue.silent, ...tongue.idle].flatMap(word => forms(word, tongue)),
    ...Object.entries(tongue.alsoCalled).flatMap(([name, others]) =>
      [name, ...others].flatMap(other => forms(other, tongue)),
    ),
  ])
  return {
    read: text =>
      canonical(
        forms(text, tongue)
          .slice(0, mostWords)
          .flatMap(word => mended(word, known)),
      ),
    pages: fields,
    rarity: word => Math.log(1 + fields.length / (seen.get(word) ?? 0.5)),
  }
}

const forms = (text: string, { stem }: Tongue): string[] => plainWords(text).map(stem)

/**
 * The pages for what someone typed, best first. Each word counts by how rare it is, and most where it stands in a
 * phrase that was typed in full. Pages far behind the best are left out.
 * @param among which pages may be found, by their names
 */
export function findPages(index: Index, text: string, most: number, among: (name: string) => boolean): Hit[] {
  const asked = [...new Set(index.read(text))]
  const hits = index.pages
    .filter(({ name }) => among(name))
    .map(page => ({
      name: page.name,
      score: page.weight * scoreOf(page, asked, index.rarity),
      named: isNamed(page, asked),
    }))
    .filter(hit => hit.score > 0)
    .sort((a, b) => b.score - a.score)
  const best = hits[0]?.score ?? 0
  const all = asked.reduce((sum, word) => sum + index.rarity(word), 0)
  return best < all * leastMet ? [] : hits.filter(hit => hit.score >= best * 0.4).slice(0, most)
}

const isNamed = (page: Fields, asked: readonly string[]) =>
  page.phrases.some(
    ({ words, worth }) => worth === 1 && words.size === asked.length && asked.every(word => words.has(word)),
  )

function scoreOf(page: Fields, asked: readonly string[], rarity: Index['rarity']): number {
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + rarity(word), 0)
  const covered = page.phrases.map(
    ({ words }) => sum(asked.filter(word => words.has(word))) / (sum(words) || 1),
  )
  const met = asked.reduce((total, word) => {
    const inPhrases = page.phrases.map(({ words, worth }, at) =>
      words.has(word) ? worth * (covered[at] ?? 0) ** 1.5 : 0,
    )
    return total + rarity(word) * Math.max(page.text.has(word) ? worthOfText : 0, ...inPhrases)
  }, 0)
  return met * (1 + (whole * covered.reduce((total, one) => total + one, 0)) / covered.length)
}

/** Says every word by its one name, then leaves out those that tell nothing, unless there are no others. */
function canonicalIn(tongue: Tongue): (words: readonly string[]) => string[] {
  const without = (idle: Set<string>) => (words: readonly string[]) => {
    const telling = words.filter(word => !idle.has(word))
    return telling.length > 0 ? telling : [...words]
  }
  const setOf = (words: readonly string[]) => new Set(words.flatMap(word => forms(word, tongue)))
  const [silence, quiet] = [without(setOf(tongue.silent)), without(setOf(tongue.idle))]
  const names = Object.entries(tongue.alsoCalled).flatMap(([name, others]) =>
    [name, ...others].map(other => ({ from: forms(other, tongue), to: forms(name, tongue) })),
  )
  const heard = names.map(({ from, to }) => ({
    from: silence(from),
    to,
    shorter: from.length > silence(from).length,
  }))
  const words = new Map(
    heard.flatMap(({ from, to, shorter }) =>
      from.length === 1 && to.length === 1 && !shorter ? [[from[0]!, to[0]!]] : [],
    ),
  )
  const byWord = (said: readonly string[]) => silence(said).map(word => words.get(word) ?? word)
  const asTyped = longestFirst(names.filter(({ from }) => from.length > 1))
  const asHeard = longestFirst(
    heard
      .filter(({ from, to, shorter }) => from.length > 1 || (to.length > 1 && !shorter))
      .map(({ from, to }) => ({ from: byWord(from), to })),
  )
  return said => quiet(byPhrase(byWord(byPhrase(said, asTyped)), asHeard))
}

type Called = { from: readonly string[]; to: readonly string[] }

const longestFirst = (names: readonly Called[]) => names.toSorted((a, b) => b.from.length - a.from.length)

/** From left to right; the first of the names that fits stands. */
function byPhrase(words: readonly string[], names: readonly Called[]): string[] {
  const said: string[] = []
  for (let at = 0; at < words.length; ) {
    const name = names.find(({ from }) => from.every((word, step) => words[at + step] === word))
    said.push(...(name?.to ?? words.slice(at, at + 1)))
    at += name?.from.length ?? 1
  }
  return said
}

/** A word nobody knows is read as the nearest one, or as two that were typed as one. */
function mended(word: string, known: ReadonlySet<string>): string[] {
  if (known.has(word) || word.length < 4) return [word]
  const allowed = word.length < 5 ? 1 : word.length < 8 ? 1.5 : 2
  let best: { word: string; off: number } | undefined
  for (const other of known) {
    if (other.length < 3 || Math.abs(other.length - word.length) > 2) continue
    const off = slips(word, other) + (other[0] === word[0] ? 0 : 0.5)
    if (off <= allowed && off < (best?.off ?? Infinity)) best = { word: other, off }
  }
  if (best) return [best.word]
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)]
    if (parts.every(part => known.has(part))) return parts
  }
  return [word]
}

/** Letters wrong, missing, too many, or two changed about (optimal string alignment). */
function slips(a: string, b: string): number {
  const rows = [[...Array(b.length + 1).keys()]]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
