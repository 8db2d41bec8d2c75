/** Opening the account's notebook on this device; what was written here before goes along. */
import { isInternal } from '../circle/internal.ts'
import { barred } from '../door.ts'
import type { Home, Kept } from '../format/home.ts'
import { type Bytes, equal, unhex } from '../format/op.ts'
import type { WrappedKey } from '../format/slot.ts'
import { Journal } from '../journal.ts'
import { checkPin } from '../lock.ts'
import type { Opened, Refusal } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import { promisedBy } from '../sync/heads.ts'
import { readCode } from '../vault/codes.ts'
import { type HeadVector, letterId, openLetter } from '../vault/letters.ts'
import { stretchedSlot, unwrapKey, wrapKey } from '../vault/slots.ts'
import { notebookKeys, randomBytes, randomHex, secretKey } from '../vault.ts'
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
  const apart = before ? await keptApart(before, root, theirs) : []
  for (const kept of apart) {
    const aside = await setAside(desk, root, kept.circle, before!.journal(kept.id)!)
    if ('refusal' in aside) return aside
    leaving.push(aside)
    kept.device = randomHex(8)
  }
  const home: Home = {
    v: 2,
    slots: [slot, ...keys.slots],
    notebooks: [...theirs, ...leaving],
    account: keys.account,
    rotations: [],
  }
  await desk.store.change('home', () => home)
  for (const { id } of apart) {
    await desk.store.forget(id)
    await desk.store.welcome(id)
  }
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

/**
 * The notebooks of which this device has sealed under a key that the account does not have: it changed the keys, the
 * server was put back to before that, and another device changed them too.
 */
async function keptApart(before: Shelf, root: CryptoKey, theirs: Kept[]): Promise<Kept[]> {
  const apart: Kept[] = []
  for (const kept of theirs) {
    const used = before.journal(kept.id)?.keys
    for (const mine of before.home.notebooks.find(one => one.id === kept.id)?.keys ?? []) {
      const key = kept.keys.find(one => one.epoch === mine.epoch)
      if (!key || !used?.has(mine.epoch)) continue
      const [one, other] = [await unwrapKey(before.root, mine), await unwrapKey(root, key)]
      if (one instanceof Uint8Array && other instanceof Uint8Array && equal(one, other)) continue
      apart.push(kept)
      break
    }
  }
  return apart
}

/**
 * Puts what a notebook says down under keys of its own, to leave from there for the own notebook: with the account's keys
 * it could not be read. Of a circle the entries alone.
 */
async function setAside(
  desk: Desk,
  root: CryptoKey,
  circle: boolean,
  journal: Journal,
): Promise<Kept | Refusal> {
  const [id, device, nk] = [randomHex(16), randomHex(8), randomBytes(32)]
  const key = await wrapKey(root, id, 1, nk, null)
  const aside = await Journal.open({
    ...{ store: desk.store.of(id), notebook: id, device, now: () => desk.now() },
    keys: new Map([[1, await notebookKeys(await secretKey(nk), unhex(id), 1)]]),
    moved: async () => undefined,
    changed: () => undefined,
  })
  const carried = await aside.carry(journal.bodies().filter(({ t }) => !circle || !isInternal(t)))
  return 'refusal' in carried ? carried : { id, circle: false, device, keys: [key], state: 'leaving' }
}
