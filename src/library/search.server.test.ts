import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { indexContent, queryWords, search } from './search.server.ts'

const { db } = await freshDatabase()
beforeAll(() => indexContent(db, ['en']))

const first = async (text: string) => (await search(db, 'en', text)).found[0]?.path

describe('the search', () => {
  test.each([
    ['methadone', '/library/methadone-and-buprenorphine'],
    ['narcan', '/library/naloxone-and-overdose'],
    ['moderation', '/library/moderation'],
    ['bugs on skin', '/library/stimulants'],
    ['tranq', '/substances/xylazine-medetomidine'],
    ['whippets', '/substances/inhalants'],
    ['gabapentin', '/substances/gabapentinoids'],
    ['k-hole', '/substances/ketamine'],
    ['kratom', '/substances/kratom'],
  ])('%s finds %s first', async (text, path) => expect(await first(text)).toBe(path))

  test.each([
    ['metadone', 'methadone'],
    ['bupernorphine', 'buprenorphine'],
    ['fentynal', 'fentanyl'],
    ['nalxone', 'naloxone'],
    ['modration', 'moderation'],
  ])('%s is read as %s', async (typed, meant) => {
    const { found, read } = await search(db, 'en', typed)
    expect(read).toBe(meant)
    expect(found.length).toBeGreaterThan(0)
  })

  test('a right word is never changed', async () => {
    expect((await search(db, 'en', 'heroin')).read).toBeUndefined()
  })

  test('many words find pages even where no page has them all', async () => {
    expect((await search(db, 'en', 'methadone zebra')).found.length).toBeGreaterThan(0)
  })

  test.each([
    '',
    '   ',
    "'; drop table member; --",
    '<script>',
    '\\ & | ! ( ) : *',
    '😀'.repeat(10_000),
    'a'.repeat(2_000_000),
  ])('odd input finds nothing or something, and breaks nothing', async text =>
    expect(Array.isArray((await search(db, 'en', text)).found)).toBe(true),
  )

  test('looks up twelve words at most', () => expect(queryWords('one '.repeat(500))).toHaveLength(12))

  test('indexing twice changes nothing', async () => {
    const pages = () => db.selectFrom('search_page').select(['locale', 'path']).orderBy('path').execute()
    const before = await pages()
    await indexContent(db, ['en'])
    expect(await pages()).toEqual(before)
  })
})
