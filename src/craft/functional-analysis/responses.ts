import { type After, afters, cameAfter } from '../came-after.ts'
import type { Observation } from '../observation.ts'

/** One thing the member did at use, on how many days, and how often each thing came after it. */
export type Response = {
  did: string
  days: number
  entries: number
  after: { what: After; entries: number }[]
}

/** `told`: notes of use that say both. `latest`: the last few of them as they are, where no pattern can be named yet. */
export type Responses = { told: number; found: Response[]; latest: { did: string; after: After[] }[] }

const fewest = 3
const shown = 3

/**
 * What the member did at use, and what came after, in counts. Something the member did is named once it was done on 3
 * days (our judgment); wording that differs only in capitals, blanks or the last full stop is the same. What came after
 * did not come because of it, and a few notes prove nothing. The skeleton is the functional analysis of CRAFT (Smith
 * and Meyers 2004); the member's own part is our addition. Refuses nothing.
 */
export function responsesTo(uses: readonly { observation: Observation; day: string }[]): Responses {
  const told = uses.flatMap(({ observation, day }) => {
    const did = plain(observation.what_i_did ?? '')
    const after = cameAfter(observation)?.what ?? []
    return did && after.length > 0 ? [{ did, day, after }] : []
  })
  const found = [...Map.groupBy(told, one => one.did)]
    .map(([did, ones]) => ({
      did,
      days: new Set(ones.map(one => one.day)).size,
      entries: ones.length,
      after: afters
        .map(what => ({ what, entries: ones.filter(one => one.after.includes(what)).length }))
        .filter(each => each.entries > 0)
        .sort((a, b) => b.entries - a.entries),
    }))
    .filter(({ days }) => days >= fewest)
    .sort((a, b) => b.days - a.days || (a.did < b.did ? -1 : 1))
  const latest = told.slice(-shown).reverse()
  return {
    told: told.length,
    found,
    latest: found.length > 0 ? [] : latest.map(({ did, after }) => ({ did, after })),
  }
}

const plain = (did: string): string =>
  did
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim()
