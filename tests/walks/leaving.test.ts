import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import { makeNotebook, pin } from './notebook.ts'

const address = inject('address')
const weather = 'https://weather.com/'
let browser: Browser
let context: BrowserContext
let page: Page
/** Lets the neutral page answer; until then it loads, as on a slow network. */
let answer: () => void
/** What anyone but the neutral page was asked for, the program’s own files and what a worker keeps aside. */
let asked: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  context.setDefaultTimeout(15_000)
  asked = []
  context.on('request', request => {
    const url = request.url()
    const own = url.startsWith(`${address}/assets/`) || url.endsWith('/icon.svg')
    if (!url.startsWith(weather) && !own && !request.serviceWorker()) asked.push(url)
  })
  const loads = new Promise<void>(resolve => {
    answer = resolve
  })
  await context.route(`${weather}**`, async route => {
    await loads
    await route.fulfill({ body: '<title>Weather</title>Sunny', contentType: 'text/html' })
  })
  page = await context.newPage()
})
afterEach(async () => {
  answer()
  await context.close()
})

const button = () => page.locator('.exit [data-exit], .head [data-exit]')
const status = () => page.locator('[data-told]')
const dots = () =>
  page
    .locator('.leave-dots i')
    .evaluateAll(
      all =>
        all.filter(
          one =>
            one.checkVisibility() &&
            getComputedStyle(one).backgroundColor === getComputedStyle(one).borderTopColor,
        ).length,
    )
/** What stands on the page the moment after Leave was used, before anything is loaded. */
const seenOnClick = () =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('.exit [data-exit], .head [data-exit]')!.click()
    return [document.title, document.body.innerHTML]
  })
const seenOnShift = () =>
  page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }))
    return [document.title, document.body.innerHTML]
  })
const gone = (word: string) => ['\u200b', `<p role="alert">${word}</p>`]
const entries = () => page.evaluate(() => history.length)

/** Whether the button is what a finger would hit at the button's middle, wherever the page is scrolled to. */
async function inReach(scroll: number) {
  await page.evaluate(top => scrollTo({ top, behavior: 'instant' }), scroll)
  return button().evaluate(one => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return one.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })
}

describe('the Leave button', () => {
  test('empties the page before the next one loads, takes its place in the history, and asks us for nothing', async () => {
    await page.goto(`${address}/library`)
    await page.goto(`${address}/library/opioids`)
    const before = await entries()
    asked = []
    expect(await seenOnClick()).toEqual(gone('Loading.'))
    answer()
    await page.waitForURL(weather)
    expect(await entries()).toBe(before)
    expect(asked).toEqual([])
  })

  test('is a plain link without scripts, and stands early on the page for a keyboard', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    for (const path of ['/', '/es/right-now', '/none', '/notebook', '/sign-in']) {
      await still.goto(`${address}${path}`)
      const links = still.locator(`a[href="${weather}"]`)
      expect(`${path} ${await links.count()}`).toMatch(/[12]$/)
      expect(await links.last().getAttribute('rel')).toBe('nofollow noreferrer')
      await still.keyboard.press('Tab')
      await still.keyboard.press('Tab')
      expect(await still.locator(':focus').getAttribute('href')).toBe(weather)
    }
    await plain.close()
  })

  test('can be left by an early link of the page too, seen while it has the focus', async () => {
    await page.goto(`${address}/right-now`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const first = page.locator('.leave-first a')
    expect(
      await first.evaluate(one => one === document.activeElement && one.getBoundingClientRect().y >= 0),
    ).toBe(true)
    await accessible(page)
    answer()
    await page.keyboard.press('Enter')
    await page.waitForURL(weather)
  })

  test.each([390, 1280])('stays in reach at %i px, however far the page is scrolled', async width => {
    await page.setViewportSize({ width, height: 700 })
    for (const path of [
      '/',
      '/right-now/cant-wake-them/not-waking',
      '/library/opioids',
      '/questions',
      '/notebook',
    ]) {
      await page.goto(`${address}${path}`)
      await page.locator('h1').first().waitFor()
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      for (const part of [0, 0.3, 0.7, 1])
        expect(`${path} at ${part}: ${await inReach(part * height)}`).toBe(`${path} at ${part}: true`)
    }
  })

  test('leads away again whoever comes back by the Back button, until a page is loaded anew', async () => {
    answer()
    await page.goto(`${address}/library`)
    await page.goto(`${address}/library/opioids`)
    await button().click()
    await page.waitForURL(weather)
    await page.goBack().catch(() => undefined)
    await page.waitForURL(weather)
    expect(await page.title()).toBe('Weather')
    await page.goto(`${address}/library`)
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
    await page.goto(`${address}/about`)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
  })

  test('leads away from a page that the browser kept as it was', async () => {
    answer()
    await page.goto(`${address}/library`)
    const shown = () =>
      page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
    expect(await page.evaluate(() => document.body.checkVisibility())).toBe(false)
    await shown()
    expect(await page.evaluate(() => document.body.checkVisibility())).toBe(true)
    await page.evaluate(() => sessionStorage.setItem('left', '1'))
    await shown().catch(() => undefined)
    await page.waitForURL(weather)
  })
})

