import { computed } from '@preact/signals'
import { now, zone } from '../app/state.ts'

const lookBack = 14

/** The last two weeks, today counted in. */
export const twoWeeks = computed(() => {
  const today = now.value.toZonedDateTimeISO(zone()).toPlainDate()
  return { first: today.subtract({ days: lookBack - 1 }).toString(), last: today.toString() }
})
