import 'fake-indexeddb/auto'
import { gcm } from '@noble/ciphers/aes.js'
import { argon2id } from '@noble/hashes/argon2.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { Keeper } from './keeper.ts'
import type { Entry } from './messages.ts'
import { openStore } from './store.ts'

// Another program, written from docs/notebook-format.md alone: it shares no line with the notebook.

const utf8 = (text: string) => new TextEncoder().encode(text)
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (from: Uint8Array) => Buffer.from(from).toString('hex')
const derive = (secret: Uint8Array, salt: Uint8Array, info: string, length = 32) =>
  hkdf(sha256, secret, salt, utf8(info), length)

type Version = { i: string; h: string; p: string[]; t: string; d: unknown }

async function read(pin: string): Promise<Map<string, { type: string; data: unknown; others: unknown[] }>> {
  const db = await openDB('fn', 2)
  const home = await db.get('meta', 'home')
  const slot = home.slots.find((one: { kind: string }) => one.kind === 'local')
  const [own] = home.notebooks
  const key = own.keys[0]
  const rows: Uint8Array[][] = await db.getAll('segments')
  db.close()

  const { m, t, p, salt } = slot.params
  const secret = argon2id(utf8(pin.normalize('NFKC')), bytes(salt), { m, t, p, dkLen: 32 })
  const id = utf8(slot.slotId)
  if (hex(derive(secret, id, 'fam-nb/1/slot-commit', 16)) !== slot.commit) throw new Error('wrong PIN')
  const { v, kind, slotId, params } = slot
  const context = JSON.stringify({ v, kind, slotId, params: { m: params.m, t: params.t, p: params.p, salt } })
  const root = gcm(derive(secret, id, 'fam-nb/1/slot-enc'), bytes(slot.nonce), utf8(context)).decrypt(
    bytes(slot.ct),
  )
  const notebook = bytes(key.notebook)
  const keyContext = `{"v":1,"notebook":"${key.notebook}","epoch":${key.epoch},"account":null}`
  const wrap = derive(root, notebook, `fam-nb/1/wrap/${key.epoch}`)
  const nk = gcm(wrap, bytes(key.nonce), utf8(keyContext)).decrypt(bytes(key.ct))
  const opKey = derive(nk, notebook, `fam-nb/1/op/${key.epoch}`)

  let before = '0'.repeat(64)
  const versions = rows.flat().map((op, at): Version => {
    const head = op.subarray(0, 84)
    expect([...head.subarray(0, 4)]).toEqual([1, 1, 1, 0])
    expect(hex(head.subarray(4, 20))).toBe(key.notebook)
    expect(hex(head.subarray(24, 32))).toBe(own.device)
    expect(new DataView(head.slice().buffer).getBigUint64(32)).toBe(BigInt(at + 1))
    expect(hex(head.subarray(40, 72))).toBe(before)
    before = hex(sha256(new Uint8Array([...utf8('fam-nb/op/1'), ...head, ...sha256(op.subarray(84))])))
    const plain = gcm(opKey, head.subarray(72), head).decrypt(op.subarray(84))
    expect(plain.length % 128).toBe(0)
    return JSON.parse(text(plain.subarray(0, plain.lastIndexOf(0x80))))
  })
  const replaced = new Set(versions.flatMap(one => one.p))
  const live = versions
    .filter(one => !replaced.has(one.h) && one.d !== null)
    .sort((a, b) => (a.h < b.h ? 1 : -1))
  const found = new Map<string, { type: string; data: unknown; others: unknown[] }>()
  for (const one of live) {
    const there = found.get(one.i)
    if (there) there.others.push(one.d)
    else found.set(one.i, { type: one.t, data: one.d, others: [] })
  }
  return found
}

test('another program reads the notebook by what the format page says', async () => {
  const pin = 'ﬂuss und brücke'
  const keeper = new Keeper({
    store: openStore(),
    now: () => 1_790_000_000_000,
    tell: () => undefined,
    post: () => undefined,
    alone: work => work(),
    unlessElsewhere: work => work(),
    origin: 'https://notes.example.org',
  })
  await keeper.answer({ ask: 'setUp', pin })
  const first = (await keeper.answer({
    ask: 'record',
    type: 'observation',
    data: { note: 'größer ✓' },
  })) as Entry
  const gone = (await keeper.answer({ ask: 'record', type: 'note', data: 'x'.repeat(1000) })) as Entry
  await keeper.answer({ ask: 'correct', id: first.id, data: 'mine' })
  await keeper.answer({
    ask: 'correct',
    id: first.id,
    data: 'from the first alone',
    versions: first.versions,
  })
  await keeper.answer({ ask: 'remove', id: gone.id })
  await keeper.answer({ ask: 'record', type: 'dip', id: 'chosen', data: [1, null] })
  expect(await read(pin)).toEqual(
    new Map([
      ['chosen', { type: 'dip', data: [1, null], others: [] }],
      [first.id, { type: 'observation', data: 'from the first alone', others: ['mine'] }],
    ]),
  )
  await expect(read('another')).rejects.toThrow('wrong PIN')
}, 60_000)
