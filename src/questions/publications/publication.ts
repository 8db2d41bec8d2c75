import { type Relationship, relationships, type Substance, substances } from '../../craft/vocabulary.ts'
import { type Consent, standing } from '../consent.ts'
import { type Decision, deIdentify, type Mark, openMarks, settle } from '../de-identification.ts'
import { lengthOf, type Moment, moments, oneOf, ticked, titleLimit } from '../question.ts'

/** The public version while it is prepared. `decisions` are those to keep a marked stretch; one that was replaced is gone. */
export type Preparation = {
  title: string
  question: string
  reply: string
  update: string
  relationship: Relationship
  substances: Substance[]
  moments: Moment[]
  decisions: Kept[]
}

/** A decision to leave a marked stretch as it is: why, who, when. */
export type Kept = Extract<Decision, { keep: string }>
/** The parts of a publication that are read for marks. */
export const parts = ['title', 'question', 'reply', 'update'] as const
export type Part = (typeof parts)[number]

export type PreparationFaults = Partial<{
  title: 'title-missing' | 'title-long'
  question: 'publish-question-missing' | 'publish-part-long'
  reply: 'publish-reply-missing' | 'publish-part-long'
  update: 'publish-part-long'
}>
const partLimit = 16000

/** Reads the form of the review page. Terms that are not ours are left out. Refuses nothing. */
export function readPreparation(form: Readonly<Record<string, string>>, decisions: Kept[]): Preparation {
  const text = (name: string) => (form[name] ?? '').trim()
  return {
    title: text('title').replace(/\s+/gu, ' '),
    question: text('question'),
    reply: text('reply'),
    update: text('update'),
    relationship: oneOf(relationships, form.relationship) ?? 'other',
    substances: ticked(substances, 'substance', form),
    moments: ticked(moments, 'moment', form),
    decisions,
  }
}

/** Whether a preparation may be kept: no part longer than 16,000 characters, the title at most 120. */
export function prepare(preparation: Preparation): Preparation | { refusals: PreparationFaults } {
  const refusals: PreparationFaults = {}
  if (lengthOf(preparation.title) > titleLimit) refusals.title = 'title-long'
  for (const part of ['question', 'reply', 'update'] as const)
    if (lengthOf(preparation[part]) > partLimit) refusals[part] = 'publish-part-long'
  return Object.keys(refusals).length > 0 ? { refusals } : preparation
}

/** The marks in one part that nobody has decided on yet: neither replaced (then they are gone) nor kept with a reason. */
export function openIn(preparation: Preparation, part: Part): Mark[] {
  return openMarks(deIdentify(preparation[part]).marks, preparation.decisions)
}

/**
 * Carries out decisions on every part; marks without one stay open for later. A replacement changes the text, a
 * decision to keep is added to the preparation.
 * @returns the preparation, or the refusal of `settle` when words put in place would tell who somebody is
 */
export function decide(
  preparation: Preparation,
  decisions: readonly Decision[],
): Preparation | { refusal: 'replacement-identifies' } {
  const kept = decisions.filter((one): one is Kept => 'keep' in one)
  const all = [...preparation.decisions, ...kept]
  const settled = { ...preparation, decisions: all }
  for (const part of parts) {
    const chosen = [...decisions, ...preparation.decisions]
    const later = openMarks(deIdentify(preparation[part]).marks, chosen).map(
      ({ code, text }): Decision => ({ code, text, keep: 'later', by: '', at: '' }),
    )
    const text = settle(preparation[part], [...chosen, ...later])
    if ('refusal' in text) return { refusal: 'replacement-identifies' }
    settled[part] = text.text
  }
  return settled
}

export type PublishRefusal = {
  refusal:
    | 'publish-no-consent'
    | 'publish-no-reply'
    | 'publish-open-marks'
    | 'title-missing'
    | 'publish-question-missing'
    | 'publish-reply-missing'
}

/**
 * Whether a preparation may become public. Refuses without a standing consent, before a reply was sent, while a mark
 * is open, and without a title, a question or a reply to show.
 * @param replies how many replies the member was sent
 */
export function publish(
  preparation: Preparation,
  consents: readonly Consent[],
  replies: number,
): Preparation | PublishRefusal {
  if (!standing(consents)) return { refusal: 'publish-no-consent' }
  if (replies === 0) return { refusal: 'publish-no-reply' }
  if (parts.some(part => openIn(preparation, part).length > 0)) return { refusal: 'publish-open-marks' }
  if (preparation.title === '') return { refusal: 'title-missing' }
  if (preparation.question === '') return { refusal: 'publish-question-missing' }
  if (preparation.reply === '') return { refusal: 'publish-reply-missing' }
  return preparation
}

/** Addresses under /questions that are pages of their own. */
const reserved = ['ask', 'mine']

/**
 * The address of a publication, from its title: small letters, digits and dashes, at most 60 characters.
 * @param taken whether another publication has that address; it then gets a number
 */
export function slugFrom(title: string, taken: (slug: string) => boolean): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const short = (plain.length > 60 ? plain.slice(0, 60).replace(/-[^-]*$/, '') : plain).replace(
    /^-+|-+$/g,
    '',
  )
  const base = short === '' ? 'a-question' : short
  const free = (slug: string) => !reserved.includes(slug) && !taken(slug)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (free(slug)) return slug
  }
}
