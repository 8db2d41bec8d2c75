import { dayOf } from './input/instants.ts'
import { type OpeningHours, readable } from './input/opening-hours.ts'
import { plainText } from './input/plain-text.ts'
import type { Refusal } from './input/refusal.ts'

/** What a place offers. */
export const care = [
  'methadone',
  'buprenorphine',
  'naltrexone',
  'detox',
  'counselling',
  'contingency-management',
  'day-program',
  'residential',
  'peer-support',
  'other',
] as const
export type Care = (typeof care)[number]
/** What of it is a medicine against use. */
export const medicines: readonly Care[] = ['methadone', 'buprenorphine', 'naltrexone']

/** An answer that has to be asked for by telephone. */
export const answered = ['yes', 'no', 'not-asked'] as const
export type Answered = (typeof answered)[number]

type OptionTexts = {
  name: string
  /** As it is dialed. */
  phone: string
  cost?: string
  /** Which insurance they take, as they said. */
  insurance?: string
  /** How someone is taken in: walk in, a call, papers. */
  intake?: string
  address?: string
  /** The member or someone else who goes along. */
  who_goes_along?: string
  /** The one thing to do first, such as "Call before 8 and ask for Dana". */
  first_step?: string
  getting_there?: string
  bring?: string
  note?: string
}

/** One place or line a loved one could turn to, made ready before the yes (notebook record type `option`). */
export type TreatmentOption = OptionTexts & {
  version: 1
  id: string
  what: Care[]
  hours: OpeningHours
  /** The IANA zone of its hours. */
  zone: string
  takes_stimulants_too: Answered
  works_with_families: Answered
  /** Days until a first visit, as they said on the telephone. */
  wait_days?: number
  /** The day the member last made sure of all this, such as 2026-11-23. */
  checked_on: string
}

/** What a form hands in: the same, with everything but id, name, zone and the day optional. */
export type OptionDraft = Partial<Omit<TreatmentOption, 'version'>> &
  Pick<TreatmentOption, 'id' | 'name' | 'zone' | 'checked_on'>

export type OptionRefusal =
  | 'option-name-missing'
  | 'option-phone-missing'
  | 'option-phone-unreadable'
  | 'option-text-long'
  | 'option-hours-unreadable'
  | 'option-wait-unreadable'
  | 'option-date-unreadable'
  | 'option-date-in-future'
  | 'option-already-there'

const textLimits: Record<keyof OptionTexts, number> = {
  name: 120,
  phone: 60,
  cost: 200,
  insurance: 200,
  intake: 300,
  address: 300,
  who_goes_along: 120,
  first_step: 300,
  getting_there: 300,
  bring: 500,
  note: 2000,
}
const staleAfterDays = 30
const enough = 2

/**
 * Makes an option of a treatment kit from a form. An option with the id of one in the kit replaces it.
 * @param today the member's local day
 * @returns the option to keep; or a refusal: no name, no number that can be dialed (see `dialed`), a text over its limit,
 * hours or waiting days that cannot be read, a day in the future, or the same name and number twice.
 */
export function addOption(
  kit: readonly TreatmentOption[],
  draft: OptionDraft,
  today: Temporal.PlainDate,
): TreatmentOption | Refusal<OptionRefusal> {
  const texts = textsOf(draft)
  if (!texts) return { refusal: 'option-text-long' }
  if (!texts.name) return { refusal: 'option-name-missing' }
  if (!texts.phone) return { refusal: 'option-phone-missing' }
  if (!dialed(texts.phone)) return { refusal: 'option-phone-unreadable' }
  const hours = draft.hours ?? {}
  if (!readable(hours) || (hours.note ?? '').length > 500) return { refusal: 'option-hours-unreadable' }
  const { wait_days } = draft
  if (wait_days !== undefined && !(wait_days >= 0 && wait_days <= 999))
    return { refusal: 'option-wait-unreadable' }
  const checked = dayOf(draft.checked_on)
  if (!checked) return { refusal: 'option-date-unreadable' }
  if (Temporal.PlainDate.compare(checked, today) > 0) return { refusal: 'option-date-in-future' }
  const option: TreatmentOption = {
    version: 1,
    id: draft.id,
    ...(texts as OptionTexts),
    what: care.filter(each => draft.what?.includes(each)),
    hours,
    zone: draft.zone,
    takes_stimulants_too: draft.takes_stimulants_too ?? 'not-asked',
    works_with_families: draft.works_with_families ?? 'not-asked',
    ...(wait_days === undefined ? {} : { wait_days }),
    checked_on: draft.checked_on,
  }
  return kit.some(other => isSamePlace(other, option)) ? { refusal: 'option-already-there' } : option
}

