import { analysisOf } from '../src/craft/functional-analysis/analysis.ts'
import { kinds, type Observation } from '../src/craft/observation.ts'
import { states } from '../src/craft/vocabulary.ts'

const ENTRIES = 22_000
const RUNS = 15
const zone = 'America/New_York'
const now = Temporal.Instant.from('2026-11-23T20:00:00Z')

/** Entries spread evenly over a number of days before now. */
function logOf(days: number): Observation[] {
  const apart = Math.floor((days * 86_400) / ENTRIES)
  return Array.from({ length: ENTRIES }, (_, n) => {
    const from = now.subtract({ seconds: n * apart })
    return {
      version: 1,
      id: String(n),
      kind: kinds[n % kinds.length]!,
      what: '',
      state: states[(n * 7) % states.length]!,
      sure: 'sure',
      zone,
      where: n % 2 ? 'Home' : 'out',
      from: from.toString(),
      until: from.add({ minutes: n % 90 }).toString(),
    }
  })
}

function medianOf(log: readonly Observation[]): number {
  const took = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    analysisOf(log, { version: 1 }, zone, now)
    return performance.now() - start
  })
  return took.sort((a, b) => a - b)[RUNS >> 1]!
}

const row = (what: string, ours: number) => ({
  what,
  ours: ours.toFixed(1),
  figure: '≤ 50 ms',
  held: ours <= 50 ? 'yes' : 'NO',
})

/** The analysis of use from a long log. */
export async function run(): Promise<{ title: string; rows: Record<string, string | number>[] }> {
  return {
    title: `The analysis of use from ${ENTRIES} entries, median of ${RUNS}`,
    rows: [
      row('all of them in the last year, ms', medianOf(logOf(360))),
      row('spread over ten years, ms', medianOf(logOf(3650))),
    ],
  }
}
