import { fault } from '../edge.tsx'
import type { Faults } from '../ui/form.tsx'
import type { At } from '../ui/layout.tsx'
import { type Locale, locales, type RefusalKey } from '../words/words.ts'
import type { Mark } from './de-identification.ts'
import { prose } from './prose.server.ts'
import { oneOf } from './question.ts'

type ProseProps = { text: string; lang?: string | undefined; make?: typeof prose }

/** What a person wrote, shown with its paragraphs, lists and emphasis; everything else as it was typed. */
export function Prose({ text, lang, make = prose }: ProseProps) {
  return <div class="prose written" lang={lang} dangerouslySetInnerHTML={{ __html: make(text) }} />
}

/** A text as it was typed, with the marked stretches highlighted; to stand inside a paragraph or a heading. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const ends = [0, ...marks.map(mark => mark.end)]
  return (
    <span class="as-typed">
      {marks.map((mark, index) => (
        <>
          {text.slice(ends[index], mark.start)}
          <mark>{mark.text}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  )
}

/** Marks that say the same of the same words are decided together. */
export function together(marks: readonly Mark[]): Mark[] {
  const first = new Map(marks.map(mark => [`${mark.code} ${mark.text}`, mark]))
  return [...first.values()]
}

type Option = readonly [value: string, label: string]
type ChoiceProps = {
  name: string
  label: string
  options: readonly Option[]
  value?: string | null | undefined
  fault?: string | undefined
}

/** A list to pick one from. `skip` is the label of the empty choice. */
export function Pick({ name, label, options, value, skip }: ChoiceProps & { skip: string }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{skip}</option>
        {options.map(([term, text]) => (
          <option value={term} selected={term === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** One answer of several, each with a round box. The first carries the field's id, so that a fault can lead to it. */
export function Radios({ name, label, options, value, fault }: ChoiceProps) {
  return (
    <fieldset class={fault ? 'field wrong' : 'field'} aria-describedby={fault ? `${name}-fault` : undefined}>
      <legend>{label}</legend>
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {options.map(([term, text], index) => (
        <label class="tick" for={index === 0 ? name : `${name}-${term}`}>
          <input
            type="radio"
            id={index === 0 ? name : `${name}-${term}`}
            name={name}
            value={term}
            checked={term === value}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Boxes to tick, each called `<name>-<term>`. */
export function Ticks({
  name,
  options,
  ticked,
}: {
  name: string
  options: readonly Option[]
  ticked: readonly string[]
}) {
  return (
    <div class="ticks">
      {options.map(([term, text]) => (
        <label class="tick" for={`${name}-${term}`}>
          <input
            type="checkbox"
            id={`${name}-${term}`}
            name={`${name}-${term}`}
            value="yes"
            checked={ticked.includes(term)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  )
}

/** The language of a stored row. */
export const localeOf = (row: { locale: string }): Locale => oneOf(locales, row.locale) ?? 'en'

/** The `lang` of what was written in another language than the page's; nothing where they are the same. */
export const langOf = (at: At, row: { locale: string }) => (row.locale === at.locale ? undefined : row.locale)

const days = new Map(
  locales.map(locale => [locale, new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })]),
)

/** A day in the reader's language. */
export const dayIn = (at: At, when: Date | string) => days.get(at.locale)?.format(new Date(when)) ?? ''

/** Terms with their labels, for the lists above. */
export function labelled<Term extends string>(
  terms: readonly Term[],
  words: Readonly<Record<Term, string>>,
): Option[] {
  return terms.map(term => [term, words[term]])
}

/** Whether an id of an address can be one of ours. Anything else is simply not there. */
export const isId = (text: string | undefined): text is string =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')

/** For each field that needs another look, why. */
export type Refusals = Partial<Record<string, RefusalKey>>

/** Refusals by field, as sentences by field. */
export function told(at: At, refusals: Refusals): Faults {
  return Object.fromEntries(
    Object.entries(refusals).flatMap(([name, key]) => (key ? [[name, fault(at, key)]] : [])),
  )
}
