/**
 * Bringing a change of keys to its end. What began is noted in the home first, step by step, so that a device that was
 * closed in its midst goes on from where it stands.
 */

import { noteClaims, shareKeys } from '../circle/inviting.ts'
import { pairsIn } from '../circle/sharing.ts'
import { barred } from '../door.ts'
import { changeKept, type Rotation } from '../format/home.ts'
import { type Bytes, equal, unhex } from '../format/op.ts'
import type { Slot, WrappedKey } from '../format/slot.ts'
import type { Done, Refusal } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import { headsOf, seqsOf } from '../sync/heads.ts'
import { deleteToken, unwrapKey, wrapForMember, wrapKey } from '../vault/slots.ts'
import { notebookKeys, secretKey } from '../vault.ts'
import type { AccountRefusal } from './asks.ts'
import { type Desk, isSaid, LOCKED, said } from './desk.ts'
import { exchange } from './exchange.ts'
import type { Keys, RemoteNotebook } from './remote.ts'
import { hashOf } from './ways.ts'

const DONE: Done = { done: true }

/** Brings a change of keys one step after the other to its end, from wherever it stands. */
export async function finish(desk: Desk, shelf: Shelf, rotation: Rotation): Promise<Done | AccountRefusal> {
  const keys = await desk.remote.keys()
  if (isSaid(keys)) return said(keys)
  const remote = keys.notebooks.find(one => one.id === rotation.notebook)
  if (!remote) return giveUp(shelf, rotation)
  if (rotation.stage === 'asked') {
    const asked = await ask(desk, shelf, rotation, keys, remote)
    if ('refusal' in asked) return asked
    if (asked.lost) return giveUp(shelf, rotation)
    await stage(shelf, rotation, 'accepted')
  }
  const journal = shelf.journal(rotation.notebook)
  if (!journal) return LOCKED
  if (rotation.stage !== 'sealed') {
    const added = await addKey(desk, shelf, rotation)
    if ('refusal' in added) return added
    await desk.inTurn(async () => {
      await journal.close(rotation.epoch - 1, seqsOf(headsOf(journal)))
      if (rotation.words) await journal.carryAll()
    })
    desk.wrote()
    await stage(shelf, rotation, 'sealed')
  }
  if (rotation.words) {
    const told = await tellWords(desk, shelf, rotation.words, keys)
    if (told) return told
  }
  await desk.inTurn(async () => {
    for (const pair of pairsIn(shelf, rotation.notebook))
      if (rotation.remove.includes(pair.account)) await shelf.own.remove(`pair-${pair.invite}`)
  })
  await shelf.changeHome(home => ({ ...home, rotations: home.rotations.filter(one => !same(one, rotation)) }))
  return DONE
}

const same = (a: Rotation, b: Rotation): boolean => a.notebook === b.notebook && a.epoch === b.epoch

async function stage(shelf: Shelf, rotation: Rotation, reached: Rotation['stage']): Promise<void> {
  rotation.stage = reached
  await shelf.changeHome(home => ({
    ...home,
    rotations: home.rotations.map(one => (same(one, rotation) ? { ...one, stage: reached } : one)),
  }))
}

/** Another device was first, or the notebook is gone: the key that was made is not used. */
async function giveUp(shelf: Shelf, rotation: Rotation): Promise<Done> {
  await shelf.changeHome(home => ({
    ...changeKept(home, rotation.notebook, kept => ({
      ...kept,
      keys: kept.keys.filter(key => key.epoch !== rotation.epoch),
    })),
    rotations: home.rotations.filter(one => !same(one, rotation)),
  }))
  return DONE
}

const rawKey = async (shelf: Shelf, rotation: Rotation) => {
  const kept = shelf.home.notebooks.find(one => one.id === rotation.notebook)
  const key = kept?.keys.find(one => one.epoch === rotation.epoch)
  return key ? unwrapKey(shelf.root, key) : ({ refusal: 'key-auth' } as const)
}

