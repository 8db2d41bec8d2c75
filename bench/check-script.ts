import { performance } from 'node:perf_hooks'
import { type Labelled, labelled } from '../src/craft/communication/labelled.en.ts'
import { checkScript, elementCodes, issueCodes } from '../src/craft/communication/script.ts'

const script =
  "You used less heroin three days this week. I saw that, and I'm glad. I know it's hard when the sickness comes. " +
  "I get scared, and I know I've lectured you before. Would you come to one visit with me, this week or next? " +
  "I'll drive, we can stop for pie, and you can leave any time."

const words = 200
const mostMilliseconds = 5
/** Precision and recall on the lines that were never worked on. */
const goal = 0.9

type Row = Record<string, string | number>
type Counts = { right: number; extra: number; lost: number }

const count = (lines: Labelled[], code: string, want: 'issues' | 'elements'): Counts => {
  const counts = { right: 0, extra: 0, lost: 0 }
  for (const line of lines) {
    const wanted = line[want] as string[] | undefined
    if (!wanted) continue
    const got = checkScript(line.text)[want].some(found => found.code === code)
    if (got && wanted.includes(code)) counts.right++
    else if (got) counts.extra++
    else if (wanted.includes(code)) counts.lost++
  }
  return counts
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000

const sum = (all: Counts[]): Counts => ({
  right: all.reduce((total, counts) => total + counts.right, 0),
  extra: all.reduce((total, counts) => total + counts.extra, 0),
  lost: all.reduce((total, counts) => total + counts.lost, 0),
})

const microseconds = (act: () => void): number => {
  for (let warm = 0; warm < 2000; warm++) act()
  const laps: number[] = []
  for (let lap = 0; lap < 15; lap++) {
    const start = performance.now()
    for (let run = 0; run < 1000; run++) act()
    laps.push(performance.now() - start)
  }
  return laps.sort((a, b) => a - b)[7] ?? 0
}

const held = (good: boolean): string => (good ? 'yes' : 'NO')

/** How long the checker takes, beside a copy of the same text in the same run. */
function paceOf(what: string, text: string): Row {
  const check = microseconds(() => void checkScript(text))
  const copy = microseconds(() => void JSON.parse(JSON.stringify(text)))
  return {
    what: 'time',
    code: what,
    milliseconds: Math.round(check) / 1000,
    'times a JSON copy of the text': Math.round(check / copy),
  }
}

/** How well the checker agrees with the labelled lines, by code and split, and how long a script takes it. */
export async function run(): Promise<{ title: string; rows: Row[] }> {
  const rows: Row[] = []
  for (const want of ['issues', 'elements'] as const) {
    const totals: Record<'tune' | 'hold', Counts[]> = { tune: [], hold: [] }
    for (const code of want === 'issues' ? issueCodes : elementCodes) {
      const row: Row = { what: want, code }
      for (const split of ['tune', 'hold'] as const) {
        const counts = count(
          labelled.filter(line => line.split === split),
          code,
          want,
        )
        totals[split].push(counts)
        row[`${split} precision`] = share(counts.right, counts.right + counts.extra)
        row[`${split} recall`] = share(counts.right, counts.right + counts.lost)
      }
      rows.push(row)
    }
    const all: Row = { what: want, code: 'all' }
    for (const split of ['tune', 'hold'] as const) {
      const { right, extra, lost } = sum(totals[split])
      all[`${split} precision`] = share(right, right + extra)
      all[`${split} recall`] = share(right, right + lost)
    }
    const [precision, recall] = [Number(all['hold precision']), Number(all['hold recall'])]
    rows.push({ ...all, figure: `hold ≥ ${goal}`, held: held(precision >= goal && recall >= goal) })
  }
  rows.push(paceOf('60-word script', script))
  const long = Array.from({ length: 4 }, () => script)
    .join(' ')
    .split(' ')
    .slice(0, words)
    .join(' ')
  const pace = paceOf(`${words} words`, long)
  rows.push({
    ...pace,
    figure: `≤ ${mostMilliseconds} ms`,
    held: held(Number(pace.milliseconds) <= mostMilliseconds),
  })
  return { title: 'The script checker against the labelled lines', rows }
}
