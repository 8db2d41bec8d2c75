/** Opening the account's notebook on this device; what was written here before goes along. */
import { barred } from '../door.ts'
import type { Home, Kept } from '../format/home.ts'
import { type Bytes, unhex } from '../format/op.ts'
import type { WrappedKey } from '../format/slot.ts'
import { checkPin } from '../lock.ts'
import type { Opened, Refusal } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import { promisedBy } from '../sync/heads.ts'
import { readCode } from '../vault/codes.ts'
import { type HeadVector, letterId, openLetter } from '../vault/letters.ts'
import { stretchedSlot, unwrapKey, wrapKey } from '../vault/slots.ts'
import { randomHex, secretKey } from '../vault.ts'
import type { AccountRefusal } from './asks.ts'
import { type Desk, isSaid, said, withRoot } from './desk.ts'
import type { Keys, RemoteNotebook } from './remote.ts'
import { openBy, type Secret } from './ways.ts'

/** Opens the account's notebook by words, recovery code or passkey, once signed in. */
export async function joinBy(desk: Desk, secret: Secret, pin: string): Promise<Opened | AccountRefusal> {
  const keys = await desk.remote.keys()
  if (isSaid(keys)) return said(keys)
  if (!keys.notebooks.some(one => !one.circle)) return { refusal: 'not-joined' }
  const raw = await openBy(keys.slots, secret)
  return 'refusal' in raw ? raw : join(desk, raw, keys, pin, [])
}

/** Opens the account's notebook by what another device of the member showed. Signs this device in too. */
export async function joinByLink(desk: Desk, text: string, pin: string): Promise<Opened | AccountRefusal> {
  const code = await readCode(text)
  if ('refusal' in code) return code
  const weak = desk.shelf() ? undefined : checkPin(pin)
  if (weak) return weak
  const sealed = await desk.remote.claimLink(await letterId('link', code))
  if (isSaid(sealed)) return sealed.refusal === 'not-found' ? { refusal: 'link-gone' } : said(sealed)
  const link = await openLetter('link', code, sealed)
  if (!link) return { refusal: 'server-changed' }
  const keys = await desk.remote.keys()
  if (isSaid(keys)) return said(keys)
  return join(desk, unhex(link.root), keys, pin, link.notebooks)
}

type Promised = { id: string; heads: HeadVector }[]

/** Takes the account's notebooks onto this device, behind its PIN. `raw` is wiped. */
async function join(
  desk: Desk,
  raw: Bytes,
  keys: Keys,
  pin: string,
  promised: Promised,
): Promise<Opened | AccountRefusal> {
  const before = desk.shelf()
  const wrong = before ? await wrongPin(desk, pin) : checkPin(pin)
  if (wrong) return wrong
  const slot = await stretchedSlot('local', pin, raw)
  if ('refusal' in slot) return barred(slot)
  const root = await secretKey(raw)
  const theirs: Kept[] = []
  for (const notebook of keys.notebooks.toSorted((a, b) => Number(a.circle) - Number(b.circle))) {
    const kept = await keptOf(root, notebook, before)
    if (kept) theirs.push(kept)
    else if (!notebook.circle) return { refusal: 'server-changed' }
  }
  const leaving = before ? await leavingOf(before, root, theirs) : []
  if ('refusal' in leaving) return leaving
  const home: Home = {
    v: 2,
    slots: [slot, ...keys.slots],
    notebooks: [...theirs, ...leaving],
    account: keys.account,
    rotations: [],
  }
  await desk.store.change('home', () => home)
  const opened = await desk.enter(root, home)
  if (!('refusal' in opened))
    for (const { id, heads } of promised)
      await desk.inTurn(async () => desk.shelf()?.journal(id)?.server.promise(promisedBy(heads)))
  return opened
}

async function wrongPin(desk: Desk, pin: string): Promise<Refusal | undefined> {
  const right = await withRoot(desk, pin, async () => ({ done: true }))
  return 'refusal' in right ? right : undefined
}

/** A notebook of the account as this device will keep it; nothing when its keys do not open, or there are none yet. */
async function keptOf(
  root: CryptoKey,
  notebook: RemoteNotebook,
  before: Shelf | undefined,
): Promise<Kept | undefined> {
  const keys: WrappedKey[] = []
  for (const key of notebook.keys) {
    const nk = await unwrapKey(root, key)
    if ('refusal' in nk) continue
    keys.push(await wrapKey(root, notebook.id, key.epoch, nk, null))
    nk.fill(0)
  }
  if (!keys.some(key => key.epoch === notebook.epoch)) return undefined
  const stood = before?.home.notebooks.find(one => one.id === notebook.id)
  return {
    id: notebook.id,
    circle: notebook.circle,
    device: stood?.device ?? randomHex(8),
    keys: keys.sort((a, b) => a.epoch - b.epoch),
  }
}

/** What stood on this device and is not of the account: its keys under the new root, until its entries have moved. */
async function leavingOf(before: Shelf, root: CryptoKey, theirs: Kept[]): Promise<Kept[] | Refusal> {
  const leaving: Kept[] = []
  for (const kept of before.home.notebooks) {
    if (kept.circle || theirs.some(one => one.id === kept.id)) continue
    const keys: WrappedKey[] = []
    for (const key of kept.keys) {
      const nk = await unwrapKey(before.root, key)
      if ('refusal' in nk) return barred(nk)
      keys.push(await wrapKey(root, kept.id, key.epoch, nk, null))
      nk.fill(0)
    }
    leaving.push({ ...kept, keys, state: 'leaving' })
  }
  return leaving
}
