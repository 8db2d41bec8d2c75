import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'

const address = inject('address')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function newTab(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  return { page, close: () => context.close() }
}

/**
 * Before the page's own script: notes in the title what there was at the moment the letters were let in, and only then,
 * since the first paint and the first words may be reported one after the other and let them in twice.
 */
const noteLetters = () =>
  new MutationObserver((_, observer) => {
    const painted = performance.getEntriesByType('paint').length > 0
    const asked = performance.getEntriesByType('resource').filter(({ name }) => /woff2|css/.test(name)).length
    document.title = `painted ${painted}, asked ${asked}`
    observer.disconnect()
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-letters'] })

const familyOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily)

test('in a new tab the words stand first, and ask for nothing but the page; then the letters come', async () => {
  for (const path of ['/', '/right-now', '/es/right-now/cant-wake-them/not-waking', '/library']) {
    const { page, close } = await newTab()
    await page.addInitScript(noteLetters)
    const asked: string[] = []
    page.on('request', request => /woff2|css/.test(request.url()) && asked.push(request.url()))
    await page.goto(`${address}${path}`)
    await page.locator('html[data-letters]').waitFor()
    expect(await page.title()).toBe('painted true, asked 0')
    await page.evaluate(() => document.fonts.ready)
    expect(asked).toEqual([expect.stringMatching(/woff2$/), expect.stringMatching(/woff2$/)])
    expect(await familyOf(page)).toContain('Atkinson Hyperlegible Next')
    await close()
  }
})

test('the next page of the tab has its letters at once', async () => {
  const { page, close } = await newTab()
  await page.goto(`${address}/right-now`)
  await page.locator('html[data-letters]').waitFor()
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.title = `${'letters' in document.documentElement.dataset}`
    })
  })
  await page.goto(`${address}/library`)
  expect(await page.title()).toBe('true')
  await close()
})

test('without scripts the letters come with the page', async () => {
  const { page, close } = await newTab({ javaScriptEnabled: false })
  const asked = page.waitForRequest(/\.woff2$/)
  await page.goto(`${address}/right-now`)
  await asked
  await close()
})
