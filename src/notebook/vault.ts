/**
 * The one file that imports cryptography: AES-256-GCM, HKDF-SHA-256 and SHA-256 of the browser's own (WebCrypto),
 * Argon2id of hash-wasm. Formats: docs/notebook-format.md; reasons: docs/decisions/0003-notebook-encryption.md.
 */
import { argon2id } from 'hash-wasm'
import {
  type Body,
  type Bytes,
  concat,
  decodeBody,
  encodeBody,
  encodeHeader,
  equal,
  type Header,
  hex,
  type Op,
  type OpRefusal,
  RECORD,
  unhex,
} from './format/op.ts'
import {
  keyContext,
  type Slot,
  type SlotRefusal,
  type Stretch,
  slotContext,
  type WrappedKey,
} from './format/slot.ts'

/** What opens and seals a notebook's ops in one epoch. None of it can be read out. */
export type NotebookKeys = { notebook: Bytes; epoch: number; op: CryptoKey; checkpoint: CryptoKey }

export type Sealed = { nonce: Bytes; ct: Bytes }

export type VaultRefusal = SlotRefusal | { refusal: 'no-memory' }
export type OpenRefusal = OpRefusal | { refusal: 'auth' | 'epoch' | 'notebook' | 'kind' }

const subtle = globalThis.crypto.subtle
const utf8 = new TextEncoder()

/** RFC 9106's second recommended choice, with one lane, since a browser runs one. About 0.7 s on a laptop. */
const STRETCH = { m: 65_536, t: 3, p: 1 }
/** No slot is opened below or above these, whatever it says: below is guessable, above starves a phone. */
const LEAST = { m: 19_456, t: 2 }
const MOST = { m: 262_144, t: 10 }

/** Fresh random bytes. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** Fresh random bytes as hex: 16 bytes name notebooks, entries and slots, 8 devices. */
export const randomHex = (length: number): string => hex(randomBytes(length))

const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await subtle.digest('SHA-256', bytes))

/** Names an op in its chain: covers the header and, through its own hash, the ciphertext (which may be purged later). */
export const opHash = async (head: Bytes, sealed: Bytes): Promise<Bytes> =>
  sha256(concat(utf8.encode('fam-nb/op/1'), head, await sha256(sealed)))

/** Takes 32 raw bytes as a secret to derive from, and wipes them. */
export async function secretKey(raw: Bytes): Promise<CryptoKey> {
  const key = await subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey', 'deriveBits'])
  raw.fill(0)
  return key
}

const hkdf = (salt: Bytes, info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode(info) })

/** HKDF-SHA-256 to bytes that may be stored or shown: commitments, never keys. */
export const deriveBytes = async (
  secret: CryptoKey,
  salt: Bytes,
  info: string,
  length: number,
): Promise<Bytes> => new Uint8Array(await subtle.deriveBits(hkdf(salt, info), secret, length * 8))

const deriveAes = (secret: CryptoKey, salt: Bytes, info: string, uses: KeyUsage[]): Promise<CryptoKey> =>
  subtle.deriveKey(hkdf(salt, info), secret, { name: 'AES-GCM', length: 256 }, false, uses)

/** The keys of one epoch, from that epoch's notebook key. */
export async function notebookKeys(nk: CryptoKey, notebook: Bytes, epoch: number): Promise<NotebookKeys> {
  const key = (use: string) => deriveAes(nk, notebook, `fam-nb/1/${use}/${epoch}`, ['encrypt', 'decrypt'])
  return { notebook, epoch, op: await key('op'), checkpoint: await key('ckpt') }
}

async function seal(key: CryptoKey, nonce: Bytes, aad: Bytes, plain: Bytes): Promise<Bytes> {
  return new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: aad }, key, plain))
}

/** The plaintext, or nothing when the seal is not this key's, this nonce's and this context's. */
async function unseal(key: CryptoKey, nonce: Bytes, aad: Bytes, sealed: Bytes): Promise<Bytes | undefined> {
  const plain = await subtle
    .decrypt({ name: 'AES-GCM', iv: nonce, additionalData: aad }, key, sealed)
    .catch(() => undefined)
  return plain && new Uint8Array(plain)
}

