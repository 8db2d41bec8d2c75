/** What the screens ask of the worker about accounts, devices, circles and copies, and what it answers. Plain data. */
import type { Done, Opened, Refusal, RefusalKey } from '../messages.ts'

/** Why something with the account, a device, a circle or a copy was not done. */
export type AccountRefusalKey =
  | 'offline'
  | 'session'
  | 'email-missing'
  | 'email-odd'
  | 'code-missing'
  | 'code-old'
  | 'code-tries'
  | 'code-wrong'
  | 'letter-failed'
  | 'too-often'
  | 'words-odd'
  | 'words-wrong'
  | 'words-differ'
  | 'key-code-odd'
  | 'key-code-wrong'
  | 'passkey-wrong'
  | 'link-gone'
  | 'invite-gone'
  | 'has-own'
  | 'not-joined'
  | 'not-owner'
  | 'name-taken'
  | 'quota'
  | 'server-fault'
  | 'server-changed'
  | 'server-behind'
  | 'withheld'
  | 'fork'
  | 'newer-server'
  | 'ended'
  | 'moved-on'
  | 'file-odd'
  | 'file-words'
  | 'file-newer'
  | 'row-odd'
  | 'row-damaged'
  | 'last-way'

/** What an account question may be refused with. */
export type AccountRefusal = Refusal | { refusal: AccountRefusalKey; minutes?: number }

/** Where the notebook of this device stands with an account. */
export type Account = {
  /**
   * `none`: on this device alone. `signed-in`: signed in, the notebook not yet with the account. `joined`: with the
   * account. `signed-out`: with the account, but this device must sign in again before it can sync.
   */
  state: 'none' | 'signed-in' | 'joined' | 'signed-out'
  email?: string
  /** Whether the account has a notebook already, made on another device. */
  has: boolean
  /** The ways to open the notebook that the account holds. */
  slots: { id: string; kind: 'words' | 'code' | 'passkey' }[]
  /** Bytes kept on the server, and how many may be. */
  bytes: number
  quota: number
  /** The day the server's copy will be deleted, if someone asked for that. */
  deleteOn: string | null
}

/** Something the notebook noticed while it synced. It stays until the member has seen it. */
export type Alarm = {
  alarm: 'server-lost' | 'restored' | 'withheld' | 'fork' | 'closed' | 'changed'
  /** How many entries, where that says something. */
  count: number
  /** Milliseconds since 1970. */
  at: number
}

/** How syncing goes. */
export type Syncing = {
  /** `off`: no account. `resting`: all done. `waiting`: no network. `refused`: see `why`. */
  state: 'off' | 'resting' | 'working' | 'waiting' | 'refused'
  why?: RefusalKey | AccountRefusalKey
  /** Versions written on this device that the server has not confirmed. */
  unsent: number
  /** How many entries these are, as the member counts them: a note and its draft are one. */
  entries: number
  /** When the last sync ended well, in milliseconds since 1970. */
  last: number | null
  alarms: Alarm[]
  /** Four words that two devices with the same notebook show alike. */
  fingerprint: string[]
}

export type Device = {
  /** The device's chain. */
  id: string
  name: string
  /** The circle it writes in; left out for the own notebook. */
  circle?: string
  /** Whose it is, in a circle: the name to show. */
  person?: string
  /** Whether it is this member's. */
  mine: boolean
  here: boolean
  /** When it last wrote something that reached this device, in milliseconds since 1970. */
  heard: number | null
  /** Whether it can be ended: it told this notebook its session. */
  canEnd: boolean
}

export type Circle = {
  id: string
  name: string
  role: 'owner' | 'member'
  /** Who can read it. A name that has not come here yet is empty. */
  members: { account: string; name: string; role: 'owner' | 'member'; me: boolean }[]
  /** Whether the server said who is in it. Else `members` are all who ever gave a name there. */
  told: boolean
  /** Of the owner: invitations that are still open, or were claimed. `meant`: by whom the owner meant, as they said. */
  invites: { id: string; expires: string; claimedBy: string | null; meant: boolean }[]
  /** This member was taken out: nothing new comes, what was read stays until they remove it. */
  ended: boolean
}

/** Where an entry is kept: the own notebook, or a circle by its id. */
export type Into = string | undefined

/** What a file to be imported turned out to hold; a row for every entry that could not be taken. */
export type Imported = {
  done: true
  taken: number
  known: number
  left: { row: number; why: RefusalKey | AccountRefusalKey }[]
  /** Rows that were taken and cannot be shown here: of a newer notebook, or of another shape. */
  unshown?: number[]
}

