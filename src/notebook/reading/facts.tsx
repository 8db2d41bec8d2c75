import { dayOf, instantOf } from '../../craft/input/instants.ts'
import { readBack } from '../../craft/record/record.ts'
import { isZone } from '../../craft/record/sound.ts'
import { recordWords } from '../../words/en/tools/record.ts'
import { zone } from '../app/state.ts'
import type { EntryTypes } from '../entries.ts'
import { RecordFacts } from '../forms/record-facts.tsx'
import type { FieldWords, ShapeWords } from '../forms/record-fields.tsx'
import { readings } from './readings.ts'
import { standOf } from './strict.ts'
import { dayTimeWithYear, dayWithYear } from './with-year.ts'

/** What any record says, in plain words; null for one that a newer notebook wrote or that cannot be read. */
export function factsOf(type: string, data: unknown) {
  const reading = Object.hasOwn(readings, type) ? readings[type as keyof EntryTypes] : undefined
  if (!reading || typeof data !== 'object' || data === null) return null
  if (standOf(type, data) !== 'read') return null
  const { shape, words } = reading
  if (shape) {
    const read = readBack(shape, data)
    if (!read || 'later' in read) return null
    const of = Object.keys(shape).filter(name => words[name])
    return <RecordFacts record={read as Record<string, unknown>} shape={shape} of={of} words={words} />
  }
  return (
    <dl class="facts">
      {rowsOf(data as Record<string, unknown>, words, zoneOf(data)).map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="as-typed">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The zone a record was written in, or this device's. */
const zoneOf = (data: object): string => ('zone' in data && isZone(data.zone) ? String(data.zone) : zone())

/** Every field that has words and says something, in the order of the words. */
function rowsOf(data: Record<string, unknown>, words: ShapeWords, at: string): [string, string][] {
  return Object.entries(words).flatMap(([name, field]): [string, string][] => {
    const value = data[name]
    if (field.rows && isObject(value)) return rowsOf(value, field.rows, at)
    const text = inWords(value, field, at)
    return text === '' ? [] : [[field.label, text]]
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function inWords(value: unknown, words: FieldWords, at: string): string {
  if (value === undefined || value === null || value === '') return ''
  if (Array.isArray(value))
    return value
      .map(one => inWords(one, words, at))
      .filter(Boolean)
      .join(', ')
  if (isObject(value))
    return Object.entries(value)
      .map(([name, one]) => inWords(one, words.rows?.[name] ?? words, at))
      .filter(Boolean)
      .join(' · ')
  if (typeof value === 'boolean') return value ? recordWords.yes : recordWords.no
  const text = String(value)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && instantOf(text)) return dayTimeWithYear(text, at)
  if (dayOf(text)) return dayWithYear(text)
  return words.options?.[text] ?? text
}
