import { computed } from '@preact/signals'
import { paydaysOf } from '../../craft/loved-one/profile.ts'
import { forecast, nextWindow } from '../../craft/windows/forecast.ts'
import { now, zone } from '../app/state.ts'
import { attempts } from '../reading/known.ts'
import { profile } from '../screens/loved-one/about.ts'
import { seenOnly } from './observations.ts'

/** Days of the month on which money comes, where the loved one's story names them. */
export const paydays = computed<number[]>(() => paydaysOf(profile.value))

/** The good times of the coming week; or how many more notes it takes. */
export const comingWeek = computed(() => {
  return forecast(
    seenOnly.value,
    attempts.value.map(({ data }) => data),
    zone(),
    now.value,
    paydays.value,
  )
})

/** The good time that comes next, or is open; null when none is known. */
export const nextGoodTime = computed(() => nextWindow(comingWeek.value))
