import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { pin } from './notebook.ts'
import { newPhone, type Phone } from './phone.ts'

const address = inject('address')
const family = 'Family notes'
const syncs = '**/nb/*/sync'

let browser: Browser
let mother: Phone
let brother: Phone
let aunt: Phone
/** The mother's second device, open all the while. */
let tablet: Phone

beforeAll(async () => {
  browser = await openBrowser()
  mother = await newPhone(browser, address)
  brother = await newPhone(browser, address, 1280)
  aunt = await newPhone(browser, address)
  tablet = await newPhone(browser, address)
})
afterAll(() => browser?.close())

const everyone = async (...phones: Phone[]) => {
  for (const phone of [...phones, ...phones]) await phone.copy()
}

async function openCircle(phone: Phone) {
  await phone.door('Circles')
  await phone.button(new RegExp(`^${family}`)).click()
  await phone.heading(family).waitFor()
}

/** Makes an invitation, and gives its code and its address. */
async function invite(): Promise<{ code: string; to: string }> {
  await openCircle(mother)
  await mother.button('Invite someone').click()
  await mother.pinNow().fill(pin)
  await mother.button('Make an invitation').click()
  await mother.page.locator('.code-groups').waitFor()
  return { code: await mother.shownCode(), to: await mother.scanned() }
}

async function typeCode(phone: Phone, code: string, me: string) {
  await phone.door('Circles')
  await phone.button('I was invited').click()
  await phone.heading('Join a circle').waitFor()
  await phone.field('Code of the invitation').fill(code)
  await phone.field('Your name, as the others see it').fill(me)
  await phone.pinNow().fill(pin)
  await phone.button('Join').click()
}

test('a circle is explained with care, needs an account, and is started with a name', async () => {
  await mother.make()
  await mother.write('mine alone')
  await mother.door('Circles')
  await mother.text('A circle needs an account.').waitFor()
  await mother.look('circles-before')
  const words = await mother.join('circle.mother@example.org')
  await tablet.openByWords('circle.mother@example.org', words)
  await tablet.door('Circles')
  await tablet.text('You are in no circle yet.').waitFor()
  await mother.door('Circles')
  await mother.text('You are in no circle yet.').waitFor()
  await mother.look('circles-none')
  await mother.button('Start a circle').click()
  await mother.pinNow().fill(pin)
  await mother.button('Start it').click()
  await mother.page.getByRole('heading', { name: 'Please look at this again' }).waitFor()
  await mother.look('circle-missing')
  await mother.field('Name of the circle').fill(family)
  await mother.field('Your name, as the others see it').fill('Mom')
  await mother.context.route(syncs, route => route.abort())
  await mother.button('Start it').click()
  await mother.heading(family).waitFor()
  await mother.page.locator('.rows-of li', { hasText: 'Mom (you, started it)' }).waitFor()
  await mother.look('circle-new')
})

test('the circle stands on one’s other device too, which was open before; neither lists a device twice', async () => {
  await tablet.door('Circles')
  await tablet.button(/^A circle whose name has not come yet/).click()
  await tablet.page.locator('.rows-of li', { hasText: 'You (started it)' }).waitFor()
  await tablet.look('circle-not-named')
  await mother.context.unroute(syncs)
  await mother.copy()
  await tablet.page.locator('.rows-of li', { hasText: 'Mom (you, started it)' }).waitFor()
  await tablet.heading(family).waitFor()
  await everyone(mother, tablet)
  await openCircle(tablet)
  for (const phone of [mother, tablet]) {
    await phone.door('Devices and ways in')
    await phone.text('(this one)').waitFor()
    await expect
      .poll(() => phone.page.locator('.rows-of li', { hasText: 'A device without' }).count())
      .toBe(2)
    expect(await phone.page.getByText('(this one)').count()).toBe(1)
  }
})

test('an invitation that was taken back opens nothing', async () => {
  await brother.make()
  await brother.join('circle.brother@example.org')
  const { code } = await invite()
  await mother.look('invitation')
  await mother.button('Take the invitation back').click()
  await mother.page.locator('.code-groups').waitFor({ state: 'detached' })
  await typeCode(brother, code, 'Ray')
  await brother.text('This invitation is used up, too old, or was taken back.').waitFor()
  await brother.look('join-gone')
})

