import {
  type Relationship,
  relationships,
  type State,
  type Substance,
  states,
  substances,
} from '../craft/vocabulary.ts'

export const titleLimit = 120
export const bodyLimit = { least: 20, most: 8000 }
/** Drafts one member may keep. */
export const draftLimit = 20

/** What a question is about; also the tags by which publications are found. */
export const moments = [
  'cutting-down',
  'wants-praise',
  'dip-or-wish',
  'says-no',
  'ready-for-treatment',
  'in-treatment',
  'lapse',
  'money',
  'living-together',
  'children',
  'overdose-risk',
  'own-life',
] as const
export type Moment = (typeof moments)[number]

/** The states a member may choose for how their loved one is most of the time. An emergency is no choice here. */
export const usualStates = states.filter(state => state !== 'medical-emergency')

/** A form as it was typed: a text for each field, `substance-heroin: 'yes'` for each tick. */
export type Typed = Readonly<Record<string, string>>

export type Written = {
  title: string
  body: string
  relationship: Relationship | null
  substances: Substance[]
  state: State | null
  moment: Moment | null
}
export type Asked = Written & { relationship: Relationship }

export type AskFaults = Partial<{
  title: 'title-missing' | 'title-long'
  body: 'question-missing' | 'question-short' | 'question-long'
  relationship: 'relationship-missing'
}>

/** Reads the form. Terms that are not ours are left out, texts lose the blanks around them. Refuses nothing. */
export function readQuestion(form: Typed): Written {
  return {
    title: (form.title ?? '').replace(/\s+/gu, ' ').trim(),
    body: (form.body ?? '').trim(),
    relationship: oneOf(relationships, form.relationship),
    substances: ticked(substances, 'substance', form),
    state: oneOf(usualStates, form.state),
    moment: oneOf(moments, form.moment),
  }
}

/** The terms ticked in a form, each box being called `<name>-<term>`. */
export function ticked<Term extends string>(terms: readonly Term[], name: string, form: Typed): Term[] {
  return terms.filter(term => form[`${name}-${term}`] === 'yes')
}

/** The term a form gives, or null where it is none of these. */
export function oneOf<Term extends string>(
  terms: readonly Term[],
  given: string | null | undefined,
): Term | null {
  return terms.find(term => term === given) ?? null
}

/** Characters as a reader counts them, near enough: Unicode code points. */
export const lengthOf = (text: string) => [...text].length

/**
 * Whether a question may be sent: a title of at most 120 characters, a text of 20 to 8,000, and who asks.
 * @returns the question, or for each field that needs another look the reason
 */
export function ask(written: Written): Asked | { refusals: AskFaults } {
  const refusals: AskFaults = {}
  const length = lengthOf(written.body)
  if (written.title === '') refusals.title = 'title-missing'
  else if (lengthOf(written.title) > titleLimit) refusals.title = 'title-long'
  if (length === 0) refusals.body = 'question-missing'
  else if (length < bodyLimit.least) refusals.body = 'question-short'
  else if (length > bodyLimit.most) refusals.body = 'question-long'
  if (!written.relationship) refusals.relationship = 'relationship-missing'
  const { relationship } = written
  if (!relationship || Object.keys(refusals).length > 0) return { refusals }
  return { ...written, relationship }
}

export type DraftFaults = Partial<{
  title: 'title-long'
  body: 'draft-empty' | 'question-long' | 'draft-many'
}>

/**
 * Whether a draft may be kept: anything that is not empty and not longer than a question may be.
 * @param others how many other drafts this member keeps
 */
export function draft(written: Written, others: number): Written | { refusals: DraftFaults } {
  const refusals: DraftFaults = {}
  if (lengthOf(written.title) > titleLimit) refusals.title = 'title-long'
  if (lengthOf(written.body) > bodyLimit.most) refusals.body = 'question-long'
  else if (written.title === '' && written.body === '') refusals.body = 'draft-empty'
  else if (others >= draftLimit) refusals.body = 'draft-many'
  return Object.keys(refusals).length > 0 ? { refusals } : written
}
