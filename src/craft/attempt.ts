import { instantOf, written } from './input/instants.ts'
import { plainText } from './input/plain-text.ts'
import type { Refusal } from './input/refusal.ts'
import { type AskedWith, askers, hooks, type Obstacle, obstacles, places } from './invitation/invitation.ts'
import { type Share, shareOf } from './log/share.ts'
import { type Sureness, sureness } from './observation.ts'
import { type State, states } from './vocabulary.ts'

/** What came of it, from the warmest to the hardest. */
export const outcomes = ['yes', 'talked', 'heard', 'not-now', 'no', 'argument'] as const
export type Outcome = (typeof outcomes)[number]

/** How the words reached them. */
export const ways = ['in-person', 'call', 'text', 'letter'] as const
export type Way = (typeof ways)[number]

/** One time a script was said, and what happened (notebook record type `attempt`). */
export type Attempt = {
  version: 1
  id: string
  /** The record of the script that was said. */
  script: string
  /** An instant. */
  at: string
  zone: string
  way: Way
  /** How they seemed when it was said. */
  state: State
  sure: Sureness
  outcome: Outcome
  /** Their words, as near as the member remembers. */
  they_said?: string
  what_next?: string
  note?: string
  /** For an invitation: what they said stands in the way. */
  in_the_way?: Obstacle[]
  /** For an invitation: what was offered, by whom and where, as it was planned then. */
  asked_with?: AskedWith
}

export type AttemptDraft = Omit<Attempt, 'version'>
export type AttemptRefusal =
  | 'attempt-choice-missing'
  | 'attempt-time-unreadable'
  | 'attempt-in-future'
  | 'attempt-text-long'

const textLimits = { they_said: 1000, what_next: 500, note: 4000 } as const

/**
 * Records that a script was said and what came of it. Refuses an outcome, way, state, sureness or part of an invitation
 * that is none of ours, a
 * time that cannot be read or lies over 5 minutes in the future, and a text over its limit.
 */
export function recordAttempt(draft: AttemptDraft, now: Temporal.Instant): Attempt | Refusal<AttemptRefusal> {
  const { id, script, zone, way, state, sure, outcome } = draft
  const { in_the_way = [], asked_with } = draft
  const chosen =
    outcomes.includes(outcome) &&
    ways.includes(way) &&
    states.includes(state) &&
    sureness.includes(sure) &&
    in_the_way.every(one => obstacles.includes(one)) &&
    (!asked_with || isAskedWith(asked_with))
  if (!chosen) return { refusal: 'attempt-choice-missing' }
  const at = instantOf(draft.at)
  if (!at) return { refusal: 'attempt-time-unreadable' }
  if (at.epochMilliseconds > now.epochMilliseconds + 5 * 60_000) return { refusal: 'attempt-in-future' }
  const texts: Partial<Record<keyof typeof textLimits, string>> = {}
  for (const field of Object.keys(textLimits) as (keyof typeof textLimits)[]) {
    const text = plainText(draft[field] ?? '')
    if (text.length > textLimits[field]) return { refusal: 'attempt-text-long' }
    if (text) texts[field] = text
  }
  return {
    ...{ version: 1, id, script, at: written(at), zone, way, state, sure, outcome, ...texts },
    ...(in_the_way.length > 0 ? { in_the_way } : {}),
    ...(asked_with ? { asked_with } : {}),
  }
}

function isAskedWith({ hooks: offered, who, place }: AskedWith): boolean {
  return (
    offered.every(one => hooks.includes(one)) &&
    (who === undefined || askers.includes(who)) &&
    (place === undefined || places.includes(place))
  )
}

/** One thing to do after an attempt. */
export type AfterAttempt =
  | 'open-kit'
  | 'call-first-option'
  | 'stay-close'
  | 'thank-them'
  | 'let-it-rest'
  | 'repair'
  | 'listen-for-a-wish'
  | 'do-something-good-together'
  | 'try-next-window'
  | 'change-one-thing'
  | 'keep-kit-fresh'
  | 'look-after-yourself'

/**
 * What to do after an attempt, in order, and how many days to leave the subject alone (null when there is no reason to
 * wait). A no is expected several times and ends nothing: thank them, let it rest, stay warm.
 */
export function afterAttempt(outcome: Outcome): { steps: AfterAttempt[]; restDays: number | null } {
  const after: Record<Outcome, { steps: AfterAttempt[]; restDays: number | null }> = {
    yes: { steps: ['open-kit', 'call-first-option', 'stay-close'], restDays: null },
    talked: { steps: ['thank-them', 'listen-for-a-wish', 'keep-kit-fresh'], restDays: 1 },
    heard: { steps: ['thank-them', 'let-it-rest', 'try-next-window'], restDays: 2 },
    'not-now': { steps: ['thank-them', 'let-it-rest', 'try-next-window'], restDays: 2 },
    no: {
      steps: ['thank-them', 'let-it-rest', 'do-something-good-together', 'change-one-thing'],
      restDays: 5,
    },
    argument: { steps: ['look-after-yourself', 'repair', 'let-it-rest', 'change-one-thing'], restDays: 5 },
  }
  return after[outcome]
}

/** How attempts of one kind went: `seen` of `of` were heard, talked over or answered with a yes. */
export type Learned = {
  tries: number
  outcomes: Record<Outcome, number>
  /** While not using or least affected, against all other states. Null where fewer than 3 attempts were made. */
  clear: Share | null
  other: Share | null
  says:
    | 'nothing-yet'
    | 'too-few-to-tell'
    | 'clear-times-went-better'
    | 'no-difference-shown'
    | 'other-times-went-better'
}

const fewest = 3

/**
 * What the attempts so far show, and no more: a difference between clear and other times is only named when each was
 * tried three times and their 95 % ranges do not overlap.
 */
export function learn(attempts: readonly Attempt[]): Learned {
  const counts = Object.fromEntries(
    outcomes.map(o => [o, attempts.filter(a => a.outcome === o).length] as const),
  )
  const isClear = ({ state }: Attempt) => state === 'not-using' || state === 'least-affected'
  const clear = shareWell(attempts.filter(isClear))
  const other = shareWell(attempts.filter(attempt => !isClear(attempt)))
  return {
    tries: attempts.length,
    outcomes: counts as Record<Outcome, number>,
    clear,
    other,
    says: verdict(attempts.length, clear, other),
  }
}

function shareWell(attempts: readonly Attempt[]): Share | null {
  const well = attempts.filter(
    ({ outcome }) => outcome === 'yes' || outcome === 'talked' || outcome === 'heard',
  )
  return attempts.length < fewest ? null : shareOf(well.length, attempts.length)
}

function verdict(tries: number, clear: Share | null, other: Share | null): Learned['says'] {
  if (tries === 0) return 'nothing-yet'
  if (!clear || !other) return 'too-few-to-tell'
  if (clear.low > other.high) return 'clear-times-went-better'
  return other.low > clear.high ? 'other-times-went-better' : 'no-difference-shown'
}
