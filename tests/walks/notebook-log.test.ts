import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import { everythingKept } from '../everything-kept.ts'
import { makeNotebook } from './notebook.ts'

const address = inject('address')
const pin = '482915'
/** Words that must never leave the page in the clear. */
const canary = 'blue heron by the culvert'

let browser: Browser
let context: BrowserContext
let page: Page
/** Everything that any page or worker asked for. */
const asked: { url: string; body: string }[] = []

beforeAll(async () => {
  browser = await openBrowser()
  context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    timezoneId: 'America/Chicago',
    locale: 'en-US',
  })
  context.on('request', request => asked.push({ url: request.url(), body: request.postData() ?? '' }))
  page = await context.newPage()
})

afterAll(() => browser?.close())

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const way = (name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true })
const heading = (name: string) => page.getByRole('heading', { name, exact: true, level: 1 })
const radio = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) })

/** Looks at the whole screen at once: what lies under the bars below can always be scrolled free. */
async function checked() {
  await page.setViewportSize({ width: 390, height: 2600 })
  await accessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
}

const kept = async (n: number) => {
  await button(`All days (${n} entries)`).waitFor()
}
const keptNow = async () => Number((await button(/^All days/).textContent())!.match(/\d+/)![0])
const home = 'America/Chicago'
const clock = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' })

/** One tap as a thumb makes it: nothing scrolls, and the target is in sight, large, and below the upper third. */
async function thumb(target: Locator) {
  await target.waitFor()
  const box = (await target.boundingBox())!
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  expect(box.height).toBeGreaterThanOrEqual(44)
  expect(box.width).toBeGreaterThanOrEqual(44)
  expect(middle.y).toBeGreaterThanOrEqual(844 / 3)
  expect(box.y + box.height).toBeLessThanOrEqual(844)
  await page.mouse.click(middle.x, middle.y)
}

async function unlock() {
  await page.getByLabel('PIN', { exact: true }).fill(pin)
  await button('Open').click()
  await heading('Today').waitFor()
}

