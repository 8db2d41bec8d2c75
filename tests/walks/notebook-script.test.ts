import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import {
  fillClinic,
  goodTime,
  hands,
  makeNotebook,
  readyTheLine,
  seed,
  tellAboutBee,
  twoWeeks,
  unlock,
  zone,
} from './notebook.ts'

const address = inject('address')

let browser: Browser
let page: Page
let screen: { width: number; height: number }

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

async function sitDown(width: number) {
  screen = { width, height: 844 }
  const context = await browser.newContext({ viewport: screen, timezoneId: zone, locale: 'en-US' })
  page = await context.newPage()
}

const { button, heading, way, answer, tick, choose, words, use } = hands(() => page)

/** The whole screen at once, so that nothing lies under a bar. */
async function checked(_name: string) {
  await page.setViewportSize({ width: screen.width, height: 4800 })
  await page.evaluate(() => scrollTo(0, 0))
  await accessible(page)
  await page.setViewportSize(screen)
}

describe.each([390, 1280])('from two weeks of notes to a script, a kit and a yes, %i px wide', width => {
  beforeAll(() => sitDown(width))
  afterAll(() => page.context().close())

  test('two weeks are noted, and show when she is least affected', async () => {
    await makeNotebook(page, address)
    await seed(page, twoWeeks(Temporal.Now.plainDateISO(zone)))
    await button(/When a talk may go well/).click()
    await page
      .getByText(/4 PM to \d PM|5 PM to \d PM/)
      .first()
      .waitFor()
    await button('Back').click()
  })

  test('what is known about her is kept, and what it changes is said', async () => {
    await tellAboutBee(page, checked)
  })

  test('a script grows part by part, with true facts from the notes', async () => {
    await way('Words').click()
    await heading('What to say').waitFor()
    await checked('scripts-empty')
    await button('Make a script').click()
    await checked('aims')
    await answer(/tell me how well I’m doing/).click()
    await heading('What do you like, or thank them for?').waitFor()
    await checked('part-positive')
    await use('Thank you for trying so hard.')
    await button('Next').click()
    await heading('What did you see, to the day?').waitFor()
    await page
      .locator('.true-facts')
      .getByRole('checkbox', { name: 'You used less yesterday.' })
      .check({ force: true })
    await checked('part-specific')
    await button('Next').click()
    await use('I know how hard it is to cut down.')
    await button('Next').click()
  })

  test('a sentence that closes the door is shown with why, and one tap takes the better one', async () => {
    await heading('What do you feel?').waitFor()
    await words().fill('You never listen to me.')
    await page.getByText('One spot that may close the door').waitFor()
    await checked('part-issue')
    await button(/^Take this/).click()
    expect(await words().inputValue()).not.toContain('never')
    await words().fill('I’m proud of that part, and I still get scared.')
    await page.getByText('This part is there.').waitFor()
  })

  test('nothing typed is lost when the page closes in the middle', async () => {
    await page.waitForTimeout(2000)
    await page.reload()
    await unlock(page)
    await way('Words').click()
    await button('Work on it').click()
    await heading('What do you feel?').waitFor()
    expect(await words().inputValue()).toBe('I’m proud of that part, and I still get scared.')
    await button('Next').click()
    await use('I’ve pushed too hard, and I’m sorry.')
    await button('Next').click()
    await use('Would you meet someone who helps people cut down safely?')
    await button('Next').click()
    await use('I’ll come along, and you can choose the day.')
    await checked('part-help')
    await button('Next').click()
  })

  test('the script has all seven parts, at most 60 words, and nothing that blames', async () => {
    await heading('Your script').waitFor()
    await page.getByText('All seven parts are there.').waitFor()
    await page.getByText('Nothing in it blames, orders or scares.').waitFor()
    const count = await page.locator('.measure b').textContent()
    expect(Number.parseInt(count ?? '', 10)).toBeLessThanOrEqual(60)
    await checked('whole')
    const text = page.getByLabel('The words', { exact: true })
    const good = await text.inputValue()
    await text.fill(
      `${good} You ruined everything and you always lie. ${'I really just want to say it all again. '.repeat(5)}`,
    )
    await page.getByText(/spots that may close the door/).waitFor()
    await button('Make it shorter').click()
    await page.getByText('It would leave out:').waitFor()
    await checked('whole-issues')
    await text.fill(good)
    await button('Save the script').click()
    await page.getByText('Ready to say').waitFor()
    expect(await text.inputValue()).toBe(good)
    await way('Words').click()
    await page.locator('.slip', { hasText: good }).getByText('Ready', { exact: true }).waitFor()
  })

  test('a label and a threat are kept as a draft only, with what still stands', async () => {
    await button('Make a script').click()
    await page.getByText('To ask, or to say what you see').click()
    await answer(/Ask for one visit/).click()
    await words().fill('You are a liar and if you use again I will take the kids.')
    await button('See all of it').click()
    await heading('Your script').waitFor()
    await button('Keep it as a draft').click()
    await page.getByText('Kept as a draft. Not ready yet:').waitFor()
    expect(await page.getByText('Ready to say').count()).toBe(0)
    await checked('whole-draft')
    await way('Words').click()
    const slip = page.locator('.slip', { hasText: 'You are a liar' })
    await slip.getByText('Not ready yet', { exact: true }).waitFor()
    expect(await slip.getByRole('button', { name: 'Is now a good time?' }).count()).toBe(0)
    await slip.getByRole('button', { name: 'Work on it' }).click()
    await button('Remove this script').click()
    await heading('What to say').waitFor()
  })

  test('it is held back while she is using, with why and when to try', async () => {
    await button('Is now a good time?').click()
    await heading('How are they right now?').waitFor()
    await checked('gate-state')
    await answer(/Using or high/).click()
    await answer('No, we are safe').click()
    await heading('Hold it back for now').waitFor()
    await page.getByText('They are using. The drug does the listening now.').waitFor()
    await page.getByText(/[45]:00 PM to \d:00 PM/).waitFor()
    await page.getByText(/on \d+ of the \d+ days you noted/).waitFor()
    await checked('gate-held')
  })

  test('at a good time it stands in large type, and what came of it is kept', async () => {
    await button('Ask me again').click()
    await goodTime(page)
    await heading('You can say it now').waitFor()
    await checked('say')
    await button('I said it').click()
    await button('Save how it went').click()
    await page.getByText('Choose what came of it.').waitFor()
    await choose('What came of it?', '“Not now”')
    await page.getByLabel('Their words').fill('Maybe. Not this week.')
    await checked('after')
    await button('Save how it went').click()
    await page.getByText('Thank them for hearing you out.').waitFor()
    await checked('after-next')
    await button('Done').click()
  })

  test('two places are made ready in the kit', async () => {
    await way('Kit').click()
    await heading('Treatment kit').waitFor()
    await button('Put it in my kit').click()
    await button('Add a place').click()
    await button('Save this place').click()
    await page.getByText('Put in a name.').waitFor()
    await fillClinic(page)
    await page.getByLabel('Phone', { exact: true }).fill('no idea')
    await button('Save this place').click()
    await page.getByText('Put in a number that can be called').waitFor()
    await page.getByLabel('Phone', { exact: true }).fill('555-0142')
    await checked('option')
    await button('Save this place').click()
    await heading('Treatment kit').waitFor()
    await readyTheLine(page)
    await checked('kit')
    await button('Compare them').click()
    await page.getByRole('rowheader', { name: 'What it costs' }).waitFor()
    await checked('compare')
    await button('Back').click()
  })

  test('she is tired of being sick: one tap to the numbers, and what happened is written down', async () => {
    await way('Today').click()
    await button('They said something').click()
    await button(/A low moment/).click()
    await page.getByLabel('What did they say?').fill('I am so tired of being sick.')
    await checked('said')
    await button('Numbers to call').click()
    await heading('They said yes').waitFor()
    const first = page.locator('.numbers a.call').first()
    expect(await first.getAttribute('href')).toMatch(/^tel:\d+$/)
    await checked('yes')
    // By day the clinic is open too, and comes first.
    const firstPlace = await page.locator('.numbers h2').first().textContent()
    const other = firstPlace === 'Riverside Clinic' ? 'SAMHSA National Helpline' : 'Riverside Clinic'
    const next = page.locator('.next-bar .next-step')
    await next.getByText(`Call ${firstPlace} now`).waitFor()
    await page.locator('.next-bar').getByText('How did the call go?').click()
    await button('No one answered').click()
    await next.getByText(new RegExp(`^(Call ${other} now|${other} opens)`)).waitFor()
    await page.locator('.next-bar').getByText('How did the call go?').click()
    await checked('yes-results')
    await button('We have a time').click()
    await page.getByLabel('When and where?').fill('tomorrow at 8, ask for Dana')
    await button('Keep this time').click()
    await page.getByText('Go together: tomorrow at 8, ask for Dana').waitFor()
    await checked('yes-go')
    await page.locator('.next-bar').getByRole('button', { name: 'Write down what happened' }).click()
    await choose('What happened?', 'We have a time, or we are going')
    await page.getByLabel('Their words').fill('Okay. I will go and see.')
    await checked('what-happened')
    await button('Save what happened').click()
    await heading('Written down').waitFor()
    await button('Until morning').click()
    await tick('No driving. Put the keys away.')
    await checked('night')
    await way('Words').click()
    await button(/How the talks went/).click()
    await page.getByText('tomorrow at 8, ask for Dana').waitFor()
    await page.getByText('Maybe. Not this week.').waitFor()
    await checked('attempts')
    await way('Days').click()
    await page.locator('.line', { hasText: 'I am so tired of being sick.' }).waitFor()
  })

  test('what is typed is there two seconds later, whatever becomes of the page', async () => {
    await way('Write').click()
    await page.getByLabel('In your words').fill('She hummed in the kitchen.')
    await page.waitForTimeout(2000)
    await page.reload()
    await unlock(page)
    await way('Write').click()
    expect(await page.getByLabel('In your words').inputValue()).toBe('She hummed in the kitchen.')
    await button('Start over').click()
  })

  test('what is happening right now is answered on the device, without a network', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.context().setOffline(true)
    await way('Today').click()
    await button('They said something').click()
    await button(/A hope/).click()
    await button('What to do right now').click()
    await answer(/As clear as they get/).click()
    await answer('Calm enough').click()
    await page.getByRole('heading', { name: 'Say', level: 2, exact: true }).waitFor()
    await checked('moment-wish')
    await button('Start again').click()
    await heading('What is happening?').waitFor()
    await checked('moment')
    await answer(/I can’t wake them/).click()
    await checked('moment-danger')
    await answer('Snoring or gurgling, can’t be woken').click()
    await page.getByRole('heading', { name: 'Do', level: 2, exact: true }).waitFor()
    expect(await page.locator('a.danger-call').getAttribute('href')).toBe('tel:911')
    await checked('moment-emergency')
    await page.context().setOffline(false)
  })

  test('by night it is as legible, and a screen of fear is met with care', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await way('Words').click()
    await button('Work on it').click()
    await heading('Your script').waitFor()
    await checked('night-whole')
    await way('Kit').click()
    await heading('Treatment kit').waitFor()
    await checked('night-kit')
    await way('Today').click()
    await button(/About your loved one/).click()
    await page.locator('label', { hasText: 'Yes, these days or tonight' }).click()
    await page.getByText('you do not have to handle it alone').waitFor()
    await checked('night-loved-one')
    await button('Save').click()
    await heading('Today').waitFor()
    await way('Words').click()
    await page.getByText('Then safety comes first.').waitFor()
    await button('Is now a good time?').click()
    await goodTime(page)
    await heading('Safety first').waitFor()
    await page.getByText('We name no time for this.').waitFor()
    await page.getByText('National Domestic Violence Hotline').waitFor()
    await checked('night-held')
  })
})
