import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { notebookTown } from '../../tests/notebook-server.ts'
import { contentPages } from '../library/content.ts'
import { locales } from '../words/words.ts'
import { addressOf, isTimed, type RightNowFront } from './front.ts'
import { timerScript } from './guide.tsx'
import { copyScript } from './parts.tsx'

const town = await notebookTown()
const heaviest = 15 * 1024

const every = locales.flatMap(locale =>
  contentPages<RightNowFront>(locale, 'right-now').map(
    page => [addressOf(locale, page.name), locale, page] as const,
  ),
)

/** An emergency page is answered with the database gone. */
await town.db.destroy()

test.each(every)(
  '%s answers without a database, a cookie or a timer it does not need, and is light',
  async (path, locale, page) => {
    const answer = await town.app.request(path, { headers: { Host: new URL(town.origin).host } })
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(html).toContain(`lang="${locale}"`)
    expect(html).toContain(page.front.title.replaceAll("'", '&#39;'))
    expect(html.includes(timerScript)).toBe(isTimed(page))
    expect(html.includes(copyScript)).toBe(html.includes('data-copy='))
    const policy = answer.headers.get('content-security-policy') ?? ''
    for (const [, , text] of html.matchAll(/<(script|style)>(.*?)<\/\1>/gs))
      expect(policy).toContain(createHash('sha256').update(text!).digest('base64'))
    expect(gzipSync(html).length).toBeLessThanOrEqual(heaviest)
  },
)

test('a page of another country may run the same scripts', async () => {
  const path = '/es/right-now/in/ca/cant-wake-them/not-waking'
  const answer = await town.app.request(path, { headers: { Host: new URL(town.origin).host } })
  const hash = createHash('sha256').update(timerScript).digest('base64')
  expect(await answer.text()).toContain(timerScript)
  expect(answer.headers.get('content-security-policy')).toContain(hash)
})

const textAt = async (path: string) =>
  (await town.app.request(path, { headers: { Host: new URL(town.origin).host } })).text()

test('what to say on the phone is about what the page is about', async () => {
  const kinds = {
    overdose: 'what they may have taken',
    violence: 'a gun',
    mind: 'three nights',
    stopping: 'how much they used',
  }
  const pages = {
    overdose: 'cant-wake-them/not-waking',
    violence: 'someone-may-get-hurt/me',
    mind: 'someone-may-get-hurt/seeing-things',
    stopping: 'stopping-or-shaking/danger',
  }
  for (const [about, path] of Object.entries(pages)) {
    const card =
      /<div class="card dispatcher">.*?<\/div>/s.exec(await textAt(`/right-now/${path}`))?.[0] ?? ''
    const told = Object.entries(kinds).filter(([, words]) => card.toLowerCase().includes(words))
    expect(
      told.map(([kind]) => kind),
      path,
    ).toEqual([about])
  }
})

test('a line without a number shows where it is reached', async () => {
  expect(await textAt('/right-now/in/ca/someone-may-get-hurt/me')).toContain('href="https://sheltersafe.ca/"')
})
