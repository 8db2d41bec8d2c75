/** Opening ops, from the disk or from the server. */
import { readControl } from '../format/control.ts'
import {
  type Body,
  type Bytes,
  CONTROL,
  hex,
  type Op,
  type OpRefusal,
  parseOp,
  RECORD,
} from '../format/op.ts'
import type { Kept } from '../records.ts'
import * as vault from '../vault.ts'

/** The keys of every epoch that is known here. */
export type KeyRing = ReadonlyMap<number, vault.NotebookKeys>

/**
 * An op in its place. Without a body it was purged, or is authentic and of a newer program; without an epoch's key
 * (`sealed`) it could be neither opened nor vouched for.
 */
export type Held = { op: Op; bytes: Bytes; hash: Bytes; body?: Body; sealed?: true }
/** An op from a row: as far as it could be read. Of a `newer` one not even the place is sure. */
export type Read = Held | 'held' | 'newer' | 'damaged'

/** What an op to be written says. */
export type Draft = { kind: number; body: Body }

/** Refusals that an authentic op of a newer program brings. */
const NEWER = new Set(['version', 'suite', 'kind', 'epoch', 'padding', 'body'])

/** Why an op that came was not taken. */
export type OpFault = OpRefusal['refusal'] | vault.OpenRefusal['refusal']

/** Opens an op that was taken apart. Refuses another `notebook`, an `epoch` without a key, a broken seal (`auth`). */
export async function openHeld(
  keys: KeyRing,
  notebook: string,
  op: Op,
  bytes: Bytes,
): Promise<Held | { refusal: OpFault }> {
  if (hex(op.notebook) !== notebook) return { refusal: 'notebook' }
  const hashing = vault.hashOf(op)
  if (op.stub) return { op, bytes, hash: await hashing }
  const key = keys.get(op.epoch)
  const body = key ? await vault.openOp(key, op) : { refusal: 'epoch' as const }
  const hash = await hashing
  if (!('refusal' in body)) return { op, bytes, hash, body }
  return NEWER.has(body.refusal) && body.refusal !== 'epoch' ? { op, bytes, hash } : body
}

/**
 * Reads one op of a row.
 *
 * @param place the row's device and last seq; ops up to `after` are only known again, as `held`.
 */
export async function readStored(
  keys: KeyRing,
  notebook: string,
  place: { device: string; last: number; after: number },
  bytes: unknown,
): Promise<Read> {
  if (!(bytes instanceof Uint8Array)) return 'damaged'
  const op = parseOp(bytes as Bytes)
  if ('refusal' in op) return NEWER.has(op.refusal) ? 'newer' : 'damaged'
  if (op.device !== place.device || op.seq > place.last) return 'damaged'
  if (op.seq <= place.after) return 'held'
  const held = await openHeld(keys, notebook, op, bytes as Bytes)
  if (!('refusal' in held)) return held
  if (held.refusal !== 'epoch') return 'damaged'
  return { op, bytes: bytes as Bytes, hash: await vault.hashOf(op), sealed: true }
}

/**
 * Opens ops that came in a file.
 *
 * @returns the versions they hold; the places (from 0) of those that could not be read. Stubs and ops of a newer program
 *   are passed over.
 */
export async function readOps(
  notebook: string,
  ops: Bytes[],
  keys: KeyRing,
): Promise<{ versions: Kept[]; unread: number[] }> {
  const versions: Kept[] = []
  const unread: number[] = []
  for (const [at, bytes] of ops.entries()) {
    const op = parseOp(bytes)
    const held = 'refusal' in op ? op : await openHeld(keys, notebook, op, bytes)
    if ('refusal' in held) unread.push(at)
    else if (held.body && held.op.kind === RECORD) {
      const { i, h, p, t, d, b } = held.body
      versions.push({ i, h, p, t, d, b: b ?? held.op.device })
    }
  }
  return { versions, unread }
}

/**
 * Whether an op says something that can be carried over: a version, or a control. Not the end of an epoch that was not
 * sealed under a later one: sealed anew, what never counted would.
 */
export const says = (read: Read): read is Held & { body: Body } =>
  typeof read === 'object' && read.body !== undefined && !isVoid(read.op, read.body)

function isVoid({ kind, epoch }: Op, body: Body): boolean {
  const control = kind === CONTROL ? readControl(body) : undefined
  return (
    control !== undefined && 'control' in control && control.control === 'close' && epoch <= control.epoch
  )
}

/** The op of another chain as one's own: what it says stays, with the device that said it first. */
export const carried = (device: string, { op, body }: Held & { body: Body }): Draft => {
  const { i, h, p, t, d, b = device } = body
  return { kind: op.kind, body: op.kind === RECORD ? { i, h, p, t, d, b } : { i, h, p, t, d } }
}
