/**
 * What a device and the server say to each other when they sync: a length (4 bytes, big-endian) and that much JSON,
 * then each op with its length before it. Read strictly, on both sides. Layout: docs/notebook-format.md.
 */
import type { Head, Heads } from './chain.ts'
import { isEpoch } from './control.ts'
import { type Bytes, concat, hex, isDevice, isSeq, unhex } from './op.ts'

/** A page is full when its ops come to this; the last one may go beyond. */
export const PAGE = 1 << 20
/** No frame is longer: a page and one op. */
export const LONGEST_FRAME = 2 * PAGE
/** No JSON of a frame is longer: it leaves room for some ten thousand devices. */
const LONGEST_JSON = PAGE

export type Request = { heads: Heads; ops: Bytes[] }
/** `differs`: devices of which the server holds another op than the asker at the seq asked with. */
export type Answer = { epoch: number; heads: Heads; differs: string[]; more: boolean; ops: Bytes[] }
export type FrameRefusal = { refusal: 'malformed' | 'too-long' | 'version' }

const MALFORMED: FrameRefusal = { refusal: 'malformed' }

/** Writes a request: how far the asker holds each chain, and ops it brings. */
export const encodeRequest = ({ heads, ops }: Request): Bytes => frame({ v: 1, heads: plain(heads) }, ops)

/** Writes an answer. */
export const encodeAnswer = ({ epoch, heads, differs, more, ops }: Answer): Bytes =>
  frame({ v: 1, epoch, heads: plain(heads), differs, more }, ops)

/** Reads a request. Refuses `too-long`, `malformed`, and a `version` not known here; never throws. */
export function decodeRequest(bytes: Bytes): Request | FrameRefusal {
  const parts = unframe(bytes, ['v', 'heads'])
  if ('refusal' in parts) return parts
  const heads = readHeads(parts.json.heads)
  return heads ? { heads, ops: parts.ops } : MALFORMED
}

/** Reads an answer. Refuses as `decodeRequest` does. */
export function decodeAnswer(bytes: Bytes): Answer | FrameRefusal {
  const parts = unframe(bytes, ['v', 'epoch', 'heads', 'differs', 'more'])
  if ('refusal' in parts) return parts
  const { epoch, differs, more } = parts.json
  const heads = readHeads(parts.json.heads)
  if (!heads || !isEpoch(epoch) || typeof more !== 'boolean') return MALFORMED
  if (!Array.isArray(differs) || !differs.every(isDevice)) return MALFORMED
  return { epoch, heads, differs, more, ops: parts.ops }
}

const plain = (heads: Heads): Record<string, [number, string]> =>
  Object.fromEntries([...heads].map(([device, { seq, hash }]) => [device, [seq, hex(hash)]]))

/** Reads heads as they stand in JSON, `{device: [seq, hash]}`; nothing when they are none. */
export function readHeads(value: unknown): Map<string, Head> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const heads = new Map<string, Head>()
  for (const [device, head] of Object.entries(value)) {
    if (!isDevice(device) || !Array.isArray(head) || head.length !== 2) return undefined
    const [seq, hash] = head as unknown[]
    if (!isSeq(seq) || typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return undefined
    heads.set(device, { seq, hash: unhex(hash) })
  }
  return heads
}

function frame(json: unknown, ops: Bytes[]): Bytes {
  const parts = [new TextEncoder().encode(JSON.stringify(json)), ...ops]
  return concat(...parts.flatMap(part => [length(part.length), part]))
}

function length(value: number): Bytes {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

type Parts = { json: Record<string, unknown>; ops: Bytes[] }

function unframe(bytes: Bytes, keys: string[]): Parts | FrameRefusal {
  if (bytes.length > LONGEST_FRAME) return { refusal: 'too-long' }
  const parts = split(bytes)
  const [first, ...ops] = parts ?? []
  if (!first || first.length > LONGEST_JSON || ops.some(op => op.length === 0)) return MALFORMED
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(first))
  } catch {
    return MALFORMED
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return MALFORMED
  if (isSeq((json as { v?: unknown }).v) && (json as { v: number }).v !== 1) return { refusal: 'version' }
  const found = Object.keys(json)
  const whole = (json as { v?: unknown }).v === 1 && found.length === keys.length
  return whole && keys.every(key => found.includes(key))
    ? { json: json as Record<string, unknown>, ops }
    : MALFORMED
}

/** The parts between the lengths; nothing when they do not come out even. */
function split(bytes: Bytes): Bytes[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Bytes[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return undefined
    const end = at + 4 + view.getUint32(at)
    if (end > bytes.length) return undefined
    parts.push(bytes.subarray(at + 4, end))
    at = end
  }
  return parts
}
