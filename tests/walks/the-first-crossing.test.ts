import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { follow, meets, type Person, personAt, press, signIn } from './commons.ts'

const address = inject('address')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const title = (width: number) => `He counts his good days, and I count the bottles (${width})`
const question = `My husband Kevin has cut down from a bottle a day to half. He tells me every night how well he does.
I called his sister at 555-201-3344 and she says to throw him out.

- What can I say that is true?
- When do I say it?`

const reply = `Thank you for writing. **Half a bottle less is real**, and you may say so.

> You had four nights with less this week. I saw it, and I was glad.

Say it in the morning, when he is steady. Then ask one thing: one visit to a doctor, and you drive.`

/** From the first question at two in the morning to a page that helps the next family; scripts off all the way. */
describe.each([390, 1280])('the commons, %i px wide, scripts off', width => {
  let partner: Person
  let counsellor: Person
  beforeAll(async () => {
    partner = await personAt(browser, address, width)
    counsellor = await personAt(browser, address, width)
  })
  afterAll(async () => {
    await partner.leave()
    await counsellor.leave()
  })

  test('at two in the morning he finds what to do now', async () => {
    await partner.page.goto('/')
    await meets(partner, 'What is happening right now?')
    await follow(partner, /They said or wrote something/)
    await partner.page
      .getByRole('link', { name: /how well/i })
      .first()
      .click()
    await meets(partner, /how well/i)
    const page = partner.page
    for (const part of ['Do', 'Say', 'Don’t', 'Then'])
      expect(await page.getByRole('heading', { level: 2, name: part, exact: true }).count()).toBe(1)
    await page.getByText('Why this').click()
    expect(await page.getByText(/checked Nov/).count()).toBeGreaterThan(0)
  })

  test('whoever cannot be woken is one tap away from every page, with the number to call', async () => {
    await partner.page.goto('/library')
    await meets(partner, 'Library')
    await partner.page.getByRole('contentinfo').getByRole('link', { name: 'Steps while you wait' }).click()
    await meets(partner, 'What do you see?')
    await follow(partner, /do not wake up/)
    await meets(partner, /do not wake/)
    for (const name of ['Call 911', 'If someone may die, call 911 now.']) {
      const call = partner.page.getByRole('link', { name, exact: true }).first()
      expect(await call.getAttribute('href')).toBe('tel:911')
    }
  })

  test('he reads, with sources, and finds a page despite a slip', async () => {
    await partner.page.goto('/library')
    await partner.page.getByLabel('Search').fill('modration')
    await press(partner, 'Search')
    await meets(partner, 'Search')
    await follow(partner, 'Cutting down instead of stopping')
    await meets(partner, 'Cutting down instead of stopping')
    expect(await partner.page.getByRole('heading', { name: 'Where this comes from' }).count()).toBe(1)
  })

  test('he signs in by a code, keeps a draft, sees what could tell who he is, and sends', async () => {
    const { page } = partner
    await signIn(partner, `walker-${width}@family.example`, `walker ${width}`)
    await page.goto('/questions/ask')
    await meets(partner, 'Ask a question')
    await page.locator('#title').fill(title(width))
    await press(partner, 'Keep as a draft')
    await page.goto('/questions/mine')
    await meets(partner, 'Your questions')
    await follow(partner, title(width))
    await page.locator('#body').fill(question)
    await page.getByLabel('Their partner, wife or husband').check()
    await page.getByLabel('Alcohol').check()
    await press(partner, 'Look it over')
    await meets(partner, /./)
    const marks = await page.locator('mark').allTextContents()
    expect(marks).toContain('My husband Kevin')
    expect(marks).toContain('555-201-3344')
    await press(partner, 'Send my question')
    await meets(partner, title(width))
    expect(await page.getByText('No answer yet. We write to you when there is one.').count()).toBe(1)
  })

  test('a counsellor answers at the desk', async () => {
    const { page } = counsellor
    await signIn(counsellor, 'maya@sample.example')
    await page.goto('/desk')
    await meets(counsellor, 'Questions waiting for an answer')
    await follow(counsellor, title(width))
    await meets(counsellor, title(width))
    expect(await page.locator('main').textContent()).not.toMatch(/Kevin|555-201-3344/)
    await press(counsellor, 'Answer this one')
    await page.getByLabel('Your answer').fill(reply)
    await page.getByLabel('One next step for them').fill('Write down the mornings when he is steady.')
    await press(counsellor, 'Send the answer')
    await meets(counsellor, /./)
  })

  test('he reads the answer, tells what happened, and says yes to sharing', async () => {
    const { page } = partner
    await page.goto('/questions/mine')
    await follow(partner, title(width))
    await meets(partner, title(width))
    expect(await page.getByText('Half a bottle less is real').count()).toBe(1)
    await page.getByLabel('They started treatment').check()
    await page
      .getByLabel('In your own words')
      .fill('He went to the doctor on a Monday, and he goes on going.')
    await press(partner, 'Add this')
    await page.getByLabel(/Yes, you may publish/).check()
    await press(partner, 'Say yes to sharing')
    expect(await page.getByText(/You said yes on/).count()).toBe(1)
    await meets(partner, title(width))
  })

  test('a counsellor prepares it, and what could tell who they are keeps it back', async () => {
    const { page } = counsellor
    await page.goto('/desk/review')
    await meets(counsellor, 'What may be published')
    await follow(counsellor, title(width))
    await meets(counsellor, 'Prepare the public version')
    await page.getByLabel('Title').fill(`${title(width)} near Springfield`)
    await press(counsellor, 'Keep and look for marks')
    await meets(counsellor, 'Prepare the public version')
    await page.goto(`${page.url().split('?')[0]}/preview`)
    expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0)
    await follow(counsellor, 'Prepare the public version')
    await page.getByLabel('Title').fill(title(width))
    await press(counsellor, 'Keep and look for marks')
    for (const mark of await page.getByLabel('Put this in its place:', { exact: true }).all())
      await mark.check()
    await press(counsellor, 'Keep and look for marks')
    await page.goto(`${page.url().split('?')[0]}/preview`)
    await press(counsellor, 'Publish')
    await meets(counsellor, title(width))
  })

  test('the page stands for other families, with cases like it, and leads to no one', async () => {
    const reader = await personAt(browser, address, width)
    await reader.page.goto('/questions')
    await meets(reader, 'Questions from families')
    await follow(reader, title(width))
    await meets(reader, title(width))
    const text = await reader.page.locator('body').textContent()
    expect(text).toContain('He went to the doctor')
    expect(text).not.toMatch(/walker|Kevin|555-201/)
    expect(await reader.page.locator('a[href^="/questions/"]').count()).toBeGreaterThan(2)
    await reader.leave()
  })

  test('he takes his yes back, and the page is gone', async () => {
    const { page } = partner
    await page.goto('/questions/mine')
    await follow(partner, title(width))
    const href = await page.locator('#sharing a[href^="/questions/"]').getAttribute('href')
    await press(partner, 'Take my yes back')
    expect((await page.goto(href ?? ''))?.status()).toBe(404)
    await meets(partner, 'This page is not here')
  })
})
