import { execFileSync } from 'node:child_process'
import { build } from 'vite'
import { throwAwayFolder } from '../tests/kill/processes.ts'

type Spent = { turns: number; here: number; database: number }
type Told = { length: number; first: Spent; bare: Spent; page: Spent }

const milliseconds = (seconds: number, { turns }: Spent) => Number(((1000 * seconds) / turns).toFixed(2))
const each = (spent: Spent) => (spent.here + spent.database) / spent.turns

/**
 * A question page with the longest reply there may be, without the page cache, against nothing but its SQL in the same
 * process: how many of each a core does in a second. Processor time counts, of the web process and of the database.
 */
export async function run() {
  await build({
    logLevel: 'warn',
    mode: 'production',
    build: {
      ssr: 'bench/uncached/work.ts',
      outDir: 'dist/bench',
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  })
  const folder = throwAwayFolder()
  const env = { ...process.env, NODE_ENV: 'production' }
  const said = execFileSync(process.execPath, ['dist/bench/work.js', folder.path], { encoding: 'utf8', env })
  folder.remove()
  const { length, first, bare, page }: Told = JSON.parse(said)
  const row = (what: string, spent: Spent) => ({
    what,
    'ms here': milliseconds(spent.here, spent),
    'ms in the database': milliseconds(spent.database, spent),
    'per core-second': Math.round(1 / each(spent)),
  })
  const ratio = each(bare) / each(page)
  return {
    title: `A question page of ${Math.round(length / 1000)} KB, page cache off`,
    rows: [
      row('its SQL alone', bare),
      row('the first look at a text', first),
      {
        ...row('the page', page),
        ratio: Number(ratio.toFixed(2)),
        figure: '≥ 0.6 of its SQL alone',
        held: ratio >= 0.6 ? 'yes' : 'NO',
      },
    ],
  }
}
