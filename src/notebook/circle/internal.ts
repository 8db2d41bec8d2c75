/** Records the notebook keeps about itself. The screens never read or write them. */

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

/** What a circle is called (in the circle; id `circle`). */
export type CircleRecord = { version: 1; name: string }

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

/** The name a member goes by in a circle, and what the invitation called it (in the own notebook; id `me-<circle>`). */
export type MeRecord = { version: 1; circle: string; person: string; name?: string }

const types = new Set(['device', 'circle', 'pair', 'me'])

/** Whether a record type is the notebook's own. */
export const isInternal = (type: string): boolean => types.has(type)
