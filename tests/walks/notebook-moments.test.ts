import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import { hands, makeNotebook, zone } from './notebook.ts'

const address = inject('address')
const most = 6
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    timezoneId: zone,
    hasTouch: true,
  })
  page = await context.newPage()
  await makeNotebook(page, address)
})
afterAll(() => browser.close())

const { heading } = hands(() => page)

/** A hard moment: what is tapped from Today on, and what must then be on the screen: words to say, or a number. */
type Moment = { moment: string; taps: (string | RegExp)[]; reads: RegExp[]; calls?: RegExp }

const moments: Moment[] = [
  {
    moment: '“Tell me how well I am doing”',
    taps: [
      'What is happening?',
      /They said something/,
      /how well I’m doing/,
      /As clear as they get/,
      /Calm enough/,
    ],
    reads: [/“.*(saw|glad|less).*”/],
  },
  {
    moment: 'at two in the morning they cannot be woken',
    taps: ['What is happening?', /can’t wake them/, /can’t be woken/],
    reads: [/naloxone/i, /stay/i, /Tell the call taker/],
    calls: /^tel:911$/,
  },
  {
    moment: 'drunk, and the fight begins',
    taps: ['What is happening?', /Someone may get hurt/, /Hitting/],
    reads: [/children|way out|door|room/i],
    calls: /^tel:(911|1?800)/,
  },
  {
    moment: 'something very low, at eleven at night',
    taps: ['What is happening?', /They said something/, /Something very low/, /coming down/i],
    reads: [/end(ing)? (your|their) life|kill|suicide/i],
    calls: /^tel:988$/,
  },
  {
    moment: '“I thought he was drinking. It was water”',
    taps: ['What is happening?', /They said something/, /I was wrong about them/, /Not using/, /Calm enough/],
    reads: [/“.*(wrong|sorry).*”/],
  },
  {
    moment: 'four hundred dollars for the rent, by tonight',
    taps: ['What is happening?', /They said something/, /Asked for money/, /can’t tell/i],
    reads: [/“.*(answer|tomorrow|six|later).*”/i],
  },
  {
    moment: '“I’m stopping tonight”',
    taps: ['What is happening?', /They said something/, /I’m stopping tonight/, /using|Using/],
    reads: [/doctor|nurse|medical|ER\b/i],
  },
  {
    moment: 'about to drive with the children',
    taps: ['What is happening?', /Someone may get hurt/, /about to drive/],
    reads: [/keys|ride|drive/i],
    calls: /^tel:911$/,
  },
  {
    moment: 'I cannot go on',
    taps: ['What is happening?', /I can’t go on/, /ending my life/],
    reads: [/not alone|someone/i],
    calls: /^tel:988$/,
  },
  {
    moment: 'they say yes',
    taps: [
      'What is happening?',
      /They said something/,
      /Yes to treatment/,
      /As clear as they get/,
      /Calm enough/,
      'Numbers to call',
    ],
    reads: [/call/i],
    calls: /^tel:1?800/,
  },
]

describe.each(moments)('$moment', ({ taps, reads, calls }) => {
  test('from the first page in six taps or fewer to the words or the number', async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Today', exact: true }).click()
    await heading('Today').waitFor()
    expect(taps.length).toBeLessThanOrEqual(most)
    for (const name of taps) {
      const found = page.getByRole('main').getByRole('button', { name }).first()
      await found.tap()
    }
    const main = page.getByRole('main')
    for (const words of reads) await main.getByText(words).first().waitFor()
    if (calls) {
      const links = main.locator('a[href^="tel:"]:visible')
      await links.first().waitFor()
      const numbers = await links.evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''))
      expect(
        numbers.some(number => calls.test(number)),
        numbers.join(' '),
      ).toBe(true)
    }
    await accessible(page)
  })
})

test('the address that was written down stands large in an emergency, to be read out', async () => {
  const tap = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).first().tap()
  const today = () => page.getByRole('navigation').getByRole('button', { name: 'Today', exact: true }).click()
  await today()
  await tap('About your loved one')
  await page.getByLabel('Where is home?').fill('12 Elm Street, floor 3, door on the left')
  await page.getByLabel('Heroin', { exact: true }).check()
  await tap('Save')
  await today()
  for (const name of ['What is happening?', /can’t wake them/, /can’t be woken/]) await tap(name)
  const told = page.locator('.to-tell')
  await told.getByText('12 Elm Street, floor 3, door on the left').waitFor()
  await told.getByText(/Heroin/).waitFor()
  await accessible(page)
})
