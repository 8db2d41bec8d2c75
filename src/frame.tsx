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
import { hrefAt, twoHosts } from './hosts.ts'
import { answerKept } from './kept.ts'
import { placesOf } from './lines/here.ts'
import { linkedNumbersIn, numbersIn } from './lines/numbers.ts'
import { inPlace, placeName, readPlace } from './lines/places.ts'
import { failedEnvelope, isEnvelope } from './notebook/envelopes/gate.server.ts'
import { envelopePolicy, isNotebook, notebookPolicy } from './notebook/page/policy.ts'
import { ownOrigin, trimSlash } from './own-origin.ts'
import { isRightNow } from './right-now/front.ts'
import { timerScript } from './right-now/guide.tsx'
import { keepScript } from './right-now/keep.tsx'
import { copyScript } from './right-now/parts.tsx'
import armExit from './ui/exit.ts?small'
import type { At } from './ui/layout.tsx'
import fetchLetters from './ui/letters.ts?small'
import { Down, Plain } from './ui/plain.tsx'
import { type Locale, locales, wordsIn } from './words/words.ts'

const megabyte = 1024 * 1024
const mostTyped = 4 * megabyte

/** What stands around every page: headers, limits, languages, files, and what happens when something fails. */
export function frame(app: Hono<Edge>, world: World) {
  const { settings } = world
  const script = `${armExit}(${JSON.stringify(settings.exitTo)});${fetchLetters}()`
  const styles = siteStyles(settings.clientDir)
  app.use(answerKept(world))
  app.use(forPages(compress({ threshold: 512 })))
  app.use(forPages(etag()))
  app.use(trimSlash)
  app.use(headers(script, styles, settings.origin.startsWith('https:')))
  app.use(async (c, next) => {
    c.set('world', world)
    c.set('at', atOf(c, script, styles))
    if (isEnvelope(c.req.path)) c.header('Cache-Control', 'no-store')
    const unknownPlace = readPlace(c.var.at.path).place !== undefined
    if (unknownPlace || new URL(c.req.url).pathname.includes('%00')) return c.notFound()
    return next()
  })
  app.use(twoHosts(settings))
  app.use(
    '/assets/*',
    serveStatic({
      root: settings.clientDir,
      onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.use('/notebook/:icon{icon[^/]*}', serveStatic({ root: settings.clientDir }))
  app.use('/notebook/manifest.webmanifest', serveStatic({ root: settings.clientDir }))
  app.use('/icon.svg', serveStatic({ root: settings.clientDir }))
  app.use('/robots.txt', serveStatic({ root: settings.clientDir }))
  app.use(forPages(csrf({ origin: (origin, c) => ownOrigin(origin, c.req.header('Host'), settings) })))
  app.use(bodyLimit({ maxSize: mostTyped, onError: refuseBody }))
  app.use(async (c, next) => {
    if (c.req.method === 'POST') await c.req.arrayBuffer()
    await next()
  })
  app.notFound(c =>
    isEnvelope(c.req.path) ? failedEnvelope(c as Ask, 'not-found') : told(c as Ask, 'notFound', 404),
  )
  app.onError((error, c) => failed(error, c as Ask))
}

/** The notebook's calls are no pages: they check where they come from themselves, and what they carry is sealed. */
const forPages =
  (step: MiddlewareHandler): MiddlewareHandler =>
  (c, next) =>
    isEnvelope(c.req.path) ? next() : step(c, next)

const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The commons may run one script and wear one style, known by their hashes; the right-now pages may run three more, for
 * timers, for copying words and for keeping these pages; the notebook its own files. Else all are equally strict.
 */
function headers(script: string, styles: string, https: boolean): MiddlewareHandler {
  const commonsPolicy = {
    defaultSrc: ["'none'"],
    scriptSrc: [hashed(script)],
    styleSrc: [hashed(styles)],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'none'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  }
  const under = (contentSecurityPolicy: Partial<typeof commonsPolicy>) =>
    secureHeaders({
      contentSecurityPolicy,
      strictTransportSecurity: https && 'max-age=63072000; includeSubDomains',
      referrerPolicy: 'no-referrer',
      permissionsPolicy: { geolocation: [], camera: [], microphone: [] },
    })
  const commons = under(commonsPolicy)
  const rightNow = under({
    ...commonsPolicy,
    scriptSrc: [script, timerScript, copyScript, keepScript].map(hashed),
    workerSrc: ["'self'"],
  })
  const notebook = under(notebookPolicy)
  const envelope = under(envelopePolicy)
  const policyOf = (path: string) => {
    if (isEnvelope(path)) return envelope
    if (isNotebook(path)) return notebook
    return isRightNow(path) ? rightNow : commons
  }
  return (c, next) => policyOf(c.req.path)(c, next)
}

/** The style of public pages as built, found by Vite's manifest. */
function siteStyles(clientDir: string): string {
  const manifest = JSON.parse(readFileSync(join(clientDir, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >
  return readFileSync(join(clientDir, manifest['src/ui/site.css']?.file ?? ''), 'utf8')
}

function atOf(c: Ask, script: string, styles: string): At {
  const { settings, lines } = c.var.world
  const first = c.req.path.split('/')[1]
  const locale = locales.find(one => one === first && one !== 'en') ?? 'en'
  const whole = locale === 'en' ? c.req.path : c.req.path.slice(locale.length + 1) || '/'
  const read = readPlace(whole)
  const known = read.place !== undefined && placesOf(c).includes(read.place)
  const path = known ? read.path : whole
  const place = (known && read.place) || settings.place
  const here = hrefAt(c.req.header('Host'), settings)
  const href = (tongue: Locale, where: string | undefined) => (to: string) => {
    const path = inPlace(to, where === settings.place ? undefined : where)
    return here(tongue === 'en' ? path : `/${tongue}${path === '/' ? '' : path}`)
  }
  return {
    locale,
    words: wordsIn(locale),
    origin: settings.origin,
    path,
    place,
    country: placeName(locale, place),
    href: href(locale, place),
    elsewhere: where => href(locale, where)(path),
    styles,
    script,
    exitTo: settings.exitTo,
    emergency: numbersIn(locale, place, lines.edits()).emergency,
    numbersIn: tongue => numbersIn(tongue === 'es' ? 'es' : 'en', place, lines.edits()),
    linkedNumbersIn: tongue => linkedNumbersIn(tongue === 'es' ? 'es' : 'en', place, lines.edits()),
    others: locales
      .filter(other => other !== locale)
      .map(other => ({ locale: other, name: wordsIn(other).site.language, href: href(other, place)(path) })),
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
  if (isEnvelope(c.req.path)) return failedEnvelope(c as Ask, 'too-long')
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
  const down = gone.test(`${code} ${error.message}`)
  if (isEnvelope(c.req.path)) return failedEnvelope(c, 'fault', down ? 503 : 500)
  if (down) return page(c, <Down at={c.var.at} />, 503)
  return told(c, 'broken', 500)
}
