import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How often one may do a thing, and in how many seconds. Kept in memory only: no one's address is written down. */
const limits = {
  code: new RateLimiterMemory({ points: 6, duration: 15 * 60 }),
  question: new RateLimiterMemory({ points: 10, duration: 60 * 60 }),
}

/** Counts one use. @returns false when there were too many */
export async function allow(what: keyof typeof limits, who: string): Promise<boolean> {
  return limits[what].consume(who).then(
    () => true,
    () => false,
  )
}
