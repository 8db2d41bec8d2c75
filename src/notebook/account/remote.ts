/**
 * The server, as the worker speaks with it. Everything that comes back is read strictly: what is not of the agreed shape
 * is `malformed` and changes nothing. Calls and shapes: docs/notebook-format.md.
 */
import { isDay, isInstant } from '../../craft/record/sound.ts'
import type { Bytes } from '../format/op.ts'
import { isHex, readSlot, readWrappedKey, type Slot, type WrappedKey } from '../format/slot.ts'
import type { SealedLetter } from '../vault/letters.ts'

/** Why the server did not do it, or why its answer is not believed. `minutes` to wait, where it says so. */
export type RemoteRefusal = { refusal: string; minutes?: number; epoch?: number }

export type RemoteMember = { account: string; role: 'owner' | 'member' }
export type RemoteInvite = { id: string; expires: string; claimedBy: string | null }
export type RemoteNotebook = {
  id: string
  circle: boolean
  role: 'owner' | 'member'
  epoch: number
  keys: WrappedKey[]
  bytes: number
  quota: number
  deleteOn: string | null
  members: RemoteMember[]
  invites: RemoteInvite[]
}

/** What the server keeps for an account. */
export type Keys = {
  account: string
  email: string
  slots: Slot[]
  notebooks: RemoteNotebook[]
}

type Headers = Record<string, string>
type Json = Record<string, unknown>

/** No answer but a page of a sync is longer. */
const LONGEST_JSON = 4 << 20
const LONGEST_PAGE = 3 << 20

export type Remote = ReturnType<typeof remoteAt>

/** Calls to an address: `call` gives what came as bytes, `ask` as JSON or a refusal. */
function caller(origin: string, fetching: typeof fetch) {
  const call = async (
    method: string,
    path: string,
    body?: object | Bytes,
    headers: Headers = {},
  ): Promise<{ status: number; body: Bytes } | 'offline'> => {
    const binary = body instanceof Uint8Array
    const type = binary ? 'application/octet-stream' : 'application/json'
    const sent = body === undefined ? {} : { body: binary ? body : JSON.stringify(body) }
    try {
      const answer = await fetching(`${origin}${path}`, {
        method,
        headers: { 'Content-Type': type, ...headers },
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        ...sent,
      })
      return { status: answer.status, body: await taken(answer, binary ? LONGEST_PAGE : LONGEST_JSON) }
    } catch {
      return 'offline'
    }
  }
  const ask = async (
    method: string,
    path: string,
    body?: object,
    headers?: Headers,
  ): Promise<Json | RemoteRefusal> => {
    const answer = await call(method, path, body, headers)
    return answer === 'offline' ? { refusal: 'offline' } : readJson(answer.status, answer.body)
  }
  return { call, ask }
}

/** The server behind an address (its origin). */
export function remoteAt(origin: string, fetching: typeof fetch = fetch) {
  const { call, ask } = caller(origin, fetching)
  const token = (write: string): Headers => ({ 'Notebook-Token': write })
  return {
    signIn: (email: string) => ask('POST', '/nb/sign-in', { email }),
    signInCode: (code: string) => ask('POST', '/nb/sign-in/code', { code }),
    signOut: () => ask('POST', '/nb/sign-out', {}),
    sessions: async (): Promise<RemoteSession[] | RemoteRefusal> => {
      const answer = await ask('GET', '/nb/sessions')
      return 'refusal' in answer ? (answer as RemoteRefusal) : readSessions(answer)
    },
    endSession: (id: string) => ask('DELETE', `/nb/sessions/${id}`),
    keys: async (): Promise<Keys | RemoteRefusal> => {
      const answer = await ask('GET', '/nb/keys')
      return 'refusal' in answer ? (answer as RemoteRefusal) : readKeys(answer)
    },
    putSlot: (slot: Slot) => ask('PUT', `/nb/slots/${slot.slotId}`, slot),
    dropSlot: (id: string) => ask('DELETE', `/nb/slots/${id}`),
    create: (made: { id: string; circle: boolean; writeHash: string; deleteHash: string; key: WrappedKey }) =>
      ask('POST', '/nb/notebooks', made),
    putKey: (key: WrappedKey) => ask('PUT', `/nb/${key.notebook}/keys/${key.epoch}`, key),
    sync: (notebook: string, frame: Bytes, write?: string) =>
      call('POST', `/nb/${notebook}/sync`, frame, write === undefined ? {} : token(write)),
    purge: (notebook: string, ops: Record<string, [number, number][]>, write: string) =>
      ask('POST', `/nb/${notebook}/purge`, { ops }, token(write)),
    rotate: (notebook: string, turn: Turn, write: string) =>
      ask('POST', `/nb/${notebook}/rotate`, turn, token(write)),
    invite: (notebook: string, letter: SealedLetter, write: string) =>
      ask('POST', `/nb/${notebook}/invites`, letter, token(write)),
    undoInvite: (notebook: string, id: string, write: string) =>
      ask('DELETE', `/nb/${notebook}/invites/${id}`, undefined, token(write)),
    claimInvite: async (id: string) => readLetter(await ask('POST', `/nb/invites/${id}/claim`, {})),
    leave: (notebook: string) => ask('POST', `/nb/${notebook}/leave`, {}),
    link: (letter: SealedLetter) => ask('POST', '/nb/links', letter),
    claimLink: async (id: string) => readLetter(await ask('POST', `/nb/links/${id}/claim`, {})),
    remove: (notebook: string, deleteToken?: string) =>
      ask('DELETE', `/nb/${notebook}`, undefined, deleteToken ? { 'Notebook-Delete': deleteToken } : {}),
    keep: (notebook: string) => ask('POST', `/nb/${notebook}/keep`, {}),
  }
}

