/** Keeps the notebook in its worker: set up, unlocked, locked, removed. One thing at a time, in the order asked. */

import type { AccountAsk } from './account/asks.ts'
import { isAccountAsk } from './account/checks.ts'
import { WhenNeeded } from './account/when-needed.ts'
import { changePin, firstHome, tryPin } from './door.ts'
import { type Home, readHome } from './format/home.ts'
import * as lock from './lock.ts'
import {
  type Answer,
  type Ask,
  type Done,
  isWord,
  type Opened,
  type Refusal,
  refused,
  type Settings,
  type Status,
  type Word,
} from './messages.ts'
import { Shelf } from './shelf.ts'
import { asRefusal, type Surroundings } from './surroundings.ts'
import { secretKey } from './vault.ts'

type OfEntries = Extract<Ask, { ask: 'record' | 'correct' | 'remove' | 'list' }>
type OfNotebook = Exclude<Ask, AccountAsk>
const DONE: Done = { done: true }

export class Keeper {
  readonly #around: Surroundings
  #turn: Promise<unknown> = Promise.resolve()
  #shelf: Shelf | undefined
  #status: Status = 'none'
  #lockMinutes = lock.readLockMinutes(undefined)
  #hidden: number | undefined
  #used = 0
  readonly #accounts: WhenNeeded

