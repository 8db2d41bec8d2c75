/** What lies sealed in a checkpoint: every opened version and how far they reach. It can be lost; the ops are the truth. */
import type { Heads, Seen } from './chain.ts'
import { type Body, type Bytes, hex, unhex } from './op.ts'

/** What this program understands of ops. A checkpoint of another understanding is not used; the ops are replayed. */
const READER = 3
/** The reader before knew no control ops, and wrote none of these where there was one: what it wrote still holds. */
const READER_BEFORE = 2

export type Checkpoint = {
  heads: Heads
  seen: Seen
  versions: Iterable<Pick<Body, 'i' | 'h' | 'p' | 't' | 'd'> & { b: string }>
  controls: Iterable<Pick<Body, 'h' | 't' | 'd'> & { e: number }>
}

/** The plaintext of a checkpoint. */
export function encodeCheckpoint({ heads, seen, versions, controls }: Checkpoint): Bytes {
  const plain = {
    reader: READER,
    heads: Object.fromEntries([...heads].map(([device, head]) => [device, [head.seq, hex(head.hash)]])),
    seen: Object.fromEntries(seen),
    versions: [...versions],
    controls: [...controls],
  }
  return new TextEncoder().encode(JSON.stringify(plain))
}

/** Reads an opened checkpoint; nothing when another program's understanding is in it. */
export function decodeCheckpoint(bytes: Bytes): Checkpoint | undefined {
  const plain = JSON.parse(new TextDecoder().decode(bytes)) as {
    reader: number
    heads: Record<string, [number, string]>
    seen: Record<string, number>
    versions: (Omit<Body, 's'> & { b: string })[]
    controls?: (Pick<Body, 'h' | 't' | 'd'> & { e: number })[]
  }
  if (plain.reader !== READER && plain.reader !== READER_BEFORE) return undefined
  const heads = Object.entries(plain.heads).map(
    ([device, [seq, hash]]) => [device, { seq, hash: unhex(hash) }] as const,
  )
  return {
    heads: new Map(heads),
    seen: new Map(Object.entries(plain.seen)),
    versions: plain.versions,
    controls: plain.controls ?? [],
  }
}
