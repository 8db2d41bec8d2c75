import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { ownOrigin, trimSlash } from './own-origin.ts'

describe('where a form may come from', () => {
  const trial = { origin: 'http://localhost:3000', notebookOrigin: undefined, port: 3000, trial: true }
  const service = {
    origin: 'https://families.example.org',
    notebookOrigin: undefined,
    port: 3000,
    trial: false,
  }

  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'in a trial from %s',
    origin => expect(ownOrigin(origin, 'localhost:3000', trial)).toBe(true),
  )

  test('in a trial from the port the browser was forwarded from', () => {
    expect(ownOrigin('http://127.0.0.1:8080', '127.0.0.1:8080', trial)).toBe(true)
    expect(ownOrigin('http://127.0.0.1:8080', 'localhost:3000', trial)).toBe(false)
  })

  test.each([
    'http://evil.example:3000',
    'http://localhost.evil.example:3000',
    'https://localhost:3000',
    'http://localhost:3000/',
    'null',
    '',
  ])('in a trial not from %s, whatever host it names', origin =>
    expect(ownOrigin(origin, origin.replace(/^\w+:\/\//, ''), trial)).toBe(false),
  )

  test('else from the one origin of the settings', () => {
    expect(ownOrigin(service.origin, 'families.example.org', service)).toBe(true)
    for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://families.example.org'])
      expect(ownOrigin(origin, origin.slice(7), service)).toBe(false)
  })
})

describe('an address with a slash at its end', () => {
  const app = new Hono()
  app.use(trimSlash)
  app.get('/library', c => c.text('library'))
  const get = (path: string, method = 'GET') =>
    app.request(new Request(`http://evil.example${path}`, { method }))

  test.each([
    ['/library/', '/library'],
    ['/library//', '/library'],
    ['/search/?q=a%20b', '/search?q=a%20b'],
    ['/%0d%0aSet-Cookie:x/', '/%0d%0aSet-Cookie:x'],
    ['//evil.example/', '/evil.example'],
    ['/\\evil.example/', '/evil.example'],
  ])('%s leads to %s', async (from, to) => {
    const answer = await get(from)
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, to])
  })

  test('what answers, what has no slash, and a form are left alone', async () => {
    expect((await get('/library')).status).toBe(200)
    expect((await get('/none')).status).toBe(404)
    expect((await get('/')).status).toBe(404)
    expect((await get('/library/', 'POST')).status).toBe(404)
  })

  test('no address leads to another host', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('/', '\\', '.', 'a', '%2f', '@', ':') }),
        async way => {
          const to = (await get(`/${way}/`)).headers.get('Location')
          if (to) expect(new URL(to, 'http://ours.example').host).toBe('ours.example')
        },
      ),
    )
  })
})
