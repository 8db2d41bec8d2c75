/** What the screens and the worker say to each other: plain data, checked on arrival. */
import type { AccountAnswers, AccountAsk, AccountRefusal, Syncing } from './account/asks.ts'
import { accountChecks } from './account/checks.ts'

/** Where the notebook on this device stands: not set up, set up and closed, or open. */
export type Status = 'none' | 'locked' | 'open'

/** Minutes a hidden page may wait before it is locked; 0 is at once. */
export const LOCK_MINUTES = [0, 1, 5, 15] as const
export type LockMinutes = (typeof LOCK_MINUTES)[number]

/** One version of an entry that another edit did not replace. */
export type Version<T = unknown> = {
  /** Names this version for ever; sorts by time of writing. */
  version: string
  /** When it was written, by that device's clock, in milliseconds since 1970. */
  written: number
  type: string
  data: T
  /** The device that wrote it. */
  by: string
}

/** An entry as it shows now. When two devices edited it apart, the later one shows and `others` holds the rest. */
export type Entry<T = unknown> = Version<T> & {
  id: string
  others: Version[]
  /** Every newest version, removals too: hand it to `correct` to replace just what the member saw. */
  versions: string[]
  /** Another device removed the entry while this version was being written. */
  removedElsewhere: boolean
  /** The circle it is kept in; left out for the own notebook. */
  circle?: string
}

/** Why something was not done. Every key has words in the interface. */
export type RefusalKey =
  | 'wrong-pin'
  | 'wait'
  | 'pin-too-short'
  | 'pin-too-long'
  | 'pin-too-simple'
  | 'already-set-up'
  | 'not-set-up'
  | 'locked'
  | 'not-found'
  | 'too-large'
  | 'not-saved'
  | 'no-space'
  | 'no-storage'
  | 'no-worker'
  | 'not-secure'
  | 'no-memory'
  | 'newer-version'
  | 'damaged'
  | 'malformed'
  | 'not-shareable'

/** A wrong PIN says how many tries are left before the next wait, and how long the wait is now. */
export type Refusal =
  | { refusal: Exclude<RefusalKey, 'wrong-pin' | 'wait'> }
  | { refusal: 'wrong-pin' | 'wait'; left: number; waitSeconds: number }

export type Done = { done: true }

/** The notebook is open. Counts are of entries kept on the device that could not be shown. */
export type Opened = { done: true; damaged: number; newer: number }

export type Settings = { status: Status; lockMinutes: LockMinutes }

/** Something changed: the status, or entries with these ids and types. */
export type Change =
  | { change: 'status'; status: Status }
  | { change: 'entries'; ids: string[]; types: string[] }
  | { change: 'syncing'; syncing: Syncing }
  | { change: 'circles' }

export type Ask =
  | AccountAsk
  | { ask: 'open' | 'lock' | 'erase' | 'hidden' | 'visible' | 'touched' | 'online' }
  | { ask: 'setUp' | 'unlock'; pin: string }
  | { ask: 'changePin'; pin: string; next: string }
  /** `into` is the circle a new entry is kept in; an entry that is there stays where it is. */
  | { ask: 'record'; type: string; data: unknown; id?: string; into?: string }
  | { ask: 'correct'; id: string; data: unknown; versions?: string[] }
  | { ask: 'remove'; id: string }
  | { ask: 'list'; type: string }
  | { ask: 'lockAfter'; minutes: LockMinutes }

/** What each question is answered with when it is not refused. */
export type Answers = AccountAnswers & {
  open: Settings
  lock: Done
  erase: Done
  hidden: Done
  visible: Done
  touched: Done
  online: Done
  setUp: Opened
  unlock: Opened
  changePin: Done
  record: Entry
  correct: Entry
  remove: Done
  list: Entry[]
  lockAfter: Done
}

export type Answer = Answers[keyof Answers] | Refusal | AccountRefusal

/** To the worker: a question with its number. From it: the answer under that number, a fault, or a change. */
export type Question = { n: number; question: Ask }
export type Reply = { n: number; answer: Answer } | { n: number; fault: string } | { event: Change }

const TYPE = /^[a-z][a-z0-9-]{0,39}$/
const ID = /^[A-Za-z0-9_-]{1,64}$/
const STAMP = /^[0-9a-f]{16}-[0-9a-f]{16}$/

const text = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 4096
const type = (value: unknown): value is string => typeof value === 'string' && TYPE.test(value)
const id = (value: unknown): value is string => typeof value === 'string' && ID.test(value)
const data = (value: unknown): boolean => value !== undefined && value !== null
const versions = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 256 &&
  value.every(one => typeof one === 'string' && STAMP.test(one))

const CHECKS: Record<Ask['ask'], (ask: Record<string, unknown>) => boolean> = {
  ...accountChecks,
  open: () => true,
  lock: () => true,
  erase: () => true,
  hidden: () => true,
  visible: () => true,
  touched: () => true,
  online: () => true,
  setUp: ask => text(ask.pin),
  unlock: ask => text(ask.pin),
  changePin: ask => text(ask.pin) && text(ask.next),
  record: ask =>
    type(ask.type) &&
    data(ask.data) &&
    (ask.id === undefined || id(ask.id)) &&
    (ask.into === undefined || id(ask.into)),
  correct: ask => id(ask.id) && data(ask.data) && (ask.versions === undefined || versions(ask.versions)),
  remove: ask => id(ask.id),
  list: ask => type(ask.type),
  lockAfter: ask => LOCK_MINUTES.includes(ask.minutes as LockMinutes),
}

/**
 * Reads a message from the page.
 *
 * @returns the numbered question; only its number when the question is malformed; nothing when it is no message of ours.
 */
export function readQuestion(message: unknown): Question | { n: number } | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { n, question } = message as Record<string, unknown>
  if (typeof n !== 'number' || !Number.isSafeInteger(n)) return undefined
  if (typeof question !== 'object' || question === null) return { n }
  const ask = question as Record<string, unknown>
  const check =
    typeof ask.ask === 'string' && Object.hasOwn(CHECKS, ask.ask) ? CHECKS[ask.ask as Ask['ask']] : undefined
  return check?.(ask) ? { n, question: ask as Ask } : { n }
}

/** Whether an answer is a refusal. */
export const refused = <A>(
  answer: A,
): answer is unknown extends A ? A & Refusal : Extract<A, { refusal: unknown }> =>
  typeof answer === 'object' && answer !== null && 'refusal' in answer

/** What the notebook's tabs tell each other. It says nothing of what is in it. */
export type Word = 'set-up' | 'joined' | 'written' | 'lock' | 'erased'

export const isWord = (value: unknown): value is Word =>
  (['set-up', 'joined', 'written', 'lock', 'erased'] satisfies Word[] as unknown[]).includes(value)
