/** What lies sealed in a checkpoint: every opened version and how far they reach. It can be lost; the ops are the truth. */
import type { Heads, Seen } from './chain.ts'
import { type Body, type Bytes, hex, unhex } from './op.ts'

/** What this program understands of ops. A checkpoint of another understanding is not used; the ops are replayed. */
const READER = 1

export type Checkpoint = { heads: Heads; seen: Seen; versions: Iterable<Omit<Body, 's'>> }

/** The plaintext of a checkpoint. */
export function encodeCheckpoint({ heads, seen, versions }: Checkpoint): Bytes {
  const plain = {
    reader: READER,
    heads: Object.fromEntries([...heads].map(([device, head]) => [device, [head.seq, hex(head.hash)]])),
    seen: Object.fromEntries(seen),
    versions: [...versions],
  }
  return new TextEncoder().encode(JSON.stringify(plain))
}

/** Reads an opened checkpoint; nothing when another program's understanding is in it. */
export function decodeCheckpoint(bytes: Bytes): Checkpoint | undefined {
  const plain = JSON.parse(new TextDecoder().decode(bytes)) as {
    reader: number
    heads: Record<string, [number, string]>
    seen: Record<string, number>
    versions: Omit<Body, 's'>[]
  }
  if (plain.reader !== READER) return undefined
  const heads = Object.entries(plain.heads).map(
    ([device, [seq, hash]]) => [device, { seq, hash: unhex(hash) }] as const,
  )
  return { heads: new Map(heads), seen: new Map(Object.entries(plain.seen)), versions: plain.versions }
}