export type Turn = {
  epoch: number
  writeHash: string
  deleteHash: string
  keys: WrappedKey[]
  remove: string[]
  heads: Record<string, number>
}

export type RemoteSession = { id: string; current: boolean }

/** Reads an answer to its end, unless it is longer than agreed. */
async function taken(answer: Response, most: number): Promise<Bytes> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = answer.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length
    if (length > most) {
      await reader?.cancel()
      return new Uint8Array(0)
    }
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}

const MALFORMED: RemoteRefusal = { refusal: 'malformed' }

function readJson(status: number, body: Bytes): Json | RemoteRefusal {
  let read: unknown
  try {
    read = JSON.parse(new TextDecoder().decode(body))
  } catch {
    return status >= 500 ? { refusal: 'server-fault' } : MALFORMED
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return MALFORMED
  if (status < 400) return 'refusal' in read ? MALFORMED : (read as Json)
  const { refusal, minutes, epoch } = read as Json
  if (typeof refusal !== 'string') return status >= 500 ? { refusal: 'server-fault' } : MALFORMED
  return {
    refusal,
    ...(typeof minutes === 'number' ? { minutes } : {}),
    ...(typeof epoch === 'number' ? { epoch } : {}),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1000
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const everyOf = <T>(value: unknown, holds: (one: T) => boolean): value is T[] =>
  Array.isArray(value) && value.length <= 1000 && value.every(one => holds((one ?? {}) as T))
const isRole = (role: unknown): boolean => role === 'owner' || role === 'member'

const isNotebook = (one: Partial<RemoteNotebook>): boolean =>
  isHex(one.id, 16) &&
  typeof one.circle === 'boolean' &&
  isRole(one.role) &&
  isCount(one.epoch) &&
  isCount(one.bytes) &&
  isCount(one.quota) &&
  (one.deleteOn === null || isDay(one.deleteOn)) &&
  everyOf<unknown>(one.keys, key => !('refusal' in readWrappedKey(key))) &&
  (one.keys as WrappedKey[]).every(key => key.notebook === one.id) &&
  everyOf<Partial<RemoteMember>>(one.members, member => isText(member.account) && isRole(member.role)) &&
  everyOf<Partial<RemoteInvite>>(
    one.invites,
    invite =>
      isHex(invite.id, 16) &&
      isInstant(invite.expires) &&
      (invite.claimedBy === null || isText(invite.claimedBy)),
  )

/** Slots of kinds not known here are left out: they open nothing for this program, and it never writes them. */
function readKeys(answer: Json): Keys | RemoteRefusal {
  const { account, email, slots, notebooks } = answer
  if (!isText(account) || !isText(email) || !Array.isArray(slots)) return MALFORMED
  if (!everyOf<Partial<RemoteNotebook>>(notebooks, isNotebook)) return MALFORMED
  const known = slots.map(readSlot)
  if (known.some(slot => 'refusal' in slot && slot.refusal !== 'slot-unknown')) return MALFORMED
  return {
    account,
    email,
    slots: known.filter((slot): slot is Slot => !('refusal' in slot) && slot.kind !== 'local'),
    notebooks: notebooks as RemoteNotebook[],
  }
}

function readSessions({ sessions }: Json): RemoteSession[] | RemoteRefusal {
  const whole = everyOf<Partial<RemoteSession>>(
    sessions,
    one => isText(one.id) && typeof one.current === 'boolean',
  )
  return whole ? (sessions as RemoteSession[]) : MALFORMED
}

function readLetter(answer: Json | RemoteRefusal): { nonce: string; ct: string } | RemoteRefusal {
  if ('refusal' in answer) return answer as RemoteRefusal
  const { nonce, ct } = answer
  const whole = isHex(nonce, 12) && typeof ct === 'string' && /^([0-9a-f]{2}){16,200000}$/.test(ct)
  return whole ? { nonce, ct: ct as string } : MALFORMED
}
