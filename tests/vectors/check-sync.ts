/** The known answers of control ops, stubs, carried bodies and sync frames, held against the notebook's own code. */
import { follows, type Head } from '../../src/notebook/format/chain.ts'
import { readControl } from '../../src/notebook/format/control.ts'
import {
  type Answer,
  decodeAnswer,
  decodeRequest,
  encodeAnswer,
  encodeRequest,
} from '../../src/notebook/format/frame.ts'
import { type Body, type Bytes, equal, hex, type Op, parseOp, unhex } from '../../src/notebook/format/op.ts'
import { hashOf, notebookKeys, openOp, opHash, secretKey, stubOf } from '../../src/notebook/vault.ts'
import type { Check, Vectors } from './check.ts'

type Frame = { json: { heads: Record<string, unknown> }; ops: string[]; bytes: string }

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Checks them. */
export async function checkSync(vectors: Vectors, check: Check): Promise<void> {
  await checkLater(vectors, check)
  await checkStub(vectors, check)
  checkFrames(vectors, check)
}

async function checkLater({ later, chain, device, nk, nextNk, notebook }: Vectors, check: Check) {
  const keys = [nk, nextNk].map(async (one, at) =>
    notebookKeys(await secretKey(unhex(one)), unhex(notebook), at + 1),
  )
  const last = chain.at(-1)!
  const heads = new Map<string, Head>([[device, { seq: chain.length, hash: unhex(last.hash) }]])
  for (const { kind, epoch, bytes, hash, body } of later) {
    const name = `op ${body.t} of epoch ${epoch}`
    const op = parseOp(unhex(bytes))
    if ('refusal' in op) return check(name, false)
    const found: Bytes = await opHash(op.head, op.sealed)
    check(`${name} header`, op.kind === kind && op.epoch === epoch && !op.stub)
    check(`${name} hash`, hex(found) === hash)
    check(`${name} follows`, follows(heads, op, found) === 'next')
    const opened = await openOp(await keys[epoch - 1]!, op)
    check(`${name} body`, same(opened, body))
    if (kind === 2) {
      const control = readControl(body)
      check(`${name} is read`, 'control' in control && same({ control: body.t, ...body.d }, control))
    } else check(`${name} is carried`, (opened as Body).b === body.b && body.b !== undefined)
    heads.set(op.device, { seq: op.seq, hash: found })
  }
}

async function checkStub({ stub: { of, stub, hash } }: Vectors, check: Check) {
  check('stub is made', hex(await stubOf(parseOp(unhex(of)) as Op)) === stub)
  const op = parseOp(unhex(stub))
  check('stub is known', !('refusal' in op) && op.stub && stub.length === 2 * 116)
  check('stub keeps the hash', !('refusal' in op) && hex(await hashOf(op)) === hash)
}

function checkFrames({ frames }: Vectors, check: Check) {
  for (const [name, { json, ops, bytes }] of Object.entries(frames) as [string, Frame][]) {
    const read = name === 'answer' ? decodeAnswer(unhex(bytes)) : decodeRequest(unhex(bytes))
    if ('refusal' in read) {
      check(`frame ${name}`, false)
      continue
    }
    check(`frame ${name} ops`, same(read.ops.map(hex), ops))
    const heads = [...read.heads].map(([device, head]) => [device, [head.seq, hex(head.hash)]])
    check(`frame ${name} heads`, same(Object.fromEntries(heads), json.heads))
    const again = name === 'answer' ? encodeAnswer(read as Answer) : encodeRequest(read)
    check(`frame ${name} is written`, equal(again, unhex(bytes)))
  }
}
