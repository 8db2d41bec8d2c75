import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { builtClient } from '../../tests/built-client.ts'
import { freshDatabase } from '../../tests/database.ts'
import type { World } from '../edge.tsx'
import { openLineBook } from '../lines/book.server.ts'
import { askForCode, enterCode } from '../members/members.server.ts'
import { loadSample } from '../sample/sample.server.ts'
import { openLog } from '../server/log.server.ts'
import { openPageCache } from '../server/page-cache.ts'
import { readSettings } from '../server/settings.server.ts'
import { site } from '../site.tsx'

const now = new Date('2026-11-23T12:00:00Z')
const clientDir = builtClient()

async function town() {
  const { db } = await freshDatabase()
  const asked: { name: string; data: object }[] = []
  const world: World = {
    settings: { ...readSettings({}), clientDir },
    db,
    mail: { send: async () => {}, close() {} },
    jobs: { ask: async (_, name, data) => void asked.push({ name, data }), close: async () => {} },
    log: openLog('silent'),
    cache: openPageCache(() => performance.now()),
    lines: await openLineBook(db, { onChange: () => {}, log: { warn() {} } }),
    now: () => now,
  }
  const app = site(world)
  async function as(email: string) {
    const { request, code } = await askForCode(db, email, now)
    const session = await enterCode(db, request, code, now)
    if ('refusal' in session) throw new Error(session.refusal)
    return reader(`session=${session.token}`)
  }
  function reader(cookie = '') {
    const headers = { Cookie: cookie, Origin: world.settings.origin }
    return {
      get: (path: string) => app.request(path, { headers }),
      post: (path: string, form: Record<string, string>) =>
        app.request(path, { method: 'POST', body: new URLSearchParams(form), headers }),
    }
  }
  return { db, app, asked, as, reader }
}

const question = {
  title: 'He is proud of a week',
  body: 'My brother Tom in Dayton drinks less. He wants me to be glad. I wrote him at tom.k@example.com. What do I say?',
  relationship: 'sibling',
  'substance-alcohol': 'yes',
  do: 'look',
}
const to = (answer: Response) => answer.headers.get('Location') ?? ''

