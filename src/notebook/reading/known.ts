import { computed } from '@preact/signals'
import { readAttempt } from '../../craft/record/read-attempt.ts'
import { readOption } from '../../craft/record/read-option.ts'
import { entries } from '../app/state.ts'
import type { Entry } from '../messages.ts'
import { readOpening, readScript } from './readers.ts'

/**
 * The entries that this notebook can read, as they are read. Of a newer version or another shape, an entry is kept as it
 * is and not applied: nothing may depend on it, whoever wrote it.
 */
export const known = <T>(all: readonly Entry[], read: (data: unknown) => T | null): Entry<T>[] =>
  all.flatMap(entry => {
    const data = read(entry.data)
    return data === null ? [] : [{ ...entry, data }]
  })

/** The options of the kit, each under its entry's id. */
export const optionEntries = computed(() =>
  known(entries('option').value, readOption).map(entry => ({
    ...entry,
    data: { ...entry.data, id: entry.id },
  })),
)
export const options = computed(() => optionEntries.value.map(({ data }) => data))
export const attempts = computed(() => known(entries('attempt').value, readAttempt))
export const openings = computed(() => known(entries('opening').value, readOpening))
export const scripts = computed(() => known(entries('script').value, readScript))
