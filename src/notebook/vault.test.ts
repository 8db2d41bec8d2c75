import { gcm } from '@noble/ciphers/aes.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { expect, test, vi } from 'vitest'
import { checkVectors } from '../../tests/vectors/check.ts'
import { hex, unhex } from './format/op.ts'
import { readSlot, readWrappedKey, type Slot, type WrappedKey } from './format/slot.ts'
import { chosenSecret, rootOf, stretchedSlot, unwrapKey } from './vault/slots.ts'
import { notebookKeys, openCheckpoint, randomBytes, sealOp, secretKey, stretch } from './vault.ts'
import vectors from './vectors/version-1.json'

vi.setConfig({ testTimeout: 60_000 })

test('every known answer made by an independent implementation holds', async () => {
  const { checked, wrong } = await checkVectors(vectors)
  expect(wrong).toEqual([])
  expect(checked).toBe(129)
})

const FAST = { m: 19_456, t: 2, p: 1 }
const known = vectors.slots.find(one => one.slot.params.m === FAST.m)!
const slot = known.slot as Slot<'local'>

/** What a slot opens to, or why not. */
async function opened(text: string, read: Slot<'local'>): Promise<Uint8Array | { refusal: string }> {
  const secret = await chosenSecret(text, read)
  return 'refusal' in secret ? secret : rootOf(secret, read)
}

test('every field of a slot is bound: altered, it does not open, and says why', async () => {
  const flip = (text: string): string => (text.startsWith('0') ? '1' : '0') + text.slice(1)
  const altered: [object, string][] = [
    [{ v: 2 }, 'slot-unknown'],
    [{ kind: 'words' }, 'slot-auth'],
    [{ kind: 'palm' }, 'slot-unknown'],
    [{ slotId: flip(slot.slotId) }, 'wrong-secret'],
    [{ params: { ...slot.params, t: 3 } }, 'wrong-secret'],
    [{ params: { ...slot.params, m: FAST.m + 8 } }, 'wrong-secret'],
    [{ params: { ...slot.params, salt: flip(slot.params.salt) } }, 'wrong-secret'],
    [{ params: { ...slot.params, m: FAST.m - 1 } }, 'slot-params'],
    [{ params: { ...slot.params, m: 262_145 } }, 'slot-params'],
    [{ params: { ...slot.params, t: 1 } }, 'slot-params'],
    [{ params: { ...slot.params, t: 11 } }, 'slot-params'],
    [{ params: { ...slot.params, p: 2 } }, 'slot-params'],
    [{ params: { ...slot.params, m: Number.NaN } }, 'slot-params'],
    [{ commit: flip(slot.commit) }, 'wrong-secret'],
    [{ nonce: flip(slot.nonce) }, 'slot-auth'],
    [{ ct: flip(slot.ct) }, 'slot-auth'],
    [{ ct: slot.ct.slice(0, -1) + (slot.ct.endsWith('0') ? '1' : '0') }, 'slot-auth'],
    [{ ct: slot.ct.slice(2) }, 'slot-auth'],
    [{ nonce: 'x' }, 'slot-auth'],
  ]
  for (const [change, refusal] of altered) {
    const read = readSlot({ ...slot, ...change })
    const answer = 'refusal' in read ? read : await opened(known.pin, read as Slot<'local'>)
    expect(answer, JSON.stringify(change)).toEqual({ refusal })
  }
  expect(await opened(known.pin, slot)).toEqual(unhex(known.root))
})

test('a slot that commits to its secret but was sealed for another context does not open', async () => {
  const secret = await stretch(known.pin, slot.params)
  if ('refusal' in secret) throw new Error(secret.refusal)
  // Same secret, same id, other parameters: the commitment holds, the context does not.
  expect(await rootOf(secret, { ...slot, params: { ...slot.params, t: 9 } })).toEqual({
    refusal: 'slot-auth',
  })
})

test('every field of a wrapped key is bound', async () => {
  const key = vectors.key.key as WrappedKey
  const root = () => secretKey(unhex(vectors.key.root))
  const flip = (text: string): string => (text.startsWith('0') ? '1' : '0') + text.slice(1)
  const changes = [
    { notebook: flip(key.notebook) },
    { epoch: 2 },
    { account: 'someone' },
    { nonce: flip(key.nonce) },
    { ct: flip(key.ct) },
    { v: 2 },
    { ct: '' },
    { epoch: 0.5 },
  ]
  for (const change of changes) {
    const read = readWrappedKey({ ...key, ...change })
    expect('refusal' in read ? read : await unwrapKey(await root(), read)).toEqual({
      refusal: 'key-auth',
    })
  }
  expect(await unwrapKey(await root(), key)).toEqual(unhex(vectors.key.nk))
})

test('a checkpoint opens under its own notebook and epoch only', async () => {
  const nk = () => secretKey(unhex(vectors.nk))
  const { nonce, ct } = vectors.checkpoint
  const sealed = { nonce: unhex(nonce), ct: unhex(ct) }
  const keys = await notebookKeys(await nk(), unhex(vectors.notebook), 1)
  expect(await openCheckpoint(keys, sealed)).toBeDefined()
  expect(await openCheckpoint({ ...keys, epoch: 2 }, sealed)).toBeUndefined()
  expect(await openCheckpoint({ ...keys, notebook: randomBytes(16) }, sealed)).toBeUndefined()
})

test('no key can be read out, and raw secrets are wiped once taken in', async () => {
  const raw = randomBytes(32)
  const secret = await secretKey(raw)
  expect(raw.every(byte => byte === 0)).toBe(true)
  const keys = await notebookKeys(secret, randomBytes(16), 1)
  for (const key of [secret, keys.op, keys.checkpoint]) {
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  }
})

test('a slot opens by its text in any Unicode form, and by no other', async () => {
  const root = randomBytes(32)
  const made = await stretchedSlot('local', 'caf\u00e9 und Fluss', root)
  if ('refusal' in made) throw new Error(made.refusal)
  expect(made.params).toMatchObject({ m: 65_536, t: 3, p: 1 })
  expect(await opened('cafe\u0301 und Fluss', made)).toEqual(root)
  expect(await opened('caf\u00e9 und Flusz', made)).toEqual({ refusal: 'wrong-secret' })
})

test('an op sealed here opens in the independent implementation', async () => {
  const [nk, notebook] = [randomBytes(32), randomBytes(16)]
  const raw = nk.slice()
  const keys = await notebookKeys(await secretKey(nk), notebook, 7)
  const body = { i: 'e', h: '018bcfe568000000-0011223344556677', p: [], t: 'note', d: 'calm' }
  const op = await sealOp(keys, { kind: 1, device: 'd0d1d2d3d4d5d6d7', seq: 9, prev: randomBytes(32) }, body)
  if ('refusal' in op) throw new Error(op.refusal)
  const key = hkdf(sha256, raw, notebook, new TextEncoder().encode('fam-nb/1/op/7'), 32)
  const plain = gcm(key, op.bytes.subarray(72, 84), op.bytes.subarray(0, 84)).decrypt(op.bytes.subarray(84))
  expect(new TextDecoder().decode(plain).replace(/\u0080.*$|\ufffd.*$/s, '')).toBe(JSON.stringify(body))
  const hash = sha256(
    new Uint8Array([
      ...new TextEncoder().encode('fam-nb/op/1'),
      ...op.bytes.subarray(0, 84),
      ...sha256(op.bytes.subarray(84)),
    ]),
  )
  expect(hex(op.hash)).toBe(hex(hash))
})
