import { lengthOf, oneOf } from './question.ts'

/** What a member may tell of what happened next. */
export const updateKinds = [
  'tried-it',
  'talked',
  'started-treatment',
  'not-now',
  'worse',
  'something-else',
] as const
export type UpdateKind = (typeof updateKinds)[number]
const updateLimit = 4000

export type Update = { kind: UpdateKind; body: string }
export type UpdateFaults = Partial<{ kind: 'update-kind-missing'; update: 'update-long' | 'update-missing' }>

/**
 * Whether an update may be kept. The kind alone is enough, but for `something-else`, which needs words.
 * @param kind one of `updateKinds`, as typed
 * @param text what happened, at most 4,000 characters
 */
export function update(
  kind: string | undefined,
  text: string | undefined,
): Update | { refusals: UpdateFaults } {
  const known = oneOf(updateKinds, kind)
  const body = (text ?? '').trim()
  const refusals: UpdateFaults = {}
  if (!known) refusals.kind = 'update-kind-missing'
  if (lengthOf(body) > updateLimit) refusals.update = 'update-long'
  else if (known === 'something-else' && body === '') refusals.update = 'update-missing'
  return known && Object.keys(refusals).length === 0 ? { kind: known, body } : { refusals }
}
