import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { codeFor } from '../people.ts'
import { makeNotebook, pin } from './notebook.ts'

const address = inject('address')
const email = 'two.tabs@example.org'
const ROUNDS = 6
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Asks a worker of its own on that page, as the page's screens would; refusals fail. */
async function ask(page: Page, question: object): Promise<unknown> {
  const answer = await page.evaluate(async question => {
    const held = globalThis as unknown as { line?: Worker; last?: number }
    held.line ??= new Worker(
      performance
        .getEntriesByType('resource')
        .map(one => one.name)
        .find(name => /assets\/worker-(?!vault)/.test(name))!,
      { type: 'module' },
    )
    const line = held.line
    held.last = (held.last ?? 0) + 1
    const n = held.last
    return new Promise<unknown>(resolve => {
      line.addEventListener('message', ({ data }) => data.n === n && resolve(data.answer ?? data))
      line.postMessage({ n, question })
    })
  }, question)
  if (answer && typeof answer === 'object' && 'refusal' in answer) throw new Error(JSON.stringify(answer))
  return answer
}

const write = (page: Page, text: string) => ask(page, { ask: 'record', type: 'note', data: { text } })
const sync = (page: Page) =>
  ask(page, { ask: 'sync' }) as Promise<{ unsent: number; state: string; alarms: [] }>
const texts = async (page: Page): Promise<string[]> =>
  ((await ask(page, { ask: 'list', type: 'note' })) as { data: { text: string } }[]).map(one => one.data.text)

test('two tabs that write and sync at once: one of them syncs at a time, all of it arrives once', async () => {
  const context = await browser.newContext()
  const one = await context.newPage()
  await makeNotebook(one, address)
  const two = await context.newPage()
  await two.goto(`${address}/notebook`)
  await two.getByLabel('PIN', { exact: true }).waitFor()
  for (const tab of [one, two]) {
    await ask(tab, { ask: 'open' })
    await ask(tab, { ask: 'unlock', pin })
  }
  await ask(one, { ask: 'signIn', email })
  await ask(one, { ask: 'signInCode', code: await codeFor(address, email) })
  const { words } = (await ask(one, { ask: 'newWords', pin })) as { words: string[] }
  await ask(one, { ask: 'confirmWords', at: [0, 6], words: [words[0], words[6]] })
  await two.reload()
  await two.getByLabel('PIN', { exact: true }).waitFor()
  await ask(two, { ask: 'open' })
  await ask(two, { ask: 'unlock', pin })

  const underWay = new Set<Request>()
  const seen = { calls: 0, most: 0 }
  const isSync = (url: string) => url.endsWith('/sync')
  context.on('request', request => {
    if (!isSync(request.url())) return
    underWay.add(request)
    seen.calls++
    seen.most = Math.max(seen.most, underWay.size)
  })
  const over = (request: Request) => void underWay.delete(request)
  context.on('requestfinished', over)
  context.on('requestfailed', over)

  const written = Array.from({ length: ROUNDS }, (_, n) => [`one ${n}`, `two ${n}`]).flat()
  const busy = async (tab: Page, name: string) => {
    for (let n = 0; n < ROUNDS; n++) await Promise.all([write(tab, `${name} ${n}`), sync(tab)])
  }
  await Promise.all([busy(one, 'one'), busy(two, 'two')])
  for (const tab of [one, two]) expect((await texts(tab)).sort()).toEqual(written.toSorted())
  for (const tab of [one, two, one]) await sync(tab)
  for (const tab of [one, two])
    expect(await sync(tab)).toMatchObject({ state: 'resting', unsent: 0, alarms: [] })
  expect(seen.calls).toBeGreaterThan(ROUNDS)
  expect(seen.most).toBe(1)

  const other = await (await browser.newContext()).newPage()
  await other.goto(`${address}/notebook`)
  await other.getByLabel('I have thought about who can pick up this device').waitFor()
  await ask(other, { ask: 'open' })
  await ask(other, { ask: 'signIn', email })
  await ask(other, { ask: 'signInCode', code: await codeFor(address, email) })
  await ask(other, { ask: 'joinByWords', words: words.join(' '), pin })
  await sync(other)
  expect((await texts(other)).sort()).toEqual(written.toSorted())
})
