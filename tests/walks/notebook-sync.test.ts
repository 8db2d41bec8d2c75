import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { pin } from './notebook.ts'
import { newPhone, type Phone, phoneIn } from './phone.ts'

const address = inject('address')
const email = 'sync.walk@example.org'
const day = 86_400_000

let browser: Browser
let phone: Phone
let laptop: Phone
let words: string[]

beforeAll(async () => {
  browser = await openBrowser()
  phone = await newPhone(browser, address)
  laptop = await newPhone(browser, address, 1280)
})
afterAll(() => browser?.close())

const both = () => [phone, laptop]

const named = async (device: Phone, name: string) => {
  await device.door('Devices and ways in')
  await device.page.locator('summary', { hasText: 'Name of this device' }).click()
  await device.field('Name of this device').fill(name)
  await device.button('Save the name').click()
  await device.text('The name is saved.').waitFor()
}

/** Everything that works offline is kept by then. */
const keptOffline = (device: Phone) =>
  expect
    .poll(
      () =>
        device.page.evaluate(
          async () => (await navigator.serviceWorker.getRegistrations()).filter(one => one.active).length,
        ),
      {
        timeout: 30_000,
      },
    )
    .toBe(5)

const copied = async () => {
  for (const device of [...both(), ...both()]) await device.copy()
}

test('two devices of one account, with the same notes', async () => {
  await phone.make()
  for (const note of ['soup, and we laughed', 'bread, not touched', 'rice at noon']) await phone.write(note)
  words = await phone.join(email)
  await laptop.openByWords(email, words)
  await laptop.line('soup, and we laughed').waitFor()
  await named(phone, 'my phone')
  await named(laptop, 'the laptop')
  await copied()
  for (const device of both()) await keptOffline(device)
})

describe('a week with no network, on both', () => {
  test('all of it is written, counted and kept; the pages for right now open too', async () => {
    const today = Date.now()
    for (const device of both()) {
      await device.context.setOffline(true)
      await device.page.clock.install({ time: today - 7 * day })
    }
    for (let n = 1; n <= 7; n++) {
      for (const device of both()) await device.page.clock.setSystemTime(today - (8 - n) * day)
      await phone.write(`phone, day ${n}`)
      if (n % 3 === 0) await laptop.write(`laptop, day ${n}`)
    }
    await phone.way('Today').click()
    await phone.text('No network. Saved on this device.').waitFor()
    await phone.text('7 entries not yet copied from this device.').waitFor()
    await phone.look('today-offline')
    await phone.page.goto(`${address}/right-now/cant-wake-them`)
    expect(await phone.page.locator('h1').count()).toBe(1)
    await phone.page.goto(`${address}/notebook`)
    await phone.unlocked()
    await phone.days()
    await phone.line('phone, day 1').waitFor()
    for (const device of both()) await device.page.clock.setSystemTime(Date.now())
    await phone.correct('soup, and we laughed', 'soup, as the phone has it')
    await laptop.correct('soup, and we laughed', 'soup, as the laptop has it')
    await phone.correct('bread, not touched', 'bread, as the phone has it')
    await laptop.correct('bread, not touched', 'bread, as the laptop has it')
  })

  test('back online all of it is copied by itself, and both have all', async () => {
    await phone.settings()
    await phone.context.setOffline(false)
    await phone.text('All copied, just now.').waitFor()
    await laptop.context.setOffline(false)
    await copied()
    for (const device of both()) {
      await device.days()
      for (const note of ['phone, day 1', 'phone, day 7', 'laptop, day 3', 'laptop, day 6'])
        await device.line(note).waitFor()
    }
  })

  test('what both changed stands side by side, with who and when; one is chosen', async () => {
    await phone.way('Today').click()
    await phone.text('2 entries were changed in two places.').waitFor()
    await phone.look('today-two-versions')
    await phone.button('Look at them').click()
    await phone.heading('Changed in two places').waitFor()
    await phone.look('versions')
    await laptop.way('Today').click()
    await laptop.button('Look at them').click()
    await laptop.look('versions')
    const card = (device: Phone, note: string) =>
      device.page.locator('.side-by-side .card', { hasText: note })
    expect(await card(phone, 'soup, as the phone has it').textContent()).toMatch(/\d{4}.*on this device/)
    expect(await card(phone, 'soup, as the laptop has it').textContent()).toContain('on “the laptop”')
    await card(phone, 'soup, as the laptop has it')
      .getByRole('button', { name: /^Keep this one/ })
      .click()
    await card(phone, 'soup, as the phone has it').waitFor({ state: 'detached' })
    await copied()
    await laptop.days()
    await laptop.line('soup, as the laptop has it').waitFor()
    expect(await laptop.line('soup, as the phone has it').count()).toBe(0)
  })

  test('or both are kept, as two entries', async () => {
    await laptop.days()
    await laptop.page.locator('.line', { hasText: 'Two versions' }).click()
    await laptop.look('entry-two-versions')
    await laptop.button('Keep both, as two entries').dblclick()
    await laptop.page.getByText('This was changed in two places').waitFor({ state: 'detached' })
    await copied()
    for (const device of both()) {
      await device.days()
      await device.line('bread, as the phone has it').waitFor()
      await device.line('bread, as the laptop has it').waitFor()
      expect(await device.page.locator('.line', { hasText: 'Two versions' }).count()).toBe(0)
    }
  })
})

