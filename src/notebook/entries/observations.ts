import { computed } from '@preact/signals'
import { isRunning, type Observation } from '../../craft/observation.ts'
import { readObservation } from '../../craft/record/read-observation.ts'
import { entries, zone } from '../app/state.ts'
import { dayOf } from '../app/when.ts'
import type { Entry } from '../messages.ts'

/** An observation with the entry it stands in. */
export type Noted = { entry: Entry<Observation>; seen: Observation }

/** Nobody is sure, or guesses, that they cannot tell. */
export const showsSureness = ({ state }: Pick<Observation, 'state'>): boolean => state !== 'unsure'

/** Every observation that this notebook can read, earliest first. */
export const observations = computed<Noted[]>(() => {
  const found: Noted[] = []
  for (const entry of entries('observation').value) {
    const seen = readObservation(entry.data)
    if (seen && !('later' in seen))
      found.push({ entry: { ...entry, data: seen }, seen: { ...seen, id: entry.id } })
  }
  return found.sort((a, b) => Date.parse(a.seen.from) - Date.parse(b.seen.from))
})

export const seenOnly = computed(() => observations.value.map(noted => noted.seen))
export const running = computed(() => observations.value.filter(noted => isRunning(noted.seen)))
/** What was noted last, dips and wishes aside: each of those is its own. */
export const latest = computed(() =>
  observations.value.findLast(({ seen }) => seen.kind !== 'dip' && seen.kind !== 'wish'),
)

/** When the newest observation was written, in milliseconds since 1970; null when there is none. */
export const newest = computed(() => entries('observation').value.at(-1)?.written ?? null)

/** How many different days have an entry. */
export const daysNoted = computed(
  () => new Set(observations.value.map(noted => dayOf(noted.seen.from, zone()))).size,
)
