import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { codeFor } from '../people.ts'
import { pin } from './notebook.ts'
import { newPhone, type Phone, phoneIn } from './phone.ts'

const address = inject('address')
const email = 'account.walk@example.org'
const other = '730462'

let browser: Browser
let phone: Phone
let words: string[]
let code: string
let key: Awaited<ReturnType<typeof authenticator>>

beforeAll(async () => {
  browser = await openBrowser()
  phone = await newPhone(browser, address)
})
afterAll(() => browser?.close())

/** A device lock that holds passkeys, with keys for the notebook or without. */
async function authenticator(page: Page, hasPrf: boolean) {
  const tools: CDPSession = await page.context().newCDPSession(page)
  await tools.send('WebAuthn.enable')
  const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  })
  return { tools, authenticatorId }
}

/** The addresses that this tab can go back to. */
async function visited(page: Page): Promise<string[]> {
  const tools = await page.context().newCDPSession(page)
  const { entries } = await tools.send('Page.getNavigationHistory')
  await tools.detach()
  return entries.map(({ url }) => url)
}

describe('the account, set up on one phone', () => {
  test('says first what it is and is not, then asks for an e-mail address and the code', async () => {
    const { page, button, heading, field, look } = phone
    await phone.make()
    await phone.write('soup, and we laughed')
    await phone.door('Never lose it')
    await look('about')
    await button('Set up an account').click()
    await heading('Your e-mail').waitFor()
    await look('email')
    await button('Send me a code').click()
    await page.getByText('Type your e-mail address.').waitFor()
    await field('E-mail address').fill('someone@nowhere')
    await button('Send me a code').click()
    await page.getByText('That does not look like an e-mail address.').waitFor()
    await field('E-mail address').fill(email)
    await button('Send me a code').click()
    await heading('The code from the e-mail').waitFor()
    await look('code')
    await field('Code').fill('000000')
    await button('Go on').click()
    await page.getByText('That is not the code we sent.').waitFor()
  })

  test('a lock while the letter is read loses nothing of this', async () => {
    const { button, heading, field, settings } = phone
    await phone.locked()
    await phone.unlocked()
    await settings()
    await button(/^Never lose it/).click()
    await heading('The code from the e-mail').waitFor()
    await field('Code').fill(await codeFor(address, email))
    await button('Go on').click()
    await heading('Your PIN').waitFor()
  })

  test('seven words to write down; a wrong one typed back is kept and kindly named', async () => {
    const { page, button, heading, field, look } = phone
    await button('Go on').click()
    await page.getByRole('alert').waitFor()
    await phone.pinNow().fill('111222')
    await button('Go on').click()
    await page.getByText(/4 more tries/).waitFor()
    await look('pin')
    await phone.pinNow().fill(pin)
    await button('Go on').click()
    await heading('Your seven words').waitFor()
    words = await page.locator('.seven-words li').allTextContents()
    expect(words).toHaveLength(7)
    await look('seven-words')
    await button('I have written them down').click()
    const [first, second] = await page.locator('label', { hasText: /^Word \d$/ }).allTextContents()
    const right = (label: string | undefined) => words[Number(label!.slice(-1)) - 1]!
    await field(first!).fill('lantern')
    await button('Check them').click()
    await page
      .getByRole('alert')
      .getByText(`“lantern” is not word ${first!.slice(-1)}.`)
      .first()
      .waitFor()
    expect(await field(first!).inputValue()).toBe('lantern')
    expect(await field(first!).evaluate(one => one === document.activeElement)).toBe(true)
    await look('typed-back-wrong')
    await button('Show me the words again').click()
    expect(await page.locator('.seven-words li').allTextContents()).toEqual(words)
    await button('I have written them down').click()
    for (const label of await page.locator('label', { hasText: /^Word \d$/ }).allTextContents())
      await field(label).fill(` ${right(label).toUpperCase()} `)
    await button('Check them').click()
    await heading('A code to print').waitFor()
    expect(second).toMatch(/^Word/)
  })

  test('a code to print, in seven groups and as a picture; paper does not say what it opens', async () => {
    const { page, button, heading, look } = phone
    await look('code-offer')
    await button('Make a code').click()
    await page.getByText('We show it only now.', { exact: false }).waitFor()
    code = await phone.shownCode()
    expect(code).toMatch(/^([0-9A-Z]{4} ){6}[0-9A-Z]{4}$/)
    expect((await phone.scanned()).replaceAll(/\W/g, '')).toBe(code.replaceAll(' ', ''))
    await look('code-made')
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('.paper-code')
    expect(await paper.isVisible()).toBe(true)
    expect(await paper.locator('svg.qr').isVisible()).toBe(true)
    expect(await paper.textContent()).toContain(code)
    expect(await paper.textContent()).not.toMatch(/footbridge|notebook|drug|alcohol/i)
    expect(await button('Print it').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await button('Go on').click()
    await heading('Open it with this device’s lock').waitFor()
  })

  test('a device that holds no key for us is told so, and the way goes on; another one keeps a passkey', async () => {
    const { page, button, heading, look } = phone
    const weak = await authenticator(page, false)
    await look('passkey')
    await button('Add a passkey').click()
    await page.getByText('it cannot hold a key to your notebook', { exact: false }).waitFor()
    await look('passkey-unable')
    await weak.tools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: weak.authenticatorId })
    await button('Go on').click()
    await heading('It is kept twice now').waitFor()
    await look('done-open')
    key = await authenticator(page, true)
    await button('Add a passkey').click()
    await heading('Open it with this device’s lock').waitFor()
    await button('Add a passkey').click()
    await heading('It is kept twice now').waitFor()
    await look('done')
    const { credentials } = await key.tools.send('WebAuthn.getCredentials', {
      authenticatorId: key.authenticatorId,
    })
    expect(credentials).toHaveLength(1)
    await button('Devices and ways in').click()
    for (const way of ['Seven words', 'A printed code', 'A passkey'])
      await page.locator('.rows-of li', { hasText: way }).waitFor()
  })
})

