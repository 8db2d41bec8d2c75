import { entry } from '../../app/state.ts'
import type { NightPlan } from '../../entries.ts'
import { readNightPlan } from '../../reading/readers.ts'

export const nightId = 'night-plan'
const blank: NightPlan = { version: 1, done: [], own: [] }

/** The plan for the night, the bag and who looks after home, as kept. */
export const nightPlan = (): NightPlan => readNightPlan(entry('night-plan', nightId)?.data) ?? blank
