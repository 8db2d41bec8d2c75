import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { Hours } from '../../craft/log/hours.ts'
import type { State } from '../../craft/vocabulary.ts'

/** From the clearest to the gravest: the order of the colors, with what nobody knows last. */
export const shownStates = [
  'not-using',
  'least-affected',
  'unsure',
  'coming-down',
  'using',
  'medical-emergency',
] as const satisfies readonly State[]

/** A colored part of a bar: from `start` to `end` along it. */
export type Part = { state: State; start: number; end: number }

/**
 * The parts of each bar. What is not known is the rest of the bar, left empty.
 * @param full how many minutes a whole bar stands for
 * @param length how long a whole bar is drawn
 */
export function partsOf(rows: readonly Hours[], full: number, length: number): Part[][] {
  const along = scaleLinear([0, Math.max(full, 1)], [0, length])
  const series = stack<Hours, State>()
    .keys(shownStates)
    .value((row, state) => row.states[state])(rows as Hours[])
  return rows.map((_, at) =>
    series
      .map(each => ({ state: each.key, start: along(each[at]![0]), end: along(each[at]![1]) }))
      .filter(part => part.end - part.start > 0.01),
  )
}
