import { useSignal } from '@preact/signals'
import { refused } from '../messages.ts'
import { forgetOffline } from './offline.ts'
import { Button, Field, Form, Note } from './parts.tsx'
import { notebook } from './state.ts'
import { w } from './words.ts'

/** The way out for good: removes the notebook and what keeps it offline from this device, after a typed word. */
export function Erase({ onCancel }: { onCancel?: () => void }) {
  const t = w.erase
  const typed = useSignal('')
  const fault = useSignal<string | undefined>(undefined)
  const erase = async () => {
    if (typed.value.trim() !== t.word) {
      fault.value = t.wrong(t.word)
      return
    }
    const answer = await notebook().erase()
    if (refused(answer)) fault.value = w.refusals[answer.refusal]
    else await forgetOffline()
  }
  return (
    <Note kind="care">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <p>{t.history}</p>
      <Form onSubmit={() => void erase()}>
        <Field
          name="remove"
          label={t.confirm(t.word)}
          value={typed.value}
          fault={fault.value}
          onInput={value => {
            typed.value = value
            fault.value = undefined
          }}
        />
        <div class="row">
          <Button submit kind="danger">
            {t.do}
          </Button>
          {onCancel && (
            <Button kind="quiet" onClick={onCancel}>
              {w.cancel}
            </Button>
          )}
        </div>
      </Form>
    </Note>
  )
}
