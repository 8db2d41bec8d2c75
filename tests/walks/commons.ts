import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessible } from '../accessible.ts'
import { codeFor } from '../people.ts'

/** Someone at a screen. Scripts are off: the commons has to work without them. */
export type Person = { page: Page; mirror: Page; address: string; leave: () => Promise<void> }

/** Opens a browser window of a width, without scripts, in which every page met is checked for accessibility. */
export async function personAt(browser: Browser, address: string, width: number): Promise<Person> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    javaScriptEnabled: false,
    baseURL: address,
  })
  context.setDefaultTimeout(15_000)
  const mirrors = await browser.newContext({ viewport: { width, height: 844 }, baseURL: address })
  const leave = async () => {
    await context.close()
    await mirrors.close()
  }
  return { page: await context.newPage(), mirror: await mirrors.newPage(), address, leave }
}

/** The checker is a script itself, so it looks at the page as it stands in a window that may run one. */
async function mirrored({ page, mirror }: Person) {
  await mirror.goto('/robots.txt')
  await mirror.setContent(await page.content(), { waitUntil: 'load' })
  return mirror
}

/** The page shows this heading, is accessible as it stands, and nothing runs out at its side. */
export async function meets(person: Person, heading: string | RegExp) {
  const { page } = person
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  const mirror = await mirrored(person)
  await accessible(mirror)
  const wide = await mirror.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(`${page.url()} is wider than the screen by ${wide} px`).toContain('by 0 px')
}

export const press = ({ page }: Person, name: string | RegExp) => page.getByRole('button', { name }).click()
export const follow = ({ page }: Person, name: string | RegExp) =>
  page.getByRole('link', { name }).first().click()

/** Signs in by the form and the code of the letter; a new member picks a name. */
export async function signIn(person: Person, email: string, name?: string) {
  await person.page.goto('/sign-in')
  await meets(person, 'Sign in')
  await person.page.getByLabel('Your e-mail address').fill(email)
  await press(person, 'Send me a code')
  await meets(person, 'Type the code')
  await person.page.getByLabel('Code').fill(await codeFor(person.address, email))
  await press(person, 'Sign in')
  if (!name) return
  await meets(person, 'Choose a name to go by')
  await person.page.getByLabel('Screen name').fill(name)
  await press(person, 'Keep this name')
  await meets(person, `Hello, ${name}`)
}
