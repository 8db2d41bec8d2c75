import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { leaked } from '../leaks.ts'
import { pin } from './notebook.ts'
import { newPhone, type Phone } from './phone.ts'

const address = inject('address')
const notes = ['soup, and we laughed', 'bread, not touched', 'rice at noon']

let browser: Browser
let phone: Phone
let sealed: Buffer
let words: string[]
let readable: string

beforeAll(async () => {
  browser = await openBrowser()
  phone = await newPhone(browser, address)
  await phone.make()
  for (const note of notes) await phone.write(note)
})
afterAll(() => browser?.close())

/** What the browser saves when a button is pressed. */
async function saved(button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([phone.page.waitForEvent('download'), phone.button(button).click()])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

/** Chooses a file, as the browser's own window would. */
const choose = (device: Phone, name: string, buffer: Buffer) =>
  device.field('The file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

async function takeIn(device: Phone) {
  await device.door('Copies')
  await device.button('Take a file in').click()
  await device.heading('Take a file in').waitFor()
}

describe('a sealed file', () => {
  test('is made behind the PIN, with seven words of its own; nothing in it is in the clear', async () => {
    await phone.door('Copies')
    await phone.look('copies-alone')
    await phone.button('Make a sealed file').click()
    await phone.pinNow().fill('000111')
    await phone.button('Make a sealed file').click()
    await phone.text(/4 more tries/).waitFor()
    await phone.pinNow().fill(pin)
    await phone.button('Make a sealed file').click()
    await phone.heading('The seven words of this file').waitFor()
    await phone.look('sealed-words')
    words = await phone.page.locator('.seven-words li').allTextContents()
    expect(words).toHaveLength(7)
    const file = await saved('Save the file')
    expect(file.name).toMatch(/^notes-\d{4}-\d\d-\d\d\.sealed$/)
    sealed = file.content
    expect(sealed.length).toBeGreaterThan(500)
    expect(leaked(sealed.toString('latin1'), ['soup', 'laughed', 'observation', words.join(' ')])).toEqual([])
    await phone.text('The file is in your downloads.').waitFor()
    await phone.look('sealed-saved')
    await phone.button('I have the file and the words').click()
    await phone.heading('Copies').waitFor()
  })

  test('goes into a new notebook with no network: wrong words are said so, right ones bring all of it', async () => {
    const fresh = await newPhone(browser, address)
    await fresh.make()
    await fresh.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await fresh.context.setOffline(true)
    await fresh.page.reload()
    await fresh.unlocked()
    await takeIn(fresh)
    await fresh.look('take-in')
    await fresh.button('Take it in').click()
    await fresh.text('Choose the file first.').waitFor()
    await choose(fresh, 'holiday.jpg', Buffer.from('not a file of ours'))
    await fresh.button('Take it in').click()
    await fresh.text('This is not a file we can read.').waitFor()
    await choose(fresh, 'notes.sealed', sealed)
    await fresh.field('The seven words of the file').fill('')
    await fresh.button('Take it in').click()
    await fresh.text('Type the seven words of this file.').waitFor()
    await fresh.field('The seven words of the file').fill([...words].reverse().join(' '))
    await fresh.button('Take it in').click()
    await fresh.text('These words do not open this file.').waitFor()
    await fresh.look('take-in-wrong')
    await fresh.field('The seven words of the file').fill(words.join(' '))
    await fresh.button('Take it in').click()
    await fresh.text('3 entries added.').waitFor()
    await fresh.look('taken-in')
    await fresh.button('Take it in').click()
    await fresh.text('Nothing in this file is new.').waitFor()
    await fresh.days()
    for (const note of notes) expect(await fresh.line(note).count()).toBe(1)
    await fresh.page.reload()
    await fresh.unlocked()
    await fresh.days()
    for (const note of notes) await fresh.line(note).waitFor()
    await fresh.context.close()
  })
})

describe('a readable copy', () => {
  test('comes after a warning, as pages for paper and as a file', async () => {
    await phone.door('Copies')
    await phone.button('Make a readable copy').click()
    await phone.button('Make the readable copy').click()
    await phone.text('Tick this first. It is about your safety.').waitFor()
    await phone.look('readable-warning')
    await phone.label('I know that anyone can read it').click()
    await phone.button('Make the readable copy').click()
    await phone.text('It is ready.').waitFor()
    await phone.look('readable-ready')
    await phone.page.emulateMedia({ media: 'print' })
    const paper = phone.page.locator('.pages-paper')
    expect(await paper.isVisible()).toBe(true)
    for (const note of notes) expect(await paper.textContent()).toContain(note)
    expect(await phone.button('Print all pages').isVisible()).toBe(false)
    await phone.picture('readable-paper')
    await phone.page.emulateMedia({ media: 'screen' })
    const file = await saved('Save it as a file (JSON)')
    expect(file.name).toMatch(/^notes-\d{4}-\d\d-\d\d\.json$/)
    readable = file.content.toString()
    for (const note of notes) expect(readable).toContain(note)
  })

  test('is taken in row by row: a bad one is named, the others are taken', async () => {
    const rows = JSON.parse(readable) as { entries: unknown[] }
    rows.entries.splice(1, 0, { id: 'not an id', type: 'observation', data: 'nothing' })
    const fresh = await newPhone(browser, address, 1280)
    await fresh.make()
    await takeIn(fresh)
    await choose(fresh, 'notes.json', Buffer.from('{"entries": half'))
    await fresh.button('Take it in').click()
    await fresh.text('This is not a file we can read.').waitFor()
    await choose(fresh, 'notes.json', Buffer.from(JSON.stringify(rows)))
    await fresh.button('Take it in').click()
    await fresh.text('3 entries added.').waitFor()
    await fresh.text('1 entry could not be taken:').waitFor()
    await fresh.text('Entry 2: This entry could not be read.').waitFor()
    await fresh.look('taken-in-report')
    await fresh.days()
    for (const note of notes) expect(await fresh.line(note).count()).toBe(1)
    await fresh.context.close()
  })
})
