import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { gunzipSync, gzipSync } from 'node:zlib'
import { freePort, type Running, startFootbridge } from '../tests/footbridge.ts'
import { throwAwayFolder } from '../tests/kill/processes.ts'

const requests = 12_000
const atOnce = 16
const starts = 3

/** A bare node:http server that answers every request with the same bytes and headers. */
const bare = `
  const { createServer } = require('node:http')
  const body = require('node:fs').readFileSync(0)
  createServer((q, a) => a.writeHead(200, { 'Content-Type': 'text/html; charset=UTF-8' }).end(body)).listen(+process.argv[1], '127.0.0.1', () => console.log('ready'))
`

type Headers = Record<string, string>
type Row = {
  what: string
  ours: number
  'node:http'?: number
  ratio?: number
  figure: string
  held: 'yes' | 'NO'
}

/** The bytes of an answer as they came. */
function fetchBytes(url: string, headers: Headers = {}, agent?: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, answer => {
      const chunks: Buffer[] = []
      if (answer.statusCode !== 200) reject(new Error(`${url}: ${answer.statusCode}`))
      answer.on('data', chunk => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
    }).on('error', reject)
  })
}

/** Sends requests, `atOnce` of them side by side over kept connections. */
async function load(url: string, headers: Headers): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let left = requests
  const worker = async () => {
    while (left-- > 0) await fetchBytes(url, headers, agent)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  agent.destroy()
}

/** Seconds of processor time a process has used (user and system), by its own clock in /proc. */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

/** Requests per second of one core of the server, once it is warm. */
async function perCoreSecond(pid: number, url: string, headers: Headers): Promise<number> {
  await load(url, headers)
  const before = processorSeconds(pid)
  await load(url, headers)
  return Math.round(requests / (processorSeconds(pid) - before))
}

async function startBare(body: Buffer) {
  const port = await freePort()
  const child = spawn(process.execPath, ['-e', bare, String(port)], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(body)
  await new Promise(resolve => child.stdout.once('data', resolve))
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid as number, stop: () => child.kill() }
}

/** One page from the page cache, against node:http with the very same bytes. */
async function fromCache(
  { address, process: { pid = 0 } }: Running,
  path: string,
  headers: Headers,
): Promise<Row> {
  const other = await startBare(await fetchBytes(`${address}${path}`, headers))
  const ours = await perCoreSecond(pid, `${address}${path}`, headers)
  const theirs = await perCoreSecond(other.pid, other.url, headers)
  other.stop()
  const ratio = ours / theirs
  return {
    what: `${path.slice(0, 32)}${headers['Accept-Encoding'] ? ', compressed' : ''}: requests per core-second`,
    ours,
    'node:http': theirs,
    ratio: Number(ratio.toFixed(2)),
    figure: 'ratio ≥ 0.33',
    held: ratio >= 1 / 3 ? 'yes' : 'NO',
  }
}

const atMost = (what: string, ours: number, most: number): Row => ({
  what,
  ours,
  figure: `≤ ${most}`,
  held: ours <= most ? 'yes' : 'NO',
})

const gzip = { 'Accept-Encoding': 'gzip' }

/** What a page, its script and its style weigh on the wire, compressed. */
async function weights({ address }: Running, path: string): Promise<Row[]> {
  const html = gunzipSync(await fetchBytes(`${address}${path}`, gzip)).toString()
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
  const script = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(match => match[1]).join('')
  const foreign = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)]
  return [
    atMost(
      `${path.slice(0, 32)}: bytes of html, compressed`,
      gzipSync(html.replace(style, '')).length,
      15_000,
    ),
    atMost(
      `${path.slice(0, 32)}: bytes of style, compressed`,
      style ? gzipSync(style).length : Infinity,
      12_000,
    ),
    atMost(`${path.slice(0, 32)}: bytes of script`, foreign.length === 0 ? script.length : Infinity, 2_000),
  ]
}

/** Starts again and again; of several starts the quickest counts, as the one least held up by others on the machine. */
async function startToFirstPage(dataDir: string): Promise<{ milliseconds: number; footbridge: Running }> {
  await (await startFootbridge({ FOOTBRIDGE_DATA: dataDir })).stop()
  let quickest = Infinity
  for (let start = 1; ; start++) {
    const began = performance.now()
    const footbridge = await startFootbridge({ FOOTBRIDGE_DATA: dataDir })
    const home = await (await fetch(`${footbridge.address}/`)).text()
    if (!home.includes('</html>')) throw new Error('the first page was not whole')
    quickest = Math.min(quickest, Math.round(performance.now() - began))
    if (start === starts) return { milliseconds: quickest, footbridge }
    await footbridge.stop()
  }
}

/** The commons against node:http in the same run; weights; start time, and memory of the web process after all that. */
export async function run(): Promise<{ title: string; rows: Row[] }> {
  const folder = throwAwayFolder()
  const { milliseconds, footbridge } = await startToFirstPage(folder.path)
  try {
    const list = await (await fetch(`${footbridge.address}/questions`)).text()
    const question = /href="(\/questions\/(?!ask|mine)[a-z0-9-]+)"/.exec(list)?.[1] ?? '/questions'
    const rows: Row[] = [atMost('start to first page, ms', milliseconds, 3000)]
    for (const path of [question, '/library/moderation', '/'])
      for (const headers of [{}, gzip]) rows.push(await fromCache(footbridge, path, headers))
    for (const path of ['/', '/right-now', '/library/moderation', '/questions', question])
      rows.push(...(await weights(footbridge, path)))
    rows.push(atMost('memory after all that, MB', residentMegabytes(footbridge.process.pid as number), 250))
    return { title: 'Pages of the commons', rows }
  } finally {
    await footbridge.stop()
    folder.remove()
  }
}
