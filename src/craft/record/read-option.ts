import { readable } from '../input/opening-hours.ts'
import { answered, type TreatmentOption } from '../kit.ts'
import { isDay, isFirstVersion, isListOf, isOf, isOneOf, isText, isZone, maybe } from './sound.ts'

const isOption = isOf({
  version: isFirstVersion,
  name: isText,
  phone: isText,
  what: isListOf(isText),
  hours: readable,
  zone: isZone,
  takes_stimulants_too: isOneOf(answered),
  works_with_families: isOneOf(answered),
  wait_days: maybe(days => Number.isFinite(days)),
  checked_on: isDay,
  ...Object.fromEntries(
    [
      'cost',
      'insurance',
      'intake',
      'address',
      'who_goes_along',
      'first_step',
      'getting_there',
      'bring',
      'note',
    ].map(name => [name, maybe(isText)]),
  ),
})

/** Reads an option of the kit back from a record; null when it is none, or one of a newer version. */
export const readOption = (data: unknown): TreatmentOption | null =>
  isOption(data) ? (data as TreatmentOption) : null
