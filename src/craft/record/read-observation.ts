import { kinds, type Observation, sureness } from '../observation.ts'
import { states } from '../vocabulary.ts'
import {
  isFirstVersion,
  isInstant,
  isListOf,
  isObject,
  isOf,
  isOneOf,
  isText,
  isYesNo,
  isZone,
  maybe,
  type Sound,
} from './sound.ts'

/** Where an observation was written by a newer version: kept, shown as such, never changed. */
type LaterVersion = { later: number; data: Record<string, unknown> }

const isWas: Sound = was =>
  isObject(was) &&
  Object.entries(was).every(([name, value]) =>
    name === 'from' || name === 'until' ? isInstant(value) : isText(value) || isListOf(isText)(value),
  )

/** What came after is read where it is shown, since a newer program may say more there. */
const isObservation = isOf({
  version: isFirstVersion,
  id: isText,
  kind: isOneOf(kinds),
  what: isText,
  state: isOneOf(states),
  sure: isOneOf(sureness),
  from: isInstant,
  until: maybe(isInstant),
  zone: isZone,
  where: maybe(isText),
  with: maybe(isText),
  what_i_did: maybe(isText),
  note: maybe(isText),
  signs: maybe(isListOf(isText)),
  later_truth: maybe(
    isOf({ held: isYesNo, state: maybe(isOneOf(states)), learned: isText, note: maybe(isText) }),
  ),
  corrections: maybe(isListOf(isOf({ at: isInstant, was: isWas }))),
})

/**
 * Reads an observation back from a notebook record. Gives the observation, or `{later}` for one of a newer version
 * (keep the record as it is), or null when it is not an observation at all.
 */
export function readObservation(data: unknown): Observation | LaterVersion | null {
  if (!isObject(data)) return null
  if (typeof data.version === 'number' && data.version > 1) return { later: data.version, data }
  return isObservation(data) ? (data as Observation) : null
}
