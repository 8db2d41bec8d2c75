import { expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { addSteward } from '../members/members.server.ts'
import { waiting } from '../questions/desk/desk.server.ts'
import { publicationAt, related } from '../questions/publications/publications.server.ts'
import { reviewList } from '../questions/publications/review.server.ts'
import { questionsOf } from '../questions/questions.server.ts'
import { sampleCases } from './cases.ts'
import { loadSample, removeSample } from './sample.server.ts'

const { db } = await freshDatabase()
const now = new Date('2026-11-23T12:00:00Z')

test('the sample is put in once, and shows every place a question can be in', async () => {
  const twice = await Promise.all([loadSample(db, now), loadSample(db, now)])
  expect(twice.sort()).toEqual([false, true])
  const members = await db.selectFrom('member').select(['id', 'screen_name', 'role', 'sample']).execute()
  expect(members.map(one => `${one.screen_name} ${one.role} ${one.sample}`).sort()).toEqual([
    'june steward true',
    'maya counsellor true',
    'riverbend member true',
  ])
  const riverbend = members.find(one => one.role === 'member')?.id ?? ''
  expect((await questionsOf(db, riverbend)).map(one => one.standing)).toEqual([
    'waiting',
    'answered',
    'published',
  ])
  expect(await waiting(db)).toHaveLength(1)
  expect((await reviewList(db)).filter(one => !one.slug)).toHaveLength(1)
})

test('every sample publication is marked and has related cases', async () => {
  const rows = await db.selectFrom('publication').select(['slug', 'sample']).execute()
  expect(rows).toHaveLength(sampleCases.length)
  for (const { slug, sample } of rows) {
    expect(sample).toBe(true)
    const one = await publicationAt(db.$pickTables<'publication' | 'search_page'>(), slug)
    if (!one) throw new Error(slug)
    expect(
      (await related(db.$pickTables<'publication' | 'search_page'>(), one)).length,
    ).toBeGreaterThanOrEqual(2)
  }
})

test('it is removed without a trace, and others stay', async () => {
  await addSteward(db, 'real@example.org', now)
  await db
    .insertInto('outbox')
    .values({ recipient: 'maya@sample.example', subject: 's', body: 'b', written_at: now })
    .execute()
  expect(await removeSample(db)).toEqual({ people: 3, publications: sampleCases.length })
  expect(await db.selectFrom('member').select('email').execute()).toEqual([{ email: 'real@example.org' }])
  for (const table of ['publication', 'question', 'reply', 'outbox', 'search_page', 'search_word'] as const)
    expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
  expect(await removeSample(db)).toEqual({ people: 0, publications: 0 })
  expect(await loadSample(db, now)).toBe(false)
})