/** Asks the server to begin the epoch. `lost` when another device began one meanwhile. */
async function ask(
  desk: Desk,
  shelf: Shelf,
  rotation: Rotation,
  keys: Keys,
  remote: RemoteNotebook,
): Promise<{ lost: boolean } | AccountRefusal> {
  const nk = await rawKey(shelf, rotation)
  if ('refusal' in nk) return barred(nk)
  if (remote.epoch >= rotation.epoch) {
    const theirs = remote.keys.find(key => key.epoch === rotation.epoch)
    const there = theirs && (await unwrapKey(shelf.root, theirs))
    return { lost: !(there instanceof Uint8Array && equal(there, nk)) }
  }
  const journal = shelf.journal(rotation.notebook)
  const before = journal?.keys.get(rotation.epoch - 1)
  if (!journal || !before) return LOCKED
  // What others wrote and this device has not seen would be cut off with the epoch, and only their phones had it still.
  const { refusal } = await exchange(desk, journal, rotation.notebook)
  if (refusal === 'offline' || refusal === 'session') return { refusal }
  // The own notebook holds the keys shared with members, also with those that another device of the owner let in.
  const own = shelf.home.notebooks.find(one => !one.circle)
  const met = remote.circle && own ? await exchange(desk, shelf.own, own.id) : undefined
  await noteClaims(desk, shelf, remote)
  const { given, without } = await keysFor(shelf, rotation, nk, keys, remote)
  if (without.length > 0 && met?.refusal) return { refusal: 'server-fault' }
  const fresh = await notebookKeys(await secretKey(nk), unhex(rotation.notebook), rotation.epoch)
  const answer = await desk.remote.rotate(
    rotation.notebook,
    {
      epoch: rotation.epoch,
      writeHash: await hashOf(fresh.write),
      deleteHash: await hashOf(await deleteToken(shelf.root, rotation.notebook)),
      keys: given,
      // Who left meanwhile need not be taken out.
      remove: [
        ...rotation.remove.filter(one => remote.members.some(({ account }) => account === one)),
        ...without,
      ],
      heads: seqsOf(headsOf(journal)),
    },
    before.write,
  )
  if (!isSaid(answer)) return { lost: false }
  return answer.refusal === 'stale-epoch' ? { lost: true } : said(answer)
}

/**
 * The new key for everyone who stays: for the own account under the root key, for others under the key shared with them.
 * `without`: members no key is shared with, whom this owner never let in, or whose key the disk lost. They cannot stay:
 * one of whom a server says so could else hold up every change of keys.
 */
async function keysFor(
  shelf: Shelf,
  rotation: Rotation,
  nk: Bytes,
  keys: Keys,
  remote: RemoteNotebook,
): Promise<{ given: WrappedKey[]; without: string[] }> {
  const { notebook, epoch } = rotation
  const given = [await wrapKey(shelf.root, notebook, epoch, nk, keys.account)]
  const without: string[] = []
  for (const { account } of remote.members) {
    if (account === keys.account || rotation.remove.includes(account)) continue
    const pair = pairsIn(shelf, notebook).find(one => one.account === account)
    if (pair) given.push(await wrapForMember(await secretKey(unhex(pair.pair)), notebook, epoch, nk, account))
    else without.push(account)
  }
  return { given, without }
}

async function addKey(desk: Desk, shelf: Shelf, rotation: Rotation): Promise<Done | Refusal> {
  const nk = await rawKey(shelf, rotation)
  if ('refusal' in nk) return barred(nk)
  const fresh = await notebookKeys(await secretKey(nk), unhex(rotation.notebook), rotation.epoch)
  await desk.inTurn(async () => shelf.journal(rotation.notebook)?.addKeys(fresh))
  return DONE
}

/** After a re-key: only the new words open the account, and every other device must come in by them. */
async function tellWords(
  desk: Desk,
  shelf: Shelf,
  words: Slot,
  keys: Keys,
): Promise<AccountRefusal | undefined> {
  const put = await desk.remote.putSlot(words)
  if (isSaid(put)) return said(put)
  for (const { slotId } of keys.slots)
    if (slotId !== words.slotId) {
      const dropped = await desk.remote.dropSlot(slotId)
      if (isSaid(dropped) && dropped.refusal !== 'not-found') return said(dropped)
    }
  for (const { id } of keys.notebooks) {
    const shared = await shareKeys(desk, shelf, id, keys.account)
    if (shared) return shared
  }
  const sessions = await desk.remote.sessions()
  if (isSaid(sessions)) return said(sessions)
  for (const one of sessions) if (!one.current) await desk.remote.endSession(one.id)
  return undefined
}
