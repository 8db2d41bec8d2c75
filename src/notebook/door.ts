/** Trying a PIN at the notebook's door: each try is counted before it is made. */
import { type Door, readHome } from './format/slot.ts'
import { beginTry, NO_TRIES, readTries, type Tries, triesLeft, waitSeconds } from './lock.ts'
import type { Refusal } from './messages.ts'
import { StorageFault, type Store } from './store.ts'
import type { VaultRefusal } from './vault.ts'

/**
 * Opens something with a PIN, unless a wait is on.
 *
 * @param open what the PIN opens; the vault refuses a wrong one as `wrong-secret`.
 * @returns what it opened, and the door. Refuses `not-set-up`, `newer-version`, `damaged`, `no-memory`; `wrong-pin` and
 *   `wait` with the tries left and the seconds to wait.
 */
export async function tryPin<T extends object>(
  store: Store,
  now: () => number,
  open: (door: Door) => Promise<T | VaultRefusal>,
): Promise<{ value: T; door: Door } | Refusal> {
  const home = await store.read('home')
  if (home === undefined) return { refusal: 'not-set-up' }
  const door = readHome(home)
  if ('refusal' in door) return door
  const { begun, tries } = await count(store, now)
  const answer = { left: triesLeft(tries), waitSeconds: waitSeconds(tries, now()) }
  if (!begun) return { refusal: 'wait', ...answer }
  const value = await open(door)
  if ('refusal' in value && value.refusal === 'wrong-secret') return { refusal: 'wrong-pin', ...answer }
  await store.change('tries', () => NO_TRIES).catch(unlessFull)
  return 'refusal' in value ? barred(value as VaultRefusal) : { value, door }
}

async function count(store: Store, now: () => number): Promise<{ begun: boolean; tries: Tries }> {
  let begun = false
  const tries = await store
    .change('tries', old => {
      const next = beginTry(readTries(old), now())
      begun = next.begun
      return next.tries
    })
    .catch(unlessFull)
  return tries ? { begun, tries } : beginTry(readTries(await store.read('tries')), now())
}

/** On a full disk nothing can be counted, but a member must still be able to read. */
function unlessFull(fault: unknown): undefined {
  if (!(fault instanceof StorageFault) || fault.refusal !== 'no-space') throw fault
}

/** A slot or key that does not open, in the interface's words. */
export const barred = ({ refusal }: VaultRefusal): Refusal =>
  refusal === 'no-memory' ? { refusal } : { refusal: 'damaged' }
