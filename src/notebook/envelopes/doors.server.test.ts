import { beforeAll, describe, expect, test } from 'vitest'
import {
  arrive,
  Chain,
  cookieIn,
  frameOf,
  hexes,
  notebookTown,
  type Person,
  startNotebook,
  sync,
  wordsSlot,
} from '../../../tests/notebook-server.ts'
import { waitBefore } from '../../members/limits.server.ts'
import { enterService, enterTrial } from '../../server/going-live.server.ts'
import { envelopes } from './envelopes.server.ts'
import { forgetUnusedSessions } from './session.server.ts'

const town = await notebookTown()
const { db } = town

let owner: Person
let member: Person
let stranger: Person
let book: Awaited<ReturnType<typeof startNotebook>>

beforeAll(async () => {
  ;[owner, member, stranger] = [await arrive(town), await arrive(town), await arrive(town)]
  book = await startNotebook(owner, true)
  const sealed = { id: hexes(16), nonce: hexes(12), ct: hexes(10) }
  await owner.call('POST', `/nb/${book.id}/invites`, sealed, { 'Notebook-Token': book.write })
  await member.call('POST', `/nb/invites/${sealed.id}/claim`, {})
})

/** Every call, with ids that are someone’s. */
const asked = (path: string, id = book.id) =>
  path
    .replace(/:id\{[^}]*\}/, id)
    .replace(/:(slot|invite|link)/, () => hexes(16))
    .replace(':epoch', '1')
    .replace(':session', '00000000-0000-0000-0000-000000000000')

function send(method: string, path: string, headers: Record<string, string>) {
  const sends = ['post', 'put'].includes(method)
  const body = path.endsWith('/sync') ? { bytes: frameOf({ v: 1, heads: {} }, []) } : { json: {} }
  return town.call(method.toUpperCase(), asked(path), { ...(sends && body), headers })
}

describe('every call', () => {
  test.each(envelopes.map(([method, path, needs]) => [method, path, needs] as const))(
    '%s %s (%s) lets in who may and no one else',
    async (method, path, needs) => {
      const status = async (cookie: string) => (await send(method, path, { Cookie: cookie })).status
      const nobody = await status('')
      if (needs === 'open') expect(nobody).not.toBe(401)
      else expect(nobody).toBe(401)
      if (needs === 'open' || path === '/nb/sign-out') return
      expect(await status('notebook=guessed')).toBe(401)
      const who = [await status(stranger.cookie), await status(member.cookie)]
      if (needs !== 'session') expect(who[0]).toBe(404)
      if (needs === 'owner') expect(who[1]).toBe(404)
      expect(who).not.toContain(401)
    },
  )

  test.each(envelopes.map(([method, path]) => [method, path] as const))(
    '%s %s is never kept, shows nothing, and is JSON or bytes',
    async (method, path) => {
      const answer = await send(method, path, {})
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/)
      expect(answer.headers.get('Content-Type')).toMatch(/^application\/(json|octet-stream)/)
      expect(answer.headers.get('ETag')).toBeNull()
    },
  )

  test.each(
    envelopes.filter(([method]) => method !== 'get').map(([method, path]) => [method, path] as const),
  )('%s %s is refused when another site sends it', async (method, path) => {
    for (const origin of ['https://elsewhere.example', 'null', '']) {
      const answer = await send(method, path, { Cookie: owner.cookie, Origin: origin })
      expect([answer.status, await answer.json()]).toEqual([403, { refusal: 'foreign' }])
    }
  })

  test('that names no origin is taken when the browser says that it is our own page', async () => {
    const bare = (site?: string) =>
      town.app.request('/nb/sign-out', {
        method: 'POST',
        body: '{}',
        headers: { 'Content-Type': 'application/json', ...(site && { 'Sec-Fetch-Site': site }) },
      })
    expect((await bare('same-origin')).status).toBe(401)
    for (const site of [undefined, 'same-site', 'cross-site', 'none'])
      expect((await bare(site)).status).toBe(403)
  })

  test('of a form, a text or a broken JSON is malformed', async () => {
    for (const [type, body] of [
      ['text/plain', '{"email":"a@example.org"}'],
      ['application/x-www-form-urlencoded', 'email=a'],
      ['application/json', '{'],
      ['application/json', '[]'],
      ['application/json', '{"email":"a@example.org","more":1}'],
    ] as const) {
      const answer = await town.app.request('/nb/sign-in', {
        method: 'POST',
        body,
        headers: { 'Content-Type': type, Origin: town.origin },
      })
      expect([answer.status, await answer.json()]).toEqual([422, { refusal: 'malformed' }])
    }
    const long = await town.call('POST', '/nb/sign-in', { json: { email: 'x'.repeat(600_000) } })
    expect([long.status, await long.json()]).toEqual([413, { refusal: 'too-long' }])
  })

  test('that there is not is a refusal too', async () => {
    for (const path of ['/nb', '/nb/none', `/nb/${book.id}/none`, '/nb/zz/sync', '/nb/%00']) {
      const answer = await town.call('POST', path, { json: {} })
      expect([path, answer.status, await answer.json()]).toEqual([path, 404, { refusal: 'not-found' }])
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/)
    }
  })
})

