import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { World } from './edge.tsx'
import { keptUnder } from './hosts.ts'
import type { Kept, Outgoing } from './server/page-cache.ts'

/**
 * Stands before everything else: a page of the cache that went out before goes out again as it was, with all its
 * headers, without being compressed, counted or looked at anew. Which pages are kept, the guard decides.
 */
export function answerKept(world: Pick<World, 'cache' | 'settings'>): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const key = keptUnder(c.req.header('Host'), c.req.path, world.settings)
    const kept = world.cache.get(key)
    if (kept?.outgoing)
      return answer(kept.outgoing, c.req.header('Accept-Encoding'), c.req.header('If-None-Match'))
    await next()
    const made = world.cache.get(key)
    if (made && c.res.status === 200 && !c.res.headers.has('Set-Cookie'))
      made.outgoing = outgoing(made, c.res.headers)
  }
}

/** What tells a page from any other version of it. */
export const tagOf = (body: string) => `"${hash('sha1', body)}"`

const notOfThePage = ['content-encoding', 'content-length', 'etag', 'transfer-encoding']

function outgoing({ body }: Kept, headers: Headers): Outgoing {
  const shared = Object.fromEntries([...headers].filter(([name]) => !notOfThePage.includes(name)))
  const tag = tagOf(body)
  const bytes = new TextEncoder().encode(body)
  return {
    tag,
    plain: { bytes, headers: { ...shared, etag: tag } },
    packed: {
      bytes: new Uint8Array(gzipSync(bytes, { level: 9 })),
      headers: { ...shared, etag: `W/${tag}`, 'content-encoding': 'gzip' },
    },
  }
}

function answer(page: Outgoing, accepted = '', known = ''): Response {
  const { bytes, headers } = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(accepted)
    ? page.packed
    : page.plain
  if (!known.includes(page.tag)) return new Response(bytes, { headers: { ...headers } })
  const lasting = ['cache-control', 'etag', 'vary'].map(
    name => [name, headers[name] ?? ''] as [string, string],
  )
  return new Response(null, { status: 304, headers: lasting })
}
