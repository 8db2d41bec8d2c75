import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { rooms } from '../src/site.tsx'
import { openBrowser } from './browser.ts'
import { everythingKept } from './everything-kept.ts'
import { signInAs } from './people.ts'
import { hands, makeNotebook, pin, zone } from './walks/notebook.ts'

const address = inject('address')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const gets = rooms.filter(([method, path]) => method === 'get' && !path.includes(':'))
const at = (path: string) => `${address}${path}`

describe('who may', () => {
  const people = { nobody: '', member: 'riverbend', counsellor: 'maya', steward: 'june' }
  const rank = { anyone: 0, open: 0, trial: 0, member: 1, counsellor: 2, steward: 3 }

  for (const [index, [role, name]] of Object.entries(people).entries())
    test(`every room as ${role}`, async () => {
      const cookie = name ? await signInAs(address, `${name}@sample.example`) : ''
      for (const [method, path, who] of rooms) {
        if (path === '/sign-out' || path === '/you/delete') continue
        const answer = await fetch(at(path.replace(/:\w+(\{[^}]*\})?/g, 'none')), {
          method: method.toUpperCase(),
          headers: { Cookie: cookie, Origin: address },
          redirect: 'manual',
          ...(method === 'post' && { body: new URLSearchParams({}) }),
        })
        const where = `${method} ${path} as ${role}: ${answer.status} ${answer.headers.get('location') ?? ''}`
        if (rank[who] > index) expect(where).toMatch(index === 0 ? /303 \/sign-in/ : /403/)
        else expect(where).toMatch(/: (200|303|404|409|422) /)
        if (rank[who] <= index && rank[who] > 0) expect(where).not.toContain('/sign-in')
      }
    })
})

describe('every answer', () => {
  test('carries a content policy that allows our own origin only, and no script but by its hash', async () => {
    for (const path of [
      ...gets.map(([, p]) => p),
      '/none',
      '/assets/none.css',
      '/right-now/none',
      '/questions/none',
    ]) {
      const answer = await fetch(at(path), { redirect: 'manual' })
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(`${path}: ${policy}`).toContain("default-src 'none'")
      expect(policy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/)
      if (!path.startsWith('/notebook')) expect(policy).toMatch(/script-src( 'sha256-[^']+')+(;|$)/)
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  test('of a page for anyone sets no cookie', async () => {
    for (const [, path, who] of gets.filter(([, , w]) => w === 'anyone')) {
      const answer = await fetch(at(path))
      expect(`${path} ${who} ${answer.headers.getSetCookie()}`).toBe(`${path} anyone `)
    }
  })

  test('to a form from another site is a refusal', async () => {
    const answer = await fetch(at('/sign-in'), {
      method: 'POST',
      body: new URLSearchParams({ email: 'dana@example.org' }),
      headers: { Origin: 'https://elsewhere.example' },
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('We did not take that')
  })
})

/** Every page that can be reached by links from the front page, without signing in. */
async function crawl(page: Page, most: number) {
  const seen = new Set<string>()
  const waiting = ['/']
  while (waiting.length > 0 && seen.size < most) {
    const path = waiting.shift() as string
    if (seen.has(path)) continue
    seen.add(path)
    const answer = await page.goto(at(path))
    expect(`${path}: ${answer?.status()}`).toBe(`${path}: 200`)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll(all => all.map(a => new URL((a as HTMLAnchorElement).href).pathname))
    // The same pages with the numbers of other countries are walked in every-place.server.test.ts.
    waiting.push(...links.filter(link => !seen.has(link) && !/\/in\/[a-z]{2}(\/|$)/.test(link)))
  }
  return seen
}

describe('in a browser', () => {
  test('the commons asks nothing of any other site, ships one small script, and has no dead link', async () => {
    const page = await browser.newPage()
    const foreign: string[] = []
    const scripts: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(address)) foreign.push(request.url())
      if (request.resourceType() === 'script' && !request.frame().url().includes('/notebook'))
        scripts.push(request.url())
    })
    const broken: string[] = []
    page.on('pageerror', error => broken.push(String(error)))
    page.on('console', message => message.type() === 'error' && broken.push(message.text()))
    const seen = await crawl(page, 150)
    expect(seen.size).toBeGreaterThan(60)
    expect(foreign).toEqual([])
    expect(scripts).toEqual([])
    expect(broken).toEqual([])
    await page.goto(at('/'))
    const inline = await page.locator('script').allTextContents()
    expect(inline).toHaveLength(1)
    expect(Buffer.byteLength(inline[0] ?? '')).toBeLessThanOrEqual(1280)
    await page.close()
  })

  test('the commons keeps nothing in the browser', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    for (const path of ['/', '/right-now', '/library', '/questions']) await page.goto(at(path))
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }))
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 })
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
})

describe('the notebook', () => {
  test('keeps what is typed on this device, sealed: no word of it in any request or any record', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: zone })
    const page = await context.newPage()
    const { button, way, answer, words } = hands(page)
    const sent: string[] = []
    context.on('request', request =>
      sent.push(request.url(), request.postData() ?? '', request.headers().referer ?? ''),
    )
    await makeNotebook(page, address)
    await way('Write').click()
    await page.getByRole('radio', { name: 'In the bathroom' }).check()
    await page.getByLabel('In your words').fill('heron by the culvert')
    await button('Save').click()
    await page.locator('.line', { hasText: 'heron by the culvert' }).waitFor()
    await way('Words').click()
    await button('Make a script').click()
    await answer(/tell me how well I’m doing/).click()
    await words().fill('Thank you for the marigolds')
    await button('Next').click()
    await page.getByRole('heading', { name: 'What did you see, to the day?' }).waitFor()
    const kept = await page.evaluate(everythingKept)
    expect(kept.length).toBeGreaterThan(1000)
    for (const word of ['heron', 'culvert', 'marigold', 'bathroom', 'observation', 'script', pin]) {
      expect(sent.filter(text => text.includes(word) && !text.includes('/assets/'))).toEqual([])
      expect(kept.includes(word)).toBe(false)
    }
    await context.close()
  })
})

describe('weight', () => {
  test('a public page is at most 15 KB, its style 12 KB, compressed', async () => {
    for (const path of [
      '/',
      '/right-now',
      '/right-now/cant-wake-them/not-waking',
      '/library',
      '/library/moderation',
      '/questions',
    ]) {
      const html = await size(at(path))
      expect(`${path}: ${html <= 15_000}`).toBe(`${path}: true`)
    }
    const page = await (await fetch(at('/'))).text()
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(await size(at(style))).toBeLessThanOrEqual(12_000)
  })
})

/** Bytes on the wire with gzip. */
async function size(url: string): Promise<number> {
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip' } }, answer => {
      let bytes = 0
      expect(answer.headers['content-encoding']).toBe('gzip')
      answer.on('data', chunk => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}