describe('what is someone else’s', () => {
  test('is not found: slots, sessions, links, invitations', async () => {
    const slot = wordsSlot()
    await owner.call('PUT', `/nb/slots/${slot.slotId}`, slot)
    const none = [404, { refusal: 'not-found' }]
    expect(await stranger.call('DELETE', `/nb/slots/${slot.slotId}`)).toEqual(none)
    // The same id in another account is another slot.
    const theirs = { ...wordsSlot(slot.slotId) }
    expect(await stranger.call('PUT', `/nb/slots/${slot.slotId}`, theirs)).toEqual([200, {}])
    expect(((await owner.call('GET', '/nb/keys'))[1] as { slots: object[] }).slots).toEqual([slot])
    const [, { sessions }] = (await owner.call('GET', '/nb/sessions')) as [
      number,
      { sessions: { id: string }[] },
    ]
    expect(await stranger.call('DELETE', `/nb/sessions/${sessions[0]?.id}`)).toEqual(none)
    expect(await stranger.call('DELETE', '/nb/sessions/x')).toEqual(none)
    const link = { id: hexes(16), nonce: hexes(12), ct: hexes(10) }
    await owner.call('POST', '/nb/links', link)
    expect(await stranger.call('DELETE', `/nb/links/${link.id}`)).toEqual(none)
    const invite = { ...link, id: hexes(16) }
    const token = { 'Notebook-Token': book.write }
    await owner.call('POST', `/nb/${book.id}/invites`, invite, token)
    const own = await startNotebook(stranger)
    expect(
      await stranger.call('DELETE', `/nb/${own.id}/invites/${invite.id}`, undefined, {
        'Notebook-Token': own.write,
      }),
    ).toEqual(none)
    expect(await member.call('DELETE', `/nb/${book.id}/invites/${invite.id}`, undefined, token)).toEqual(none)
    expect(
      await member.call('DELETE', `/nb/${book.id}`, undefined, { 'Notebook-Delete': book.drop }),
    ).toEqual(none)
    const [, all] = await owner.call('GET', '/nb/keys')
    expect(JSON.stringify(all)).toContain(invite.id)
  })
})

