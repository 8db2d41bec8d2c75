import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import { follow, meets, type Person, personAt, press, signIn } from './commons.ts'
import { hands, makeNotebook, unlock } from './notebook.ts'

const address = inject('address')
let browser: Browser
let reader: Person
let steward: Person
beforeAll(async () => {
  browser = await openBrowser()
  reader = await personAt(browser, address, 390)
  steward = await personAt(browser, address, 390)
})
afterAll(async () => {
  await reader.leave()
  await steward.leave()
  await browser.close()
})

const call = (name: string) => reader.page.getByRole('link', { name, exact: true })

test('someone far from home chooses a country once, and every step and number follows', async () => {
  const { page } = reader
  await page.goto('/right-now')
  await page
    .getByRole('navigation', { name: 'Numbers of another country' })
    .getByText('Numbers: United States.')
    .waitFor()
  await follow(reader, 'United Kingdom')
  expect(new URL(page.url()).pathname).toBe('/right-now/in/gb')
  await meets(reader, 'What is happening right now?')
  const choice = (name: RegExp) => page.locator('.choices').first().getByRole('link', { name }).first()
  await choice(/wake/i).click()
  await meets(reader, 'What do you see?')
  await choice(/do not wake up/).click()
  await meets(reader, /do not wake/)
  for (const name of ['Call 999', 'If someone may die, call 999 now.'])
    expect(await call(name).first().getAttribute('href')).toBe('tel:999')
  expect(await page.locator('a[href="tel:911"]').count()).toBe(0)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Español' }).click()
  expect(new URL(page.url()).pathname).toMatch(/^\/es\/right-now\/in\/gb\//)
  await meets(reader, /./)
  expect(await page.locator('a[href="tel:999"]').count()).toBeGreaterThan(1)
  expect(await page.context().cookies()).toEqual([])
})

test('who chooses a country on the front page keeps it by the name above, in the library and in the search', async () => {
  const { page } = reader
  const at = (path: string) => expect(new URL(page.url()).pathname).toBe(path)
  await page.goto('/')
  await meets(reader, 'What is happening right now?')
  await page.getByRole('main').getByRole('link', { name: 'Numbers: United States', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toBe('Canada')
  await follow(reader, 'Ireland')
  at('/in/ie')
  await meets(reader, 'What is happening right now?')
  await call('Library').first().click()
  at('/library/in/ie')
  await meets(reader, 'Library')
  await follow(reader, 'Alcohol')
  at('/library/in/ie/alcohol')
  await meets(reader, 'Alcohol')
  await page.getByText('stay, and call 116 123.').waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Español' }).click()
  at('/es/library/in/ie/alcohol')
  await page.getByRole('main').getByRole('link', { name: 'English' }).click()
  await page.locator('.back').click()
  await page.getByLabel('Search').fill('withdrawal')
  await press(reader, 'Search')
  at('/search/in/ie')
  await meets(reader, 'Search')
  expect(await page.locator('.found a[href^="/library/in/ie/"]').count()).toBeGreaterThan(0)
  await call('Footbridge').click()
  at('/in/ie')
  await call('Questions').first().click()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Numbers: United States' }).click()
  at('/right-now')
  expect(await page.locator('a[href="tel:112"]').count()).toBe(0)
})

test('all numbers of a place stand on one page, with the law, and on paper too', async () => {
  const { page } = reader
  await page.goto('/lines/ca')
  await meets(reader, 'Numbers to call: Canada')
  await page.getByRole('heading', { name: 'Calling for help, naloxone and the law' }).waitFor()
  expect(await page.getByText('We could not check this number yet.').count()).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('a[href="tel:988"]').isVisible()).toBe(true)
  expect(await page.getByRole('navigation', { name: 'Numbers of another country' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.goto('/es/lines/mx')
  await meets(reader, 'Números para llamar: México')
  for (const path of [
    '/lines',
    '/lines/us',
    '/lines/gb',
    '/lines/ie',
    '/lines/au',
    '/lines/nz',
    '/lines/es',
    '/lines/eu',
  ]) {
    await page.goto(path)
    await meets(reader, /^Numbers to call: /)
  }
})

test('a steward adds a number; what was typed stays until it fits; readers see it at once', async () => {
  const { page } = steward
  await signIn(steward, 'june@sample.example')
  await page.goto('/stewardship')
  await follow(steward, 'See all numbers to call')
  await meets(steward, 'Numbers to call')
  await follow(steward, 'Add a number')
  await meets(steward, 'Add a number')
  await page.getByLabel('Number to call').fill('ask Ann')
  await page.getByLabel('Who runs it').fill('Families of the river')
  await page.locator('#title-en').fill('River line')
  await press(steward, 'Keep')
  await meets(steward, 'Add a number')
  for (const field of ['phone', 'sourceName', 'summary-en', 'hours-en', 'languages-en'])
    expect(await page.locator(`#faults a[href="#${field}"]`).count()).toBe(1)
  expect(await page.getByLabel('Number to call').inputValue()).toBe('ask Ann')
  expect(await page.locator('#title-en').inputValue()).toBe('River line')
  await page.getByLabel('Number to call').fill('1-800-555-0142')
  await page.locator('#use').selectOption('family')
  await page.getByLabel('Where the number comes from').fill('Families of the river')
  await page.locator('#summary-en').fill('For families, on weekdays.')
  await page.locator('#hours-en').fill('Nine to five')
  await page.locator('#languages-en').fill('English')
  await press(steward, 'Keep')
  await meets(steward, 'Numbers to call')
  await reader.page.goto('/lines')
  const own = reader.page.locator('li', { has: reader.page.getByRole('heading', { name: 'River line' }) })
  await own.getByText('We could not check this number yet.').waitFor()
  await press(steward, 'River line: Checked today')
  await meets(steward, 'Numbers to call')
  await reader.page.goto('/lines')
  await own.waitFor()
  expect(await own.getByText('We could not check this number yet.').count()).toBe(0)
})

test('a shipped number can be changed and brought back, the emergency number not be hidden', async () => {
  const { page } = steward
  await page.goto('/stewardship/lines?place=US')
  await follow(steward, 'SafeSpot')
  await meets(steward, 'Change SafeSpot')
  expect(await page.locator('#title-es').inputValue()).toBe('SafeSpot')
  await page.getByLabel('Number to call').fill('800-555-0199')
  await press(steward, 'Keep')
  await meets(steward, 'Numbers to call')
  await reader.page.goto('/es/lines')
  expect(await reader.page.locator('a[href="tel:8005550199"]').count()).toBe(1)
  await follow(steward, 'SafeSpot')
  await press(steward, 'Bring back what ships with Footbridge')
  await reader.page.goto('/lines')
  expect(await reader.page.locator('a[href="tel:18009720590"]').count()).toBe(1)
  await follow(steward, 'SafeSpot')
  await press(steward, 'Hide this number')
  await reader.page.goto('/lines')
  expect(await reader.page.locator('a[href="tel:18009720590"]').count()).toBe(0)
  await follow(steward, 'SafeSpot')
  await press(steward, 'Show it again')
  await follow(steward, 'Emergency services')
  await press(steward, 'Hide this number')
  await page.getByRole('alert').getByText('This is the only emergency number of its country.').waitFor()
  await meets(steward, 'Numbers to call')
  await follow(steward, 'River line')
  await press(steward, 'Remove this number')
  await reader.page.goto('/lines')
  expect(await reader.page.getByText('River line').count()).toBe(0)
})

test('the notebook shows what the steward mended and hid, with no network too, and follows what comes', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const { way, heading } = hands(page)
  const calls = (dial: string) => page.getByRole('main').locator(`a[href="tel:${dial}"]`)
  const moment = async (...taps: RegExp[]) => {
    await way('Today').click()
    await heading('Today').waitFor()
    for (const name of [/What is happening/, ...taps])
      await page.getByRole('main').getByRole('button', { name }).first().click()
  }
  const again = async () => {
    await page.reload()
    await unlock(page)
  }
  const goOn = [/I can’t go on/, /ending my life/]
  const unchecked = page.getByRole('main').getByText('We could not check this number yet.')

  await makeNotebook(page, address)
  await moment(...goOn)
  await calls('988').waitFor()
  await moment(/Someone may get hurt/, /Hitting/)
  await calls('18007997233').waitFor()

  const numbers = '/stewardship/lines?place=US'
  await steward.page.goto(numbers)
  await follow(steward, '988 Suicide')
  await steward.page.getByLabel('Number to call').fill('1-800-555-0177')
  await press(steward, 'Keep')
  await meets(steward, 'Numbers to call')
  await follow(steward, 'National Domestic Violence Hotline')
  await press(steward, 'Hide this number')
  await meets(steward, 'Numbers to call')

  await again()
  await moment(...goOn)
  await calls('18005550177').waitFor()
  await unchecked.waitFor()
  expect(await calls('988').count()).toBe(0)
  await accessible(page)
  await press(steward, '988 Suicide and Crisis Lifeline: Checked today')
  await meets(steward, 'Numbers to call')

  // On a slow machine the worker that answers with no network may still be on its way.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await again()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(async () =>
    (await (await caches.match('/notebook/lines.json'))?.text())?.includes('18005550177'),
  )
  await context.setOffline(true)
  await again()
  await moment(/Someone may get hurt/, /Hitting/)
  await calls('911').waitFor()
  await calls('18007997233').waitFor({ state: 'detached' })
  await moment(...goOn)
  await calls('18005550177').waitFor()
  expect(await unchecked.count()).toBe(0)

  await follow(steward, '988 Suicide')
  await press(steward, 'Bring back what ships with Footbridge')
  await follow(steward, 'National Domestic Violence Hotline')
  await press(steward, 'Show it again')
  await meets(steward, 'Numbers to call')
  expect(await calls('988').count()).toBe(0)
  await context.setOffline(false)
  await calls('988').waitFor()
  expect(await calls('18005550177').count()).toBe(0)
  await context.close()
})
