/**
 * Makes the known answers of the notebook's formats with @noble, sharing no line with the notebook itself.
 * `node tests/vectors/make.ts` writes src/notebook/vectors/version-1.json. A published version's answers never change.
 */
import { writeFileSync } from 'node:fs'
import { gcm } from '@noble/ciphers/aes.js'
import { argon2id } from '@noble/hashes/argon2.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const from = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const count = (length: number, start: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => start + at)
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const derive = (secret: Uint8Array, salt: Uint8Array, info: string, length = 32): Uint8Array =>
  hkdf(sha256, secret, salt, utf8(info), length)

function padded(plain: Uint8Array): Uint8Array {
  const end = join(plain, from('80'))
  return join(end, new Uint8Array((128 - (end.length % 128)) % 128))
}

const nk = count(32, 0)
const notebook = count(16, 0xa0)
const device = count(8, 0xd0)
const root = count(32, 0x40)

function op(seq: number, prev: Uint8Array, nonce: Uint8Array, body: object, kind = 1) {
  const place = new DataView(new ArrayBuffer(20))
  place.setUint32(0, 1)
  place.setBigUint64(12, BigInt(seq))
  const numbers = new Uint8Array(place.buffer)
  const head = join(
    Uint8Array.of(1, 1, kind, 0),
    notebook,
    numbers.subarray(0, 4),
    device,
    numbers.subarray(12),
    prev,
    nonce,
  )
  const opKey = derive(nk, notebook, 'fam-nb/1/op/1')
  const sealed = gcm(opKey, nonce, head).encrypt(padded(utf8(JSON.stringify(body))))
  const hash = sha256(join(utf8('fam-nb/op/1'), head, sha256(sealed)))
  return { body, bytes: hex(join(head, sealed)), hash: hex(hash) }
}

const body = {
  i: 'r1',
  h: '018bcfe568000000-0011223344556677',
  p: [] as string[],
  t: 'observation',
  d: { text: 'calm evening' } as unknown,
}
const first = op(1, new Uint8Array(32), count(12, 0x10), body)
const second = op(2, from(first.hash), count(12, 0x20), {
  ...body,
  h: '018bcfe568000001-8899aabbccddeeff',
  p: [body.h],
  d: { text: 'tarde tranquila · größer ✓', list: [1, -2.5, null, 'a"\\\u0000b'] },
})
const third = op(3, from(second.hash), count(12, 0x30), {
  ...body,
  h: '018bcfe56f00ffff-0000000000000001',
  p: ['018bcfe568000001-8899aabbccddeeff'],
  d: null,
  s: { e0e1e2e3e4e5e6e7: 41 },
})

function slot(pin: string, params: { m: number; t: number; p: number; salt: string }) {
  const { m, t, p, salt } = params
  const stretched = argon2id(utf8(pin.normalize('NFKC')), from(salt), { m, t, p, dkLen: 32 })
  const slotId = hex(count(16, 0x70))
  const commit = derive(stretched, utf8(slotId), 'fam-nb/1/slot-commit', 16)
  const key = derive(stretched, utf8(slotId), 'fam-nb/1/slot-enc')
  const nonce = count(12, 0x90)
  const context = `{"v":1,"kind":"local","slotId":"${slotId}","params":{"m":${m},"t":${t},"p":${p},"salt":"${salt}"}}`
  const ct = gcm(key, nonce, utf8(context)).encrypt(root)
  const stored = {
    v: 1,
    kind: 'local',
    slotId,
    params,
    commit: hex(commit),
    nonce: hex(nonce),
    ct: hex(ct),
  }
  return { pin, stretched: hex(stretched), root: hex(root), context, slot: stored }
}

function wrapped() {
  const context = `{"v":1,"notebook":"${hex(notebook)}","epoch":1,"account":null}`
  const nonce = count(12, 0xb0)
  const ct = gcm(derive(root, notebook, 'fam-nb/1/wrap/1'), nonce, utf8(context)).encrypt(nk)
  const key = { v: 1, notebook: hex(notebook), epoch: 1, account: null, nonce: hex(nonce), ct: hex(ct) }
  return { root: hex(root), nk: hex(nk), context, key }
}

function checkpoint() {
  const context = `{"v":1,"use":"ckpt","notebook":"${hex(notebook)}","epoch":1}`
  const plain = JSON.stringify({
    reader: 1,
    heads: { [hex(device)]: [1, first.hash] },
    seen: {},
    versions: [body],
  })
  const nonce = count(12, 0xc0)
  const ct = gcm(derive(nk, notebook, 'fam-nb/1/ckpt/1'), nonce, utf8(context)).encrypt(utf8(plain))
  return { context, plain, nonce: hex(nonce), ct: hex(ct) }
}

const uses: [Uint8Array, Uint8Array, string, number][] = [
  [nk, notebook, 'fam-nb/1/op/1', 32],
  [nk, notebook, 'fam-nb/1/op/4294967295', 32],
  [nk, notebook, 'fam-nb/1/ckpt/1', 32],
  [root, notebook, 'fam-nb/1/wrap/1', 32],
  [root, utf8(hex(count(16, 0x70))), 'fam-nb/1/slot-commit', 16],
]

const vectors = {
  format: 'footbridge notebook, version 1',
  nk: hex(nk),
  notebook: hex(notebook),
  device: hex(device),
  hkdf: uses.map(([secret, salt, info, length]) => ({
    secret: hex(secret),
    salt: hex(salt),
    info,
    out: hex(derive(secret, salt, info, length)),
  })),
  padding: [0, 1, 111, 126, 127, 128, 255, 256].map(length => ({
    plain: hex(new Uint8Array(length).fill(0x61)),
    padded: hex(padded(new Uint8Array(length).fill(0x61))),
  })),
  slots: [
    slot('274913', { m: 65_536, t: 3, p: 1, salt: hex(new Uint8Array(16).fill(0x5a)) }),
    slot('ﬁne weather over the riveŕ', { m: 19_456, t: 2, p: 1, salt: hex(count(16, 0x01)) }),
  ],
  key: wrapped(),
  chain: [first, second, third],
  checkpoint: checkpoint(),
}

const target = new URL('../../src/notebook/vectors/version-1.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(vectors, null, 1)}\n`)