test('one joins by the code; the one who invited sees who it was', async () => {
  const { code } = await invite()
  await typeCode(brother, `${code.slice(0, -2)}ZZ`, 'Ray')
  await brother.text('There is a slip in this code.').waitFor()
  await brother.field('Code of the invitation').fill(code.toLowerCase())
  await brother.field('Your name, as the others see it').fill('mom')
  await brother.button('Join').click()
  await brother.text('Someone in this circle goes by this name already.').waitFor()
  await brother.look('join-name-taken')
  await brother.field('Your name, as the others see it').fill('Ray')
  await brother.button('Join').click()
  await brother.heading(family).waitFor()
  await everyone(brother, mother)
  await openCircle(brother)
  await brother.page.locator('.rows-of li', { hasText: 'Mom (started it)' }).waitFor()
  await brother.page.locator('.rows-of li', { hasText: 'Ray (you)' }).waitFor()
  await brother.look('circle-as-member')
  await openCircle(mother)
  await mother.text('Ray used an invitation').waitFor()
  await mother.page.locator('.rows-of li', { hasText: /^Ray/ }).first().waitFor()
  await mother.look('circle-of-two')
  await mother.button('Yes, that is who I meant').click()
  await mother.text('Ray used an invitation').waitFor({ state: 'detached' })
  await mother.page.locator('.rows-of li', { hasText: /^Ray/ }).waitFor()
})

test('another by the address in the picture, after an account was set up', async () => {
  const { to } = await invite()
  await aunt.make()
  await aunt.page.goto('about:blank')
  await aunt.page.goto(to)
  await aunt.unlocked()
  await aunt.heading('Circles').waitFor()
  expect(aunt.page.url()).toBe(`${address}/notebook`)
  await aunt.text('You were invited to a circle.').waitFor()
  await aunt.button('Set up an account').click()
  await aunt.button('Set up an account').click()
  await aunt.signIn('circle.aunt@example.org')
  await aunt.pinNow().fill(pin)
  await aunt.button('Go on').click()
  await aunt.wordsBack()
  await aunt.button('Not now').click()
  await aunt.heading('Open it with this device’s lock').waitFor()
  await aunt.button('Not now').click()
  await aunt.heading('It is kept twice now').waitFor()
  await aunt.settings()
  await aunt.button(/^Circles/).click()
  await aunt.heading('Join a circle').waitFor()
  await aunt.text('The code was read from the picture.').waitFor()
  await aunt.look('join-by-picture')
  await aunt.field('Your name, as the others see it').fill('Jo')
  await aunt.pinNow().fill(pin)
  await aunt.button('Join').click()
  await aunt.heading(family).waitFor()
  await everyone(aunt, mother, brother)
})

test('each entry goes where its writer says; all see who wrote what, and nobody sees the rest', async () => {
  await mother.write('calm at supper', family)
  await brother.write('he called, sounded well', family)
  await brother.write('my own worry')
  await everyone(mother, brother, aunt)
  for (const phone of [mother, brother, aunt]) {
    await phone.days()
    await phone.line('calm at supper').waitFor()
    await phone.line('he called, sounded well').waitFor()
  }
  expect(await aunt.line('mine alone').count()).toBe(0)
  expect(await mother.line('my own worry').count()).toBe(0)
  await aunt.line('he called, sounded well').click()
  await aunt.text('Written by Ray.').waitFor()
  await aunt.look('entry-by-another')
  await mother.line('calm at supper').click()
  await mother.text('Written by you.').waitFor()
  await mother.look('entry-mine')
  await tablet.copy()
  await tablet.days()
  await tablet.line('calm at supper').click()
  await tablet.text('Written by you.').waitFor()
  await tablet.button('Take it back').waitFor()
})

