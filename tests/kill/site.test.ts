import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { findBinaries } from '../../src/server/postgres/binaries.server.ts'
import { choosePlace } from '../../src/server/postgres/place.server.ts'
import { processesOf } from '../../src/server/postgres/processes.server.ts'
import { freePort, startFootbridge } from '../footbridge.ts'
import { signInAs } from '../people.ts'
import { killHard, throwAwayFolder } from './processes.ts'

/** A quarter of the rounds go through the whole site; the others, in kill.test.ts, through the database alone. */
const rounds = Math.ceil(Number(process.env.KILL_ROUNDS ?? 20) / 4)
const folder = throwAwayFolder()
afterAll(folder.remove)

/** A member may keep 20 drafts, and some are kept without an answer; beyond these, drafts are written over. */
const most = 12
const atOnce = 4

/** What the site has said it keeps: by the address of the draft, the last number that was answered with a 303. */
type Acknowledged = Map<string, number>

const draft = (n: number) =>
  new URLSearchParams({ title: `Plank ${n}.`, body: `Plank ${n} of the bridge. `.repeat(20), do: 'keep' })

/** Keeps drafts through the form, four at a time, until the site is gone. */
async function write(address: string, cookie: string, kept: Acknowledged, number: () => number) {
  const post = async (path: string, n: number) => {
    const headers = { Cookie: cookie, Origin: address }
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      body: draft(n),
      headers,
      redirect: 'manual',
    })
    const to = answer.headers.get('Location')?.replace('?kept', '')
    if (answer.status !== 303 || !to?.startsWith('/questions/ask/'))
      throw new Error(`the site answered ${answer.status} to a draft`)
    kept.set(to, n)
  }
  const one = async (worker: number) => {
    for (;;) {
      const own = [...kept.keys()].filter((_, index) => index % atOnce === worker)
      const again = own.length >= most / atOnce ? own[Math.floor(Math.random() * own.length)] : undefined
      await post(again ?? '/questions/ask', number())
    }
  }
  return Promise.allSettled(Array.from({ length: atOnce }, (_, worker) => one(worker)))
}

/** The number that stands in a draft now; -1 where there is none. */
async function found(address: string, cookie: string, path: string): Promise<number> {
  const text = await (await fetch(`${address}${path}`, { headers: { Cookie: cookie } })).text()
  return Number(/value="Plank (\d+)\."/.exec(text)?.[1] ?? -1)
}

async function killAll(child: ChildProcess, dataDir: string, databaseToo: boolean) {
  const killed = killHard(child)
  if (databaseToo)
    for (const pid of processesOf(choosePlace(dataDir, findBinaries().major).cluster))
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // ended in the meantime
      }
  await killed
}

/** Kills a start before it is done. */
async function killStarting(dataDir: string, databaseToo: boolean) {
  const env = {
    PATH: process.env.PATH,
    FOOTBRIDGE_DATA: dataDir,
    PORT: String(await freePort()),
    LOG_LEVEL: 'silent',
  }
  const child = spawn(process.execPath, ['dist/server/cli.js', 'serve'], { env, stdio: 'ignore' })
  await sleep(100 + Math.random() * 900)
  await killAll(child, dataDir, databaseToo)
}

/** Every draft that is not there as it was acknowledged. A later version, killed before its answer, may stand there. */
async function lostOf(address: string, cookie: string, kept: Acknowledged): Promise<string[]> {
  const lost: string[] = []
  for (const [path, number] of kept) {
    const now = await found(address, cookie, path)
    if (now < number) lost.push(`${path}: ${now} in place of ${number}`)
  }
  return lost
}

test(`kill -9 of the whole site: ${rounds} rounds, every draft it said it kept is there`, {
  timeout: 0,
}, async () => {
  const env = { FOOTBRIDGE_DATA: `${folder.path}/site`, LOG_LEVEL: 'error' }
  const kept: Acknowledged = new Map()
  let n = 0
  let running = await startFootbridge(env)
  const cookie = await signInAs(running.address, 'riverbend@sample.example')
  for (let round = 0; round < rounds; round++) {
    const databaseToo = round % 2 === 1
    const writing = write(running.address, cookie, kept, () => ++n)
    await sleep(100 + Math.random() * 500)
    await killAll(running.process, env.FOOTBRIDGE_DATA, databaseToo)
    const ends = (await writing).map(end => (end.status === 'rejected' ? String(end.reason) : 'went on'))
    expect(ends).toEqual(ends.map(() => 'TypeError: fetch failed'))
    if (round % 3 === 2) await killStarting(env.FOOTBRIDGE_DATA, databaseToo)
    running = await startFootbridge(env)
    expect(await lostOf(running.address, cookie, kept)).toEqual([])
  }
  await running.stop()
  console.log(`${n} drafts sent, ${kept.size} kept apart, none of those acknowledged was lost`)
  expect(n).toBeGreaterThan(rounds * 3)
})
