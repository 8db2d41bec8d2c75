import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import { goodTime, hands, makeNotebook, seed, twoWeeks, unlock, zone } from './notebook.ts'

const address = inject('address')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const { button, heading, answer, openTool, answerHome, answerAll } = hands(() => page)
/** By its label, as a thumb does: a forced check may fall under the bar below. */
const choose = (group: string, name: string, at = 0) =>
  page
    .getByRole('group', { name: group })
    .nth(at)
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click()
const pictures = process.env.PICTURES
let width = 0

async function picture(name: string) {
  if (!pictures || width !== 390) return
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

type Written = { what: string; kind: string; worth?: string; say?: string }

/** Writes a reward down from the list of rewards, every answer a good one but those given. */
async function writeReward({ what, kind, worth = '4', say }: Written) {
  await button('Write down a reward').click()
  await page.getByLabel('What is it?').fill(what)
  await choose('What kind of thing?', kind)
  await button('Next').click()
  await choose('How much do they want it?', worth)
  await choose('What does it cost?', 'Nothing')
  await choose('Can you give it within the hour?', 'Yes')
  await choose('How easy is it for you?', '5')
  await choose('Are they glad of your company when clear?', 'Yes')
  await button('Next').click()
  await choose('Is it safe for everyone?', 'Yes')
  await button('Next').click()
  await choose('What is it for?', 'Being as clear as they get')
  if (say) await page.getByLabel('What will you say with it?').fill(say)
  await button('Keep it').click()
  await heading(what).waitFor()
}

describe.each([390, 1280])('at %i pixels', each => {
  beforeEach(async () => {
    width = each
    const context = await browser.newContext({ viewport: { width, height: 844 }, timezoneId: zone })
    page = await context.newPage()
    await makeNotebook(page, address)
    return () => page.context().close()
  })

  test('rewards are weighed, the best stands on top for the next good time, and is given only through the gate', async () => {
    await seed(page, twoWeeks(Temporal.Now.plainDateISO(zone)))
    await openTool(/^Rewards/)
    await page.getByText('No reward here yet').waitFor()
    await accessible(page)
    await writeReward({
      what: 'Her favorite soup',
      kind: 'Something to eat',
      say: 'You always spoil supper.',
    })
    await page.getByRole('heading', { name: 'A good reward' }).waitFor()
    await page.getByText('The words you wrote may close the talk').waitFor()
    await accessible(page)
    await openTool(/^Rewards/)
    await writeReward({ what: 'Cards after supper', kind: 'Time with me', worth: '5' })
    await openTool(/^Rewards/)
    await writeReward({ what: '20 dollars', kind: 'A small thing' })
    await page.getByText('may turn into use').waitFor()
    await picture('reward-unfit')
    await openTool(/^Rewards/)
    await page.getByText(/Your notes point to|Your notes name this time/).waitFor()
    const order = page.locator('.ranked li b')
    expect(await order.allTextContents()).toEqual(['Cards after supper', 'Her favorite soup'])
    await button('Print the list').evaluate(node => node.scrollIntoView({ block: 'center' }))
    await accessible(page)
    await picture('rewards')
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('heading', { name: 'Small good things', includeHidden: true }).waitFor()
    expect(await button('Write down a reward').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await button('Is now a good time?').click()
    await answer(/Using or high/).click()
    await answer('No, we are safe').click()
    await heading('Hold it back for now').waitFor()
    expect(await page.getByText('Cards after supper').count()).toBe(0)
    await button('Ask me again').click()
    await goodTime(page)
    await heading('You can give one now').waitFor()
    await picture('reward-now')
    expect(await order.allTextContents()).toEqual(['Cards after supper', 'Her favorite soup'])
    await accessible(page)
  })

  test('the first small step comes from the log, is counted by a tap, and what cuts down safely is said', async () => {
    await openTool(/Small steps toward clear/)
    await page.getByText('With notes on 5 more days').waitFor()
    await seed(page, twoWeeks(Temporal.Now.plainDateISO(zone)))
    await button('Start with this: Uses less than the day before').click()
    expect(await page.getByLabel('The step').first().inputValue()).toBe('Uses less than the day before')
    await button('Add the next step').click()
    await page.getByLabel('The step').nth(1).fill('One evening at the table')
    await choose('How is it counted?', 'I tap when it came', 1)
    await button('Keep it').click()
    await page.getByText('The step now: Uses less than the day before').waitFor()
    await page.getByText('It came on 0 of the 4 days').waitFor()
    await button('It came today').click()
    await page.getByText('It came on 1 of the 4 days').waitFor()
    await page.getByText('Counted for today.').waitFor()
    await page.getByText('Never push for stopping all at once').waitFor()
    await accessible(page)
    await picture('shaping')
    await page.reload()
    await unlock(page)
    await openTool(/Small steps toward clear/)
    await page.getByText('Step 1 of 2').waitFor()
  })

  test('a reward is held back only in a safe home, never what is needed, told first and given back', async () => {
    await openTool(/Holding a reward back/)
    await heading('Not this one, for now').waitFor()
    await button('Answer the questions about home').click()
    await answerHome()
    await heading('Every tool is open').waitFor()
    await openTool(/Holding a reward back/)
    await button('Choose a reward').click()
    await button('Go to the rewards').click()
    await writeReward({ what: 'Cards after supper', kind: 'Time with me' })
    await button('Think about holding it back').click()
    expect(await page.getByLabel('What will you hold back?').inputValue()).toBe('Cards after supper')
    await choose('When do they get it back?', 'At the next clear time')
    await choose('How long does it last at most?', 'An evening')
    await button('Next').click()
    await answerAll('No')
    await choose('Would a child lose something by it?', 'Yes')
    await button('Next').click()
    await page.getByLabel('What will you say beforehand?').fill('I will not play when you use.')
    await button('Keep it').click()
    await page.getByText('No. This is never held back.').waitFor()
    await page.getByText('Children never pay for this').waitFor()
    await accessible(page)
    await picture('withdrawal-never')
    await button('Change it').click()
    await button('Next').click()
    await choose('Would a child lose something by it?', 'No')
    await button('Next').click()
    await button('Keep it').click()
    await page.getByText('The end, in the words themselves').waitFor()
    await button('Change it').click()
    await button('Next').click()
    await button('Next').click()
    await page
      .getByLabel('What will you say beforehand?')
      .fill('When you use, I will not play cards. The next clear evening we play again.')
    await button('Keep it').click()
    await page.getByText('Yes, if you can stay calm and kind.').waitFor()
    await page.getByText('You have not told them yet').waitFor()
    await accessible(page)
    await picture('withdrawal-allowed')
    await tellIt()
  })

  async function tellIt() {
    await button('What can I do now?').click()
    await answer(/Using or high/).click()
    await answer('No, we are safe').click()
    await answer('Sure').click()
    await answer('Yes, calm enough').click()
    await page.getByText('They have not been told.').waitFor()
    await button('Back to the plan').click()
    await button('What can I do now?').click()
    await goodTime(page)
    await heading('You can tell them now').waitFor()
    await accessible(page)
    await button('I told them').click()
    await page.getByText(/You told them on/).waitFor()
    await button('What can I do now?').click()
    await answer(/I can’t tell/).click()
    await answer('No, we are safe').click()
    await page.getByText('hold nothing back').waitFor()
    await button('Back to the plan').click()
    await button('What can I do now?').click()
    await answer(/Using or high/).click()
    await answer('No, we are safe').click()
    await answer('Sure').click()
    await answer('Yes, calm enough').click()
    await heading('You may hold it back now').waitFor()
    await accessible(page)
    await picture('withdrawal-now')
  }

  test('a red home has none of them', async () => {
    await openTool(/How safe is home/)
    await answerHome({ 'afraid of anyone': 'Yes', 'hurt you': 'Yes' })
    for (const tool of [/^Rewards/, /Small steps toward clear/, /Holding a reward back/]) {
      await openTool(tool)
      await heading('Not this one, for now').waitFor()
    }
  })
})
