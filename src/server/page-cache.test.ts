import { describe, expect, test } from 'vitest'
import { openPageCache } from './page-cache.ts'

describe('the page cache', () => {
  const open = (limit = 3) => {
    const clock = { ms: 0 }
    return { clock, cache: openPageCache(() => clock.ms, limit, 100) }
  }

  test('keeps a page for a while, and no longer', () => {
    const { cache, clock } = open()
    cache.keep('/a', 'A', 'text/html', cache.turn())
    clock.ms = 99
    expect(cache.get('/a')?.body).toBe('A')
    clock.ms = 100
    expect(cache.get('/a')).toBeUndefined()
  })

  test('forgets all at once, also a page that was being made just then', () => {
    const { cache } = open()
    const before = cache.turn()
    cache.keep('/a', 'A', 'text/html', before)
    cache.forget()
    cache.keep('/b', 'made before', 'text/html', before)
    expect([cache.get('/a'), cache.get('/b')]).toEqual([undefined, undefined])
  })

  test('lets the oldest go when it is full', () => {
    const { cache } = open(2)
    for (const key of ['/a', '/b', '/c']) cache.keep(key, key, 'text/html', cache.turn())
    expect(['/a', '/b', '/c'].map(key => cache.get(key)?.body)).toEqual([undefined, '/b', '/c'])
  })
})
