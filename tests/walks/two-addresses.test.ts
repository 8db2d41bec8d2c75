import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { freePort, type Running, startFootbridge } from '../footbridge.ts'
import { codeFor } from '../people.ts'
import { makeNotebook, unlock, zone } from './notebook.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'footbridge-two-'))
let browser: Browser
let running: Running
let notes: string

beforeAll(async () => {
  chmodSync(dataDir, 0o711) // the account that runs the database may pass through
  const PORT = String(await freePort())
  notes = `http://127.0.0.1:${PORT}`
  running = await startFootbridge({ PORT, NOTEBOOK_ORIGIN: notes, FOOTBRIDGE_DATA: dataDir })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('the commons leads to the notebook at its own address, and that back; what is written stays there', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: zone })
  const page = await context.newPage()
  const broken: string[] = []
  page.on('pageerror', error => broken.push(String(error)))
  page.on('console', message => message.type() === 'error' && broken.push(message.text()))

  await page.goto(running.address)
  await page.getByRole('link', { name: 'Notebook' }).first().click()
  await page.waitForURL(`${notes}/notebook`)
  await page.locator(`a[href="${running.address}/leaving"]`).first().waitFor()
  await makeNotebook(page, running.address)
  expect(new URL(page.url()).origin).toBe(notes)

  await page.goto(`${notes}/right-now/cant-wake-them`)
  await page.getByRole('link', { name: 'Library' }).first().click()
  await page.waitForURL(`${running.address}/library`)
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)

  await page.goto(`${notes}/notebook`)
  await unlock(page)
  expect(broken).toEqual([])
  await context.close()
})

test('a page of the notebook signs in there, and no page of the commons can', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const call = (path: string, body: object) =>
    page.evaluate(
      async ([to, text]) => {
        const answer = await fetch(to!, {
          method: 'POST',
          body: text!,
          headers: { 'Content-Type': 'application/json' },
        })
        return [answer.status, await answer.json()]
      },
      [path, JSON.stringify(body)],
    )
  await page.goto(`${notes}/notebook`)
  const email = 'two.addresses@example.org'
  expect(await call('/nb/sign-in', { email })).toEqual([200, { sent: true, trial: true }])
  const code = await codeFor(running.address, email)
  expect(await call('/nb/sign-in/code', { code })).toEqual([200, { account: expect.any(String), email }])
  expect((await context.cookies()).map(({ name, domain }) => [name, domain])).toEqual([
    ['notebook', '127.0.0.1'],
  ])
  expect(await call('/nb/sign-out', {})).toEqual([200, {}])

  await page.goto(running.address)
  await expect(call(`${notes}/nb/sign-in`, { email })).rejects.toThrow('Failed to fetch')
  expect((await call('/nb/sign-in', { email }))[0]).toBe(404)
  await context.close()
})
