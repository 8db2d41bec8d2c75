import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { codeFor } from '../people.ts'
import { pin } from './notebook.ts'
import { newPhone, type Phone } from './phone.ts'

const address = inject('address')
const email = 'keys.walk@example.org'
const narrow = 320

let browser: Browser
let phone: Phone

beforeAll(async () => {
  browser = await openBrowser()
  phone = await newPhone(browser, address, narrow)
})
afterAll(() => browser?.close())

/** What has the focus, by its words. */
const focused = () =>
  phone.page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement
    return (one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
  })

/** Goes from field to field with Tab, forward only, until one of these words has the focus. */
async function tabTo(words: string | RegExp) {
  const met: string[] = []
  for (let n = 0; n < 40; n++) {
    await phone.page.keyboard.press('Tab')
    const here = await focused()
    if (typeof words === 'string' ? here === words : words.test(here)) return
    met.push(here)
  }
  throw new Error(`no ${words} among: ${met.join(' | ')}`)
}

async function press(words: string | RegExp) {
  await tabTo(words)
  await phone.page.keyboard.press('Enter')
}

async function type(label: string | RegExp, text: string) {
  await tabTo(label)
  await phone.page.keyboard.type(text)
}

/** A screen is read from its heading on, and nothing of it lies beside the screen. */
async function arrived(title: string) {
  await phone.heading(title).waitFor()
  await expect.poll(focused).toBe(title)
  const width = await phone.page.evaluate(() => document.documentElement.scrollWidth)
  expect(`${title}: ${width}`).toBe(`${title}: ${narrow}`)
  await phone.picture(`keys-${title.toLowerCase().replaceAll(/\W+/g, '-')}`)
}

test('by the keyboard alone, on a narrow screen: from Settings to an account, and on to the devices', async () => {
  const { page, pinNow } = phone
  await phone.make()
  await phone.settings()
  await press(/^Never lose it/)
  await arrived('Never lose it')
  await press('Set up an account')
  await arrived('Your e-mail')
  await type('E-mail address', email)
  await page.keyboard.press('Enter')
  await arrived('The code from the e-mail')
  await type('Code', await codeFor(address, email))
  await page.keyboard.press('Enter')
  await arrived('Your PIN')
  await type('PIN of this notebook', pin)
  await page.keyboard.press('Enter')
  await arrived('Your seven words')
  const words = await page.locator('.seven-words li').allTextContents()
  await press('I have written them down')
  await arrived('Type two of them back')
  const places = await page.locator('label', { hasText: /^Word \d$/ }).allTextContents()
  for (const place of places) await type(place, words[Number(place.slice(-1)) - 1]!)
  await page.keyboard.press('Enter')
  await arrived('A code to print')
  await press('Make a code')
  await page.locator('.code-groups').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrow)
  await press('Go on')
  await arrived('Open it with this device’s lock')
  await press('Not now')
  await arrived('It is kept twice now')
  await press('Devices and ways in')
  await arrived('Devices and ways in')
  await press('Add one')
  await pinNow().waitFor()
  await type('PIN of this notebook', pin)
  await page.keyboard.press('Enter')
  await page.locator('.code-groups').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrow)
  await press('Done')
})
