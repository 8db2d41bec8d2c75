import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { StartRefusal } from '../start-refusal.ts'
import { canEnter, databaseUser, type OsUser } from './os-user.server.ts'

/**
 * Where one database stands. `home` is the data folder itself, or its stand-in where the folder is closed to the
 * account that runs the database. `cluster` names its processes.
 */
export type Place = {
  home: string
  data: string
  socketDir: string
  log: string
  cluster: string
  user: OsUser | null
}

const standIns = '/var/lib/footbridge'
const socketFile = '.s.PGSQL.5432'
/** The address of a unix socket holds 107 bytes on Linux and 103 on macOS. */
const longestSocketPath = 103

/**
 * Decides where the database of a data folder stands, and makes the folders.
 * What is already there is found again; nothing is ever started empty beside it.
 * @throws StartRefusal when the data was made by another major version or is closed to the account that owns it
 */
export function choosePlace(dataDir: string, major: number): Place {
  makeFolder(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
  const folder = realpathSync(dataDir)
  const linked = followed(folder)
  const kept = homeWithData([folder, ...(linked ? [linked] : [])], major)
  const user = databaseUser(kept && join(kept, `pg${major}`))
  if (kept && !canEnter(user, kept))
    throw new StartRefusal(
      `The database in ${kept} belongs to ${user?.name}, who may no longer enter that folder. Give the right back (chmod o+x on it and the folders above).`,
    )
  const home = kept ?? (canEnter(user, folder) ? folder : (linked ?? standIn(folder)))
  const data = join(home, `pg${major}`)
  const cluster = `footbridge-${digest(data)}`
  return {
    home,
    data,
    socketDir: socketDirectory(home, cluster, user),
    log: join(home, 'postgres.log'),
    cluster,
    user,
  }
}

/** Makes a folder and those above it, one by one: where the system lets no one make any, Node's own way never ends. */
function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder), mode)
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    const first = (error as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(folder)
    if (!first || !statSync(folder).isDirectory()) throw error
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function homeWithData(homes: string[], major: number): string | null {
  const home = homes.find(h => majorsIn(h).length > 0)
  if (!home) return null
  const majors = majorsIn(home)
  if (majors.includes(major)) return home
  throw new StartRefusal(
    `The data in ${home} was made by PostgreSQL ${majors.join(' and ')}, and these programs are PostgreSQL ${major}. Set DB_BIN_DIR to a PostgreSQL ${majors.at(-1)}.`,
  )
}

function majorsIn(home: string): number[] {
  const found = readdirSync(home).map(name => Number(/^pg(\d+)$/.exec(name)?.[1] ?? 0))
  return found.filter(Boolean).sort((a, b) => a - b)
}

/** A stand-in remembers its folder: a folder that was moved keeps it, a copy of a folder gets its own. */
function followed(folder: string): string | null {
  try {
    const home = readlinkSync(join(folder, 'database'))
    const owner = readFileSync(join(home, 'stands-in-for'), 'utf8')
    if (owner !== folder && existsSync(join(owner, 'database'))) return null
    if (owner !== folder) writeFileSync(join(home, 'stands-in-for'), folder)
    return home
  } catch {
    return null
  }
}

/** Always a new one: whoever removed the folder, and the link in it, meant to start afresh. */
function standIn(folder: string): string {
  mkdirSync(standIns, { recursive: true, mode: 0o755 })
  const home = mkdtempSync(join(standIns, 'data-'))
  chmodSync(home, 0o711)
  writeFileSync(join(home, 'stands-in-for'), folder)
  const link = join(folder, 'database')
  if (!followed(folder)) rmSync(link, { force: true })
  try {
    symlinkSync(home, link)
    return home
  } catch (error) {
    rmSync(home, { recursive: true })
    const first = followed(folder)
    if (first) return first
    throw error
  }
}

/** A directory only the database's account may enter. It is the sole way in: the server listens on no network. */
function socketDirectory(home: string, cluster: string, user: OsUser | null): string {
  const choices = [join(home, 'run'), join(tmpdir(), cluster), join('/tmp', cluster)]
  const directory = choices.find(d => Buffer.byteLength(join(d, socketFile)) <= longestSocketPath) ?? ''
  const owner = user?.uid ?? process.getuid?.()
  if (!existsSync(directory)) {
    mkdirSync(directory, { mode: 0o700 })
    if (user) chownSync(directory, user.uid, user.gid)
  }
  const found = lstatSync(directory)
  if (found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0) return directory
  throw new StartRefusal(
    `${directory} is where the database would listen, but it is not a folder of its own account alone. Remove it, or choose another data folder with FOOTBRIDGE_DATA.`,
  )
}
