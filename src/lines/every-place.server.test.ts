import { expect, test } from 'vitest'
import { notebookTown } from '../../tests/notebook-server.ts'

const town = await notebookTown()

/** Numbers are answered with the database gone. */
await town.db.destroy()

const ask = (path: string) => town.app.request(path, { headers: { Host: new URL(town.origin).host } })

/** What belongs to a person, is written for one country, or is no page. */
const atNoPlace = /^(\/es)?\/(questions|notebook|you)(?=\/|$)|^\/icon\.svg$/
const ofAnyPlace = /^(\/es)?\/(([a-z-]+\/)?in|lines)\/[a-z]{2}(?=\/|$)/

/** Where a page leads, its forms too, without the ways to the same page in other places. */
function waysOf(html: string) {
  const page = html.replace(/<nav class="places".*?<\/ul>/s, '')
  const ways = [...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, to]) => to!.replace(/[?#].*/, ''))
  return [...new Set(ways)].filter(to => !atNoPlace.test(to))
}

/** Names that stand on a page more than once. */
function twice(html: string) {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  return ids.filter((id, at) => ids.indexOf(id) < at)
}

/** What a page holds for a reader, to the last word that is folded away or read aloud. */
const allOf = (html: string) => html.replace(/<(style|script)\b.*?<\/\1>/gs, ' ')

/** What a page says, without its sources: those may be called by a number. */
const saidOn = (html: string) =>
  allOf(html).replace(/<details>.*?<\/details>|<section class="sources">.*?<\/section>/gs, ' ')

/** The same without the ways to call that numbers in a sentence are. */
const readOn = (html: string) => saidOn(html).replace(/<a href="tel:[^"]*">([^<]*)<\/a>/g, '$1')

/** A number that nobody filled in. */
const leftOut = /\{[a-z-]+\}/

/** Numbers of the United States. */
const foreign = /\b(?:911|988)\b|\b1-8\d\d-|800-972-0590/

/** Follows every way from a page, and gives what was found wanting and how many pages there are. */
async function walkFrom(start: string, place: string) {
  const [seen, wanting] = [new Set([start]), [] as string[]]
  for (const path of seen) {
    const answer = await ask(path)
    if (answer.status !== 200) wanting.push(`${path}: ${answer.status}`)
    const html = await answer.text()
    const found = leftOut.exec(allOf(html)) ?? foreign.exec(saidOn(html))
    if (found) wanting.push(`${path} says ${found[0]}`)
    for (const id of twice(html)) wanting.push(`${path} has ${id} twice`)
    if (!html.includes('href="#places"')) wanting.push(`${path} does not say whose its numbers are`)
    for (const to of waysOf(html)) {
      if (ofAnyPlace.exec(to)?.[0].endsWith(`/${place}`)) seen.add(to)
      else wanting.push(`${path} leads to ${to}`)
    }
  }
  return { wanting, pages: seen.size }
}

test.each([
  ['/in/gb', 'gb'],
  ['/es/in/es', 'es'],
  ['/right-now/in/nz', 'nz'],
])(
  'from %s every way is there and keeps to the place, but to what stands at none; no page says a number of the US or one not filled in, and all say whose their numbers are',
  async (start, place) => {
    const { wanting, pages } = await walkFrom(start, place)
    expect(wanting).toEqual([])
    expect(pages).toBeGreaterThan(200)
  },
)

test.each([
  '/right-now/in/zz/find',
  '/right-now/in/zz',
  '/substances/in/zz/alcohol',
  '/library/in/zz/opioids',
  '/library/in/zz',
  '/search/in/zz',
  '/in/zz',
  '/es/in/zz',
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

test.each([
  ['/questions', 500, 'United States', '/right-now#places'],
  ['/es/sign-in', 200, 'Estados Unidos', '/es/right-now#places'],
  ['/none', 404, 'United States', '/right-now#places'],
  ['/library/in/gb/none', 404, 'United Kingdom', '/right-now/in/gb#places'],
])(
  'what stands at no country’s address says at its foot whose its numbers are, and leads to the choice: %s',
  async (path, status, country, choice) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toMatch(new RegExp(`<a href="${choice}">[^<]*: ${country}</a>`))
  },
)

test('in a country the library, the search and the help to leave name its numbers, in both languages', async () => {
  const said = async (path: string) => readOn(await (await ask(path)).text())
  expect(await said('/library/alcohol')).toContain('stay, and call 988 (or text it).')
  expect(await said('/library/in/gb/alcohol')).toContain('stay, and call 116 123.')
  expect(await said('/es/library/in/es/alcohol')).toContain('stay, and call 024.')
  expect(await said('/leaving/in/gb')).toContain('0808 2000 247')
  const found = await said('/search/in/gb?q=wake')
  expect(found).toContain('href="/right-now/in/gb/cant-wake-them')
  expect(found).toContain('href="/search/in/ie?q=wake"')
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

test('what a text says to call is the line of the country, and plain words where it has none', async () => {
  const page = async (path: string) => readOn(await (await ask(path)).text())
  const wantsToDie = '/said-something/wants-to-die'
  expect(await page(`/right-now${wantsToDie}`)).toContain('Call 988 (or text it), with them.')
  expect(await page(`/right-now/in/gb${wantsToDie}`)).toContain('Call 116 123, with them.')
  expect(await page(`/es/right-now/in/es${wantsToDie}`)).toContain(
    'Llama al 024, con tu ser querido al lado.',
  )
  expect(await page(`/right-now/in/eu/cant-wake-them/child`)).toContain(
    'Call your local poison line now, or 112.',
  )
  expect(await page(`/es/right-now/in/mx${wantsToDie}`)).toContain('Llama al 800 911 2000, con')
})

test('no page of the site’s own country leaves a number out either, nor an English article on a Spanish page', async () => {
  const starts = ['/library', '/es/library', '/substances', '/about', '/privacy', '/leaving']
  const seen = new Set(starts)
  for (const path of seen) {
    const html = await (await ask(path)).text()
    expect(leftOut.exec(allOf(html))?.[0], path).toBeUndefined()
    for (const [, to] of html.matchAll(/href="((?:\/es)?\/(?:library|substances)\/[^"?#]*)"/g)) seen.add(to!)
  }
  expect(seen.size).toBeGreaterThan(50)
  expect(readOn(await (await ask('/es/library/alcohol')).text())).toContain(
    'stay, and call 988 (or text it).',
  )
})
