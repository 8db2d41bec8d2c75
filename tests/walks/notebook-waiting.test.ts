import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { newPhone, type Phone } from './phone.ts'

const address = inject('address')
const email = 'waiting.walk@example.org'
const sync = /\/nb\/[0-9a-f]{32}\/sync$/

let browser: Browser
let phone: Phone
let words: string[]

beforeAll(async () => {
  browser = await openBrowser()
  phone = await newPhone(browser, address)
  await phone.make()
  await phone.write('soup')
  words = await phone.join(email)
  await phone.copy()
})
afterAll(() => browser?.close())

test('one request that fails: it is said once, copying is offered, and tried again by itself', async () => {
  await phone.page.route(sync, route => route.abort())
  await phone.write('bread')
  await phone.text('No network. Saved on this device. 1 entry not yet copied from this device.').waitFor()
  await expect.poll(() => phone.page.getByText('No network').count()).toBe(1)
  await phone.button('Copy now').waitFor()
  await phone.look('today-not-copied')
  await phone.page.unroute(sync)
  await phone.text('All copied, just now.').waitFor({ timeout: 60_000 })
})

test('with no network Today says so once; back online it is copied at once', async () => {
  await phone.context.setOffline(true)
  await phone.write('rice')
  await phone.button('Copy now').click()
  await phone.text('No network. Saved on this device. 1 entry not yet copied from this device.').waitFor()
  await expect.poll(() => phone.page.getByText('No network').count()).toBe(1)
  await phone.context.setOffline(false)
  await phone.text('All copied, just now.').waitFor()
})

test('a fresh device says that what was written elsewhere is on its way, until it came', async () => {
  const laptop = await newPhone(browser, address, 1280)
  await laptop.page.route(sync, route => route.abort())
  await laptop.openByWords(email, words)
  await laptop.text('What you wrote on another device is on its way.').waitFor()
  expect(await laptop.page.getByText('Nothing written yet').count()).toBe(0)
  await laptop.look('today-arriving')
  await laptop.page.unroute(sync)
  // It tries again by itself, and may have done so already: there is no button to rely on.
  await laptop.page.evaluate(() => dispatchEvent(new Event('online')))
  await laptop.line('soup').waitFor({ timeout: 60_000 })
  expect(await laptop.page.getByText('is on its way').count()).toBe(0)
  await laptop.context.close()
})

test('a clock at 1970 is told, with the year and what to do', async () => {
  expect(await phone.page.getByText('The clock of this device seems wrong').count()).toBe(0)
  await phone.page.clock.setSystemTime(0)
  await phone.page.getByRole('heading', { name: 'The clock of this device seems wrong' }).waitFor()
  expect(await phone.page.locator('.lead').first().textContent()).toMatch(/(1969|1970)$/)
  await phone.look('today-clock-wrong')
  await phone.page.clock.setSystemTime(Date.now())
  await phone.page
    .getByRole('heading', { name: 'The clock of this device seems wrong' })
    .waitFor({ state: 'detached' })
})
