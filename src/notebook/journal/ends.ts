/** Ends of epochs by what stood at them: the op that an end names by its hash vouches for all of its chain before it. */
import type { Head } from '../format/chain.ts'
import type { Close } from '../format/control.ts'
import { type Bytes, hex, type Op } from '../format/op.ts'
import type { Controls } from './controls.ts'
import type { Core } from './core.ts'
import type { Draft, Read } from './read.ts'

/** What an end says: how far each chain counts, and which op is the last one. */
type End = Pick<Close, 'epoch' | 'heads' | 'hashes'>

/**
 * An end that vouches for what is held at an op's place, and that the op would have to be before.
 *
 * @param op another op that came for that place. A stub names its epoch, and nothing vouches for the name.
 * @param hashAt the hash of the op that is held at a place of this chain.
 */
export async function vouchingEnd(
  controls: Controls,
  { device, seq, epoch, stub }: Pick<Op, 'device' | 'seq' | 'epoch' | 'stub'>,
  hashAt: (seq: number) => Promise<Bytes | undefined>,
): Promise<Close | undefined> {
  for (const end of controls.ends(stub ? 1 : epoch, device, seq)) {
    const hash = await hashAt(end.heads[device]!)
    if (hash && end.hashes?.[device] === hex(hash)) return end
  }
  return undefined
}

/** Whether some end vouches for an op that is held. */
export function vouched(
  controls: Controls,
  all: readonly { device: string; read: Read }[],
): (op: Op) => boolean {
  const held = new Map<string, string>()
  for (const { device, read } of all)
    if (typeof read === 'object') held.set(`${device} ${read.op.seq}`, hex(read.hash))
  return ({ device, seq, epoch }) =>
    controls.ends(epoch, device, seq).some(({ heads, hashes }) => {
      const last = held.get(`${device} ${heads[device]}`)
      return last !== undefined && hashes?.[device] === last
    })
}

/** What an end says at these heads, with the hashes of the ops there, as far as they are held. */
export function endAt(
  epoch: number,
  heads: Record<string, number>,
  all: readonly { device: string; read: Read }[],
): End {
  const hashes: Record<string, string> = {}
  for (const { device, read } of all)
    if (typeof read === 'object' && read.op.seq === heads[device]) hashes[device] = hex(read.hash)
  return { epoch, heads, hashes }
}

/**
 * The same end, of one chain sooner: for when a server shows another branch from there on, which cannot be mended. What is
 * held of that chain goes along; whoever wrote the other branch carries it over, if they are still in.
 */
export function endSooner(
  core: Pick<Core, 'control'>,
  { epoch, heads, hashes = {} }: End,
  device: string,
  last: Head,
): Draft {
  const { [device]: _head, ...otherHeads } = heads
  const { [device]: _hash, ...otherHashes } = hashes
  const at = last.seq > 0
  return core.control('close', {
    epoch,
    heads: at ? { ...otherHeads, [device]: last.seq } : otherHeads,
    hashes: at ? { ...otherHashes, [device]: hex(last.hash) } : otherHashes,
  })
}