  constructor(around: Surroundings) {
    this.#around = around
    this.#accounts = new WhenNeeded({
      ...around,
      wrote: () => around.post('written'),
      shelf: () => this.#shelf,
      enter: (root, home) => this.#entered(root, home),
      inTurn: work => this.#workInTurn(work),
    })
  }

  /** Answers a question once all earlier ones of its kind are answered. Rejects on bugs only. */
  async answer(ask: Ask): Promise<Answer> {
    if (!isAccountAsk(ask)) return this.#inTurn(() => this.#answer(ask))
    await this.#inTurn(async () => this.#lockIfDue())
    this.#used = this.#around.now()
    return this.#accounts.answer(ask).catch(asRefusal)
  }

  /** Takes a word from another tab. */
  async hear(word: unknown): Promise<void> {
    if (isWord(word)) await this.#inTurn(() => this.#hear(word))
  }

  /** To be called every few seconds: locks and syncs when it is time. */
  async tick(): Promise<void> {
    await this.#inTurn(async () => this.#lockIfDue())
    await this.#accounts.present?.tick().catch(asRefusal)
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T | Refusal> {
    return this.#workInTurn(work).catch(asRefusal)
  }

  /** The same for work that deals with faults of the storage itself. */
  #workInTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }

  async #answer(ask: OfNotebook): Promise<Answer> {
    this.#lockIfDue()
    switch (ask.ask) {
      case 'open':
        return this.#open()
      case 'hidden':
      case 'visible':
      case 'touched':
      case 'online':
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
        return changePin(this.#around.store, this.#around.now, ask.pin, ask.next)
      case 'lockAfter':
        this.#lockMinutes = await this.#around.store.change('lock', () => ask.minutes)
        return DONE
      case 'erase':
        return this.#erase()
      default:
        if (this.#shelf) return this.#entries(this.#shelf, ask)
        return { refusal: this.#status === 'none' ? 'not-set-up' : 'locked' }
    }
  }

  async #entries(shelf: Shelf, ask: OfEntries): Promise<Answer> {
    this.#used = this.#around.now()
    if (ask.ask === 'list') return shelf.list(ask.type)
    const answer = await this.#around.alone(() => write(shelf, ask))
    if (!refused(answer)) {
      this.#around.post('written')
      this.#accounts.present?.wrote()
    }
    this.#tidyLater(shelf)
    return answer
  }

  async #open(): Promise<Settings> {
    this.#lockMinutes = lock.readLockMinutes(await this.#around.store.read('lock'))
    if (!this.#shelf) this.#become((await this.#around.store.read('home')) === undefined ? 'none' : 'locked')
    return { status: this.#status, lockMinutes: this.#lockMinutes }
  }

  #look(seen: 'hidden' | 'visible' | 'touched' | 'online'): Done {
    const now = this.#around.now()
    if (seen === 'touched') this.#used = now
    else if (seen !== 'online') this.#hidden = seen === 'hidden' ? (this.#hidden ?? now) : undefined
    // Who comes back wants to see what other devices wrote meanwhile.
    if (seen === 'visible' || seen === 'online') this.#accounts.present?.online()
    this.#lockIfDue()
    if (seen === 'visible' || seen === 'online') void this.#accounts.present?.tick().catch(asRefusal)
    return DONE
  }

  async #setUp(pin: string): Promise<Opened | Refusal> {
    const made = await firstHome(this.#around.store, pin)
    if ('refusal' in made) return made
    this.#around.post('set-up')
    return this.#enter(made.root, made.home)
  }

  async #unlock(pin: string): Promise<Opened | Refusal> {
    const { store, now } = this.#around
    const opened = await tryPin(store, now, pin, async ({ raw, home }) => ({
      root: await secretKey(raw.slice()),
      home,
    }))
    return 'refusal' in opened ? opened : this.#enter(opened.root, opened.home)
  }

  /** Changes what is stored beside the ops, unless it was removed meanwhile. */
  #changeHome(next: (home: Home) => Home): Promise<Home | undefined> {
    return this.#around.store.change('home', (old): Home | undefined => {
      const read = old === undefined ? undefined : readHome(old)
      return read && 'home' in read ? next(read.home) : undefined
    })
  }

  async #enter(root: CryptoKey, home: Home): Promise<Opened | Refusal> {
    const { store, now, tell } = this.#around
    const shelf = await Shelf.open({
      store,
      root,
      home,
      changeHome: next => this.#changeHome(next),
      now,
      changed: (ids, types) => tell({ change: 'entries', ids, types }),
    })
    if ('refusal' in shelf) return shelf
    this.#shelf = shelf
    this.#used = now()
    this.#hidden = undefined
    await this.#accounts.present?.opened()
    this.#become('open')
    if (home.account !== null) void this.#accounts.fetch()
    this.#tidyLater(shelf)
    return { done: true, ...shelf.unread() }
  }

  /** Opens a home that the account brought, in the place of what was open. */
  async #entered(root: CryptoKey, home: Home): Promise<Opened | Refusal> {
    const wasOpen = this.#status === 'open'
    const opened = await this.#inTurn(() => this.#enter(root, home))
    if (refused(opened)) return opened
    this.#around.post('joined')
    if (wasOpen) this.#around.tell({ change: 'entries', ids: [], types: this.#shelf?.types() ?? [] })
    return opened
  }

  /** After the answer, so that nobody waits for it. What it does can be lost, so a fault is no news. */
  #tidyLater(shelf: Shelf): void {
    this.#inTurn(() => shelf.tidy()).catch(() => undefined)
  }

  /** Drops the keys and all they opened. */
  #lock(): void {
    this.#shelf = undefined
    this.#accounts.present?.locked()
    if (this.#status === 'open') this.#become('locked')
  }

  #lockIfDue(): void {
    if (this.#shelf && lock.mustLock(this.#hidden, this.#used, this.#lockMinutes, this.#around.now()))
      this.#lock()
  }

  async #erase(): Promise<Done> {
    const { store } = this.#around
    const read = readHome(await store.read('home').catch(() => undefined))
    this.#shelf = undefined
    await store.erase()
    // Else whoever opens the page next would see whose account it was.
    if (!('home' in read) || read.home.account !== null) await this.#accounts.signOut()
    this.#become('none')
    this.#around.post('erased')
    return DONE
  }

  async #hear(word: Word): Promise<void> {
    if (word === 'written') await this.#shelf?.catchUp()
    // Another tab brought a home of another root: only the PIN opens it here.
    else if (word === 'lock' || (word === 'joined' && this.#shelf)) this.#lock()
    else if ((word === 'set-up' || word === 'joined') && this.#status === 'none') this.#become('locked')
    else if (word === 'erased') {
      this.#shelf = undefined
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

function write(shelf: Shelf, ask: Exclude<OfEntries, { ask: 'list' }>): Promise<Answer> {
  if (ask.ask === 'record') return shelf.record(ask.type, ask.data, ask.id, ask.into)
  return ask.ask === 'correct' ? shelf.correct(ask.id, ask.data, ask.versions) : shelf.remove(ask.id)
}
