/** Letting one more relative into a circle, and coming into one. */

import type { AccountRefusal } from '../account/asks.ts'
import { type Desk, isSaid, LOCKED, said } from '../account/desk.ts'
import type { RemoteNotebook } from '../account/remote.ts'
import type { Kept } from '../format/home.ts'
import { hex, unhex } from '../format/op.ts'
import type { WrappedKey } from '../format/slot.ts'
import type { Journal } from '../journal.ts'
import type { Done } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import { headsOf, promisedBy } from '../sync/heads.ts'
import { newCode, readCode, showCode } from '../vault/codes.ts'
import { type Invite, letterId, openLetter, sealLetter } from '../vault/letters.ts'
import { unwrapKey, wrapKey } from '../vault/slots.ts'
import { randomHex } from '../vault.ts'
import { type PairRecord, readCircleName } from './internal.ts'
import { givenIn, isSameName } from './people.ts'
import { checked, meIn, named, pairsIn } from './sharing.ts'

const DONE: Done = { done: true }
const INVITE_HOURS = 24

/** A letter that lets one more relative in, to be opened by a code that this device shows. */
export async function invite(
  desk: Desk,
  circle: string,
  pin: string,
): Promise<{ id: string; address: string; code: string; until: number } | AccountRefusal> {
  const shelf = desk.shelf()
  const kept = shelf?.home.notebooks.find(one => one.id === circle && one.circle)
  const journal = shelf?.journal(circle)
  if (!shelf) return LOCKED
  if (!kept || !journal) return { refusal: 'not-found' }
  const right = await checked(desk, pin)
  if ('refusal' in right) return right
  const keys = await rawKeys(shelf, kept)
  if (!keys) return { refusal: 'damaged' }
  const code = newCode()
  const pair = randomHex(32)
  const name = readCircleName(journal.entry('circle')?.data) ?? ''
  const people = peopleFor(shelf, circle, journal)
  const letter: Invite = { notebook: circle, name, pair, keys, heads: headsOf(journal), people }
  const sealed = await sealLetter('invite', code, letter)
  // Kept before it is sent: a member whose key the owner does not hold could never be given a new epoch.
  const record: PairRecord = { version: 1, circle, account: '', invite: sealed.id, pair }
  await desk.inTurn(() => shelf.own.record('pair', record, `pair-${sealed.id}`))
  const left = await desk.remote.invite(circle, sealed, journal.write)
  if (isSaid(left)) return left.refusal === 'not-found' ? { refusal: 'not-owner' } : said(left)
  const text = await showCode(code)
  const until = desk.now() + INVITE_HOURS * 3_600_000
  return { id: sealed.id, address: `${desk.origin}/notebook#join.${text}`, code: text, until }
}

/** The names that are taken, this member's own too, which may not have been copied yet. */
function peopleFor(shelf: Shelf, circle: string, journal: Journal): Record<string, string> {
  const me = meIn(shelf, circle)
  const { account } = shelf.home
  return {
    ...Object.fromEntries(givenIn(journal)),
    ...(account !== null && me !== undefined ? { [account]: me } : {}),
  }
}

async function rawKeys(shelf: Shelf, kept: Kept): Promise<Record<string, string> | undefined> {
  const keys: Record<string, string> = {}
  for (const key of kept.keys) {
    const nk = await unwrapKey(shelf.root, key)
    if ('refusal' in nk) return undefined
    keys[key.epoch] = hex(nk)
    nk.fill(0)
  }
  return keys
}

/** Takes an invitation back that nobody has used. */
export async function undoInvite(desk: Desk, circle: string, id: string): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  const journal = shelf?.journal(circle)
  if (!shelf || !journal) return LOCKED
  const undone = await desk.remote.undoInvite(circle, id, journal.write)
  if (isSaid(undone) && undone.refusal !== 'not-found') return said(undone)
  if (isSaid(undone)) return { refusal: 'invite-gone' }
  await desk.inTurn(() => shelf.own.remove(`pair-${id}`))
  return DONE
}

