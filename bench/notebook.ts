import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { openBrowser } from '../tests/browser.ts'
import type { bench as Bench } from './notebook/page.ts'

const ENTRIES = 22_000
const OPENINGS = 7
const APPENDS = 300

/** Bundles one entry for the browser, its worker too, as the product's own build does. */
async function bundle(entry: string): Promise<Map<string, string>> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { entry },
        output: { entryFileNames: '[name].js', format: 'es' },
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput
  return new Map(
    result.output.map(file => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  )
}

const kilobytes = (files: Iterable<string>): number => {
  let sum = 0
  for (const file of files) sum += gzipSync(file, { level: 9 }).length
  return sum / 1024
}

async function serve(files: Map<string, string>): Promise<{ server: Server; address: string }> {
  const server = createServer((request, answer) => {
    const file = files.get((request.url ?? '/').slice(1))
    if (file !== undefined) answer.writeHead(200, { 'Content-Type': 'text/javascript' }).end(file)
    else
      answer
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><script type="module" src="/entry.js"></script>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

type Does = Omit<typeof Bench, 'seed'> & { seed(count: number): Promise<number> }

/** Asks the page, loaded anew, for one figure. */
async function ask<K extends keyof Does>(
  page: Page,
  address: string,
  what: K,
  ...given: Parameters<Does[K]>
): Promise<Awaited<ReturnType<Does[K]>>> {
  await page.goto(address)
  await page.waitForFunction('globalThis.bench !== undefined')
  return page.evaluate(`globalThis.bench.${what}(...${JSON.stringify(given)})`) as never
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0

async function measure(browser: Browser, address: string) {
  const page = await (await browser.newContext()).newPage()
  const vectors = await ask(page, address, 'vectors')
  const bytes = await ask(page, address, 'seed', ENTRIES)
  const replays: number[] = []
  for (let n = 0; n < 3; n++) replays.push((await ask(page, address, 'openJournal')).ms)
  // The product's first opening writes the checkpoint; all later ones find it.
  await ask(page, address, 'throughWorker', 0)
  const openings: { ms: number; stretchMs: number; entries: number }[] = []
  for (let n = 0; n < OPENINGS; n++) openings.push(await ask(page, address, 'openJournal'))
  const worker = await ask(page, address, 'throughWorker', APPENDS)
  return {
    vectors,
    bytes,
    replay: median(replays),
    open: median(openings.map(one => one.ms)),
    stretch: median(openings.map(one => one.stretchMs)),
    entries: openings[0]?.entries ?? 0,
    worker,
  }
}

const row = (what: string, ours: number, figure?: [limit: number, unit: string]) => ({
  what,
  ours: ours.toFixed(1),
  figure: figure ? `≤ ${figure[0]} ${figure[1]}` : '',
  held: figure ? (ours <= figure[0] ? 'yes' : 'NO') : '',
})

/** The notebook of ten years in Chromium: opening it, writing to it, and what it weighs. */
export async function run(): Promise<{ title: string; rows: Record<string, string | number>[] }> {
  const core = kilobytes((await bundle('src/notebook/client.ts')).values())
  const { server, address } = await serve(await bundle('bench/notebook/page.ts'))
  const browser = await openBrowser()
  const found = await measure(browser, address)
  await browser.close()
  server.close()
  if (found.vectors.wrong.length > 0) throw new Error(`known answers wrong: ${found.vectors.wrong}`)
  if (found.entries !== ENTRIES) throw new Error(`${found.entries} of ${ENTRIES} entries opened`)
  return {
    title: `The notebook with ${ENTRIES} entries, in Chromium`,
    rows: [
      row('crypto, store and worker, KB compressed', core, [30, 'KB']),
      row('opens with its keys in hand, ms', found.open, [600, 'ms']),
      row('the same without a checkpoint, ms', found.replay),
      row('Argon2id, 64 MiB and 3 passes, ms', found.stretch),
      row('unlocks by PIN through the worker, all in all, ms', found.worker.unlockMs),
      row(`hands ${found.worker.listed} entries to the page, ms`, found.worker.listMs),
      row('an entry is durable, median, ms', found.worker.p50),
      row('an entry is durable, 95 of 100, ms', found.worker.p95, [10, 'ms']),
      row('ops on the device, MB', found.bytes / 1e6),
      row('known answers that hold in Chromium', found.vectors.checked),
    ],
  }
}