test('an entry of one’s own can be put in later, after one more question, and taken back', async () => {
  await mother.days()
  await mother.line('mine alone').click()
  await mother.text('In your own notebook. Only you can read it.').waitFor()
  await mother.button(`Put it into ${family}`).click()
  await mother.text(`All in ${family} will be able to read it.`).waitFor()
  await mother.look('put-in')
  await mother.button('Put it in').click()
  await mother.text(`In ${family}. All in the circle can read it.`).waitFor()
  await everyone(mother, brother)
  await brother.days()
  await brother.line('mine alone').waitFor()
  await mother.days()
  await mother.line('mine alone').click()
  await mother.button('Take it back').click()
  await mother.text('In your own notebook. Only you can read it.').waitFor()
  await everyone(mother, brother)
  await brother.days()
  expect(await brother.line('mine alone').count()).toBe(0)
})

test('the safety plan and one’s own life offer no way into a circle', async () => {
  for (const tool of [/^My safety plan/, /^My own life/]) {
    await mother.way('Today').click()
    await mother.button(/Every tool/).click()
    await mother.button(tool).click()
    await mother.page.locator('h1', { hasNotText: 'Every tool' }).waitFor()
    expect(await mother.page.getByText(family).count()).toBe(0)
    expect(await mother.page.getByText('Kept in').count()).toBe(0)
  }
  await mother.way('Write').click()
  await mother.page.locator('.kept-line').waitFor()
  await mother.look('write-kept-in')
  await mother.button('Change where it is kept').click()
  await mother.look('write-choose')
})

test('with no network the notebook still says who is in the circle', async () => {
  await aunt.locked()
  await aunt.context.setOffline(true)
  await aunt.unlocked()
  await openCircle(aunt)
  await aunt.page.locator('.rows-of li', { hasText: 'Mom (started it)' }).waitFor()
  await aunt.page.locator('.rows-of li', { hasText: 'Ray' }).waitFor()
  await aunt.page.locator('.rows-of li', { hasText: 'Jo (you)' }).waitFor()
  await aunt.text('With no network you see all who ever gave a name here.').waitFor()
  await aunt.look('circle-offline')
  await aunt.context.setOffline(false)
})

test('one who is taken out keeps what they read, and reads nothing new', async () => {
  await openCircle(mother)
  await mother.button('Take out: Ray').click()
  await mother.text('Invitations that nobody has used end too.').waitFor()
  await mother.look('take-out')
  await mother.pinNow().fill(pin)
  await mother.button('Take them out').click()
  await mother.text('Ray is out. The circle has new keys.').waitFor()
  await mother.look('taken-out')
  await mother.write('after Ray', family)
  await everyone(mother, brother, aunt)
  await aunt.days()
  await aunt.line('after Ray').waitFor()
  await brother.days()
  await brother.line('calm at supper').waitFor()
  expect(await brother.line('after Ray').count()).toBe(0)
  await openCircle(brother)
  await brother.text('You are no longer in this circle.').waitFor()
  await brother.look('ended')
  await brother.way('Write').click()
  await brother.heading('What did you see?').waitFor()
  expect(await brother.page.locator('.kept-line').count()).toBe(0)
  await openCircle(brother)
  await brother.button('Remove it from this device').click()
  await brother.look('remove-ended')
  await brother.button('Remove it').click()
  await brother.text('You are in no circle yet.').waitFor()
  await brother.days()
  expect(await brother.line('calm at supper').count()).toBe(0)
  await brother.line('my own worry').waitFor()
})

test('who leaves sees it no more; deleted, it is gone for all', async () => {
  await openCircle(aunt)
  await aunt.button('Leave this circle').click()
  await aunt.text('The circle goes from this device, and what you wrote into it goes with it.').waitFor()
  await aunt.look('leave')
  await aunt.button('Leave it').click()
  await aunt.text('You are in no circle yet.').waitFor()
  await aunt.days()
  expect(await aunt.line('after Ray').count()).toBe(0)

  await openCircle(mother)
  await mother.page.locator('.rows-of li', { hasText: 'Mom' }).waitFor()
  await mother.page.locator('.rows-of li', { hasText: 'Jo' }).waitFor({ state: 'detached' })
  await mother.page.locator('summary', { hasText: 'Delete this circle' }).click()
  await mother.pinNow().fill(pin)
  await mother.button('Delete it for all').click()
  await mother.text('You are in no circle yet.').waitFor()
  await mother.days()
  await mother.line('mine alone').waitFor()
  expect(await mother.line('after Ray').count()).toBe(0)
})
