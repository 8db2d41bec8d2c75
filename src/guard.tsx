import type { MiddlewareHandler } from 'hono'
import { type Ask, type Edge, page } from './edge.tsx'
import { keptUnder } from './hosts.ts'
import { tagOf } from './kept.ts'
import { signedIn } from './members/session.server.ts'
import { Plain } from './ui/plain.tsx'

/** Who may use a page. `counsellor` includes stewards. `trial` pages exist only while letters are not sent. */
export type Who = 'anyone' | 'open' | 'trial' | 'member' | 'counsellor' | 'steward'

const may: Record<'member' | 'counsellor' | 'steward', string[]> = {
  member: ['member', 'counsellor', 'steward'],
  counsellor: ['counsellor', 'steward'],
  steward: ['steward'],
}

/** Lets in who may, sends others to sign in, and tells those who are signed in but may not. */
export function guard(who: Who): MiddlewareHandler<Edge> {
  return async (c, next) => {
    if (who === 'anyone') return kept(c, next)
    c.header('Cache-Control', 'no-store')
    if (who === 'open') return next()
    if (who === 'trial') return c.var.world.settings.trial ? next() : c.notFound()
    const member = await signedIn(c)
    if (!member) return c.redirect(signInFor(c), 303)
    if (!may[who].includes(member.role)) return forbidden(c)
    c.set('member', member)
    return next()
  }
}

const signInFor = (c: Ask) =>
  c.req.method === 'GET'
    ? `${c.var.at.href('/sign-in')}?next=${encodeURIComponent(c.req.path)}`
    : c.var.at.href('/sign-in')

function forbidden(c: Ask) {
  const { at } = c.var
  return page(
    c,
    <Plain at={at} title={at.words.site.forbidden.title} text={at.words.site.forbidden.text} />,
    403,
  )
}

/** Answers from the page cache where it can; the pages it keeps are the same for everyone. */
async function kept(c: Ask, next: () => Promise<void>) {
  const { cache, settings } = c.var.world
  const key = keptUnder(c.req.header('Host'), c.req.path, settings)
  c.header('Cache-Control', 'public, no-cache')
  const page = cache.get(key)
  if (page) return c.body(page.body, 200, { 'Content-Type': page.type })
  const turn = cache.turn()
  await next()
  const { html } = c.var
  // One page has one address to be kept under: `%2F` and its like would let anyone fill the cache with copies.
  if (html === undefined || c.res.status !== 200 || key.includes('%')) return
  c.header('ETag', tagOf(html))
  cache.keep(key, html, c.res.headers.get('Content-Type') ?? 'text/html; charset=UTF-8', turn)
}
