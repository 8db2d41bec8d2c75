import { type Attempt, afterAttempt } from '../attempt.ts'
import { allows, type HomeTier } from '../safety.ts'
import type { HookOffer } from './hooks.ts'
import type { Invitation } from './invitation.ts'
import { type Change, changesAfter } from './learning.ts'

/** Where an invitation stands. Only `their-opening`, `window-open` and `wait-for-window` look toward asking. */
export type Stand =
  | 'shut'
  | 'went'
  | 'yes-goes-on'
  | 'only-their-yes'
  | 'their-opening'
  | 'rest'
  | 'plan-first'
  | 'window-open'
  | 'wait-for-window'
  | 'no-window-known'

/** A yes that was acted on with the kit, and what came of it. */
export type Opened = { at: string; outcome?: 'going' | 'went' | 'waiting' | 'back' }

export type InvitationFacts = {
  /** The talks in which a visit was asked for. */
  tries: readonly Attempt[]
  openings: readonly Opened[]
  /** When a dip or a wish was noted. */
  hopes: readonly string[]
  plan: Invitation | null
  /** What may be offered, likeliest first (`hooksFor`). */
  offers: readonly HookOffer[]
  /** Someone they trust who knows already. */
  trusted?: string
  tier: HomeTier
  /** The next good time of the forecast; null when none is known. */
  next: { from: Temporal.Instant; until: Temporal.Instant } | null
}

/** What is next for the invitation. `changes`: what to do otherwise than last time, the weightiest first. */
export type NextInvitation = {
  stand: Stand
  /** For `rest`: when the subject may be raised again. */
  restUntil?: Temporal.Instant
  /** The good time to wait for, or that is open; only where asking is looked toward. */
  at?: { from: Temporal.Instant; until: Temporal.Instant }
  changes: Change[]
  /** How many were no, not now, a fight, or a yes taken back. */
  noes: number
}

const hour = 3_600_000
const day = 24 * hour

/**
 * Where the invitation stands, and what the tries so far teach. It never says that now is the moment to ask: that is for
 * the timing gate (`mayDeliver` of the tool `invitation`). A red home is not led to an invitation at all; an amber one waits for
 * their own plain yes, as the advice of the moment does, and is told only what can be made ready. A yes is followed up
 * before anything else; a dip or a wish of the last day lifts the rest after a no, since their own opening is the best
 * time (Smith and Meyers 2004). A no is expected several times and ends nothing. The days of rest and what counts as
 * changed are our judgment.
 */
export function nextInvitation(facts: InvitationFacts, now: Temporal.Instant): NextInvitation {
  const tries = facts.tries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const lost = lostYes(tries, facts.openings, now)
  const noes = tries.filter(isNo).length + facts.openings.filter(one => one.outcome === 'back').length
  if (!allows(facts.tier, 'invitation')) return { stand: 'shut', changes: [], noes }
  const changes = changesAfter(tries, facts, lost)
  const yes = yesStand(tries, facts.openings, now)
  if (yes) return { stand: yes, changes: [], noes }
  if (facts.tier === 'amber') return { stand: 'only-their-yes', changes: changes.filter(isPreparing), noes }
  const restUntil = restAfter(tries, facts.openings)
  const hope = facts.hopes.some(at => {
    const age = now.epochMilliseconds - Date.parse(at)
    return age >= 0 && age < day
  })
  const at = facts.next ? { at: { from: facts.next.from, until: facts.next.until } } : {}
  if (hope) return { stand: 'their-opening', ...at, changes, noes }
  if (restUntil && Temporal.Instant.compare(now, restUntil) < 0)
    return { stand: 'rest', restUntil, changes, noes }
  if (!facts.plan) return { stand: 'plan-first', changes, noes }
  if (!facts.next) return { stand: 'no-window-known', changes, noes }
  const open = Temporal.Instant.compare(facts.next.from, now) <= 0
  return { stand: open ? 'window-open' : 'wait-for-window', ...at, changes, noes }
}

/** A change that can be made without raising the subject. */
const isPreparing = ({ change }: Change) => change === 'obstacle' || change === 'readiness'
const isNo = ({ outcome }: Attempt) => outcome === 'no' || outcome === 'not-now' || outcome === 'argument'
const latest = <T extends { at: string }>(all: readonly T[]): T | undefined =>
  all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1)

const stillOn = { none: 3, waiting: 3, going: 14, went: Number.POSITIVE_INFINITY, back: 0 } as const

/** A yes that is being acted on, or has led to a visit, with no later talk that says otherwise. */
function yesStand(
  tries: readonly Attempt[],
  openings: readonly Opened[],
  now: Temporal.Instant,
): 'went' | 'yes-goes-on' | null {
  const opening = latest(openings)
  const lastTry = tries.at(-1)
  const isLater = (one: { at: string }, other: { at: string } | undefined) =>
    !other || Date.parse(one.at) >= Date.parse(other.at)
  const days = (one: { at: string }) => (now.epochMilliseconds - Date.parse(one.at)) / day
  if (opening && (isLater(opening, lastTry) || lastTry?.outcome === 'yes')) {
    if (days(opening) < stillOn[opening.outcome ?? 'none'])
      return opening.outcome === 'went' ? 'went' : 'yes-goes-on'
  }
  const fresh = lastTry?.outcome === 'yes' && days(lastTry) < 2
  return fresh && (!opening || !isLater(opening, lastTry)) ? 'yes-goes-on' : null
}

/** Whether the last thing that happened was a yes that came to nothing. */
function lostYes(tries: readonly Attempt[], openings: readonly Opened[], now: Temporal.Instant): boolean {
  const opening = latest(openings)
  const lastTry = tries.at(-1)
  if (opening?.outcome === 'back' && (!lastTry || Date.parse(opening.at) >= Date.parse(lastTry.at)))
    return true
  return lastTry?.outcome === 'yes' && yesStand(tries, openings, now) === null
}

/** The last talk and the last yes taken back each ask for a rest; the one that ends later counts. */
function restAfter(tries: readonly Attempt[], openings: readonly Opened[]): Temporal.Instant | null {
  const talk = latest(tries)
  const back = latest(openings.filter(({ outcome }) => outcome === 'back'))
  const ends = [
    ...(talk ? [ending(talk.at, afterAttempt(talk.outcome).restDays)] : []),
    ...(back ? [ending(back.at, afterAttempt('not-now').restDays)] : []),
  ]
  return ends.toSorted(Temporal.Instant.compare).at(-1) ?? null
}

const ending = (at: string, restDays: number | null): Temporal.Instant =>
  Temporal.Instant.from(at).add({ hours: 24 * (restDays ?? 0) })
