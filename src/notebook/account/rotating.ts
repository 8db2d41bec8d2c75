import { barred } from '../door.ts'
import { changeKept, type Home, type Kept, type Rotation } from '../format/home.ts'
import type { Slot, WrappedKey } from '../format/slot.ts'
import type { Done, Refusal } from '../messages.ts'
import { stretchedSlot, unwrapKey, wrapKey } from '../vault/slots.ts'
import { randomBytes, secretKey } from '../vault.ts'
import type { AccountRefusal } from './asks.ts'
import { type Desk, isSaid, LOCKED, said, withRoot } from './desk.ts'
import { finish } from './finishing.ts'
import { wordList } from './ways.ts'

const DONE: Done = { done: true }

const newest = (kept: Kept): WrappedKey => kept.keys.reduce((a, b) => (b.epoch > a.epoch ? b : a))

/** Takes a member out of a circle: what is written from then on is sealed under keys they do not have. */
export async function revoke(
  desk: Desk,
  circle: string,
  account: string,
  pin: string,
): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  const kept = shelf?.home.notebooks.find(one => one.id === circle && one.circle)
  if (!shelf) return LOCKED
  if (!kept) return { refusal: 'not-found' }
  const right = await withRoot(desk, pin, async () => DONE)
  if ('refusal' in right) return right
  const begun = await next(shelf.root, kept, [account])
  await shelf.changeHome(home => ({
    ...changeKept(home, circle, () => begun.kept),
    rotations: [...home.rotations, begun.rotation],
  }))
  return finish(desk, shelf, begun.rotation)
}

/** A notebook with the key of a further epoch, and the note that it is to begin. */
async function next(
  root: CryptoKey,
  kept: Kept,
  remove: string[],
): Promise<{ kept: Kept; rotation: Rotation }> {
  const epoch = newest(kept).epoch + 1
  const nk = randomBytes(32)
  const key = await wrapKey(root, kept.id, epoch, nk, null)
  nk.fill(0)
  return {
    kept: { ...kept, keys: [...kept.keys, key] },
    rotation: { notebook: kept.id, epoch, remove, stage: 'asked' },
  }
}

/** New words for who fears that someone knows the old ones. Nothing changes before two of them were typed back. */
export async function rekey(desk: Desk, pin: string): Promise<{ words: string[] } | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  if (shelf.home.account === null) return { refusal: 'not-joined' }
  const right = await withRoot(desk, pin, async () => DONE)
  if ('refusal' in right) return right
  const words = (await wordList()).newWords()
  const raw = randomBytes(32)
  const local = await stretchedSlot('local', pin, raw)
  const slot = await stretchedSlot('words', words.join(' '), raw)
  if ('refusal' in local) return barred(local)
  if ('refusal' in slot) return barred(slot)
  const root = await secretKey(raw)
  desk.pending = { words, done: () => beginRekey(desk, root, local, slot) }
  return { words }
}

async function beginRekey(
  desk: Desk,
  root: CryptoKey,
  local: Slot,
  words: Slot,
): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const keys = await desk.remote.keys()
  if (isSaid(keys)) return said(keys)
  const notebooks: Kept[] = []
  const rotations: Rotation[] = []
  for (const old of shelf.home.notebooks) {
    const kept = await rewrapped(shelf.root, root, old)
    if ('refusal' in kept) return kept
    const owns = keys.notebooks.some(one => one.id === old.id && one.role === 'owner')
    if (!owns) {
      notebooks.push(kept)
      continue
    }
    const begun = await next(root, kept, [])
    notebooks.push(begun.kept)
    rotations.push(old.circle ? begun.rotation : { ...begun.rotation, words })
  }
  const home: Home = { ...shelf.home, slots: [local, words], notebooks, rotations }
  await desk.store.change('home', () => home)
  const opened = await desk.enter(root, home)
  if ('refusal' in opened) return opened
  const fresh = desk.shelf()
  if (!fresh) return LOCKED
  for (const rotation of rotations) {
    const done = await finish(desk, fresh, rotation)
    if ('refusal' in done) return done
  }
  return DONE
}

async function rewrapped(from: CryptoKey, to: CryptoKey, kept: Kept): Promise<Kept | Refusal> {
  const keys: WrappedKey[] = []
  for (const key of kept.keys) {
    const nk = await unwrapKey(from, key)
    if ('refusal' in nk) return barred(nk)
    keys.push(await wrapKey(to, kept.id, key.epoch, nk, null))
    nk.fill(0)
  }
  return { ...kept, keys }
}
