import { computed } from '@preact/signals'
import type { Attempt } from '../../craft/attempt.ts'
import { forecast, nextStretch } from '../../craft/windows/forecast.ts'
import { entries, entry, now, zone } from '../app/state.ts'
import { seenOnly } from './observations.ts'

const minutes = computed(() => Math.floor(now.value.epochMilliseconds / 60_000))

/** Days of the month on which money comes, where the record of the loved one names them. */
export const paydays = computed<number[]>(() => {
  const named = entry<{ paydays?: unknown }>('loved-one', 'loved-one')?.data.paydays
  const isDay = (day: unknown): day is number =>
    Number.isInteger(day) && Number(day) >= 1 && Number(day) <= 31
  return Array.isArray(named) ? named.filter(isDay) : []
})

/** The good times of the coming week, worked out once a minute; or how many more notes it takes. */
export const comingWeek = computed(() => {
  const attempts = entries<Attempt>('attempt').value.filter(({ data }) => data.version === 1)
  const at = Temporal.Instant.fromEpochMilliseconds(minutes.value * 60_000)
  return forecast(
    seenOnly.value,
    attempts.map(({ data }) => data),
    zone(),
    at,
    paydays.value,
  )
})

/** The good time that comes next, or is open; null when none is known. */
export const nextGoodTime = computed(() => nextStretch(comingWeek.value))
