import { describe, expect, test } from 'vitest'
import { builtClient } from '../../tests/built-client.ts'
import { freshDatabase } from '../../tests/database.ts'
import type { World } from '../edge.tsx'
import { openLineBook } from '../lines/book.server.ts'
import { enterService, enterTrial } from '../server/going-live.server.ts'
import { openPageCache } from '../server/page-cache.ts'
import { readSettings } from '../server/settings.server.ts'
import { site } from '../site.tsx'

const clientDir = builtClient()
const live = { SMTP_URL: 'smtp://mail.example.org', ORIGIN: 'https://families.example.org' }

/** The whole site on one database; each start has its own settings. */
async function town() {
  const { db } = await freshDatabase()
  const codes: string[] = []
  const logged: object[] = []
  const cache = openPageCache(() => performance.now())
  const lines = await openLineBook(db, { onChange: () => {}, log: { warn() {} } })
  function start(env: Record<string, string>) {
    const settings = { ...readSettings(env), clientDir }
    const world = {
      settings,
      db,
      mail: { send: async ({ text }) => void codes.push(/\d{6}/.exec(text)?.[0] ?? ''), close() {} },
      jobs: { ask: async () => {}, close: async () => {} },
      log: { error: (line: object) => void logged.push(line) } as unknown as World['log'],
      cache,
      lines,
      now: () => new Date(),
    } satisfies World
    const app = site(world)
    const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      app.request(path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { Origin: settings.origin, ...headers },
      })
    const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
    return { app, get, post }
  }
  return { db, codes, logged, cache, start }
}

const cookie = (answer: Response) => answer.headers.getSetCookie().at(-1)?.split(';')[0] ?? ''
type Site = ReturnType<Awaited<ReturnType<typeof town>>['start']>

async function signIn(on: Site, codes: string[], email: string) {
  const request = cookie(await on.post('/sign-in', { email }))
  return cookie(await on.post('/sign-in/code', { code: codes.at(-1) ?? '' }, { Cookie: request }))
}

test('a session made in a trial opens nothing once the site is live', async () => {
  const { db, codes, start } = await town()
  const trial = start({})
  await enterTrial(db)
  const session = await signIn(trial, codes, 'one@example.org')
  await db.updateTable('member').set({ role: 'steward' }).execute()
  expect((await trial.get('/stewardship', { Cookie: session })).status).toBe(200)
  await enterService(db)
  const after = start(live)
  for (const name of [session, `__Host-${session}`])
    expect((await after.get('/stewardship', { Cookie: name })).status).toBe(303)
  expect((await after.get('/outbox')).status).toBe(404)
})

test('in a trial a form may come from any name of this machine; else only from the origin', async () => {
  const { start } = await town()
  const from = (on: Site, origin: string) => on.post('/sign-in', {}, { Origin: origin })
  for (const origin of ['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])
    expect([origin, (await from(start({}), origin)).status]).toEqual([origin, 422])
  expect((await from(start({}), 'http://evil.example')).status).toBe(403)
  expect((await from(start(live), 'https://families.example.org')).status).toBe(422)
  expect((await from(start(live), 'http://localhost:3000')).status).toBe(403)
})

describe('too many tries', async () => {
  const { codes, start } = await town()
  const here = start({})

  test('of letters: the page says when to try again', async () => {
    const email = 'letters@example.org'
    for (let n = 0; n < 6; n++) expect((await here.post('/sign-in', { email })).status).toBe(303)
    const full = await here.post('/sign-in', { email })
    expect(full.status).toBe(429)
    expect(await full.text()).toContain('Please try again in 15 minutes.')
    expect(full.headers.get('Retry-After')).toBe('900')
  })

  test('of codes, across all that were asked for; even the right one then waits', async () => {
    const email = 'codes@example.org'
    const wrong = (right: string | undefined) => ({ code: right === '111111' ? '222222' : '111111' })
    for (let letters = 0; letters < 4; letters++) {
      const request = cookie(await here.post('/sign-in', { email }))
      for (let n = 0; n < 5; n++) {
        const answer = await here.post('/sign-in/code', wrong(codes.at(-1)), { Cookie: request })
        expect(answer.status).toBe(422)
      }
      if (letters < 3) continue
      const right = await here.post('/sign-in/code', { code: codes.at(-1) ?? '' }, { Cookie: request })
      expect([right.status, right.headers.get('Retry-After')]).toEqual([429, '3600'])
    }
    expect((await here.post('/sign-in', { email })).status).toBe(429)
  })
})

describe('the way in and around', async () => {
  const { codes, start, cache, logged, db } = await town()
  const here = start({})

  test('what cannot be opened after signing in is not gone to', async () => {
    const request = cookie(await here.post('/sign-in', { email: 'next@example.org' }))
    const answer = await here.post(
      '/sign-in/code?next=%2Fsign-out',
      { code: codes.at(-1) ?? '' },
      { Cookie: request },
    )
    expect(answer.headers.get('Location')).toBe('/you')
  })

  test('a slash too many leads to the same place on the same host', async () => {
    const answer = await here.app.request('http://evil.example/library/')
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, '/library'])
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  test('a page is kept under one address only', async () => {
    const path = '/library/opioids'
    expect((await here.get(path)).status).toBe(200)
    const plain = cache.get(path)
    for (const other of [
      '/library/%6fpioids',
      '/%6Cibrary/opioids',
      '/library/%256fpioids',
      '/library%2Fopioids',
    ]) {
      expect([200, 404]).toContain((await here.get(other)).status)
      expect([other, cache.get(other)]).toEqual([other, undefined])
    }
    expect(cache.get(path)).toBe(plain)
  })

  test('a page that fails is logged by its room, without what stood in the address', async () => {
    await db.schema.alterTable('publication').renameTo('hidden').execute()
    expect((await here.get('/questions/secret-words?who=dana')).status).toBe(500)
    await db.schema.alterTable('hidden').renameTo('publication').execute()
    expect(logged).toEqual([{ error: expect.any(String), code: '42P01', room: 'GET /questions/:slug' }])
  })
})