/** Asked with the notebook open or not. */
export type DoorAsk =
  | { ask: 'account' | 'signOut' | 'passkeys' }
  | { ask: 'signIn'; email: string }
  | { ask: 'signInCode'; code: string }
  /** Opens the account's notebook here. Without a notebook here `pin` is the new PIN; with one it is the PIN of now,
   *  and what was written here goes along. */
  | { ask: 'joinByWords'; words: string; pin: string }
  | { ask: 'joinByCode' | 'joinByLink'; code: string; pin: string }
  | { ask: 'joinByPasskey'; credential: string; prf: string; pin: string }
  /** Who forgot the PIN: the words or the recovery code set a new one. */
  | { ask: 'newPin'; words: string; pin: string }

/** About the open notebook and how it syncs. */
export type DeskAsk =
  | { ask: 'syncing' | 'sync' | 'alarmsSeen' | 'devices' | 'circles' | 'readable' }
  | { ask: 'nameDevice'; name: string }
  /** Puts an entry of the own notebook into a circle, or takes it back. */
  | { ask: 'move'; id: string; into: Into }
  /** Takes removed entries off every device and the server for good. */
  | { ask: 'purge' }

/** Done with the server, mostly behind the PIN. */
export type TaskAsk =
  /** Seven new words for the own notebook. Nothing is kept until two of them were typed back. */
  | { ask: 'newWords'; pin: string }
  /** The words at two places (0 to 6), typed back: now they open the notebook, and the account holds it. */
  | { ask: 'confirmWords'; at: [number, number]; words: [string, string] }
  | { ask: 'newCode' | 'link' | 'export'; pin: string }
  /** `input` and `prf` are hex of 32 bytes, `credential` hex. */
  | { ask: 'addPasskey'; pin: string; credential: string; input: string; prf: string }
  | { ask: 'dropSlot' | 'endDevice'; id: string }
  /** Someone knows the words: new keys for everything, all sealed anew. Gives new words, confirmed as before. */
  | { ask: 'rekey'; pin: string }
  | { ask: 'keepCopy' }
  | { ask: 'newCircle'; name: string; me: string; pin: string }
  | { ask: 'invite' | 'deleteCircle'; circle: string; pin: string }
  | { ask: 'undoInvite' | 'meantInvite'; circle: string; id: string }
  | { ask: 'joinCircle'; code: string; me: string; pin: string }
  | { ask: 'revoke'; circle: string; account: string; pin: string }
  | { ask: 'leaveCircle'; circle: string }
  | { ask: 'import'; file: Uint8Array; words: string }
  | { ask: 'importReadable'; text: string }
  /** Removes from the account and its server: at once with the PIN, in seven days without. */
  | { ask: 'deleteCopy'; pin?: string }

export type AccountAsk = DoorAsk | DeskAsk | TaskAsk

export type AccountAnswers = {
  account: Account
  syncing: Syncing
  sync: Syncing
  signOut: Done
  devices: Device[]
  circles: Circle[]
  /** What to ask the browser for: credential and PRF input of every passkey slot, as hex. */
  passkeys: { credential: string; input: string }[]
  alarmsSeen: Done
  signIn: { sent: true; trial: boolean }
  signInCode: Account
  newWords: { words: string[] }
  confirmWords: Done
  joinByWords: Opened
  joinByCode: Opened
  joinByPasskey: Opened
  joinByLink: Opened
  newPin: Opened
  newCode: { code: string }
  addPasskey: Done
  dropSlot: Done
  /** The address to show as a QR code, the code to type instead, and until when (milliseconds since 1970). */
  link: { address: string; code: string; until: number }
  nameDevice: Done
  endDevice: Done
  rekey: { words: string[] }
  newCircle: { id: string }
  invite: { id: string; address: string; code: string; until: number }
  undoInvite: Done
  meantInvite: Done
  joinCircle: { id: string }
  revoke: Done
  leaveCircle: Done
  deleteCircle: Done
  move: Done
  /** A sealed file, and the seven words that open it. */
  export: { file: Uint8Array; words: string[] }
  import: Imported
  importReadable: Imported
  readable: { text: string }
  deleteCopy: { deleteOn: string | null }
  keepCopy: Done
  /** How many entries were taken off for good. */
  purge: { purged: number }
}
