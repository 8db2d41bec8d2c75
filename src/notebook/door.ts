/** The notebook's door on this device: making it, and opening it with a PIN; each try is counted before it is made. */
import { type Home, type Kept, readHome, replaceSlot } from './format/home.ts'
import { type Bytes, unhex } from './format/op.ts'
import type { Slot } from './format/slot.ts'
import { beginTry, checkPin, NO_TRIES, readTries, type Tries, triesLeft, waitSeconds } from './lock.ts'
import type { Done, Refusal } from './messages.ts'
import { StorageFault, type Store } from './store.ts'
import { chosenSecret, rootOf, stretchedSlot, unwrapKey, wrapKey } from './vault/slots.ts'
import {
  type NotebookKeys,
  notebookKeys,
  randomBytes,
  randomHex,
  secretKey,
  type VaultRefusal,
} from './vault.ts'

/** The keys of one notebook, by epoch. */
export type Keyring = Map<number, NotebookKeys>

/** What a PIN opened: the root key as raw bytes, to seal it anew, and the home behind the door. */
export type Door = { raw: Bytes; home: Home; slot: Slot<'local'> }

/** A home with a new own notebook in it, opened by a PIN or passphrase on this device, and its root key. */
export async function makeHome(pin: string): Promise<{ home: Home; root: CryptoKey } | VaultRefusal> {
  const raw = randomBytes(32)
  const slot = await stretchedSlot('local', pin, raw)
  if ('refusal' in slot) return slot
  const root = await secretKey(raw)
  const own = await newKept(root, false)
  return { home: { v: 2, slots: [slot], notebooks: [own], account: null, rotations: [] }, root }
}

/** The first home of this device, kept. Refuses a weak PIN and `already-set-up`. */
export async function firstHome(
  store: Store,
  pin: string,
): Promise<{ home: Home; root: CryptoKey } | Refusal> {
  const wrong = checkPin(pin)
  if (wrong) return wrong
  if ((await store.read('home')) !== undefined) return { refusal: 'already-set-up' }
  const made = await makeHome(pin)
  if ('refusal' in made) return barred(made)
  const kept = await store.change('home', old => old ?? made.home)
  return kept === made.home ? made : { refusal: 'already-set-up' }
}

/** A new PIN in the place of the old one. The root key behind it stays. */
export async function changePin(
  store: Store,
  now: () => number,
  pin: string,
  next: string,
): Promise<Done | Refusal> {
  const wrong = checkPin(next)
  if (wrong) return wrong
  const changed = await tryPin(store, now, pin, async ({ raw, slot }) => {
    const fresh = await stretchedSlot('local', next, raw)
    return 'refusal' in fresh ? barred(fresh) : { old: slot, fresh }
  })
  if ('refusal' in changed) return changed
  await store.change('home', old => {
    const read = old === undefined ? undefined : readHome(old)
    return read && 'home' in read ? replaceSlot(read.home, changed.old, changed.fresh) : undefined
  })
  return { done: true }
}

/** A new notebook with a key of its own. */
export async function newKept(root: CryptoKey, circle: boolean): Promise<Kept> {
  const id = randomHex(16)
  const nk = randomBytes(32)
  const key = await wrapKey(root, id, 1, nk, null)
  nk.fill(0)
  return { id, circle, device: randomHex(8), keys: [key] }
}

/** Opens every epoch of a notebook. Refuses `key-auth` when one does not open. */
export async function openKept(root: CryptoKey, kept: Kept): Promise<Keyring | VaultRefusal> {
  const keys: Keyring = new Map()
  for (const key of kept.keys) {
    const nk = await unwrapKey(root, key)
    if ('refusal' in nk) return nk
    keys.set(key.epoch, await notebookKeys(await secretKey(nk), unhex(kept.id), key.epoch))
  }
  return keys
}

/**
 * Opens the door with a PIN, unless a wait is on, and wipes the root key when the work is done.
 *
 * @returns what `work` gives. Refuses `not-set-up`, `newer-version`, `damaged`, `no-memory`; `wrong-pin` and `wait` with
 *   the tries left and the seconds to wait.
 */
export async function tryPin<T extends object>(
  store: Store,
  now: () => number,
  pin: string,
  work: (door: Door) => Promise<T>,
): Promise<T | Refusal> {
  const stored = await store.read('home')
  if (stored === undefined) return { refusal: 'not-set-up' }
  const read = readHome(stored)
  if ('refusal' in read) return read
  const { begun, tries } = await count(store, now)
  const answer = { left: triesLeft(tries), waitSeconds: waitSeconds(tries, now()) }
  if (!begun) return { refusal: 'wait', ...answer }
  const secret = await chosenSecret(pin, read.slot)
  const raw = 'refusal' in secret ? secret : await rootOf(secret, read.slot)
  if ('refusal' in raw && raw.refusal === 'wrong-secret') return { refusal: 'wrong-pin', ...answer }
  await forgetTries(store)
  if ('refusal' in raw) return barred(raw)
  const done = await work({ raw, home: read.home, slot: read.slot })
  raw.fill(0)
  return done
}

/** After a right PIN, or words in its place, wrong ones count from nothing again. */
export const forgetTries = (store: Store): Promise<unknown> =>
  store.change('tries', () => NO_TRIES).catch(unlessFull)

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
