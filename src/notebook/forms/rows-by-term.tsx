import type { Field as RecordField, Shape } from '../../craft/record/record.ts'
import { recordWords as t } from '../../words/en/tools/record.ts'
import { Fault, Field } from '../app/parts.tsx'
import type { FieldWords } from './record-fields.tsx'
import type { Fields, RecordForm } from './record-form.ts'
import { Several } from './several.tsx'

type ByTermProps = {
  at: string
  shape: Shape
  words: FieldWords & { byTerm: NonNullable<FieldWords['byTerm']> }
  rows: readonly Fields[]
  onChange: (rows: Fields[]) => void
  fault: RecordForm['fault']
}

/** Rows that are each about one term: the terms are ticked, and each ticked one has its texts below. */
export function RowsByTerm({ at, shape, words, rows, onChange, fault }: ByTermProps) {
  const { field, fill } = words.byTerm
  const options = words.rows?.[field]?.options ?? {}
  const chosen = rows.map(row => String(row[field] ?? ''))
  const tick = (terms: string[]) =>
    onChange(terms.map(term => rows.find(row => row[field] === term) ?? { [field]: term, ...fill?.(term) }))
  const put = (index: number, name: string, value: string) =>
    onChange(rows.map((row, each) => (each === index ? { ...row, [name]: value } : row)))
  const texts = Object.entries(shape).filter(([name]) => name !== field)
  return (
    <>
      <Several
        name={at}
        label={words.label}
        hint={words.hint}
        options={Object.entries(options).map(([value, label]) => ({ value, label }))}
        chosen={chosen}
        onChange={tick}
      />
      {rows.map((row, index) =>
        texts.map(([name, text]) => {
          const key = `${at}.${index}.${name}`
          return (
            <Field
              key={`${row[field]} ${name}`}
              name={key}
              kind={isLong(text) ? 'area' : 'text'}
              rows={2}
              label={options[String(row[field])] ?? String(row[field])}
              hint={words.rows?.[name]?.hint}
              value={String(row[name] ?? '')}
              fault={fault?.field === key ? t.refusals[fault.refusal] : undefined}
              onInput={value => put(index, name, value)}
            />
          )
        }),
      )}
      {fault?.field === at && <Fault>{t.refusals[fault.refusal]}</Fault>}
    </>
  )
}

const isLong = (field: RecordField): boolean => field.is === 'text' && field.most > 200
