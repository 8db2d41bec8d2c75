import type { AccountAnswers, AccountAsk, AccountRefusal } from './account/asks.ts'
import {
  type Answers,
  type Ask,
  type Change,
  type Done,
  type Entry,
  type LockMinutes,
  type Opened,
  type Refusal,
  type Reply,
  refused,
  type Status,
} from './messages.ts'

/** The notebook as the screens see it. Every method answers with a value or a refusal; only bugs reject. */
export type Notebook = {
  /** As last heard from the worker; a change is told to every subscriber. */
  status(): Status
  lockMinutes(): LockMinutes
  /** Makes a notebook on this device, opened by a PIN of 6 digits or more, or a passphrase. */
  setUp(pin: string): Promise<Opened | Refusal>
  /** Opens the notebook. A wrong PIN answers `wrong-pin`; too many answer `wait`. Nothing is ever erased. */
  unlock(pin: string): Promise<Opened | Refusal>
  /** Locks every open page of this notebook on this device. */
  lock(): Promise<Done | Refusal>
  changePin(pin: string, next: string): Promise<Done | Refusal>
  setLockMinutes(minutes: LockMinutes): Promise<Done | Refusal>
  /**
   * Writes an entry (a new version of it, when `id` is one already there). When this answers, it is saved.
   * A new one goes into the circle `into`, or into the own notebook.
   */
  record<T>(type: string, data: T, id?: string, into?: string): Promise<Entry<T> | Refusal>
  /** Replaces what an entry says: all its versions, or only those the member saw (`entry.versions`). */
  correct<T>(id: string, data: T, versions?: string[]): Promise<Entry<T> | Refusal>
  /** Removes an entry from view. `record` with the same id brings it back. */
  remove(id: string): Promise<Done | Refusal>
  /** Every entry of a type, oldest writing first. */
  list<T>(type: string): Promise<Entry<T>[] | Refusal>
  /** Asks about the account, devices, circles and copies. */
  ask<A extends AccountAsk>(question: A): Promise<AccountAnswers[A['ask']] | AccountRefusal>
  /** Removes the notebook from this device for good. Needs no PIN: it is also the way out for who forgot it. */
  erase(): Promise<Done | Refusal>
  /** Calls back on every change, also those made in another tab. Returns the way to stop. */
  subscribe(listener: (change: Change) => void): () => void
}

/** The side of a MessagePort or Worker that the client needs. */
export type Line = {
  postMessage(message: unknown): void
  addEventListener(event: 'message', listener: (event: { data: unknown }) => void): void
}

/**
 * Speaks to a notebook worker over a line.
 *
 * @returns the notebook once its worker has answered, or the worker's refusal.
 */
export async function connect(line: Line): Promise<(Notebook & { tell: Tell }) | Refusal> {
  const ask = questions(line)
  const listeners = new Set<(change: Change) => void>()
  const first = await ask({ ask: 'open' })
  if (refused(first)) return first
  let { status, lockMinutes } = first
  line.addEventListener('message', event => {
    const reply = event.data as Reply
    if (!('event' in reply)) return
    if (reply.event.change === 'status') status = reply.event.status
    for (const listener of [...listeners]) listener(reply.event)
  })
  return {
    status: () => status,
    lockMinutes: () => lockMinutes,
    setUp: pin => ask({ ask: 'setUp', pin }),
    unlock: pin => ask({ ask: 'unlock', pin }),
    lock: () => ask({ ask: 'lock' }),
    changePin: (pin, next) => ask({ ask: 'changePin', pin, next }),
    async setLockMinutes(minutes) {
      const answer = await ask({ ask: 'lockAfter', minutes })
      if (!refused(answer)) lockMinutes = minutes
      return answer
    },
    record: <T>(type: string, data: T, id?: string, into?: string) =>
      ask({
        ask: 'record',
        type,
        data,
        ...(id === undefined ? {} : { id }),
        ...(into === undefined ? {} : { into }),
      }) as Promise<Entry<T> | Refusal>,
    correct: <T>(id: string, data: T, versions?: string[]) =>
      ask({ ask: 'correct', id, data, ...(versions ? { versions } : {}) }) as Promise<Entry<T> | Refusal>,
    remove: id => ask({ ask: 'remove', id }),
    list: <T>(type: string) => ask({ ask: 'list', type }) as Promise<Entry<T>[] | Refusal>,
    ask: question => ask(question) as never,
    erase: () => ask({ ask: 'erase' }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: event => void ask({ ask: event }),
  }
}

/** Tells the worker that the page went out of sight, came back, was used, or that the network is back. */
type Tell = (event: 'hidden' | 'visible' | 'touched' | 'online') => void

/** Numbers the questions and finds each answer its asker. */
function questions(line: Line): <A extends Ask>(question: A) => Promise<Answers[A['ask']] | Refusal> {
  let last = 0
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (fault: Error) => void }>()
  line.addEventListener('message', event => {
    const reply = event.data as Reply
    if (!('n' in reply)) return
    const asker = waiting.get(reply.n)
    waiting.delete(reply.n)
    if ('fault' in reply) asker?.reject(new Error(reply.fault))
    else asker?.resolve(reply.answer as never)
  })
  return question =>
    new Promise((resolve, reject) => {
      const n = ++last
      waiting.set(n, { resolve, reject })
      line.postMessage({ n, question })
    })
}

/** How often, at most, the worker hears that the page is in use. */
const TOUCH_EVERY_MS = 10_000

/** Reports the page's comings and goings, so that the worker can lock in time. */
function watchPage(tell: Tell): void {
  let touched = 0
  const touch = () => {
    const now = Date.now()
    if (Math.abs(now - touched) < TOUCH_EVERY_MS) return
    touched = now
    tell('touched')
  }
  document.addEventListener('visibilitychange', () => tell(document.hidden ? 'hidden' : 'visible'))
  addEventListener('online', () => tell('online'))
  for (const event of ['pointerdown', 'keydown', 'scroll'])
    document.addEventListener(event, touch, { passive: true, capture: true })
}

/**
 * Starts the notebook's worker and watches the page for it. Call it once for a page.
 *
 * @returns the notebook, or `not-secure` (the page did not come over https or from this machine: no cryptography),
 *   `no-worker` (the browser cannot run workers), `no-storage` (it keeps nothing, as in some private windows),
 *   `newer-version` (a newer Footbridge wrote here: reload).
 */
export async function openNotebook(): Promise<Notebook | Refusal> {
  if (!globalThis.isSecureContext) return { refusal: 'not-secure' }
  if (typeof Worker === 'undefined') return { refusal: 'no-worker' }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<Refusal>(resolve => {
    worker.addEventListener('error', () => resolve({ refusal: 'no-worker' }))
  })
  const notebook = await Promise.race([connect(worker), broken])
  if (refused(notebook)) return notebook
  watchPage(notebook.tell)
  return {
    ...notebook,
    async setUp(pin) {
      const answer = await notebook.setUp(pin)
      // Asks the browser not to clear the notebook when it needs room. It may say no; the notebook works all the same.
      if (!refused(answer)) void navigator.storage?.persist?.()
      return answer
    },
  }
}
