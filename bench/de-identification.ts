import { performance } from 'node:perf_hooks'
import { deIdentify } from '../src/questions/de-identification.ts'
import { telling } from '../src/questions/identifying/labelled.ts'
import { tellingInSpanish } from '../src/questions/identifying/spanish/labelled.ts'

const story = `${[...telling, ...tellingInSpanish]
  .map(line => line.replace(/\{[a-z-]+\|([^}|]*)(?:\|[^}]*)?\}/g, '$1'))
  .join('\n')}\n`
const laps = 5

/** The shortest of several runs, in milliseconds: what else the machine does only makes a run longer. */
function time(length: number): number {
  const text = story.repeat(Math.ceil(length / story.length))
  const took = Array.from({ length: laps }, () => {
    const began = performance.now()
    deIdentify(text)
    return performance.now() - began
  })
  return Math.min(...took)
}

/** Whether the time for marking a text grows with its length and no faster. */
export async function run(): Promise<{ title: string; rows: Record<string, string | number>[] }> {
  time(100_000)
  const [half, two] = [time(500_000), time(2_000_000)]
  const ratio = two / half
  return {
    title: 'Marking what could tell who someone is, in long texts',
    rows: [
      { what: 'half a megabyte, ms', ours: half.toFixed(1), figure: '', held: '' },
      { what: 'two megabytes, ms', ours: two.toFixed(1), figure: '', held: '' },
      { what: 'two against half', ours: ratio.toFixed(2), figure: '≤ 6', held: ratio <= 6 ? 'yes' : 'NO' },
    ],
  }
}
