/** The notebooks of this device, open: the member's own and their circles, seen as one by the screens. */
import { isInternal } from './circle/internal.ts'
import { isOfUse, isShareable } from './circle/shareable.ts'
import { barred, openKept } from './door.ts'
import { changeKept, type Home, type Kept } from './format/home.ts'
import { Journal } from './journal.ts'
import type { Done, Entry, Refusal } from './messages.ts'
import type { Store } from './store.ts'

export type ShelfSetting = {
  store: Store
  root: CryptoKey
  home: Home
  /** Changes what is stored beside the ops, unless it was removed meanwhile. Gives what is stored now. */
  changeHome(next: (home: Home) => Home): Promise<Home | undefined>
  now(): number
  /** Hears which entries changed, of which types. */
  changed(ids: string[], types: string[]): void
}

const GONE: Refusal = { refusal: 'not-found' }

export class Shelf {
  readonly #setting: ShelfSetting
  readonly #journals = new Map<string, Journal>()
  #home: Home

  private constructor(setting: ShelfSetting) {
    this.#setting = setting
    this.#home = setting.home
  }

  /** Opens every notebook of a home. Refuses `damaged` when the keys of one do not open. */
  static async open(setting: ShelfSetting): Promise<Shelf | Refusal> {
    const shelf = new Shelf(setting)
    for (const kept of setting.home.notebooks) {
      const refusal = await shelf.#openOne(kept)
      if (refusal && !kept.circle) return refusal
    }
    await shelf.#settle()
    return shelf
  }

  get root(): CryptoKey {
    return this.#setting.root
  }

  get home(): Home {
    return this.#home
  }

  /** The member's own notebook. */
  get own(): Journal {
    return this.#journals.get(this.#home.notebooks[0]!.id)!
  }

