import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { indexContent, search } from './search.server.ts'

const { db } = await freshDatabase()
beforeAll(() => indexContent(db, ['en', 'es']))

describe('the search in Spanish', () => {
  test.each([
    ['no despierta', '/right-now/cant-wake-them/not-waking'],
    ['no respira', '/right-now/cant-wake-them/not-waking'],
    ['no resprira', '/right-now/cant-wake-them/not-waking'],
    ['labios azules', '/right-now/cant-wake-them/not-waking'],
    ['labios morados', '/right-now/cant-wake-them/not-waking'],
    ['sobredosis', '/right-now/cant-wake-them/not-waking'],
    ['narcan', '/right-now/cant-wake-them/not-waking'],
    ['bichos en la piel', '/right-now/someone-may-get-hurt/seeing-things'],
    ['me pegó', '/right-now/someone-may-get-hurt/me'],
    ['malilla', '/right-now/coming-down/dope-sick'],
    ['convulsion', '/right-now/cant-wake-them/seizure'],
    ['convulsión', '/right-now/cant-wake-them/seizure'],
    ['quiero morir', '/right-now/i-cant-go-on/suicide'],
  ])('%s finds %s among the first three', async (text, path) => {
    const { found } = await search(db, 'es', text)
    expect(found.slice(0, 3).map(one => one.path)).toContain(path)
  })

  test('answers in Spanish, and a Spanish word finds no English page', async () => {
    const { found } = await search(db, 'es', 'sobredosis')
    expect(found.find(one => one.path === '/right-now/cant-wake-them/not-waking')?.title).toBe(
      'No se despierta o casi no respira',
    )
    expect((await search(db, 'en', 'malilla')).found).toEqual([])
  })

  test('a slip is read as the nearest Spanish word', async () => {
    expect((await search(db, 'es', 'no resprira')).read).toBe('no respira')
  })
})
