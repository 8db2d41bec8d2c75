/** What a journal and a server compare, and what the one lacks of the other. */
import { type Head, type Heads, headOf, withheld } from '../format/chain.ts'
import { type Bytes, equal, hex, type Op, parseOp, RECORD } from '../format/op.ts'
import type { Core } from './core.ts'
import { type Marks, readMarks, writeMarks } from './marks.ts'
import { openHeld } from './read.ts'

/** Rows read at a time. */
const SOME = 64

/** A chain's ops after one, in order, as long as they can be read. */
async function* opsAfter(
  core: Core,
  device: string,
  after: number,
): AsyncGenerator<{ op: Op; bytes: Bytes }> {
  let last = after
  for (;;) {
    const rows = await core.setting.store.chain(device, last, SOME)
    for (const row of rows)
      for (const bytes of Array.isArray(row.ops) ? row.ops : [undefined]) {
        const op = bytes instanceof Uint8Array ? parseOp(bytes as Bytes) : undefined
        if (!op || 'refusal' in op) return
        if (op.seq > after) yield { op, bytes: bytes as Bytes }
      }
    if (rows.length < SOME) return
    last = rows.at(-1)!.last
  }
}

/** How far a chain may be sent: to its break, and no purged op that nobody asked to purge. */
function sendable(core: Core, device: string): number {
  const bare = core.state.bare.get(device) ?? []
  return Math.min(headOf(core.state.whole, device).seq, ...[...bare].map(seq => seq - 1))
}

/**
 * What a server lacks, of any device's chain, in each chain's order.
 *
 * @param server how far the server holds each chain.
 * @param limit bytes; the last op may go beyond.
 */
export async function outgoing(core: Core, server: Heads, limit: number): Promise<Bytes[]> {
  const page: Bytes[] = []
  let size = 0
  for (const device of core.state.whole.keys()) {
    const from = headOf(server, device)
    const end = sendable(core, device)
    if (from.seq >= end) continue
    let prev = from
    for await (const { op, bytes } of opsAfter(core, device, from.seq)) {
      // Not the server's chain: told by `differing`, and settled before anything is sent.
      if (op.seq !== prev.seq + 1 || op.seq > end || (prev === from && !equal(op.prev, from.hash))) break
      page.push(bytes)
      size += bytes.length + 4
      if (size >= limit) return page
      prev = { seq: op.seq, hash: op.prev }
    }
  }
  return page
}

/** The devices of which a server that is not ahead holds another op than this journal. */
export async function differing(core: Core, server: Heads): Promise<string[]> {
  const found: string[] = []
  for (const [device, { seq, hash }] of server) {
    const mine = headOf(core.state.whole, device)
    if (seq > mine.seq) continue
    const held = seq === mine.seq ? mine.hash : await hashAt(core, device, seq)
    if (held && !equal(held, hash)) found.push(device)
  }
  return found
}

async function hashAt(core: Core, device: string, seq: number): Promise<Bytes | undefined> {
  for await (const { op } of opsAfter(core, device, seq)) return op.seq === seq + 1 ? op.prev : undefined
  return undefined
}

export const marks = async (core: Core): Promise<Marks> => readMarks(await core.setting.store.marks())

/** Changes the marks, with no other tab in between. */
export const mark = (core: Core, next: (marks: Marks) => Partial<Marks>): Promise<void> =>
  core.setting.store.mark(old => {
    const was = readMarks(old)
    return writeMarks({ ...was, ...next(was) })
  })

/** Versions held here that the server has not confirmed. */
export async function unsent(core: Core): Promise<number> {
  const { heads } = await marks(core)
  let count = 0
  for (const [device, { seq }] of core.state.whole) count += Math.max(seq - headOf(heads, device).seq, 0)
  return count
}

/** What an op that was opened once says it is of: the entry's id and type. Nothing for a control, or what did not open. */
type Named = { id: string; type: string } | undefined
const opened = new WeakMap<Core, Map<string, Named>>()

async function namedBy(core: Core, op: Op, bytes: Bytes): Promise<Named> {
  const known = opened.get(core) ?? new Map<string, Named>()
  opened.set(core, known)
  const place = `${op.device} ${op.seq} ${hex(op.prev)}`
  if (known.has(place)) return known.get(place)
  const held = await openHeld(core.keys, core.setting.notebook, op, bytes)
  const body = 'refusal' in held || op.kind !== RECORD ? undefined : held.body
  const named = body && { id: body.i, type: body.t }
  known.set(place, named)
  return named
}

/** The entries that versions are of which the server has not confirmed, as far as their types count. */
export async function unsentEntries(core: Core, counts: (type: string) => boolean): Promise<number> {
  const { heads } = await marks(core)
  const ids = new Set<string>()
  for (const [device, { seq }] of core.state.whole) {
    const from = headOf(heads, device).seq
    if (from >= seq) continue
    for await (const { op, bytes } of opsAfter(core, device, from)) {
      const named = await namedBy(core, op, bytes)
      if (named && counts(named.type)) ids.add(named.id)
    }
  }
  return ids.size
}

/**
 * The devices of which more was read, or promised, than the server gave, and how far. What was told before is not told
 * again.
 */
export async function missing(core: Core): Promise<Map<string, number>> {
  const { promised, missed } = await marks(core)
  const { whole, seen, bare, controls } = core.state
  const wanted = new Map<string, number>()
  const want = (device: string, seq: number) => wanted.set(device, Math.max(seq, wanted.get(device) ?? 0))
  for (const device of withheld(whole, seen)) want(device, seen.get(device)!)
  for (const [device, { seq }] of promised)
    if (headOf(whole, device).seq < Math.min(seq, controls.cap(1, device))) want(device, seq)
  for (const [device, seqs] of bare) want(device, Math.max(...seqs))
  return new Map([...wanted].filter(([device, seq]) => seq > (missed.get(device) ?? 0)))
}

/**
 * The server's heads, as far as this journal holds them. Of another device's chain that goes on there with what was not
 * taken here, all that is held is confirmed, since it came from there; where the server may hold `other` ops in its
 * place it is as it was before. So is this device's own: that it is longer there is no proof that it is the same.
 */
export function confirmed(core: Core, server: Heads, before: Heads, other: Set<string>): Map<string, Head> {
  const heads = new Map<string, Head>()
  for (const [device, head] of server) {
    const mine = headOf(core.state.whole, device)
    const longer = head.seq > mine.seq
    const unproven = other.has(device) || (longer && device === core.device)
    const known = unproven ? before.get(device) : longer ? mine : head
    if (known && known.seq > 0) heads.set(device, known)
  }
  return heads
}

/** Every chain as it lies on the disk; what is no bytes is left out. */
export async function chains(core: Core): Promise<Map<string, Bytes[]>> {
  const { rows } = await core.setting.store.read(new Map())
  const found = new Map<string, Bytes[]>()
  for (const { device, ops } of rows) {
    const whole = (Array.isArray(ops) ? ops : []).filter((op): op is Bytes => op instanceof Uint8Array)
    found.set(device, [...(found.get(device) ?? []), ...whole])
  }
  return found
}
