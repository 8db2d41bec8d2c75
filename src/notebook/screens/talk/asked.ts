import type { Timing } from '../../../craft/aims/aims.ts'
import type { Moment } from '../../../craft/gate.ts'
import type { Sureness } from '../../../craft/observation.ts'
import type { State } from '../../../craft/vocabulary.ts'

/** What the member said of this moment, as far as they were asked. */
export type Asked = { state?: State; sure?: Sureness; danger?: boolean; calm?: boolean }

const isClear = (state: State): boolean => state === 'not-using' || state === 'least-affected'

/**
 * The next question, or nothing when enough is known. What holds a script back for sure ends the asking, and words
 * that need no window are asked less.
 */
export function nextQuestion(
  { state, sure, danger, calm }: Asked,
  timing: Timing = 'window',
): keyof Asked | null {
  if (!state && timing !== 'calm') return 'state'
  if (state === 'medical-emergency') return null
  if (danger === undefined) return 'danger'
  if (danger || timing === 'any') return null
  if (timing === 'calm' || !state) return calm === undefined ? 'calm' : null
  if (!isClear(state)) return null
  if (!sure) return 'sure'
  return calm === undefined ? 'calm' : null
}

/** What was not asked, because something graver holds the script back already, is not held against it. */
export function momentOf(asked: Asked): Pick<Moment, 'state' | 'sure' | 'danger' | 'calm'> {
  const { state = 'unsure', sure = 'fairly', danger = false, calm = true } = asked
  return { state, sure, danger, calm }
}
