import { execFileSync } from 'node:child_process'
import pg from 'pg'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../tests/browser.ts'
import { bundle } from '../tests/bundle.ts'
import { codeFor } from '../tests/people.ts'
import { Device, PIN } from './notebook/device.ts'
import { type Call, type Door, startBehindDoor } from './notebook/front.ts'
import { weighScripts } from './notebook/scripts.ts'

const ENTRIES = 22_000
const OPENINGS = 7
const APPENDS = 300
const JOINERS = 3
/** How much slower a slow phone's processor is played. */
const SLOW = 4

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const total = (calls: Call[], of: 'up' | 'down'): number => calls.reduce((sum, call) => sum + call[of], 0)
const isSync = ({ path }: Call) => path.endsWith('/sync')

async function times<T>(count: number, work: () => Promise<T>): Promise<T[]> {
  const found: T[] = []
  while (found.length < count) found.push(await work())
  return found
}

/** Opening the notebook on the page's thread, keys in hand: without a checkpoint, then with one; both slowed as well. */
async function openings(device: Device) {
  const open = () => device.afresh('openJournal')
  const mid = async (count: number, of: 'ms' | 'stretchMs') =>
    median((await times(count, open)).map(one => one[of]))
  const replay = await mid(3, 'ms')
  const slowReplay = await device.slowed(SLOW, () => mid(3, 'ms'))
  // The product's first opening writes the checkpoint; all later ones find it.
  await device.afresh('throughWorker', 0)
  const found = await times(OPENINGS, open)
  return {
    replay,
    slowReplay,
    open: median(found.map(one => one.ms)),
    slowOpen: await device.slowed(SLOW, () => mid(3, 'ms')),
    stretch: median(found.map(one => one.stretchMs)),
    slowStretch: await device.slowed(SLOW, () => mid(3, 'stretchMs')),
    entries: found[0]!.entries,
  }
}

/** What the open notebook holds of the page's heap. */
async function heapOf(device: Device): Promise<number> {
  await device.reload()
  const before = await device.heap()
  await device.do('ask', { ask: 'unlock', pin: PIN })
  return (await device.heap()) - before
}

/** The notebook goes to an account, all of it. */
async function push(device: Device, door: Door) {
  const email = 'ten.years@example.org'
  await device.do('ask', { ask: 'signIn', email })
  await device.do('ask', { ask: 'signInCode', code: await codeFor(door.address, email) })
  const { answer } = await device.do('ask', { ask: 'newWords', pin: PIN })
  await confirm(device, (answer as { words: string[] }).words)
  door.heard()
  const { ms } = await sync(device)
  return { ms, up: total(door.heard(), 'up') }
}

const confirm = (device: Device, words: string[]) =>
  device.do('ask', { ask: 'confirmWords', at: [0, 6], words: [words[0]!, words[6]!] })

async function sync(device: Device): Promise<{ ms: number }> {
  const { ms, answer } = await device.do('ask', { ask: 'sync' })
  const { state, unsent } = answer as { state: string; unsent: number }
  if (state !== 'resting' || unsent > 0) throw new Error(`sync ended ${JSON.stringify(answer)}`)
  return { ms }
}

/** A fresh device comes in by a code from another one and gets everything. Its PIN is stretched before the time runs. */
async function firstSync(browser: Browser, door: Door, from: Device, rate: number) {
  const { answer } = await from.do('ask', { ask: 'link', pin: PIN })
  const device = await Device.open(browser, door.address)
  await device.do('ask', { ask: 'open' })
  await device.do('ask', { ask: 'joinByLink', code: (answer as { code: string }).code, pin: PIN })
  door.heard()
  const { ms } = await device.slowed(rate, () => sync(device))
  const calls = door.heard()
  let entries = 0
  for (const type of ['observation', 'dip', 'reward', 'note'])
    entries += ((await device.do('ask', { ask: 'list', type })).answer as unknown[]).length
  if (entries !== ENTRIES) throw new Error(`${entries} of ${ENTRIES} entries came`)
  await device.close()
  return { ms, calls }
}

