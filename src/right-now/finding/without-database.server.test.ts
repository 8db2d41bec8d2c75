import { gzipSync } from 'node:zlib'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { builtClient } from '../../../tests/built-client.ts'
import { substances } from '../../craft/vocabulary.ts'
import { asShipped } from '../../lines/edits.ts'
import { openLog } from '../../server/log.server.ts'
import { openPageCache } from '../../server/page-cache.ts'
import { readSettings } from '../../server/settings.server.ts'
import { site } from '../../site.tsx'

const clientDir = builtClient()

/** A Footbridge whose database nobody answers for. */
const app = site({
  settings: { ...readSettings({}), clientDir },
  db: new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ host: '127.0.0.1', port: 1 }) }) }),
  mail: { send: async () => {}, close() {} },
  lines: { edits: () => asShipped, refresh: async () => {}, close() {} },
  jobs: { ask: async () => {}, close: async () => {} },
  log: openLog('silent'),
  cache: openPageCache(() => performance.now()),
  now: () => new Date('2026-11-29T02:00:00Z'),
})
const read = async (path: string) => {
  const answer = await app.request(path)
  return { answer, html: await answer.text() }
}
const papers = ['/right-now/card', '/right-now/card/full', '/right-now/fridge']
const inBoth = (paths: string[]) => paths.flatMap(path => [path, `/es${path}`])

describe('with the database down', () => {
  test.each(
    inBoth([
      '/right-now',
      '/right-now/find',
      '/substances',
      '/substances/after',
      '/substances/ghb',
      ...papers,
    ]),
  )('%s opens, sets no cookie, and is light', async path => {
    const { answer, html } = await read(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(gzipSync(html).length).toBeLessThanOrEqual(15_000)
  })

  test('the right page is found, and its number stands before it', async () => {
    const { html } = await read('/right-now/find?q=wont+wak+up')
    const [call, first] = [
      html.indexOf('tel:911'),
      html.indexOf('href="/right-now/cant-wake-them/not-waking"'),
    ]
    expect(first).toBeGreaterThan(0)
    expect(html.indexOf('<h2 id="found"')).toBeLessThan(call)
    expect(call).toBeLessThan(first)
  })

  test('each question has its own answer, and none is kept', async () => {
    const { answer, html } = await read('/es/right-now/find?q=malilla')
    expect(html).toContain('href="/es/right-now/coming-down/dope-sick"')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect((await read('/es/right-now/find?q=resaca')).html).not.toContain('Para “malilla”')
    expect((await read('/es/right-now/find')).html).not.toContain('malilla”')
  })

  test('what was typed comes back as text, never as markup', async () => {
    const { html } = await read('/right-now/find?q=%3Cscript%3Ealert(1)%3C/script%3E%22')
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script')
  })

  const asked = '/substances/after?used=heroin&used=alcohol&since=12&unit=hours'

  test('what may come is told, the number first, what can kill before the rest, and kept nowhere', async () => {
    const { answer, html } = await read(asked)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.getSetCookie()).toEqual([])
    const told = html.slice(html.indexOf('12 hours after the last use'))
    const places = ['tel:911', 'href="/substances/alcohol"', 'href="/substances/heroin"', '<form'].map(one =>
      told.indexOf(one),
    )
    expect(told).toMatch(/They have had a seizure[^<]*<strong> Call now\./)
    expect(told).toContain('Keep naloxone near.')
    expect(places.every(place => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(html.indexOf('tel:911')).toBeLessThan(html.indexOf('12 hours after'))
    const next = (await read('/substances/after')).html
    expect(next).not.toContain('after the last use</h2>')
    expect(next).not.toContain('checked')
  })

  test('all of it ticked is still light', async () => {
    const every = substances.map(one => `used=${one}`).join('&')
    for (const path of inBoth([`/substances/after?${every}&since=1&unit=days`])) {
      const { answer, html } = await read(path)
      expect(answer.status).toBe(200)
      expect(gzipSync(html).length).toBeLessThanOrEqual(15_000)
    }
  })

  test('what cannot be read is told kindly, and stands in the form again as it was typed', async () => {
    const { answer, html } = await read('/es/substances/after?used=ghb&since=%3Cb%3Eayer&unit=days')
    expect(answer.status).toBe(422)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(html).toContain('Escríbelo como un número')
    expect(html).toContain('value="&lt;b>ayer"')
    expect(html).toMatch(/value="ghb" checked/)
    expect(html).toMatch(/value="days" selected/)
    expect(html.indexOf('tel:911')).toBeLessThan(html.indexOf('<form action="/es/substances/after"'))
    const none = await read('/substances/after?since=&unit=hours')
    expect(none.answer.status).toBe(422)
    expect(none.html).toContain('href="#used"')
    expect(none.html).toContain('href="#since"')
  })

  test('where nothing fits, the emergency number stands beside the whole list', async () => {
    const { html } = await read('/right-now/find?q=zzqx+vrrkt')
    expect(html).toContain('No page fits “zzqx vrrkt”.')
    expect(html.slice(html.indexOf('id="found"'))).toContain('tel:911')
    expect(html).toContain('bugs on skin')
  })

  const callOf = async (query: string) => {
    const { html } = await read(`/right-now/find?q=${query}`)
    return /class="button danger call" href="tel:(\d+)"/.exec(html.slice(html.indexOf('id="found"')))?.[1]
  }

  test('the emergency number stands before what was found, unless the best page has a line of its own', async () => {
    expect(await callOf('hungover')).toBe('911')
    expect(await callOf('ketamine')).toBe('911')
    expect(await callOf('threatens+suicide')).toBe('988')
  })

  test('the name of a substance alone finds its page of the guide', async () => {
    expect((await read('/right-now/find?q=ketamine')).html).toContain('href="/substances/ketamine"')
    expect((await read('/es/right-now/find?q=marihuana')).html).toContain('href="/es/substances/cannabis"')
    expect((await read('/es/right-now/find?q=cuanto+dura+la+abstinencia')).html).toContain(
      'href="/es/substances/after"',
    )
  })

  test('the search of everything still shows the right-now pages, and says what it lacks', async () => {
    const { answer, html } = await read('/search?q=blue+lips')
    expect(answer.status).toBe(503)
    expect(html).toContain('href="/right-now/cant-wake-them/not-waking"')
    expect(html).toContain('The library cannot be searched at this moment.')
  })
})

describe('what is printed', () => {
  test('is kept like every page that is the same for anyone', async () => {
    for (const path of papers)
      expect((await read(path)).answer.headers.get('Cache-Control')).toBe('public, no-cache')
  })

  test('from outside, the plain card names no drug, no danger and no line', async () => {
    for (const path of inBoth(['/right-now/card'])) {
      const { html } = await read(path)
      const outside = [...html.matchAll(/<section class="(?:front|back)-cover">([\s\S]*?)<\/section>/g)]
      expect(outside).toHaveLength(2)
      expect(
        outside
          .map(([, part]) => part)
          .join(' ')
          .replace(/<[^>]+>/g, ' '),
      ).toMatch(/^[\s]*(?:(?:Phone numbers|Teléfonos|Name|Nombre|Number|Número|People|Personas)\s*)+$/)
    }
  })

  test('only the full card has the line for violence at home', async () => {
    const has = async (path: string) => (await read(path)).html.includes('1-800-799-7233')
    expect(await has('/right-now/card/full')).toBe(true)
    expect(await has('/right-now/card')).toBe(false)
    expect(await has('/right-now/fridge')).toBe(false)
  })
})
