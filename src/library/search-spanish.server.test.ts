import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { indexContent, search } from './search.server.ts'

const { db } = await freshDatabase()
beforeAll(() => indexContent(db, ['en', 'es']))

describe('the search of library, substances and questions in Spanish', () => {
  test.each([
    ['benzos', '/substances/benzodiazepines'],
    ['perico', '/substances/cocaine'],
    ['mota', '/substances/cannabis'],
    ['gas de la risa', '/substances/inhalants'],
  ])('%s finds %s among the first three', async (text, path) => {
    const { found } = await search(db, 'es', text)
    expect(found.slice(0, 3).map(one => one.path)).toContain(path)
  })

  test('a Spanish word finds no English page', async () => {
    expect((await search(db, 'en', 'malilla')).found).toEqual([])
    expect((await search(db, 'es', 'withdrawal')).found).toEqual([])
  })

  test('holds no right-now page: those are found without it', async () => {
    const { found } = await search(db, 'es', 'no despierta')
    expect(found.filter(({ path }) => path.startsWith('/right-now'))).toEqual([])
    const kinds = await db.selectFrom('search_page').select('kind').distinct().execute()
    expect(kinds).toEqual([{ kind: 'library' }])
  })
})
