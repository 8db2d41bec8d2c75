/** Opening the account's notebook on this device; what was written here before goes along. */
import { pairKey } from '../circle/sharing.ts'
import { barred, openKept } from '../door.ts'
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
import { stretchedSlot, unwrapFromOwner, unwrapKey, wrapKey } from '../vault/slots.ts'
import { randomBytes, randomHex, secretKey } from '../vault.ts'
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
  const leaving = before ? await leavingOf(before, root, theirs, keys.account) : []
  if ('refusal' in leaving) return leaving
  const notebooks = [...theirs, ...leaving]
  const slots = [slot, ...keys.slots]
  const home = await desk.inTurn(() =>
    store(desk, root, before, { v: 2, slots, notebooks, account: keys.account, rotations: [] }),
  )
  if ('refusal' in home) return home
  const opened = await desk.enter(root, home)
  if (!('refusal' in opened))
    for (const { id, heads } of promised)
      await desk.inTurn(async () => desk.shelf()?.journal(id)?.server.promise(promisedBy(heads)))
  return opened
}

/**
 * Stores the home. What was sealed under keys that it gives up is put down under others first: all of it, or nothing.
 */
async function store(
  desk: Desk,
  root: CryptoKey,
  before: Shelf | undefined,
  home: Home,
): Promise<Home | Refusal> {
  const apart = before ? await keptApart(before, root, home.notebooks) : []
  const asides: Kept[] = []
  for (const kept of apart) {
    const aside = await newAside(root, kept)
    asides.push(aside)
    const put = await setAside(desk, root, aside, before!.journal(kept.id)!)
    if (!('refusal' in put)) continue
    for (const { id } of asides) await desk.store.forget(id)
    return put
  }
  // Their chains on the server are another's now: what is written from here on begins one of its own.
  const anew = apart.map(({ id }) => id)
  const notebooks = home.notebooks.map(one =>
    anew.includes(one.id) ? { ...one, device: randomHex(8) } : one,
  )
  const whole = { ...home, notebooks: [...notebooks, ...asides] }
  await desk.store.renew(whole, anew)
  return whole
}

async function wrongPin(desk: Desk, pin: string): Promise<Refusal | undefined> {
  const right = await withRoot(desk, pin, async () => ({ done: true }))
  return 'refusal' in right ? right : undefined
}

/**
 * A notebook of the account as this device will keep it, with the keys that this device alone has: of epochs that the
 * server lost. Nothing when its newest key does not open, or there is none yet.
 */
async function keptOf(
  root: CryptoKey,
  notebook: RemoteNotebook,
  before: Shelf | undefined,
): Promise<Kept | undefined> {
  const pair = before && notebook.circle ? await pairKey(before, notebook.id) : undefined
  const keys: WrappedKey[] = []
  const keep = async (epoch: number, nk: Bytes) => {
    keys.push(await wrapKey(root, notebook.id, epoch, nk, null))
    nk.fill(0)
  }
  for (const key of notebook.keys) {
    const own = await unwrapKey(root, key)
    const nk = 'refusal' in own && pair ? await unwrapFromOwner(pair, key) : own
    if (!('refusal' in nk)) await keep(key.epoch, nk)
  }
  if (!keys.some(key => key.epoch === notebook.epoch)) return undefined
  const stood = before?.home.notebooks.find(one => one.id === notebook.id)
  const used = before?.journal(notebook.id)?.keys
  for (const mine of stood?.keys ?? []) {
    if (!used?.has(mine.epoch) || keys.some(key => key.epoch === mine.epoch)) continue
    const nk = await unwrapKey(before!.root, mine)
    if (!('refusal' in nk)) await keep(mine.epoch, nk)
  }
  return {
    id: notebook.id,
    circle: notebook.circle,
    device: stood?.device ?? randomHex(8),
    keys: keys.sort((a, b) => a.epoch - b.epoch),
  }
}

/**
 * What stood on this device and is not among the account's notebooks: a circle that ended or cannot be opened yet stays, a
 * notebook's entries move into the own one. Their keys under the new root.
 */
async function leavingOf(
  before: Shelf,
  root: CryptoKey,
  theirs: Kept[],
  account: string,
): Promise<Kept[] | Refusal> {
  const leaving: Kept[] = []
  for (const kept of before.home.notebooks) {
    const isOthers = kept.circle && before.home.account !== account
    if (isOthers || theirs.some(one => one.id === kept.id)) continue
    const keys: WrappedKey[] = []
    for (const key of kept.keys) {
      const nk = await unwrapKey(before.root, key)
      if ('refusal' in nk) return barred(nk)
      keys.push(await wrapKey(root, kept.id, key.epoch, nk, null))
      nk.fill(0)
    }
    leaving.push(kept.circle ? { ...kept, keys } : { ...kept, keys, state: 'leaving' })
  }
  return leaving
}

/**
 * The notebooks of which this device has sealed under another key than the account has of that number: it changed the
 * keys, the server was put back to before that, and another device changed them too.
 */
async function keptApart(before: Shelf, root: CryptoKey, theirs: readonly Kept[]): Promise<Kept[]> {
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

/** A notebook with keys of its own, to leave from there: for its circle, or for the own notebook. */
async function newAside(root: CryptoKey, { id: from, circle }: Kept): Promise<Kept> {
  const id = randomHex(16)
  const key = await wrapKey(root, id, 1, randomBytes(32), null)
  const into = circle ? { into: from } : {}
  return { id, circle: false, device: randomHex(8), keys: [key], state: 'leaving', ...into }
}

/** Puts down there what a notebook says: with the account's keys it could not be read. */
async function setAside(
  desk: Desk,
  root: CryptoKey,
  aside: Kept,
  journal: Journal,
): Promise<{ carried: number } | Refusal> {
  const keys = await openKept(root, aside)
  if ('refusal' in keys) return barred(keys)
  const { id, device } = aside
  await journal.catchUp()
  const there = await Journal.open({
    ...{ store: desk.store.of(id), notebook: id, keys, device, now: () => desk.now() },
    moved: async () => undefined,
    changed: () => undefined,
  })
  return there.carry(journal.bodies())
}
