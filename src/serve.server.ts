import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { World } from './edge.tsx'
import { indexContent } from './library/search.server.ts'
import { openLineBook } from './lines/book.server.ts'
import { questionJobs } from './questions/desk/tell-desk.server.ts'
import { loadSample } from './sample/sample.server.ts'
import { recurring } from './schedule.ts'
import { type OpenDatabase, openDatabase } from './server/database.server.ts'
import { enterService, enterTrial } from './server/going-live.server.ts'
import { type Jobs, openJobs } from './server/jobs.server.ts'
import { type Logger, openLog } from './server/log.server.ts'
import { type Letter, openMail } from './server/mail.server.ts'
import { migrate } from './server/migrate.server.ts'
import { openPageCache } from './server/page-cache.ts'
import { readSettings, type Settings } from './server/settings.server.ts'
import { StartRefusal } from './server/start-refusal.ts'
import type { Tables } from './server/tables.ts'
import { site } from './site.tsx'
import { locales } from './words/words.ts'

type Tell = (line: string) => void

/** Opens all that the rooms need. `close` ends it in the opposite order; what fails on the way leaves nothing open. */
export async function openWorld(
  settings: Settings,
  log: Logger,
  onLost: (why: StartRefusal) => void,
  tell: Tell = line => log.info(line),
) {
  const database = await openDatabase<Tables>({
    databaseUrl: settings.databaseUrl,
    dataDir: settings.dataDir,
    binDir: settings.dbBinDir,
    serving: { onLost },
    onBroken: error => log.warn({ error: error.message }, 'a database connection broke'),
    tell,
  })
  try {
    return await furnish(database, settings, log, tell)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function furnish(database: OpenDatabase<Tables>, settings: Settings, log: Logger, tell: Tell) {
  const now = () => new Date()
  const { db } = database
  await migrate(db)
  if (settings.trial) await enterTrial(db)
  else for (const line of await enterService(db)) tell(line)
  await indexContent(db, locales)
  if (settings.trial) await loadSample(db, now())
  const mail = openMail(settings, db, now)
  const schedule = Object.entries(recurring).map(([name, { cron, run }]) => [
    name,
    { cron, run: () => run({ db, now }) },
  ])
  const jobs: Jobs = await openJobs(
    database.connection,
    // A job left from last time may run before `jobs` is there: it fails, and is tried again.
    { letter: letter => mail.send(letter as Letter), ...questionJobs(() => ({ db, jobs, settings })) },
    Object.fromEntries(schedule),
    log,
  )
  const cache = openPageCache(() => performance.now())
  const lines = await openLineBook(db, { onChange: cache.forget, log })
  const world: World = { settings, db, mail, jobs, log, cache, lines, now }
  const close = async () => {
    lines.close()
    await jobs.close()
    mail.close()
    await database.close()
  }
  return { world, close }
}

/** Serves until it is told to stop (Ctrl-C, or a signal to end). */
export async function serve(env: Record<string, string | undefined>) {
  const settings = readSettings(env)
  const log = openLog(settings.logLevel)
  const end = ending(log)
  // A person who starts it by hand reads plain lines; a log reads its own.
  const tell: Tell =
    settings.trial || process.stdout.isTTY
      ? line => void process.stdout.write(`  ${line}\n`)
      : line => log.info(line)
  const { world, close } = await openWorld(settings, log, why => end.now(why), tell)
  const server = createServer(getRequestListener(site(world).fetch))
  try {
    await listen(server, settings)
  } catch (error) {
    await close()
    throw error
  }
  end.with(async () => {
    server.close()
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 1000).unref()
    await close()
  })
  greet(settings)
}

function listen(server: ReturnType<typeof createServer>, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
      const denied = `Port ${port} on ${host} may not be used: ${error.message}`
      reject(new StartRefusal(error.code === 'EADDRINUSE' ? taken : denied))
    })
    server.listen(port, host, resolve)
  })
}

/** Ends once, whatever asks for it and however often: signals, or the loss of the database. */
function ending(log: Logger) {
  let close = async () => {}
  let begun = false
  const now = async (why?: StartRefusal) => {
    if (begun) return
    begun = true
    if (why) process.stderr.write(`${why.message}\n`)
    const slow = setTimeout(() => process.exit(1), 15_000)
    await close().catch(error => log.error({ error: String(error) }, 'ending'))
    clearTimeout(slow)
    process.exit(why ? 1 : 0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void now())
  return {
    now: (why?: StartRefusal) => void now(why),
    with: (closer: () => Promise<void>) => {
      close = closer
    },
  }
}

function greet({ origin, trial }: Settings) {
  const trialLines = `
  This is a trial with a sample community. Letters are not sent; they stand on
  ${origin}/outbox

  Sign in on ${origin}/sign-in as one of the three sample people.
  Type the address, then read the code in the outbox:

    riverbend@sample.example   a member, whose partner uses heroin and methamphetamine
    maya@sample.example        a counsellor, who answers questions
    june@sample.example        a steward, who runs the site

  Remove the sample: bin/footbridge sample remove
`
  process.stdout.write(
    `\n  Footbridge is ready: ${origin}\n${trial ? trialLines : ''}\n  Ctrl-C ends it.\n\n`,
  )
}
