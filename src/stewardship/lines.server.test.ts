import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { openLineBook, readEdits } from '../lines/book.server.ts'
import { asShipped, type LineEdit } from '../lines/edits.ts'
import { checkLine, deeds, hideLine, restoreLine, showLine, writeLine } from './lines.server.ts'

const { db } = await freshDatabase()
const now = new Date('2026-11-29T02:00:00Z')
const june = randomUUID()
const who = { by: june, now }
const silent = { onChange: () => {}, log: { warn() {} } }

const river: LineEdit = {
  line: 'own-river',
  country: 'US',
  region: 'Ohio',
  use: 'family',
  runBy: 'Families of the river',
  phone: '1-800-555-0100',
  text: null,
  chat: 'https://river.example/chat',
  always: true,
  source: { name: 'Families of the river', url: null },
  words: {
    es: { title: 'Línea del río', summary: 'Para familias.', hours: 'Siempre', languages: ['Español'] },
  },
}

beforeEach(async () => {
  for (const table of ['line_edit', 'line_hiding', 'line_check', 'member'] as const)
    await db.deleteFrom(table).execute()
  await db
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
})

test('what a steward writes, checks and hides is read as it was kept, with who and when', async () => {
  await writeLine(db, river, who, false)
  await checkLine(db, 'us-988', who)
  await checkLine(db, 'us-988', who)
  await hideLine(db, 'us-safespot', who)
  expect(await readEdits(db)).toEqual({
    written: [river],
    hidden: ['us-safespot'],
    checked: { 'us-988': '2026-11-29' },
  })
  const day = '2026-11-29'
  expect(await deeds(db)).toEqual([
    { what: 'written', line: 'own-river', name: 'June', day },
    { what: 'checkedBy', line: 'us-988', name: 'June', day },
    { what: 'hidden', line: 'us-safespot', name: 'June', day },
  ])
})

test('a number that is changed has to be checked anew', async () => {
  await writeLine(db, river, who, true)
  expect((await readEdits(db)).checked).toEqual({ 'own-river': '2026-11-29' })
  await writeLine(db, { ...river, phone: '1-800-555-0199' }, who, false)
  const { checked, written } = await readEdits(db)
  expect(checked).toEqual({})
  expect(written[0]?.phone).toBe('1-800-555-0199')
})

test('everything can be taken back, and the work outlives the account of who did it', async () => {
  await writeLine(db, river, who, true)
  await hideLine(db, 'own-river', who)
  await db.deleteFrom('member').execute()
  expect((await deeds(db)).map(({ what, name }) => [what, name])).toEqual([
    ['checkedBy', null],
    ['hidden', null],
    ['written', null],
  ])
  await showLine(db, 'own-river')
  expect((await readEdits(db)).hidden).toEqual([])
  await restoreLine(db, 'own-river')
  expect(await readEdits(db)).toEqual(asShipped)
})

test('the last emergency number of a country stays, however many stewards try at once', async () => {
  expect(await hideLine(db, 'us-911', who)).toEqual({ refusal: 'line-emergency' })
  expect((await readEdits(db)).hidden).toEqual([])
  await writeLine(db, { ...river, use: 'emergency' }, who, true)
  const answers = await Promise.all(['us-911', 'own-river'].map(line => hideLine(db, line, who)))
  expect(answers.filter(answer => 'refusal' in answer)).toHaveLength(1)
  const elsewhere = { ...river, line: 'own-river', use: 'emergency' as const, country: 'CA' }
  await showLine(db, 'own-river')
  await hideLine(db, 'us-911', who)
  expect(await writeLine(db, elsewhere, who, true)).toEqual({ refusal: 'line-emergency' })
})

test('the book in memory follows a change, tells when it changed, and outlives its database', async () => {
  let changes = 0
  const { db: gone, close } = await freshDatabase()
  const book = await openLineBook(gone, { ...silent, onChange: () => changes++, every: 20 })
  expect(book.edits()).toEqual(asShipped)
  const row = { line: 'us-safespot', hidden_by: null, hidden_at: now }
  await gone.insertInto('line_hiding').values(row).execute()
  await expect.poll(() => book.edits().hidden).toEqual(['us-safespot'])
  expect(changes).toBe(1)
  await book.refresh()
  expect(changes).toBe(1)
  await close()
  await expect(book.refresh()).rejects.toThrow()
  expect(book.edits().hidden).toEqual(['us-safespot'])
  book.close()
})
