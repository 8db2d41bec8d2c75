import { type Signal, useSignal } from '@preact/signals'
import { circleWords } from '../../../words/en/account/circle.ts'
import { Field } from '../../app/parts.tsx'
import { type Asking, useAsk } from '../../asking/ask.ts'
import { PinForm } from '../../asking/pin-form.tsx'
import { Summary, type Wrong, wrongAt } from '../../asking/summary.tsx'

export type CircleField = { name: string; label: string; hint: string }

type CircleFormProps = {
  fields: readonly CircleField[]
  given: Signal<Record<string, string>>
  label: string
  busy: string
  onSend: (pin: string, asking: Asking) => Promise<boolean>
}

/** Two short fields, then the PIN: how a circle is started and how it is joined. */
export function CircleForm({ fields, given, label, busy, onSend }: CircleFormProps) {
  const asking = useAsk()
  const pin = useSignal('')
  const wrong = useSignal<Wrong[]>([])
  const send = async (typed: string) => {
    wrong.value = fields
      .filter(({ name }) => (given.value[name] ?? '').trim() === '')
      .map(field => ({ field: field.name, text: `${field.label}: ${circleWords.missing}` }))
    return wrong.value.length === 0 && onSend(typed, asking)
  }
  return (
    <PinForm asking={asking} pin={pin} label={label} busy={busy} onPin={send}>
      <Summary wrong={wrong.value} />
      {fields.map(({ name, label, hint }) => (
        <Field
          key={name}
          name={name}
          label={label}
          hint={hint}
          value={given.value[name] ?? ''}
          fault={wrongAt(wrong.value, name) && circleWords.missing}
          onInput={value => {
            given.value = { ...given.value, [name]: value }
          }}
        />
      ))}
    </PinForm>
  )
}
