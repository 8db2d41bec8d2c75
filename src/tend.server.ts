import type { Kysely } from 'kysely'
import { stale } from './craft/line-check.ts'
import { contentPages, type PageFront } from './library/content.ts'
import { readEdits } from './lines/book.server.ts'
import { asShipped, type Edits } from './lines/edits.ts'
import { everyLine, type Line, linesIn } from './lines/lines.ts'
import { addSteward } from './members/members.server.ts'
import { emailFrom } from './members/sign-in.ts'
import { type Fault, type Found, fsck, quickFsck } from './notebook/envelopes/fsck.server.ts'
import { addressOf } from './right-now/front.ts'
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

const faulty: Record<Fault['what'], string> = {
  bytes: 'cannot be read as an op of this notebook',
  row: 'does not lie where its header says',
  hash: 'is not what its hash was made from',
  gap: 'comes after ops that are missing',
  chain: 'follows another op than it says',
  epoch: 'is of an epoch it cannot be of',
  count: 'the bytes counted are not the bytes there',
  members: 'its members are not those it can have',
  key: 'a key is missing, or one too many, for epoch',
}

function faultLine({ notebook, what, device, seq, epoch }: Fault): string {
  const place = device ? `device ${device}, op ${seq}` : 'as a whole'
  return `  notebook ${notebook}, ${place}: ${faulty[what]}${epoch === undefined ? '' : ` ${epoch}`}`
}

const foundLine = ({ notebooks, ops, faults, waiting }: Found) =>
  `Notebooks: ${notebooks}, with ${ops} ops. ${faults.length === 0 ? 'Nothing is wrong.' : `Faults: ${faults.length}.`}` +
  (waiting > 0 ? ` Members who have yet to take in a key: ${waiting}.` : '')

/** `footbridge fsck`: reads every notebook that is kept. Ends with code 1 where something is wrong. */
export async function checkNotebooks(env: Env) {
  const { isTTY } = process.stdout
  const show = isTTY
    ? (done: number, all: number) => void process.stdout.write(`\r  ${done} of ${all} ops`)
    : undefined
  const found = await withDatabase(readSettings(env), async ({ db }) => {
    const pending = await pendingMigrations(db)
    if (pending.length > 0)
      throw new StartRefusal('The database is not up to date. Run "footbridge migrate".')
    return fsck(db, show)
  })
  if (isTTY) process.stdout.write('\r\u001b[K')
  say(foundLine(found))
  for (const fault of found.faults) say(faultLine(fault))
  if (found.faults.length > 0) process.exitCode = 1
}

/** How many lines there are, and by name which of them nobody checked for six months: those of the site's place first. */
function sayLines(place: string, edits: Edits, today: string) {
  const here = linesIn('en', place, edits)
  const old = (lines: readonly Line[]) => lines.filter(line => stale(line, today))
  say(`Lines for ${place}: ${here.length}, not checked for six months: ${old(here).length}.`)
  for (const line of old(here)) say(`  ${line.title}`)
  const names = new Set(here.map(line => line.name))
  const others = everyLine('en', edits).filter(
    line => !names.has(line.name) && !edits.hidden.includes(line.name),
  )
  say(`Lines for other places: ${others.length}, not checked for six months: ${old(others).length}.`)
  for (const line of old(others)) say(`  ${line.country}: ${line.title}`)
}

/** `footbridge doctor`: what needs a person's attention. Ends with code 1 where something does not work. */
export async function doctor(env: Env) {
  const settings = readSettings(env)
  const today = new Date().toISOString().slice(0, 10)
  let edits = asShipped
  const works = await withDatabase(settings, async ({ db }) => {
    const pending = await pendingMigrations(db)
    say(
      pending.length === 0
        ? 'Database: works, up to date.'
        : `Database: needs "footbridge migrate" (${pending.join(', ')}).`,
    )
    if (pending.length > 0) return false
    await sayWhoMay(db)
    edits = await readEdits(db)
    const found = await quickFsck(db)
    say(`${foundLine(found)}${found.faults.length > 0 ? ' Run "footbridge fsck" to see them.' : ''}`)
    return found.faults.length === 0
  })
  say(
    settings.trial
      ? 'Mail: trial, letters stay in the outbox. Set SMTP_URL to send them.'
      : 'Mail: SMTP_URL is set.',
  )
  sayLines(settings.place, edits, today)
  say(`Pages that no clinician has signed:\n${unsigned().join('\n')}`)
  if (!works) process.exitCode = 1
}

/** How many pages of each kind no clinician has signed, and each right-now page among them by its address. */
function unsigned(): string[] {
  return (['right-now', 'library', 'advice', 'tools', 'substances', 'places', 'lines'] as const).flatMap(
    folder => {
      const pages = contentPages<PageFront>('en', folder)
      const open = pages.filter(page => !page.front.reviewed_by)
      const named = folder === 'right-now' ? open.map(({ name }) => `    ${addressOf('en', name)}`) : []
      return [`  ${folder}: ${open.length} of ${pages.length}`, ...named]
    },
  )
}
