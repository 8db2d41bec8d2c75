import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/server/database.server.ts'
import { findBinaries } from '../../src/server/postgres/binaries.server.ts'
import { choosePlace } from '../../src/server/postgres/place.server.ts'
import { processesOf } from '../../src/server/postgres/processes.server.ts'
import { killHard, startScript, throwAwayFolder } from './processes.ts'

/** Three quarters of the rounds; the others go through the whole site, in site.test.ts. */
const rounds = Math.floor((Number(process.env.KILL_ROUNDS ?? 20) * 3) / 4)
const folder = throwAwayFolder()
afterAll(folder.remove)

const ways = {
  'only our own process, the database left to itself': async () => {},
  'everything, the database with it': async (cluster: string) => {
    for (const pid of processesOf(cluster)) killQuietly(pid)
  },
}

function killQuietly(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // ended in the meantime
  }
}

/** Starts a writer, lets it write for a moment, kills it. Gives the rows it had acknowledged and how long it took. */
async function round(dataDir: string, number: number, alsoKill: (cluster: string) => Promise<void>) {
  const began = performance.now()
  const { child, lines, said } = startScript('writer.ts', [dataDir, String(number)])
  const acknowledged: number[] = []
  let untilFirst = 0
  const reading = (async () => {
    for await (const line of lines) {
      untilFirst ||= performance.now() - began
      acknowledged.push(Number(line))
    }
  })()
  while (untilFirst === 0 && child.exitCode === null) await sleep(5)
  expect(child.exitCode, said()).toBeNull()
  await sleep(20 + Math.random() * 300)
  const killed = killHard(child)
  await alsoKill(choosePlace(dataDir, findBinaries().major).cluster)
  await killed
  await reading
  return { acknowledged, untilFirst }
}

for (const [name, alsoKill] of Object.entries(ways)) {
  const share = Math.ceil(rounds / 2)
  test(`kill -9 of ${name}: ${share} rounds, no acknowledged row is lost`, { timeout: 0 }, async () => {
    const dataDir = `${folder.path}/${Object.keys(ways).indexOf(name)}`
    const kept: { number: number; acknowledged: number[] }[] = []
    const starts: number[] = []
    for (let number = 0; number < share; number++) {
      const { acknowledged, untilFirst } = await round(dataDir, number, alsoKill)
      kept.push({ number, acknowledged })
      starts.push(untilFirst)
    }
    const { pool, close } = await openDatabase({ dataDir })
    const { rows } = await pool.query<{ round: number; n: number }>('select round, n from plank')
    await close()
    const found = new Set(rows.map(row => `${row.round}/${row.n}`))
    const all = kept.flatMap(k => k.acknowledged.map(n => `${k.number}/${n}`))
    const lost = all.filter(key => !found.has(key))
    const median = starts.slice(1).sort((a, b) => a - b)[Math.floor((starts.length - 1) / 2)]
    console.log(
      `${all.length} acknowledged, ${lost.length} lost; back and writing after ${Math.round(median ?? 0)} ms (median)`,
    )
    expect(all.length).toBeGreaterThan(share * 5)
    expect(lost).toEqual([])
  })
}
