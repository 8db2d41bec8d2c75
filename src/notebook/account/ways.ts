/** Ways to open the notebook: words, recovery code, passkey, and a new PIN by one of them. */

import { barred, forgetTries } from '../door.ts'
import { type Home, readHome, replaceSlot } from '../format/home.ts'
import { type Bytes, hex, unhex } from '../format/op.ts'
import { readSlot, type Slot, type SlotKind } from '../format/slot.ts'
import { checkPin } from '../lock.ts'
import type { Done, Opened, Refusal } from '../messages.ts'
import { newCode, readCode, showCode } from '../vault/codes.ts'
import {
  chosenSecret,
  codeSlot,
  deleteToken,
  passkeySlot,
  rootOf,
  stretchedSlot,
  unwrapKey,
  wrapKey,
} from '../vault/slots.ts'
import { type NotebookKeys, secretKey, sha256, type VaultRefusal } from '../vault.ts'
import type { AccountRefusal } from './asks.ts'
import { type Desk, isSaid, LOCKED, said, withRoot } from './desk.ts'
import type { Keys } from './remote.ts'

const DONE: Done = { done: true }

/** The list of words is fetched only where words are needed. */
export const wordList = () => import('../vault/words.ts')

/** The hash under which the server knows a token. */
export const hashOf = async (token: string): Promise<string> => hex(await sha256(unhex(token)))

/** The slots that a program of today can read, but the one that never leaves the device. */
export const allSlots = (slots: unknown[]): Slot[] =>
  slots.map(readSlot).filter((slot): slot is Slot => !('refusal' in slot) && slot.kind !== 'local')

/** Of those, the slots of a kind. */
export const slotsOf = <Kind extends SlotKind>(slots: unknown[], kind: Kind): Slot<Kind>[] =>
  allSlots(slots).filter(slot => slot.kind === (kind as SlotKind)) as unknown as Slot<Kind>[]

/** Seven new words for the own notebook; nothing is kept before two of them were typed back. */
export async function newWords(desk: Desk, pin: string): Promise<{ words: string[] } | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const words = (await wordList()).newWords()
  const slot = await withRoot(desk, pin, async ({ raw }) =>
    filled(stretchedSlot('words', words.join(' '), raw)),
  )
  if ('refusal' in slot) return slot
  desk.pending = { words, done: () => keepWords(desk, slot) }
  return { words }
}

const filled = async <T extends object>(made: Promise<T | VaultRefusal>): Promise<T | Refusal> => {
  const slot = await made
  return 'refusal' in slot ? barred(slot as VaultRefusal) : (slot as T)
}

/** Whether the words at two places are the ones that were shown; then what was waiting for them is done. */
export async function confirmWords(
  desk: Desk,
  at: [number, number],
  typed: [string, string],
): Promise<Done | AccountRefusal> {
  const { pending } = desk
  if (!pending) return { refusal: 'words-differ' }
  const same = at.every((place, n) => pending.words[place] === typed[n]!.trim().toLowerCase())
  if (!same || at[0] === at[1]) return { refusal: 'words-differ' }
  const answer = await pending.done()
  if ('done' in answer) desk.pending = undefined
  return answer
}

/** Hands the slot and, if it is not there, the own notebook to the account; older words stop working. */
async function keepWords(desk: Desk, slot: Slot): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const keys = await desk.remote.keys()
  if (isSaid(keys)) return said(keys)
  const ownId = shelf.home.notebooks[0]!.id
  const theirs = keys.notebooks.find(one => !one.circle)
  if (theirs && theirs.id !== ownId) return { refusal: 'has-own' }
  const put = await desk.remote.putSlot(slot)
  if (isSaid(put)) return said(put)
  if (!theirs) {
    const handed = await handOver(desk, keys.account, ownId)
    if (handed) return handed
  }
  const old = slotsOf(keys.slots, 'words')
  for (const one of old) await desk.remote.dropSlot(one.slotId)
  const gone = new Set(old.map(one => one.slotId))
  await shelf.changeHome(home => ({
    ...home,
    account: keys.account,
    slots: [...home.slots.filter(one => !gone.has((one as Slot).slotId)), slot],
  }))
  return DONE
}

/** Tells the server of a notebook of this device: its keys for the account, never what opens them. */
export async function handOver(desk: Desk, account: string, id: string): Promise<AccountRefusal | undefined> {
  const shelf = desk.shelf()
  const kept = shelf?.home.notebooks.find(one => one.id === id)
  const keyring = shelf?.journal(id)?.keys
  if (!shelf || !kept || !keyring) return LOCKED
  const newest = Math.max(...keyring.keys())
  const write = (keyring.get(newest) as NotebookKeys).write
  for (const key of kept.keys.toReversed()) {
    const nk = await unwrapKey(shelf.root, key)
    if ('refusal' in nk) return barred(nk)
    const theirs = await wrapKey(shelf.root, id, key.epoch, nk, account)
    nk.fill(0)
    const answer =
      key.epoch === newest
        ? await desk.remote.create({
            id,
            circle: kept.circle,
            writeHash: await hashOf(write),
            deleteHash: await hashOf(await deleteToken(shelf.root, id)),
            key: theirs,
          })
        : await desk.remote.putKey(theirs)
    if (isSaid(answer)) return said(answer)
  }
  return undefined
}

