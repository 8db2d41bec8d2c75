import type { OpeningHours, Weekday } from '../../../craft/input/opening-hours.ts'
import type { Answered, Care, OptionDraft, TreatmentOption } from '../../../craft/kit.ts'

/** What stands in the fields of an option. */
export type OptionForm = {
  name: string
  phone: string
  what: Care[]
  /** `kept` is for hours with more than one span a day, which this form does not make. */
  hours: 'unknown' | 'always' | 'set' | 'kept'
  days: `${Weekday}`[]
  from: string
  until: string
  hoursNote: string
  takes_stimulants_too: Answered
  works_with_families: Answered
  wait: string
  cost: string
  insurance: string
  intake: string
  address: string
  who_goes_along: string
  first_step: string
  getting_there: string
  bring: string
  note: string
  checked_on: string
}

const texts = [
  'name',
  'phone',
  'cost',
  'insurance',
  'intake',
  'address',
  'who_goes_along',
  'first_step',
  'getting_there',
  'bring',
  'note',
] as const

/** The fields of an option of the kit, or of a new one checked today. */
export function formOf(option: TreatmentOption | undefined, today: string): OptionForm {
  return {
    ...(Object.fromEntries(texts.map(key => [key, option?.[key] ?? ''])) as Record<
      (typeof texts)[number],
      string
    >),
    what: option?.what ?? [],
    ...hoursOf(option?.hours ?? {}),
    takes_stimulants_too: option?.takes_stimulants_too ?? 'not-asked',
    works_with_families: option?.works_with_families ?? 'not-asked',
    wait: option?.wait_days === undefined ? '' : String(option.wait_days),
    checked_on: option?.checked_on ?? today,
  }
}

function hoursOf({ always, weekly, note }: OpeningHours) {
  const days = Object.entries(weekly ?? {})
  const spans = new Set(days.map(([, spans]) => JSON.stringify(spans)))
  const [[from, until] = ['', '']] = days[0]?.[1] ?? []
  const plain = spans.size === 1 && days[0]?.[1]?.length === 1
  const hours: OptionForm['hours'] = always
    ? 'always'
    : days.length === 0
      ? 'unknown'
      : plain
        ? 'set'
        : 'kept'
  return {
    hours,
    days: plain ? days.map(([day]) => day as `${Weekday}`) : [],
    from: plain ? from : '08:00',
    until: plain ? until : '16:30',
    hoursNote: note ?? '',
  }
}

/** What the form hands to `addOption`. Set hours without a day or a time are handed on as they are, to be refused. */
export function draftOf(form: OptionForm, id: string, zone: string, before?: TreatmentOption): OptionDraft {
  const { wait, hoursNote, days, from, until, hours, ...rest } = form
  const days0 = days.length > 0 ? days : (['0'] as unknown as `${Weekday}`[])
  const note = hoursNote.trim() ? { note: hoursNote.trim() } : {}
  const opening: OpeningHours =
    hours === 'always'
      ? { always: true, ...note }
      : hours === 'set'
        ? { weekly: Object.fromEntries(days0.map(day => [day, [[from, until]]])), ...note }
        : hours === 'kept'
          ? { ...(before?.hours.weekly ? { weekly: before.hours.weekly } : {}), ...note }
          : note
  return {
    ...rest,
    id,
    zone: before?.zone ?? zone,
    hours: opening,
    ...(wait.trim() ? { wait_days: Number(wait) } : {}),
  }
}
