import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { hands, makeNotebook, unlock, zone } from './notebook.ts'

const address = inject('address')
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: zone })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
})
afterAll(() => browser.close())

const { button, heading, way } = hands(() => page)
const scopes = () =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations())
      .filter(one => one.active)
      .map(one => new URL(one.scope).pathname)
      .sort(),
  )
const everyScope = ['/es/right-now', '/es/substances', '/notebook', '/right-now', '/substances']
const cacheNames = () => page.evaluate(() => caches.keys())
const keptPages = () =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find(one => one.startsWith('pages-'))
    const requests = name ? await (await caches.open(name)).keys() : []
    return requests.map(({ url }) => new URL(url).pathname)
  })
const keptBytes = () =>
  page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find(one => one.startsWith('pages-'))!)
    const answers = await Promise.all((await cache.keys()).map(async one => (await cache.match(one))!.blob()))
    return answers.reduce((sum, { size }) => sum + size, 0)
  })
const below = (start: string, paths: string[]) =>
  paths.filter(path => path === start || path.startsWith(`${start}/`))
/** Runs in a kept page: reads those of its part. `dead`: links to kept parts that lead nowhere; `without`: no heading. */
const readAll = async ([pages, kept]: readonly [string[], string[]]) => {
  const dead: string[] = []
  const without: string[] = []
  for (const path of pages) {
    const text = await (await fetch(path)).text()
    if (!text.includes('<h1>')) without.push(path)
    // Another country's pages are fetched once that country was chosen.
    for (const [, to] of text.matchAll(/href="((?:\/es)?\/(?:right-now|substances)(?:\/[^"#]*)?)["#]/g))
      if (!kept.includes(to!) && !/\/(right-now|substances)\/in\//.test(to!)) dead.push(to!)
  }
  return { dead, without }
}
const write = async (words: string) => {
  await way('Write').click()
  await page.getByRole('radio', { name: /^A meal/ }).check()
  await page.getByLabel('In your words').fill(words)
  await button('Save').click()
  await page.getByRole('status').getByText('Saved on this device.').waitFor()
}

test('the installed app has a plain name, title and icon', async () => {
  const manifest = (await (await fetch(`${address}/notebook/manifest.webmanifest`)).json()) as Record<
    string,
    string | { src: string }[]
  >
  expect(manifest).toMatchObject({
    name: 'Notes',
    short_name: 'Notes',
    start_url: '/notebook',
    id: '/notebook',
  })
  const icons = manifest.icons as { src: string }[]
  expect(icons.map(({ src }) => src)).toContain('/notebook/icon-180.png')
  for (const { src } of icons) {
    const icon = await fetch(`${address}${src}`)
    expect(`${src} ${icon.status} ${icon.headers.get('content-type')}`).toMatch(
      / 200 image\/(png|svg\+xml)\b/,
    )
    if (src.endsWith('.svg')) expect(await icon.text()).not.toMatch(/footbridge|<text/i)
  }
  const shell = await (await fetch(`${address}/notebook`)).text()
  expect(shell).toContain('<title>Notes</title>')
  expect(shell).toContain('<link rel="apple-touch-icon" href="/notebook/icon-180.png"/>')
  expect(JSON.stringify(manifest)).not.toMatch(/footbridge|craft|drug|alcohol/i)
  expect(/<head>.*<\/head>/s.exec(shell)?.[0]).not.toMatch(/footbridge/i)
})

test('none of the pages is kept before there is a notebook', async () => {
  await page.goto(`${address}/notebook`)
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated')
  expect(await scopes()).toEqual(['/notebook'])
  expect(await keptPages()).toEqual([])
})

test('a week with no network: every page for need opens in both languages, and the notebook writes', async () => {
  await makeNotebook(page, address)
  await write('the evening before the storm')
  await expect.poll(scopes, { timeout: 20_000 }).toEqual(everyScope)
  const kept = await keptPages()
  expect(below('/right-now', kept).length).toBeGreaterThan(50)
  expect(below('/substances', kept).length).toBeGreaterThan(20)
  for (const part of ['/right-now', '/substances'])
    expect(
      below(`/es${part}`, kept)
        .map(path => path.slice(3))
        .sort(),
    ).toEqual(below(part, kept).sort())
  expect(await keptBytes()).toBeLessThan(7_000_000) // as docs/what-is-stored.md says
  await page.goto(`${address}/right-now/find?q=bittern`)
  await page.getByRole('heading', { name: '“bittern”' }).waitFor()
  const asked = `${address}/substances/after?used=alcohol&since=12&unit=hours`
  await page.goto(asked)
  await page.getByRole('heading', { name: '12 hours after the last use' }).waitFor()
  await context.setOffline(true)
  await page.goto(asked)
  await page.getByRole('heading', { name: 'The usual times' }).waitFor()
  expect(await page.content()).not.toContain('12 hours after the last use')
  await page.goto(`${address}/right-now/find?q=bittern`)
  await page.getByRole('heading', { name: 'All pages, with the words people use' }).waitFor()
  expect(await page.content()).not.toContain('bittern')
  await page.clock.install({ time: Date.now() + 7 * 86_400_000 })
  for (const start of everyScope.filter(scope => scope !== '/notebook')) {
    await page.goto(`${address}${start}`)
    const pages = below(start, kept)
    expect(await page.evaluate(readAll, [pages, kept] as const)).toEqual({ dead: [], without: [] })
    for (const path of [pages[1]!, pages.at(-1)!]) {
      const answer = await page.goto(`${address}${path}`)
      expect(`${path} ${answer?.status()} ${await page.locator('h1').count()}`).toBe(`${path} 200 1`)
    }
    const faces = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(one => one.status === 'loaded').length
    })
    expect(faces).toBeGreaterThan(0)
    expect(await page.locator('.exit a').evaluate(one => getComputedStyle(one).position)).toBe('relative')
  }
  await page.goto(`${address}/right-now`)
  await page.getByRole('link', { name: 'Guide to substances' }).click()
  await page.getByRole('link', { name: 'Fentanyl' }).click()
  await page.getByRole('heading', { name: 'Fentanyl', level: 1 }).waitFor()
  await page.goto(`${address}/right-now/cant-wake-them/not-waking`)
  await button('I gave a dose now').first().click()
  expect(await page.getByRole('timer').first().textContent()).toMatch(/^0:0\d$/)
  await page.goto(`${address}/notebook`)
  await unlock(page)
  await write('the day after the storm')
  await page.reload()
  await unlock(page)
  await way('Days').click()
  await page.locator('.line', { hasText: 'the day after the storm' }).waitFor()
})

test('back online, the network’s page is shown and kept in place of the old one', async () => {
  await context.setOffline(false)
  const age = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find(one => one.startsWith('pages-'))!
      const old = new Response('<h1>An old number</h1>', { headers: { 'Content-Type': 'text/html' } })
      await (await caches.open(name)).put('/right-now/using-now', old)
    })
  await age()
  await page.goto(`${address}/right-now/using-now`)
  expect(await page.locator('h1').textContent()).not.toBe('An old number')
  await context.setOffline(true)
  await page.goto(`${address}/right-now/using-now`)
  expect(await page.locator('h1').textContent()).not.toBe('An old number')
  await age()
  await page.reload()
  expect(await page.locator('h1').textContent()).toBe('An old number')
  await context.setOffline(false)
  await page.goto(`${address}/notebook`)
  await unlock(page)
  await way('Days').click()
  for (const words of ['the evening before the storm', 'the day after the storm'])
    await page.locator('.line', { hasText: words }).waitFor()
})