/** Gives the account one more slot, and keeps a copy of it here for the day the PIN is forgotten. */
async function addSlot(desk: Desk, slot: Slot): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  if (shelf.home.account === null) return { refusal: 'not-joined' }
  const put = await desk.remote.putSlot(slot)
  if (isSaid(put)) return said(put)
  await shelf.changeHome(home => ({ ...home, slots: [...home.slots, slot] }))
  return DONE
}

/** A new recovery code, in place of an older one. */
export async function newRecoveryCode(desk: Desk, pin: string): Promise<{ code: string } | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const code = newCode()
  const slot = await withRoot(desk, pin, ({ raw }) => codeSlot(code, raw))
  if ('refusal' in slot) return slot
  const old = slotsOf(shelf.home.slots, 'code')
  const kept = await addSlot(desk, slot)
  if ('refusal' in kept) return kept
  for (const one of old) await forgetSlot(desk, one.slotId)
  return { code: await showCode(code) }
}

/** A passkey as a way in. */
export async function addPasskey(
  desk: Desk,
  pin: string,
  params: { credential: string; input: string },
  prf: string,
): Promise<Done | AccountRefusal> {
  const slot = await withRoot(desk, pin, ({ raw }) => passkeySlot(unhex(prf), params, raw))
  return 'refusal' in slot ? slot : addSlot(desk, slot)
}

/** Takes a way in off the account. The last words stay, since everything else can break or be lost. */
export async function dropSlot(desk: Desk, id: string): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const words = slotsOf(shelf.home.slots, 'words')
  if (words.length === 1 && words[0]!.slotId === id) return { refusal: 'last-way' }
  return forgetSlot(desk, id)
}

async function forgetSlot(desk: Desk, id: string): Promise<Done | AccountRefusal> {
  const dropped = await desk.remote.dropSlot(id)
  if (isSaid(dropped) && dropped.refusal !== 'not-found') return said(dropped)
  await desk.shelf()?.changeHome(home => ({
    ...home,
    slots: home.slots.filter(one => (one as Slot).slotId !== id),
  }))
  return DONE
}

/** What a member typed or holds, to open a slot with. */
export type Secret =
  | { kind: 'words'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'passkey'; credential: string; prf: string }

/** The raw root key behind one of some slots: its caller wipes it. Refuses what is no such secret, or the wrong one. */
export async function openBy(slots: unknown[], secret: Secret): Promise<Bytes | AccountRefusal> {
  if (secret.kind === 'words') {
    const words = (await wordList()).readWords(secret.text)
    if (typeof words !== 'string') return { refusal: 'words-odd' }
    const found = await firstThat(slotsOf(slots, 'words'), slot => chosenSecret(words, slot))
    return found ?? { refusal: 'words-wrong' }
  }
  if (secret.kind === 'code') {
    const code = await readCode(secret.text)
    if ('refusal' in code) return code
    const found = await firstThat(slotsOf(slots, 'code'), () => secretKey(code.slice()))
    return found ?? { refusal: 'key-code-wrong' }
  }
  const mine = slotsOf(slots, 'passkey').filter(slot => slot.params.credential === secret.credential)
  const found = await firstThat(mine, () => secretKey(unhex(secret.prf)))
  return found ?? { refusal: 'passkey-wrong' }
}

async function firstThat<Kind extends SlotKind>(
  slots: Slot<Kind>[],
  secretFor: (slot: Slot<Kind>) => Promise<CryptoKey | VaultRefusal>,
): Promise<Bytes | undefined> {
  for (const slot of slots) {
    const secret = await secretFor(slot)
    if ('refusal' in secret) continue
    const root = await rootOf(secret, slot as Slot)
    if (!('refusal' in root)) return root
  }
  return undefined
}

/** A new PIN for who forgot it, by the words or the recovery code that open the notebook too. */
export async function newPin(desk: Desk, text: string, pin: string): Promise<Opened | AccountRefusal> {
  const wrong = checkPin(pin)
  if (wrong) return wrong
  const read = readHome(await desk.store.read('home'))
  if ('refusal' in read) return read
  const isCode = !('refusal' in (await readCode(text)))
  const raw = await openBy(read.home.slots, { kind: isCode ? 'code' : 'words', text })
  if ('refusal' in raw) return raw
  const slot = await stretchedSlot('local', pin, raw)
  if ('refusal' in slot) return barred(slot)
  const home: Home = replaceSlot(read.home, read.slot, slot)
  await desk.store.change('home', () => home)
  await forgetTries(desk.store)
  return desk.enter(await secretKey(raw), home)
}

/** The ways in that an account holds, as the screens list them. */
export const waysOf = (keys: Pick<Keys, 'slots'>) =>
  keys.slots.map(slot => ({ id: slot.slotId, kind: slot.kind as 'words' | 'code' | 'passkey' }))
