import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { publicationAt, related } from '../../src/questions/publications/publications.server.ts'
import { sampleCases } from '../../src/sample/cases.ts'
import { openWorld } from '../../src/serve.server.ts'
import { openLog } from '../../src/server/log.server.ts'
import { findBinaries } from '../../src/server/postgres/binaries.server.ts'
import { choosePlace } from '../../src/server/postgres/place.server.ts'
import { processesOf } from '../../src/server/postgres/processes.server.ts'
import { readSettings } from '../../src/server/settings.server.ts'
import { site } from '../../src/site.tsx'

/**
 * One process with the page cache off. It takes turns: long question pages, and nothing but the two queries of those
 * pages. Prints what each turn cost: processor seconds of this process and of the database, and bytes of the page.
 * Built and run by ../uncached.ts: `node work.js DATA`.
 */
const [dataDir = ''] = process.argv.slice(2)
const pages = 20
const turns = 30 * pages
const rounds = 5
/** As long as the reply of a publication may be. */
const longest = 16_000

const settings = readSettings({ FOOTBRIDGE_DATA: dataDir, LOG_LEVEL: 'silent' })
const { world, close } = await openWorld(settings, openLog('silent'), why => {
  throw why
})
world.cache = { get: () => undefined, keep: () => {}, turn: () => 0, forget: () => {} }
const app = site(world)
const { cluster } = choosePlace(dataDir, findBinaries().major)
await world.db
  .insertInto('publication')
  .values(Array.from({ length: pages }, (_, n) => longPage(n)))
  .execute()
await sql`analyze publication`.execute(world.db)

/** A case of the sample with the replies to twenty others after its own. */
function longPage(n: number) {
  const cases = Array.from({ length: 20 }, (_, m) => sampleCases[(n + m) % sampleCases.length])
  const [of] = cases
  if (!of) throw new Error('the sample has no case')
  const { title, question, update, relationship, substances, moments } = of
  const reply = cases.map(one => one?.reply).join('\n\n')
  const texts = { title, question, reply: reply.slice(0, longest), update_text: update }
  const tags = { relationship, substances, moments }
  return {
    id: randomUUID(),
    slug: slug(n),
    locale: 'en',
    ...texts,
    ...tags,
    published_on: '2026-01-01',
    sample: true,
  }
}

function slug(turn: number): string {
  return `long-${turn % pages}`
}

async function bare(turn: number) {
  const db = world.db.$pickTables<'publication' | 'search_page'>()
  const publication = await publicationAt(db, slug(turn))
  if (!publication) throw new Error('a long page is gone')
  await related(db, publication)
}

async function page(turn: number): Promise<string> {
  const answer = await app.request(`/questions/${slug(turn)}`)
  const text = await answer.text()
  if (answer.status !== 200 || !text.endsWith('</html>'))
    throw new Error(`the page answered ${answer.status}`)
  return text
}

/** Processor seconds of every process of the database, in the kernel's ticks of a hundredth. */
function databaseSeconds(): number {
  let ticks = 0
  for (const pid of processesOf(cluster)) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    ticks += Number(fields[11]) + Number(fields[12])
  }
  return ticks / 100
}

type Spent = { turns: number; here: number; database: number }

async function spend(into: Spent, count: number, work: (turn: number) => Promise<unknown>): Promise<void> {
  const before = { here: process.cpuUsage(), database: databaseSeconds() }
  for (let turn = 0; turn < count; turn++) await work(turn)
  const { user, system } = process.cpuUsage(before.here)
  into.turns += count
  into.here += (user + system) / 1e6
  into.database += databaseSeconds() - before.database
}

const nothing = (): Spent => ({ turns: 0, here: 0, database: 0 })
const spent = { first: nothing(), bare: nothing(), page: nothing() }
for (const path of ['/questions', '/library/moderation', '/right-now'])
  for (let warm = 0; warm < 100; warm++) await app.request(path)
await spend(spent.first, pages, page)
for (const work of [bare, page]) await spend(nothing(), turns, work)
for (let round = 0; round < rounds; round++) {
  await spend(spent.bare, turns, bare)
  await spend(spent.page, turns, page)
}
const { length } = await page(0)
await close()
process.stdout.write(`${JSON.stringify({ length, ...spent })}\n`)
process.exit(0)
