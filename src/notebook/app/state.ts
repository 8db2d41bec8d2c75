import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type Notebook, openNotebook } from '../client.ts'
import {
  type Done,
  type Entry,
  type Opened,
  type Refusal,
  type RefusalKey,
  refused,
  type Status,
} from '../messages.ts'
import { randomHex } from '../vault.ts'

/** What the screens know: whether the notebook is open, its entries, the time. Kept in memory only, dropped on lock. */

/** `opening` until the worker answers, `barred` when there can be no notebook here (see `bar`). */
export const status = signal<Status | 'opening' | 'barred'>('opening')
export const bar = signal<RefusalKey | null>(null)

/** The time by this device, renewed every five seconds. */
export const now = signal<Temporal.Instant>(Temporal.Now.instant())
/** The zone this device is in. */
export const zone = (): string => Temporal.Now.timeZoneId()

/** What was kept but could not be shown, by the last unlocking. */
export const unread = signal<{ damaged: number; newer: number }>({ damaged: 0, newer: 0 })

/** The quiet line after something was done. `undo` offers to take it back. */
export type Told = {
  key: 'saved' | 'removed' | 'stopped' | 'started' | 'not-saved'
  undo?: () => void
  id?: string
}
export const told = signal<Told | null>(null)

let opened: Notebook | undefined

/** The notebook itself. Only to be called on a screen, which means: after it was opened. */
export function notebook(): Notebook {
  if (!opened) throw new Error('the notebook is not there yet')
  return opened
}

/** Every new record needs a name of its own before it is written. */
export const newId = (): string => randomHex(16)

const live = new Map<string, Signal<Entry[]>>()

/**
 * The entries of a record type, oldest writing first, kept up to date while the notebook is open. What they hold is not
 * read yet: another program may have written it (`../reading/known.ts` reads it).
 */
export function entries(type: string): ReadonlySignal<Entry[]> {
  let found = live.get(type)
  if (!found) {
    found = signal<Entry[]>([])
    live.set(type, found)
    if (status.peek() === 'open') void load(type)
  }
  return found
}

/** One entry, if it is there. */
export const entry = (type: string, id: string | undefined): Entry | undefined =>
  entries(type).value.find(one => one.id === id)

async function load(type: string): Promise<void> {
  const found = await notebook().list(type)
  const kept = live.get(type)
  if (kept && !refused(found)) kept.value = found
}

/** Writes an entry, a new one into the circle `into` where that is given, and says so; the screen shows "Saved on this device" or, when refused, that it was not saved. */
export async function keep<T>(type: string, data: T, id: string, into?: string): Promise<Entry<T> | Refusal> {
  return announced(await notebook().record(type, data, id, into), { key: 'saved' })
}

/** Replaces what an entry says, all versions the member saw, and says so. */
export async function replace<T>(
  old: Entry<T>,
  data: T,
  key: Told['key'] = 'saved',
): Promise<Entry<T> | Refusal> {
  return once(JSON.stringify([old.id, old.versions, data]), async () =>
    announced(await notebook().correct(old.id, data, old.versions), { key, id: old.id }),
  )
}

/** Removes an entry from view and offers to bring it back. */
export async function drop<T>(old: Entry<T>): Promise<Done | Refusal> {
  const undo = () => void keep(old.type, old.data, old.id)
  return once(`remove ${old.id}`, async () =>
    announced(await notebook().remove(old.id), { key: 'removed', undo }),
  )
}

const underway = new Map<string, Promise<unknown>>()

/** A step that is asked for again while it is being taken, as by a double tap, is taken once. */
export function once<A>(name: string, step: () => Promise<A>): Promise<A> {
  const there = underway.get(name) as Promise<A> | undefined
  if (there) return there
  const going = step().finally(() => underway.delete(name))
  underway.set(name, going)
  return going
}

/** Shows how a writing went. */
function announced<A>(answer: A | Refusal, done: Told): A | Refusal {
  told.value = refused(answer) ? { key: 'not-saved' } : done
  return answer
}

/** Opens a notebook that is there, or makes one, then fetches what every screen needs. */
export async function enter(way: 'setUp' | 'unlock', pin: string): Promise<Opened | Refusal> {
  const answer = await notebook()[way](pin)
  if (!refused(answer)) unread.value = { damaged: answer.damaged, newer: answer.newer }
  return answer
}

/** Starts the worker and follows it. Called once. */
export async function start(): Promise<void> {
  const found = await openNotebook()
  if (refused(found)) {
    batch(() => {
      bar.value = found.refusal
      status.value = 'barred'
    })
    return
  }
  opened = found
  found.subscribe(change => {
    if (change.change === 'status') void become(change.status)
    else if (change.change === 'entries') for (const type of change.types) if (live.has(type)) void load(type)
  })
  await become(found.status())
  setInterval(() => {
    now.value = Temporal.Now.instant()
  }, 5000)
}

/** Entries that must be there before the first screen is drawn. */
const first = [
  'observation',
  'draft',
  'script',
  'option',
  'attempt',
  'loved-one',
  'profile',
  'put-away',
  'safety-plan',
]

async function become(next: Status): Promise<void> {
  if (next !== 'open') {
    batch(() => {
      for (const kept of live.values()) kept.value = []
      told.value = null
      status.value = next
    })
    return
  }
  for (const type of first) entries(type)
  await Promise.all([...live.keys()].map(load))
  now.value = Temporal.Now.instant()
  status.value = 'open'
}
