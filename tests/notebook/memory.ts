/** A notebook's part of the store, in memory: fast, held equal to the real one by a test. */
import { headOf } from '../../src/notebook/format/chain.ts'
import { type Bytes, equal, parseOp } from '../../src/notebook/format/op.ts'
import {
  type Change,
  type Outcome,
  type Part,
  ROW,
  type Row,
  rewrites,
} from '../../src/notebook/store/part.ts'
import { nextTurn, type Turn } from '../../src/notebook/store/turn.ts'

type Chain = { last: number; ops: unknown[] }[]

export class MemoryPart implements Part {
  chains = new Map<string, Chain>()
  turn: Turn = { n: 0 }
  kept: unknown
  #marks: unknown

  read: Part['read'] = async heads => {
    const rows: Row[] = []
    for (const device of [...this.chains.keys()].sort())
      rows.push(...this.#after(device, headOf(heads, device).seq))
    return { turn: { ...this.turn }, rows }
  }

  chain: Part['chain'] = async (device, after, most) => this.#after(device, after).slice(0, most)

  #after(device: string, after: number): Row[] {
    const chain = this.chains.get(device) ?? []
    return chain.filter(({ last }) => last > after).map(({ last, ops }) => ({ device, last, ops: [...ops] }))
  }

  commit: Part['commit'] = async change => {
    if (change.turn !== this.turn.n) return 'behind'
    const standing = this.#standing(change)
    if (standing !== 'free') return standing
    for (const { device, seq } of change.drop ?? []) this.#drop(device, seq)
    for (const { device, seq, op } of change.swap ?? []) this.#swap(device, seq, op)
    const ends = new Map<string, Chain[0]>()
    for (const { device, seq, op } of change.put ?? []) {
      const chain = this.chains.get(device) ?? []
      this.chains.set(device, chain)
      let row = ends.get(device)
      if (!row || row.ops.length === ROW) {
        row = { last: seq, ops: [] }
        chain.push(row)
        ends.set(device, row)
      }
      row.ops.push(op)
      row.last = seq
    }
    if (!rewrites(change)) return 'saved'
    this.kept = undefined
    this.turn = nextTurn(this.turn, change)
    return 'saved'
  }

  #standing(change: Change): Outcome | 'free' {
    const { drop = [], put = [] } = change
    const ends = [...Map.groupBy(put, ({ device }) => device)].map(([device, puts]) => {
      const newest = this.chains.get(device)?.at(-1)
      const cut = drop.find(one => one.device === device)?.seq ?? Number.POSITIVE_INFINITY
      const last = newest?.last ?? 0
      if (Math.min(last, cut - 1) === puts[0]!.seq - 1) return 'free'
      const held = newest?.ops.at(-1)
      const end = puts.at(-1)!
      return last === end.seq && held instanceof Uint8Array && equal(held, end.op) ? 'saved' : 'behind'
    })
    if (ends.length > 0 && !rewrites(change) && ends.every(end => end === 'saved')) return 'saved'
    return ends.some(end => end !== 'free') ? 'behind' : 'free'
  }

  #drop(device: string, seq: number): void {
    const chain = this.chains.get(device) ?? []
    const rows = chain.flatMap(({ last, ops }) => {
      if (last < seq) return [{ last, ops }]
      const kept = ops.slice(0, Math.max(ops.length - (last - seq + 1), 0))
      return kept.length > 0 ? [{ last: seq - 1, ops: kept }] : []
    })
    if (rows.length > 0) this.chains.set(device, rows)
    else this.chains.delete(device)
  }

  #swap(device: string, seq: number, op: Bytes): void {
    const row = (this.chains.get(device) ?? []).find(({ last }) => last >= seq)
    if (!row) return
    const at = row.ops.length - 1 - (row.last - seq)
    const there = row.ops[at] instanceof Uint8Array ? parseOp(row.ops[at] as Bytes) : undefined
    if (there && 'seq' in there && there.seq === seq) row.ops[at] = op
  }

  /** Rows are no larger than they were put: packing only makes reading fast. */
  pack: Part['pack'] = async () => undefined
  readCheckpoint: Part['readCheckpoint'] = async () => this.kept
  writeCheckpoint: Part['writeCheckpoint'] = async (checkpoint, turn) => {
    if (turn === this.turn.n) this.kept = checkpoint
  }
  marks: Part['marks'] = async () => this.#marks
  mark: Part['mark'] = async next => {
    this.#marks = next(this.#marks)
  }

  /** A copy, as a phone's backup is. */
  copy(): MemoryPart {
    const copy = new MemoryPart()
    copy.chains = new Map(
      [...this.chains].map(([device, chain]) => [
        device,
        chain.map(({ last, ops }) => ({ last, ops: [...ops] })),
      ]),
    )
    copy.turn = { ...this.turn }
    copy.kept = this.kept
    copy.#marks = this.#marks
    return copy
  }
}