  /** Every open notebook: what is stored of it, and its journal. */
  all(): { kept: Kept; journal: Journal }[] {
    return this.#home.notebooks.flatMap(kept => {
      const journal = this.#journals.get(kept.id)
      return journal ? [{ kept, journal }] : []
    })
  }

  journal(id: string): Journal | undefined {
    return this.#journals.get(id)
  }

  /** What could not be read, of all notebooks together. */
  unread(): { damaged: number; newer: number } {
    const counts = this.all().map(({ journal }) => journal.unread())
    return {
      damaged: counts.reduce((sum, one) => sum + one.damaged, 0),
      newer: counts.reduce((sum, one) => sum + one.newer, 0),
    }
  }

  /** Changes the home, here and on the disk. */
  async changeHome(next: (home: Home) => Home): Promise<void> {
    const home = await this.#setting.changeHome(next)
    if (home) this.#home = home
  }

  /** Puts one more notebook on the shelf. */
  async add(kept: Kept): Promise<void> {
    await this.#setting.store.welcome(kept.id)
    await this.changeHome(home => ({
      ...home,
      notebooks: [...home.notebooks.filter(one => one.id !== kept.id), kept],
    }))
    await this.#openOne(kept)
  }

  /** Takes a notebook off this device. */
  async drop(id: string): Promise<void> {
    const types = this.#journals.get(id)?.types() ?? []
    this.#journals.delete(id)
    await this.changeHome(home => ({ ...home, notebooks: home.notebooks.filter(one => one.id !== id) }))
    await this.#setting.store.forget(id)
    this.#setting.changed([], types)
  }

  /**
   * The entries of a type in all notebooks, oldest version first. One that is on its way between two shows once. What must
   * never be shared is not taken from a circle, whoever put it there.
   */
  list(type: string): Entry[] {
    if (isInternal(type)) return []
    const found = new Map<string, Entry>()
    // Some records have one name everywhere, such as the plan for the first weeks: one's own comes first.
    for (const { kept, journal } of this.all()) {
      if ((kept.circle || kept.into !== undefined) && !isShareable(type)) continue
      for (const entry of journal.all(type))
        if (!found.has(entry.id)) found.set(entry.id, kept.circle ? { ...entry, circle: kept.id } : entry)
    }
    return [...found.values()].sort((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : 0))
  }

  /** The types of all entries. */
  types(): string[] {
    return [...new Set(this.all().flatMap(({ journal }) => journal.types()))].filter(one => !isInternal(one))
  }

  /** Whether an entry is or was here. */
  has(id: string): boolean {
    return this.all().some(({ journal }) => journal.has(id))
  }

  /** Takes removed entries off for good, in every notebook. Gives how many a member would count. */
  async purge(): Promise<number> {
    let purged = 0
    for (const { journal } of this.all()) {
      const ids = journal.removed()
      if (ids.length === 0) continue
      const gone = new Set(ids)
      const entries = [...journal.bodies()].filter(({ i, t }) => gone.has(i) && !isInternal(t) && !isOfUse(t))
      await journal.purge(ids)
      purged += new Set(entries.map(({ i }) => i)).size
    }
    return purged
  }

  /** Writes an entry: a new one into the circle `into` or the own notebook, one that is there where it is. */
  async record(type: string, data: unknown, id?: string, into?: string): Promise<Entry | Refusal> {
    if (isInternal(type)) return { refusal: 'malformed' }
    const found = id === undefined ? undefined : this.#holder(id)
    const there = found?.circle && !isShareable(type) ? undefined : found
    const target = there ?? (into === undefined ? this.#holds(this.own) : this.#circle(into))
    if (!target) return GONE
    if (target.circle && !isShareable(type)) return { refusal: 'not-shareable' }
    return this.#marked(await target.journal.record(type, data, id), target.circle)
  }

  /** Replaces what an entry says, where it is. Refuses `not-found` too. */
  async correct(id: string, data: unknown, versions?: string[]): Promise<Entry | Refusal> {
    const holder = this.#holder(id)
    if (!holder) return GONE
    return this.#marked(await holder.journal.correct(id, data, versions), holder.circle)
  }

  /** Removes an entry from view, where it is. Refuses `not-found` too. */
  async remove(id: string): Promise<Done | Refusal> {
    const holder = this.#holder(id)
    return holder ? holder.journal.remove(id) : GONE
  }

  /** Puts an entry into a circle, or back into the own notebook: written there first, then removed here. */
  async move(id: string, into: string | undefined): Promise<Done | Refusal> {
    const from = this.#holder(id)
    const to = into === undefined ? this.#holds(this.own) : this.#circle(into)
    const entry = from?.journal.entry(id)
    if (!from || !to || !entry) return GONE
    if (from.circle === to.circle) return { done: true }
    if (to.circle && !isShareable(entry.type)) return { refusal: 'not-shareable' }
    const { journal } = to
    const kept = journal.entry(id)
      ? await journal.beside(entry.type, entry.data, id)
      : await journal.record(entry.type, entry.data, id)
    return 'refusal' in kept ? kept : from.journal.remove(id)
  }

  async catchUp(): Promise<void> {
    for (const { journal } of this.all()) await journal.catchUp()
  }

  async tidy(): Promise<void> {
    for (const { journal } of this.all()) await journal.tidy()
  }

  #holds = (journal: Journal): { journal: Journal; circle?: string } => ({ journal })

  #circle(id: string): { journal: Journal; circle: string } | undefined {
    const kept = this.#home.notebooks.find(one => one.id === id && one.circle && !one.state)
    const journal = kept && this.#journals.get(id)
    return journal && { journal, circle: id }
  }

  /** Where an entry is; a removed one where it was last. The own notebook comes before circles. */
  #holder(id: string): { journal: Journal; circle?: string } | undefined {
    const all = this.all()
    const found =
      all.find(({ journal }) => journal.entry(id)) ?? all.findLast(({ journal }) => journal.has(id))
    return found && { journal: found.journal, ...(found.kept.circle ? { circle: found.kept.id } : {}) }
  }

  #marked(answer: Entry | Refusal, circle: string | undefined): Entry | Refusal {
    return 'refusal' in answer || circle === undefined ? answer : { ...answer, circle }
  }

  async #openOne(kept: Kept): Promise<Refusal | undefined> {
    const { store, now, changed, root } = this.#setting
    // A key whose epoch has not begun yet must not seal anything.
    const waiting = this.#home.rotations.find(one => one.notebook === kept.id && one.stage === 'asked')
    const begun = kept.keys.filter(key => key.epoch !== waiting?.epoch)
    const keys = await openKept(root, { ...kept, keys: begun })
    if ('refusal' in keys) return barred(keys)
    const journal = await Journal.open({
      store: store.of(kept.id),
      notebook: kept.id,
      keys,
      device: kept.device,
      now,
      moved: device => this.changeHome(home => changeKept(home, kept.id, one => ({ ...one, device }))),
      changed,
    })
    this.#journals.set(kept.id, journal)
    return undefined
  }

  /** Brings what is leaving into the account's own notebook, or into its circle, also after a break in its midst. */
  async #settle(): Promise<void> {
    for (const { kept, journal } of this.all()) {
      if (kept.state !== 'leaving') continue
      const to = kept.into === undefined ? this.own : this.#journals.get(kept.into)
      const carried = await to?.carry(journal.bodies())
      // Its only copy: until it is put down elsewhere it stays.
      if (carried && !('refusal' in carried)) await this.drop(kept.id)
    }
  }

  /** The same, once a notebook was put on the shelf to leave. */
  settle(): Promise<void> {
    return this.#settle()
  }
}
