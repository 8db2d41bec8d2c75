import type { Changes } from '../../craft/correction.ts'
import { formatDuration, parseDuration } from '../../craft/input/duration.ts'
import { plainText } from '../../craft/input/plain-text.ts'
import {
  type Draft,
  type Kind,
  limits,
  type Observation,
  type ObservationRefusal,
  type Sureness,
} from '../../craft/observation.ts'
import type { State } from '../../craft/vocabulary.ts'
import { w } from '../app/words.ts'

/** What stands in the fields of the form, as typed. */
export type LogForm = {
  kind: Kind | ''
  state: State
  sure: Sureness
  when: 'now' | 'timer' | 'earlier'
  lasting: 'length' | 'end' | 'moment' | 'running'
  /** 2026-11-23 */
  day: string
  /** 18:05 */
  from: string
  until: string
  length: string
  what: string
  where: string
  with: string
  what_i_did: string
  note: string
}

export type FormField = keyof LogForm
export type FormFault = { field: FormField; refusal: ObservationRefusal | 'kind-missing' }

export const emptyForm: LogForm = {
  kind: '',
  state: 'unsure',
  sure: 'fairly',
  when: 'now',
  lasting: 'length',
  day: '',
  from: '',
  until: '',
  length: '',
  what: '',
  where: '',
  with: '',
  what_i_did: '',
  note: '',
}

/** What a filled form hands to `observe`, or the field that needs another look. An end before the start is the next day's. */
export function draftOf(form: LogForm, id: string, zone: string): Draft | FormFault {
  if (form.kind === '') return { field: 'kind', refusal: 'kind-missing' }
  const times = form.when === 'earlier' ? timesOf(form, zone) : { running: form.when === 'timer' }
  if ('field' in times) return times
  const sure = form.state === 'unsure' ? emptyForm.sure : form.sure
  return { id, zone, kind: form.kind, state: form.state, sure, ...textsOf(form), ...times }
}

/**
 * What a form filled by `formOf` changes about its observation, or the field that needs another look. Times nobody
 * touched stay as they are, to the second.
 */
export function changesOf(form: LogForm, seen: Observation): Changes | FormFault {
  if (form.kind === '') return { field: 'kind', refusal: 'kind-missing' }
  const said = { kind: form.kind, state: form.state, sure: form.sure, ...textsOf(form) }
  const before = formOf(seen)
  const same = (...fields: FormField[]) => fields.every(field => form[field] === before[field])
  const sameEnd = same('lasting', 'until', 'length', 'day')
  if (sameEnd && same('from')) return said
  const times = timesOf(form, seen.zone)
  if ('field' in times) return times
  const from = same('day', 'from') ? seen.from : times.from
  if (form.lasting === 'running') return { ...said, from }
  if (form.lasting === 'moment') return { ...said, from, until: from }
  if (sameEnd && form.lasting === 'end') return { ...said, from, until: seen.until! }
  return times.until === undefined
    ? { ...said, from, lasted: times.lasted! }
    : { ...said, from, until: times.until }
}

/** The form of an observation, to correct it. Times are those of the zone it was noted in; over a day stands as a length. */
export function formOf(seen: Observation): LogForm {
  const from = Temporal.Instant.from(seen.from).toZonedDateTimeISO(seen.zone)
  const until = seen.until && Temporal.Instant.from(seen.until).toZonedDateTimeISO(seen.zone)
  const minutes = seen.until ? (Date.parse(seen.until) - Date.parse(seen.from)) / 60_000 : 0
  return {
    kind: seen.kind,
    state: seen.state,
    sure: seen.sure,
    when: 'earlier',
    lasting: !until ? 'running' : seen.until === seen.from ? 'moment' : minutes < 24 * 60 ? 'end' : 'length',
    day: from.toPlainDate().toString(),
    from: clock(from),
    until: until ? clock(until) : '',
    length: minutes < 24 * 60 ? '' : formatDuration(minutes),
    what: seen.what,
    where: seen.where ?? '',
    with: seen.with ?? '',
    what_i_did: seen.what_i_did ?? '',
    note: seen.note ?? '',
  }
}

/** The field at which a refusal is shown. */
export function fieldOf(refusal: ObservationRefusal, form: LogForm): FormField {
  const end: FormField = form.when === 'earlier' ? (form.lasting === 'end' ? 'until' : 'length') : 'when'
  const fields: Partial<Record<ObservationRefusal, FormField>> = {
    'observation-empty': 'what',
    'observation-kind-unknown': 'kind',
    'observation-duration-unreadable': 'length',
    'observation-ends-before-start': end,
    'observation-over-48-hours': end,
    'observation-in-future': form.lasting === 'moment' || form.lasting === 'running' ? 'from' : end,
    'observation-time-unreadable': 'from',
  }
  if (refusal === 'observation-text-long') return longest(form)
  return fields[refusal] ?? 'kind'
}

const textFields = ['what', 'where', 'with', 'what_i_did', 'note'] as const

function textsOf(form: LogForm): Pick<LogForm, (typeof textFields)[number]> {
  const { what, where, with: company, what_i_did, note } = form
  return { what, where, with: company, what_i_did, note }
}

const longest = (form: LogForm): FormField => textFields.find(field => over(form[field], field) > 0) ?? 'note'

/** How many characters a text has over what its field holds. */
const over = (text: string, field: keyof typeof limits): number => plainText(text).length - limits[field]

/** What to say of a text that is too long: how much its field holds, and how much is too much. */
export const tooLong = (text: string, field: keyof typeof limits): string =>
  w.log.tooLong(limits[field], over(text, field))

const clock = (at: Temporal.ZonedDateTime): string => at.toPlainTime().toString({ smallestUnit: 'minute' })

type Times = { from: string; until?: string; lasted?: number; running?: boolean }

function timesOf(form: LogForm, zone: string): Times | FormFault {
  const from = instantAt(form.day, form.from, zone)
  if (!from) return { field: form.day === '' ? 'day' : 'from', refusal: 'observation-time-unreadable' }
  const start = { from: from.toInstant().toString() }
  if (form.lasting === 'running') return { ...start, running: true }
  if (form.lasting === 'moment') return { ...start, until: start.from }
  if (form.lasting === 'length') {
    const minutes = parseDuration(form.length)
    return minutes === null
      ? { field: 'length', refusal: 'observation-duration-unreadable' }
      : { ...start, lasted: minutes }
  }
  const until = instantAt(form.day, form.until, zone)
  if (!until) return { field: 'until', refusal: 'observation-time-unreadable' }
  const later = Temporal.ZonedDateTime.compare(until, from) < 0 ? until.add({ days: 1 }) : until
  return { ...start, until: later.toInstant().toString() }
}

function instantAt(day: string, time: string, zone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: zone,
      plainTime: Temporal.PlainTime.from(time),
    })
  } catch {
    return null
  }
}
