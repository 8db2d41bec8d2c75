/**
 * The notebook's cryptography, here and in `vault/` alone: AES-256-GCM, HKDF-SHA-256 and SHA-256 of the browser's own
 * (WebCrypto), Argon2id of hash-wasm. Formats: docs/notebook-format.md; reasons: docs/decisions/0003 and 0008.
 */
import { argon2id } from 'hash-wasm'
import {
  type Body,
  type Bytes,
  CONTROL,
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
import type { SlotRefusal, Stretch } from './format/slot.ts'

/** What opens and seals a notebook's ops in one epoch. None of it can be read out but `write`, which the server asks for. */
export type NotebookKeys = {
  notebook: Bytes
  epoch: number
  op: CryptoKey
  checkpoint: CryptoKey
  /** The token of those who may write, as hex. */
  write: string
}

export type Sealed = { nonce: Bytes; ct: Bytes }

export type VaultRefusal = SlotRefusal | { refusal: 'no-memory' }
export type OpenRefusal = OpRefusal | { refusal: 'auth' | 'epoch' | 'notebook' | 'kind' }

const subtle = globalThis.crypto.subtle
const utf8 = new TextEncoder()

/** What new slots are stretched with: RFC 9106's second recommended choice, with one lane, since a browser runs one. About 0.7 s on a laptop. */
export const STRETCH = { m: 65_536, t: 3, p: 1 }
/** No slot is opened below or above these, whatever it says: below is guessable, above starves a phone. */
const LEAST = { m: 19_456, t: 2 }
const MOST = { m: 262_144, t: 10 }

/** Fresh random bytes. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** Fresh random bytes as hex: 16 bytes name notebooks, entries and slots, 8 devices. */
export const randomHex = (length: number): string => hex(randomBytes(length))

/** SHA-256. */
export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await subtle.digest('SHA-256', bytes))

/** Names an op in its chain: covers the header and, through its own hash, the ciphertext (which may be purged later). */
export const opHash = async (head: Bytes, sealed: Bytes): Promise<Bytes> =>
  stubHash(head, await sha256(sealed))
const stubHash = (...parts: Bytes[]): Promise<Bytes> => sha256(concat(utf8.encode('fam-nb/op/1'), ...parts))

/** The hash of an op, purged or not: both have the same. */
export const hashOf = ({ head, sealed, stub }: Op): Promise<Bytes> =>
  stub ? stubHash(head, sealed) : opHash(head, sealed)

/** What stays of an op when it is purged: its header and its ciphertext's hash. */
export const stubOf = async ({ head, sealed }: Op): Promise<Bytes> => concat(head, await sha256(sealed))

/** Takes 32 raw bytes as a secret to derive from, and wipes them. */
export async function secretKey(raw: Bytes): Promise<CryptoKey> {
  const key = await subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey', 'deriveBits'])
  raw.fill(0)
  return key
}

const hkdf = (salt: Bytes, info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode(info) })

/** HKDF-SHA-256 to bytes that may be stored or shown: commitments, names and tokens, never keys. */
export const deriveBytes = async (
  secret: CryptoKey,
  salt: Bytes,
  info: string,
  length: number,
): Promise<Bytes> => new Uint8Array(await subtle.deriveBits(hkdf(salt, info), secret, length * 8))

/** HKDF-SHA-256 to a key that can only be used. */
export const deriveAes = (
  secret: CryptoKey,
  salt: Bytes,
  info: string,
  uses: KeyUsage[],
): Promise<CryptoKey> =>
  subtle.deriveKey(hkdf(salt, info), secret, { name: 'AES-GCM', length: 256 }, false, uses)

/** The keys of one epoch, from that epoch's notebook key. */
export async function notebookKeys(nk: CryptoKey, notebook: Bytes, epoch: number): Promise<NotebookKeys> {
  const key = (use: string) => deriveAes(nk, notebook, `fam-nb/1/${use}/${epoch}`, ['encrypt', 'decrypt'])
  return {
    notebook,
    epoch,
    op: await key('op'),
    checkpoint: await key('ckpt'),
    write: hex(await deriveBytes(nk, notebook, `fam-nb/1/write/${epoch}`, 32)),
  }
}

/** AES-256-GCM; the tag stands at the end. */
export async function seal(key: CryptoKey, nonce: Bytes, aad: Bytes, plain: Bytes): Promise<Bytes> {
  return new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: aad }, key, plain))
}

/** The plaintext, or nothing when the seal is not this key's, this nonce's and this context's. */
export async function unseal(
  key: CryptoKey,
  nonce: Bytes,
  aad: Bytes,
  sealed: Bytes,
): Promise<Bytes | undefined> {
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
 * Opens an op. Refuses another `epoch` or `notebook`, one altered in any bit (`auth`); of an authentic one, a `kind` not
 * known here and what does not hold a body of this version (`padding`, `body`).
 */
export async function openOp(keys: NotebookKeys, op: Op): Promise<Body | OpenRefusal> {
  if (op.epoch !== keys.epoch) return { refusal: 'epoch' }
  if (!equal(op.notebook, keys.notebook)) return { refusal: 'notebook' }
  const plain = op.stub ? undefined : await unseal(keys.op, op.nonce, op.head, op.sealed)
  if (!plain) return { refusal: 'auth' }
  return op.kind === RECORD || op.kind === CONTROL ? decodeBody(plain) : { refusal: 'kind' }
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
