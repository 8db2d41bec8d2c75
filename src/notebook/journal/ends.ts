/** Ends of epochs by what stood at them: the op that an end names by its hash vouches for all of its chain before it. */
import type { Head } from '../format/chain.ts'
import type { Close } from '../format/control.ts'
import { type Bytes, hex, type Op } from '../format/op.ts'
import { type Controls, endsFrom } from './controls.ts'
import type { Core } from './core.ts'
import type { Draft, Read } from './read.ts'

/** What an end says: how far each chain counts, and which op is the last one. */
type End = Pick<Close, 'epoch' | 'heads' | 'hashes'>

/** The latest end that vouches for what is held at a place, of which another op came. A stub's epoch is only a claim. */
export async function vouchingEnd(
  controls: Controls,
  { device, seq, epoch, stub }: Pick<Op, 'device' | 'seq' | 'epoch' | 'stub'>,
  hashAt: (seq: number) => Promise<Bytes | undefined>,
): Promise<Close | undefined> {
  const latest = controls.ends(stub ? 1 : epoch, device, seq).sort((a, b) => b.epoch - a.epoch)
  for (const end of latest) {
    const hash = await hashAt(end.heads[device]!)
    if (hash && end.hashes?.[device] === hex(hash)) return end
  }
  return undefined
}

/**
 * Whether ends vouch for an op that is held, and none speaks against it: who came late may have ended an epoch over a false
 * branch.
 *
 * @param more ends that lie beyond an end themselves, and go along.
 */
export function vouched(
  controls: Controls,
  more: readonly Close[],
  all: readonly { device: string; read: Read }[],
): (op: Op) => boolean {
  const held = new Map<string, string>()
  for (const { device, read } of all)
    if (typeof read === 'object') held.set(`${device} ${read.op.seq}`, hex(read.hash))
  return ({ device, seq, epoch }) => {
    const named = [...controls.ends(epoch, device, seq), ...endsFrom(more, epoch, device, seq)].filter(
      ({ hashes }) => hashes?.[device] !== undefined,
    )
    return (
      named.length > 0 &&
      named.every(({ heads, hashes }) => hashes?.[device] === held.get(`${device} ${heads[device]}`))
    )
  }
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
 * held of that chain goes along; whoever wrote the other branch carries it over, if they are still in. For the other
 * chains the end that was there still vouches.
 */
export function endSooner(
  core: Pick<Core, 'control'>,
  { epoch, heads }: End,
  device: string,
  last: Head,
): Draft {
  const { [device]: _head, ...others } = heads
  if (last.seq === 0) return core.control('close', { epoch, heads: others })
  return core.control('close', {
    epoch,
    heads: { ...others, [device]: last.seq },
    hashes: { [device]: hex(last.hash) },
  })
}
