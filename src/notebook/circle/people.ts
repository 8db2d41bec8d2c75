/** Who is in a circle, as their devices said it there, sealed: the names they gave, and who started it. */
import type { Journal } from '../journal.ts'
import { readDevice } from './internal.ts'

/** The names that the people of a circle gave, by account; of one who gave two the later. */
export const givenIn = (journal: Journal): Map<string, string> =>
  new Map(
    journal.all('device').flatMap(entry => {
      const { account, person } = readDevice(entry.data) ?? {}
      return account && person ? [[account, person] as const] : []
    }),
  )

/** The account that started a circle: whose device wrote its name. Nothing before both came here. */
export function ownerIn(journal: Journal): string | undefined {
  const by = journal.entry('circle')?.by
  return by && readDevice(journal.entry(`device-${by}`)?.data)?.account
}

/** The names to show: as given, and told apart where two people gave the same one. */
export const namesIn = (journal: Journal): Map<string, string> =>
  toldApart(givenIn(journal), ownerIn(journal))

/** One name, however it is typed. */
const folded = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Whether two names would be taken for one. */
export const isSameName = (a: string, b: string): boolean => folded(a) === folded(b)

/**
 * Gives every person a name of their own: who started the circle keeps theirs, of the others the one with the lesser
 * account, so that all devices show the same. Two may join at once, and neither can know the other's name before.
 */
export function toldApart(given: ReadonlyMap<string, string>, owner?: string): Map<string, string> {
  const order = [...given.keys()].sort((a, b) =>
    a === owner ? -1 : b === owner ? 1 : a < b ? -1 : a > b ? 1 : 0,
  )
  const used = new Set([...given.values()].map(folded))
  const first = new Set<string>()
  const names = new Map<string, string>()
  for (const account of order) {
    const name = given.get(account)!
    const own = !first.has(folded(name))
    first.add(folded(name))
    names.set(account, own ? name : numbered(name, used))
  }
  return names
}

function numbered(name: string, used: Set<string>): string {
  for (let count = 2; ; count++) {
    const next = `${name} (${count})`
    if (used.has(folded(next))) continue
    used.add(folded(next))
    return next
  }
}
