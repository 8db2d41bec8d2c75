import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'

const address = inject('address')
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
})
afterEach(() => context.setOffline(false))
afterAll(() => browser.close())

const open = (path: string) => page.goto(`${address}${path}`)
const button = (name: string) => page.getByRole('button', { name })
const told = (text: RegExp) => page.getByRole('status').filter({ hasText: text })
const call = (number: string) => page.getByRole('link', { name: `Call ${number}`, exact: true })

/** What this device keeps of the site. */
const kept = () =>
  page.evaluate(async () => {
    const pages = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      pages: pages.flat().map(({ url }) => new URL(url).pathname),
      cookies: document.cookie,
    }
  })
const nothing = { workers: 0, pages: [], cookies: '' }

test('nothing is kept before it is asked for, and without a network the asking says so', async () => {
  await open('/right-now/cant-wake-them')
  await open('/right-now')
  await button('Keep these pages here').waitFor()
  expect(await kept()).toEqual(nothing)
  await context.setOffline(true)
  await button('Keep these pages here').click()
  await told(/did not work, and nothing was kept/).waitFor()
  await context.setOffline(false)
  expect(await kept()).toEqual(nothing)
})

test('kept with one tap, the steps, the search page and the guide open with no network, in both languages', async () => {
  await button('Keep these pages here').click()
  await told(/^Kept\./).waitFor()
  await button('Remove these pages from here').waitFor()
  await accessible(page)
  await context.setOffline(true)
  for (const path of ['/right-now', '/right-now/find', '/right-now/card', '/substances/alcohol']) {
    expect((await open(path))?.ok(), path).toBe(true)
    expect((await open(`/es${path}`))?.ok(), path).toBe(true)
  }
  await open('/right-now/cant-wake-them/not-waking')
  await call('911').first().waitFor()
})

test('a country never opened here is not passed off as another', async () => {
  await context.setOffline(true)
  await open('/right-now/in/au/cant-wake-them/not-waking')
  await page
    .getByText('No network. The numbers on this page are those of another place: United States.')
    .waitFor()
  await open('/es/right-now/in/au/cant-wake-them')
  await page.getByText('Sin red. Los números de esta página son de: Estados Unidos.').waitFor()
})

test('once a page of a country was opened, all of them are kept, with its numbers', async () => {
  await open('/right-now/in/gb')
  const whole = (await kept()).pages.filter(path => /^\/(right-now|substances)(?!\/in\/)(\/|$)/.test(path))
  expect(whole.length).toBeGreaterThan(80)
  const ofCountry = whole.map(path => path.replace(/^\/[^/]*/, '$&/in/gb'))
  const missing = async () => {
    const { pages } = await kept()
    return ofCountry.filter(path => !pages.includes(path))
  }
  await expect.poll(missing, { timeout: 60_000 }).toEqual([])
  await context.setOffline(true)
  for (const path of ['/right-now/in/gb/cant-wake-them/not-waking', '/substances/in/gb/alcohol']) {
    await open(path)
    await call('999').first().waitFor()
    expect(await page.locator('a[href="tel:911"]').count()).toBe(0)
  }
})

test('one tap removes them all again', async () => {
  await open('/right-now')
  await button('Remove these pages from here').click()
  await told(/^Removed from this device/).waitFor()
  await button('Keep these pages here').waitFor()
  expect(await kept()).toEqual(nothing)
})

test('asked for on a page of another country, that country’s pages are kept in both languages before it says so', async () => {
  await open('/right-now/in/ie')
  await button('Keep these pages here').click()
  await told(/^Kept\./).waitFor({ timeout: 60_000 })
  const { pages } = await kept()
  for (const path of [
    '/right-now/in/ie/cant-wake-them',
    '/es/right-now/in/ie/card',
    '/es/substances/in/ie/alcohol',
  ])
    expect(pages).toContain(path)
  await button('Remove these pages from here').click()
  await told(/^Removed/).waitFor()
})

test('by the keyboard, and told in Spanish; without scripts there is no offer that does nothing', async () => {
  await open('/es/right-now')
  await button('Guardar estas páginas aquí').focus()
  await page.keyboard.press('Enter')
  await told(/^Guardadas\./).waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Quitar estas páginas de aquí')
  await button('Quitar estas páginas de aquí').press('Enter')
  await told(/^Se quitaron/).waitFor()
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(`${address}/right-now`)
  expect(await still.getByRole('heading', { name: 'With no network' }).count()).toBe(0)
  await plain.close()
})
