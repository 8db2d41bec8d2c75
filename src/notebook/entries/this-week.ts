import { computed } from '@preact/signals'
import { firstWeeksShape } from '../../craft/after-entry/first-weeks.ts'
import { nextWeekStep, type WeekStep } from '../../craft/after-entry/next-week-step.ts'
import { type Recorded, readBack } from '../../craft/record/record.ts'
import { entries, entry, now, zone } from '../app/state.ts'
import { about, homeTier } from '../screens/loved-one/about.ts'

/** The one step of this week of treatment; null without a plan for the first weeks, or when nothing is needed. */
export const thisWeek = computed<WeekStep | null>(() => {
  const plan = readBack(firstWeeksShape, entry('first-weeks', 'first-weeks')?.data)
  if (!plan || 'later' in plan) return null
  return nextWeekStep(
    plan as Recorded<typeof firstWeeksShape>,
    now.value.toZonedDateTimeISO(zone()).toPlainDate(),
    {
      tier: homeTier.value,
      loved_one: about.value.loved_one,
      naloxone: about.value.home.naloxone,
      lapsePlan: entries('lapse-plan').value.length > 0,
    },
  )
})
