/** What changes chains other than at their ends: purges, ends of epochs, new keys, mending. Each is one transaction. */
import { type Head, headOf } from '../format/chain.ts'
import { type Close, PURGE_MOST, purgeData, readControl, toRanges } from '../format/control.ts'
import { type Body, CONTROL, type Op, RECORD } from '../format/op.ts'
import type { Done, Refusal } from '../messages.ts'
import { type Kept, Records } from '../records.ts'
import * as vault from '../vault.ts'
import { type Core, START_HEAD } from './core.ts'
import { endAt, vouched } from './ends.ts'
import { carried, type Draft, type Held, type Read, says } from './read.ts'

type Found = { device: string; read: Held & { body: Body } }
const DONE: Done = { done: true }
const NOTHING = { value: DONE }

const isFound = (one: { device: string; read: Read }): one is Found => says(one.read)
const stub = async ({ op }: { op: Op }) => ({ device: op.device, seq: op.seq, op: await vault.stubOf(op) })
const stubs = (found: Found[]) => Promise.all(found.map(({ read }) => stub(read)))

/** The control ops that take some ops away, as many as that needs. */
function purgeDrafts(core: Core, found: Found[], gone: boolean): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < found.length; at += PURGE_MOST) {
    const some = found.slice(at, at + PURGE_MOST)
    const stamps = gone ? [...new Set(some.map(({ read }) => read.body.h))] : []
    const ops = toRanges(some.map(({ device, read }) => ({ device, seq: read.op.seq })))
    drafts.push(core.control('purge', purgeData(ops, stamps)))
  }
  return drafts
}

/** What the versions on the disk add up to: another tab may have written some that are not in memory yet. */
function onDisk({ state: { controls } }: Core, found: Found[]): Records {
  const records = new Records()
  for (const { device, read } of found) {
    const { i, h, p, t, d, b = device } = read.body
    const counts = !controls.closed(read.op) && !controls.purged(device, read.op.seq) && !controls.gone(h)
    if (counts) records.add({ i, h, p, t, d, b })
  }
  return records
}

/**
 * Takes removed entries away for good: every version of them, on every device.
 *
 * @returns refuses `not-found` when one of them is not there, or still shows.
 */
export function purge(core: Core, ids: string[]): Promise<Done | Refusal> {
  return core.commit(async () => {
    const all = (await core.scan()).filter(isFound).filter(({ read }) => read.op.kind === RECORD)
    const records = onDisk(core, all)
    const removed = (id: string) => records.entry(id) === undefined && records.heads(id).length > 0
    if (!ids.every(removed)) return { refusal: 'not-found' }
    if (ids.length === 0) return NOTHING
    const wanted = new Set(ids)
    const found = all.filter(({ read }) => wanted.has(read.body.i))
    const at = core.place()
    const put = await core.seal(at.device, at.head, purgeDrafts(core, found, true))
    if ('refusal' in put) return put
    return {
      change: { put, swap: await stubs(found), ...(at.fresh ? { device: at.device } : {}) },
      value: DONE,
    }
  })
}

/**
 * Does what control ops ask for: purged ops become stubs, ops beyond their epoch's end go. What this device wrote beyond
 * it goes along, under a fresh id and the newest epoch, and so does what others wrote and is cut off though it counts.
 */
export function settle(core: Core): Promise<Done | Refusal> {
  let closed = 0
  return core
    .commit(async () => {
      if (!core.state.unsettled) return NOTHING
      const { controls } = core.state
      const all = await core.scan()
      const cuts = firstClosed(all, op => controls.closed(op))
      const stays = all
        .filter(isFound)
        .filter(({ device, read }) => read.op.seq < (cuts.get(device) ?? Infinity))
      const records = stays.filter(({ read }) => read.op.kind === RECORD)
      const purged = records.filter(({ device, read }) => controls.purged(device, read.op.seq))
      const back = records.filter(
        ({ device, read }) => controls.gone(read.body.h) && !controls.purged(device, read.op.seq),
      )
      const mine = beyond(all, core, cuts)
      const others = cutOffWith(all, core, cuts, [...stays, ...mine])
      const last = purged.filter(({ read }) => core.state.mustCarry(read))
      const at = core.place(cuts.has(core.device))
      const drafts = [
        ...[...mine, ...others, ...last].map(one => carried(one.device, one.read)),
        ...purgeDrafts(core, back, false),
      ]
      const put = await core.seal(at.device, at.head, drafts)
      if ('refusal' in put) return put
      closed = mine.length
      const drop = [...cuts].map(([device, seq]) => ({ device, seq }))
      const swap = await stubs([...purged, ...back])
      if (drop.length + swap.length + put.length === 0) return NOTHING
      return { change: { put, swap, drop, ...(at.fresh ? { device: at.device } : {}) }, value: DONE }
    })
    .then(outcome => {
      if (!('refusal' in outcome)) core.notes.closed += closed
      return outcome
    })
}

/** For each device its first op beyond an epoch's end. */
function firstClosed(
  all: { device: string; read: Read }[],
  closed: (op: Op) => boolean,
): Map<string, number> {
  const cuts = new Map<string, number>()
  for (const { device, read } of all)
    if (typeof read === 'object' && !read.sealed && !cuts.has(device) && closed(read.op))
      cuts.set(device, read.op.seq)
  return cuts
}

