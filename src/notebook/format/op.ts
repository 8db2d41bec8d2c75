/**
 * The bytes of one op, format version 1: what goes to the disk, to the server and into a backup alike.
 * Layout, padding and plaintext: docs/notebook-format.md.
 */

export type Bytes = Uint8Array<ArrayBuffer>

const VERSION = 1
/** AES-256-GCM, keys by HKDF-SHA-256. */
const SUITE = 1
/** A version of an entry. */
export const RECORD = 1
/** What is to be done with other ops: control.ts. */
export const CONTROL = 2
export const HEADER = 84
/** A purged op: its header, and the hash of the ciphertext that was taken away. No other op has this length. */
const STUB = HEADER + 32
const BUCKET = 128
const TAG = 16
/** No op is longer: a page of sync holds 1 MiB. */
const LONGEST = 1 << 20
/** The longest entry, as UTF-8 bytes of its JSON. */
export const LONGEST_BODY = 256 * 1024

export type OpRefusal = {
  refusal: 'short' | 'long' | 'version' | 'suite' | 'reserved' | 'seq' | 'length' | 'padding' | 'body'
}

export type Header = {
  kind: number
  /** 16 bytes. */
  notebook: Bytes
  epoch: number
  /** 8 bytes as hex. */
  device: string
  /** Counts a device's ops from 1. */
  seq: number
  /** Hash of the device's op before this one; zeros for its first. */
  prev: Bytes
  nonce: Bytes
}

/**
 * An op taken apart: its header, the header's own 84 bytes (the associated data), ciphertext with tag. Of a purged one
 * (`stub`) `sealed` is the ciphertext's hash.
 */
export type Op = Header & { head: Bytes; sealed: Bytes; stub: boolean }

/** What an op says, once opened: one version of one entry. */
export type Body = {
  /** The entry. */
  i: string
  /** This version: its clock stamp (clock.ts). */
  h: string
  /** The versions it replaces. */
  p: string[]
  t: string
  /** Null removes the entry. */
  d: unknown
  /** The device that first wrote this version, when another one carries it over. */
  b?: string
  /** How far its writer had read the other devices, when that changed. */
  s?: Record<string, number>
}

export const ZERO_HASH: Bytes = new Uint8Array(32)

/** Bytes as lower-case hex. */
export const hex = (bytes: Uint8Array): string => {
  let out = ''
  for (const byte of bytes) out += (byte < 16 ? '0' : '') + byte.toString(16)
  return out
}

/** Reads hex of any case; throws when it is not hex. */
export function unhex(text: string): Bytes {
  if (!/^([0-9a-f]{2})*$/i.test(text)) throw new TypeError('not hex')
  return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  )
}

export function concat(...parts: Uint8Array[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Compares without stopping at the first difference. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at++) difference |= a[at]! ^ b[at]!
  return difference === 0
}

/** Pads to a whole number of 128-byte buckets: 0x80, then zeros (ISO/IEC 7816-4). At least one byte is added. */
export function pad(bytes: Uint8Array): Bytes {
  const out = new Uint8Array(Math.ceil((bytes.length + 1) / BUCKET) * BUCKET)
  out.set(bytes)
  out[bytes.length] = 0x80
  return out
}

/** Takes padding off; refuses all that `pad` would not have written. */
export function unpad(bytes: Bytes): Bytes | OpRefusal {
  let end = bytes.length - 1
  while (end >= 0 && bytes[end] === 0) end--
  if (end < 0 || bytes[end] !== 0x80 || bytes.length % BUCKET !== 0 || bytes.length - end > BUCKET)
    return { refusal: 'padding' }
  return bytes.subarray(0, end)
}