test('another worker of a newer edition leaves no page dead', async () => {
  await page.goto(`${address}/substances`)
  await page.evaluate(async () => {
    const old = (await caches.keys()).find(one => one.startsWith('pages-'))!
    const newer = await caches.open('pages-newer')
    for (const request of await (await caches.open(old)).keys())
      await newer.put(request, (await (await caches.open(old)).match(request))!)
    await caches.delete(old)
  })
  await context.setOffline(true)
  await page.goto(`${address}/es/substances/ghb`)
  expect(await page.locator('.exit a').evaluate(one => getComputedStyle(one).position)).toBe('relative')
  expect(await page.locator('h1').textContent()).toBe('GHB y GBL')
  await context.setOffline(false)
  await page.goto(`${address}/notebook`)
  await unlock(page)
})

test('removing the notebook removes all of it', async () => {
  await way('Today').click()
  await page.getByRole('button', { name: /^Settings/ }).click()
  await button('Remove it from this device').click()
  await page.getByLabel('Type REMOVE to go on').fill('REMOVE')
  await button('Remove everything').click()
  await heading('A notebook that only you can open').waitFor()
  await expect.poll(scopes, { timeout: 10_000 }).toEqual([])
  await expect.poll(cacheNames, { timeout: 10_000 }).toEqual([])
})
