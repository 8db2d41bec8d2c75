import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { notebookTown } from '../../../tests/notebook-server.ts'
import type { LineEdit } from '../../lines/edits.ts'
import { linesIn } from '../../lines/lines.ts'
import { numbersIn } from '../../lines/numbers.ts'
import { hideLine, showLine, writeLine } from '../../stewardship/lines.server.ts'
import { type Line, readLines } from '../lines/read-lines.ts'
import { saidNumbers } from '../lines/said-numbers.ts'

const commons = 'https://families.example.org'
const notes = 'https://notes.example.net'
const mailed = { ORIGIN: commons, SMTP_URL: 'smtp://mail.example.org' }
const one = await notebookTown(mailed)
const two = await notebookTown({ ...mailed, NOTEBOOK_ORIGIN: notes })
const june = randomUUID()
const by = { by: june, now: new Date('2026-11-29T12:00:00Z') }
await one.db
  .insertInto('member')
  .values({
    id: june,
    email: 'june@example.org',
    screen_name: 'June',
    role: 'steward',
    locale: 'en',
    joined_on: '2026-11-01',
  })
  .execute()

const address = '/notebook/lines.json'
const get = (town: typeof one, origin: string, path = address) =>
  town.app.request(path, { headers: { Host: new URL(origin).host } })
const told = async (path = address): Promise<Line[]> => {
  const read = readLines(await (await get(one, commons, path)).json())
  if (!read) throw new Error('the notebook would not take this answer')
  return read
}
const violence: LineEdit = {
  line: 'us-domestic-violence',
  country: 'US',
  region: null,
  use: 'violence',
  runBy: 'Shelter of the valley',
  phone: '+1 (800) 555-0177',
  text: null,
  chat: null,
  always: true,
  source: { name: 'Shelter of the valley', url: null },
  words: {
    en: {
      title: 'Valley line',
      summary: 'For anyone afraid at home.',
      hours: 'Always',
      languages: ['English'],
    },
  },
}

beforeEach(async () => {
  await one.db.deleteFrom('line_edit').execute()
  await one.db.deleteFrom('line_hiding').execute()
  await one.db.deleteFrom('line_check').execute()
  await one.world.lines.refresh()
})

describe('what the notebook is told of the numbers to call', () => {
  test('is every number of the place as it ships, in order, each of which the notebook takes', async () => {
    const shipped = linesIn('en', 'US').filter(line => line.dial)
    expect(shipped.length).toBeGreaterThan(6)
    expect((await told()).map(({ title, dial, checked }) => [title, dial, checked])).toEqual(
      shipped.map(({ title, dial, checked = '' }) => [title, dial, checked]),
    )
  })

  test('is what a steward wrote and checked, without what they hid', async () => {
    await writeLine(one.db, violence, by, true)
    await hideLine(one.db, 'us-988', by)
    await one.world.lines.refresh()
    const lines = await told()
    expect(lines.filter(({ use }) => use === 'violence')).toEqual([
      {
        title: 'Valley line',
        summary: 'For anyone afraid at home.',
        use: 'violence',
        phone: '+1 (800) 555-0177',
        dial: '+18005550177',
        hours: 'Always',
        checked: '2026-11-29',
        region: '',
      },
    ])
    expect(lines.some(({ dial }) => dial === '988' || dial === '18007997233')).toBe(false)
    await showLine(one.db, 'us-988')
    await one.world.lines.refresh()
    expect((await told()).some(({ dial }) => dial === '988')).toBe(true)
  })

  test('comes with what its cards say for the numbers, as the stewards keep them', async () => {
    const said = async () => saidNumbers(await (await get(one, commons)).json(), '911')
    expect(await said()).toEqual(numbersIn('en', 'US'))
    await writeLine(one.db, violence, by, true)
    await hideLine(one.db, 'us-988', by)
    await one.world.lines.refresh()
    expect(await said()).toMatchObject({
      suicide: 'your local crisis line, or 911',
      violence: '+1 (800) 555-0177',
      treatment: '1-800-662-4357',
    })
  })

  test('leaves out a line that nobody can call', async () => {
    await writeLine(one.db, { ...violence, phone: null, text: 'START to 55501' }, by, false)
    await one.world.lines.refresh()
    expect((await told()).some(({ use }) => use === 'violence')).toBe(false)
  })

  test('is the same for everyone, sets no cookie, and runs under the notebook’s policy', async () => {
    const answer = await get(one, commons)
    const page = await get(one, commons, '/notebook')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(answer.headers.get('Cache-Control')).toBe('public, no-cache')
    for (const name of ['Content-Security-Policy', 'Referrer-Policy', 'Permissions-Policy'])
      expect(answer.headers.get(name)).toBe(page.headers.get(name))
  })

  test('stands on the notebook’s own address where it has one', async () => {
    expect((await get(two, notes)).status).toBe(200)
    expect(readLines(await (await get(two, notes)).json())?.length).toBeGreaterThan(6)
    const sent = await get(two, commons)
    expect([sent.status, sent.headers.get('Location')]).toEqual([302, notes + address])
  })

  test('needs no database', async () => {
    const { app, db } = await notebookTown()
    await db.destroy()
    const answer = await app.request(address)
    expect(answer.status).toBe(200)
    expect(readLines(await answer.json())?.some(({ dial }) => dial === '911')).toBe(true)
  })
})
