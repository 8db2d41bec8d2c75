import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import { fillClinic, hands, makeNotebook, tellAboutBee, zone } from './notebook.ts'

const address = inject('address')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const { button, heading, tick, choose, answer, way, openTool, answerHome } = hands(() => page)
const daysOn = (days: number) => Temporal.Now.plainDateISO(zone).add({ days }).toString()
const nothing = async () => {}

async function addClinic() {
  await way('Kit').click()
  await button('Add a place').click()
  await fillClinic(page)
  await button('Save this place').click()
  await heading('Treatment kit').waitFor()
}

describe.each([390, 1280])('at %i pixels', width => {
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, timezoneId: zone })
    page = await context.newPage()
    await makeNotebook(page, address)
    return () => page.context().close()
  })

  test('the first weeks begin from the kit, warn of the old amount, and weigh a small sign with the meth', async () => {
    await tellAboutBee(page, nothing)
    await openTool(/How safe is home/)
    await answerHome()
    await addClinic()
    await openTool(/The first weeks of treatment/)
    expect(await page.getByLabel('Where?').inputValue()).toBe('Riverside Clinic')
    expect(await page.getByLabel('Phone of the place').inputValue()).toBe('555-0142')
    await button('Next').click()
    await page.getByText('This one is needed. A few words are enough.').waitFor()
    await page.getByLabel('The first day').fill(daysOn(0))
    await accessible(page)
    await button('Next').click()
    expect(await page.getByLabel('Who drives?').inputValue()).toBe('I do')
    await tick('Methadone')
    await tick('Detox')
    await button('Next').click()
    await page.getByLabel('What?', { exact: true }).fill('Dosing')
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']) await tick(day)
    await page.getByLabel('What time?').fill('7:30')
    await accessible(page)
    await button('Next').click()
    await tick('Meals, walks, jokes')
    await button('Keep this plan').click()
    await page.getByText('Week 1', { exact: true }).waitFor()
    await page.getByText('Get naloxone, and learn how to use it').waitFor()
    await page.getByRole('heading', { name: 'The old amount can kill them now' }).waitFor()
    expect(await page.locator('.screen > section > .week-ahead').first().getByText('Dosing').count()).toBe(7)
    await page.getByText('Meth together with medicine for opioids').waitFor()
    await tick('Sleeps badly')
    await button('Keep what I saw').click()
    await page.getByText('Seen in the last seven days: Sleeps badly.').waitFor()
    await page.getByText('This is the time to act, calmly').waitFor()
    await accessible(page)
    await button('There is naloxone at home: note it').click()
    await choose('Is there naloxone (Narcan) at home?', 'Yes')
    await button('Save').click()
    await openTool(/The first weeks of treatment/)
    await page.getByText('Call the place, and tell them what you see').waitFor()
    await button('Done').click()
    await page.getByText('Nothing is needed from you this week').waitFor()
  })

  test('a plan for a lapse is made, its sentence mended, and it is read step by step', async () => {
    await tellAboutBee(page, nothing)
    await openTool(/How safe is home/)
    await answerHome()
    await openTool(/If they use again/)
    await page.getByLabel('Where is the naloxone?').fill('On the fridge')
    await button('Next').click()
    await page.getByLabel('What do you say? One sentence.').fill('You always ruin everything.')
    await page.locator('.spots').waitFor()
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await accessible(page)
    await page.getByLabel('What do you say? One sentence.').fill('I am glad you are here.')
    await page.locator('.spots').waitFor({ state: 'detached' })
    await button('Next').click()
    await page.getByLabel('Who', { exact: true }).fill('Rosa')
    await page.getByLabel('Phone', { exact: true }).fill('555-0117')
    await button('Keep this plan').click()
    await page.getByText('Still to write: how they get back the next day').waitFor()
    const hour = page.locator('.screen > section > .hour').first()
    expect(await hour.locator('li').allTextContents()).toEqual([
      expect.stringContaining('awake? breathing?'),
      expect.stringContaining('call 911 now'),
      expect.stringContaining('Give naloxone (On the fridge)'),
      expect.stringContaining('Do not leave them alone'),
      expect.stringContaining('the old amount can kill'),
      expect.stringContaining('I am glad you are here.'),
      expect.stringContaining('Their medicine goes on'),
    ])
    await page.getByRole('link', { name: '555-0117' }).waitFor()
    await accessible(page)
    await way('Today').click()
    await button(/What is happening/).click()
    await answer(/They are using, drunk or high/).click()
    await tick('They used again after a break')
    await button('Show what to do').click()
    await button('My plan for this').click()
    await heading('If they use again').waitFor()
  })

  test('where home is not safe the plan for a lapse asks for no words, and nothing is asked of them about the car', async () => {
    await tellAboutBee(page, nothing)
    await openTool(/How safe is home/)
    await answerHome({ 'afraid of anyone': 'Yes' })
    await openTool(/If they use again/)
    await page.getByText('Your safety plan takes their place').waitFor()
    await page.getByLabel('Where is the naloxone?').fill('With Rosa')
    await button('Next').click()
    expect(await page.getByLabel('What do you say? One sentence.').count()).toBe(0)
    await button('Keep this plan').click()
    const first = page.locator('.screen > section > .hour li').first()
    await first.getByText('Are you safe, and the children?').waitFor()
    expect(await page.locator('.hour q').count()).toBe(0)
    await accessible(page)
    await openTool(/Children and driving/)
    await page.getByText('do not ask for the keys. Step back, and call').waitFor()
    expect(await page.getByText('Ask for the keys once').count()).toBe(0)
    await page.getByText('Under 6', { exact: true }).click()
    await page.getByText('The grown-ups have a hard time right now').waitFor()
    expect(await page.getByText('Daddy is sick').count()).toBe(0)
    await accessible(page)
  })

  test('a child in danger: one tap to the number; what the safety plan knows is not typed twice', async () => {
    await openTool(/My safety plan/)
    await button('Next').click()
    await page.getByLabel('Who', { exact: true }).fill('Rosa next door')
    await page.getByLabel('A word that means “get help”').fill('pancakes')
    await button('Next').click()
    await button('Keep this plan').click()
    await openTool(/How safe is home/)
    await answerHome()
    await openTool(/Children and driving/)
    await accessible(page)
    await button('A child is in danger now').click()
    await page.getByRole('link', { name: /911/ }).waitFor()
    await page.getByRole('link', { name: '1-800-222-1222' }).waitFor()
    await page.getByText('Go to the child, or send a sober adult').waitFor()
    await accessible(page)
    await button('The child is safe now').click()
    await page.getByText('Ask for the keys once').waitFor()
    await button('Write down what is agreed').click()
    await tick('6 to 11')
    expect(await page.getByLabel('Who', { exact: true }).inputValue()).toBe('Rosa next door')
    await button('Next').click()
    await button('Next').click()
    expect(await page.getByLabel('The code word').inputValue()).toBe('pancakes')
    await accessible(page)
    await button('Next').click()
    await tick('Drugs')
    await button('Keep it').click()
    await page.getByText('Mom has a sickness with drugs').waitFor()
    await page.getByText('pancakes').first().waitFor()
    await accessible(page)
  })
})
