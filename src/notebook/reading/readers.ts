/** How records are read back that no shape of the craft describes: strictly, or not at all. */
import { type Aim, aims } from '../../craft/aims/aims.ts'
import {
  isDay,
  isEachOf,
  isFirstVersion,
  isInstant,
  isListOf,
  isOf,
  isOneOf,
  isText,
  isZone,
  maybe,
  type Sound,
} from '../../craft/record/sound.ts'
import { callResults, type NightPlan, type Opening, openingOutcomes, type Script } from '../entries.ts'

/** Gives the record, or null for what is none, or is of a newer version: that is kept and not applied. */
type Reader<T> = (data: unknown) => T | null

const reader =
  <T>(is: Sound): Reader<T> =>
  data =>
    is(data) ? (data as T) : null

/** A yes. */
export const readOpening = reader<Opening>(
  isOf({
    version: isFirstVersion,
    at: isInstant,
    zone: isZone,
    calls: isListOf(isOf({ option: isText, at: isInstant, result: isOneOf(callResults) })),
    appointment: maybe(isText),
    outcome: maybe(isOneOf(openingOutcomes)),
    they_said: maybe(isText),
    what_helped: maybe(isText),
  }),
)

export const blankScript = (aim: Aim): Script => ({ version: 1, aim, parts: {}, text: '', rests_on: [] })

const isScript = isOf({
  version: isFirstVersion,
  aim: maybe(isOneOf(aims)),
  parts: isEachOf(isText),
  text: isText,
  rests_on: maybe(isListOf(isText)),
  ready_at: maybe(isInstant),
  they_wrote: maybe(isText),
})

/** A script; one of an aim not known yet is none. The first ones had no aim. */
export const readScript: Reader<Script> = data =>
  isScript(data) ? { ...blankScript('visit'), ...(data as Script) } : null

export const readNightPlan = reader<NightPlan>(
  isOf({
    version: isFirstVersion,
    done: isListOf(isText),
    own: isListOf(isOf({ id: isText, list: isOneOf(['night', 'bag']), text: isText })),
    care: maybe(isOf({ children: maybe(isText), pets: maybe(isText), ride: maybe(isText) })),
  }),
)

/** A step put away until a day (record type `put-away`, one record for each step). */
export type PutAway<Key extends string = string> = { version: 1; key: Key; until: string }

export const readPutAway = reader<PutAway>(isOf({ version: isFirstVersion, key: isText, until: isDay }))

/** When a file was last saved, and until when the reminder was put away (record type `copy-made`, one record). */
export type CopyMade = { version: 1; at?: string; quiet_until?: string }

export const readCopyMade = reader<CopyMade>(
  isOf({ version: isFirstVersion, at: maybe(isInstant), quiet_until: maybe(isInstant) }),
)
