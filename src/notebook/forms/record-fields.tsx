import { Plus } from 'lucide'
import type { Field as RecordField, Shape } from '../../craft/record/record.ts'
import { recordWords as t } from '../../words/en/tools/record.ts'
import { Button, Choice, Fault, Field } from '../app/parts.tsx'
import type { Fields, RecordForm } from './record-form.ts'
import { RowsByTerm } from './rows-by-term.tsx'
import { Several } from './several.tsx'

/** What a person reads at one field of a record. */
export type FieldWords = {
  label: string
  hint?: string
  /** For `choice` and `several`: the words of every term. */
  options?: Readonly<Record<string, string>>
  /** For `choice`: `list` one below the other, `row` as equal parts; chips where left out. */
  as?: 'list' | 'row' | 'chips'
  /** For `list`: the words of its fields, and of the button that adds a row. */
  rows?: ShapeWords
  add?: string
  /**
   * For a `list` whose rows are each about one term: the field that holds it. Its terms are ticked in place of adding
   * rows; `fill` gives what a row holds at first.
   */
  byTerm?: { field: string; fill?: (term: string) => Fields }
}
export type ShapeWords = Readonly<Record<string, FieldWords>>

/** Some fields of a record's form, in the order given, each saying what is wrong with it. */
export function RecordFields({
  form,
  of,
  words,
}: {
  form: RecordForm
  of: readonly string[]
  words: ShapeWords
}) {
  return (
    <>
      {of.map(name => (
        <One
          key={name}
          at={name}
          field={form.shape[name]!}
          words={words[name]!}
          value={form.fields[name] ?? ''}
          onChange={value => form.set({ [name]: value })}
          fault={form.fault}
        />
      ))}
      {form.fault?.refusal === 'not-saved' && <Fault>{t.refusals['not-saved']}</Fault>}
    </>
  )
}

type OneProps = {
  at: string
  field: RecordField
  words: FieldWords
  value: Fields[string]
  onChange: (value: Fields[string]) => void
  fault: RecordForm['fault']
}

function One({ at, field, words, value, onChange, fault }: OneProps) {
  const shared = {
    name: at,
    label: words.label,
    fault: fault?.field === at ? t.refusals[fault.refusal] : undefined,
    ...(words.hint ? { hint: words.hint } : {}),
  }
  const options = (terms: readonly string[]) =>
    terms.map(term => ({ value: term, label: words.options?.[term] ?? term }))
  switch (field.is) {
    case 'choice':
      return (
        <Choice
          {...shared}
          as={words.as ?? 'chips'}
          options={options(field.of)}
          value={(value as string) || undefined}
          onChange={onChange}
        />
      )
    case 'yes-no':
      return <YesNo {...shared} words={words} value={value as 'yes' | ''} onChange={onChange} />
    case 'several':
      return (
        <Several {...shared} options={options(field.of)} chosen={value as string[]} onChange={onChange} />
      )
    case 'list': {
      const list = { at, shape: field.of, rows: value as Fields[], onChange, fault }
      const { byTerm } = words
      return byTerm ? <RowsByTerm {...list} words={{ ...words, byTerm }} /> : <Rows {...list} words={words} />
    }
    default:
      return <Typed {...shared} field={field} value={value as string} onInput={onChange} />
  }
}

type YesNoProps = {
  name: string
  label: string
  hint?: string
  fault: string | undefined
  words: FieldWords
  value: 'yes' | 'no' | ''
  onChange: (value: 'yes' | 'no') => void
}

function YesNo({ words, value, ...rest }: YesNoProps) {
  const options = (['yes', 'no'] as const).map(term => ({
    value: term,
    label: words.options?.[term] ?? t[term],
  }))
  return <Choice {...rest} as="row" options={options} value={value || undefined} />
}

type TypedProps = {
  name: string
  label: string
  hint?: string
  fault: string | undefined
  field: RecordField
  value: string
  onInput: (value: string) => void
}

function Typed({ field, ...rest }: TypedProps) {
  if (field.is === 'day') return <Field {...rest} kind="date" />
  if (field.is === 'whole') return <Field {...rest} inputMode="numeric" />
  const long = field.is === 'text' && field.most > 200
  return long ? <Field {...rest} kind="area" rows={3} /> : <Field {...rest} />
}

type RowsProps = {
  at: string
  shape: Shape
  words: FieldWords
  rows: readonly Fields[]
  onChange: (rows: Fields[]) => void
  fault: RecordForm['fault']
}

/** Rows of the same fields; there is always an empty one to write in, and a button for more. */
function Rows({ at, shape, words, rows, onChange, fault }: RowsProps) {
  const shown = rows.length === 0 ? [{}] : rows
  const put = (index: number, name: string, value: Fields[string]) =>
    onChange(shown.map((row, each) => (each === index ? { ...row, [name]: value } : row)))
  return (
    <fieldset class="rows">
      <legend>{words.label}</legend>
      {words.hint && <p class="hint">{words.hint}</p>}
      {shown.map((row, index) => (
        <div class="rows-one" key={index}>
          {Object.entries(shape).map(([name, field]) => (
            <One
              key={name}
              at={`${at}.${index}.${name}`}
              field={field}
              words={words.rows?.[name] ?? { label: name }}
              value={row[name] ?? (field.is === 'several' || field.is === 'list' ? [] : '')}
              onChange={value => put(index, name, value)}
              fault={fault}
            />
          ))}
          {rows.length > 1 && (
            <Button kind="plain" onClick={() => onChange(shown.filter((_, each) => each !== index))}>
              {t.removeRow(index + 1)}
            </Button>
          )}
        </div>
      ))}
      {fault?.field === at && <Fault>{t.refusals[fault.refusal]}</Fault>}
      <Button kind="quiet" icon={Plus} onClick={() => onChange([...shown, {}])}>
        {words.add ?? t.addRow}
      </Button>
    </fieldset>
  )
}