describe('signing in', () => {
  test('tells account and address, and sets a cookie for the notebook alone', async () => {
    const email = 'robin@example.org'
    const asked = await town.call('POST', '/nb/sign-in', { json: { email: ' Robin@Example.org ' } })
    expect(await asked.json()).toEqual({ sent: true, trial: true })
    const code = /\d{6}/.exec(town.letters.at(-1)?.text ?? '')?.[0] ?? ''
    const enter = (typed: string, cookie: string) =>
      town.call('POST', '/nb/sign-in/code', { json: { code: typed }, headers: { Cookie: cookie } })
    const no = async (answer: Promise<Response>) => [(await answer).status, await (await answer).json()]
    expect(await no(enter('12', cookieIn(asked)))).toEqual([422, { refusal: 'code-missing' }])
    expect(await no(enter(code, ''))).toEqual([422, { refusal: 'code-old' }])
    expect(await no(enter(code === '111111' ? '222222' : '111111', cookieIn(asked)))).toEqual([
      422,
      { refusal: 'code-wrong' },
    ])
    const entered = await enter(code, cookieIn(asked))
    expect(await entered.json()).toEqual({ account: expect.stringMatching(/^[0-9a-f-]{36}$/), email })
    const cookies = entered.headers.getSetCookie().join('\n')
    expect(cookies).toMatch(/notebook=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Strict/)
    expect(cookies).not.toMatch(/session=/)
    expect((await town.app.request('/you', { headers: { Cookie: cookieIn(entered) } })).status).toBe(303)
    expect(await db.selectFrom('session').selectAll().execute()).toEqual([])
  })

  test('with an address that is none, or too often, is refused', async () => {
    const ask = async (email: string) => {
      const answer = await town.call('POST', '/nb/sign-in', { json: { email } })
      return [answer.status, await answer.json()]
    }
    expect(await ask('')).toEqual([422, { refusal: 'email-missing' }])
    expect(await ask('robin')).toEqual([422, { refusal: 'email-odd' }])
    for (let n = 0; n < 6; n++) expect((await ask('often@example.org'))[0]).toBe(200)
    expect(await ask('often@example.org')).toEqual([429, { refusal: 'wait', minutes: 15 }])
  })

  test('a cookie for https goes by its __Host- name', async () => {
    const safe = await notebookTown({
      ORIGIN: 'https://families.example.org',
      SMTP_URL: 'smtp://mail.example.org',
    })
    const person = await arrive(safe)
    expect(person.cookie).toMatch(/^__Host-notebook=/)
    expect((await person.call('GET', '/nb/sessions'))[0]).toBe(200)
  })

  test('when the letter is not taken says so', async () => {
    const { mail } = town.world
    town.world.mail = { ...mail, send: () => Promise.reject(new Error('down')) }
    const answer = await town.call('POST', '/nb/sign-in', { json: { email: 'letter@example.org' } })
    town.world.mail = mail
    expect([answer.status, await answer.json()]).toEqual([503, { refusal: 'letter-failed' }])
  })
})

describe('a session', () => {
  test('is listed by days, can be ended from another device, and by signing out', async () => {
    const email = 'two@example.org'
    const first = await arrive(town, email)
    const second = await arrive(town, email)
    const list = async () =>
      ((await second.call('GET', '/nb/sessions'))[1] as { sessions: { id: string; current: boolean }[] })
        .sessions
    expect(await list()).toHaveLength(2)
    const other = (await list()).find(one => !one.current)
    expect(other).toEqual({
      id: expect.any(String),
      started: '2026-11-29',
      last: '2026-11-29',
      current: false,
    })
    expect(await second.call('DELETE', `/nb/sessions/${other?.id}`)).toEqual([200, {}])
    expect(await first.call('GET', '/nb/keys')).toEqual([401, { refusal: 'session' }])
    expect(await second.call('POST', '/nb/sign-out', {})).toEqual([200, {}])
    expect(await second.call('GET', '/nb/keys')).toEqual([401, { refusal: 'session' }])
  })

  test('lasts as long as it is used, and ends 180 days after', async () => {
    const far = await notebookTown()
    const person = await arrive(far)
    const days = (count: number) => {
      far.clock.now = new Date(far.clock.now.getTime() + count * 86_400_000)
    }
    days(180)
    const answer = await far.call('GET', '/nb/sessions', { headers: { Cookie: person.cookie } })
    expect([answer.status, cookieIn(answer)]).toEqual([200, person.cookie])
    days(180)
    expect((await person.call('GET', '/nb/sessions'))[0]).toBe(200)
    days(181)
    expect((await person.call('GET', '/nb/sessions'))[0]).toBe(401)
    await forgetUnusedSessions(far.db, far.clock.now)
    expect(
      await far.db.selectFrom('nb_session').select('id').where('member', '=', person.account).execute(),
    ).toEqual([])
  })

  test('of a trial ends when the site goes live', async () => {
    const other = await notebookTown()
    await enterTrial(other.db)
    const person = await arrive(other)
    await enterService(other.db)
    expect((await person.call('GET', '/nb/keys'))[0]).toBe(401)
  })

  test('does not stand in the database as it was sent', async () => {
    const token = owner.cookie.split('=')[1] ?? ''
    const rows = await db.selectFrom('nb_session').selectAll().execute()
    expect(JSON.stringify(rows.map(row => row.token_hash.toString('base64url')))).not.toContain(token)
  })
})

