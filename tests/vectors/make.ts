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
const nextNk = count(32, 0x20)
const notebook = count(16, 0xa0)
const device = count(8, 0xd0)
const root = count(32, 0x40)

type Place = { kind?: number; epoch?: number; key?: Uint8Array }

function op(seq: number, prev: Uint8Array, nonce: Uint8Array, body: object, other: Place = {}) {
  const { kind = 1, epoch = 1, key = nk } = other
  const place = new DataView(new ArrayBuffer(20))
  place.setUint32(0, epoch)
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
  const opKey = derive(key, notebook, `fam-nb/1/op/${epoch}`)
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
    reader: 2,
    heads: { [hex(device)]: [1, first.hash] },
    seen: {},
    versions: [{ ...body, b: hex(device) }],
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

/** Control ops, and a version that another device carries over, as they go on after the three ops above. */
function later() {
  const purge = op(
    4,
    from(third.hash),
    count(12, 0x38),
    {
      i: 'c1',
      h: '018bcfe570000000-0000000000000002',
      p: [],
      t: 'purge',
      d: { ops: { [hex(device)]: [[1, 1]] }, gone: [body.h] },
    },
    { kind: 2 },
  )
  const next = { epoch: 2, key: nextNk }
  const close = op(
    5,
    from(purge.hash),
    count(12, 0x40),
    {
      i: 'c2',
      h: '018bcfe570000001-0000000000000003',
      p: [],
      t: 'close',
      d: { epoch: 1, heads: { [hex(device)]: 4 } },
    },
    { kind: 2, ...next },
  )
  const carried = op(
    6,
    from(close.hash),
    count(12, 0x48),
    {
      ...body,
      i: 'r2',
      h: '018bcfe570000002-0000000000000004',
      b: 'e0e1e2e3e4e5e6e7',
      s: { e0e1e2e3e4e5e6e7: 42 },
    },
    next,
  )
  return [
    { kind: 2, epoch: 1, ...purge },
    { kind: 2, epoch: 2, ...close },
    { kind: 1, epoch: 2, ...carried },
  ]
}

/** What stays of an op that was purged. */
function stubOf({ bytes, hash }: { bytes: string; hash: string }) {
  const whole = from(bytes)
  const stub = join(whole.slice(0, 84), sha256(whole.slice(84)))
  return { of: bytes, stub: hex(stub), hash }
}

const code = count(16, 0x61)

function wayIn(kind: string, start: number, opens: Uint8Array, params: object) {
  const slotId = hex(count(16, start))
  const context = JSON.stringify({ v: 1, kind, slotId, params })
  const nonce = count(12, start + 1)
  const ct = gcm(derive(opens, utf8(slotId), 'fam-nb/1/slot-enc'), nonce, utf8(context)).encrypt(root)
  const commit = hex(derive(opens, utf8(slotId), 'fam-nb/1/slot-commit', 16))
  const slot = { v: 1, kind, slotId, params, commit, nonce: hex(nonce), ct: hex(ct) }
  return { secret: hex(opens), root: hex(root), context, slot }
}

const words = 'abandon ability able about above absent zoo'
const wordsParams = { m: 65_536, t: 3, p: 1, salt: hex(count(16, 0x33)) }
const wordsSecret = argon2id(utf8(words), from(wordsParams.salt), { m: 65_536, t: 3, p: 1, dkLen: 32 })

const ways = {
  words: { words, ...wayIn('words', 0x11, wordsSecret, wordsParams) },
  code: { ...wayIn('code', 0x12, code, {}) },
  passkey: {
    ...wayIn('passkey', 0x13, count(32, 0x81), {
      credential: hex(count(20, 0x05)),
      input: hex(count(32, 0x91)),
    }),
  },
}

const account = '00000000-0000-4000-8000-0000000000a1'

function keyFor(secret: Uint8Array, use: string, epoch: number, plain: Uint8Array, start: number) {
  const context = `{"v":1,"notebook":"${hex(notebook)}","epoch":${epoch},"account":"${account}"}`
  const nonce = count(12, start)
  const key = derive(secret, notebook, `fam-nb/1/${use}/${epoch}`)
  const ct = gcm(key, nonce, utf8(context)).encrypt(plain)
  return {
    secret: hex(secret),
    nk: hex(plain),
    context,
    key: { v: 1, notebook: hex(notebook), epoch, account, nonce: hex(nonce), ct: hex(ct) },
  }
}

function token(secret: Uint8Array, info: string) {
  const made = derive(secret, notebook, info)
  return { secret: hex(secret), info, token: hex(made), hash: hex(sha256(made)) }
}

/** What goes from device to device under a code. */
function letter(use: string, start: number, says: object) {
  const id = hex(derive(code, new Uint8Array(0), `fam-nb/1/${use}-id`, 16))
  const key = derive(code, utf8(id), `fam-nb/1/${use}-enc`)
  const context = `{"v":1,"use":"${use}","id":"${id}"}`
  const nonce = count(12, start)
  const plain = JSON.stringify(says)
  const ct = gcm(key, nonce, utf8(context)).encrypt(utf8(plain))
  return {
    code: hex(code),
    id,
    key: hex(key),
    context,
    plain,
    sealed: { id, nonce: hex(nonce), ct: hex(ct) },
  }
}

/** 16 bytes as one number, moved up by the two bits that 26 digits of five bits have too many. */
function typed(bytes: Uint8Array) {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'.toUpperCase()
  let rest = BigInt(`0x${hex(bytes)}`) << 2n
  let text = ''
  for (let digit = 0; digit < 26; digit++) {
    text = alphabet[Number(rest & 31n)] + text
    rest >>= 5n
  }
  const [high = 0, low = 0] = sha256(bytes)
  text += `${alphabet[high >> 3]}${alphabet[((high & 7) << 2) | (low >> 6)]}`
  const shown = text.replace(/(.{4})(?=.)/g, '$1-')
  const asTyped = [
    text.toLowerCase(),
    ` ${shown.replaceAll('-', ' ')} `,
    text.replaceAll('0', 'o').replaceAll('1', 'l'),
    text.replaceAll('0', 'O').replaceAll('1', 'i'),
  ]
  return { bytes: hex(bytes), shown, typed: asTyped }
}

function frameOf(json: object, ops: string[]) {
  const parts = [utf8(JSON.stringify(json)), ...ops.map(from)]
  const lengths = parts.map(part => from(part.length.toString(16).padStart(8, '0')))
  return { json, ops, bytes: hex(join(...parts.flatMap((part, at) => [lengths[at]!, part]))) }
}

/** A sealed file: the notebook after its first op was purged. */
function file() {
  const ops = [stubOf(first).stub, second.bytes, third.bytes].map(op =>
    Buffer.from(op, 'hex').toString('base64'),
  )
  const notebooks = [{ id: hex(notebook), circle: false, keys: [wrapped().key], ops: { [hex(device)]: ops } }]
  return JSON.stringify({ v: 1, what: 'footbridge notebook', slots: [ways.words.slot], notebooks })
}

const heads = { [hex(device)]: [3, third.hash] }

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
  nextNk: hex(nextNk),
  later: later(),
  stub: stubOf(first),
  ways,
  accountKey: keyFor(root, 'wrap', 1, nk, 0xb1),
  pairKey: keyFor(count(32, 0xa5), 'pair-wrap', 2, nextNk, 0xb2),
  tokens: {
    write: [1, 2].map(epoch => token(epoch === 1 ? nk : nextNk, `fam-nb/1/write/${epoch}`)),
    delete: token(root, 'fam-nb/1/delete'),
  },
  link: letter('link', 0xc1, { root: hex(root), notebooks: [{ id: hex(notebook), heads }] }),
  invite: letter('invite', 0xc2, {
    notebook: hex(notebook),
    name: 'Abuela y yo',
    pair: hex(count(32, 0xa5)),
    keys: { 1: hex(nk), 2: hex(nextNk) },
    heads,
  }),
  codes: [
    code,
    new Uint8Array(16),
    new Uint8Array(16).fill(0xff),
    from('00443214c74254b635cf84653a56d7c6'),
  ].map(typed),
  file: file(),
  frames: {
    request: frameOf({ v: 1, heads }, [first.bytes, stubOf(second).stub]),
    asking: frameOf({ v: 1, heads: {} }, []),
    answer: frameOf({ v: 1, epoch: 2, heads, differs: ['e0e1e2e3e4e5e6e7'], more: true }, [third.bytes]),
  },
}

const target = new URL('../../src/notebook/vectors/version-1.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(vectors, null, 1)}\n`)
