/**
 * One sync of a notebook with its server, by heads: what each side lacks of the other's chains. Everything the server
 * says is taken for hostile; docs/notebook-format.md has the rules.
 */
import type { Alarm } from '../account/asks.ts'
import type { Ranges } from '../format/control.ts'
import { type Answer, decodeAnswer, encodeRequest } from '../format/frame.ts'
import { type Bytes, equal, type Op, parseOp } from '../format/op.ts'
import type { Fault } from '../journal/receive.ts'
import type { Journal } from '../journal.ts'
import { refused } from '../messages.ts'
import { hashOf } from '../vault.ts'
import { Course, type Sending, type Stop } from './course.ts'

export type Remote = {
  /** Posts a frame; the token is needed when it brings ops. */
  sync(frame: Bytes, token?: string): Promise<{ status: number; body: Bytes } | 'offline'>
}

export type Around = {
  journal: Journal
  remote: Remote
  /** The write token of an epoch, as hex. */
  token(epoch: number): Promise<string>
  /** Does journal work while no other work is done on it. The network is awaited outside. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
}

export type Synced = {
  /** Ops the server took, and ops that were new here. */
  sent: number
  got: number
  alarms: Alarm[]
  /** Chains that were not taken to their end, and why. */
  faults: Fault[]
  /**
   * Why it did not end well. `epoch`: keys of `serverEpoch` are needed; `server-behind`: the server's epoch is older
   * than the one here; `changed`, `fork`: chains were refused, the others are synced; `version`: a newer program wrote;
   * `busy`: others kept writing; `malformed`: the answer was no frame; or what the server or the disk refuses.
   */
  refusal?: Stop['refusal']
  minutes?: number
  serverEpoch?: number
  /** What the server is to be told to purge: then call `journal.purged` with it. */
  purge?: Ranges
}

/** What the server may refuse with. */
const KNOWN = [
  'session',
  'token',
  'stale-epoch',
  'fork',
  'gap',
  'chain',
  'malformed',
  'too-long',
  'quota',
] as const
const MORE_KNOWN = ['wait', 'not-found'] as const
/** Refusals that come of another device having been quicker: look again, and try anew. */
const AGAIN = new Set<string>(['token', 'stale-epoch', 'fork', 'gap', 'chain'])
const TRIES = 6

/** Syncs once, page by page, until both sides hold the same or something stops it. Rejects on bugs only. */
export async function syncOnce({ journal, remote, token, inTurn }: Around): Promise<Synced> {
  const course = new Course(journal)
  let tries = 0
  let ahead: Ahead | undefined
  for (;;) {
    const sending = await inTurn(() => course.next())
    if (!('heads' in sending))
      return inTurn(() => course.end(refused(sending) ? (sending as Stop) : undefined))
    const early: Ahead | undefined = ahead && isSame(ahead.sending, sending) ? ahead : undefined
    const reply = await (early?.reply ?? send(remote, token, course, sending))
    ahead =
      'refusal' in reply
        ? undefined
        : await lookAhead(sending, reply, next => send(remote, token, course, next))
    const outcome = 'refusal' in reply ? reply : await inTurn(() => course.take(reply, sending))
    if (!outcome || !('refusal' in outcome)) continue
    if (!AGAIN.has(outcome.refusal) || !('heads' in sending) || sending.ops.length === 0 || ++tries === TRIES)
      return inTurn(() =>
        course.end(AGAIN.has(outcome.refusal) ? { ...outcome, refusal: lastWord(outcome) } : outcome),
      )
    course.again()
  }
}

/** A page that was asked for while the one before is still taken in. */
type Ahead = { sending: Sending; reply: ReturnType<typeof send> }

/**
 * Asks for the next page as it will be asked for if all of this one is good. Whether it is, is found meanwhile: the page
 * is only looked at if that very question comes next.
 */
async function lookAhead(
  { heads, ops }: Sending,
  answer: Answer,
  asking: (next: Sending) => Ahead['reply'],
): Promise<Ahead | undefined> {
  if (ops.length > 0 || !answer.more || answer.differs.length > 0) return undefined
  const last = new Map<string, Op>()
  for (const bytes of answer.ops) {
    const op = parseOp(bytes)
    if ('refusal' in op) return undefined
    last.set(op.device, op)
  }
  const reached = new Map(heads)
  for (const [device, op] of last) reached.set(device, { seq: op.seq, hash: await hashOf(op) })
  const sending = { heads: reached, ops: [] }
  return { sending, reply: asking(sending) }
}

const isSame = (one: Sending, other: Sending): boolean =>
  other.ops.length === 0 &&
  one.heads.size === other.heads.size &&
  [...one.heads].every(([device, { seq, hash }]) => {
    const head = other.heads.get(device)
    return head?.seq === seq && equal(head.hash, hash)
  })

const lastWord = ({ refusal }: Stop): Stop['refusal'] => (refusal === 'token' ? 'token' : 'busy')

async function send(remote: Remote, token: Around['token'], course: Course, { heads, ops }: Sending) {
  const frame = encodeRequest({ heads, ops })
  const reply = await remote.sync(frame, ops.length > 0 ? await token(course.epoch) : undefined)
  if (reply === 'offline') return { refusal: 'offline' } as const
  if (reply.status !== 200) return readRefusal(reply.body)
  const answer = decodeAnswer(reply.body)
  if (!('refusal' in answer)) return answer
  return { refusal: answer.refusal === 'version' ? 'version' : 'malformed' } as const
}

/** Reads what the server refuses with; anything odd is a `server-fault`. */
function readRefusal(body: Bytes): Stop {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(body.subarray(0, 4096)))
  } catch {
    return { refusal: 'server-fault' }
  }
  const { refusal, minutes } = (json ?? {}) as Record<string, unknown>
  const key = [...KNOWN, ...MORE_KNOWN].find(one => one === refusal)
  // These name a fault in what this device sent, or in the server: nothing a member can do about them.
  if (!key || key === 'malformed' || key === 'too-long') return { refusal: 'server-fault' }
  return { refusal: key, ...(typeof minutes === 'number' ? { minutes } : {}) }
}
