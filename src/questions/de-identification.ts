import { agesIn } from './identifying/ages.ts'
import { contactsIn } from './identifying/contact.ts'
import { datesIn } from './identifying/dates.ts'
import { fitted } from './identifying/fit.ts'
import { type Language, languagesOf } from './identifying/language.ts'
import { type Code, codes, type Found } from './identifying/mark.ts'
import { numbersIn } from './identifying/numbers.ts'
import { peopleIn } from './identifying/people.ts'
import { agesInSpanish } from './identifying/spanish/ages.ts'
import { datesInSpanish } from './identifying/spanish/dates.ts'
import { numbersInSpanish } from './identifying/spanish/numbers.ts'
import { peopleInSpanish } from './identifying/spanish/people.ts'
import { fittedInSpanish, inSpanish } from './identifying/spanish/phrases.ts'
import { whereInSpanish } from './identifying/spanish/where.ts'
import { whysInSpanish } from './identifying/spanish/whys.ts'
import { whereIn } from './identifying/where.ts'
import { whysInEnglish } from './identifying/whys.en.ts'

/** A stretch of text that could tell who somebody is. Offsets are UTF-16; `instead` can stand in its place as it is. */
export type Mark = Found & { text: string; why: string }

/** Why each kind of mark is made, in the language of who reads it. */
export const whys: Record<Language, Record<Code, string>> = { en: whysInEnglish, es: whysInSpanish }

type FoundIn = Found & { language: Language }

/**
 * Marks what could tell who somebody is, and suggests the text without it. Families mix languages, so every text is read
 * by the rules for English and those for Spanish; `instead` and `why` are in the language of the sentence, but for what
 * only a Spanish rule found, which stays Spanish.
 * The marks are sorted and never overlap. It is a help for the person who reviews, no proof: a story can be recognized
 * by what happened in it. Follows the identifiers of the HIPAA Safe Harbor list (45 CFR 164.514(b)(2)) and adds
 * first names, user names, schools, workplaces and sums of money. Takes time in proportion to the text, and any text.
 */
export function deIdentify(text: string): { marks: Mark[]; text: string } {
  const languageAt = languagesOf(text)
  const marks = apart(foundIn(text, languageAt), languageAt).map(({ language: rule, ...mark }): Mark => {
    const language = rule === 'es' ? rule : languageAt(mark.start)
    const instead =
      language === 'en'
        ? fitted(text, mark)
        : fittedInSpanish(text, mark, rule === 'es' ? mark.instead : inSpanish(mark))
    return { ...mark, text: text.slice(mark.start, mark.end), instead, why: whys[language][mark.code] }
  })
  return { marks, text: replaced(text, marks) }
}

function foundIn(text: string, languageAt: (at: number) => Language): FoundIn[] {
  const isSpanish = (at: number) => languageAt(at) === 'es'
  const inEnglish = [contactsIn, numbersIn, datesIn, agesIn, whereIn]
  const inSpanishToo = [numbersInSpanish, datesInSpanish, agesInSpanish, whereInSpanish]
  return [
    ...[...inEnglish.flatMap(find => find(text)), ...peopleIn(text, isSpanish)].map(
      (found): FoundIn => ({ ...found, language: 'en' }),
    ),
    ...[...inSpanishToo.flatMap(find => find(text)), ...peopleInSpanish(text, isSpanish)].map(
      (found): FoundIn => ({ ...found, language: 'es' }),
    ),
  ]
}

/**
 * What the reviewer decided about a stretch of text: words to put in its place, or to keep it, with a reason. It holds for
 * every mark of the same code and text, so it survives edits elsewhere.
 */
export type Decision =
  | { code: Code; text: string; replace: string }
  | { code: Code; text: string; keep: string; by: string; at: string }

/** The marks still undecided. A reason to keep needs at least three characters. */
export function openMarks(marks: readonly Mark[], decisions: readonly Decision[]): Mark[] {
  return marks.filter(mark => !decisionFor(mark, decisions))
}

/**
 * The text with every decision carried out; or a refusal while marks are open, or when words put in place would
 * themselves tell who somebody is (an address, a number, a name).
 */
export function settle(
  text: string,
  decisions: readonly Decision[],
): { text: string } | { refusal: 'marks-open' | 'replacement-identifies' } {
  const { marks } = deIdentify(text)
  if (openMarks(marks, decisions).length > 0) return { refusal: 'marks-open' }
  const chosen = marks.flatMap(mark => {
    const decision = decisionFor(mark, decisions)
    return decision && 'replace' in decision ? [{ ...mark, instead: decision.replace }] : []
  })
  if (chosen.some(({ instead }) => deIdentify(instead).marks.length > 0))
    return { refusal: 'replacement-identifies' }
  return { text: replaced(text, chosen) }
}

function decisionFor(mark: Mark, decisions: readonly Decision[]): Decision | undefined {
  const same = decisions.filter(({ code, text }) => code === mark.code && text === mark.text)
  return same.find(decision => 'replace' in decision || decision.keep.trim().length >= 3)
}

/**
 * Sorted, without overlaps: where two touch the same text they become one, named by the more direct code; where both are
 * the same, by the rule for the language of the sentence.
 */
function apart(found: FoundIn[], languageAt: (at: number) => Language): FoundIn[] {
  const other = ({ start, language }: FoundIn) => Number(languageAt(start) !== language)
  const sorted = found
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end || other(a) - other(b))
  const marks: FoundIn[] = []
  for (const next of sorted) {
    const last = marks.at(-1)
    if (!last || next.start >= last.end) marks.push({ ...next })
    else {
      const winner = codes.indexOf(next.code) < codes.indexOf(last.code) ? next : last
      marks[marks.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, next.end) }
    }
  }
  return marks
}

function replaced(text: string, marks: readonly Found[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, instead } of marks) {
    parts.push(text.slice(at, start), instead)
    at = end
  }
  return parts.join('') + text.slice(at)
}
