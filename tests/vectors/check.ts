/** Holds the notebook's own code against the known answers. Runs wherever WebCrypto does: Node, a page, a worker. */

import { follows, type Head } from '../../src/notebook/format/chain.ts'
import { decodeCheckpoint } from '../../src/notebook/format/checkpoint.ts'
import { type Bytes, concat, equal, hex, pad, parseOp, unhex, unpad } from '../../src/notebook/format/op.ts'
import { keyContext, readSlot, readWrappedKey, slotContext } from '../../src/notebook/format/slot.ts'
import { rootOf, unwrapKey } from '../../src/notebook/vault/slots.ts'
import {
  deriveBytes,
  type NotebookKeys,
  notebookKeys,
  openCheckpoint,
  openOp,
  opHash,
  secretKey,
  stretch,
} from '../../src/notebook/vault.ts'
import type vectors from '../../src/notebook/vectors/version-1.json'
import { checkKeys } from './check-keys.ts'
import { checkSync } from './check-sync.ts'

export type Vectors = typeof vectors
export type Check = (name: string, holds: boolean) => void

/**
 * Checks every known answer.
 *
 * @returns the names of those that do not hold; how many were checked.
 */
export async function checkVectors(vectors: Vectors): Promise<{ checked: number; wrong: string[] }> {
  const wrong: string[] = []
  let checked = 0
  const check: Check = (name, holds) => {
    checked++
    if (!holds) wrong.push(name)
  }
  for (const { secret, salt, info, out } of vectors.hkdf) {
    const derived = await deriveBytes(await secretKey(unhex(secret)), unhex(salt), info, out.length / 2)
    check(`hkdf ${info}`, hex(derived) === out)
  }
  for (const { plain, padded } of vectors.padding) {
    check(`pad ${plain.length / 2}`, hex(pad(unhex(plain))) === padded)
    const back = unpad(unhex(padded))
    check(`unpad ${plain.length / 2}`, !('refusal' in back) && hex(back) === plain)
  }
  for (const one of vectors.slots) await checkSlot(one, check)
  await checkKey(vectors, check)
  const keys = await notebookKeys(await secretKey(unhex(vectors.nk)), unhex(vectors.notebook), 1)
  await checkChain(vectors, keys, check)
  await checkCheckpoint(vectors, keys, check)
  await checkKeys(vectors, check)
  await checkSync(vectors, check)
  return { checked, wrong }
}

/** Whether a secret is the one with these bytes, by what both derive. */
async function isSecret(secret: unknown, bytes: string): Promise<boolean> {
  if (!(secret instanceof CryptoKey)) return false
  const probe = (key: CryptoKey) => deriveBytes(key, new Uint8Array(0), 'probe', 32)
  return equal(await probe(secret), await probe(await secretKey(unhex(bytes))))
}

const isBytes = (value: unknown, bytes: string): boolean =>
  value instanceof Uint8Array && hex(value) === bytes

async function checkSlot({ pin, stretched, root, context, slot }: Vectors['slots'][0], check: Check) {
  const name = `slot m=${slot.params.m}`
  const stored = readSlot(slot)
  const secret = await stretch(pin, slot.params)
  check(`${name} stretch`, await isSecret(secret, stretched))
  if ('refusal' in stored || 'refusal' in secret) return check(name, false)
  check(`${name} context`, new TextDecoder().decode(slotContext(stored)) === context)
  check(`${name} opens`, isBytes(await rootOf(secret, stored), root))
}

async function checkKey({ key: { root, nk, context, key } }: Vectors, check: Check) {
  const stored = readWrappedKey(key)
  if ('refusal' in stored) return check('key', false)
  check('key context', new TextDecoder().decode(keyContext(stored)) === context)
  check('key opens', isBytes(await unwrapKey(await secretKey(unhex(root)), stored), nk))
}

async function checkChain({ chain, device }: Vectors, keys: NotebookKeys, check: Check) {
  const heads = new Map<string, Head>()
  for (const [at, { bytes, hash, body }] of chain.entries()) {
    const name = `op ${at + 1}`
    const op = parseOp(unhex(bytes))
    if ('refusal' in op) return check(name, false)
    check(`${name} header`, op.device === device && op.seq === at + 1 && op.kind === 1)
    check(`${name} bytes`, hex(concat(op.head, op.sealed)) === bytes)
    const found: Bytes = await opHash(op.head, op.sealed)
    check(`${name} hash`, hex(found) === hash)
    check(`${name} follows`, follows(heads, op, found) === 'next')
    check(`${name} body`, JSON.stringify(await openOp(keys, op)) === JSON.stringify(body))
    heads.set(op.device, { seq: op.seq, hash: found })
  }
}

async function checkCheckpoint({ checkpoint }: Vectors, keys: NotebookKeys, check: Check) {
  const plain = await openCheckpoint(keys, { nonce: unhex(checkpoint.nonce), ct: unhex(checkpoint.ct) })
  check('checkpoint opens', plain !== undefined && new TextDecoder().decode(plain) === checkpoint.plain)
  check('checkpoint reads', plain !== undefined && decodeCheckpoint(plain) !== undefined)
}