/** What was written on this phone beyond an epoch's end. */
const beyond = (all: { device: string; read: Read }[], core: Core, cuts: Map<string, number>): Found[] =>
  all
    .filter(isFound)
    .filter(one => core.isOwn(one.device) && one.read.op.seq >= (cuts.get(one.device) ?? Infinity))

/**
 * What others wrote and goes with the end of a chain, though it counts: that of a later epoch, and what another end vouches
 * for. Whoever holds it carries it over, since its writer may never come back.
 */
function cutOffWith(
  all: { device: string; read: Read }[],
  core: Core,
  cuts: Map<string, number>,
  stays: Found[],
): Found[] {
  if (cuts.size === 0) return []
  const { controls } = core.state
  const isVouched = vouched(controls, stays.flatMap(endIn), all)
  const elsewhere = new Set(stays.map(({ read }) => read.body.h))
  return all
    .filter(isFound)
    .filter(
      ({ device, read }) =>
        !core.isOwn(device) &&
        read.op.seq >= (cuts.get(device) ?? Infinity) &&
        !elsewhere.has(read.body.h) &&
        (!controls.closed(read.op) || isVouched(read.op)) &&
        core.state.mustCarry(read),
    )
}

function endIn({ read: { op, body } }: Found): Close[] {
  const control = op.kind === CONTROL ? readControl(body) : undefined
  return control && 'control' in control && control.control === 'close' ? [control] : []
}

/** Ends an epoch: of it and those before, only ops up to these heads count. Needs the keys of a later one. */
export async function close(
  core: Core,
  epoch: number,
  heads: Record<string, number>,
): Promise<Done | Refusal> {
  let closed = 0
  const ended = await core.commit(async () => {
    if (core.state.controls.ended(epoch)) return NOTHING
    const late = (op: Op) => op.epoch <= epoch && op.seq > (heads[op.device] ?? 0)
    const all = await core.scan()
    const cuts = firstClosed(all, one => core.isOwn(one.device) && late(one))
    const mine = beyond(all, core, cuts)
    const at = core.place(cuts.has(core.device))
    const order = core.control('close', endAt(epoch, heads, all))
    const put = await core.seal(at.device, at.head, [
      order,
      ...mine.map(one => carried(one.device, one.read)),
    ])
    if ('refusal' in put) return put
    closed = mine.length
    const drop = [...cuts].map(([cut, seq]) => ({ device: cut, seq }))
    return { change: { put, drop, ...(at.fresh ? { device: at.device } : {}) }, value: DONE }
  })
  if ('refusal' in ended) return ended
  core.notes.closed += closed
  return settle(core)
}

/** Writes versions of other chains or notebooks as one's own, those not held yet; answers how many. */
export function carry(core: Core, versions: Iterable<Kept>): Promise<{ carried: number } | Refusal> {
  return core.commit(async () => {
    const { records, controls } = core.state
    const fresh = [...versions].filter(({ i, h }) => !records.has(i, h) && !controls.gone(h))
    if (fresh.length === 0) return { value: { carried: 0 } }
    const at = core.place()
    const put = await core.seal(at.device, at.head, fresh.map(asDraft))
    if ('refusal' in put) return put
    const change = { put, ...(at.fresh ? { device: at.device } : {}) }
    return { change, value: { carried: fresh.length } }
  })
}

const asDraft = ({ i, h, p, t, d, b }: Kept): Draft => ({ kind: RECORD, body: { i, h, p, t, d, b } })

/** Writes every version anew under the newest epoch and a fresh device id, and takes all older ops away. */
export function carryAll(core: Core): Promise<{ carried: number } | Refusal> {
  return core.commit(async () => {
    const older = (await core.scan()).filter(isFound).filter(({ read }) => read.op.kind === RECORD)
    const versions = [...onDisk(core, older).versions()].map(asDraft)
    if (older.length === 0) return { value: { carried: 0 } }
    const { device } = core.place(true)
    const put = await core.seal(device, START_HEAD, [...versions, ...purgeDrafts(core, older, false)])
    if ('refusal' in put) return put
    return { change: { put, swap: await stubs(older), device }, value: { carried: versions.length } }
  })
}

/** Carries over what lies behind a break in a chain: it can be read, but not be sent from there. */
export function mend(core: Core): Promise<Done | Refusal> {
  return core.commit(async () => {
    const { torn, whole, controls } = core.state
    if (torn.size === 0) return NOTHING
    const all = (await core.scan()).filter(isFound)
    const isWhole = ({ device, read }: Found) => read.op.seq <= headOf(whole as Map<string, Head>, device).seq
    const held = new Set(all.filter(isWhole).map(({ read }) => read.body.h))
    const drafts: Draft[] = []
    for (const one of all) {
      const { op, body } = one.read
      const taken = controls.closed(op) || !core.state.mustCarry(one.read)
      if (held.has(body.h) || (taken && op.kind !== CONTROL)) continue
      held.add(body.h)
      drafts.push(carried(one.device, one.read))
    }
    if (drafts.length === 0) return NOTHING
    const at = core.place()
    const put = await core.seal(at.device, at.head, drafts)
    if ('refusal' in put) return put
    return { change: { put, ...(at.fresh ? { device: at.device } : {}) }, value: DONE }
  })
}
