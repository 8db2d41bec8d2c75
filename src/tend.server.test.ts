import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { arrive, Chain, notebookTown, startNotebook, sync } from '../tests/notebook-server.ts'
import { contentPages, type PageFront } from './library/content.ts'
import { addressOf } from './right-now/front.ts'
import { checkNotebooks, doctor } from './tend.server.ts'

const town = await notebookTown()
const { user, password, host, port, database } = town.connection
const env = {
  DATABASE_URL: `postgres://${user}:${password}@${encodeURIComponent(String(host))}:${port}/${database}`,
}

let chain: Chain
let notebook: string

beforeAll(async () => {
  const owner = await arrive(town)
  const book = await startNotebook(owner)
  notebook = book.id
  chain = new Chain(notebook)
  await sync(town, owner, notebook, { ops: [chain.write(), chain.write()], token: book.write })
})

afterEach(() => {
  process.exitCode = undefined
  vi.restoreAllMocks()
})

/** What a command says, and the code it ends with. On a terminal it tells how far it is. */
async function said(command: typeof doctor, terminal = false) {
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation(text => lines.push(String(text)) > 0)
  const before = process.stdout.isTTY
  process.stdout.isTTY = terminal
  try {
    await command(env)
  } finally {
    process.stdout.isTTY = before
  }
  return [lines.join(''), process.exitCode]
}

test('fsck says that all is well, and on a terminal how far it is', async () => {
  expect(await said(checkNotebooks)).toEqual(['Notebooks: 1, with 2 ops. Nothing is wrong.\n', undefined])
  expect(await said(checkNotebooks, true)).toEqual([
    '\r  2 of 2 ops\r\u001b[KNotebooks: 1, with 2 ops. Nothing is wrong.\n',
    undefined,
  ])
  expect((await said(doctor))[0]).toContain('\nNotebooks: 1, with 2 ops. Nothing is wrong.\n')
})

test('fsck names what is wrong by notebook and device, and ends with 1; doctor tells to run it', async () => {
  await sql`delete from nb_op where seq = 1`.execute(town.db)
  expect(await said(checkNotebooks)).toEqual([
    `Notebooks: 1, with 1 ops. Faults: 2.\n` +
      `  notebook ${notebook}, device ${chain.device}, op 2: comes after ops that are missing\n` +
      `  notebook ${notebook}, as a whole: the bytes counted are not the bytes there\n`,
    1,
  ])
  const [doctored, code] = await said(doctor)
  expect(doctored).toContain('Faults: 2. Run "footbridge fsck" to see them.')
  expect(code).toBe(1)
})

test('doctor names every right-now page that no clinician has signed', async () => {
  const open = contentPages<PageFront>('en', 'right-now').filter(page => !page.front.reviewed_by)
  const [told] = await said(doctor)
  const listed = String(told).match(/^ {4}\/right-now.*$/gm) ?? []
  expect(listed).toEqual(open.map(({ name }) => `    ${addressOf('en', name)}`))
  expect(listed).toContain('    /right-now/stopping-or-shaking/danger')
  expect(told).toContain(`  right-now: ${open.length} of `)
})
