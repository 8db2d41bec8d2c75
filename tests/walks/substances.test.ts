import { get } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { substances } from '../../src/craft/vocabulary.ts'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'

const address = inject('address')
const withoutPage = ['opioids', 'barbiturates', 'other-stimulants', 'unknown']
const names = substances.filter(name => !withoutPage.includes(name))
const paths = ['', '/es'].flatMap(tongue => [
  `${tongue}/substances`,
  ...names.map(name => `${tongue}/substances/${name}`),
])
/** Between them these have every part and every kind of withdrawal; the rest differ in words alone. */
const shapes = ['', '/alcohol', '/methamphetamine', '/hallucinogens', '/synthetic-cannabinoids']
const shapePaths = ['', '/es'].flatMap(tongue => shapes.map(shape => `${tongue}/substances${shape}`))
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A phone with scripts off, by day or by night. */
async function phone(colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
    colorScheme,
  })
  return context.newPage()
}

/** Bytes on the wire with gzip. */
function weigh(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { headers: { 'Accept-Encoding': 'gzip' } }, answer => {
      let bytes = 0
      answer.on('data', chunk => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}

describe('the guide to substances', () => {
  test.each(paths)('%s is there, weighs under 15 KB, may be kept, and sets no cookie', async path => {
    const answer = await fetch(`${address}${path}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(answer.headers.get('cache-control')).toMatch(/public/)
    expect(await weigh(path)).toBeLessThan(15_000)
  })

  test('a name that is none of ours is not found', async () => {
    expect((await fetch(`${address}/substances/sugar`)).status).toBe(404)
  })

  test('from right now to what a drug does, and to the steps for an emergency, with scripts off', async () => {
    const page = await phone('light')
    await page.goto(`${address}/right-now`)
    await page.getByRole('link', { name: 'Guide to substances' }).click()
    await page.getByRole('link', { name: 'Fentanyl' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Fentanyl')
    expect(await page.getByRole('link', { name: 'Call 911', exact: true }).getAttribute('href')).toBe(
      'tel:911',
    )
    await page.getByRole('link', { name: 'What to do while you wait' }).click()
    expect(page.url()).toBe(`${address}/right-now/cant-wake-them`)
    await page.context().close()
  })

  test('from a withdrawal page to what may come, in Spanish, with scripts off, on a narrow phone', async () => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto(`${address}/es/right-now/stopping-or-shaking`)
    await page.getByRole('link', { name: '¿Lo dejó hace horas o días?' }).click()
    const call = page.getByRole('link', { name: 'Llama al 911', exact: true })
    const form = page.locator('main form')
    expect((await call.boundingBox())!.y).toBeLessThan((await form.boundingBox())!.y)
    await page.getByRole('checkbox', { name: 'Benzodiacepinas' }).check()
    await page.getByRole('checkbox', { name: 'Heroína' }).check()
    await page.getByLabel('¿Cuánto hace de la última vez?').fill('dos')
    await page.getByRole('button', { name: 'Ver qué puede venir' }).click()
    await page.getByRole('link', { name: 'Escríbelo como un número' }).click()
    expect(await page.getByRole('checkbox', { name: 'Heroína' }).isChecked()).toBe(true)
    const since = page.getByLabel('¿Cuánto hace de la última vez?')
    expect(await since.inputValue()).toBe('dos')
    await since.fill('2')
    await page.getByLabel('Horas o días').selectOption('days')
    await page.getByRole('button', { name: 'Ver qué puede venir' }).click()
    await page.getByRole('heading', { name: '2 días desde la última vez' }).waitFor()
    expect(await page.locator('main .card h3').allTextContents()).toEqual(['Benzodiacepinas', 'Heroína'])
    expect(await call.count()).toBe(2)
    expect(await context.cookies()).toEqual([])
    await page.getByRole('link', { name: /^Está dejando el alcohol, Xanax/ }).click()
    await page.waitForURL('**/es/right-now/stopping-or-shaking/alcohol-or-pills')
    await context.close()
  })

  test.each(
    ['', '/es'].flatMap(tongue =>
      ['', '?since=soon', `?${substances.map(one => `used=${one}`).join('&')}&since=2&unit=days`].map(
        query => `${tongue}/substances/after${query}`,
      ),
    ),
  )('%s fits a narrow phone and has no fault that a machine finds', async path => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    await page.goto(`${address}${path}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await accessible(page)
    await context.close()
  })

  test.each(['light', 'dark'] as const)('no page has a fault that a machine finds, by %s', async scheme => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      colorScheme: scheme,
    })
    const page = await context.newPage()
    for (const path of shapePaths) {
      await page.goto(`${address}${path}`)
      await accessible(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(`${path} is wider than the screen: ${wide}`).toBe(`${path} is wider than the screen: false`)
    }
    await context.close()
  })
})
