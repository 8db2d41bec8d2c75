import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensurePostgres } from '../../src/server/postgres/ensure-postgres.server.ts'
import { openBrowser } from '../browser.ts'
import { everythingKept } from '../everything-kept.ts'
import { type Running, startFootbridge } from '../footbridge.ts'
import { everyCache, everyRow, everyVisit, leaked, listen, shapesOf } from '../leaks.ts'
import { fillClinic, hands, makeNotebook, pin, zone } from './notebook.ts'
import { phoneIn } from './phone.ts'

/** Words that stand nowhere else. Whatever is written in the notebook below is made of them. */
const canaries = ['quillamarsh', 'tovenstrake', 'brindlewick', 'ostervaneth', 'pellucombe'] as const
const [entry, name, place, draft, script] = canaries
/** The same for what is copied to an account and shared. */
const shared = ['gladdermoss', 'winterfennel', 'copperlathe', 'morrowquince', 'tansywharf'] as const
const [circle, person, deviceName, sharedEntry, copiedEntry] = shared
/** A word that is let out on purpose, to show that the search finds it. */
const loose = 'harrowglint'

const folder = mkdtempSync(join(tmpdir(), 'footbridge-leaks-'))
let postgres: Awaited<ReturnType<typeof ensurePostgres>>
let url: string
let site: Running
let browser: Browser
let context: BrowserContext
let page: Page
let sent: ReturnType<typeof listen>

beforeAll(async () => {
  chmodSync(folder, 0o711)
  postgres = await ensurePostgres({ dataDir: join(folder, 'database') })
  const { host, user, password, database } = postgres.connection
  url = `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(host)}`
  site = await startFootbridge({
    FOOTBRIDGE_DATA: join(folder, 'data'),
    DATABASE_URL: url,
    LOG_LEVEL: 'debug',
  })
  browser = await openBrowser()
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: zone })
  context.setDefaultTimeout(20_000)
  sent = listen(context)
  page = await context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const { button, heading, way, answer, words } = hands(() => page)

/** Every place that a word could have got to, by name. */
const everywhere = async (): Promise<Record<string, string>> => ({
  requests: sent.map(({ text }) => text).join('\n'),
  storage: await page.evaluate(everythingKept),
  caches: await page.evaluate(everyCache),
  history: await everyVisit(page),
  database: await everyRow(url),
  log: site.said(),
})

const found = async (sought: readonly string[]) =>
  Object.entries(await everywhere()).flatMap(([where, text]) =>
    leaked(text, sought).map(word => `${word} in ${where}`),
  )

test('the search knows a word in every shape, wherever it begins', () => {
  for (const before of ['', 'a', 'ab', 'abc']) {
    const bytes = Buffer.from(`${before}${loose}, and more`)
    for (const form of ['utf8', 'hex', 'base64', 'base64url', 'latin1'] as const)
      expect(`${form} ${leaked(bytes.toString(form), [loose])}`).toBe(`${form} ${loose}`)
    const wide = Buffer.from(`${before}${loose}`, 'utf16le')
    expect(leaked(wide.toString('latin1'), [loose])).toEqual([loose])
    expect(leaked(wide.swap16().toString('latin1'), [loose])).toEqual([loose])
    expect(leaked(bytes.toString('hex').toUpperCase(), [loose])).toEqual([loose])
  }
  expect(shapesOf(loose).every(shape => shape.length >= loose.length)).toBe(true)
  expect(leaked('a harrow, a glint', [loose])).toEqual([])
})

