/** Circles: notebooks that two or more relatives share. Only who started one invites, and takes out. */

import type { AccountRefusal } from '../account/asks.ts'
import { type Desk, isSaid, LOCKED, said, withRoot } from '../account/desk.ts'
import { handOver } from '../account/ways.ts'
import { newKept } from '../door.ts'
import { changeKept } from '../format/home.ts'
import { unhex } from '../format/op.ts'
import type { Done, Refusal } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import { deleteToken } from '../vault/slots.ts'
import { secretKey } from '../vault.ts'
import { type CircleRecord, type MeRecord, type PairRecord, readMe, readPair } from './internal.ts'

const DONE: Done = { done: true }

/** Whether the PIN is right. */
export const checked = (desk: Desk, pin: string): Promise<Done | Refusal> =>
  withRoot(desk, pin, async () => DONE)

/** What this member kept of themselves in a circle. */
export const meRecordIn = (shelf: Shelf, circle: string): MeRecord | undefined =>
  readMe(shelf.own.entry(`me-${circle}`)?.data)

/** The name this member goes by in a circle. */
export const meIn = (shelf: Shelf, circle: string): string | undefined => meRecordIn(shelf, circle)?.person

/** The keys this member shares with the owner of a circle, or as its owner with each member. */
export const pairsIn = (shelf: Shelf, circle: string): PairRecord[] =>
  shelf.own
    .all('pair')
    .flatMap(entry => readPair(entry.data) ?? [])
    .filter(pair => pair.circle === circle)

/** Who started a circle is who shares a key with someone else than themselves. */
export const isOwner = (shelf: Shelf, circle: string): boolean =>
  !pairsIn(shelf, circle).some(pair => pair.account === shelf.home.account)

/** Starts a circle with this member alone in it. */
export async function newCircle(
  desk: Desk,
  name: string,
  me: string,
  pin: string,
): Promise<{ id: string } | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const { account } = shelf.home
  if (account === null) return { refusal: 'not-joined' }
  const right = await checked(desk, pin)
  if ('refusal' in right) return right
  const kept = await newKept(shelf.root, true)
  await desk.inTurn(() => shelf.add(kept))
  const refused = await handOver(desk, account, kept.id)
  if (refused) {
    await desk.inTurn(() => shelf.drop(kept.id))
    return refused
  }
  await desk.inTurn(() => named(shelf, kept.id, me, name))
  await desk.inTurn(async () => {
    const record: CircleRecord = { version: 1, name }
    await shelf.journal(kept.id)?.record('circle', record, 'circle')
  })
  desk.tell({ change: 'circles' })
  return { id: kept.id }
}

/** Keeps the name this member goes by in a circle, and the circle's own until it was copied for the first time. */
export async function named(shelf: Shelf, circle: string, person: string, name: string): Promise<void> {
  const record: MeRecord = { version: 1, circle, person, name }
  await shelf.own.record('me', record, `me-${circle}`)
}

/**
 * Leaves a circle: this member's part goes from the server, and the circle from this device. Of one that ended for this
 * member nothing is left but what lies here.
 */
export async function leaveCircle(desk: Desk, circle: string): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  if (shelf.home.notebooks.some(one => one.id === circle && one.state === 'ended'))
    return forget(desk, shelf, circle)
  const left = await desk.remote.leave(circle)
  if (isSaid(left) && left.refusal !== 'not-found') return said(left)
  return forget(desk, shelf, circle)
}

/** Deletes a circle for everyone in it. Only its owner can. */
export async function deleteCircle(desk: Desk, circle: string, pin: string): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const right = await checked(desk, pin)
  if ('refusal' in right) return right
  const gone = await desk.remote.remove(circle, await deleteToken(shelf.root, circle))
  if (isSaid(gone)) return gone.refusal === 'not-found' ? { refusal: 'not-owner' } : said(gone)
  return forget(desk, shelf, circle)
}

async function forget(desk: Desk, shelf: Shelf, circle: string): Promise<Done> {
  await desk.inTurn(async () => {
    for (const pair of pairsIn(shelf, circle)) await shelf.own.remove(`pair-${pair.invite}`)
    await shelf.own.remove(`me-${circle}`)
    await shelf.drop(circle)
  })
  desk.tell({ change: 'circles' })
  return DONE
}

/** This member was taken out: nothing more is written into the circle here, and nothing more comes. */
export const ended = (shelf: Shelf, circle: string): Promise<void> =>
  shelf.changeHome(home => changeKept(home, circle, kept => ({ ...kept, state: 'ended' })))

/** The key that opens what the owner sealed for this member. */
export async function pairKey(shelf: Shelf, circle: string): Promise<CryptoKey | undefined> {
  const pair = pairsIn(shelf, circle).find(one => one.account === shelf.home.account)
  return pair && secretKey(unhex(pair.pair))
}
