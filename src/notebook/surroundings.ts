/** What the keeper needs of the worker it lives in. */
import type { Remote } from './account/remote.ts'
import type { Change, Refusal, Word } from './messages.ts'
import { StorageFault, type Store } from './store.ts'

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
  /** Does a piece of work unless another tab is at it. */
  unlessElsewhere(work: () => Promise<void>): Promise<void>
  /** The address of the server, or the server itself. */
  origin: string
  remote?: Remote
}

/** What the device could not keep or read, as an answer; anything else is a bug. */
export function asRefusal(fault: unknown): Refusal {
  if (fault instanceof StorageFault) return { refusal: fault.refusal }
  throw fault
}