/** Seals a body as the next op of a device. Refuses a `body` over 256 KiB. */
export async function sealOp(
  keys: NotebookKeys,
  place: Pick<Header, 'kind' | 'device' | 'seq' | 'prev'>,
  body: Body,
): Promise<{ bytes: Bytes; hash: Bytes } | OpRefusal> {
  const plain = encodeBody(body)
  if ('refusal' in plain) return plain
  const nonce = randomBytes(12)
  const head = encodeHeader({ ...place, notebook: keys.notebook, epoch: keys.epoch, nonce })
  const sealed = await seal(keys.op, nonce, head, plain)
  return { bytes: concat(head, sealed), hash: await opHash(head, sealed) }
}

/**
 * Opens an op. Refuses a `kind` not known here, another `epoch` or `notebook`, one altered in any bit of header or
 * ciphertext (`auth`), and what does not hold a body of this version (`padding`, `body`).
 */
export async function openOp(keys: NotebookKeys, op: Op): Promise<Body | OpenRefusal> {
  if (op.kind !== RECORD) return { refusal: 'kind' }
  if (op.epoch !== keys.epoch) return { refusal: 'epoch' }
  if (!equal(op.notebook, keys.notebook)) return { refusal: 'notebook' }
  const plain = await unseal(keys.op, op.nonce, op.head, op.sealed)
  return plain ? decodeBody(plain) : { refusal: 'auth' }
}

const checkpointContext = (keys: NotebookKeys): Bytes =>
  utf8.encode(JSON.stringify({ v: 1, use: 'ckpt', notebook: hex(keys.notebook), epoch: keys.epoch }))

/** Seals a checkpoint, a local copy of the opened ops. */
export async function sealCheckpoint(keys: NotebookKeys, plain: Bytes): Promise<Sealed> {
  const nonce = randomBytes(12)
  return { nonce, ct: await seal(keys.checkpoint, nonce, checkpointContext(keys), plain) }
}

/** Opens a checkpoint; nothing when it is not this notebook's or was altered. */
export const openCheckpoint = (keys: NotebookKeys, sealed: Sealed): Promise<Bytes | undefined> =>
  unseal(keys.checkpoint, sealed.nonce, checkpointContext(keys), sealed.ct)

/** Makes a notebook of its own: random root and notebook keys, opened by a PIN or passphrase on this device. */
export async function newNotebook(
  pin: string,
): Promise<{ slot: Slot; key: WrappedKey; keys: NotebookKeys } | VaultRefusal> {
  const root = randomBytes(32)
  const slot = await wrapRoot(pin, root)
  if ('refusal' in slot) return slot
  const notebook = randomBytes(16)
  const nk = randomBytes(32)
  const key = await wrapKey(await secretKey(root), notebook, 1, nk)
  return { slot, key, keys: await notebookKeys(await secretKey(nk), notebook, 1) }
}

/** Opens a notebook on this device. Refuses a `wrong-secret`, and slots or keys altered or not known here. */
export async function openKeys(
  pin: string,
  slot: Slot,
  key: WrappedKey,
): Promise<NotebookKeys | VaultRefusal> {
  const secret = await stretch(pin, slot.params)
  if ('refusal' in secret) return secret
  const root = await openSlot(secret, slot)
  if ('refusal' in root) return root
  const nk = await openWrappedKey(root, key)
  return 'refusal' in nk ? nk : notebookKeys(nk, unhex(key.notebook), key.epoch)
}

/** A new slot for the same root key, opened by the next PIN. Needs the old one: an open notebook cannot show its root. */
export async function changeSlot(pin: string, next: string, slot: Slot): Promise<Slot | VaultRefusal> {
  const secret = await stretch(pin, slot.params)
  if ('refusal' in secret) return secret
  const root = await slotRoot(secret, slot)
  if ('refusal' in root) return root
  const changed = await wrapRoot(next, root)
  root.fill(0)
  return changed
}

