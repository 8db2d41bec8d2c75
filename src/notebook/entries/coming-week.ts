import { computed } from '@preact/signals'
import type { Attempt } from '../../craft/attempt.ts'
import { forecast, nextWindow } from '../../craft/windows/forecast.ts'
import { entries, entry, now, zone } from '../app/state.ts'
import { seenOnly } from './observations.ts'

/** Days of the month on which money comes, where the record of the loved one names them. */
export const paydays = computed<number[]>(() => {
  const named = entry<{ paydays?: unknown }>('loved-one', 'loved-one')?.data.paydays
  const isDay = (day: unknown): day is number =>
    Number.isInteger(day) && Number(day) >= 1 && Number(day) <= 31
  return Array.isArray(named) ? named.filter(isDay) : []
})

/** The good times of the coming week; or how many more notes it takes. */
export const comingWeek = computed(() => {
  const attempts = entries<Attempt>('attempt').value.filter(({ data }) => data.version === 1)
  return forecast(
    seenOnly.value,
    attempts.map(({ data }) => data),
    zone(),
    now.value,
    paydays.value,
  )
})

/** The good time that comes next, or is open; null when none is known. */
export const nextGoodTime = computed(() => nextWindow(comingWeek.value))
