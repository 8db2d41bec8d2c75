import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'

const address = inject('address')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function phone(scripts: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: scripts,
  })
  return context.newPage()
}
const inBoth = (paths: string[]) => paths.flatMap(path => [path, `/es${path}`])
const papers = ['/right-now/card', '/right-now/card/full', '/right-now/fridge']

test('with scripts off, in Spanish, by keyboard alone, on a narrow phone: from the box to the steps', async () => {
  const page = await phone(false)
  await page.goto(`${address}/es/right-now`)
  const box = page.getByRole('searchbox', { name: 'Dilo con tus palabras' })
  for (let step = 0; step < 20 && !(await box.evaluate(one => one === document.activeElement)); step++)
    await page.keyboard.press('Tab')
  await page.keyboard.type('mi hijo no desperta')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Para “mi hijo no desperta”' }).waitFor()
  const first = page.locator('.choices a').first()
  for (let step = 0; step < 30 && !(await first.evaluate(one => one === document.activeElement)); step++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/es/right-now/cant-wake-them/not-waking')
  await page.context().close()
})

const findings = ['blue+lips', 'ketamine', 'hungover', 'zzqx'].map(asked => `/right-now/find?q=${asked}`)

test.each(inBoth(['/right-now', ...findings, ...papers]))(
  '%s fits a narrow phone and has no fault that a machine can find',
  async path => {
    const page = await phone(true)
    await page.goto(address + path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await accessible(page)
    await page.context().close()
  },
)

test.each(['heroin', 'xanax+withdrawal', 'ketamine'])(
  'the search of everything shows no page twice for “%s”',
  async asked => {
    const page = await phone(false)
    await page.goto(`${address}/search?q=${asked}`)
    const shown = await page.locator('.found a').evaluateAll(all => all.map(one => one.getAttribute('href')))
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.toSorted()).toEqual([...new Set(shown)].toSorted())
    await page.context().close()
  },
)

describe('on paper', () => {
  test.each(inBoth(papers))('%s is one page, of A4 and of Letter', async path => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    await page.goto(address + path)
    for (const format of ['A4', 'Letter'])
      expect((await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    await page.close()
  })

  test.each(inBoth(papers.slice(0, 2)))('%s folds to 85 × 54 mm, and no part spills', async path => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    await page.goto(address + path)
    const parts = await page.locator('.fold section').evaluateAll(all =>
      all.map(one => {
        const { width, height } = one.getBoundingClientRect()
        const mm = (px: number) => Math.round((px / 96) * 254) / 10
        return { size: [mm(width), mm(height)], spills: one.scrollHeight > one.clientHeight }
      }),
    )
    expect(parts).toEqual(Array.from({ length: 4 }, () => ({ size: [85, 54], spills: false })))
    await page.close()
  })

  test.each(inBoth(papers))('%s is black on white at night, and shows the paper alone', async path => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(address + path)
    const paper = page.locator('.paper')
    expect(
      await paper.evaluate(one => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]),
    ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    const others = page.locator('h1, .top, .foot, .exit, .back, .screen-only')
    expect(await others.evaluateAll(all => all.filter(one => one.checkVisibility()).length)).toBe(0)
    await page.close()
  })
})

test('the notebook has right now in one tap before it is open', async () => {
  const page = await phone(true)
  await page.goto(`${address}/notebook`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('link', { name: 'Right now' }).click()
  await page.getByRole('heading', { name: 'What is happening right now?' }).waitFor()
  await page.context().close()
})
