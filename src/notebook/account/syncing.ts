/** Keeping this device and the server alike: when, in which order, and what the member is told of it. */

import { isInternal } from '../circle/internal.ts'
import { meetCircles } from '../circle/listing.ts'
import { isOfUse } from '../circle/shareable.ts'
import { meIn } from '../circle/sharing.ts'
import type { Shelf } from '../shelf.ts'
import { asRefusal } from '../surroundings.ts'
import { headsOf } from '../sync/heads.ts'
import type { Alarm, Syncing } from './asks.ts'
import { type Desk, isSaid, said } from './desk.ts'
import { introduce } from './devices.ts'
import { finish } from './finishing.ts'
import { type Outcome, syncNotebook } from './one-notebook.ts'
import type { Keys } from './remote.ts'
import { wordList } from './ways.ts'

/** After a writing, so that a few taps go together. */
const SOON_MS = 3000
/** Without a writing. Up to half as much again is added, so that a clinic's phones do not all call at once. */
const EVERY_MS = 5 * 60_000
/** Who is in the circles is not asked more often, unless the member wants a copy now. */
const MEET_MS = 60_000
/** After tries that got no answer, or nothing yet of a new circle: most are back in a moment. Then as without a writing. */
const AFTER_FAILED_MS = [5000, 15_000, 45_000, 120_000]
/** Alarms kept until they are seen. */
const MOST_ALARMS = 20

type Told = { last: number | null; alarms: Alarm[] }

export class Syncer {
  readonly #desk: Desk
  #state: Syncing['state'] = 'resting'
  #why: Outcome['refusal']
  #told: Told = { last: null, alarms: [] }
  #next = 0
  /** Tries in a row that got no answer, or not all. */
  #failed = 0
  #introduced = false
  #met = 0
  #circles = ''

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** After the notebook was opened: what was told before, and a first sync at once. */
  async opened(): Promise<void> {
    this.#told = readTold(await this.#desk.store.read('syncing'))
    this.#state = 'resting'
    this.#why = undefined
    this.#introduced = false
    this.#circles = ''
    this.#failed = 0
    this.#next = 0
  }

  /** Something was written here. */
  wrote(): void {
    this.#next = Math.min(this.#next, this.#desk.now() + SOON_MS)
  }

  /** The network came back, or the member did. */
  online(): void {
    this.#failed = 0
    this.#next = 0
  }

  /** Signed in anew, or in a circle more: the notebooks are to hear which device and whose this is. */
  introduceAnew(): void {
    this.#introduced = false
    this.#next = 0
  }

  due(): boolean {
    const account = this.#desk.shelf()?.home.account
    return account !== undefined && account !== null && this.#desk.now() >= this.#next
  }

  /** How syncing goes, with the words two devices can compare. */
  async state(): Promise<Syncing> {
    const shelf = this.#desk.shelf()
    const off = !shelf || shelf.home.account === null
    return {
      state: off ? 'off' : this.#state,
      ...(this.#why && !off ? { why: this.#why } : {}),
      unsent: off ? 0 : await unsentOf(shelf),
      entries: off ? 0 : await entriesOf(shelf),
      last: this.#told.last,
      alarms: this.#told.alarms,
      fingerprint: off ? [] : await fingerprintOf(shelf),
    }
  }

  async seen(): Promise<void> {
    await this.#keep({ ...this.#told, alarms: [] })
    await this.#tell()
  }

  /** Syncs every notebook once; `now` because the member asked for it. */
  async run(why?: 'now'): Promise<void> {
    const shelf = this.#desk.shelf()
    if (!shelf || shelf.home.account === null) return
    this.#next = this.#desk.now() + EVERY_MS * (1 + Math.random() / 2)
    await this.#become('working')
    // A disk that is full or gone ends a sync as a server does: the member is told, not left with one that seems to go on.
    const outcome: Outcome = await this.#all(shelf, why).catch(asRefusal)
    if (!outcome.refusal) await this.#keep({ ...this.#told, last: this.#desk.now() })
    const unanswered = outcome.refusal === 'offline' || outcome.refusal === 'server-fault'
    this.#again(unanswered || (!outcome.refusal && isNewHere(shelf)))
    if (outcome.refusal === 'offline') await this.#become('waiting')
    else await this.#become(outcome.refusal ? 'refused' : 'resting', outcome.refusal)
  }

  /** A try that got no answer is soon made again; what was refused by name is not mended by asking more often. */
  #again(unanswered: boolean): void {
    const pause = unanswered ? AFTER_FAILED_MS[this.#failed++] : undefined
    if (!unanswered) this.#failed = 0
    if (pause !== undefined) this.#next = Math.min(this.#next, this.#desk.now() + pause)
  }

  async #all(shelf: Shelf, why?: 'now'): Promise<Outcome> {
    let outcome: Outcome = {}
    // One change of keys that does not get through must not keep the rest from being copied.
    for (const rotation of [...shelf.home.rotations]) {
      const done = await finish(this.#desk, shelf, rotation)
      if (!('refusal' in done)) continue
      if (done.refusal === 'offline' || done.refusal === 'session') return done
      outcome = done
    }
    if (!this.#introduced || why === 'now' || this.#desk.now() >= this.#met + MEET_MS) {
      const failed = await this.#meet(shelf)
      if (failed) return failed
    }
    for (const { kept } of shelf.all()) {
      if (kept.state) continue
      const one = await this.#one(shelf, kept.id)
      if (one.refusal) outcome = one
      if (one.refusal === 'offline' || one.refusal === 'session') return one
    }
    return outcome
  }

  /** Says which device this is, and learns which circles, members and claims there are. */
  async #meet(shelf: Shelf): Promise<Outcome | undefined> {
    const sessions = this.#introduced ? [] : await this.#desk.remote.sessions()
    if (isSaid(sessions)) return said(sessions)
    const keys = await this.#desk.remote.keys()
    // What is known already can be copied without.
    if (isSaid(keys)) return this.#introduced ? undefined : said(keys)
    // Signed in with another address: this notebook is not theirs.
    if (keys.account !== shelf.home.account) return { refusal: 'session' }
    await meetCircles(this.#desk, shelf, keys)
    const session = sessions.find(one => one.current)?.id
    await this.#desk.inTurn(() =>
      introduce(shelf, { account: keys.account, ...(session === undefined ? {} : { session }) }, circle =>
        meIn(shelf, circle),
      ),
    )
    this.#introduced = true
    this.#met = this.#desk.now()
    this.#compare(keys)
    return undefined
  }

