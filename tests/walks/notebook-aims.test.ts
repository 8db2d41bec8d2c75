import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import { goodTime, hands, makeNotebook, zone } from './notebook.ts'

const address = inject('address')
const shots = process.env.SHOTS
let browser: Browser
let page: Page
let wide: number

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const { button, heading, way, answer, choose, words, use, openTool, answerHome } = hands(() => page)

/** The whole screen at once, so that nothing lies under a bar. */
async function checked(name: string) {
  if (shots) await page.screenshot({ path: `${shots}/${name}-${wide}.png`, fullPage: true })
  await page.setViewportSize({ width: wide, height: 4800 })
  await page.evaluate(() => scrollTo(0, 0))
  await accessible(page)
  await page.setViewportSize({ width: wide, height: 844 })
}

/** Opens a new script with an aim of a group. */
async function aim(group: string, label: RegExp) {
  await way('Words').click()
  await button('Make a script').click()
  await pick(group, label)
}

async function pick(group: string, label: RegExp) {
  const summary = page.locator('summary', { hasText: group })
  if ((await page.locator('details[open]', { has: summary }).count()) === 0) await summary.click()
  await answer(label).click()
}

async function readMessage(text: string) {
  await way('Words').click()
  await button(/Answering a message/).click()
  await page.getByLabel('Their message').fill(text)
  await button('Read it with me').click()
}

describe.each([390, 1280])('at %i pixels', width => {
  beforeEach(async () => {
    wide = width
    const context = await browser.newContext({ viewport: { width, height: 844 }, timezoneId: zone })
    page = await context.newPage()
    await makeNotebook(page, address)
    return () => context.close()
  })

  test('an aim is found by what one wants, and a repair is two parts, said without a window', async () => {
    await way('Words').click()
    await button('Make a script').click()
    await heading('What is this script for?').waitFor()
    await checked('aims')
    await pick('To mend things', /Mend it when I was wrong/)
    await page.getByText('Part 1 of 2').waitFor()
    await use('I was scared.')
    await button('Next').click()
    await heading('What did you get wrong?').waitFor()
    await use('I got that wrong, and I’m sorry.')
    await checked('part-repair')
    await button('Next').click()
    await page.getByText('All its parts are there.').waitFor()
    await checked('whole-repair')
    const text = page.getByLabel('The words', { exact: true })
    const good = await text.inputValue()
    await text.fill(`${good} Would you come to one visit with me?`)
    await page.getByText('It asks for something.', { exact: false }).waitFor()
    await text.fill(good)
    await button('Save the script').click()
    await button('Is now a good time?').click()
    await answer(/Using or high/).click()
    await answer('No, we are safe').click()
    await heading('You can say it now').waitFor()
    await button('I said it').click()
    await page.getByText('Now do what you said, and leave it there.').waitFor()
    await button('Done').click()
    await heading('Today').waitFor()
  })

  test('a no and stepping away stay shut until home was asked about; then they open', async () => {
    await aim('To say no, or step back', /Say no/)
    await heading('Not this one, for now').waitFor()
    await openTool(/How safe is home/)
    await answerHome()
    await aim('To say no, or step back', /Say no/)
    await heading('What do you like, or thank them for?').waitFor()
    await aim('To say no, or step back', /Step away in one sentence/)
    await page.getByText('Part 1 of 1').waitFor()
    await words().fill('I love you. I’m going to my room now.')
    await button('See all of it').click()
    await page.getByText('Make it one sentence.').waitFor()
  })

  test('a message of money is met with time; the no waits for a good moment', async () => {
    await openTool(/How safe is home/)
    await answerHome()
    await readMessage('need $400 by tonight pls')
    await page.getByText('Asking for money').waitFor()
    await choose('How are you right now?', 'Calm enough')
    await checked('message-money')
    await use('I saw your message. I need to think, and I’ll answer tonight at six.')
    await button('Copy it').waitFor()
    await page.getByLabel('Your answer').fill('You always want money.')
    await page.getByText('One spot that may close the door').waitFor()
    expect(await button('Copy it').count()).toBe(0)
    await page.getByLabel('Your answer').fill('I love you. Would you come to one visit?')
    await page.getByText('This asks or offers something.', { exact: false }).waitFor()
    expect(await button('Copy it').count()).toBe(0)
    await button('Is now a good time?').first().click()
    await goodTime(page)
    await button('Copy it').waitFor()
    await page.getByText('My answer on cash is no.', { exact: false }).waitFor()
    await button('Keep it in my scripts').click()
    await page.getByText('Kept in your scripts.', { exact: true }).waitFor()
    await way('Words').click()
    await page.locator('.slip', { hasText: 'Answer a message' }).waitFor()
    expect(await page.getByText('need $400').count()).toBe(0)
  })

  test('words of dying come first, with the number and the plain question', async () => {
    await readMessage('lol whatever. youd all be better off without me')
    await heading('Words about dying').waitFor()
    expect(await page.locator('a.danger-call').getAttribute('href')).toBe('tel:911')
    await page.getByRole('link', { name: /988/ }).waitFor()
    await checked('message-crisis')
    await button('All the steps for this').click()
    await heading('What is happening?')
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor()
  })

  test('a script is tried out: a sour answer softens, and the better sentence goes into it', async () => {
    await aim('To mend things', /Mend it when I was wrong/)
    await use('I was scared.')
    await button('Next').click()
    await use('I got that wrong, and I’m sorry.')
    await button('Next').click()
    await button('Save the script').click()
    await button('Try it out first').click()
    await heading('How may they answer?').waitFor()
    await checked('rehearsal-how')
    await answer(/Sour/).click()
    await page.getByText('Here we go again.').waitFor()
    await button('Take this one: You never let me finish.').click()
    await page.getByText('One spot that may close the door').waitFor()
    await checked('rehearsal-sharp')
    await button('Say it').click()
    await page.getByText('Answer 2 of 4 at most').waitFor()
    await button('Take this one: I hear you. I know this talk is hard.').click()
    await button('Say it').click()
    await page.getByText('Answer 3 of 4 at most').waitFor()
    await button('Take this one: Thank you for hearing me out.').click()
    await button('Say it').click()
    await heading('That was brave').waitFor()
    await page.getByText('you found your way back').waitFor()
    await checked('rehearsal-end')
    await button('Put this sentence into my script').click()
    await page.getByText('It stands in your script now.').waitFor()
    await button('Back to the script').click()
    expect(await page.getByLabel('The words', { exact: true }).inputValue()).toBe(
      'I was scared. I got that wrong, and I’m sorry. I felt let down this week, and I would like to tell you about it.',
    )
  })

  test('a threat ends it at once, and a red home has no rehearsal', async () => {
    await way('Words').click()
    await button(/Trying it out/).click()
    await button(/Without a script/).click()
    await answer(/Silent/).click()
    await answer('They threaten me, or speak of dying').click()
    await answer(/They threaten me/).click()
    await page.getByText('Nothing you said is the cause.', { exact: false }).waitFor()
    await checked('rehearsal-danger')
    await openTool(/How safe is home/)
    await answerHome({ 'hurt you': 'Yes' })
    await way('Words').click()
    expect(await button(/Trying it out/).count()).toBe(0)
    await way('Today').click()
    await button(/Every tool/).click()
    await button(/Trying it out/).click()
    await heading('Not this one, for now').waitFor()
    await readMessage('where are you')
    await page.getByText('You owe no answer').waitFor()
    expect(await page.getByRole('button', { name: /^Use this one/ }).count()).toBe(1)
  })
})
