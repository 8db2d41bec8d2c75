import { written } from './input/instants.ts'
import { plainText } from './input/plain-text.ts'
import {
  type Answer,
  type Details,
  type Draft,
  type LaterTruth,
  limits,
  type Observation,
  observe,
} from './observation.ts'
import type { State } from './vocabulary.ts'

/** What a correction may change; everything left out stays as it was. */
export type Changes = Partial<Omit<Draft, 'id' | 'running'>>

/**
 * Corrects an observation. It keeps its id, whatever the correction does not name, what was learned later and any field
 * a newer version has added, so facts and scripts that rest on it still find it. What it said before is kept in
 * `corrections`. A running timer stays running unless an end is given. Refuses as `observe` does.
 */
export function correct(observation: Observation, changes: Changes, now: Temporal.Instant): Answer {
  const draft: Draft = {
    ...detailsOf(observation),
    ...endKept(observation, changes),
    ...changes,
    id: observation.id,
  }
  const next = observe(draft, now)
  if ('refusal' in next) return next
  const changed = detailKeys.filter(key => !same(observation[key], next[key]))
  if (changed.length === 0) return observation
  const was = pick(observation, changed)
  const kept = Object.entries(observation).filter(([key]) => !detailKeys.includes(key as keyof Details))
  const corrections = [...(observation.corrections ?? []), { at: written(now), was }]
  return { ...Object.fromEntries(kept), ...next, corrections }
}

/**
 * Records what turned out later ("he was drinking" - it was water). Charts, windows and facts then go by it instead of
 * the first impression. Calling it again replaces it. Refuses only a note that is too long.
 */
export function learnTruth(
  observation: Observation,
  truth: { held: boolean; state?: State; note?: string },
  now: Temporal.Instant,
): Answer {
  const note = plainText(truth.note ?? '')
  if (note.length > limits.note) return { refusal: 'observation-text-long' }
  const later_truth: LaterTruth = {
    held: truth.held,
    learned: written(now),
    ...(truth.state === undefined ? {} : { state: truth.state }),
    ...(note ? { note } : {}),
  }
  return { ...observation, later_truth }
}

const detailKeys: readonly (keyof Details)[] = [
  'kind',
  'what',
  'state',
  'sure',
  'from',
  'until',
  'zone',
  'where',
  'with',
  'what_i_did',
  'note',
  'signs',
]

/** Signs are a list, everything else is a word. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function pick(observation: Observation, keys: readonly (keyof Details)[]): Partial<Details> {
  const present = keys.filter(key => observation[key] !== undefined)
  return Object.fromEntries(present.map(key => [key, observation[key]] as const))
}

function detailsOf(observation: Observation): Omit<Details, 'until'> {
  const { until, ...rest } = pick(observation, detailKeys) as Details
  return rest
}

/** The end a correction leaves alone: a timer runs on, something that took no time moves with its start. */
function endKept(observation: Observation, changes: Changes): Pick<Draft, 'until' | 'running'> {
  if (changes.until !== undefined || changes.lasted !== undefined) return {}
  if (observation.until === undefined) return { running: true }
  const tookNoTime = observation.until === observation.from
  return tookNoTime && changes.from !== undefined ? {} : { until: observation.until }
}
