import { compose, type ElementCode, elementCodes } from '../../../craft/communication/script.ts'
import type { Script } from '../../entries.ts'

type Written = Pick<Script, 'parts' | 'text'>

/** Some words as a sentence of the script. */
const ended = (words: string): string => compose({ positive: words })

/**
 * Writes one part anew. The whole text follows: composed from the parts as long as nobody edited it; in an edited text
 * the old words of the part are replaced where they still stand, and else the new ones are put behind the part before.
 */
export function withPart({ parts, text }: Written, code: ElementCode, words: string): Written {
  const next = { ...parts, [code]: words }
  if (text.trim() === '' || text === compose(parts)) return { parts: next, text: compose(next) }
  const old = ended(parts[code] ?? '')
  const fresh = ended(words)
  if (old && text.includes(old)) return { parts: next, text: tidy(text.replace(old, () => fresh)) }
  const at = behind(text, parts, code)
  return { parts: next, text: tidy(`${text.slice(0, at)} ${fresh} ${text.slice(at)}`) }
}

/** Where in the text the last part before this one ends, or the end of the text. */
function behind(text: string, parts: Script['parts'], code: ElementCode): number {
  const before = elementCodes.slice(0, elementCodes.indexOf(code)).reverse()
  for (const part of before) {
    const words = ended(parts[part] ?? '')
    const found = words ? text.indexOf(words) : -1
    if (found >= 0) return found + words.length
  }
  return before.length === 0 ? 0 : text.length
}

const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').trim()

/** Puts other words in place of a stretch of the text. */
export function taken(text: string, { start, end, instead }: Spot): string {
  return text.slice(0, start) + instead + text.slice(end)
}

type Spot = { start: number; end: number; instead: string }

/** The text cut where stretches begin and end, so that they can be marked; overlapping ones count as one. */
export function pieces(text: string, spots: readonly { start: number; end: number }[]) {
  const cut: { text: string; marked: boolean }[] = []
  let at = 0
  for (const { start, end } of [...spots].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) cut.push({ text: text.slice(at, from), marked: false })
    cut.push({ text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false })
  return cut
}

/** A true sentence from the notes and the observations it rests on. */
export type TrueFact = { sentence: string; ids: string[] }

/** Puts a fact into the words, or takes it out again when it stands there already. */
export function toggled(words: string, { sentence }: TrueFact): string {
  return words.includes(sentence) ? tidy(words.replace(sentence, '')) : tidy(`${ended(words)} ${sentence}`)
}

/** What the text rests on: the facts that stand in it, and what it rested on before that no fact here speaks of. */
export function restsOn(text: string, facts: readonly TrueFact[], before: readonly string[]): string[] {
  const spokenOf = new Set(facts.flatMap(fact => fact.ids))
  const standing = facts.filter(fact => text.includes(fact.sentence)).flatMap(fact => fact.ids)
  return [...new Set([...before.filter(id => !spokenOf.has(id)), ...standing])]
}
