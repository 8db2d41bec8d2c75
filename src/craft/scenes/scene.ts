import type { AdviceId } from '../situation/advice-ids.ts'
import type { Stance } from '../vocabulary.ts'

/**
 * One hard moment as it is told at a kitchen table, and what a careful clinician expects of the answer: the stance, the
 * cards, and words against the explained text. `told` and `untold` look at the title, the steps, what to say, what
 * comes then and why; `warned` looks at what not to do.
 */
export type Scene = {
  readonly name: string
  readonly situation: object
  readonly stance: Stance
  readonly must: readonly AdviceId[]
  readonly mustNot?: readonly AdviceId[]
  readonly told?: readonly RegExp[]
  readonly untold?: readonly RegExp[]
  readonly warned?: readonly RegExp[]
}

export const calm = { calm: true }
export const green = { tier: 'green' }
export const amber = { tier: 'amber' }
export const red = { tier: 'red' }
