/** Syncing one notebook, and what is to be done when its keys moved on, the server fell behind, or it is gone. */

import { noteClaims, shareKeys } from '../circle/inviting.ts'
import { ended, pairKey } from '../circle/sharing.ts'
import type { Ranges } from '../format/control.ts'
import { changeKept } from '../format/home.ts'
import { equal, unhex } from '../format/op.ts'
import type { WrappedKey } from '../format/slot.ts'
import type { Journal } from '../journal.ts'
import type { RefusalKey } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import type { Synced } from '../sync/sync.ts'
import { unwrapFromOwner, unwrapKey, wrapKey } from '../vault/slots.ts'
import { notebookKeys, randomHex, secretKey } from '../vault.ts'
import type { AccountRefusalKey, Alarm } from './asks.ts'
import { type Desk, isSaid, said } from './desk.ts'
import { exchange } from './exchange.ts'
import { finish } from './finishing.ts'
import type { RemoteNotebook } from './remote.ts'

export type Outcome = { refusal?: AccountRefusalKey | RefusalKey; minutes?: number }
type Run = { alarms: Alarm[] }

const refusing = (answer: Parameters<typeof said>[0]): Outcome => said(answer)

/** Syncs one notebook. Gives how it went, and what was noticed. */
export async function syncNotebook(
  desk: Desk,
  shelf: Shelf,
  id: string,
): Promise<{ outcome: Outcome; alarms: Alarm[] }> {
  const run: Run = { alarms: [] }
  const outcome = await once(desk, shelf, id, run)
  return { ...run, outcome }
}

/** What a sync may end with, in the words of the screens. */
const ENDS: Partial<Record<NonNullable<Synced['refusal']>, AccountRefusalKey>> = {
  changed: 'server-changed',
  version: 'newer-server',
  busy: 'server-fault',
  malformed: 'server-fault',
  gap: 'server-fault',
  chain: 'server-fault',
  wait: 'too-often',
}

async function once(desk: Desk, shelf: Shelf, id: string, run: Run, again = false): Promise<Outcome> {
  const journal = shelf.journal(id)
  if (!journal) return {}
  const result = await exchange(desk, journal, id)
  if (result.got > 0) desk.heard()
  run.alarms.push(...result.alarms)
  switch (result.refusal) {
    case undefined:
      return result.purge ? purgeThere(desk, journal, id, result.purge) : {}
    case 'epoch':
    case 'token':
    case 'stale-epoch':
      return again ? { refusal: 'moved-on' } : newKeys(desk, shelf, id, run)
    case 'server-behind':
      return again ? { refusal: 'server-behind' } : turnAgain(desk, shelf, id, run)
    case 'not-found':
      return gone(desk, shelf, id)
    default:
      return {
        refusal: ENDS[result.refusal] ?? (result.refusal as RefusalKey),
        ...(result.minutes === undefined ? {} : { minutes: result.minutes }),
      }
  }
}

/** Asks the server to forget what was taken off for good. */
async function purgeThere(desk: Desk, journal: Journal, id: string, ops: Ranges): Promise<Outcome> {
  const answer = await desk.remote.purge(id, ops, journal.write)
  if (isSaid(answer)) return refusing(answer)
  await desk.inTurn(() => journal.server.purged(ops))
  return {}
}

/** The server began a newer epoch: its key comes under the own root key, or from the circle's owner. */
async function newKeys(desk: Desk, shelf: Shelf, id: string, run: Run): Promise<Outcome> {
  const keys = await desk.remote.keys()
  if (isSaid(keys)) return refusing(keys)
  const remote = keys.notebooks.find(one => one.id === id)
  if (!remote) return gone(desk, shelf, id)
  const pair = await pairKey(shelf, id)
  const kept = shelf.home.notebooks.find(one => one.id === id)
  const held = new Map(kept?.keys.map(key => [key.epoch, key]))
  // Keys that the account lacks under its root. One of the same number that is not ours is another device's: it stays.
  const lacking = new Set([...held.keys()].filter(epoch => epoch <= remote.epoch))
  for (const key of remote.keys) {
    const own = await unwrapKey(shelf.root, key)
    const nk = 'refusal' in own && pair ? await unwrapFromOwner(pair, key) : own
    const mine = held.get(key.epoch)
    if (mine) {
      const is = await unwrapKey(shelf.root, mine)
      const isSame = is instanceof Uint8Array && nk instanceof Uint8Array && equal(is, nk)
      if (!('refusal' in own) || !isSame) lacking.delete(key.epoch)
      continue
    }
    if ('refusal' in nk) return { refusal: 'moved-on' }
    if ('refusal' in own) lacking.add(key.epoch)
    const fresh = await wrapKey(shelf.root, id, key.epoch, nk, null)
    const opened = await notebookKeys(await secretKey(nk), unhex(id), key.epoch)
    await shelf.changeHome(home => changeKept(home, id, one => ({ ...one, keys: sorted(one.keys, fresh) })))
    await desk.inTurn(async () => shelf.journal(id)?.addKeys(opened))
  }
  if (remote.circle) await shareKeys(desk, shelf, id, keys.account, ({ epoch }) => lacking.has(epoch))
  return once(desk, shelf, id, run, true)
}

const sorted = (keys: WrappedKey[], more: WrappedKey): WrappedKey[] =>
  [...keys, more].sort((a, b) => a.epoch - b.epoch)

/** The server went back to before a change of keys: its owner begins the epochs there again. */
async function turnAgain(desk: Desk, shelf: Shelf, id: string, run: Run): Promise<Outcome> {
  const keys = await desk.remote.keys()
  if (isSaid(keys)) return refusing(keys)
  const remote = keys.notebooks.find(one => one.id === id)
  const newest = shelf.journal(id)!.epoch()
  if (remote?.role !== 'owner') return { refusal: 'server-behind' }
  for (let epoch = remote.epoch + 1; epoch <= newest; epoch++) {
    const done = await finish(desk, shelf, { notebook: id, epoch, remove: [], stage: 'asked' })
    if ('refusal' in done) return done
  }
  return once(desk, shelf, id, run, true)
}

/** A circle that this member was taken out of ends here; the own notebook's copy was deleted. */
async function gone(desk: Desk, shelf: Shelf, id: string): Promise<Outcome> {
  const kept = shelf.home.notebooks.find(one => one.id === id)
  if (!kept?.circle) return { refusal: 'ended' }
  await ended(shelf, id)
  desk.tell({ change: 'circles' })
  return {}
}

/** A circle this member joined on another device comes here too; one of their own learns who claimed what. */
export async function meetCircle(desk: Desk, shelf: Shelf, remote: RemoteNotebook): Promise<void> {
  if (remote.role === 'owner') await noteClaims(desk, shelf, remote)
  const stood = shelf.home.notebooks.find(one => one.id === remote.id)
  // One that ended here goes on when this member was let in again, on whichever device.
  if (stood && stood.state !== 'ended') return
  const keys: WrappedKey[] = []
  for (const key of remote.keys) {
    const nk = await unwrapKey(shelf.root, key)
    if ('refusal' in nk) continue
    keys.push(await wrapKey(shelf.root, remote.id, key.epoch, nk, null))
    nk.fill(0)
  }
  if (!keys.some(key => key.epoch === remote.epoch)) return
  await desk.inTurn(() =>
    shelf.add({ id: remote.id, circle: true, device: stood?.device ?? randomHex(8), keys }),
  )
  desk.tell({ change: 'circles' })
}
