import { choice, day, must, type Recorded, text, yesNo } from '../record/record.ts'
import { allows, type HomeTier } from '../safety.ts'

/** What a family does that softens the effect of use. */
export const protectiveActs = [
  'calls-work',
  'excuses',
  'cleans-up',
  'pays',
  'gives-money',
  'bail',
  'wakes-them',
  'other',
] as const

/** What must never be allowed to happen for the sake of a lesson. One yes and the act goes on. */
export const hardStops = ['overdose', 'withdrawal', 'cold', 'driving', 'children', 'violence'] as const
export type HardStop = (typeof hardStops)[number]

/** What needs someone's advice first: the law, and the member's own money or home. */
export const cautions = ['law', 'my_money'] as const
export type Caution = (typeof cautions)[number]

/** A natural consequence the member thinks of allowing (notebook record type `consequence`). */
export const consequenceShape = {
  act: must(choice(protectiveActs)),
  what: must(text(300)),
  costs_me: text(500),
  if_i_stop: must(text(500)),
  overdose: yesNo,
  withdrawal: yesNo,
  cold: yesNo,
  driving: yesNo,
  children: yesNo,
  violence: yesNo,
  law: yesNo,
  my_money: yesNo,
  pushback: text(500),
  say: text(600),
  from: day,
  result: text(1000),
} as const
export type Consequence = Recorded<typeof consequenceShape>

/** What may come of it: allowed with what to look into first, or why it may not be. */
export type Verdict =
  | { allowed: true; cautions: Caution[] }
  | { allowed: false; why: 'home-too-careful' }
  | { allowed: false; why: 'danger'; stops: HardStop[] }
  | { allowed: false; why: 'danger-unanswered'; open: (HardStop | Caution)[] }

/**
 * Whether a natural consequence may be allowed. Never in a home that is not green; never where it could lead to an
 * overdose, a withdrawal that can kill, a night in the cold, driving after use, harm to a child, or violence; and not
 * before every one of these questions was answered. A danger that is already known is told before the open questions.
 * Method: Smith and Meyers, Motivating Substance Abusers to Enter Treatment (2004); the list of hard stops is our
 * judgment and errs on the side of care.
 */
export function mayAllow(consequence: Partial<Consequence>, tier: HomeTier): Verdict {
  if (!allows(tier, 'natural-consequence')) return { allowed: false, why: 'home-too-careful' }
  const stops = hardStops.filter(stop => consequence[stop] === true)
  if (stops.length > 0) return { allowed: false, why: 'danger', stops }
  const open = [...hardStops, ...cautions].filter(question => consequence[question] === undefined)
  if (open.length > 0) return { allowed: false, why: 'danger-unanswered', open }
  return { allowed: true, cautions: cautions.filter(caution => consequence[caution] === true) }
}
