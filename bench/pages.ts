import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startFootbridge } from '../tests/footbridge.ts'

const requests = 4000
const atOnce = 16

/** A bare node:http server that answers every request with the same bytes and headers. */
const bare = `
  const { createServer } = require('node:http')
  const body = require('node:fs').readFileSync(0)
  createServer((q, a) => a.writeHead(200, { 'Content-Type': 'text/html; charset=UTF-8' }).end(body)).listen(+process.argv[1], '127.0.0.1', () => console.log('ready'))
`

/** Sends requests, `atOnce` of them side by side over kept connections. @returns milliseconds it took */
async function load(url: string, headers: Record<string, string> = {}): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let left = requests
  const one = () =>
    new Promise<void>((resolve, reject) => {
      get(url, { agent, headers }, answer => {
        if (answer.statusCode !== 200) reject(new Error(`${url}: ${answer.statusCode}`))
        answer.resume().on('end', resolve)
      }).on('error', reject)
    })
  const worker = async () => {
    while (left-- > 0) await one()
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: atOnce }, worker))
  agent.destroy()
  return performance.now() - began
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

/** Requests per second of one core of the server. */
async function perCoreSecond(pid: number, url: string): Promise<number> {
  await load(url)
  const before = processorSeconds(pid)
  await load(url)
  return Math.round(requests / (processorSeconds(pid) - before))
}

async function startBare(body: string) {
  const port = await freePort()
  const child = spawn(process.execPath, ['-e', bare, String(port)], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(body)
  await new Promise(resolve => child.stdout.once('data', resolve))
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid as number, stop: () => child.kill() }
}

/** The commons against node:http in the same run; start time and memory of the web process. */
export async function run() {
  const dataDir = mkdtempSync(join(tmpdir(), 'footbridge-bench-'))
  const first = await startFootbridge({ FOOTBRIDGE_DATA: dataDir })
  await first.stop()
  const began = performance.now()
  const footbridge = await startFootbridge({ FOOTBRIDGE_DATA: dataDir })
  const home = await (await fetch(`${footbridge.address}/`)).text()
  const started = performance.now() - began
  const list = await (await fetch(`${footbridge.address}/questions`)).text()
  const question = /href="(\/questions\/(?!ask|mine)[a-z0-9-]+)"/.exec(list)?.[1] ?? '/questions'
  const rows = []
  const pid = footbridge.process.pid as number
  for (const path of [question, '/library/moderation', '/']) {
    const body = await (await fetch(`${footbridge.address}${path}`)).text()
    const other = await startBare(body)
    const ours = await perCoreSecond(pid, `${footbridge.address}${path}`)
    const theirs = await perCoreSecond(other.pid, other.url)
    other.stop()
    const ratio = ours / theirs
    rows.push({
      what: `${path} from the page cache`,
      ours,
      'node:http': theirs,
      ratio: ratio.toFixed(2),
      figure: '≥ 0.33',
      held: ratio >= 1 / 3 ? 'yes' : 'NO',
    })
  }
  const memory = residentMegabytes(pid)
  rows.push({
    what: 'memory under load, MB',
    ours: memory,
    figure: '≤ 250',
    held: memory <= 250 ? 'yes' : 'NO',
  })
  rows.push({
    what: 'start to first page, ms',
    ours: Math.round(started),
    figure: '≤ 3000',
    held: started <= 3000 && home.includes('</html>') ? 'yes' : 'NO',
  })
  await footbridge.stop()
  rmSync(dataDir, { recursive: true, force: true })
  return { title: 'Pages of the commons, requests per core-second', rows }
}