describe('a second device', () => {
  let desktop: Phone

  test('opens it by a code typed, once', async () => {
    const { page, button, door } = phone
    await door('Devices and ways in')
    await button('Add one').click()
    await phone.pinNow().fill(pin)
    await button('Show a code').click()
    await page.locator('.code-groups').waitFor()
    await phone.look('add-device')
    const link = await phone.shownCode()
    expect(await phone.scanned()).toBe(`${address}/notebook#link.${link.replaceAll(' ', '-')}`)

    desktop = await newPhone(browser, address, 1280)
    await desktop.page.goto(`${address}/notebook`)
    await desktop.button('I have a notebook on another device').click()
    await desktop.heading('Open my notebook here').waitFor()
    await desktop.look('open-here')
    await desktop.label('With a code from my other device').click()
    await desktop.button('Go on').click()
    await desktop.button('Open it here').click()
    await desktop.page.getByRole('heading', { name: 'Please look at this again' }).waitFor()
    await desktop.look('open-by-link-missing')
    await desktop.field('Code from the other device').fill(`${link.slice(0, -4)}ZZZZ`)
    await desktop.newPins(other)
    await desktop.button('Open it here').click()
    await desktop.text('There is a slip in this code.').waitFor()
    await desktop.field('Code from the other device').fill(link.toLowerCase().replaceAll(' ', '-'))
    await desktop.button('Open it here').click()
    await desktop.heading('Today').waitFor()
    await desktop.line('soup, and we laughed').waitFor()
    await desktop.look('today-second')

    const late = await newPhone(browser, address)
    await late.page.goto(`${address}/notebook#link.${link.replaceAll(' ', '')}`)
    await late.newPins()
    await late.button('Open it here').click()
    await late.text('This code is used up or too old.').waitFor()
    await late.context.close()
    await button('Done').click()
  })

  test('or by the address in the picture, which is cleared from the tab at once', async () => {
    const { button, door } = phone
    await door('Devices and ways in')
    await button('Add one').click()
    await phone.pinNow().fill(pin)
    await button('Show a code').click()
    const to = await phone.scanned()
    const tablet = await newPhone(browser, address)
    await tablet.page.goto(to)
    await tablet.heading('With a code from my other device').waitFor()
    await tablet.text('The code was read from the picture.').waitFor()
    expect(tablet.page.url()).toBe(`${address}/notebook`)
    expect(await visited(tablet.page)).toEqual(['about:blank', `${address}/notebook`])
    await tablet.look('open-by-picture')
    await tablet.newPins()
    await tablet.button('Open it here').click()
    await tablet.heading(/Today|It is kept twice now/).waitFor()
    await tablet.days()
    await tablet.line('soup, and we laughed').waitFor()
    expect(await visited(tablet.page)).toEqual(['about:blank', `${address}/notebook`])
    await tablet.context.close()
    await button('Done').click()
  })

  test('or by the seven words, which also set a new PIN for who forgot theirs', async () => {
    const tablet = await newPhone(browser, address)
    await tablet.page.goto(`${address}/notebook`)
    await tablet.button('I have a notebook on another device').click()
    await tablet.label('With my seven words').click()
    await tablet.button('Go on').click()
    await tablet.signIn(email)
    const { button, field, text, page } = tablet
    await tablet.newPins()
    await field('Your seven words').fill(words.slice(1).join(' '))
    await button('Open it here').click()
    await text('We need seven words').waitFor()
    await field('Your seven words').fill([...words].reverse().join(' '))
    await button('Open it here').click()
    await text('These words do not open your notebook.').waitFor()
    await field('Your seven words').fill(words.join(' '))
    await button('Open it here').click()
    await tablet.days()
    await tablet.line('soup, and we laughed').waitFor()

    await tablet.locked()
    await page.getByText('I forgot it').click()
    await button('I have my words or my printed code').click()
    await tablet.heading('Set a new PIN').waitFor()
    await tablet.look('forgot')
    await field('Seven words, or the printed code').fill(words.join('  '))
    await field('New PIN').fill(other)
    await field('The same again').fill(other)
    await button('Set the new PIN').click()
    await tablet.days()
    await tablet.line('soup, and we laughed').waitFor()
    await tablet.locked()
    await field('PIN').fill(pin)
    await button('Open').click()
    await text(/4 more tries/).waitFor()
    await tablet.unlocked(other)
    await tablet.context.close()
  })

  test('or by the printed code', async () => {
    const tablet = await newPhone(browser, address)
    await tablet.page.goto(`${address}/notebook`)
    await tablet.button('I have a notebook on another device').click()
    await tablet.label('With my printed code').click()
    await tablet.button('Go on').click()
    await tablet.signIn(email)
    await tablet.field('Your printed code').fill(code.toLowerCase())
    await tablet.newPins()
    await tablet.button('Open it here').click()
    await tablet.days()
    await tablet.line('soup, and we laughed').waitFor()
    await tablet.context.close()
  })

  test('both name themselves, hear from each other, and show the same four words', async () => {
    const name = async (device: Phone, words: string) => {
      await device.door('Devices and ways in')
      await device.page.locator('summary', { hasText: 'Name of this device' }).click()
      await device.field('Name of this device').fill(words)
      await device.button('Save the name').click()
      await device.text('The name is saved.').waitFor()
    }
    await name(phone, 'my phone')
    await name(desktop, 'work computer')
    await desktop.write('written at work')
    for (const device of [desktop, phone, desktop, phone]) await device.copy()
    const row = phone.page.locator('.rows-of li', { hasText: 'work computer' })
    await row.waitFor()
    expect(await row.textContent()).toMatch(/Last heard from: (just now|1 minute ago)/)
    await desktop.page.locator('.rows-of li', { hasText: 'my phone' }).waitFor()
    const four = async (device: Phone) => {
      const shown = device.page.getByText('Four words of this device').locator('b')
      return (await shown.textContent())!
    }
    expect(await four(phone)).toMatch(/^\w+ · \w+ · \w+ · \w+$/)
    expect(await four(desktop)).toBe(await four(phone))
    await phone.look('devices')
    await desktop.look('devices')
  })

  test('one can end the other, which then says that it is signed out and keeps its notes', async () => {
    const { page, button } = phone
    await button('End it: work computer').click()
    await phone.look('end-device')
    await button('End this device').click()
    await page.getByRole('heading', { name: 'End “work computer”?' }).waitFor({ state: 'detached' })
    await desktop.write('after the end')
    await desktop.settings()
    await desktop.text('You are signed out here.').waitFor()
    await desktop.button(/^Devices and ways in/).click()
    await desktop.text('This device is signed out.').waitFor()
    await desktop.look('signed-out')
    await desktop.days()
    await desktop.line('after the end').waitFor()
    await phone.copy()
    await phone.days()
    expect(await phone.line('after the end').count()).toBe(0)
  })

  test('signed in again it goes on as before', async () => {
    await desktop.door('Devices and ways in')
    await desktop.button('Sign in again').first().click()
    await desktop.signIn(email)
    await desktop.copy()
    await phone.copy()
    await phone.days()
    await phone.line('after the end').waitFor()
    await desktop.context.close()
  })

  test('removed from the phone, and opened there again with its passkey', async () => {
    const { page, button, heading, field, settings } = phone
    await settings()
    await button('Remove it from this device').click()
    await heading('Remove it from this device, reopen later')
      .or(page.getByText('Everything here is copied.'))
      .first()
      .waitFor()
    await phone.look('remove-reopen')
    await field('Type REMOVE to go on').fill('REMOVE')
    await page.locator('form').getByRole('button', { name: 'Remove it from this device' }).click()
    await heading('A notebook that only you can open').waitFor()
    const again = phoneIn(phone.context, page, address)
    await button('I have a notebook on another device').click()
    await again.label('With a passkey').click()
    await button('Go on').click()
    await heading(/Your e-mail|With a passkey/).waitFor()
    if ((await field('E-mail address').count()) > 0) await again.signIn(email)
    await again.newPins()
    await again.look('open-by-passkey')
    await button('Open it here').click()
    await again.days()
    await again.line('after the end').waitFor()
  })
})
