import { type Attempt, outcomes, ways } from '../attempt.ts'
import { askers, hooks, obstacles, places } from '../invitation/invitation.ts'
import { sureness } from '../observation.ts'
import { states } from '../vocabulary.ts'
import { isFirstVersion, isInstant, isListOf, isOf, isOneOf, isText, isZone, maybe } from './sound.ts'

const isAttempt = isOf({
  version: isFirstVersion,
  script: isText,
  at: isInstant,
  zone: isZone,
  way: isOneOf(ways),
  state: isOneOf(states),
  sure: isOneOf(sureness),
  outcome: isOneOf(outcomes),
  they_said: maybe(isText),
  what_next: maybe(isText),
  note: maybe(isText),
  in_the_way: maybe(isListOf(isOneOf(obstacles))),
  asked_with: maybe(
    isOf({ hooks: isListOf(isOneOf(hooks)), who: maybe(isOneOf(askers)), place: maybe(isOneOf(places)) }),
  ),
})

/** Reads a talk back from a record; null when it is none, or one of a newer version. */
export const readAttempt = (data: unknown): Attempt | null => (isAttempt(data) ? (data as Attempt) : null)
