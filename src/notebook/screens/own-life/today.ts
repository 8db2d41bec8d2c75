import { now, zone } from '../../app/state.ts'

/** The day it is here. */
export const today = (): Temporal.PlainDate => now.value.toZonedDateTimeISO(zone()).toPlainDate()
