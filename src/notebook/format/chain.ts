/** Each device's ops form a chain of hashes: nothing can be dropped, reordered or swapped without notice. */
import { type Bytes, equal, type Header, ZERO_HASH } from './op.ts'

/** How far a device's chain is held: its last op and that op's hash. */
export type Head = { seq: number; hash: Bytes }
/** By device. */
export type Heads = ReadonlyMap<string, Head>
/** For each device, the highest op that any writer said it had read. */
export type Seen = ReadonlyMap<string, number>

export type ChainRefusal = { refusal: 'fork' | 'gap' | 'chain' }

const NONE: Head = { seq: 0, hash: ZERO_HASH }

/** A device's head; before its first op, seq 0 and a hash of zeros. */
export const headOf = (heads: Heads, device: string): Head => heads.get(device) ?? NONE

/**
 * Whether an op continues its device's chain.
 *
 * @param hash the op's own hash.
 * @param held the hash held for that device and seq, when it is held already.
 * @returns `next`, or `held` for an op already there; refuses a different op in its place (`fork`), one that comes too
 *   early (`gap`), one that does not name the op before it (`chain`).
 */
export function follows(
  heads: Heads,
  link: Pick<Header, 'device' | 'seq' | 'prev'>,
  hash: Bytes,
  held?: Bytes,
): 'next' | 'held' | ChainRefusal {
  const head = headOf(heads, link.device)
  if (link.seq <= head.seq) {
    const mine = held ?? (link.seq === head.seq ? head.hash : undefined)
    return mine && !equal(mine, hash) ? { refusal: 'fork' } : 'held'
  }
  if (link.seq > head.seq + 1) return { refusal: 'gap' }
  return equal(link.prev, head.hash) ? 'next' : { refusal: 'chain' }
}

/** Takes note of what a writer said it had read. */
export function hear(seen: Map<string, number>, claim: Record<string, number> | undefined): void {
  for (const [device, seq] of Object.entries(claim ?? {}))
    if (seq > (seen.get(device) ?? 0)) seen.set(device, seq)
}

/** The devices of which some writer had read more than is held here: ops were lost or are withheld. */
export const withheld = (heads: Heads, seen: Seen): string[] =>
  [...seen].filter(([device, seq]) => seq > headOf(heads, device).seq).map(([device]) => device)