describe('Shift', () => {
  test('three times leaves; each press is told and shown', async () => {
    await page.goto(`${address}/right-now`)
    await page.keyboard.press('Shift')
    expect(await status().textContent()).toBe('Shift. Press it 2 more times to leave.')
    expect(await dots()).toBe(1)
    expect(await button().locator('.leave-dots').getAttribute('aria-hidden')).toBe('true')
    await page.keyboard.press('Shift')
    expect(await status().textContent()).toBe('Shift. Press it 1 more time to leave.')
    expect(await dots()).toBe(2)
    expect(await seenOnShift()).toEqual(gone('Loading.'))
    answer()
    await page.waitForURL(weather)
  })

  test('shows its count without a fault of accessibility', async () => {
    await page.goto(`${address}/right-now`)
    await page.evaluate(() => document.documentElement.setAttribute('data-presses', '2'))
    expect(await dots()).toBe(2)
    await accessible(page)
  })

  test('speaks Spanish on Spanish pages', async () => {
    await page.goto(`${address}/es/right-now`)
    await page.keyboard.press('Shift')
    expect(await status().textContent()).toBe('Mayúsculas. Presiona 2 veces más para salir.')
    await page.keyboard.press('Shift')
    expect(await seenOnShift()).toEqual(gone('Cargando.'))
  })

  test('counts only by itself: capitals do not leave, and another key ends the count', async () => {
    await page.goto(`${address}/library`)
    await page.getByLabel('Search').focus()
    for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`)
    expect(await page.getByLabel('Search').inputValue()).toBe('ABCD')
    expect(await status().textContent()).toBe('')
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await page.keyboard.press('a')
    expect(await status().textContent()).toBe('You stay on this page.')
    expect(await dots()).toBe(0)
    await page.keyboard.press('Shift')
    expect(await status().textContent()).toBe('Shift. Press it 2 more times to leave.')
  })

  test('is forgotten after five seconds, which is told, and then said no more', async () => {
    await page.clock.install()
    await page.goto(`${address}/library`)
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.keyboard.press('Shift')
    await page.clock.runFor(4000)
    await page.keyboard.press('Shift')
    await page.clock.runFor(4900)
    expect(await dots()).toBe(2)
    await page.clock.runFor(200)
    expect(await status().textContent()).toBe('You stay on this page.')
    expect(await dots()).toBe(0)
    await page.clock.runFor(5000)
    expect(await status().textContent()).toBe('')
  })
})

describe('with an open notebook', () => {
  const locked = (tab: Page) => tab.getByRole('heading', { name: 'Open your notes', level: 1 }).waitFor()
  const open = async (tab: Page) => {
    await tab.getByLabel('PIN', { exact: true }).fill(pin)
    await tab.getByRole('button', { name: 'Open', exact: true }).click()
    await tab.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  }

  test('leaving any page locks it; leaving it seals what was typed, and shows nothing of it', async () => {
    await makeNotebook(page, address)
    const notebook = page
    page = await context.newPage()
    await page.goto(`${address}/right-now`)
    await seenOnClick()
    await locked(notebook)
    page = await context.newPage()
    await page.goto(`${address}/notebook`)
    await open(page)
    await page.getByRole('navigation').getByRole('button', { name: 'Write', exact: true }).click()
    await page.getByLabel('In your words').fill('half a sentence')
    await open(notebook)
    asked = []
    for (let press = 0; press < 2; press++) await page.keyboard.press('Shift')
    expect(await seenOnShift()).toEqual(gone('Loading.'))
    await locked(notebook)
    answer()
    await page.waitForURL(weather)
    expect(asked).toEqual([])
    await page.goto(`${address}/notebook`)
    await open(page)
    await page.getByRole('navigation').getByRole('button', { name: 'Write', exact: true }).click()
    expect(await page.getByLabel('In your words').inputValue()).toBe('half a sentence')
  })
})
