import { choice, day, list, must, type Recorded, text, yesNo } from '../record/record.ts'

/** What is asked for. `debt` is money owed to a person, such as a dealer; a bank's letter is a `bill`. */
export const asks = [
  'cash',
  'rent',
  'bill',
  'phone',
  'food',
  'medicine',
  'car',
  'stay',
  'come-back',
  'bail',
  'debt',
  'other',
] as const
export type Ask = (typeof asks)[number]

/** Asking for a bed: to go on living here, or to come back. */
export const housing: readonly Ask[] = ['stay', 'come-back']

/** How soon it is said to be needed. */
export const claimed = ['now', 'today', 'this-week', 'later'] as const

/** What makes it no money question at all. */
export const dangers = ['threats', 'violence', 'die', 'withdrawal', 'driving'] as const
export type Danger = (typeof dangers)[number]

/** What somebody cannot go without. `outside`: a night without shelter. */
export const needs = ['health', 'children', 'outside'] as const
export type Need = (typeof needs)[number]

/** Every question that must have an answer before a no may be thought of. */
export const safetyQuestions = [...dangers, ...needs, 'minor'] as const
export type SafetyQuestion = (typeof safetyQuestions)[number]

/** What the member answered in the end. `to-stay-safe`: gave it because that was safest. */
export const answers = ['direct', 'part', 'other-help', 'no', 'not-yet', 'to-stay-safe'] as const

/** One question for money, a bed or another thing, and its slow answer (notebook record type `money`). */
export const moneyShape = {
  ask: must(choice(asks)),
  what: must(text(300)),
  claimed: choice(claimed),
  threats: yesNo,
  violence: yesNo,
  die: yesNo,
  withdrawal: yesNo,
  driving: yesNo,
  health: yesNo,
  children: yesNo,
  outside: yesNo,
  minor: yesNo,
  to_use: yesNo,
  direct: yesNo,
  afford: yesNo,
  costs_me: text(500),
  themselves: text(500),
  waited: yesNo,
  moment: yesNo,
  conditions: list({ rule: text(200), if_not: text(200) }, 12),
  say: text(600),
  answer: choice(answers),
  look_again: day,
  how_it_went: text(1000),
} as const
export type MoneyDecision = Recorded<typeof moneyShape>
