/// <reference lib="webworker" />

/**
 * Keeps the right-now pages and the guide to substances on a device that has a notebook, or whose owner asked for it, so
 * that they open with no network. A page comes from the network when that answers in time, so that nobody acts on an old
 * number; else as it was kept. Once a page of another country was opened, all of that country's are kept.
 */
declare const self: ServiceWorkerGlobalScope

/**
 * Filled in by the server: the name of this edition, the pages and the files that they need, and what a page says, in
 * each language, when it stands in for one of another country.
 */
const edition = '__EDITION__'
const kept: string[] = JSON.parse('__KEPT__')
const told: Record<string, string> = JSON.parse('__TOLD__')

const PREFIX = 'pages-'
const name = PREFIX + edition
/** A slow network gets this long before the kept page is shown. */
const PATIENCE_MS = 3000

self.addEventListener('install', event => {
  event.waitUntil(keepAll())
})

self.addEventListener('activate', event => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()))
})

self.addEventListener('fetch', event => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.method !== 'GET') return
  if (pathname.startsWith('/assets/')) event.respondWith(fromCache(request))
  else if (kept.includes(plain(pathname))) event.respondWith(fromNetwork(event))
})

const ofCountry = /\/(right-now|substances)\/in\/([a-z]{2})(?=\/|$)/

/** The page that has the numbers of the site's own country. */
const plain = (pathname: string): string => pathname.replace(ofCountry, '/$1')

/** Each part of the site, in each language, has a worker, and all have one cache: who comes second finds it filled. */
async function keepAll(): Promise<void> {
  await navigator.locks.request(name, async () => {
    const cache = await caches.open(name)
    if ((await cache.keys()).length < kept.length) await cache.addAll(kept)
  })
  await self.skipWaiting()
}

async function dropOthers(): Promise<void> {
  for (const other of await caches.keys())
    if (other.startsWith(PREFIX) && other !== name) await caches.delete(other)
}

/** A worker of a newer edition has put its own cache in the place of ours; its pages are as good to us. */
async function cacheNow(): Promise<Cache | undefined> {
  const all = (await caches.keys()).filter(one => one.startsWith(PREFIX))
  const here = all.includes(name) ? name : all.at(-1)
  return here === undefined ? undefined : caches.open(here)
}

const copyOf = async (request: Request): Promise<Response | undefined> =>
  (await cacheNow())?.match(request, { ignoreSearch: true })

/** A file whose name changes with its content is never old. */
const fromCache = async (request: Request): Promise<Response> => (await copyOf(request)) ?? fetch(request)

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const { request } = event
  const fresh = fetch(request).then(answer => {
    if (answer.ok && answer.type === 'basic' && !answer.redirected)
      event.waitUntil(renew(request, answer.clone()).then(() => keepCountry(request)))
    return answer
  })
  const inTime = await Promise.race([fresh.catch(() => undefined), patience()])
  if (inTime && inTime.status < 500) return inTime
  return (await copyOf(request)) ?? (await standIn(request)) ?? fresh
}

const patience = (): Promise<undefined> =>
  new Promise(resolve => setTimeout(() => resolve(undefined), PATIENCE_MS))

/**
 * Only while there is a cache: it is removed together with the notebook, and must not come back. What was searched for
 * is not kept.
 */
async function renew(request: Request, answer: Response): Promise<void> {
  if (new URL(request.url).search) return
  await (await cacheNow())?.put(new URL(request.url).pathname, answer)
}

const countries = new Set<string>()

/** Who asked to keep these pages on a page of another country is told that they are kept once that country's are. */
self.addEventListener('message', event => {
  const done = Promise.all(['', '/es'].map(tongue => keepAllOf(String(event.data), tongue)))
  event.waitUntil(done.then(() => event.ports[0]?.postMessage('kept')))
})

/** Keeps every page of the country that a page was opened for, one by one, so that the page in front goes first. */
async function keepCountry({ url }: Request): Promise<void> {
  const { pathname } = new URL(url)
  const country = ofCountry.exec(pathname)?.[2]
  if (country) await keepAllOf(country, pathname.startsWith('/es/') ? '/es' : '')
}

async function keepAllOf(country: string, tongue: string): Promise<void> {
  const cache = await cacheNow()
  if (!cache || countries.has(tongue + country)) return
  countries.add(tongue + country)
  for (const page of kept) {
    const area = ['/right-now', '/substances'].find(one => page.startsWith(tongue + one))
    if (!area) continue
    const path = page.replace(area, `${area}/in/${country}`)
    if (!(await cache.match(path))) await cache.add(path).catch(() => countries.delete(tongue + country))
  }
}

/** The page of the site's own country in the place of one that was never kept; it says so before all else. */
async function standIn({ url }: Request): Promise<Response | undefined> {
  const { pathname } = new URL(url)
  const copy = await copyOf(new Request(plain(pathname)))
  if (!copy || plain(pathname) === pathname) return copy
  const note = `<p class="note danger">${told[pathname.startsWith('/es/') ? 'es' : 'en']}</p>`
  const html = (await copy.text()).replace(/<main[^>]*>/, found => found + note)
  const headers = new Headers(copy.headers)
  headers.delete('Content-Encoding')
  headers.delete('Content-Length')
  return new Response(html, { headers })
}

export {}
