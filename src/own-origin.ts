import type { MiddlewareHandler } from 'hono'
import { atNotebook } from './hosts.ts'
import type { Settings } from './server/settings.server.ts'

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Whether a form may come from a page of this origin: our own. In a trial every name of this machine is ours, on the
 * port we listen on or on the one the browser was forwarded from. A notebook at an address of its own takes nothing
 * from the commons, nor the commons from it.
 * @param host the request's Host header
 */
export function ownOrigin(
  origin: string,
  host: string | undefined,
  settings: Pick<Settings, 'origin' | 'notebookOrigin' | 'port' | 'trial'>,
): boolean {
  if (atNotebook(host, settings)) return origin === settings.notebookOrigin
  if (origin === settings.notebookOrigin) return false
  if (origin === settings.origin) return true
  if (!settings.trial || !loopback.test(origin)) return false
  const { port } = new URL(origin)
  return origin === `http://${host}` || Number(port || 80) === settings.port
}

/** Sends `/library/` to `/library`, where nothing else answers. The answer names a path only, never a host it was told. */
export const trimSlash: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.status !== 404 || !['GET', 'HEAD'].includes(c.req.method)) return
  const { pathname, search } = new URL(c.req.url)
  const path = `/${pathname.replace(/^[/\\]+|[/\\]+$/g, '')}`
  if (!pathname.endsWith('/') || path === pathname) return
  const headers = new Headers(c.res.headers)
  for (const name of ['Content-Length', 'Content-Type', 'ETag']) headers.delete(name)
  headers.set('Location', path + search)
  c.res = undefined
  c.res = new Response(null, { status: 301, headers })
}
