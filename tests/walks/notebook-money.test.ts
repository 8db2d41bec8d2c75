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

const { button, heading, choose, openTool, answerHome, answerAll } = hands(() => page)

async function ask(what: string, words: string) {
  await openTool(/Money and a place to live/)
  await button('Think one question through').click()
  await choose('What do they ask for?', what)
  await page.getByLabel('In your words').fill(words)
  await choose('By when do they say they need it?', 'Now')
  await button('Next').click()
}

const fits = (name: string) => page.getByRole('heading', { name, level: 2 }).waitFor()

/** Looks at the whole screen at once: what lies under the bars below can always be scrolled free. */
async function checked(width: number) {
  await page.setViewportSize({ width, height: 3200 })
  await accessible(page)
  await page.setViewportSize({ width, height: 844 })
}

describe.each([390, 1280])('money and a place to live, at %i pixels', width => {
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, timezoneId: zone })
    page = await context.newPage()
    await makeNotebook(page, address)
    return () => page.context().close()
  })

  test('fifty dollars, now: a slow answer first, and a calm no only in a safe home after a night', async () => {
    await openTool(/Money and a place to live/)
    await page.getByText('You do not have to answer at once').waitFor()
    await page.getByText('Let me look at what there is.').waitFor()
    await checked(width)
    await ask('Cash', '50 dollars for gas')
    await answerAll('No')
    await checked(width)
    await button('Next').click()
    await button('Next').click()
    await button('Keep it').click()
    await fits('Say: “I will answer tomorrow”')
    await page.getByText('How safe home is has not been asked yet.').waitFor()
    await checked(width)
    await openTool(/How safe is home/)
    await answerHome()
    await openTool(/Money and a place to live/)
    await page.getByText('“I hear that it is urgent.').waitFor()
    await button('50 dollars for gas').click()
    await fits('Say: “I will answer tomorrow”')
    await page.getByText('You have not yet taken a night').waitFor()
    await button('Go on with it').click()
    await button('Next').click()
    await button('Next').click()
    await answerAll('Yes', { 'Can you give the thing itself': 'No' })
    await page.getByLabel('What does it cost you?').fill('Sleep')
    await checked(width)
    await button('Next').click()
    await page.getByLabel('What I will say').fill('You are such a liar.')
    await checked(width)
    await button('Keep it').click()
    await fits('A calm no, with a way to treatment')
    await page.getByText('It could well go to use').waitFor()
    await page.getByText('The words you wrote may close the talk').waitFor()
    await checked(width)
    await button('Treatment, made ready').click()
    await heading(/kit/i).waitFor()
    await page.reload()
    await unlock(page)
    await openTool(/Money and a place to live/)
    await page.getByText('A calm no, with a way to treatment').waitFor()
  })

  test('a threat over a debt is no money question: a call, and the safety plan', async () => {
    await ask('A debt to a person', 'They come tonight')
    await answerAll('No', { 'Does anyone threaten them or you over it?': 'Yes' })
    for (const _ of [1, 2]) await button('Next').click()
    await button('Keep it').click()
    await fits('This is not a money question. Safety first')
    await page.getByRole('link', { name: /^Call 911/ }).waitFor()
    await page.getByText('carry no cash to anyone').waitFor()
    await page.getByRole('link', { name: 'Someone may hurt them over money' }).waitFor()
    await checked(width)
    await button('Make or open my safety plan').click()
    await heading('My safety plan').waitFor()
  })

  test('where home frightens her there is no open no, an advocate comes first, and a child still gets its home', async () => {
    await openTool(/How safe is home/)
    await answerHome({ 'afraid of anyone': 'Yes' })
    await ask('The phone bill', 'His phone, 60 dollars')
    await answerAll('No')
    await button('Next').click()
    await answerAll('Yes')
    await button('Next').click()
    await button('Keep it').click()
    await fits('Say: “I will answer tomorrow”')
    await page.getByRole('link', { name: /Domestic Violence/ }).waitFor()
    await page.getByText('If giving it keeps you safe tonight, give it.').waitFor()
    await checked(width)
    await ask('Rent', 'Rent, or the girls move out')
    await answerAll('No', { 'Does a child’s home': 'Yes' })
    for (const _ of [1, 2]) await button('Next').click()
    await button('Keep it').click()
    await fits('Give what is needed, straight to where it is owed')
    await page.getByText('Children never pay for this.').waitFor()
  })

  test('a bed for tonight comes before the rules, and the rules are agreed on beforehand', async () => {
    await openTool(/How safe is home/)
    await answerHome()
    await ask('To come back home', 'He wants his room back')
    await answerAll('No', { 'Could they be without a roof tonight?': 'Yes' })
    await button('Next').click()
    await answerAll('Yes', { 'Could it go to use?': 'No' })
    await button('Next').click()
    await page.getByLabel('What we agree').fill('No use in the home')
    await page.getByLabel('What follows if not').fill('We call the clinic together')
    await button('Keep it').click()
    await fits('Give what is needed, straight to where it is owed')
    await page.getByText('You have a bed tonight.').waitFor()
    await page.getByText('No use in the home · We call the clinic together').waitFor()
    await page.getByRole('heading', { name: 'If it is about a bed' }).waitFor()
    await page.getByText('Someone under 18 is never sent away.').waitFor()
    await checked(width)
  })
})

test('paper holds the decision and no buttons', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: zone })
  page = await context.newPage()
  await makeNotebook(page, address)
  await ask('The car', 'My car till Monday')
  for (const _ of [1, 2]) await button('Next').click()
  await button('Keep it').click()
  await page.getByText('Not known is never taken as safe.').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Print it' }).isVisible()).toBe(false)
  expect(await page.getByText('Not known is never taken as safe.').isVisible()).toBe(true)
  await context.close()
})