/**
 * Stretches a PIN or passphrase (in Unicode's NFKC form) by Argon2id to a secret. Refuses `slot-params` outside
 * 19,456 KiB and 2 passes to 262,144 KiB and 10, other than one lane, and `no-memory` on a device without room for it.
 */
export async function stretch(pin: string, params: Stretch): Promise<CryptoKey | VaultRefusal> {
  const { m, t, p, salt } = params
  if (![m, t, p].every(Number.isSafeInteger) || p !== 1) return { refusal: 'slot-params' }
  if (m < LEAST.m || t < LEAST.t || m > MOST.m || t > MOST.t) return { refusal: 'slot-params' }
  const password = utf8.encode(pin.normalize('NFKC'))
  const options = {
    password,
    salt: unhex(salt),
    memorySize: m,
    iterations: t,
    parallelism: p,
    hashLength: 32,
  }
  try {
    return await secretKey((await argon2id({ ...options, outputType: 'binary' })) as Bytes)
  } catch (fault) {
    if (fault instanceof RangeError) return { refusal: 'no-memory' }
    throw fault
  } finally {
    password.fill(0)
  }
}

/** Opens a slot to the root key, as a secret to derive from. */
export async function openSlot(secret: CryptoKey, slot: Slot): Promise<CryptoKey | VaultRefusal> {
  const root = await slotRoot(secret, slot)
  return 'refusal' in root ? root : secretKey(root)
}

/** Opens a wrapped notebook key, as a secret to derive from. */
export async function openWrappedKey(root: CryptoKey, key: WrappedKey): Promise<CryptoKey | VaultRefusal> {
  const wrap = await deriveAes(root, unhex(key.notebook), `fam-nb/1/wrap/${key.epoch}`, ['decrypt'])
  const nk = await unseal(wrap, unhex(key.nonce), keyContext(key), unhex(key.ct))
  return nk ? secretKey(nk) : { refusal: 'key-auth' }
}

/** The raw root key: its caller wipes it. The commitment is compared before anything is decrypted. */
async function slotRoot(secret: CryptoKey, slot: Slot): Promise<Bytes | VaultRefusal> {
  const salt = utf8.encode(slot.slotId)
  const commit = await deriveBytes(secret, salt, 'fam-nb/1/slot-commit', 16)
  if (!equal(commit, unhex(slot.commit))) return { refusal: 'wrong-secret' }
  const key = await deriveAes(secret, salt, 'fam-nb/1/slot-enc', ['decrypt'])
  return (await unseal(key, unhex(slot.nonce), slotContext(slot), unhex(slot.ct))) ?? { refusal: 'slot-auth' }
}

async function wrapRoot(pin: string, root: Bytes): Promise<Slot | VaultRefusal> {
  const slotId = randomHex(16)
  const params = { ...STRETCH, salt: randomHex(16) }
  const secret = await stretch(pin, params)
  if ('refusal' in secret) return secret
  const salt = utf8.encode(slotId)
  const key = await deriveAes(secret, salt, 'fam-nb/1/slot-enc', ['encrypt'])
  const commit = hex(await deriveBytes(secret, salt, 'fam-nb/1/slot-commit', 16))
  const nonce = randomBytes(12)
  const slot: Slot = { v: 1, kind: 'local', slotId, params, commit, nonce: hex(nonce), ct: '' }
  return { ...slot, ct: hex(await seal(key, nonce, slotContext(slot), root)) }
}

async function wrapKey(root: CryptoKey, notebook: Bytes, epoch: number, nk: Bytes): Promise<WrappedKey> {
  const wrap = await deriveAes(root, notebook, `fam-nb/1/wrap/${epoch}`, ['encrypt'])
  const nonce = randomBytes(12)
  const key: WrappedKey = { v: 1, notebook: hex(notebook), epoch, account: null, nonce: hex(nonce), ct: '' }
  return { ...key, ct: hex(await seal(wrap, nonce, keyContext(key), nk)) }
}