  /** Tells the screens when someone came or left, or an invitation was used: no entry says so. */
  #compare({ notebooks }: Keys): void {
    const circles = notebooks.filter(one => one.circle)
    const next = JSON.stringify(circles.map(({ id, role, members, invites }) => [id, role, members, invites]))
    if (next !== this.#circles && circles.length + this.#circles.length > 0)
      this.#desk.tell({ change: 'circles' })
    this.#circles = next
  }

  async #one(shelf: Shelf, id: string): Promise<Outcome> {
    const { outcome, alarms } = await syncNotebook(this.#desk, shelf, id)
    await this.#alarm(alarms)
    return outcome
  }

  async #alarm(found: Alarm[]): Promise<void> {
    if (found.length === 0) return
    const alarms = [...this.#told.alarms.filter(old => !found.some(one => one.alarm === old.alarm))]
    await this.#keep({
      ...this.#told,
      alarms: [...alarms, ...found].slice(-MOST_ALARMS),
    })
  }

  async #keep(told: Told): Promise<void> {
    this.#told = told
    await this.#desk.store.change('syncing', () => told)
  }

  async #become(state: Syncing['state'], why?: Outcome['refusal']): Promise<void> {
    this.#state = state
    this.#why = why
    await this.#tell()
  }

  async #tell(): Promise<void> {
    this.#desk.tell({ change: 'syncing', syncing: await this.state() })
  }
}

/** Whether a circle came from another device before a word of what stands in it, its name with the rest. */
const isNewHere = (shelf: Shelf): boolean =>
  shelf.all().some(({ kept, journal }) => kept.circle && !kept.state && !journal.entry('circle'))

function readTold(value: unknown): Told {
  const told = value as Partial<Told> | null | undefined
  return {
    last: typeof told?.last === 'number' ? told.last : null,
    alarms: Array.isArray(told?.alarms) ? told.alarms : [],
  }
}

async function unsentOf(shelf: Shelf): Promise<number> {
  const counts = await Promise.all(shelf.all().map(({ journal }) => journal.unsent()))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Of what is not sent, the entries as a member counts them: neither drafts nor what the notebook keeps about itself. */
async function entriesOf(shelf: Shelf): Promise<number> {
  const counts = await Promise.all(
    shelf
      .all()
      .map(({ journal }) => journal.server.unsentEntries(type => !isOfUse(type) && !isInternal(type))),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Words out of how far the own notebook is: alike on two devices that hold the same. */
async function fingerprintOf(shelf: Shelf): Promise<string[]> {
  const heads = headsOf(shelf.own)
  const text = Object.keys(heads)
    .sort()
    .map(device => `${device} ${heads[device]!.join(' ')}`)
    .join('\n')
  return (await wordList()).markOf(text)
}
