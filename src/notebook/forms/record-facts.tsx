import type { Shape } from '../../craft/record/record.ts'
import { recordWords as t } from '../../words/en/tools/record.ts'
import { fullDay } from '../app/when.ts'
import type { ShapeWords } from './record-fields.tsx'

type FactsProps = {
  record: Readonly<Record<string, unknown>>
  shape: Shape
  of: readonly string[]
  words: ShapeWords
}

/** What a record says, to read and to print: each field that was filled, under its own name. */
export function RecordFacts({ record, shape, of, words }: FactsProps) {
  return (
    <dl class="facts">
      {of
        .filter(name => record[name] !== undefined)
        .map(name => (
          <div key={name}>
            <dt>{words[name]?.label}</dt>
            <dd>{inWords(shape, name, record[name], words)}</dd>
          </div>
        ))}
    </dl>
  )
}

function inWords(shape: Shape, name: string, value: unknown, words: ShapeWords) {
  const field = shape[name]!
  const option = (term: unknown) => words[name]?.options?.[String(term)] ?? String(term)
  if (field.is === 'list')
    return (
      <ul>
        {(value as Record<string, unknown>[]).map((row, index) => (
          <li key={index}>
            {Object.keys(field.of)
              .filter(each => row[each] !== undefined)
              .map(each => String(inWords(field.of, each, row[each], words[name]?.rows ?? {})))
              .join(' · ')}
          </li>
        ))}
      </ul>
    )
  if (field.is === 'several') return (value as string[]).map(option).join(', ')
  if (field.is === 'yes-no') return words[name]?.options?.[value ? 'yes' : 'no'] ?? (value ? t.yes : t.no)
  if (field.is === 'day') return fullDay(value as string)
  return field.is === 'choice' ? option(value) : String(value)
}
