/** Answers the account's questions, one at a time, and keeps syncing. Entries can be written meanwhile. */

import * as copies from '../backup/copies.ts'
import * as inviting from '../circle/inviting.ts'
import { circles as listed } from '../circle/listing.ts'
import * as circles from '../circle/sharing.ts'
import type { Home } from '../format/home.ts'
import type { Change, Done, Opened, Refusal } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import type { Store } from '../store.ts'
import type { AccountAnswers, AccountAsk, AccountRefusal, DeskAsk, TaskAsk } from './asks.ts'
import { type Desk, isSaid, LOCKED, said } from './desk.ts'
import { devices, endDevice, introduce, link } from './devices.ts'
import { joinBy, joinByLink } from './joining.ts'
import { type Remote, remoteAt } from './remote.ts'
import { rekey, revoke } from './rotating.ts'
import { standing } from './standing.ts'
import { Syncer } from './syncing.ts'
import * as ways from './ways.ts'

export type Around = {
  store: Store
  origin: string
  remote?: Remote
  now(): number
  tell(change: Change): void
  /** To the workers of other tabs: something was written. */
  wrote(): void
  shelf(): Shelf | undefined
  enter(root: CryptoKey, home: Home): Promise<Opened | Refusal>
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Does a piece of work unless another tab is at it. */
  unlessElsewhere(work: () => Promise<void>): Promise<void>
}

type Answered = AccountAnswers[keyof AccountAnswers] | AccountRefusal
const DONE: Done = { done: true }

export class Accounts {
  readonly #desk: Desk
  readonly #syncer: Syncer
  readonly #around: Around
  #turn: Promise<unknown> = Promise.resolve()
  #ticking = false

  constructor(around: Around) {
    this.#around = around
    this.#desk = {
      store: around.store,
      remote: around.remote ?? remoteAt(around.origin),
      origin: around.origin,
      now: around.now,
      tell: around.tell,
      wrote: () => {
        this.#syncer.wrote()
        around.wrote()
      },
      heard: around.wrote,
      shelf: around.shelf,
      enter: around.enter,
      inTurn: around.inTurn,
      pending: undefined,
    }
    this.#syncer = new Syncer(this.#desk)
  }

  /** Answers once all earlier ones are answered. Rejects on bugs only. */
  answer(ask: AccountAsk): Promise<Answered> {
    return this.#inTurn(() => this.#answer(ask))
  }

  /** The notebook was opened, locked or written in. */
  async opened(): Promise<void> {
    await this.#syncer.opened()
  }

  locked(): void {
    this.#desk.pending = undefined
  }

  wrote(): void {
    this.#syncer.wrote()
  }

  online(): void {
    this.#syncer.online()
  }

  /** Syncs when it is time. */
  async tick(): Promise<void> {
    if (this.#ticking || !this.#syncer.due()) return
    this.#ticking = true
    await this.#inTurn(() => this.#around.unlessElsewhere(() => this.#syncer.run())).finally(() => {
      this.#ticking = false
    })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }

  async #answer(ask: AccountAsk): Promise<Answered> {
    const desk = this.#desk
    switch (ask.ask) {
      case 'account':
        return standing(desk)
      case 'signIn':
        return signIn(desk, ask.email)
      case 'signInCode': {
        const opened = await desk.remote.signInCode(ask.code)
        if (isSaid(opened)) return said(opened)
        this.#syncer.introduceAnew()
        return standing(desk)
      }
      case 'signOut':
        return plain(await desk.remote.signOut())
      case 'passkeys':
        return passkeys(desk)
      case 'joinByWords':
        return joinBy(desk, { kind: 'words', text: ask.words }, ask.pin)
      case 'joinByCode':
        return joinBy(desk, { kind: 'code', text: ask.code }, ask.pin)
      case 'joinByPasskey':
        return joinBy(desk, { kind: 'passkey', credential: ask.credential, prf: ask.prf }, ask.pin)
      case 'joinByLink':
        return joinByLink(desk, ask.code, ask.pin)
      case 'newPin':
        return ways.newPin(desk, ask.words, ask.pin)
      default:
        return this.#answerOpen(ask)
    }
  }

  async #answerOpen(ask: DeskAsk | TaskAsk): Promise<Answered> {
    const desk = this.#desk
    const shelf = desk.shelf()
    if (!shelf) return LOCKED
    switch (ask.ask) {
      case 'syncing':
        return this.#syncer.state()
      case 'sync':
        await this.#around.unlessElsewhere(() => this.#syncer.run('now'))
        return this.#syncer.state()
      case 'alarmsSeen':
        await this.#syncer.seen()
        return DONE
      case 'devices':
        return devices(shelf)
      case 'nameDevice': {
        const person = (circle: string) => circles.meIn(shelf, circle)
        const told = { name: ask.name, ...accountOf(shelf) }
        await desk.inTurn(() => introduce(shelf, told, person))
        desk.wrote()
        return DONE
      }
      case 'move': {
        const moved = await desk.inTurn(() => shelf.move(ask.id, ask.into))
        desk.wrote()
        return moved
      }
      case 'purge': {
        const purged = await desk.inTurn(() => shelf.purge())
        desk.wrote()
        return { purged }
      }
      case 'circles': {
        const before = shelf.home.notebooks.length
        const found = await listed(desk)
        // One that came from another device of this member is still to be copied.
        if (shelf.home.notebooks.length > before) this.#syncer.introduceAnew()
        return found
      }
      case 'readable':
        return copies.exportReadable(desk, shelf)
      case 'newCircle':
      case 'joinCircle':
        this.#syncer.introduceAnew()
        return answerMore(desk, ask)
      default:
        return answerMore(desk, ask)
    }
  }
}

