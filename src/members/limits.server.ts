import { RateLimiterMemory } from 'rate-limiter-flexible'

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const atMost = (points: number, duration: number) => new RateLimiterMemory({ points, duration })

/**
 * How often one may do a thing, and in how many seconds. Kept in memory only: no one's address is written down.
 * `wrong` bounds guessing across all codes of an address: at most 40 wrong ones a day, of a million.
 * `sync` to `export` are the notebook's, by account; `link` by the link, and `links` all of them together.
 */
const limits = {
  code: [atMost(6, 15 * minute), atMost(20, day)],
  wrong: [atMost(20, hour), atMost(40, day)],
  question: [atMost(10, hour)],
  sync: [atMost(600, 5 * minute)],
  change: [atMost(300, 10 * minute)],
  share: [atMost(30, hour)],
  export: [atMost(20, hour)],
  link: [atMost(10, 10 * minute)],
  links: [atMost(600, minute)],
}

export type What = keyof typeof limits
const minutes = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 60_000))

/** Counts one use. What a shorter bound refuses does not count for the longer. @returns 0, or the minutes to wait */
export async function waitBefore(what: What, who: string): Promise<number> {
  for (const limit of limits[what]) {
    const wait = await limit.consume(who).then(
      () => 0,
      (full: { msBeforeNext: number }) => minutes(full.msBeforeNext),
    )
    if (wait > 0) return wait
  }
  return 0
}

/** The same without counting. */
export async function waitNow(what: What, who: string): Promise<number> {
  const waits = await Promise.all(
    limits[what].map(async limit => {
      const used = await limit.get(who)
      return used && used.consumedPoints >= limit.points ? minutes(used.msBeforeNext) : 0
    }),
  )
  return Math.max(...waits)
}

/** Takes one use back. */
export async function giveBack(what: What, who: string): Promise<void> {
  await Promise.all(limits[what].map(limit => limit.reward(who)))
}

/** Counts one use. @returns false when there were too many */
export async function allow(what: What, who: string): Promise<boolean> {
  return (await waitBefore(what, who)) === 0
}
