/** What tests of syncing do again and again. */
import { type Bytes, type Op, parseOp, ZERO_HASH } from '../../src/notebook/format/op.ts'
import { randomHex, sealOp } from '../../src/notebook/vault.ts'
import type { KeyRing, Phone } from './phone.ts'
import type { HonestServer } from './server.ts'

export const notes = (phone: Phone): Map<string, unknown> =>
  new Map(phone.journal.all('note').map(one => [one.id, one.data]))

export const write = (phone: Phone, id: string, data: unknown) => phone.journal.record('note', data, id)

/** How far each chain is held. */
export const seqs = ({ journal }: Phone): Record<string, number> =>
  Object.fromEntries([...journal.heads()].map(([device, { seq }]) => [device, seq]))

/** A change of keys as the keeper makes it. */
export async function change(ring: KeyRing, server: HonestServer, phone: Phone): Promise<void> {
  const epoch = phone.journal.epoch()
  const heads = seqs(phone)
  const keys = await ring.add()
  server.rotate(epoch + 1, heads)
  phone.keys.set(epoch + 1, keys)
  await phone.journal.addKeys(keys)
  const closed = await phone.journal.close(epoch, heads)
  if (!('done' in closed)) throw new Error(closed.refusal)
}

export type Draft = { epoch: number; kind: number; t: string; d: unknown; prev?: Bytes }

/** Puts ops down behind a device's chain on the server, whoever may have written them. Gives their stamps. */
export async function putBehind(
  server: HonestServer,
  ring: KeyRing,
  device: string,
  drafts: Draft[],
): Promise<string[]> {
  const chain = server.chains.get(device)!
  const stamps: string[] = []
  for (const { epoch, kind, t, d, prev = chain.at(-1)?.hash ?? ZERO_HASH } of drafts) {
    const place = { kind, device, seq: chain.length + 1, prev }
    const h = `018bcfe5fc73${String(chain.length).padStart(4, '0')}-${randomHex(8)}`
    const body = { i: randomHex(16), h, p: [], t, d }
    const op = await sealOp(ring.all.get(epoch)!, place, body)
    if ('refusal' in op) throw new Error(op.refusal)
    chain.push({ op: parseOp(op.bytes) as Op, bytes: op.bytes, hash: op.hash })
    stamps.push(h)
  }
  return stamps
}