describe('the notebook, on a phone, with no account', () => {
  test('says what it protects against before it asks for a PIN', async () => {
    await page.goto(`${address}/notebook`)
    await heading('A notebook that only you can open').waitFor()
    expect(await page.title()).toBe('Notes')
    await checked()
    await button('Set a PIN').click()
    await page.getByText('Tick this first. It is about your safety.').waitFor()
    await page.getByLabel('I have thought about who can pick up this device').check()
    await button('Set a PIN').click()
    await heading('Choose a PIN').waitFor()
  })

  test('wants the PIN twice, and no easy one', async () => {
    const set = async (first: string, second: string) => {
      await page.getByLabel('PIN', { exact: true }).fill(first)
      await page.getByLabel('The same again', { exact: true }).fill(second)
      await button('Make my notebook').click()
    }
    await set('1234', '1234')
    await page.getByText('Use at least 6 digits or letters.').waitFor()
    await set('111111', '111111')
    await page.getByText('That one is too easy to guess.').waitFor()
    await set(pin, '482916')
    await page.getByText('The two are not the same.').waitFor()
    await checked()
    await set(pin, pin)
    await heading('Today').waitFor()
    await checked()
  })

  test('an entry takes two taps, and says that it is saved', async () => {
    await button('Write down what you saw').click()
    await heading('What did you see?').waitFor()
    await checked()
    await button('Save').click()
    await page.getByText('Choose what you saw.').waitFor()
    await radio('Sick').check()
    await button('Save').click()
    await page.getByRole('status').getByText('Saved on this device.').waitFor()
    await page.locator('.line', { hasText: 'Sick' }).waitFor()
  })

  test('after the fact, with a length, and a slip is shown at its field with nothing lost', async () => {
    await way('Write').click()
    await radio('In the bathroom').check()
    await radio('Using or high').check()
    await page.getByRole('radio', { name: 'Sure', exact: true }).check()
    await page.getByRole('radio', { name: 'Earlier', exact: true }).check()
    await page.getByLabel('Day', { exact: true }).fill(yesterday())
    await page.getByLabel('From', { exact: true }).fill('00:30')
    await page.getByLabel('How long', { exact: true }).fill('a good while')
    await page.getByLabel('In your words').fill(canary)
    await button('Save').click()
    await page.getByText('Write it like 40 min, or 4 h 10 min.').waitFor()
    expect(await page.getByLabel('In your words').inputValue()).toBe(canary)
    await page.getByLabel('How long', { exact: true }).fill('4 h 10 min')
    await button('Save').click()
    await heading('Today').waitFor()
    const line = page.locator('.line', { hasText: canary })
    expect(await line.textContent()).toMatch(/12:30\sAM4\sh\s10\smin/)
  })

  test('a timer runs in sight everywhere until it is stopped', async () => {
    await way('Today').click()
    await button('Start a timer').click()
    await button('Asleep').click()
    await heading('Today').waitFor()
    await way('Days').click()
    const timer = page.getByRole('region', { name: 'Timer: Asleep' })
    expect(await timer.textContent()).toContain('just started')
    await checked()
    await button('Stop the timer: Asleep').click()
    await timer.waitFor({ state: 'detached' })
    await page.getByText('Timer stopped. Saved on this device.').waitFor()
  })

  test('a low moment is one tap, and the words come after', async () => {
    await way('Today').click()
    await button('They said something').click()
    await page.getByRole('button', { name: /^A low moment/ }).click()
    await heading('A low moment, saved.').waitFor()
    await checked()
    await page.getByLabel('What did they say?').fill(`tired of it, ${canary}`)
    await button('Save the words').click()
    await heading('Today').waitFor()
    await page.getByText('They told you of a low moment.', { exact: false }).waitFor()
  })

  test('what it really was replaces the first impression, and the first stays readable', async () => {
    await way('Days').click()
    await page.locator('.line', { hasText: '4 h 10 min' }).click()
    await button('What it really was').click()
    await page.getByRole('radio', { name: 'No, it was not so' }).check()
    await radio('As clear as they get').check()
    await button('Save what you know now').click()
    await heading('In the bathroom').waitFor()
    expect(await page.locator('.facts').first().textContent()).toContain('Using or high')
    await page.getByText('They were: As clear as they get.').waitFor()
    await checked()
    await button('Words to make it right').click()
    await page.locator('.part-of').waitFor()
    await button('Back').click()
    await heading('In the bathroom').waitFor()
  })

  test('a correction keeps what it said before, and a removal can be undone', async () => {
    await button('Correct it').click()
    await page.getByLabel('Until', { exact: true }).fill('03:00')
    await button('Save the correction').click()
    await page.getByText('2 h 30 min').waitFor()
    await page.getByText('Before you corrected it').click()
    await page.getByText(/Until .*4:40\sAM/).waitFor()
    await button('Remove it').click()
    await heading('Days').waitFor()
    expect(await page.locator('.line', { hasText: canary }).count()).toBe(1)
    await button('Undo').click()
    await page.locator('.line', { hasText: '2 h 30 min' }).waitFor()
  })

  test('a usual observation is four taps of one thumb from Today, and the same again is two', async () => {
    await way('Today').click()
    await button('Write down what you saw').waitFor()
    const before = await keptNow()
    await thumb(way('Write'))
    await heading('What did you see?').waitFor()
    await thumb(page.locator('.pick label', { hasText: /^Used or drank$/ }))
    await thumb(page.locator('.pick label', { hasText: /^Using or high$/ }))
    await thumb(button('Save'))
    await page.getByRole('status').getByText('Saved on this device.').waitFor()
    await heading('Today').waitFor()
    await kept(before + 1)
    await thumb(way('Write'))
    await thumb(page.getByRole('button', { name: /^Same again: Used or drank/ }))
    await page.getByRole('status').getByText('Saved on this device.').waitFor()
    await heading('Today').waitFor()
    await kept(before + 2)
    await thumb(button('Undo'))
    await page.getByRole('status').getByText('Removed.').waitFor()
    await kept(before + 1)
  })

  test('the charts leave unknown time empty, and too few notes are called too few', async () => {
    await way('Today').click()
    await page.getByRole('button', { name: /^Hours by day/ }).click()
    await heading('How their hours went').waitFor()
    const drawn = await page.locator('svg.plot .fill-least-affected').count()
    expect(drawn).toBeGreaterThan(1)
    await page.getByText('The same as a table: Hours by day').click()
    expect(await page.getByRole('table').textContent()).toMatch(/2\sh\s30\smin/)
    await checked()
    await button('When a talk may go well').click()
    await heading('Not enough notes yet').or(page.getByText('Not enough notes yet')).first().waitFor()
    await page.getByText(/more things?, on at least \d more days?/).waitFor()
    await checked()
  })

  test('what was typed lives through a lock', async () => {
    await way('Write').click()
    await page.getByLabel('In your words').fill(`half a sentence, ${canary}`)
    await button('Lock').click()
    await heading('Open your notes').waitFor()
    await checked()
    await unlockTo('What did you see?')
    expect(await page.getByLabel('In your words').inputValue()).toBe(`half a sentence, ${canary}`)
  })

  test('a wrong PIN says how many tries are left', async () => {
    await page.reload()
    await page.getByLabel('PIN', { exact: true }).fill('900900')
    await button('Open').click()
    await page.getByText('4 more tries, then there is a wait. Nothing is ever deleted.').waitFor()
    await unlock()
    await page
      .locator('.line', { hasText: 'Sick' })
      .or(button(/^All days/))
      .first()
      .waitFor()
  })

  test('opens and writes with no network', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await context.setOffline(true)
    await page.reload()
    await unlock()
    await way('Days').click()
    await page.locator('.line', { hasText: '2 h 30 min' }).waitFor()
    await way('Write').click()
    await radio('A meal').check()
    await button('Save').click()
    await page.getByRole('status').getByText('Saved on this device.').waitFor()
    await way('Today').click()
    await page.getByRole('button', { name: /^Hours by day/ }).click()
    await heading('How their hours went').waitFor()
    await page.reload()
    await unlock()
    await way('Days').click()
    await page.locator('.line', { hasText: 'A meal' }).waitFor()
    await context.setOffline(false)
  })

  test('by night it is as legible', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const name of ['Today', 'Write', 'Days']) {
      await way(name).click()
      await checked()
    }
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('nothing that was written left this device, nor lies here in the clear', async () => {
    expect(asked.length).toBeGreaterThan(5)
    for (const { url, body } of asked) {
      expect(url.startsWith(address)).toBe(true)
      expect(body).toBe('')
    }
    const kept = await page.evaluate(everythingKept)
    expect(kept).toMatch(/\S/)
    for (const word of [...canary.split(' ').filter(word => word.length > 3), 'bathroom', 'observation', pin])
      expect(kept.includes(word), word).toBe(false)
  })

  test('Leave shows the weather, and locks the notebook in every other tab', async () => {
    await context.route('https://weather.com/**', route => route.fulfill({ body: 'Sunny' }))
    const other = page
    page = await context.newPage()
    await page.goto(`${address}/notebook`)
    await unlock()
    await page.locator('.head-leave').click()
    await page.waitForURL('https://weather.com/')
    await page.close()
    page = other
    await heading('Open your notes').waitFor()
    await unlockTo('Days')
  })

  test('taking it off this device needs a typed word', async () => {
    await way('Today').click()
    await page.getByRole('button', { name: /^Settings/ }).click()
    await checked()
    await button('Remove it from this device').click()
    await button('Remove everything').click()
    await page.getByText('Type REMOVE, in capital letters.').waitFor()
    await page.getByLabel('Type REMOVE to go on').fill('REMOVE')
    await button('Remove everything').click()
    await heading('A notebook that only you can open').waitFor()
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  })
})

