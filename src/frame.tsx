import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import { type Ask, type Edge, page, type World } from './edge.tsx'
import { answerKept } from './kept.ts'
import { emergencyLine } from './lines/lines.ts'
import { isNotebook, notebookPolicy } from './notebook/page/policy.ts'
import { ownOrigin, trimSlash } from './own-origin.ts'
import { armExit } from './ui/exit.ts'
import type { At } from './ui/layout.tsx'
import { Down, Plain } from './ui/plain.tsx'
import { type Locale, locales, wordsIn } from './words/words.ts'

const megabyte = 1024 * 1024
const mostTyped = 4 * megabyte

/** What stands around every page: headers, limits, languages, files, and what happens when something fails. */
export function frame(app: Hono<Edge>, world: World) {
  const { settings } = world
  const script = `(${armExit.toString()})(${JSON.stringify({ target: settings.exitTo, blank: '\u200b' })})`
  const styles = stylesheet(settings.clientDir)
  app.use(answerKept(world))
  app.use(compress({ threshold: 512 }))
  app.use(etag())
  app.use(trimSlash)
  app.use(headers(script, settings.origin.startsWith('https:')))
  app.use(
    '/assets/*',
    serveStatic({
      root: settings.clientDir,
      onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.use('/notebook/icon.svg', serveStatic({ root: settings.clientDir }))
  app.use('/notebook/manifest.webmanifest', serveStatic({ root: settings.clientDir }))
  app.use('/icon.svg', serveStatic({ root: settings.clientDir }))
  app.use('/robots.txt', serveStatic({ root: settings.clientDir }))
  app.use(async (c, next) => {
    c.set('world', world)
    c.set('at', atOf(c, script, styles))
    if (new URL(c.req.url).pathname.includes('%00')) return c.notFound()
    return next()
  })
  app.use(csrf({ origin: (origin, c) => ownOrigin(origin, c.req.header('Host'), settings) }))
  app.use(bodyLimit({ maxSize: mostTyped, onError: refuseBody }))
  app.use(async (c, next) => {
    if (c.req.method === 'POST') await c.req.arrayBuffer()
    await next()
  })
  app.notFound(c => told(c as Ask, 'notFound', 404))
  app.onError((error, c) => failed(error, c as Ask))
}

/** The commons may run one script, known by its hash; the notebook its own files. Else both are equally strict. */
function headers(script: string, https: boolean): MiddlewareHandler {
  const hash = createHash('sha256').update(script).digest('base64')
  const commonsPolicy = {
    defaultSrc: ["'none'"],
    scriptSrc: [`'sha256-${hash}'`],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  }
  const under = (contentSecurityPolicy: typeof commonsPolicy) =>
    secureHeaders({
      contentSecurityPolicy,
      strictTransportSecurity: https && 'max-age=63072000; includeSubDomains',
      referrerPolicy: 'no-referrer',
      permissionsPolicy: { geolocation: [], camera: [], microphone: [] },
    })
  const commons = under(commonsPolicy)
  const notebook = under(notebookPolicy)
  return (c, next) => (isNotebook(c.req.path) ? notebook : commons)(c, next)
}

/** The address of the style sheet as built, from Vite's manifest. */
function stylesheet(clientDir: string): string {
  const manifest = JSON.parse(readFileSync(join(clientDir, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >
  return `/${manifest['src/ui/site.css']?.file}`
}

function atOf(c: Ask, script: string, styles: string): At {
  const { settings } = c.var.world
  const first = c.req.path.split('/')[1]
  const locale = locales.find(one => one === first && one !== 'en') ?? 'en'
  const path = locale === 'en' ? c.req.path : c.req.path.slice(locale.length + 1) || '/'
  const href = (tongue: Locale) => (to: string) =>
    tongue === 'en' ? to : `/${tongue}${to === '/' ? '' : to}`
  return {
    locale,
    words: wordsIn(locale),
    origin: settings.origin,
    path,
    href: href(locale),
    styles,
    script,
    exitTo: settings.exitTo,
    emergency: emergencyLine(locale, settings.place).phone,
    others: locales
      .filter(other => other !== locale)
      .map(other => ({ locale: other, name: wordsIn(other).site.language, href: href(other)(path) })),
  }
}

/** A browser shows an answer only once all it sends was taken: so what is too big is read, within reason, and dropped. */
async function refuseBody(c: Context) {
  const { body } = c.req.raw
  let taken = 0
  for await (const part of body && !body.locked ? body : []) {
    taken += part.length
    if (taken > 16 * mostTyped) break
  }
  return told(c as Ask, 'tooBig', 413)
}

function told(
  c: Ask,
  what: 'notFound' | 'tooBig' | 'broken' | 'foreign',
  status: 400 | 403 | 404 | 413 | 500,
) {
  const { at } = c.var
  return page(c, <Plain at={at} title={at.words.site[what].title} text={at.words.site[what].text} />, status)
}

const gone =
  /ECONNREFUSED|ENOENT|ECONNRESET|EPIPE|57P0[123]|53300|08\w{3}|Connection terminated|timeout exceeded when trying to connect/

function failed(error: Error, c: Ask) {
  if (error instanceof HTTPException && (error.status === 403 || error.status === 400))
    return told(c, 'foreign', error.status)
  const code = (error as { code?: string }).code
  c.var.world.log.error({ error: error.name, code, room: `${c.req.method} ${routePath(c)}` }, 'a page failed')
  if (gone.test(`${code} ${error.message}`)) return page(c, <Down at={c.var.at} />, 503)
  return told(c, 'broken', 500)
}
