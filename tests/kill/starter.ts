import { openDatabase } from '../../src/server/database.server.ts'
import { StartRefusal } from '../../src/server/start-refusal.ts'

/**
 * A process that opens the database of a data folder, says so in one line of JSON, and keeps it until SIGINT or until
 * its standard input closes: `node tests/kill/starter.ts DATA [serve]`.
 */
const [dataDir = '', mode] = process.argv.slice(2)
const refuse = (why: unknown) => {
  process.stderr.write(`${why instanceof StartRefusal ? why.message : String((why as Error).stack)}\n`)
  process.exit(1)
}
try {
  const serving = mode === 'serve' ? { serving: { onLost: refuse } } : {}
  const database = await openDatabase({ dataDir, ...serving })
  const { rows } = await database.pool.query('select pg_postmaster_start_time()::text as since')
  const end = () => database.close().then(() => process.exit(0), refuse)
  process.once('SIGINT', end)
  process.stdin.once('end', end).resume()
  process.stdout.write(`${JSON.stringify(rows[0])}\n`)
} catch (error) {
  refuse(error)
}