test('a page that is killed while it copies loses nothing', async () => {
  await phone.context.setOffline(true)
  for (const n of [1, 2, 3]) await phone.write(`before the kill ${n}`)
  const asked = phone.page.waitForRequest(/\/nb\/[0-9a-f]{32}\/sync$/)
  await phone.context.setOffline(false)
  await asked
  await phone.page.close()
  phone = phoneIn(phone.context, await phone.context.newPage(), address)
  await phone.page.goto(`${address}/notebook`)
  await phone.unlocked()
  await copied()
  for (const device of both()) {
    await device.days()
    for (const n of [1, 2, 3]) expect(await device.line(`before the kill ${n}`).count()).toBe(1)
  }
})

test('removed entries are taken off for good, here and there', async () => {
  await phone.days()
  await phone.line('rice at noon').click()
  await phone.button('Remove it').click()
  await phone.door('Copies')
  await phone.look('copies')
  await phone.button('Take them off for good').click()
  await phone.look('purge-sure')
  await phone.button('Yes, for good').click()
  await phone.text(/1 entry is gone for good\.|\d entries are gone for good\./).waitFor()
  await copied()
  for (const device of both()) {
    await device.days()
    expect(await device.line('rice at noon').count()).toBe(0)
  }
  await laptop.way('Today').click()
  expect(await laptop.page.getByRole('alert').count()).toBe(0)
})

describe('someone knows my words', () => {
  let fresh: string[]

  test('all keys are changed, with seven new words', async () => {
    await laptop.context.setOffline(true)
    await laptop.write('unsent on the laptop')
    await phone.door('Devices and ways in')
    await phone.page.locator('summary', { hasText: 'Someone knows my words' }).click()
    await phone.look('rekey')
    await phone.button('Change all keys').click()
    await phone.pinNow().fill(pin)
    await phone.button('Change all keys').click()
    fresh = await phone.wordsBack()
    await phone.heading('All keys are new. The old words open nothing new.').waitFor({ timeout: 60_000 })
    await phone.look('rekey-done')
    expect(fresh).not.toEqual(words)
    await phone.days()
    await phone.line('soup, as the laptop has it').waitFor()
  })

  test('the old words open nothing; the other device needs the new ones, and keeps what it had not sent', async () => {
    const thief = await newPhone(browser, address)
    await thief.page.goto(`${address}/notebook`)
    await thief.button('I have a notebook on another device').click()
    await thief.label('With my seven words').click()
    await thief.button('Go on').click()
    await thief.signIn(email)
    await thief.field('Your seven words').fill(words.join(' '))
    await thief.newPins()
    await thief.button('Open it here').click()
    await thief.text('These words do not open your notebook.').waitFor()
    await thief.context.close()

    await laptop.settings()
    await laptop.context.setOffline(false)
    await laptop.text('You are signed out here.').waitFor()
    await laptop.button('Sign in again').click()
    await laptop.button('Sign in again').click()
    await laptop.signIn(email)
    // While copying is refused, nothing says that all is kept twice.
    expect(await laptop.heading('It is kept twice now').count()).toBe(0)
    await laptop.heading('The keys were changed').waitFor()
    await laptop.settings()
    await laptop.text('The keys were changed on another device.').waitFor()
    await laptop.look('moved-on')
    await laptop.button('Open it with my words').click()
    await laptop.heading('The keys were changed').waitFor()
    await laptop.label('With my seven words').click()
    await laptop.button('Go on').click()
    await laptop.field('Your seven words').fill(fresh.join(' '))
    await laptop.pinNow().fill(pin)
    await laptop.button('Open it here').click()
    await laptop.heading('It is kept twice now').waitFor()
    await copied()
    for (const device of both()) {
      await device.days()
      await device.line('unsent on the laptop').waitFor()
      await device.line('soup, as the laptop has it').waitFor()
    }
    words = fresh
  })
})

describe('the copy on the server', () => {
  const open = async () => {
    await phone.door('Devices and ways in')
    await phone.page.locator('summary', { hasText: 'Delete the copy on the server' }).click()
  }

  test('can be deleted in 7 days without a PIN, and kept after all', async () => {
    await open()
    await phone.button('Delete it in 7 days, without a PIN').click()
    await phone.look('delete-later')
    await phone.page
      .locator('.note')
      .getByRole('button', { name: 'Delete it in 7 days, without a PIN' })
      .click()
    await phone.text(/The copy will be deleted on \w+/).waitFor()
    await phone.look('deletion-called')
    await phone.button('Keep it after all').click()
    await phone.page.locator('summary', { hasText: 'Delete the copy on the server' }).waitFor()
  })

  test('removed from this phone, the notebook is reopened later by its words', async () => {
    await phone.settings()
    await phone.button('Remove it from this device').click()
    await phone.page.getByText('Everything here is copied.', { exact: false }).waitFor()
    await phone.field('Type REMOVE to go on').fill('REMOVE')
    await phone.page.locator('form').getByRole('button', { name: 'Remove it from this device' }).click()
    await phone.heading('A notebook that only you can open').waitFor()
    await phone.context.clearCookies()
    await phone.openByWords(email, words)
    await phone.days()
    await phone.line('unsent on the laptop').waitFor()
  })

  test('or at once with the PIN; the notes stay on each device', async () => {
    await open()
    await phone.pinNow().fill(pin)
    await phone.look('delete-now')
    await phone.button('Delete it now, with my PIN').click()
    await phone.heading('The copy on the server is deleted. Your notes are on this device.').waitFor()
    await phone.look('deleted')
    await phone.days()
    await phone.line('unsent on the laptop').waitFor()
    await laptop.days()
    await laptop.line('unsent on the laptop').waitFor()
    await laptop.locked()
    await laptop.unlocked()
    await laptop.settings()
    await laptop.look('settings-after-deletion')
  })
})
