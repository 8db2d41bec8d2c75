/** Keeps the notebook in its worker: set up, unlocked, locked, removed. One thing at a time, in the order asked. */

import { barred, tryPin } from './door.ts'
import { type Home, replaceSlot } from './format/slot.ts'
import { Journal } from './journal.ts'
import * as lock from './lock.ts'
import {
  type Answer,
  type Ask,
  type Change,
  type Done,
  isWord,
  type Opened,
  type Refusal,
  refused,
  type Settings,
  type Status,
  type Word,
} from './messages.ts'
import { StorageFault, type Store } from './store.ts'
import * as vault from './vault.ts'

export type Surroundings = {
  store: Store
  /** Milliseconds since 1970. */
  now(): number
  /** To this tab's page. */
  tell(change: Change): void
  /** To the workers of other tabs. */
  post(word: Word): void
  /** Does a piece of work while no other tab does one. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

type OfEntries = Extract<Ask, { id?: string } | { type: string }>
const DONE: Done = { done: true }

export class Keeper {
  readonly #around: Surroundings
  #turn: Promise<unknown> = Promise.resolve()
  #journal: Journal | undefined
  #status: Status = 'none'
  #lockMinutes = lock.readLockMinutes(undefined)
  #hidden: number | undefined
  #used = 0

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** Answers a question once all earlier ones are answered. Rejects on bugs only. */
  answer(ask: Ask): Promise<Answer> {
    return this.#inTurn(() => this.#answer(ask))
  }

  /** Takes a word from another tab. */
  hear(word: unknown): Promise<unknown> {
    return isWord(word) ? this.#inTurn(() => this.#hear(word)) : Promise.resolve()
  }

  /** To be called every few seconds: locks when it is time. */
  tick(): Promise<unknown> {
    return this.#inTurn(async () => this.#lockIfDue())
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T | Refusal> {
    const result = this.#turn.then(work).catch((fault: unknown): Refusal => {
      if (fault instanceof StorageFault) return { refusal: fault.refusal }
      throw fault
    })
    this.#turn = result.catch(() => undefined)
    return result
  }

  async #answer(ask: Ask): Promise<Answer> {
    this.#lockIfDue()
    switch (ask.ask) {
      case 'open':
        return this.#open()
      case 'hidden':
      case 'visible':
      case 'touched':
        return this.#look(ask.ask)
      case 'setUp':
        return this.#setUp(ask.pin)
      case 'unlock':
        return this.#unlock(ask.pin)
      case 'lock':
        this.#lock()
        this.#around.post('lock')
        return DONE
      case 'changePin':
        return this.#changePin(ask.pin, ask.next)
      case 'lockAfter':
        this.#lockMinutes = await this.#around.store.change('lock', () => ask.minutes)
        return DONE
      case 'erase':
        return this.#erase()
      default:
        if (this.#journal) return this.#entries(this.#journal, ask)
        return { refusal: this.#status === 'none' ? 'not-set-up' : 'locked' }
    }
  }

  async #entries(journal: Journal, ask: OfEntries): Promise<Answer> {
    this.#used = this.#around.now()
    if (ask.ask === 'list') return journal.all(ask.type)
    const answer = await this.#around.alone(() => write(journal, ask))
    if (!refused(answer)) this.#around.post('written')
    this.#tidyLater(journal)
    return answer
  }

  async #open(): Promise<Settings> {
    this.#lockMinutes = lock.readLockMinutes(await this.#around.store.read('lock'))
    if (!this.#journal)
      this.#become((await this.#around.store.read('home')) === undefined ? 'none' : 'locked')
    return { status: this.#status, lockMinutes: this.#lockMinutes }
  }

  #look(seen: 'hidden' | 'visible' | 'touched'): Done {
    const now = this.#around.now()
    if (seen === 'touched') this.#used = now
    else this.#hidden = seen === 'hidden' ? (this.#hidden ?? now) : undefined
    this.#lockIfDue()
    return DONE
  }

  async #setUp(pin: string): Promise<Opened | Refusal> {
    const { store, post } = this.#around
    const wrong = lock.checkPin(pin)
    if (wrong) return wrong
    if ((await store.read('home')) !== undefined) return { refusal: 'already-set-up' }
    const made = await vault.newNotebook(pin)
    if ('refusal' in made) return barred(made)
    const home: Home = { v: 1, slots: [made.slot], keys: [made.key], device: vault.randomHex(8) }
    const kept = await store.change('home', old => old ?? home)
    if (kept !== home) return { refusal: 'already-set-up' }
    post('set-up')
    return this.#enter(made.keys, home.device)
  }

  async #unlock(pin: string): Promise<Opened | Refusal> {
    const found = await tryPin(this.#around.store, this.#around.now, door =>
      vault.openKeys(pin, door.slot, door.key),
    )
    return 'refusal' in found ? found : this.#enter(found.value, found.door.device)
  }

  async #changePin(pin: string, next: string): Promise<Done | Refusal> {
    const wrong = lock.checkPin(next)
    if (wrong) return wrong
    const found = await tryPin(this.#around.store, this.#around.now, door =>
      vault.changeSlot(pin, next, door.slot),
    )
    if ('refusal' in found) return found
    await this.#changeHome(home => replaceSlot(home, found.door.slot, found.value))
    return DONE
  }

  /** Changes what is stored beside the ops, unless it was removed meanwhile. */
  #changeHome(next: (home: Home) => Home): Promise<unknown> {
    return this.#around.store.change('home', old => (old === undefined ? undefined : next(old as Home)))
  }

  async #enter(keys: vault.NotebookKeys, device: string): Promise<Opened> {
    const { store, now, tell } = this.#around
    const journal = await Journal.open({
      store,
      keys,
      device,
      now,
      moved: to => this.#changeHome(home => ({ ...home, device: to })),
      changed: (ids, types) => tell({ change: 'entries', ids, types }),
    })
    this.#journal = journal
    this.#used = now()
    this.#hidden = undefined
    this.#become('open')
    this.#tidyLater(journal)
    return { done: true, ...journal.unread() }
  }

  /** After the answer, so that nobody waits for it. What it does can be lost, so a fault is no news. */
  #tidyLater(journal: Journal): void {
    this.#inTurn(() => journal.tidy()).catch(() => undefined)
  }

  /** Drops the keys and all they opened. */
  #lock(): void {
    this.#journal = undefined
    if (this.#status === 'open') this.#become('locked')
  }

  #lockIfDue(): void {
    if (this.#journal && lock.mustLock(this.#hidden, this.#used, this.#lockMinutes, this.#around.now()))
      this.#lock()
  }

  async #erase(): Promise<Done> {
    this.#journal = undefined
    await this.#around.store.erase()
    this.#become('none')
    this.#around.post('erased')
    return DONE
  }

  async #hear(word: Word): Promise<void> {
    if (word === 'written') await this.#journal?.catchUp()
    else if (word === 'lock') this.#lock()
    else if (word === 'set-up' && this.#status === 'none') this.#become('locked')
    else if (word === 'erased') {
      this.#journal = undefined
      await this.#around.store.close()
      this.#become('none')
    }
  }

  #become(status: Status): void {
    if (status === this.#status) return
    this.#status = status
    this.#around.tell({ change: 'status', status })
  }
}

function write(journal: Journal, ask: Exclude<OfEntries, { ask: 'list' }>): Promise<Answer> {
  if (ask.ask === 'record') return journal.record(ask.type, ask.data, ask.id)
  return ask.ask === 'correct' ? journal.correct(ask.id, ask.data, ask.versions) : journal.remove(ask.id)
}
