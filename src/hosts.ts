import type { MiddlewareHandler } from 'hono'
import type { Edge } from './edge.tsx'
import type { Settings } from './server/settings.server.ts'

type Origins = Pick<Settings, 'origin' | 'notebookOrigin'>

/**
 * Whether a request came to the notebook's own address. Which address that is the settings say; the header only chooses
 * between the two, and is never sent back.
 * @param host the request's Host header
 */
export function atNotebook(host: string | undefined, { notebookOrigin }: Origins): boolean {
  if (!notebookOrigin || !host) return false
  const own = new URL(notebookOrigin)
  return host === own.host || host === `${own.hostname}:${own.protocol === 'https:' ? 443 : 80}`
}

const ofNotebook = /^\/(?:[a-z]{2}\/)?notebook(?:\/|$)/
const besideNotebook =
  /^\/(?:(?:[a-z]{2}\/)?(?:right-now|substances)(?:\/|$)|nb\/|assets\/|icon\.svg$|robots\.txt$)/
const calls = /^\/nb(?:\/|$)/

/**
 * With two addresses each answers what is its own: the commons sends who asks for the notebook there, the notebook's
 * has the notebook, its calls, and what it keeps offline: the right-now pages and the guide to substances.
 */
export function twoHosts(settings: Origins): MiddlewareHandler<Edge> {
  const { notebookOrigin } = settings
  return async (c, next) => {
    if (!notebookOrigin) return next()
    const { path } = c.req
    if (!atNotebook(c.req.header('Host'), settings)) {
      if (calls.test(path)) return c.notFound()
      return ofNotebook.test(path) ? c.redirect(notebookOrigin + path, 302) : next()
    }
    if (path === '/') return c.redirect('/notebook', 302)
    return ofNotebook.test(path) || besideNotebook.test(path) ? next() : c.notFound()
  }
}

/**
 * Where a path leads: on the notebook's address, what only the commons has is named with the commons' address.
 */
export const hrefAt =
  (host: string | undefined, settings: Origins) =>
  (path: string): string => {
    if (!atNotebook(host, settings) || ofNotebook.test(path) || besideNotebook.test(path)) return path
    return settings.origin + path
  }

/** What a page is kept under: the same path may read otherwise on the other address. */
export const keptUnder = (host: string | undefined, path: string, settings: Origins): string =>
  atNotebook(host, settings) ? `notebook ${path}` : path
