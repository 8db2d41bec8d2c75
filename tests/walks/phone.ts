import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import decodeQR from 'qr/decode.js'
import { accessible } from '../accessible.ts'
import { codeFor } from '../people.ts'
import { hands, makeNotebook, pin, zone } from './notebook.ts'

/** Where the screens of a walk are pictured, by day and by night, for who wants to look at them. */
const pictures = process.env.WALK_PICTURES

export type Phone = Awaited<ReturnType<typeof newPhone>>

/** A device of its own: a browser context with one page of the notebook, and what a member does there again and again. */
export async function newPhone(browser: Browser, address: string, width = 390) {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    timezoneId: zone,
    locale: 'en-US',
  })
  context.setDefaultTimeout(30_000)
  return phoneIn(context, await context.newPage(), address)
}

/** The same for a page that is there. */
export function phoneIn(context: BrowserContext, page: Page, address: string) {
  const hand = hands(page)
  const { button, heading, way } = hand
  const field = (name: string | RegExp) => page.getByLabel(name, { exact: typeof name === 'string' })
  /** Asked for before anything that needs the keys themselves; a page may hold several, shut away. */
  const pinNow = () => page.getByRole('textbox', { name: 'PIN of this notebook', exact: true })
  const text = (words: string | RegExp) => page.getByText(words).first()
  const line = (words: string) => page.locator('.line', { hasText: words })

  async function settings() {
    await way('Today').click()
    await button(/^Settings/).click()
    await heading('Settings').waitFor()
  }
  /** Through a door of Settings. */
  async function door(name: string) {
    await settings()
    await button(new RegExp(`^${name}`)).click()
    await heading(name).waitFor()
  }
  async function unlocked(code = pin) {
    await field('PIN').fill(code)
    await button('Open').click()
    await heading('Open your notes').waitFor({ state: 'detached' })
  }
  /** By day and by night, where pictures are wanted. */
  async function picture(name: string) {
    if (!pictures) return
    mkdirSync(pictures, { recursive: true })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const path = join(pictures, `${name}-${page.viewportSize()!.width}-${colorScheme}.png`)
      await page.screenshot({ path, fullPage: true })
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }
  return {
    ...hand,
    context,
    page,
    field,
    pinNow,
    text,
    line,
    settings,
    door,
    unlocked,
    make: () => makeNotebook(page, address),
    label: (name: string) => page.locator('label').filter({ hasText: name }).first(),

    /** Checks the whole screen at once, and pictures it. */
    async look(name: string) {
      const { width, height } = page.viewportSize()!
      await page.setViewportSize({ width, height: 3200 })
      await accessible(page)
      await page.setViewportSize({ width, height })
      await picture(name)
    },

    picture,

    async locked() {
      await button('Lock').click()
      await heading('Open your notes').waitFor()
    },

    /** A meal, seen now, with some words. */
    async write(words: string, into?: string) {
      await way('Write').click()
      await page.locator('.pick label', { hasText: /^A meal$/ }).click()
      await field('In your words').fill(words)
      if (into) {
        await button('Change where it is kept').click()
        await page.locator('.pick label', { hasText: into }).click()
      }
      await button('Save').click()
      await heading('Today').waitFor()
      await page.getByRole('status').getByText('Saved on this device.', { exact: true }).waitFor()
    },

    /** The days, where every observation stands. */
    async days() {
      await way('Days').click()
      await heading('Days').waitFor()
    },

    /** Opens an observation by its words, and gives it others. */
    async correct(words: string, next: string) {
      await way('Days').click()
      await line(words).click()
      await button('Correct it').click()
      await field('In your words').fill(next)
      await button('Save the correction').click()
      await button('Correct it').waitFor()
    },

    /** Copies now, and waits until the server answered. */
    async copy() {
      await door('Devices and ways in')
      const answered = page.waitForResponse(answer => /\/nb\/[0-9a-f]{32}\/sync$/.test(answer.url()))
      await button('Copy now').click()
      await answered
      await page.getByText('All copied, just now.').waitFor()
    },

    /** On the screen of the e-mail: the address, then the code from the letter. */
    async signIn(email: string) {
      await field('E-mail address').fill(email)
      await button('Send me a code').click()
      await heading('The code from the e-mail').waitFor()
      await field('Code').fill(await codeFor(address, email))
      await button('Go on').click()
      await heading('The code from the e-mail').waitFor({ state: 'detached' })
    },

    /** From the seven words on the screen to two of them typed back. */
    async wordsBack(): Promise<string[]> {
      await heading('Your seven words').waitFor()
      const words = await page.locator('.seven-words li').allTextContents()
      await button('I have written them down').click()
      await heading('Type two of them back').waitFor()
      for (let n = 1; n <= 7; n++)
        if ((await field(`Word ${n}`).count()) > 0) await field(`Word ${n}`).fill(words[n - 1]!)
      await button('Check them').click()
      await heading('Type two of them back').waitFor({ state: 'detached' })
      return words
    },

    /** Gives the notebook of this device an account, and nothing that can be left out. */
    async join(email: string): Promise<string[]> {
      await door('Never lose it')
      await button('Set up an account').click()
      await this.signIn(email)
      await pinNow().fill(pin)
      await button('Go on').click()
      const words = await this.wordsBack()
      await button('Not now').click()
      await heading('Open it with this device’s lock').waitFor()
      await button('Not now').click()
      await heading('It is kept twice now').waitFor()
      return words
    },

    /** On a device with no notebook: opens the one of an account by its words. */
    async openByWords(email: string, words: readonly string[]) {
      await page.goto(`${address}/notebook`)
      await button('I have a notebook on another device').click()
      await page.locator('.pick label', { hasText: 'With my seven words' }).click()
      await button('Go on').click()
      await this.signIn(email)
      await field('Your seven words').fill(words.join(' '))
      await this.newPins()
      await button('Open it here').click()
      await heading('Today').waitFor({ timeout: 60_000 })
    },

    async newPins(code = pin) {
      await field('A PIN for this device').fill(code)
      await field('The same again').fill(code)
    },

    /** The code in groups of four, as one would read it aloud. */
    shownCode: async () => (await page.locator('.code-groups').first().textContent())!.trim(),

    /** What a camera would read from the picture on the screen. */
    async scanned(): Promise<string> {
      const svg = page.locator('svg.qr').first()
      await svg.locator('path[d^="M"]').waitFor({ state: 'attached' })
      const [box, path] = await svg.evaluate(one => [
        one.getAttribute('viewBox')!,
        one.querySelector('path')!.getAttribute('d')!,
      ])
      return readQr(Number(box!.split(' ')[2]), path!)
    },
  }
}

/** Paints the squares of the picture, four dots wide each, and reads them. */
function readQr(side: number, path: string): string {
  const size = side * 4
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * 4; row < (Number(y) + 1) * 4; row++)
      for (let dot = Number(x) * 4; dot < (Number(x) + Number(wide)) * 4; dot++)
        data.fill(0, (row * size + dot) * 4, (row * size + dot) * 4 + 3)
  return decodeQR({ width: size, height: size, data })
}
