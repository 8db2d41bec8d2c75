import { expect, test } from 'vitest'
import { hashOf, notebookKeys, openOp, randomBytes, sealOp, secretKey, stubOf } from '../vault.ts'
import { decodeBody, encodeBody, LONGEST_BODY, parseOp, RECORD, unpad, ZERO_HASH } from './op.ts'

const BODY = { i: 'r1', h: '018bcfe568000000-0011223344556677', p: [], t: 'note', d: 'calm' }
const DEVICE = 'd0d1d2d3d4d5d6d7'

test('a purged op keeps its header, its place and its hash, and nothing else', async () => {
  const keys = await notebookKeys(await secretKey(randomBytes(32)), randomBytes(16), 1)
  const sealed = await sealOp(keys, { kind: RECORD, device: DEVICE, seq: 1, prev: ZERO_HASH }, BODY)
  if ('refusal' in sealed) throw new Error(sealed.refusal)
  const op = parseOp(sealed.bytes)
  if ('refusal' in op) throw new Error(op.refusal)
  const bytes = await stubOf(op)
  expect(bytes.length).toBe(116)
  const stub = parseOp(bytes)
  if ('refusal' in stub) throw new Error(stub.refusal)
  expect(stub).toMatchObject({ stub: true, device: DEVICE, seq: 1, head: op.head })
  expect(await hashOf(stub)).toEqual(sealed.hash)
  expect(await hashOf(op)).toEqual(sealed.hash)
  expect(await openOp(keys, stub)).toEqual({ refusal: 'auth' })
  expect(parseOp(bytes.slice(0, -1))).toEqual({ refusal: 'length' })
})

test('a carried version names its first writer, in the set order of keys; an odd one is refused', () => {
  const plain = encodeBody({ s: { [DEVICE]: 1 }, ...BODY, b: DEVICE })
  if ('refusal' in plain) throw new Error(plain.refusal)
  const text = new TextDecoder().decode(unpad(plain) as Uint8Array<ArrayBuffer>)
  expect(text).toBe(
    `{"i":"r1","h":"${BODY.h}","p":[],"t":"note","d":"calm","b":"${DEVICE}","s":{"${DEVICE}":1}}`,
  )
  expect(decodeBody(plain)).toEqual({ ...BODY, b: DEVICE, s: { [DEVICE]: 1 } })
  for (const b of ['', 'x', DEVICE.toUpperCase(), 1, null])
    expect(decodeBody(encodeBody({ ...BODY, b } as never) as Uint8Array<ArrayBuffer>)).toEqual({
      refusal: 'body',
    })
})

test('the longest entry can still be carried over', () => {
  const room = LONGEST_BODY - JSON.stringify({ ...BODY, d: '' }).length
  const longest = { ...BODY, d: 'x'.repeat(room) }
  expect(encodeBody(longest)).toBeInstanceOf(Uint8Array)
  expect(encodeBody({ ...longest, b: DEVICE })).toBeInstanceOf(Uint8Array)
  expect(encodeBody({ ...longest, d: 'x'.repeat(room + 1) })).toEqual({ refusal: 'body' })
})
