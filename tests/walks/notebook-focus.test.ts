import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { pin } from './notebook.ts'
import { newPhone, type Phone } from './phone.ts'

const address = inject('address')
let browser: Browser
let phone: Phone

beforeAll(async () => {
  browser = await openBrowser()
  phone = await newPhone(browser, address)
  await phone.make()
})
afterAll(() => browser?.close())

/** What has the focus: its kind, and the words on it or the name of the field. */
const focused = () =>
  phone.page.evaluate(() => {
    const one = document.activeElement as HTMLElement
    const words = one.ariaLabel ?? (one.textContent || (one as HTMLInputElement).name)
    return `${one.tagName.toLowerCase()} ${words.replaceAll(/\s+/g, ' ').trim()}`
  })

/** Presses a button by the keyboard; what had the focus may be gone by that, and something else has it then. */
async function press(name: string | RegExp, then: RegExp) {
  const button = phone.button(name).last()
  await button.waitFor()
  await button.focus()
  await phone.page.keyboard.press('Enter')
  await expect.poll(focused, { timeout: 15_000 }).toMatch(then)
  expect(await focused()).not.toMatch(/^body/)
}

describe('the focus goes to what a press brings, or back to the button', () => {
  test('while something is written down', async () => {
    await phone.way('Write').click()
    await press('Other things', /^input kind/)
    await press('Add where, with whom, and what you did', /^(input|textarea) /)
    await phone.way('Today').click()
    await phone.write('soup')
  })

  test('words for what came after, put in and saved', async () => {
    await phone.days()
    await phone.line('soup').click()
    await press('Add your words', /^textarea after-note/)
    await phone.page.keyboard.type('went to bed')
    await press('Save the words', /^button Add your words/)
  })

  test('removing the notebook, thought over', async () => {
    await phone.settings()
    await press('Remove it from this device', /^h2 Remove it from this device/)
    await press('Cancel', /^button Remove it from this device/)
  })

  test('a line that says what was done, closed', async () => {
    await phone.write('bread')
    await press('Close this line', /^h1 Today/)
  })

  test('a code for another device, shown and put away', async () => {
    await phone.join('focus.walk@example.org')
    await phone.door('Devices and ways in')
    await press('Add one', /^input /)
    await phone.pinNow().last().fill(pin)
    await press('Show a code', /^p Open the notebook page on the other device/)
    await press('Done', /^button Add one/)
  })

  test('a way in, all but removed', async () => {
    await phone.page.locator('summary', { hasText: 'Delete the copy on the server' }).click()
    await press('Delete it in 7 days, without a PIN', /^h2 Delete it in 7 days/)
    await press('Cancel', /^button Delete it in 7 days/)
  })

  test('copying now', async () => {
    await press('Copy now', /^button Copy now/)
  })
})
