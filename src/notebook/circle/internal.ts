/** Records the notebook keeps about itself. The screens never read or write them. */
import { isFirstVersion, isOf, isOneOf, isText, maybe } from '../../craft/record/sound.ts'
import { isHex } from '../format/slot.ts'

/** A device that writes in a notebook (id `device-<its id>`). */
export type DeviceRecord = {
  version: 1
  name: string
  /** Its session with the server, so that another device can end it. */
  session?: string
  /** Whose device it is, in a circle: the account, and the name the others see. */
  account?: string
  person?: string
}

const isDevice = isOf({
  version: isFirstVersion,
  name: isText,
  session: maybe(isText),
  account: maybe(isText),
  person: maybe(isText),
})

/** What a device said of itself; nothing where it cannot be read, whoever wrote it. */
export const readDevice = (data: unknown): DeviceRecord | undefined =>
  isDevice(data) ? (data as DeviceRecord) : undefined

/** What a circle is called (in the circle; id `circle`). */
export type CircleRecord = { version: 1; name: string }

const isCircle = isOf({ version: isFirstVersion, name: isText })

/** What a circle is called; nothing where its record has not come or cannot be read. */
export const readCircleName = (data: unknown): string | undefined =>
  isCircle(data) ? (data as CircleRecord).name : undefined

/** The key that a circle's owner shares with one member (in the own notebook; id `pair-<invitation>`). */
export type PairRecord = {
  version: 1
  circle: string
  account: string
  invite: string
  pair: string
  /** The owner said that who used the invitation is who they meant. */
  meant?: true
}

const isPair = isOf({
  version: isFirstVersion,
  circle: isText,
  account: isText,
  invite: isText,
  pair: key => isHex(key, 32),
  meant: maybe(isOneOf([true])),
})

/** A key shared with one member; nothing where it cannot be read. */
export const readPair = (data: unknown): PairRecord | undefined =>
  isPair(data) ? (data as PairRecord) : undefined

/** The name a member goes by in a circle, and what the invitation called it (in the own notebook; id `me-<circle>`). */
export type MeRecord = { version: 1; circle: string; person: string; name?: string }

const isMe = isOf({ version: isFirstVersion, circle: isText, person: isText, name: maybe(isText) })

/** What a member goes by in a circle; nothing where it cannot be read. */
export const readMe = (data: unknown): MeRecord | undefined => (isMe(data) ? (data as MeRecord) : undefined)

const types = new Set(['device', 'circle', 'pair', 'me'])

/** Whether a record type is the notebook's own. */
export const isInternal = (type: string): boolean => types.has(type)