/** Writes the 84 bytes before the ciphertext. */
export function encodeHeader(header: Header): Bytes {
  const bytes = new Uint8Array(HEADER)
  const view = new DataView(bytes.buffer)
  bytes[0] = VERSION
  bytes[1] = SUITE
  bytes[2] = header.kind
  bytes.set(header.notebook, 4)
  view.setUint32(20, header.epoch)
  bytes.set(unhex(header.device), 24)
  view.setBigUint64(32, BigInt(header.seq))
  bytes.set(header.prev, 40)
  bytes.set(header.nonce, 72)
  return bytes
}

/**
 * Takes an op apart, without opening it. Any kind is taken: a reader that does not know a kind keeps the op unread.
 *
 * Refuses `short`, `long` (over 1 MiB), `version` and `suite` not known here, a `reserved` byte in use, `seq` 0 or
 * beyond 2^53, a ciphertext of a `length` no padding gives.
 */
export function parseOp(bytes: Bytes): Op | OpRefusal {
  if (bytes.length < HEADER) return { refusal: 'short' }
  if (bytes[0] !== VERSION) return { refusal: 'version' }
  if (bytes[1] !== SUITE) return { refusal: 'suite' }
  if (bytes[3] !== 0) return { refusal: 'reserved' }
  if (bytes.length > LONGEST) return { refusal: 'long' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const seq = view.getBigUint64(32)
  if (seq === 0n || seq > BigInt(Number.MAX_SAFE_INTEGER)) return { refusal: 'seq' }
  const padded = bytes.length - HEADER - TAG
  const stub = bytes.length === STUB
  if (!stub && (padded <= 0 || padded % BUCKET !== 0)) return { refusal: 'length' }
  return {
    kind: bytes[2]!,
    notebook: bytes.subarray(4, 20),
    epoch: view.getUint32(20),
    device: hex(bytes.subarray(24, 32)),
    seq: Number(seq),
    prev: bytes.subarray(40, 72),
    nonce: bytes.subarray(72, 84),
    head: bytes.subarray(0, HEADER),
    sealed: bytes.subarray(HEADER),
    stub,
  }
}

/** Room for `b` and no more, so that the longest entry can still be carried over, and a control without it. */
const CARRIED = ',"b":"0123456789abcdef"'.length

/** The padded plaintext of a body. Refuses a `body` of more than 256 KiB, `b` not counted. */
export function encodeBody({ i, h, p, t, d, b, s }: Body): Bytes | OpRefusal {
  const bytes = new TextEncoder().encode(JSON.stringify({ i, h, p, t, d, b, s }))
  return bytes.length > LONGEST_BODY + (b === undefined ? 0 : CARRIED) ? { refusal: 'body' } : pad(bytes)
}

export const isStamp = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{16}-[0-9a-f]{16}$/.test(value)

/** Whether this is a device id as it stands in JSON: 8 bytes as hex. */
export const isDevice = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)

/** Reads an opened plaintext. Refuses bad `padding` and every `body` this version could not have written. */
export function decodeBody(plain: Bytes): Body | OpRefusal {
  const bytes = unpad(plain)
  if ('refusal' in bytes) return bytes
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { refusal: 'body' }
  }
  if (!isBody(value)) return { refusal: 'body' }
  // Numbers may take up to six times the room once they are written anew: no device could carry such a body over.
  return bytes.length * 6 > LONGEST_BODY && 'refusal' in encodeBody(value) ? { refusal: 'body' } : value
}

function isBody(value: unknown): value is Body {
  if (typeof value !== 'object' || value === null) return false
  const { i, h, p, t, d, b, s } = value as Record<string, unknown>
  return (
    typeof i === 'string' &&
    i !== '' &&
    isStamp(h) &&
    Array.isArray(p) &&
    p.every(isStamp) &&
    typeof t === 'string' &&
    d !== undefined &&
    (b === undefined || isDevice(b)) &&
    (s === undefined || isSeen(s))
  )
}

/** Whether this is a place in a chain. */
export const isSeq = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

const isSeen = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([device, seq]) => isDevice(device) && isSeq(seq))
