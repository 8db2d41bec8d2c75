import type { Kysely } from 'kysely'
import { contentPages, type PageFront } from './library/content.ts'
import { linesIn, stale } from './lines/lines.ts'
import { addSteward } from './members/members.server.ts'
import { emailFrom } from './members/sign-in.ts'
import { removeSample } from './sample/sample.server.ts'
import { type OpenDatabase, openDatabase } from './server/database.server.ts'
import { migrate as applyMigrations, pendingMigrations } from './server/migrate.server.ts'
import { readSettings, type Settings } from './server/settings.server.ts'
import { StartRefusal } from './server/start-refusal.ts'
import type { Tables } from './server/tables.ts'

type Env = Record<string, string | undefined>
const say = (line: string) => void process.stdout.write(`${line}\n`)

async function withDatabase<T>(
  settings: Settings,
  act: (database: OpenDatabase<Tables>) => Promise<T>,
): Promise<T> {
  const { databaseUrl, dataDir, dbBinDir: binDir } = settings
  const database = await openDatabase<Tables>({ databaseUrl, dataDir, binDir, statementTimeout: 0 })
  try {
    return await act(database)
  } finally {
    await database.close()
  }
}

/** `footbridge migrate` */
export async function migrate(env: Env) {
  const done = await withDatabase(readSettings(env), ({ db }) => applyMigrations(db))
  say(done.length === 0 ? 'The database is up to date.' : `Applied ${done.join(', ')}.`)
}

/** `footbridge steward add EMAIL` */
export async function addStewardByEmail(env: Env, text: string) {
  const read = emailFrom(text)
  if ('refusal' in read) throw new StartRefusal(`"${text}" does not look like an e-mail address.`)
  const { fresh } = await withDatabase(readSettings(env), async ({ db }) => {
    await applyMigrations(db)
    return addSteward(db, read.email, new Date())
  })
  say(`${read.email} is a steward${fresh ? ', and signs in with a code sent to that address' : ' now'}.`)
}

/** `footbridge sample remove` */
export async function removeSampleCommunity(env: Env) {
  await withDatabase(readSettings(env), ({ db }) => removeSample(db))
  say(
    'The sample people are gone, with all they wrote. A page that is open may show them for another minute.',
  )
}

/** Lists those with more rights than a member, by address: only a person can tell who should have them. */
async function sayWhoMay(db: Kysely<Tables>) {
  const trusted = await db
    .selectFrom('member')
    .select(['email', 'role', 'screen_name', 'sample'])
    .where('role', 'in', ['steward', 'counsellor'])
    .orderBy('role', 'desc')
    .orderBy('email')
    .execute()
  say(`Stewards and counsellors, ${trusted.length}. Look through them: each one should be someone you know.`)
  for (const { email, role, screen_name, sample } of trusted)
    say(
      `  ${role}: ${email}${screen_name ? ` (${screen_name})` : ', never chose a name'}${sample ? ', sample' : ''}`,
    )
}

/** `footbridge doctor`: what needs a person's attention. Ends with code 1 where something does not work. */
export async function doctor(env: Env) {
  const settings = readSettings(env)
  const today = new Date().toISOString().slice(0, 10)
  const works = await withDatabase(settings, async ({ db }) => {
    const pending = await pendingMigrations(db)
    say(
      pending.length === 0
        ? 'Database: works, up to date.'
        : `Database: needs "footbridge migrate" (${pending.join(', ')}).`,
    )
    if (pending.length === 0) await sayWhoMay(db)
    return pending.length === 0
  })
  say(
    settings.trial
      ? 'Mail: trial, letters stay in the outbox. Set SMTP_URL to send them.'
      : 'Mail: SMTP_URL is set.',
  )
  const old = linesIn('en', settings.place).filter(line => stale(line, today))
  say(
    `Lines for ${settings.place}: ${linesIn('en', settings.place).length}, not checked for six months: ${old.length}.`,
  )
  for (const line of old) say(`  ${line.title}`)
  const unsigned = (['right-now', 'library', 'advice', 'tools', 'lines'] as const).map(folder => {
    const pages = contentPages<PageFront>('en', folder)
    return `  ${folder}: ${pages.filter(page => !page.front.reviewed_by).length} of ${pages.length}`
  })
  say(`Pages that no clinician has signed:\n${unsigned.join('\n')}`)
  if (!works) process.exitCode = 1
}
