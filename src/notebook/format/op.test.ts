import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type NotebookKeys, notebookKeys, openOp, randomBytes, sealOp, secretKey } from '../vault.ts'
import {
  type Bytes,
  decodeBody,
  encodeBody,
  encodeHeader,
  HEADER,
  hex,
  LONGEST_BODY,
  pad,
  parseOp,
  RECORD,
  unhex,
  unpad,
  ZERO_HASH,
} from './op.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A body as JSON, with `d` as it stands there. */
const inJson = (body: object, d?: string): Bytes =>
  new TextEncoder().encode(JSON.stringify(body).replace('"d":""', `"d":${d ?? '""'}`))

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }) as fc.Arbitrary<Bytes>
const header = fc.record({
  kind: fc.integer({ min: 1, max: 2 }),
  notebook: bytes(16),
  epoch: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  device: bytes(8).map(hex),
  seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  prev: bytes(32),
  nonce: bytes(12),
})
const BODY = { i: 'r1', h: '018bcfe568000000-0011223344556677', p: [], t: 'observation', d: { text: 'calm' } }
const open: NotebookKeys = await notebookKeys(await secretKey(randomBytes(32)), randomBytes(16), 1)
const PLACE = { kind: RECORD, device: 'd0d1d2d3d4d5d6d7', seq: 1, prev: ZERO_HASH }

async function sealed(place = {}): Promise<Bytes> {
  const op = await sealOp(open, { ...PLACE, ...place }, BODY)
  if ('refusal' in op) throw new Error(op.refusal)
  return op.bytes
}

test('a header is read as it was written', () => {
  fc.assert(
    fc.property(header, wanted => {
      const op = parseOp(new Uint8Array([...encodeHeader(wanted), ...new Uint8Array(144)]))
      expect(op).toMatchObject(wanted)
    }),
  )
})

test('padding comes off as it went on, in whole buckets, never none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), plain => {
      const padded = pad(plain)
      expect(padded.length % 128).toBe(0)
      expect(padded.length).toBeGreaterThan(plain.length)
      expect(hex(unpad(padded) as Bytes)).toBe(hex(plain))
    }),
  )
})

test('padding nobody writes is refused', () => {
  const zeros = new Uint8Array(128)
  const tooMuch = new Uint8Array(256)
  tooMuch[100] = 0x80
  for (const wrong of [zeros, tooMuch, new Uint8Array(0), Uint8Array.of(0x80)])
    expect(unpad(wrong)).toEqual({ refusal: 'padding' })
})

test('each malformed header is refused by its name', async () => {
  const good = await sealed()
  const changed = (at: number, ...values: number[]) => {
    const copy = good.slice()
    copy.set(values, at)
    return parseOp(copy)
  }
  expect(parseOp(good.slice(0, HEADER - 1))).toEqual({ refusal: 'short' })
  expect(changed(0, 2)).toEqual({ refusal: 'version' })
  expect(changed(1, 2)).toEqual({ refusal: 'suite' })
  expect(changed(3, 1)).toEqual({ refusal: 'reserved' })
  expect(changed(32, 0, 0, 0, 0, 0, 0, 0, 0)).toEqual({ refusal: 'seq' })
  expect(changed(32, 0, 0x20, 0, 0, 0, 0, 0, 0)).toEqual({ refusal: 'seq' })
  expect(parseOp(good.slice(0, -1))).toEqual({ refusal: 'length' })
  expect(parseOp(good.slice(0, HEADER))).toEqual({ refusal: 'length' })
  expect(parseOp(new Uint8Array([...good, ...new Uint8Array(1 << 20)]))).toEqual({ refusal: 'long' })
  // A kind not known here still has its place in the chain; if authentic, it is only not read.
  const forged = changed(2, 3)
  if ('refusal' in forged) throw new Error(forged.refusal)
  expect(await openOp(open, forged)).toEqual({ refusal: 'auth' })
  const later = parseOp(await sealed({ kind: 3 }))
  if ('refusal' in later) throw new Error(later.refusal)
  expect(await openOp(open, later)).toEqual({ refusal: 'kind' })
})

test('whatever the bytes, reading answers with a value or a named refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 700 }) as fc.Arbitrary<Bytes>, noise => {
      noise[0] = 1
      noise[1] = 1
      noise[3] = 0
      expect(() => parseOp(noise)).not.toThrow()
      expect(decodeBody(noise)).toHaveProperty('refusal')
      expect(() => decodeBody(pad(noise))).not.toThrow()
    }),
    { numRuns: 500 },
  )
})

