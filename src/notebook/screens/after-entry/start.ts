import { firstWeeksShape, type Medication, medications } from '../../../craft/after-entry/first-weeks.ts'
import { safetyPlanShape } from '../../../craft/safety-plan/safety-plan.ts'
import { lapsePlanWords } from '../../../words/en/tools/treatment/lapse-plan.ts'
import { entries } from '../../app/state.ts'
import { type Fields, readAll } from '../../forms/record-form.ts'
import { openings, options } from '../../reading/known.ts'

/** The first weeks, where they are kept and can be read. */
const keptWeeks = () => readAll(entries('first-weeks').value, firstWeeksShape)[0]?.record
/** The safety plan, where it is kept and can be read. */
export const keptSafetyPlan = () => readAll(entries('safety-plan').value, safetyPlanShape)[0]?.record

/** The place that gave a time on the day they said yes; without one, the only place of the kit. */
function chosenPlace() {
  const calls = openings.value.flatMap(({ data }) => data.calls)
  const last = calls.filter(({ result }) => result === 'time').at(-1)
  const found = options.value.find(({ id }) => id === last?.option)
  return found ?? (options.value.length === 1 ? options.value[0] : undefined)
}

/** What the kit knows of the place, for a plan not written yet. Which of several medicines they get, it cannot know. */
export function weeksStart(): Fields {
  const place = chosenPlace()
  if (!place) return {}
  const offered = medications.filter(each => place.what.includes(each as Medication & 'methadone'))
  return {
    place: place.name,
    phone: place.phone,
    ...(offered.length === 1 ? { medication: offered } : {}),
    ...(place.who_goes_along ? { drives: place.who_goes_along } : {}),
  }
}

/** Whom to call stands in the first weeks and in the safety plan; the place is called the next day. */
export function lapseStart(): Fields {
  const weeks = keptWeeks()
  const people = keptSafetyPlan()?.calls ?? []
  const calls = [
    ...(weeks ? [{ who: weeks.place, ...(weeks.phone ? { phone: weeks.phone } : {}) }] : []),
    ...people,
  ].slice(0, 8)
  return {
    ...(calls.length > 0 ? { calls } : {}),
    ...(weeks ? { next_day: lapsePlanWords.callAgain(weeks.place) } : {}),
  }
}
