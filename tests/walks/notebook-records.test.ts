import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { newPhone, type Phone } from './phone.ts'

const address = inject('address')

let browser: Browser
let phone: Phone

beforeAll(async () => {
  browser = await openBrowser()
  phone = await newPhone(browser, address)
  await phone.page.goto(`${address}/library`)
  await phone.make()
})
afterAll(() => browser?.close())

/** What another program may have written: a later version, half a record, a type nobody knows. */
const strange = [
  { id: 'opt1', type: 'option', data: { version: 2, name: 'Future' } },
  { id: 'loved-one', type: 'loved-one', data: { version: 2 } },
  { id: 'talk', type: 'attempt', data: { version: 1, at: 'soon' } },
  { id: 'tide', type: 'tide-table', data: { high: 3 } },
  { id: 'draft-log', type: 'draft', data: { what: 5 } },
]

describe('records of another shape', () => {
  test('are kept, named row by row, and leave Today and the way to Settings as they were', async () => {
    await phone.write('soup, and we laughed')
    await phone.door('Copies')
    await phone.button('Take a file in').click()
    const rows = strange.map(row => ({ ...row, written: '2026-11-30T08:42:35.004Z' }))
    await phone.field('The file').setInputFiles({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ v: 1, what: 'footbridge notes', entries: rows })),
    })
    await phone.button('Take it in').click()
    await phone.text('4 entries are kept, but cannot be shown here.').waitFor()
    await phone.text('1 entry could not be taken:').waitFor()
    await phone.text('Entry 5: This entry could not be read.').waitFor()
    await phone.look('taken-in-strange')
    await phone.way('Today').click()
    await phone.line('soup, and we laughed').waitFor()
    await phone.page.reload()
    await phone.unlocked()
    await phone.line('soup, and we laughed').waitFor()
    await phone.settings()
  })

  test('are not written over: the page says that a newer notebook wrote them', async () => {
    await phone.way('Today').click()
    await phone.button(/^About your loved one/).click()
    await phone.text('This was written by a newer version.').waitFor()
  })
})

describe('a real double click', () => {
  const count = async (words: string) => {
    await phone.days()
    return phone.line(words).count()
  }

  test('on Save, on what they said, and on a timer saves one entry', async () => {
    await phone.way('Write').click()
    await phone.page.locator('.pick label', { hasText: /^A meal$/ }).click()
    await phone.field('In your words').fill('bread, twice tapped')
    await phone.button('Save').dblclick()
    await phone.heading('Today').waitFor()
    expect(await count('bread, twice tapped')).toBe(1)
    await phone.way('Today').click()
    await phone.button('They said something').click()
    await phone.button(/^A low moment/).dblclick()
    await phone.heading('A low moment, saved.').waitFor()
    expect(await count('A low moment')).toBe(1)
    await phone.way('Today').click()
    await phone.button('Start a timer').click()
    await phone.button('Asleep').dblclick()
    await phone.heading('Today').waitFor()
    expect(await count('Asleep')).toBe(1)
    await phone.button('Stop the timer: Asleep').click()
  })

  test('on Save this place leaves one screen', async () => {
    await phone.way('Kit').click()
    await phone.button('Add a place').click()
    await phone.field('Name').fill('Riverside Clinic')
    await phone.field('Phone').fill('555-0142')
    await phone.button('Save this place').dblclick()
    await phone.heading('Treatment kit').waitFor()
    expect(await phone.button('Change: Riverside Clinic').count()).toBe(1)
  })
})

test('words that are too long stay, and the page says how many there may be and how many are over', async () => {
  const words = 'soup '.repeat(103).trim()
  await phone.way('Write').click()
  await phone.page.locator('.pick label', { hasText: /^A meal$/ }).click()
  await phone.field('In your words').fill(words)
  await phone.button('Save').click()
  await phone.text(/It can be 500 characters, and it is 14 over\./).waitFor()
  expect(await phone.field('In your words').inputValue()).toBe(words)
  await phone.field('In your words').fill('soup')
  await phone.button('Save').click()
  await phone.heading('Today').waitFor()
})

test('what was typed just before the browser goes back is there again', async () => {
  await phone.way('Write').click()
  await phone.field('In your words').pressSequentially('half a thought')
  await phone.page.goBack()
  await phone.page.goto(`${address}/notebook`)
  await phone.unlocked()
  await phone.way('Write').click()
  expect(await phone.field('In your words').inputValue()).toBe('half a thought')
})

test('a screen that breaks says so, and every other one can be reached', async () => {
  await phone.way('Today').click()
  await phone.heading('Today').waitFor()
  await phone.page.evaluate(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get() {
        throw new Error('broken')
      },
    })
  })
  await phone.way('Days').click()
  await phone.heading('This screen could not be shown').waitFor()
  await phone.look('broken')
  await phone.page.locator('.steps').getByRole('button', { name: 'Copies' }).click()
  await phone.heading('Copies').waitFor()
  await phone.way('Days').click()
  await phone.heading('This screen could not be shown').waitFor()
  await phone.page.reload()
  await phone.unlocked()
  await phone.days()
})
