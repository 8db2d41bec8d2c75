import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { ensurePostgres } from '../../src/server/postgres/ensure-postgres.server.ts'
import { rooms } from '../../src/site.tsx'
import { startFootbridge } from '../footbridge.ts'
import { signInAs } from '../people.ts'

const address = inject('address')

const hostile = {
  'two megabytes': 'word '.repeat(400_000),
  'a null byte': 'before\u0000after',
  markup: '<script>document.title="run"</script><img src=x onerror=alert(1)>',
  'ten thousand emoji': '😀'.repeat(10_000),
  'half an emoji': '\ud83d',
  SQL: "'; drop table member; --",
  'a wall of marks': '\u0301'.repeat(5000),
  nothing: '',
}

/** Every field name that any of our forms has. */
const fields = [
  'email',
  'code',
  'name',
  'title',
  'body',
  'relationship',
  'substance',
  'state',
  'moment',
  'do',
  'kind',
]
const more = [
  'update',
  'consent',
  'wording',
  'next',
  'reply',
  'question',
  'role',
  'sample',
  'saved',
  'mark-0',
  'mark-0-text',
]
const ofLines = [
  ...[
    'country',
    'region',
    'use',
    'phone',
    'text',
    'chat',
    'always',
    'runBy',
    'sourceName',
    'sourceUrl',
    'checked',
  ],
  ...['en', 'es'].flatMap(tongue =>
    ['title', 'summary', 'hours', 'languages'].map(part => `${part}-${tongue}`),
  ),
]

describe('whatever is typed into any form', () => {
  let steward = ''
  beforeAll(async () => {
    steward = await signInAs(address, 'june@sample.example')
  })

  test.each(Object.keys(hostile))('%s is refused or shown as text, never a fault of ours', async kind => {
    const text = hostile[kind as keyof typeof hostile]
    const form = new URLSearchParams(
      [...fields, ...more, ...ofLines].map(field => [
        field,
        text.slice(0, field === 'body' ? undefined : 40_000),
      ]),
    )
    for (const [method, path] of rooms) {
      if (method !== 'post' || ['/sign-out', '/you/delete', '/stewardship/sample'].includes(path)) continue
      const id = path.includes(':id') ? '00000000-0000-4000-8000-000000000000' : ''
      const answer = await fetch(`${address}${path.replace(':id', id)}`, {
        method: 'POST',
        body: form,
        headers: { Cookie: steward, Origin: address },
        redirect: 'manual',
      })
      expect(`${path}: ${answer.status}`).toMatch(/: (303|404|409|413|422|429)$/)
      expect(await answer.text()).not.toMatch(/<script>document|<img src=x/)
    }
  })

  test('a form that is not one, or far too big, is refused in words', async () => {
    const send = (body: BodyInit, type: string) =>
      fetch(`${address}/sign-in`, {
        method: 'POST',
        body,
        headers: { Origin: address, 'Content-Type': type },
      })
    expect((await send('{"email": 1}', 'application/json')).status).toBe(422)
    expect((await send('not a form', 'multipart/form-data; boundary=x')).status).toBeLessThan(500)
    const huge = await send(`email=${'a'.repeat(5_000_000)}`, 'application/x-www-form-urlencoded')
    expect(huge.status).toBe(413)
    expect(await huge.text()).toContain('That is more than we can take at once')
  })

  test.each([
    '/%00',
    '/questions/%00',
    '/library/a%00b',
    '/%E0%A4%A',
    '/library/..%2f..%2fetc%2fpasswd',
    '/questions/%27%3B--',
    '/right-now/none',
    '/questions/mine/none',
    '/search?q=%00&q=2',
    '/questions?who=none&substance=<script>',
    '/lines/zz',
    '/lines/%00',
    '/right-now/in/zz/cant-wake-them',
    '/right-now/in/ca/none',
  ])('the address %s is answered in words', async path => {
    const answer = await fetch(`${address}${path}`, { redirect: 'manual' })
    expect(answer.status).toBeLessThan(500)
    if (answer.status === 404) expect(await answer.text()).toMatch(/href="\/right-now["/]/)
  })
})

test('without its database the site still carries the emergency steps, and comes back by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-gone-'))
  chmodSync(folder, 0o711)
  const start = () => ensurePostgres({ dataDir: join(folder, 'database') })
  let server = await start()
  const { host, user, password, database } = server.connection
  const url = `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(host)}`
  const site = await startFootbridge({ FOOTBRIDGE_DATA: join(folder, 'data'), DATABASE_URL: url })
  const get = (path: string) => fetch(`${site.address}${path}`)
  expect((await get('/questions')).status).toBe(200)
  await server.stop()
  const gone = await get('/questions')
  expect(gone.status).toBe(503)
  const text = await gone.text()
  for (const words of ['Call 911', 'naloxone', 'on their side', 'Nothing you sent before is lost'])
    expect(text).toContain(words)
  const paths = ['/', '/right-now/cant-wake-them/not-waking', '/library/opioids', '/notebook', '/lines']
  for (const path of [...paths, '/lines/es', '/es/right-now/in/mx/cant-wake-them/not-waking'])
    expect(`${path} ${(await get(path)).status}`).toBe(`${path} 200`)
  const begun = performance.now()
  const abroad = await (await get('/right-now/in/gb/cant-wake-them/not-waking')).text()
  expect(performance.now() - begun).toBeLessThan(1000)
  expect(abroad).toContain('href="tel:999"')
  server = await start()
  expect((await get('/questions')).status).toBe(200)
  await site.stop()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})
