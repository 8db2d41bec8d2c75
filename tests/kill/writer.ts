import { writeSync } from 'node:fs'
import { openDatabase } from '../../src/server/database.server.ts'

/**
 * Serves a data folder and writes rows as fast as it can, four at a time. Prints the number of a row only after the
 * database has acknowledged it: `node tests/kill/writer.ts DATA ROUND`. Made to be killed.
 */
const [dataDir = '', round] = process.argv.slice(2)
const { pool } = await openDatabase({
  dataDir,
  serving: {
    onLost: why => {
      throw why
    },
  },
})
await pool.query('create table if not exists plank (round int, n int, words text, primary key (round, n))')
let next = 0
async function write(): Promise<never> {
  for (;;) {
    const n = next++
    await pool.query('insert into plank values ($1, $2, repeat($3, 20))', [round, n, 'plank '])
    writeSync(1, `${n}\n`)
  }
}
await Promise.all([write(), write(), write(), write()])
