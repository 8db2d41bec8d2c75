import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import { hands, makeNotebook, unlock, zone } from './notebook.ts'

const address = inject('address')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A fresh notebook, on Today. */
async function fresh(width: number) {
  const context = await browser.newContext({ viewport: { width, height: 844 }, timezoneId: zone })
  page = await context.newPage()
  await makeNotebook(page, address)
}

const { button, heading, tick, choose, openTool, answerHome, answerAll } = hands(() => page)

describe.each([390, 1280])('at %i pixels', width => {
  beforeEach(async () => {
    await fresh(width)
    return () => page.context().close()
  })

  test('signs are ticked, read with how sure, and written down in six taps', async () => {
    await openTool(/Using or not/)
    await heading('Using or not?').waitFor()
    await page.getByRole('button', { name: 'Yes: what to do now' }).waitFor()
    await tick('Slurred words')
    await tick('Smells of alcohol')
    await page.getByText('Because of: Slurred words, Smells of alcohol').waitFor()
    await accessible(page)
    await button('Write it down').click()
    await page.locator('.line', { hasText: 'Slurred words, Smells of alcohol' }).waitFor()
  })

  test('fear at home shuts what could bring harm, kindly, and leads to a safety plan that stays', async () => {
    await openTool(/How safe is home/)
    await answerHome({ 'afraid of anyone': 'Yes' })
    await heading('We go gently from here').waitFor()
    await page.getByRole('link', { name: /Call .*800/ }).waitFor()
    await accessible(page)
    await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()
    await page.getByText('Make your safety plan').waitFor()
    await openTool(/Letting a problem happen/)
    await heading('Not this one, for now').waitFor()
    await accessible(page)
    await button('Make or open my safety plan').click()
    await page.getByLabel('What do you do first?').fill('Go to the back door')
    await button('Next').click()
    await page.getByLabel('Who').fill('Rosa next door')
    await button('Next').click()
    await tick('Keys')
    await button('Keep this plan').click()
    await page.getByText('Rosa next door').first().waitFor()
    await page.getByText('Still to write: a place to go, a way out').waitFor()
    await accessible(page)
    await page.reload()
    await unlock(page)
    await openTool(/My safety plan/)
    await page.getByText('Go to the back door').first().waitFor()
    await button('Change it').click()
    expect(await page.getByLabel('What do you do first?').inputValue()).toBe('Go to the back door')
  })

  test('a problem is allowed to happen only in a safe home and only without danger', async () => {
    await openTool(/Letting a problem happen/)
    await heading('Not this one, for now').waitFor()
    await button('Answer the questions about home').click()
    await answerHome()
    await heading('Every tool is open').waitFor()
    await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()
    await openTool(/Letting a problem happen/)
    await button('Think one through').click()
    await choose('What do you do now that softens it?', 'I call in sick for them')
    await page.getByLabel('In your words').fill('I call her boss')
    await page.getByLabel('What would happen if you stopped?').fill('She has to call herself')
    await button('Next').click()
    await answerAll('No')
    await choose('Could they drive after using?', 'Yes')
    await button('Next').click()
    await page.getByLabel('What will you say beforehand?').fill('You are such a liar.')
    await button('Keep it').click()
    await page.getByText('No. Go on doing what you do.').waitFor()
    await page.getByText('Do not let them drive after using').waitFor()
    await page.getByText('The words you wrote may close the talk').waitFor()
    await accessible(page)
    await button('Change it').click()
    await button('Next').click()
    await choose('Could they drive after using?', 'No')
    await button('Next').click()
    await page
      .getByLabel('What will you say beforehand?')
      .fill('From Monday I will not call your boss. I love you.')
    await button('Keep it').click()
    await page.getByText('You may let this happen').waitFor()
  })

  test('a problem is solved in small steps, and a missing word loses nothing', async () => {
    await openTool(/Solving one problem/)
    await button('Take on a problem').click()
    await page.getByLabel('An idea', { exact: true }).fill('Ask Rosa')
    await button('Keep it').click()
    await page.getByText('This one is needed. A few words are enough.').waitFor()
    expect(await page.getByLabel('An idea', { exact: true }).inputValue()).toBe('Ask Rosa')
    await page.getByLabel('What is the problem?').fill('Nobody fetches the children on Friday')
    await button('Keep it').click()
    await heading('Nobody fetches the children on Friday').waitFor()
    await page.getByText('Write down three ideas or more').waitFor()
    await accessible(page)
    await button('Go on with it').click()
    expect(await page.getByLabel('An idea', { exact: true }).inputValue()).toBe('Ask Rosa')
  })

  test('what leads to use, what they enjoy and their own plan open without notes, and say what will be there', async () => {
    for (const [door, title] of [
      [/What leads to use/, /./],
      [/What they enjoy without it/, /./],
      [/Their own plan/, /./],
    ] as const) {
      await openTool(door)
      await page.getByRole('button', { name: 'Back', exact: true }).waitFor()
      await heading(title).waitFor()
      expect(await heading('Every tool').count()).toBe(0)
      await accessible(page)
      await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()
      await heading('Today').waitFor()
    }
  })
})
