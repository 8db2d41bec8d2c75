import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { describe, expect, test } from 'vitest'
import { answerKept } from './kept.ts'
import { openPageCache } from './server/page-cache.ts'
import { readSettings } from './server/settings.server.ts'

const text = '<!doctype html><p>Water under the bridge.</p>'.repeat(40)

/** A site of one page, which counts how often it is made. */
function site(set?: (headers: Headers) => void) {
  const cache = openPageCache(() => 0)
  const made = { times: 0 }
  const app = new Hono()
  app.use(answerKept({ cache, settings: readSettings({}) }))
  app.use(compress({ threshold: 512 }))
  app.use(etag())
  app.get('/', c => {
    made.times++
    cache.keep('/', text, 'text/html', cache.turn())
    c.header('Content-Security-Policy', "default-src 'none'")
    set?.(c.res.headers)
    return c.html(text)
  })
  const get = (headers: Record<string, string> = {}) => app.request('/', { headers })
  return { app, cache, made, get }
}

describe('a page that went out before', () => {
  test('goes out again without being made, with the headers and the bytes it had', async () => {
    const { get, made } = site()
    const [first, again] = [await get(), await get()]
    expect(made.times).toBe(1)
    expect(await again.text()).toBe(await first.text())
    expect(Object.fromEntries(again.headers)).toEqual(Object.fromEntries(first.headers))
    expect(again.headers.get('Content-Security-Policy')).toBe("default-src 'none'")
  })

  test('goes out compressed to those who take it, and only to them', async () => {
    const { get } = site()
    const first = await get({ 'Accept-Encoding': 'gzip' })
    const again = await get({ 'Accept-Encoding': 'br, gzip' })
    expect(Object.fromEntries(again.headers)).toEqual(Object.fromEntries(first.headers))
    expect(gunzipSync(await again.arrayBuffer()).toString()).toBe(text)
    for (const refusing of ['br', 'gzip;q=0', 'gzip; q=0.0, br'])
      expect(await (await get({ 'Accept-Encoding': refusing })).text()).toBe(text)
  })

  test('is not sent again to those who have it', async () => {
    const { get } = site()
    const tag = (await get()).headers.get('ETag') ?? 'none'
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const answer = await get({ 'If-None-Match': known })
      expect([answer.status, await answer.text(), answer.headers.get('ETag')]).toEqual([304, '', tag])
    }
    expect((await get({ 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('is made anew after the cache forgot it, for a form, and when it set a cookie', async () => {
    const { get, made, cache, app } = site()
    await get()
    cache.forget()
    await get()
    expect(made.times).toBe(2)
    expect((await app.request('/', { method: 'POST' })).status).toBe(404)
    const personal = site(headers => headers.append('Set-Cookie', 'session=1'))
    await personal.get()
    await personal.get()
    expect(personal.made.times).toBe(2)
  })
})