test('who calls too often is asked to wait, and others are not', async () => {
  const busy = await arrive(town)
  for (let n = 0; n < 600; n++) await waitBefore('sync', busy.account)
  expect(await busy.call('GET', '/nb/keys')).toEqual([429, { refusal: 'wait', minutes: 5 }])
  expect((await owner.call('GET', '/nb/keys'))[0]).toBe(200)
})

describe('the log', () => {
  test('says nothing of who, from where, which notebook or what, also when something breaks', async () => {
    const chain = new Chain(book.id)
    const agent = { 'User-Agent': 'Heron/7', 'X-Forwarded-For': '192.0.2.77' }
    town.lines.length = 0
    await sync(town, owner, book.id, { ops: [chain.write()], token: book.write })
    await db.schema.alterTable('nb_op').renameTo('hidden').execute()
    const broken = await town.call('POST', `/nb/${book.id}/sync`, {
      bytes: frameOf({ v: 1, heads: chain.head() }, [chain.write()]),
      headers: { Cookie: owner.cookie, 'Notebook-Token': book.write, ...agent },
    })
    const out = await town.call('GET', `/nb/${book.id}/export`, {
      headers: { Cookie: owner.cookie, ...agent },
    })
    await db.schema.alterTable('hidden').renameTo('nb_op').execute()
    for (const answer of [broken, out])
      expect([answer.status, await answer.json()]).toEqual([500, { refusal: 'fault' }])
    expect(town.lines.map(line => JSON.parse(line))).toEqual([
      {
        level: 50,
        time: expect.any(String),
        error: expect.any(String),
        code: '42P01',
        room: 'POST /nb/:id{[0-9a-f]+}/sync',
        msg: 'a page failed',
      },
      {
        level: 50,
        time: expect.any(String),
        error: expect.any(String),
        code: '42P01',
        room: 'GET /nb/:id{[0-9a-f]+}/export',
        msg: 'a page failed',
      },
    ])
    const said = town.lines.join('')
    const secrets = [
      book.id,
      chain.device,
      owner.account,
      owner.email,
      owner.cookie,
      book.write,
      'Heron',
      '192.0.2.77',
    ]
    for (const secret of secrets) expect(said).not.toContain(secret)
  })

  test('of an export that breaks halfway says as little', async () => {
    const own = await arrive(town)
    const mine = await startNotebook(own, true)
    const chain = new Chain(mine.id)
    for (let n = 0; n < 2; n++)
      await sync(town, own, mine.id, { ops: [chain.write(1, 7000), chain.write(1, 4000)], token: mine.write })
    town.lines.length = 0
    const answer = await town.call('GET', `/nb/${mine.id}/export`, { headers: { Cookie: own.cookie } })
    const reader = answer.body!.getReader()
    await reader.read()
    await db.schema.alterTable('nb_op').renameTo('hidden').execute()
    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow()
    await db.schema.alterTable('hidden').renameTo('nb_op').execute()
    expect(town.lines.map(line => JSON.parse(line))).toEqual([
      { level: 50, time: expect.any(String), code: '42P01', msg: 'an export broke off' },
    ])
  })
})
