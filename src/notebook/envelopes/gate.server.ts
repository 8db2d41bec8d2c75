/** Who gets to the notebook's server, and how it says no. */
import type { MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { Ask, Edge, Refusal } from '../../edge.tsx'
import { type What, waitBefore } from '../../members/limits.server.ts'
import { ownOrigin } from '../../own-origin.ts'
import { notebookSession } from './session.server.ts'

/** Every refusal, and its status. `foreign` is a call from another site, `fault` a bug or a lost database. */
const statuses = {
  session: 401,
  token: 403,
  foreign: 403,
  'not-found': 404,
  'stale-epoch': 409,
  fork: 409,
  gap: 409,
  chain: 409,
  taken: 409,
  'has-own': 409,
  claimed: 409,
  'too-long': 413,
  quota: 413,
  malformed: 422,
  'email-missing': 422,
  'email-odd': 422,
  'code-missing': 422,
  'code-old': 422,
  'code-tries': 422,
  'code-wrong': 422,
  wait: 429,
  fault: 500,
  'letter-failed': 503,
} satisfies Record<string, ContentfulStatusCode>

export type EnvelopeKey = keyof typeof statuses
/** A refusal, with what the client needs to know of it. */
export type No = Refusal<EnvelopeKey> & {
  epoch?: number
  device?: string
  minutes?: number
  bytes?: number
  quota?: number
}

/** Who may: anyone; who is signed in; a member of the notebook that the address names; who started it. */
export type Needs = 'open' | 'session' | 'member' | 'owner'
export type Envelope = [
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  needs: Needs,
  limit: What | undefined,
  answer: (c: Ask) => Response | Promise<Response>,
]

/** Whether an address belongs to the notebook's server. */
export const isEnvelope = (path: string): boolean => path === '/nb' || path.startsWith('/nb/')

/** Answers with a refusal. */
export function refuse(c: Ask, no: No): Response {
  if (no.minutes) c.header('Retry-After', String(no.minutes * 60))
  return c.json(no, statuses[no.refusal])
}

/** Answers with what a rule gave, or its refusal. */
export const told = (c: Ask, said: object | No): Response =>
  'refusal' in said ? refuse(c, said as No) : c.json(said)

/** The answer when nothing answers, or something broke. Nothing of the cause goes out. */
export const failedEnvelope = (c: Ask, refusal: EnvelopeKey, status?: ContentfulStatusCode): Response =>
  c.json({ refusal }, status ?? statuses[refusal])

const ids = /^[0-9a-f]{32}$/

/** Lets in who may, counts their calls, and refuses what another site sends. */
export function gate(needs: Needs, limit: What | undefined): MiddlewareHandler<Edge> {
  return async (c, next) => {
    if (!['GET', 'HEAD'].includes(c.req.method) && !fromHere(c)) return refuse(c, { refusal: 'foreign' })
    if (needs === 'open') return next()
    const who = await notebookSession(c)
    if (!who) return refuse(c, { refusal: 'session' })
    c.set('account', who.member)
    c.set('session', who.session)
    const minutes = limit ? await waitBefore(limit, who.member) : 0
    if (minutes > 0) return refuse(c, { refusal: 'wait', minutes })
    if (needs === 'session') return next()
    const role = await roleIn(c, c.req.param('id') ?? '')
    if (!role || (needs === 'owner' && role !== 'owner')) return refuse(c, { refusal: 'not-found' })
    return next()
  }
}

/** What changes something comes from our own page: browsers say where a call comes from, and no page can lie about it. */
function fromHere(c: Ask): boolean {
  const origin = c.req.header('Origin')
  if (origin !== undefined) return ownOrigin(origin, c.req.header('Host'), c.var.world.settings)
  return c.req.header('Sec-Fetch-Site') === 'same-origin'
}

async function roleIn(c: Ask, notebook: string) {
  if (!ids.test(notebook)) return undefined
  const row = await c.var.world.db
    .selectFrom('nb_member')
    .select('role')
    .where('notebook', '=', notebook)
    .where('member', '=', c.var.account)
    .executeTakeFirst()
  return row?.role
}

const longestJson = 512 * 1024

/** The JSON of a call, held against its shape. Refuses `too-long` and `malformed`. */
export async function asked<T>(c: Ask, shape: z.ZodType<T>): Promise<T | No> {
  if (!/^application\/json\b/.test(c.req.header('Content-Type') ?? '')) return { refusal: 'malformed' }
  const text = await c.req.text()
  if (text.length > longestJson) return { refusal: 'too-long' }
  const read = shape.safeParse(parsed(text))
  return read.success ? read.data : { refusal: 'malformed' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An id of 16 bytes from the address; one of another form names nothing. */
export function idIn(c: Ask, name: string): string | undefined {
  const id = c.req.param(name)
  return id && ids.test(id) ? id : undefined
}
