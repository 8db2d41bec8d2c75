import { expect, test } from 'vitest'
import { notebookTown } from '../../tests/notebook-server.ts'

const town = await notebookTown()

/** Numbers are answered with the database gone. */
await town.db.destroy()

const ask = (path: string) => town.app.request(path, { headers: { Host: new URL(town.origin).host } })

const withNumbers = /^(\/es)?\/(right-now|substances|lines)(?=\/|$)/
const ofAnyPlace = /^(\/es)?\/(right-now\/in|substances\/in|lines)\/[a-z]{2}(?=\/|$)/

/** Where a page leads, its forms too, without the ways to the same page in other places. */
function waysOf(html: string) {
  const page = html.replace(/<nav class="places".*?<\/ul>/s, '')
  const ways = [...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, to]) => to!.replace(/[?#].*/, ''))
  return [...new Set(ways)].filter(to => withNumbers.test(to))
}

/** What a page says, without its sources: those may be called by a number. */
const saidOn = (html: string) => html.replace(/<details>.*?<\/details>|<style>.*?<\/style>/gs, ' ')

/** Follows every way from a page, and gives what was found wanting and how many pages there are. */
async function walkFrom(start: string, place: string) {
  const [seen, wanting] = [new Set([start]), [] as string[]]
  for (const path of seen) {
    const answer = await ask(path)
    if (answer.status !== 200) wanting.push(`${path}: ${answer.status}`)
    const html = await answer.text()
    const foreign = /\{emergency\}|\b911\b/.exec(saidOn(html))
    if (foreign) wanting.push(`${path} says ${foreign[0]}`)
    for (const to of waysOf(html)) {
      if (ofAnyPlace.exec(to)?.[0].endsWith(`/${place}`)) seen.add(to)
      else wanting.push(`${path} leads to ${to}`)
    }
  }
  return { wanting, pages: seen.size }
}

test.each([
  ['/right-now/in/gb', 'gb'],
  ['/es/right-now/in/es', 'es'],
])(
  'from %s every way to a page with numbers is there and keeps to the place, and no page says 911',
  async (start, place) => {
    const { wanting, pages } = await walkFrom(start, place)
    expect(wanting).toEqual([])
    expect(pages).toBeGreaterThan(150)
  },
)

test.each([
  '/right-now/in/zz/find',
  '/right-now/in/zz',
  '/substances/in/zz/alcohol',
  '/lines/zz',
  '/lines/gbr',
])('a place that has no numbers has no page: %s', async path => expect((await ask(path)).status).toBe(404))

test('on a page of another country the number on every button is its own', async () => {
  const paths = ['/substances', '/substances/alcohol', '/substances/after?used=alcohol&since=20&unit=hours']
  for (const path of [...paths, '/right-now/find?q=zzqx', '/right-now/card', '/right-now/fridge']) {
    const there = await (await ask(path.replace(/^\/[^/]*/, '$&/in/gb'))).text()
    expect(there, path).toContain('999')
    expect(there, path).not.toContain('tel:911')
  }
})

test('an English article says so on a Spanish page of a substance, to a screen reader too', async () => {
  const spanish = await (await ask('/es/substances/heroin')).text()
  expect(spanish).toMatch(/<a href="\/es\/library\/opioids" lang="en" hreflang="en">[^<]*<\/a> \(en inglés\)/)
  expect(await (await ask('/substances/heroin')).text()).not.toContain('(in English)')
})

test('in Spanish who runs a line is told with the article it takes, and in Mexico one line stands in three groups', async () => {
  const spain = await (await ask('/es/lines/es')).text()
  expect(spain).toContain('A cargo del Ministerio de Igualdad')
  expect(spain).not.toContain('A cargo de el ')
  const groups = (await (await ask('/lines/mx')).text()).split('<h2>')
  for (const title of ['Suicide and crisis', 'Families', 'Drugs, alcohol and treatment'])
    expect(groups.find(group => group.startsWith(title))).toContain('8009112000')
})
