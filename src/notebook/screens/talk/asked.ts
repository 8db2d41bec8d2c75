import type { Moment } from '../../../craft/gate.ts'
import type { Sureness } from '../../../craft/observation.ts'
import type { State } from '../../../craft/vocabulary.ts'

/** What the member said of this moment, as far as they were asked. */
export type Asked = { state?: State; sure?: Sureness; danger?: boolean; calm?: boolean }

const isClear = (state: State): boolean => state === 'not-using' || state === 'least-affected'

/** The next question, or nothing when enough is known. What holds a script back for sure ends the asking. */
export function nextQuestion({ state, sure, danger, calm }: Asked): keyof Asked | null {
  if (!state) return 'state'
  if (state === 'medical-emergency') return null
  if (danger === undefined) return 'danger'
  if (danger || !isClear(state)) return null
  if (!sure) return 'sure'
  return calm === undefined ? 'calm' : null
}

/** What was not asked, because something graver holds the script back already, is not held against it. */
export function momentOf(asked: Asked): Pick<Moment, 'state' | 'sure' | 'danger' | 'calm'> {
  const { state = 'unsure', sure = 'fairly', danger = false, calm = true } = asked
  return { state, sure, danger, calm }
}