const accountOf = (shelf: Shelf) => (shelf.home.account === null ? {} : { account: shelf.home.account })

/** Questions that one function answers. */
function answerMore(desk: Desk, ask: TaskAsk): Promise<Answered> {
  switch (ask.ask) {
    case 'newWords':
      return ways.newWords(desk, ask.pin)
    case 'confirmWords':
      return ways.confirmWords(desk, ask.at, ask.words)
    case 'newCode':
      return ways.newRecoveryCode(desk, ask.pin)
    case 'addPasskey':
      return ways.addPasskey(desk, ask.pin, { credential: ask.credential, input: ask.input }, ask.prf)
    case 'dropSlot':
      return ways.dropSlot(desk, ask.id)
    case 'link':
      return link(desk, ask.pin)
    case 'endDevice':
      return endDevice(desk, ask.id)
    case 'rekey':
      return rekey(desk, ask.pin)
    case 'newCircle':
      return circles.newCircle(desk, ask.name, ask.me, ask.pin)
    case 'invite':
      return inviting.invite(desk, ask.circle, ask.pin)
    case 'undoInvite':
      return inviting.undoInvite(desk, ask.circle, ask.id)
    case 'meantInvite':
      return inviting.meantInvite(desk, ask.circle, ask.id)
    case 'joinCircle':
      return inviting.joinCircle(desk, ask.code, ask.me, ask.pin)
    case 'revoke':
      return revoke(desk, ask.circle, ask.account, ask.pin)
    case 'leaveCircle':
      return circles.leaveCircle(desk, ask.circle)
    case 'deleteCircle':
      return circles.deleteCircle(desk, ask.circle, ask.pin)
    case 'export':
      return copies.exportSealed(desk, ask.pin)
    case 'import':
      return copies.importSealed(desk, ask.file, ask.words)
    case 'importReadable':
      return copies.importReadable(desk, ask.text)
    case 'deleteCopy':
      return copies.deleteCopy(desk, ask.pin)
    case 'keepCopy':
      return copies.keepCopy(desk)
  }
}

const plain = (answer: object): Done | AccountRefusal => (isSaid(answer) ? said(answer) : DONE)

async function signIn(desk: Desk, email: string): Promise<{ sent: true; trial: boolean } | AccountRefusal> {
  const sent = await desk.remote.signIn(email)
  return isSaid(sent) ? said(sent) : { sent: true, trial: sent.trial === true }
}

async function passkeys(desk: Desk) {
  const keys = await desk.remote.keys()
  if (isSaid(keys)) return said(keys)
  return ways.slotsOf(keys.slots, 'passkey').map(({ params }) => params)
}
