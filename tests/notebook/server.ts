/** An honest server in memory, as `/nb/:id/sync` is: it holds no key and checks only what public bytes show. */
import { type Head, headOf } from '../../src/notebook/format/chain.ts'
import type { Ranges } from '../../src/notebook/format/control.ts'
import { decodeRequest, encodeAnswer } from '../../src/notebook/format/frame.ts'
import { type Bytes, equal, hex, type Op, parseOp, ZERO_HASH } from '../../src/notebook/format/op.ts'
import type { Remote } from '../../src/notebook/sync/sync.ts'
import { hashOf, stubOf } from '../../src/notebook/vault.ts'

export type Kept = { op: Op; bytes: Bytes; hash: Bytes }
export type Chains = Map<string, Kept[]>

const refuse = (status: number, refusal: string, more = {}) => ({
  status,
  body: new TextEncoder().encode(JSON.stringify({ refusal, ...more })) as Bytes,
})

/** The token of an epoch in these tests. */
export const tokenOf = (epoch: number): Promise<string> => Promise.resolve(`token ${epoch}`)

export class HonestServer implements Remote {
  chains: Chains = new Map()
  epoch = 1
  readonly notebook: string
  /** Bytes of a page. */
  readonly page: number
  asked = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(notebook: string, page = 4000) {
    this.notebook = notebook
    this.page = page
  }

  /** One request after the other, as transactions see to it. */
  sync(frame: Bytes, token?: string): Promise<{ status: number; body: Bytes }> {
    const answer = this.#last.then(() => this.#handle(frame, token))
    this.#last = answer
    return answer
  }

  async #handle(frame: Bytes, token?: string) {
    this.asked++
    const request = decodeRequest(frame)
    if ('refusal' in request) return refuse(400, request.refusal)
    if (request.ops.length > 0) {
      const refused = await this.#push(request.ops, token)
      if (refused) return refused
    }
    return { status: 200, body: this.#answer(request.heads) }
  }

  async #push(ops: Bytes[], token: string | undefined) {
    if (token !== `token ${this.epoch}`) return refuse(403, 'token')
    const next: Chains = new Map([...this.chains].map(([device, chain]) => [device, [...chain]]))
    for (const bytes of ops) {
      const op = parseOp(bytes)
      if ('refusal' in op || hex(op.notebook) !== this.notebook) return refuse(400, 'malformed')
      const chain = next.get(op.device) ?? []
      next.set(op.device, chain)
      const hash = await hashOf(op)
      const there = chain[op.seq - 1]
      const { device } = op
      if (there && equal(there.hash, hash)) continue
      if (there) return refuse(409, 'fork', { device })
      if (op.seq !== chain.length + 1) return refuse(409, 'gap', { device })
      if (!equal(op.prev, chain.at(-1)?.hash ?? ZERO_HASH)) return refuse(409, 'chain', { device })
      if (op.epoch > this.epoch || op.epoch < (chain.at(-1)?.op.epoch ?? 0))
        return refuse(409, 'stale-epoch', { epoch: this.epoch })
      chain.push({ op, bytes, hash })
    }
    this.chains = next
    return undefined
  }

  heads(): Map<string, Head> {
    return new Map(
      [...this.chains]
        .filter(([, chain]) => chain.length > 0)
        .map(([device, chain]) => [device, { seq: chain.length, hash: chain.at(-1)!.hash }]),
    )
  }

  #answer(asked: ReadonlyMap<string, Head>): Bytes {
    const differs = [...asked]
      .filter(([device, { seq, hash }]) => {
        const there = this.chains.get(device)?.[seq - 1]
        return there && !equal(there.hash, hash)
      })
      .map(([device]) => device)
    const wanted = [...this.chains]
      .filter(([device]) => !differs.includes(device))
      .flatMap(([device, chain]) => chain.slice(headOf(asked, device).seq))
      .sort((a, b) => a.op.epoch - b.op.epoch || order(a.op.device, b.op.device) || a.op.seq - b.op.seq)
    const ops: Bytes[] = []
    let size = 0
    for (const { bytes } of wanted) {
      if (size >= this.page) break
      ops.push(bytes)
      size += bytes.length + 4
    }
    const more = ops.length < wanted.length
    return encodeAnswer({ epoch: this.epoch, heads: this.heads(), differs, more, ops })
  }

  /** Takes payloads away. */
  async purge(ranges: Ranges): Promise<void> {
    for (const [device, runs] of Object.entries(ranges)) {
      const chain = this.chains.get(device) ?? []
      for (const [from, to] of runs)
        for (let seq = from; seq <= Math.min(to, chain.length); seq++) {
          const { op, hash } = chain[seq - 1]!
          if (op.stub) continue
          const bytes = await stubOf(op)
          chain[seq - 1] = { op: parseOp(bytes) as Op, bytes, hash }
        }
    }
  }

  /** Begins a new epoch; ops of older ones beyond the heads go. */
  rotate(epoch: number, heads: Record<string, number>): void {
    this.epoch = epoch
    for (const [device, chain] of this.chains) {
      const late = chain.findIndex(({ op }) => op.epoch < epoch && op.seq > (heads[device] ?? 0))
      if (late >= 0) chain.length = late
    }
  }

  snapshot(): { chains: Chains; epoch: number } {
    return {
      chains: new Map([...this.chains].map(([device, chain]) => [device, [...chain]])),
      epoch: this.epoch,
    }
  }

  restore({ chains, epoch }: { chains: Chains; epoch: number }): void {
    this.chains = new Map([...chains].map(([device, chain]) => [device, [...chain]]))
    this.epoch = epoch
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
