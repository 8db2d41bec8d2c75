import { describe, expect, test } from 'vitest'
import { arrive, Chain, cookieIn, notebookTown, startNotebook, sync } from '../tests/notebook-server.ts'
import { readSettings } from './server/settings.server.ts'
import { StartRefusal } from './server/start-refusal.ts'

const commons = 'https://families.example.org'
const notes = 'https://notes.example.net'
const one = await notebookTown({ ORIGIN: commons, SMTP_URL: 'smtp://mail.example.org' })
const two = await notebookTown({
  ORIGIN: commons,
  NOTEBOOK_ORIGIN: notes,
  SMTP_URL: 'smtp://mail.example.org',
})

const get = (town: typeof one, origin: string, path: string) =>
  town.app.request(path, { headers: { Host: new URL(origin).host } })
const seen = async (town: typeof one, origin: string, path: string) => {
  const answer = await get(town, origin, path)
  return [path, answer.status, answer.headers.get('Location')]
}

describe('one address', () => {
  test('has the commons, the notebook and its calls', async () => {
    for (const path of ['/', '/library', '/right-now', '/notebook', '/questions'])
      expect(await seen(one, commons, path)).toEqual([path, 200, null])
    expect(await seen(one, commons, '/nb/keys')).toEqual(['/nb/keys', 401, null])
    expect(await (await get(one, commons, '/notebook')).text()).toMatch(/data-emergency="911" data-commons>/)
  })
})

describe('two addresses', () => {
  test('the commons sends to the notebook’s for the notebook, and has none of its calls', async () => {
    for (const path of ['/', '/library', '/right-now', '/questions'])
      expect(await seen(two, commons, path)).toEqual([path, 200, null])
    for (const path of ['/notebook', '/notebook/service-worker.js', '/notebook/icon.svg'])
      expect(await seen(two, commons, path)).toEqual([path, 302, notes + path])
    expect(await seen(two, commons, '/es/notebook')).toEqual(['/es/notebook', 302, `${notes}/es/notebook`])
    for (const path of ['/nb/keys', '/nb/sign-in', '/nb'])
      expect(await seen(two, commons, path)).toEqual([path, 404, null])
  })

  test('the notebook’s has the notebook, its calls and what is kept offline, and nothing else', async () => {
    for (const path of [
      '/notebook',
      '/right-now',
      '/right-now/cant-wake-them',
      '/es/right-now',
      '/substances/heroin',
      '/es/substances',
    ])
      expect(await seen(two, notes, path)).toEqual([path, 200, null])
    expect(await seen(two, notes, '/')).toEqual(['/', 302, '/notebook'])
    expect(await seen(two, notes, '/nb/keys')).toEqual(['/nb/keys', 401, null])
    for (const path of [
      '/library',
      '/questions',
      '/sign-in',
      '/you',
      '/desk',
      '/outbox',
      '/search',
      '/es',
      '/nbx',
    ])
      expect(await seen(two, notes, path)).toEqual([path, 404, null])
  })

  test('what only the commons has is linked with its address, on every page of the notebook’s', async () => {
    for (const path of [
      '/notebook',
      '/right-now',
      '/library',
      '/substances/heroin',
      '/es/substances/heroin',
    ]) {
      const html = await (await get(two, notes, path)).text()
      const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(match => match[1] ?? '')
      const own = links.filter(link => link.startsWith('/'))
      expect(own.filter(link => !/^\/(es\/)?(right-now|substances|notebook)(\/|$)/.test(link))).toEqual([])
      expect(links).toContain(`${commons}${path.startsWith('/es/') ? '/es' : ''}/library`)
    }
    expect(await (await get(two, notes, '/notebook')).text()).toContain(`data-commons="${commons}"`)
  })

  test('a page kept for one is not given on the other', async () => {
    for (const [first, second] of [
      [commons, notes],
      [notes, commons],
    ] as const) {
      two.world.cache.forget()
      const pages = []
      for (const origin of [first, second, first, second])
        pages.push(await (await get(two, origin, '/right-now')).text())
      expect(pages[0]).toBe(pages[2])
      expect(pages[1]).toBe(pages[3])
      expect(pages.map(page => page.includes(`href="${commons}/library"`))).toEqual(
        [first, second, first, second].map(origin => origin === notes),
      )
    }
  })

  test('a host that is neither gets the commons, and never stands in an answer', async () => {
    const answer = await get(two, 'https://evil.example', '/notebook')
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, `${notes}/notebook`])
    const page = await get(two, 'https://evil.example', '/right-now')
    expect(await page.text()).not.toContain('evil.example')
    expect(await seen(two, 'https://notes.example.net:443', '/library')).toEqual(['/library', 404, null])
  })

  test('neither takes from the other what changes something', async () => {
    const form = (host: string, origin: string) =>
      two.app.request('/sign-in', {
        method: 'POST',
        body: new URLSearchParams({ email: 'x' }),
        headers: { Host: new URL(host).host, Origin: origin },
      })
    expect((await form(commons, commons)).status).toBe(422)
    expect((await form(commons, notes)).status).toBe(403)
    const call = async (origin: string) =>
      (await two.call('POST', '/nb/sign-in', { json: { email: 'x' }, headers: { Origin: origin } })).status
    expect([await call(notes), await call(commons)]).toEqual([422, 403])
  })

  test('one signs in and syncs on the notebook’s, with a cookie that is the notebook’s', async () => {
    const person = await arrive(two)
    const book = await startNotebook(person)
    const chain = new Chain(book.id)
    expect(await sync(two, person, book.id, { ops: [chain.write()], token: book.write })).toMatchObject({
      heads: chain.head(),
    })
    const asked = await two.call('POST', '/nb/sign-in', { json: { email: 'cookie@example.org' } })
    expect(asked.headers.getSetCookie().join()).not.toMatch(/Domain/i)
    expect(cookieIn(asked)).toMatch(/^__Host-code=/)
  })
})

describe('the notebook’s address', () => {
  test('beside a trial on this machine may be another name of it', async () => {
    const trial = await notebookTown({ NOTEBOOK_ORIGIN: 'http://127.0.0.1:3000' })
    expect(await seen(trial, 'http://localhost:3000', '/notebook')).toEqual([
      '/notebook',
      302,
      'http://127.0.0.1:3000/notebook',
    ])
    expect(await seen(trial, 'http://127.0.0.1:3000', '/notebook')).toEqual(['/notebook', 200, null])
    const person = await arrive(trial)
    expect((await person.call('POST', '/nb/sign-out', {}, { Origin: 'http://localhost:3000' }))[0]).toBe(403)
    expect((await person.call('POST', '/nb/sign-out', {}))[0]).toBe(200)
  })

  test.each([
    ['that is the commons’', { ORIGIN: commons, NOTEBOOK_ORIGIN: `${commons}/notebook` }],
    ['without https beside one with it', { ORIGIN: commons, NOTEBOOK_ORIGIN: 'http://notes.example.net' }],
    ['that is none', { NOTEBOOK_ORIGIN: 'notes' }],
    ['beside a quota that is none', { NOTEBOOK_QUOTA_MB: 'much' }],
  ])('%s is refused by its name', (_, env) => {
    expect(() => readSettings(env)).toThrow(StartRefusal)
    expect(() => readSettings(env)).toThrow(
      /^The setting NOTEBOOK_(ORIGIN|QUOTA_MB) does not fit: it must be an? \w+/,
    )
  })
})
