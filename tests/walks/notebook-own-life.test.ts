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

const { button, heading, tick, choose, answer, openTool } = hands(() => page)

/** Answers the six questions alike. */
async function answerSix(words: string) {
  await button('Answer the six questions').click()
  for (let asked = 1; asked <= 6; asked++) {
    await page.getByText(`Question ${asked} of 6`).waitFor()
    if (asked === 1) await accessible(page)
    await answer(words).click()
  }
}

const toolsAgain = () => page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()

describe.each([390, 1280])('at %i pixels', width => {
  beforeEach(async () => {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      timezoneId: zone,
      reducedMotion: 'reduce',
    })
    page = await context.newPage()
    await makeNotebook(page, address)
    return () => page.context().close()
  })

  test('a week is rated, gives one place to begin, and a goal is made small, dated and answered', async () => {
    await openTool(/My own life/)
    await accessible(page)
    await button('Rate this week').click()
    await button('Next').click()
    await page.getByText('Give a number to one of them').waitFor()
    await choose('Rest and sleep', '3')
    await choose('Money', '2')
    await choose('Hope', '6')
    await accessible(page)
    await button('Next').click()
    await heading('Where could you do one small thing?').waitFor()
    await tick('Rest and sleep: 3')
    await accessible(page)
    await button('Keep this week').click()
    await page.getByText('One place to begin: Rest and sleep.').waitFor()
    await page.getByText('3 this time.').waitFor()
    await accessible(page)
    await button('Make one small goal').click()
    await page.getByLabel('What will you do?').fill('Sleep more')
    await page.getByText('How much, or when?').waitFor()
    await page.getByLabel('What will you do?').fill('Phone out of the bedroom at 10 on two evenings')
    await page.getByLabel('The first step').fill('Put the charger in the kitchen')
    const day = Temporal.Now.zonedDateTimeISO(zone).toPlainDate().toString()
    await page.getByLabel('By which day?').fill(day)
    await page.getByText('This is small and clear.').waitFor()
    await accessible(page)
    await button('Keep this goal').click()
    await page.getByText('The day has come. How did it go?').waitFor()
    await choose('Did you do it?', 'Not this time')
    await button('Keep this').click()
    await page.getByText('Not done means that it was too big').waitFor()
    await accessible(page)
    await page.reload()
    await unlock(page)
    await openTool(/My own life/)
    await page.getByText('You said how it went.').waitFor()
    await button('Change this week’s numbers').click()
    await choose('Hope', '1')
    await button('Next').click()
    await button('Keep this week').click()
    await heading('My own life').waitFor()
    await page.getByText('Are you thinking of ending your life?').waitFor()
    expect(await page.getByText('One place to begin').count()).toBe(1)
    await accessible(page)
  })

  test('a good thing is booked for a day', async () => {
    await openTool(/My own life/)
    await button('Book one good thing').click()
    await page.getByLabel('What?').fill('Coffee in the sun')
    await page.getByLabel('On which day?').fill('2099-05-01')
    await button('Book it').click()
    await page.getByText('It is booked.').waitFor()
    await accessible(page)
  })

  test('a high number leads with who answers, asks plainly, and a yes leads to the crisis path', async () => {
    await openTool(/How am I, really/)
    await accessible(page)
    await answerSix('Most of the time')
    await heading('This is too much for one person').waitFor()
    const [line, plain, number] = await Promise.all(
      ['Someone to call now', 'Are you thinking of ending your life?', 'Your number is 18'].map(
        async name => (await page.getByRole('heading', { name }).boundingBox())!.y,
      ),
    )
    expect(line! < plain! && plain! < number!).toBe(true)
    await page.getByRole('link', { name: '988' }).waitFor()
    await accessible(page)
    await button('Keep it in my notebook').click()
    await page.getByText('It is kept in your notebook.').waitFor()
    await button('Yes').click()
    await heading('You first. Stay alive tonight').waitFor()
    await page.getByRole('link', { name: '988' }).waitFor()
    await toolsAgain()
    await openTool(/How am I, really/)
    await page.getByRole('cell', { name: '18' }).waitFor()
    await page.getByRole('heading', { name: 'Someone to call now' }).waitFor()
    await accessible(page)
  })

  test('a low number is thrown away when the member says so', async () => {
    await openTool(/How am I, really/)
    await answerSix('None of the time')
    await page.getByRole('heading', { name: 'Your number is 0' }).waitFor()
    await button('No').click()
    await page.getByText('Thank you for answering.').waitFor()
    await button('Do not keep it').click()
    await page.getByText('Nothing here yet.').waitFor()
  })

  test('ninety seconds can be stopped, and not calm twice leads to someone, never to a talk', async () => {
    await openTool(/Calm me first/)
    await accessible(page)
    for (const [again, then] of [
      ['Begin', 'That is all right'],
      ['Once more', 'Not alone with this'],
    ] as const) {
      await button(again).click()
      await page.getByText(/^Breathe/).waitFor()
      await accessible(page)
      await button('Stop').click()
      await answer('Not yet').click()
      await heading(then).waitFor()
      await page.getByText('Nothing has to be said to them now.').waitFor()
      await accessible(page)
    }
    await button('Once more').click()
    await button('Stop').click()
    await answer('Calm enough').click()
    await button('What is happening now?').click()
    await heading('What is happening?').waitFor()
  })
})