/** Keeps that who used an invitation is who the owner meant: it is not asked again, on no device of theirs. */
export async function meantInvite(desk: Desk, circle: string, id: string): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const pair = pairsIn(shelf, circle).find(one => one.invite === id)
  if (!pair) return { refusal: 'not-found' }
  await desk.inTurn(() => shelf.own.record('pair', { ...pair, meant: true }, `pair-${id}`))
  desk.wrote()
  return DONE
}

/**
 * Joins a circle by the code its owner showed. Refuses `name-taken` too: entries of two people with one name would look
 * as if one had written them. The invitation can then be used again, by the same member.
 */
export async function joinCircle(
  desk: Desk,
  text: string,
  me: string,
  pin: string,
): Promise<{ id: string } | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const { account } = shelf.home
  if (account === null) return { refusal: 'not-joined' }
  const code = await readCode(text)
  if ('refusal' in code) return code
  const right = await checked(desk, pin)
  if ('refusal' in right) return right
  const inviteId = await letterId('invite', code)
  const sealed = await desk.remote.claimInvite(inviteId)
  if (isSaid(sealed))
    return ['not-found', 'claimed', 'gone'].includes(sealed.refusal)
      ? { refusal: 'invite-gone' }
      : said(sealed)
  const letter = await openLetter('invite', code, sealed)
  if (!letter) return { refusal: 'server-changed' }
  const others = Object.entries(letter.people ?? {}).filter(([one]) => one !== account)
  if (others.some(([, name]) => isSameName(name, me))) return { refusal: 'name-taken' }
  const kept = await keptFrom(shelf, letter)
  await desk.inTurn(() => shelf.add(kept))
  await desk.inTurn(async () => {
    const record: PairRecord = {
      version: 1,
      circle: letter.notebook,
      account,
      invite: inviteId,
      pair: letter.pair,
    }
    await shelf.own.record('pair', record, `pair-${inviteId}`)
    await named(shelf, letter.notebook, me, letter.name)
    await shelf.journal(letter.notebook)?.server.promise(promisedBy(letter.heads))
  })
  await shareKeys(desk, shelf, letter.notebook, account)
  desk.tell({ change: 'circles' })
  return { id: letter.notebook }
}

async function keptFrom(shelf: Shelf, letter: Invite): Promise<Kept> {
  const keys: WrappedKey[] = []
  for (const epoch of Object.keys(letter.keys)
    .map(Number)
    .sort((a, b) => a - b)) {
    const nk = unhex(letter.keys[epoch]!)
    keys.push(await wrapKey(shelf.root, letter.notebook, epoch, nk, null))
    nk.fill(0)
  }
  const stood = shelf.home.notebooks.find(one => one.id === letter.notebook)
  return { id: letter.notebook, circle: true, device: stood?.device ?? randomHex(8), keys }
}

/**
 * Leaves the keys of a notebook with the account, so that this member's other devices can open it too.
 *
 * @param which of the keys; one of an epoch that another device may have begun otherwise must not go over that one's.
 */
export async function shareKeys(
  desk: Desk,
  shelf: Shelf,
  notebook: string,
  account: string,
  which = (_key: WrappedKey): boolean => true,
): Promise<AccountRefusal | undefined> {
  const kept = shelf.home.notebooks.find(one => one.id === notebook)
  for (const key of kept?.keys.filter(which) ?? []) {
    const nk = await unwrapKey(shelf.root, key)
    if ('refusal' in nk) continue
    const put = await desk.remote.putKey(await wrapKey(shelf.root, notebook, key.epoch, nk, account))
    nk.fill(0)
    if (isSaid(put)) return said(put)
  }
  return undefined
}

/** Notes which account used which invitation, so that the right key is there when keys change. */
export async function noteClaims(desk: Desk, shelf: Shelf, remote: RemoteNotebook): Promise<void> {
  for (const pair of pairsIn(shelf, remote.id)) {
    const claim = remote.invites.find(one => one.id === pair.invite)?.claimedBy
    if (!claim || pair.account === claim) continue
    await desk.inTurn(() => shelf.own.record('pair', { ...pair, account: claim }, `pair-${pair.invite}`))
  }
}
