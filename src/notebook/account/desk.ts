/** What the account's questions work with: the server, the shelf while it is open, the PIN, and whose turn it is. */
import { type Door, tryPin } from '../door.ts'
import type { Home } from '../format/home.ts'
import type { Change, Opened, Refusal } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import type { Store } from '../store.ts'
import type { AccountRefusal, AccountRefusalKey } from './asks.ts'
import type { Remote, RemoteRefusal } from './remote.ts'

export type Desk = {
  store: Store
  remote: Remote
  /** The origin that links for other devices begin with. */
  origin: string
  now(): number
  tell(change: Change): void
  /** To the workers of other tabs, and to be sent soon: something was written. */
  wrote(): void
  /** The same of what came from elsewhere: it need not be sent. */
  heard(): void
  /** While the notebook is open. */
  shelf(): Shelf | undefined
  /** Opens a home that was just stored, in the place of what was open. */
  enter(root: CryptoKey, home: Home): Promise<Opened | Refusal>
  /** Does work on the journals while nothing else does. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Between two questions of one task: words that were shown and not yet typed back. */
  pending: Pending | undefined
}

/** New words, and what is to be done once they were typed back. */
export type Pending = { words: string[]; done(): Promise<{ done: true } | AccountRefusal> }

export const LOCKED: Refusal = { refusal: 'locked' }

/** Does something with the raw root key, behind the PIN. Refuses as the door does. */
export const withRoot = <T extends object>(
  desk: Desk,
  pin: string,
  work: (door: Door) => Promise<T>,
): Promise<T | Refusal> => tryPin(desk.store, desk.now, pin, work)

/** The server's refusals in the words of the screens. */
const SAID: Record<string, AccountRefusalKey> = {
  offline: 'offline',
  session: 'session',
  wait: 'too-often',
  quota: 'quota',
  'server-fault': 'server-fault',
  malformed: 'server-fault',
  'email-missing': 'email-missing',
  'email-odd': 'email-odd',
  'code-missing': 'code-missing',
  'code-old': 'code-old',
  'code-tries': 'code-tries',
  'code-wrong': 'code-wrong',
  'letter-failed': 'letter-failed',
  'has-own': 'has-own',
  'not-found': 'ended',
}

/** A refusal of the server as the screens know it; one they do not know is the server's fault. */
export const said = ({ refusal, minutes }: RemoteRefusal): AccountRefusal => ({
  refusal: (Object.hasOwn(SAID, refusal) && SAID[refusal]) || 'server-fault',
  ...(minutes === undefined ? {} : { minutes }),
})

/** Whether an answer of the server is one of its refusals. */
export const isSaid = (answer: object): answer is RemoteRefusal =>
  'refusal' in answer && typeof answer.refusal === 'string'