test('what came after is asked at the last finished episode: two taps, and a third for more', async () => {
  const own = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: home })
  page = await own.newPage()
  await makeNotebook(page, address)
  await way('Write').click()
  await radio('Used or drank').check()
  await radio('Using or high').check()
  await page.getByRole('radio', { name: 'Earlier', exact: true }).check()
  await page.getByRole('radio', { name: 'When it ended', exact: true }).check()
  const [from, until] = [70, 30].map(ago => Temporal.Now.zonedDateTimeISO(home).subtract({ minutes: ago }))
  await page.getByLabel('Day', { exact: true }).fill(from!.toPlainDate().toString())
  await page.getByLabel('From', { exact: true }).fill(clock(from!))
  await page.getByLabel('Until', { exact: true }).fill(clock(until!))
  await button('Add where, with whom, and what you did').click()
  await page.getByLabel('What you did').fill('Went to bed')
  await button('Save').click()
  await heading('Today').waitFor()
  await button('What came after?').click()
  await page.locator('.came-after label', { hasText: 'They slept' }).click()
  await page.getByRole('status').getByText('Saved on this device.').waitFor()
  await page.locator('.came-after label', { hasText: 'Calmer' }).click()
  await page.getByText('After: Calmer, They slept').waitFor()
  await checked()
  await page.locator('.line', { hasText: 'After: Calmer, They slept' }).click()
  await heading('Used or drank').waitFor()
  await page.locator('.came-after label', { hasText: 'They slept' }).click()
  await button('Add your words').click()
  await page.getByLabel('In your words').fill('in the morning')
  await button('Save the words').click()
  await page.locator('.facts', { hasText: 'Calmer, in the morning' }).waitFor()
  await button('What it really was').waitFor()
  await checked()
  await button('Correct it').click()
  await page.getByLabel('Where', { exact: true }).fill('upstairs')
  await button('Save the correction').click()
  await page.locator('.facts', { hasText: 'Calmer, in the morning' }).waitFor()
  await way('Today').click()
  expect(await button('What came after?').count()).toBe(0)
  await button(/^Every tool/).click()
  await button(/^What leads to use/).click()
  await heading('What goes with their use').waitFor()
  await page.getByText('“went to bed”. After it: calmer').waitFor()
  await checked()
  await own.close()
})