describe('what is written in the notebook', () => {
  test('is nowhere in the clear: not in requests, storage, caches, history, the database or the log', async () => {
    await makeNotebook(page, site.address)
    await way('Write').click()
    await page.getByRole('radio', { name: 'In the bathroom' }).check()
    await page.getByLabel('In your words').fill(`${entry} by the culvert`)
    await button('Save').click()
    await page.locator('.line', { hasText: entry }).waitFor()
    await way('Today').click()
    await button(/About your loved one/).click()
    await page.getByLabel('A name to show').fill(name)
    await button('Save').click()
    await heading('Today').waitFor()
    await way('Kit').click()
    await button(/^Add a place/).click()
    await fillClinic(page)
    await page.getByLabel('Name', { exact: true }).fill(`${place} Clinic`)
    await button('Save this place').click()
    await page.getByText(place).first().waitFor()
    await way('Words').click()
    await button('Make a script').click()
    await answer(/tell me how well I’m doing/).click()
    await words().fill(`Thank you for the ${script}`)
    await button('Next').click()
    await page.getByRole('heading', { name: 'What did you see, to the day?' }).waitFor()
    await way('Write').click()
    await page.getByLabel('In your words').fill(`half a sentence of ${draft}`)
    await button('Lock').click()
    await heading('Open your notes').waitFor()
    await page.reload()
    await page.getByLabel('PIN', { exact: true }).fill(pin)
    await button('Open').click()
    await page.getByLabel('In your words').or(heading('Today')).first().waitFor()
    expect(Object.values(await everywhere()).every(text => text.length > 100)).toBe(true)
    expect(await found([...canaries, pin])).toEqual([])
  })

  test('names no kind of entry either', async () => {
    const { storage, database, requests } = await everywhere()
    const kinds = ['observation', 'loved-one', 'bathroom', 'culvert', 'safety-plan']
    const asked = requests!.replaceAll(/\/assets\/\S+/g, '')
    expect(leaked(storage!, kinds)).toEqual([])
    expect(leaked(asked, kinds)).toEqual([])
    expect(leaked(database!.replaceAll(/^\(.*\/(library|right-now)\/.*$/gm, ''), ['culvert'])).toEqual([])
  })

  test('stays so once it is copied to an account, and shared in a circle', async () => {
    const phone = phoneIn(context, page, site.address)
    await phone.write(`the ${copiedEntry} again`)
    const words = await phone.join('leaks.walk@example.org')
    await phone.door('Devices and ways in')
    await page.locator('summary', { hasText: 'Name of this device' }).click()
    await phone.field('Name of this device').fill(deviceName)
    await button('Save the name').click()
    await phone.text('The name is saved.').waitFor()
    await phone.door('Circles')
    await button('Start a circle').click()
    await phone.field('Name of the circle').fill(circle)
    await phone.field('Your name, as the others see it').fill(person)
    await phone.pinNow().fill(pin)
    await button('Start it').click()
    await heading(circle).waitFor()
    await button('Invite someone').click()
    await button('Make an invitation').or(phone.pinNow()).first().waitFor()
    await phone.pinNow().fill(pin)
    await button('Make an invitation').click()
    await page.locator('.code-groups').waitFor()
    const invitation = (await phone.shownCode()).replaceAll(' ', '')
    await phone.write(`${sharedEntry} at noon`, circle)
    await phone.copy()

    const calls = sent.filter(one => new URL(one.url).pathname.startsWith('/nb/'))
    const syncs = calls.filter(one => /\/nb\/[0-9a-f]{32}\/sync$/.test(one.url))
    expect(new Set(syncs.map(one => one.url)).size).toBe(2)
    expect(Math.max(...syncs.map(one => one.text.length))).toBeGreaterThan(1000)
    const { database } = await everywhere()
    expect(database).toContain('nb_op')
    expect(await found([...canaries, ...shared, pin, invitation, words.join(' ')])).toEqual([])
    for (const { text } of calls)
      expect(leaked(text, ['observation', 'safety-plan', 'loved-one'])).toEqual([])
  })

  test('would have been found, had it got out anywhere', async () => {
    await page.evaluate(async word => {
      const bytes = new TextEncoder().encode(`..${word}..`)
      const opened = indexedDB.open('loose', 1)
      await new Promise<void>(resolve => {
        opened.onupgradeneeded = () => opened.result.createObjectStore('rows').put({ bytes: [bytes] }, 'one')
        opened.onsuccess = () => resolve()
      })
      opened.result.close()
      await (await caches.open('loose')).put('/loose', new Response(btoa(`x${word}`)))
      history.replaceState({ word }, '')
      await fetch('/right-now', { method: 'POST', body: bytes })
    }, loose)
    // A trial shows its letters where the log goes, so this one word gets there too.
    await fetch(`${site.address}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ email: `${loose}@family.example` }),
      headers: { Origin: site.address },
    })
    expect((await found([loose])).sort()).toEqual(
      ['caches', 'database', 'history', 'log', 'requests', 'storage'].map(where => `${loose} in ${where}`),
    )
  })
})

describe('the notebook’s own rules', () => {
  test('no call to the notebook’s server carries a query string', () => {
    const asked = sent.map(one => new URL(one.url))
    expect(asked.filter(({ pathname }) => pathname.startsWith('/nb/')).length).toBeGreaterThan(10)
    expect(asked.filter(({ pathname, search }) => /^\/nb(\/|$)/.test(pathname) && search !== '')).toEqual([])
  })

  test('its pages may run no inline script and load nothing from elsewhere', async () => {
    const policyOf = async (path: string) =>
      (await fetch(`${site.address}${path}`)).headers.get('content-security-policy') ?? ''
    for (const path of ['/notebook', '/notebook/service-worker.js', '/right-now/offline.js']) {
      const policy = await policyOf(path)
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("connect-src 'self'")
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|nonce-/)
    }
    for (const path of ['/notebook', '/notebook/service-worker.js']) {
      const policy = await policyOf(path)
      expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/)
      expect(policy).not.toContain('sha256-')
    }
    const shell = await (await fetch(`${site.address}/notebook`)).text()
    expect(shell).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|<style|\sstyle=/)
    expect(sent.filter(one => !one.url.startsWith(site.address))).toEqual([])
  })

  test('the log says nothing of what a page was asked with', async () => {
    await fetch(`${site.address}/search?q=${canaries[0]}`, { headers: { 'User-Agent': canaries[1] } })
    await fetch(`${site.address}/questions/${canaries[2]}`)
    await fetch(`${site.address}/substances/after?used=${canaries[3]}&since=${canaries[4]}`)
    expect(leaked(site.said(), canaries)).toEqual([])
    expect(site.said()).not.toMatch(/\b127\.0\.0\.1\b.*GET|Mozilla/)
  })
})
