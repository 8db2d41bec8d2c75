import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'
import { fillClinic, goodTime, hands, makeNotebook, tellAboutBee, zone } from './notebook.ts'

const address = inject('address')
let browser: Browser
let page: Page
let screen: { width: number; height: number }

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const { button, heading, way, answer, tick, words, openTool } = hands(() => page)

/** A click on the label, so that it is scrolled into view first. */
const choose = (group: string, label: string) =>
  page.getByRole('group', { name: group }).locator('label').filter({ hasText: label }).first().click()

/** The whole screen at once, so that nothing lies under a bar. */
async function checked(_name: string) {
  await page.setViewportSize({ width: screen.width, height: 4800 })
  await page.evaluate(() => scrollTo(0, 0))
  await accessible(page)
  await page.setViewportSize(screen)
}

describe.each([390, 1280])('from their story to an invitation, a no and a yes, %i px wide', width => {
  beforeAll(async () => {
    screen = { width, height: 844 }
    const context = await browser.newContext({ viewport: screen, timezoneId: zone, locale: 'en-US' })
    page = await context.newPage()
    await makeNotebook(page, address)
    await tellAboutBee(page, async () => {})
  })
  afterAll(() => page.context().close())

  test('their story is told in four steps, and asks nothing twice', async () => {
    await openTool(/Their story/)
    await page.getByText('You told us already: Bee · Partner · Heroin, Meth · hardly ever clear.').waitFor()
    await tick('They smoke it')
    await page.getByLabel('Day of the month, 1 to 31').fill('32')
    await button('Next').click()
    await page.getByText('Write a whole number here').waitFor()
    await page.getByLabel('Day of the month, 1 to 31').fill('1')
    await button('Next').click()
    await page.getByLabel('What was it?').first().fill('Detox at Hill House')
    await page.getByLabel('What helped?').fill('the night nurse')
    await page.getByLabel('Why did it end?').fill('no place after it')
    await page.getByLabel('What was going on?').fill('when she ran out of pills')
    await checked('profile-history')
    await button('Next').click()
    await page.getByLabel('Something they care about').fill('mornings with Mia')
    await page.getByLabel('Their words').fill('I am tired of being sick')
    await button('Next').click()
    await choose('Where do they live?', 'In a home we share')
    await page.getByLabel('Who is it?').fill('Mia')
    await page.getByLabel('Age', { exact: true }).fill('7')
    await page.getByLabel('Name or who they are').fill('Uncle Ray')
    await choose('Who else knows?', 'Some')
    await button('Keep it').click()
    await page.getByText('They had a seizure before. If they stop or shake').waitFor()
    await page.getByText('Your company is likely to count for a lot').waitFor()
    await checked('profile')
  })

  test('what the story tells is known where risk is judged', async () => {
    await openTool(/What is happening now/)
    await answer(/They are coming down/).click()
    await tick('Shaking or sweating since they stopped')
    await button('Show what to do').click()
    await page.getByText('Stopping this needs a doctor today').first().waitFor()
    await openTool(/Their own plan/)
    await button('Write down a plan').click()
    await page.getByLabel('What do they say they will do?').fill('No meth until Friday')
    await tick('Meth')
    await page.getByLabel('From which day?').fill('2026-11-01')
    await button('Next').click()
    await page.getByLabel('When will you look at it again?').fill('2027-01-10')
    await button('Keep it').click()
    await page.getByText('Cutting down or stopping can bring the next one').waitFor()
  })

  test('an invitation is planned from what is known, the kit first', async () => {
    await way('Kit').click()
    await button('Add a place').first().click()
    await fillClinic(page)
    await page.getByLabel('Which insurance do they take?').fill('Medicaid')
    await page.getByLabel('How does someone start there?').fill('Walk in before 10')
    await page.getByLabel('What it costs').fill('Free with Medicaid')
    await button('Save this place').click()
    await openTool(/Inviting them/)
    await page.getByText('Two places should be ready before you ask').waitFor()
    await page.getByText('We have not asked how safe home is').waitFor()
    await checked('invitation-empty')
    await button('Make the plan').click()
    expect(await page.getByLabel('In your words').inputValue()).toBe('mornings with Mia')
    await button('Next').click()
    const answerTo = (obstacle: string) => page.getByRole('textbox', { name: obstacle }).inputValue()
    expect(await answerTo('Fear of being sick')).toContain('A doctor looks at you before anything is stopped')
    expect(await answerTo('It went badly before')).toContain('What would you like to be different?')
    expect(await page.getByRole('textbox').count()).toBe(5)
    await tick('Work')
    expect(await answerTo('Work')).toContain('before or after work')
    await checked('invitation-obstacles')
    await button('Next').click()
    await choose('Where?', 'On a walk')
    await button('Next').click()
    await button('Keep it').click()
    await heading('Inviting them').waitFor()
    await page.locator('dd', { hasText: 'find someone for the children' }).first().waitFor()
    await checked('invitation-plan')
  })

  test('the words are asked for only through the gate, and a no teaches one thing to change', async () => {
    await button('Write the words').click()
    for (const said of [
      'I love our mornings.',
      'You ate with me on Sunday.',
      'I know how hard this is.',
      'I feel scared at times.',
      'I have pushed too hard, and I am sorry.',
      'Would you meet one person with me, once?',
      'I’ll come along, and you can choose the day.',
    ]) {
      await words().fill(said)
      await button('Next').click()
    }
    await button('Save the script').click()
    await page.getByText('Ready to say').waitFor()
    await openTool(/Inviting them/)
    await button('Is now a good time?').click()
    await heading('How are they right now?').waitFor()
    await goodTime(page)
    await button('I said it').click()
    await choose('What came of it?', 'They said no')
    await choose('What did they say stands in the way?', 'The pets')
    await checked('after-no')
    await button('Save how it went').click()
    await button('What this no can teach').click()
    await heading('Inviting them').waitFor()
    await page.getByRole('heading', { name: 'Let it rest' }).waitFor()
    await page.getByRole('heading', { name: 'Deal with this first: the pets' }).waitFor()
    await page.getByText('One no so far. It ends nothing.').waitFor()
    expect(await button('Is now a good time?').count()).toBe(0)
    await checked('invitation-after-no')
  })

  test('they said yes: numbers, what to tell, what to say if they waver, who minds the children', async () => {
    await way('Kit').click()
    await button(/They said yes/).click()
    await page.getByText('They had a seizure before. Nothing is stopped at once').waitFor()
    await page.getByText('What to tell them on the phone').click()
    await page.getByText('Has had a seizure before').waitFor()
    await page.getByText('Treatment before: Detox at Hill House').waitFor()
    await page.getByText('If they waver').click()
    await page.getByText('A doctor looks at you before anything is stopped').waitFor()
    await checked('yes')
    await button('Decide who minds them').click()
    await page.getByLabel('Who minds the children?').fill('Rosa, 555-0101')
    await button('Keep this').click()
    await checked('night')
    await button('Back').click()
    await page.getByText('Children: Rosa, 555-0101').first().waitFor()
    await button('Write down what happened').first().click()
    await choose('What happened?', 'They took it back')
    await page.getByLabel('Their words').fill('Not today')
    await button('Save what happened').click()
    await page.getByText('The offer stands').waitFor()
    await openTool(/Inviting them/)
    await page.getByText('2 noes so far. They end nothing.').waitFor()
    await page.getByRole('heading', { name: 'Be ready sooner' }).waitFor()
  })

  test('fear at home shuts the invitation and leaves the kit open', async () => {
    await openTool(/About your loved one/)
    await choose('Are you ever afraid of them?', 'Yes, these days or tonight')
    await button('Save').click()
    await openTool(/Inviting them/)
    await heading('Not this one, for now').waitFor()
    await way('Kit').click()
    await heading('Treatment kit').waitFor()
  })
})
