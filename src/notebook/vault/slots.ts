/** Ways to the root key, and the notebook keys that it opens. Formats: docs/notebook-format.md. */
import { type Bytes, equal, hex, unhex } from '../format/op.ts'
import {
  keyContext,
  type PasskeyParams,
  type Slot,
  type SlotKind,
  type Stretch,
  slotContext,
  type WrappedKey,
} from '../format/slot.ts'
import {
  deriveAes,
  deriveBytes,
  randomBytes,
  randomHex,
  STRETCH,
  seal,
  secretKey,
  stretch,
  unseal,
  type VaultRefusal,
} from '../vault.ts'

const utf8 = new TextEncoder()

/**
 * The raw root key behind a slot: its caller wipes it. Refuses `wrong-secret` by the commitment, before anything is
 * decrypted, and `slot-auth` when anything else of the slot was altered.
 */
export async function rootOf(secret: CryptoKey, slot: Slot): Promise<Bytes | VaultRefusal> {
  const salt = utf8.encode(slot.slotId)
  const commit = await deriveBytes(secret, salt, 'fam-nb/1/slot-commit', 16)
  if (!equal(commit, unhex(slot.commit))) return { refusal: 'wrong-secret' }
  const key = await deriveAes(secret, salt, 'fam-nb/1/slot-enc', ['decrypt'])
  return (await unseal(key, unhex(slot.nonce), slotContext(slot), unhex(slot.ct))) ?? { refusal: 'slot-auth' }
}

/** The secret that a PIN, a passphrase or words make with a slot's parameters. Refuses as `stretch` does. */
export const chosenSecret = (text: string, slot: Slot<'local' | 'words'>) => stretch(text, slot.params)

type Blank<Kind extends SlotKind> = Pick<Slot<Kind>, 'kind' | 'params'>

async function fill(secret: CryptoKey, blank: Blank<SlotKind>, root: Bytes): Promise<Slot> {
  const slotId = randomHex(16)
  const salt = utf8.encode(slotId)
  const key = await deriveAes(secret, salt, 'fam-nb/1/slot-enc', ['encrypt'])
  const commit = hex(await deriveBytes(secret, salt, 'fam-nb/1/slot-commit', 16))
  const nonce = randomBytes(12)
  const slot = { v: 1, ...blank, slotId, commit, nonce: hex(nonce), ct: '' } as Slot
  return { ...slot, ct: hex(await seal(key, nonce, slotContext(slot), root)) }
}

/** A new slot opened by a PIN or passphrase (`local`) or by words. Refuses `no-memory`. */
export async function stretchedSlot<Kind extends 'local' | 'words'>(
  kind: Kind,
  text: string,
  root: Bytes,
): Promise<Slot<Kind> | VaultRefusal> {
  const params: Stretch = { ...STRETCH, salt: randomHex(16) }
  const secret = await stretch(text, params)
  if ('refusal' in secret) return secret
  return (await fill(secret, { kind, params } as Blank<SlotKind>, root)) as Slot<Kind>
}

/** A new slot opened by a recovery code. */
export const codeSlot = async (code: Bytes, root: Bytes): Promise<Slot<'code'>> =>
  (await fill(await secretKey(code.slice()), { kind: 'code', params: {} }, root)) as Slot<'code'>

/** A new slot opened by what a passkey's PRF gives. */
export const passkeySlot = async (prf: Bytes, params: PasskeyParams, root: Bytes): Promise<Slot<'passkey'>> =>
  (await fill(await secretKey(prf.slice()), { kind: 'passkey', params }, root)) as Slot<'passkey'>

/** Seals the notebook key of an epoch for whoever has the root key: on the device (`account` null) or for an account. */
export async function wrapKey(
  root: CryptoKey,
  notebook: string,
  epoch: number,
  nk: Bytes,
  account: string | null,
): Promise<WrappedKey> {
  return wrapUnder(root, `fam-nb/1/wrap/${epoch}`, notebook, epoch, nk, account)
}

/** Seals a circle's notebook key for a member, under the key that the owner and the member alone share. */
export async function wrapForMember(
  pair: CryptoKey,
  notebook: string,
  epoch: number,
  nk: Bytes,
  account: string,
): Promise<WrappedKey> {
  return wrapUnder(pair, `fam-nb/1/pair-wrap/${epoch}`, notebook, epoch, nk, account)
}

async function wrapUnder(
  secret: CryptoKey,
  info: string,
  notebook: string,
  epoch: number,
  nk: Bytes,
  account: string | null,
): Promise<WrappedKey> {
  const wrap = await deriveAes(secret, unhex(notebook), info, ['encrypt'])
  const nonce = randomBytes(12)
  const key: WrappedKey = { v: 1, notebook, epoch, account, nonce: hex(nonce), ct: '' }
  return { ...key, ct: hex(await seal(wrap, nonce, keyContext(key), nk)) }
}

async function unwrapUnder(secret: CryptoKey, info: string, key: WrappedKey): Promise<Bytes | VaultRefusal> {
  const wrap = await deriveAes(secret, unhex(key.notebook), info, ['decrypt'])
  return (await unseal(wrap, unhex(key.nonce), keyContext(key), unhex(key.ct))) ?? { refusal: 'key-auth' }
}

/** The raw notebook key in a wrapped key: its caller wipes it. Refuses `key-auth`. */
export const unwrapKey = (root: CryptoKey, key: WrappedKey): Promise<Bytes | VaultRefusal> =>
  unwrapUnder(root, `fam-nb/1/wrap/${key.epoch}`, key)

/** The raw notebook key that the owner sealed for a member: its caller wipes it. Refuses `key-auth`. */
export const unwrapFromOwner = (pair: CryptoKey, key: WrappedKey): Promise<Bytes | VaultRefusal> =>
  unwrapUnder(pair, `fam-nb/1/pair-wrap/${key.epoch}`, key)

/** The token that deletes a notebook at once, as hex: only who has the root key can make it. */
export const deleteToken = async (root: CryptoKey, notebook: string): Promise<string> =>
  hex(await deriveBytes(root, unhex(notebook), 'fam-nb/1/delete', 32))