/** How many days ago an option was checked, and whether that is too long ago (over 30 days) to rely on. */
export function stale(option: TreatmentOption, today: Temporal.PlainDate): { stale: boolean; days: number } {
  const { days } = Temporal.PlainDate.from(option.checked_on).until(today, { largestUnit: 'days' })
  return { stale: days > staleAfterDays, days }
}

/** What an option still lacks, in the order to do it. */
export const gaps = ['hours', 'takes-stimulants-too', 'who-goes-along', 'first-step', 'check-again'] as const
export type Gap = (typeof gaps)[number]

/** What still has to be done: add one more option, or fill a gap of one. */
export type Missing = { do: 'add-option'; have: number } | { do: Gap; option: string }

/**
 * What is still missing for two options to be ready, in the order to do it: first enough options, then the gaps of the
 * two that are nearest to ready.
 * @param loved `stimulants: true` when they use them too: then each place must be asked whether it takes people who do,
 * and one that said no does not count.
 */
export function ready(
  kit: readonly TreatmentOption[],
  today: Temporal.PlainDate,
  loved: { stimulants?: boolean } = {},
): { ready: boolean; missing: Missing[] } {
  const usable = kit.filter(option => !(loved.stimulants && option.takes_stimulants_too === 'no'))
  const best = usable
    .map(option => ({ option, gaps: gapsOf(option, today, loved.stimulants ?? false) }))
    .sort((a, b) => a.gaps.length - b.gaps.length || a.option.name.localeCompare(b.option.name, 'en'))
    .slice(0, enough)
  const toAdd: Missing[] = best.length < enough ? [{ do: 'add-option', have: best.length }] : []
  const toFill = best.flatMap(({ option, gaps }) => gaps.map(gap => ({ do: gap, option: option.id })))
  const missing = [...toAdd, ...toFill]
  return { ready: missing.length === 0, missing }
}

function gapsOf(option: TreatmentOption, today: Temporal.PlainDate, stimulants: boolean): Gap[] {
  const { always, weekly, note } = option.hours
  const lacks: Record<Gap, boolean> = {
    hours: !always && !note && Object.keys(weekly ?? {}).length === 0,
    'takes-stimulants-too': stimulants && option.takes_stimulants_too === 'not-asked',
    'who-goes-along': !option.who_goes_along,
    'first-step': !option.first_step,
    'check-again': stale(option, today).stale,
  }
  return gaps.filter(gap => lacks[gap])
}

function textsOf(draft: OptionDraft): Partial<OptionTexts> | null {
  const texts: Partial<OptionTexts> = {}
  for (const field of Object.keys(textLimits) as (keyof OptionTexts)[]) {
    const text = plainText(draft[field] ?? '')
    if (text.length > textLimits[field]) return null
    if (text) texts[field] = text
  }
  return texts
}

function isSamePlace(a: TreatmentOption, b: TreatmentOption): boolean {
  return a.id !== b.id && dialed(a.phone) === dialed(b.phone) && a.name.toLowerCase() === b.name.toLowerCase()
}

const extension = /\s*(?:x|ext\.?|#)\s*\d{1,6}$/i
const digitsOfWord = /(?<=[a-z])\s*\([\d\s-]+\)$/i
const figures = /^\+?[\d\s().-]*/
const joinedWord = /^[a-z]+(?:[-.][a-z]+)*$/i
const capitals = /^[A-Z]+(?:[-. ][A-Z]+)*$/

/**
 * What a telephone dials for a number as people write it: its digits, after a plus where it has one, and letters after
 * digits as the keys they stand on (1-800-662-HELP). An extension, or the digits of the letters in brackets, is left
 * out. Null for what is no number: fewer than 3 digits, more than 15, or other words.
 */
export function dialed(phone: string): string | null {
  const number = phone.trim().replace(extension, '').replace(digitsOfWord, '')
  const start = figures.exec(number)?.[0] ?? ''
  const word = number.slice(start.length)
  const digits = start.replace(/\D/g, '')
  const isWord = capitals.test(word) || (joinedWord.test(word) && !/\s$/.test(start))
  if (digits.length < 3 || (word && !isWord)) return null
  const keys = '22233344455566677778889999'
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const all = digits + letters.replace(/./g, letter => keys[letter.charCodeAt(0) - 97] ?? '')
  return all.length > 15 ? null : (start.startsWith('+') ? '+' : '') + all
}
