import { entry } from '../../app/state.ts'
import type { NightPlan } from '../../entries.ts'
import { readNightPlan } from '../../reading/readers.ts'

export const nightId = 'night-plan'
const blank: NightPlan = { version: 1, done: [], own: [] }

/** Whether a plan is there that this notebook cannot read: it is kept, and not written over. */
export const nightIsLater = (): boolean => {
  const stored = entry('night-plan', nightId)
  return stored !== undefined && readNightPlan(stored.data) === null
}

/** The plan for the night, the bag and who looks after home, as kept. */
export const nightPlan = (): NightPlan => readNightPlan(entry('night-plan', nightId)?.data) ?? blank