describe('the whole walk, with scripts off', async () => {
  const { db, asked, as, reader } = await town()
  await loadSample(db, now)
  const anna = await as('anna@example.org')
  const maya = await as('maya@sample.example')
  let mine = ''
  let slug = ''

  test('what is refused stays in the form', async () => {
    const answer = await anna.post('/questions/ask', { ...question, relationship: '', title: '<b>x</b>' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('href="#relationship"')
    expect(html).toContain('&lt;b>x&lt;/b>')
    expect(html).toContain('tom.k@example.com')
  })

  test('a draft is one click, and waits', async () => {
    const kept = await anna.post('/questions/ask', { body: 'half a thought', do: 'keep' })
    expect(kept.status).toBe(303)
    expect(await (await anna.get(to(kept))).text()).toContain('half a thought')
    expect(await (await anna.get('/questions/mine')).text()).toContain('No title yet')
    await anna.post(`${to(kept).split('?')[0]}/drop`, {})
    expect(await (await anna.get('/questions/mine')).text()).not.toContain('No title yet')
  })

  test('before it is sent, what could tell who someone is gets marked and replaced', async () => {
    const look = to(await anna.post('/questions/ask', question))
    const html = await (await anna.get(look)).text()
    expect(html).toContain('<mark>My brother Tom</mark>')
    expect(html).toContain('<mark>tom.k@example.com</mark>')
    const saved = /name="saved" value="(\d+)"/.exec(html)?.[1] ?? ''
    expect((await anna.post(look, { saved: '1' })).status).toBe(422)
    const sent = await anna.post(look, { saved })
    expect(sent.status).toBe(303)
    mine = to(sent).split('?')[0] ?? ''
    expect(await (await anna.get(to(sent))).text()).toContain('Your question is with us')
    expect(await (await anna.get(mine)).text()).not.toContain('Tom')
    expect(asked.at(-1)).toEqual({ name: 'tell-desk', data: {} })
  })

  test('the desk takes it, keeps a draft, answers', async () => {
    const id = mine.split('/').at(-1)
    expect(await (await maya.get('/desk')).text()).toContain(question.title)
    await maya.post(`/desk/${id}/claim`, {})
    const short = await maya.post(`/desk/${id}`, { body: 'too short', next: '', do: 'send' })
    expect(short.status).toBe(422)
    expect(await short.text()).toContain('too short')
    const body =
      'Say what is true: **one week** of less. <script>alert(1)</script> See [this](/library/moderation).'
    await maya.post(`/desk/${id}`, { body, next: 'Say it at noon.', do: 'keep' })
    expect(await (await maya.get(`/desk/${id}`)).text()).toContain('one week')
    expect(to(await maya.post(`/desk/${id}`, { body, next: 'Say it at noon.', do: 'send' }))).toBe(
      '/desk?sent',
    )
    const read = await (await anna.get(mine)).text()
    expect(read).toContain('<strong>one week</strong>')
    expect(read).toContain('<a href="/library/moderation">')
    expect(read).toContain('&lt;script&gt;')
    expect(read).not.toContain('<script>alert')
    expect(asked.at(-1)).toMatchObject({ name: 'letter', data: { to: 'anna@example.org' } })
  })

  test('the member tells what happened next and says yes to sharing', async () => {
    expect((await anna.post(`${mine}/update`, { update: 'It went well.' })).status).toBe(422)
    expect((await anna.post(`${mine}/update`, { kind: 'talked', update: 'It went well.' })).status).toBe(303)
    expect((await anna.post(`${mine}/consent`, { wording: '1' })).status).toBe(422)
    expect((await anna.post(`${mine}/consent`, { wording: '1', consent: 'yes' })).status).toBe(303)
    expect(await (await maya.get('/desk')).text()).toContain('They wrote again')
    await maya.post(`/desk/${mine.split('/').at(-1)}/read`, {})
    expect(await (await maya.get('/desk')).text()).not.toContain('They wrote again')
  })

  test('the review publishes only when every mark is decided', async () => {
    const review = `/desk/review/${mine.split('/').at(-1)}`
    const fields = {
      title: 'He is proud of a week',
      question: 'My brother drinks less. Call 617-555-0148.',
      reply: 'Say what is true, at noon.',
      update: 'It went well.',
      relationship: 'sibling',
      'substance-alcohol': 'yes',
      'moment-wants-praise': 'yes',
    }
    expect((await maya.post(review, fields)).status).toBe(303)
    expect(await (await maya.get(review)).text()).toContain('<mark>617-555-0148</mark>')
    expect((await maya.post(`${review}/publish`, {})).status).toBe(422)
    const mark = { 'mark-0-code': 'phone', 'mark-0-text': '617-555-0148', 'mark-0': 'keep' }
    const noReason = await maya.post(review, { ...fields, ...mark, 'mark-0-why': ' ' })
    expect(noReason.status).toBe(422)
    await maya.post(review, { ...fields, ...mark, 'mark-0': 'replace', 'mark-0-with': 'a line' })
    expect(await (await maya.get(`${review}/preview`)).text()).toContain('Call a line.')
    const published = await maya.post(`${review}/publish`, {})
    slug = to(published)
    expect(slug).toBe('/questions/he-is-proud-of-a-week')
  })

  test('everyone can read it, and nothing tells who asked', async () => {
    const page = await reader().get(slug)
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('It went well.')
    expect(html).toContain('My mother drinks in the evening')
    expect(html).not.toMatch(/anna|maya|617|Tom/)
    expect(await (await reader().get('/questions?who=sibling')).text()).toContain(slug)
    expect(await (await reader().get('/search?q=proud+week')).text()).toContain(slug)
  })

  test('a yes taken back takes it down at once, from the cache too', async () => {
    await reader().get(slug)
    await anna.post(`${mine}/withdraw`, {})
    expect((await reader().get(slug)).status).toBe(404)
    expect(await (await reader().get('/questions?who=sibling')).text()).not.toContain(slug)
  })

  test('a question is removed after one more tick', async () => {
    expect((await anna.post(`${mine}/remove`, {})).status).toBe(422)
    expect(to(await anna.post(`${mine}/remove`, { remove: 'yes' }))).toBe('/questions/mine')
    expect((await anna.get(mine)).status).toBe(404)
  })
})

describe('the walk in Spanish', async () => {
  const { db, as, reader } = await town()
  await loadSample(db, now)
  const anna = await as('anna@example.org')
  const maya = await as('maya@sample.example')
  const asked = {
    title: 'Me pega cuando toma',
    body: 'Mi esposo Miguel toma cada noche y me pega. Vivimos en Monterrey. Tiene 41 años. ¿Qué le digo?',
    relationship: 'partner',
    'substance-alcohol': 'yes',
    do: 'look',
  }
  let mine = ''

  test('danger and what could tell who someone is are seen, and told in Spanish', async () => {
    const look = to(await anna.post('/es/questions/ask', asked))
    const html = await (await anna.get(look)).text()
    expect(html).toContain('Algunas de tus palabras suenan a peligro ahora.')
    expect(html).toContain('<mark>Mi esposo Miguel</mark>')
    expect(html).toContain('<mark>Monterrey</mark>')
    expect(html).toContain('Un nombre puede decir quién es.')
    expect(html).toContain('cuarenta y tantos años')
    const saved = /name="saved" value="(\d+)"/.exec(html)?.[1] ?? ''
    mine = to(await anna.post(look, { saved })).split('?')[0] ?? ''
    expect(await (await anna.get(mine)).text()).not.toMatch(/Miguel|Monterrey|41 años/)
    expect(await (await anna.get(mine.replace('/es', ''))).text()).toContain('<h1 lang="es">Me pega')
  })

  test('the desk, reading English, is told to answer in Spanish and reads why in English', async () => {
    const id = mine.split('/').at(-1)
    expect(await (await maya.get('/desk')).text()).toMatch(/class="urgent"[\s\S]*?Me pega cuando toma/)
    const html = await (await maya.get(`/desk/${id}`)).text()
    expect(html).toContain('They asked in Spanish. Please answer in Spanish.')
    expect(html).toContain('“Me pega”')
    await maya.post(`/desk/${id}/claim`, {})
    const body = 'Tu seguridad va primero. Cuando esté sobrio y tú te sientas a salvo, di una sola cosa.'
    await maya.post(`/desk/${id}`, { body, next: 'Habla con Lupe.', do: 'send' })
    await anna.post(`${mine}/consent`, { wording: '1', consent: 'yes' })
    const review = await (await maya.get(`/desk/review/${id}`)).text()
    expect(review).toContain('**Un paso siguiente:**')
    expect(review).toContain('A name can tell who this is.')
  })

  test('it is published in Spanish, before those in English, which say that they are', async () => {
    const review = `/desk/review/${mine.split('/').at(-1)}`
    const fields = {
      title: 'Me pega cuando toma',
      question: 'Mi esposo toma cada noche. ¿Qué le digo?',
      reply: 'Tu seguridad va primero.',
      relationship: 'partner',
      'substance-alcohol': 'yes',
    }
    await maya.post(review, fields)
    expect(await (await maya.get(`${review}/preview`)).text()).toContain('<h1 lang="es">Me pega cuando toma')
    expect(to(await maya.post(`${review}/publish`, {}))).toBe('/questions/me-pega-cuando-toma')
    const list = await (await reader().get('/es/questions')).text()
    const own = list.indexOf('/es/questions/me-pega-cuando-toma')
    const note = list.indexOf('Estas familias escribieron en inglés')
    expect(own).toBeGreaterThan(0)
    expect(note).toBeGreaterThan(own)
    expect(list.indexOf('lang="en"', list.indexOf('<main'))).toBeGreaterThan(note)
    expect(await (await reader().get('/questions')).text()).not.toContain('me-pega-cuando-toma')
    expect(await (await reader().get('/es/search?q=alcohol')).text()).toContain('me-pega-cuando-toma')
  })

  test('one in English can be read under /es, marked as English', async () => {
    const { slug } = await db
      .selectFrom('publication')
      .select('slug')
      .where('locale', '=', 'en')
      .limit(1)
      .executeTakeFirstOrThrow()
    const html = await (await reader().get(`/es/questions/${slug}`)).text()
    expect(html).toContain('Esta pregunta y su respuesta están en inglés.')
    expect(html).toContain('<h1 lang="en">')
    expect(html).toMatch(/class="prose written" lang="en"/)
    expect(html).toContain('<html lang="es"')
    const english = await (await reader().get('/questions/me-pega-cuando-toma')).text()
    expect(english).toContain('This question and its answer are in Spanish.')
    expect(english).toContain('<h1 lang="es">')
  })

  test('the list says nothing of English where there is only Spanish', async () => {
    const spanish = await (await reader().get('/es/questions?who=partner&substance=alcohol')).text()
    expect(spanish).toContain('me-pega-cuando-toma')
    await db.updateTable('publication').set({ locale: 'es' }).where('locale', '=', 'en').execute()
    const list = await (await reader().get('/es/questions?page=1')).text()
    expect(list).not.toContain('Estas familias escribieron en inglés')
  })
})

describe('bad input', async () => {
  const { db, as, reader } = await town()
  await loadSample(db, now)
  const anna = await as('anna@example.org')
  const maya = await as('maya@sample.example')
  const nasty = [
    ['2 MB of text', 'long '.repeat(400_000)],
    ['ten thousand emoji', '🧶'.repeat(10_000)],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> and more words'],
    ['null bytes and controls', 'ab\0cd\u0007ef \u202e and some more words, twenty or more'],
    ['half a character', 'a lone \ud83d here, and enough more words to be sent'],
    ['quotes for SQL', `'; drop table question; -- and a few more words here`],
  ] as const

  test.each(nasty)('%s is refused or shown as text', async (_, text) => {
    for (const field of ['title', 'body']) {
      const answer = await anna.post('/questions/ask', { ...question, [field]: text })
      expect([303, 422]).toContain(answer.status)
      const html = answer.status === 303 ? await (await anna.get(to(answer))).text() : await answer.text()
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img src=x')
      expect(html).not.toContain('\0')
      if (answer.status === 422) expect(html.length).toBeGreaterThan(text.length / 3)
    }
  })

  test.each(nasty)('%s at the desk and in review', async (_, text) => {
    const id = /\/desk\/([0-9a-f-]{36})/.exec(await (await maya.get('/desk')).text())?.[1]
    const prepared = /\/desk\/review\/([0-9a-f-]{36})/.exec(
      await (await maya.get('/desk/review')).text(),
    )?.[1]
    for (const [path, form] of [
      [`/desk/${id}`, { body: text, next: text, do: 'keep' }],
      [
        `/desk/review/${prepared}`,
        { title: text, question: text, reply: text, update: text, 'mark-0-code': text, 'mark-0-text': text },
      ],
    ] as const) {
      const answer = await maya.post(path, form)
      expect([303, 413, 422]).toContain(answer.status)
      expect((await maya.get(path)).status).toBe(200)
    }
  })

  test.each([
    '/questions/mine/x',
    '/questions/mine/%00',
    `/questions/mine/${randomUUID()}`,
    '/questions/ask/x/look',
    '/questions/ask/x',
    '/questions/no-such',
    '/questions/%F0%9F%99%82',
    `/questions/${'a'.repeat(3000)}`,
  ])('nothing at %s', async path => {
    expect((await anna.get(path)).status).toBe(404)
  })

  test.each([
    '/desk/x',
    `/desk/${randomUUID()}`,
    '/desk/review/x',
    `/desk/review/${randomUUID()}`,
    `/desk/review/${randomUUID()}/preview`,
  ])('nothing on the desk at %s', async path => {
    expect((await maya.get(path)).status).toBe(404)
    expect([404, 303]).toContain((await maya.post(path, {})).status)
  })

  test.each(['?page=-1', '?page=1e99', '?page=x', '?who=boss', '?substance=%00', '?moment[]=x'])(
    'the list takes %s',
    async query => {
      expect((await reader().get(`/questions${query}`)).status).toBe(200)
    },
  )

  test('a member sees nothing of the desk, nobody sees nothing of the members', async () => {
    for (const path of ['/desk', '/desk/review', `/desk/${randomUUID()}`])
      expect((await anna.get(path)).status).toBe(403)
    for (const path of ['/questions/ask', '/questions/mine', '/desk'])
      expect((await reader().get(path)).status).toBe(303)
  })

  test('another’s question and draft are not there', async () => {
    const riverbend = await as('riverbend@sample.example')
    const mine =
      /\/questions\/mine\/([0-9a-f-]{36})/.exec(await (await riverbend.get('/questions/mine')).text())?.[0] ??
      ''
    expect((await riverbend.get(mine)).status).toBe(200)
    expect((await anna.get(mine)).status).toBe(404)
    for (const act of ['update', 'consent', 'withdraw', 'remove'])
      expect([404, 303, 422]).toContain(
        (await anna.post(`${mine}/${act}`, { remove: 'yes', kind: 'worse' })).status,
      )
    expect((await riverbend.get(mine)).status).toBe(200)
  })
})

describe('the public pages', async () => {
  test('work in a database that has nothing but the publications', async () => {
    const { db, reader } = await town()
    await loadSample(db, now)
    const { slug } = await db.selectFrom('publication').select('slug').limit(1).executeTakeFirstOrThrow()
    await sql`drop table search_page, search_word, member, session, sign_in_code, outbox, question, question_draft,
      claim, reply_draft, reply, question_update, consent, preparation, publishing cascade`.execute(db)
    expect((await reader().get('/questions')).status).toBe(200)
    expect((await reader().get(`/questions/${slug}`)).status).toBe(200)
  })

  test('say what will be here while there is nothing', async () => {
    const { reader } = await town()
    const html = await (await reader().get('/questions')).text()
    expect(html).toContain('No questions are published yet.')
    expect(html).toContain('/questions/ask')
  })
})