test('a body is read as it was written, whatever JSON it carries', () => {
  fc.assert(
    fc.property(fc.jsonValue(), data => {
      const plain = encodeBody({ ...BODY, d: data, s: { d0d1d2d3d4d5d6d7: 3 } })
      expect(decodeBody(plain as Bytes)).toEqual(
        JSON.parse(JSON.stringify({ ...BODY, d: data, s: { d0d1d2d3d4d5d6d7: 3 } })),
      )
    }),
  )
})

test('a body of another shape, or too long, is refused', () => {
  const wrong = [
    null,
    [],
    {},
    { ...BODY, i: '' },
    { ...BODY, h: 'now' },
    { ...BODY, p: ['x'] },
    { ...BODY, d: undefined },
  ]
  for (const body of [
    ...wrong,
    { ...BODY, t: 5 },
    { ...BODY, s: { x: 1 } },
    { ...BODY, s: { d0d1d2d3d4d5d6d7: -1 } },
  ])
    expect(decodeBody(pad(new TextEncoder().encode(JSON.stringify(body))))).toEqual({ refusal: 'body' })
  expect(encodeBody({ ...BODY, d: 'x'.repeat(LONGEST_BODY) })).toEqual({ refusal: 'body' })
  expect(decodeBody(pad(inJson({ ...BODY, d: 'x'.repeat(LONGEST_BODY) })))).toEqual({ refusal: 'body' })
  // Written shorter than a program of ours would: whoever carried it over would have no room for it.
  const short = (n: number) => inJson({ ...BODY, d: '' }, `[${Array(n).fill('1e20').join()}]`)
  expect(short(50_000).length).toBeLessThan(LONGEST_BODY)
  expect(decodeBody(pad(short(50_000)))).toEqual({ refusal: 'body' })
  expect(decodeBody(pad(short(500)))).not.toHaveProperty('refusal')
})

test('no byte of an op can change unnoticed: flipped, zeroed, raised', async () => {
  const good = await sealed()
  const other = await sealed()
  for (let at = 0; at < good.length; at++) {
    const changes = [good[at]! ^ 1, good[at]! ^ 0x80, 0, good[at]! + 1, other[at]!].filter(
      value => (value & 255) !== good[at],
    )
    for (const value of changes) {
      const copy = good.slice()
      copy[at] = value
      const op = parseOp(copy)
      const answer = 'refusal' in op ? op : await openOp(open, op)
      const expected = EXPECTED.find(([from, to]) => at >= from && at <= to)?.[2] ?? ['auth']
      expect(expected, `byte ${at}`).toContain('refusal' in answer ? answer.refusal : 'opened')
    }
  }
})

/** Which refusal a change in which byte may bring. */
const EXPECTED: [number, number, string[]][] = [
  [0, 0, ['version']],
  [1, 1, ['suite']],
  [3, 3, ['reserved']],
  [4, 19, ['notebook']],
  [20, 23, ['epoch']],
  [32, 39, ['auth', 'seq']],
]

test('an op of another key, notebook or epoch is refused', async () => {
  const op = parseOp(await sealed())
  if ('refusal' in op) throw new Error(op.refusal)
  const stranger = await notebookKeys(await secretKey(randomBytes(32)), open.notebook, 1)
  expect(await openOp(stranger, op)).toEqual({ refusal: 'auth' })
  expect(await openOp({ ...open, notebook: randomBytes(16) }, op)).toEqual({ refusal: 'notebook' })
  expect(await openOp({ ...open, epoch: 2 }, op)).toEqual({ refusal: 'epoch' })
})

test('ciphertexts cannot change places', async () => {
  const [one, two] = [await sealed(), await sealed()]
  const op = parseOp(new Uint8Array([...one.subarray(0, HEADER), ...two.subarray(HEADER)]))
  if ('refusal' in op) throw new Error(op.refusal)
  expect(await openOp(open, op)).toEqual({ refusal: 'auth' })
})

test('hex that is not hex throws', () => {
  expect(hex(unhex('00fFa0'))).toBe('00ffa0')
  expect(() => unhex('0g')).toThrow()
  expect(() => unhex('0')).toThrow()
})