/** What the ops take in the database, and how long the rows of one page take to be read by themselves. */
async function database(door: Door, page: Call[]) {
  const client = new pg.Client(door.connection)
  await client.connect()
  const { rows } = await client.query(
    `select count(*)::int as ops, pg_total_relation_size('nb_op')::float8 as bytes, avg(size)::float8 as size from nb_op`,
  )
  const { ops, bytes, size } = rows[0] as { ops: number; bytes: number; size: number }
  const inPage = Math.round(median(page.map(call => call.answer)) / (size + 4))
  const bare = await times(9, async () => {
    const began = performance.now()
    const { rows: read } = await client.query(
      'select header, ct from nb_op where seq > $1 order by notebook, device, seq limit $2',
      [Math.floor(ops / 2), inPage],
    )
    if (read.length !== inPage) throw new Error(`${read.length} of ${inPage} rows`)
    return performance.now() - began
  })
  await client.end()
  return { perOp: bytes / ops, inPage, bare: median(bare) }
}

function fsck(door: Door): number {
  const began = performance.now()
  execFileSync(process.execPath, ['dist/server/cli.js', 'fsck'], {
    env: { ...process.env, ...door.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return performance.now() - began
}

/** One new entry, synced: everything that goes over the wire for it. */
async function oneEntry(device: Device, door: Door): Promise<{ up: number; down: number }> {
  await sync(device)
  door.heard()
  await device.do('writeHere', 1)
  await sync(device)
  const calls = door.heard()
  return { up: total(calls, 'up'), down: total(calls, 'down') }
}

/** Someone knows the words: everything sealed anew, then sent. */
async function rekey(device: Device, door: Door) {
  const { answer } = await device.do('ask', { ask: 'rekey', pin: PIN })
  const sealed = await confirm(device, (answer as { words: string[] }).words)
  door.heard()
  const sent = await sync(device)
  return { sealMs: sealed.ms, sendMs: sent.ms, up: total(door.heard(), 'up') }
}

async function measure(browser: Browser, door: Door) {
  const device = await Device.open(browser, door.address)
  const vectors = await device.do('vectors')
  const [sums, slowSums] = [await device.do('sums'), await device.slowed(SLOW, () => device.do('sums'))]
  const bytes = await device.do('seed', ENTRIES)
  const opened = await openings(device)
  const heap = await heapOf(device)
  const pushed = await push(device, door)
  const joined = await times(JOINERS, () => firstSync(browser, door, device, 1))
  const slowJoined = await firstSync(browser, door, device, SLOW)
  const pages = joined.flatMap(one => one.calls.filter(call => isSync(call) && call.answer > 5e5))
  const server = { ...(await database(door, pages)), page: median(pages.map(call => call.ms)) }
  const fsckMs = fsck(door)
  const entry = await oneEntry(device, door)
  const here = await device.do('writeHere', APPENDS)
  const slowHere = await device.slowed(SLOW, () => device.do('writeHere', APPENDS))
  const worker = await device.afresh('throughWorker', APPENDS)
  await device.reload()
  await device.do('ask', { ask: 'unlock', pin: PIN })
  await sync(device)
  const rekeyed = await rekey(device, door)
  return {
    slower: { page: slowSums.page / sums.page, worker: slowSums.worker / sums.worker },
    ...{ vectors, bytes, heap, pushed, slowJoined, server, fsckMs, entry, here, slowHere, rekeyed, worker },
    opened,
    joined: { ms: median(joined.map(one => one.ms)), calls: joined[0]!.calls },
    scripts: await weighScripts(browser, door.address),
  }
}

type Found = Awaited<ReturnType<typeof measure>>

const row = (what: string, ours: number, figure?: [limit: number, unit: string], slow?: number) => ({
  what,
  ours: ours.toFixed(1),
  [`at ${SLOW}x`]: slow === undefined ? '' : slow.toFixed(1),
  figure: figure ? `≤ ${figure[0]} ${figure[1]}` : '',
  held: figure ? (ours <= figure[0] ? 'yes' : 'NO') : '',
})

/** Measured on the page's thread, but for what is said to go through the worker. */
const onDevice = ({ opened, slower, worker, here, slowHere, heap, bytes, vectors, scripts }: Found) => [
  row('script of the first load in all, KB compressed', scripts.first, [90, 'KB']),
  row('of it the worker: crypto, store and journal, KB', scripts.worker, [30, 'KB']),
  row('what the worker fetches later, with an account, KB', scripts.account),
  row('opens with its keys in hand, ms', opened.open, [600, 'ms'], opened.slowOpen),
  row('the same without a checkpoint, ms', opened.replay, undefined, opened.slowReplay),
  row('Argon2id, 64 MiB and 3 passes, ms', opened.stretch, undefined, opened.slowStretch),
  row('unlocks by PIN through the worker, all in all, ms', worker.unlockMs),
  row(`hands ${worker.listed} entries to the page, ms`, worker.listMs),
  row('an entry is durable through the worker, median, ms', worker.p50),
  row('an entry is durable through the worker, 95 of 100, ms', worker.p95, [10, 'ms']),
  row('the same on the page’s thread, median, ms', here.p50, undefined, slowHere.p50),
  row('the same on the page’s thread, 95 of 100, ms', here.p95, [10, 'ms'], slowHere.p95),
  row('heap that the open notebook holds, MB', heap),
  row('ops on the device, MB', bytes / 1e6),
  row('known answers that hold in Chromium', vectors.checked),
  row('how many times slower the page’s thread was made', 1, undefined, slower.page),
  row('and a worker of it by the same', 1, undefined, slower.worker),
]

const withServer = ({ pushed, joined, slowJoined, server, fsckMs, entry, rekeyed }: Found) => [
  row(`first sync of ${ENTRIES} entries to a fresh device, ms`, joined.ms, [3000, 'ms'], slowJoined.ms),
  row('the first sync on the wire, down, MB', total(joined.calls, 'down') / 1e6),
  row('the first sync on the wire, up, KB', total(joined.calls, 'up') / 1000),
  row('one new entry on the wire with all calls, up, bytes', entry.up),
  row('one new entry on the wire with all calls, down, bytes', entry.down),
  row('the first push of everything, ms', pushed.ms),
  row('the first push of everything, up, MB', pushed.up / 1e6),
  row('PostgreSQL, bytes per op with indexes', server.perOp),
  row(`server, one page of ${server.inPage} ops, ms`, server.page),
  row('server, times the bare SQL of that page', server.page / server.bare),
  row('fsck, the whole command, ms', fsckMs),
  row('new keys for everything: sealed and kept, ms', rekeyed.sealMs),
  row('new keys for everything: sent, ms', rekeyed.sendMs),
  row('new keys for everything: sent, MB', rekeyed.up / 1e6),
]

/** The notebook of ten years in Chromium and its server: opening, writing, syncing, and what it all weighs. */
export async function run(): Promise<{ title: string; rows: Record<string, string | number>[] }> {
  const door = await startBehindDoor(await bundle('bench/notebook/page.ts'))
  const browser = await openBrowser()
  try {
    const found = await measure(browser, door)
    if (found.vectors.wrong.length > 0) throw new Error(`known answers wrong: ${found.vectors.wrong}`)
    if (found.opened.entries !== ENTRIES) throw new Error(`${found.opened.entries} of ${ENTRIES} opened`)
    return {
      title: `The notebook with ${ENTRIES} entries, in Chromium; at ${SLOW}x with the page’s processor slowed`,
      rows: [...onDevice(found), ...withServer(found)],
    }
  } finally {
    await browser.close()
    await door.stop()
  }
}