describe('on a device of its own', () => {
  let own: BrowserContext
  beforeAll(async () => {
    own = await browser.newContext({ viewport: { width: 320, height: 640 } })
    page = await own.newPage()
  })
  afterAll(() => own?.close())

  test('the first load is at most 90 KB of script', async () => {
    await page.goto(`${address}/notebook`)
    await page.getByLabel('I have thought about who can pick up this device').check()
    await button('Set a PIN').click()
    await page.getByLabel('PIN', { exact: true }).fill(pin)
    await page.getByLabel('The same again', { exact: true }).fill(pin)
    await button('Make my notebook').click()
    await heading('Today').waitFor()
    // Parts of Today are fetched once it stands.
    await page.waitForTimeout(1500)
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(entry => entry as PerformanceResourceTiming)
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, encodedBodySize }) => ({ name, encodedBodySize })),
    )
    expect(loaded.some(({ name }) => name.includes('/worker-'))).toBe(true)
    const bytes = loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    expect(bytes).toBeGreaterThan(40_000)
    expect(bytes).toBeLessThanOrEqual(90 * 1024)
  })

  test('fits 320 pixels, the width of a page at 400 percent', async () => {
    for (const name of ['Today', 'Write', 'Days', 'Words', 'Kit']) {
      await way(name).click()
      await page.locator('h1').first().waitFor()
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over, name).toBeLessThanOrEqual(0)
    }
  })

  test('when the browser loses the notebook it says NOT saved, and the words stay', async () => {
    await way('Write').click()
    await radio('Sick').check()
    await page.getByLabel('In your words').fill(canary)
    const tools = await own.newCDPSession(page)
    await tools.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'indexeddb' })
    await button('Save').click()
    await page.getByText('NOT saved on this device.').waitFor()
    expect(await page.getByLabel('In your words').inputValue()).toBe(canary)
  })
})

test('without scripts it says why it needs them, and where to go', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(`${address}/notebook`)
  await still.getByRole('heading', { name: 'The notebook needs scripts' }).waitFor()
  expect(await still.getByRole('link', { name: 'If something is happening now' }).getAttribute('href')).toBe(
    '/right-now',
  )
  await plain.close()
})

async function unlockTo(name: string) {
  await page.getByLabel('PIN', { exact: true }).fill(pin)
  await button('Open').click()
  await heading(name).waitFor()
}

function yesterday(): string {
  return Temporal.Now.plainDateISO('America/Chicago').subtract({ days: 1 }).toString()
}
