import { computed } from '@preact/signals'
import { firstWeeksShape } from '../../craft/after-entry/first-weeks.ts'
import { nextWeekStep, type WeekStep } from '../../craft/after-entry/next-week-step.ts'
import { type Recorded, readBack } from '../../craft/record/record.ts'
import { tierOf } from '../../craft/safety.ts'
import { entries, entry, now, zone } from '../app/state.ts'
import type { AboutLovedOne } from '../entries.ts'

/** The one step of this week of treatment; null without a plan for the first weeks, or when nothing is needed. */
export const thisWeek = computed<WeekStep | null>(() => {
  const plan = readBack(firstWeeksShape, entry('first-weeks', 'first-weeks')?.data)
  if (!plan || 'later' in plan) return null
  const about = entry<AboutLovedOne>('loved-one', 'loved-one')?.data
  return nextWeekStep(
    plan as Recorded<typeof firstWeeksShape>,
    now.value.toZonedDateTimeISO(zone()).toPlainDate(),
    {
      tier: tierOf(about?.home ?? {}),
      loved_one: about?.loved_one ?? { substances: [] },
      naloxone: about?.home.naloxone,
      lapsePlan: entries('lapse-plan').value.length > 0,
    },
  )
})
