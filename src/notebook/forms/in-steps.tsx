import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { recordWords as t } from '../../words/en/tools/record.ts'
import { Button, Form, Screen } from '../app/parts.tsx'
import { KeptIn } from '../circle/parts-later.ts'
import { RecordFields, type ShapeWords } from './record-fields.tsx'
import type { RecordForm } from './record-form.ts'

type InStepsProps = {
  title: string
  lead?: string
  form: RecordForm
  /** The fields of each step. */
  steps: readonly (readonly string[])[]
  words: { fields: ShapeWords; steps?: readonly string[]; save?: string }
  /** Called with the id of the record that was kept. */
  onKept: (id: string) => void
  /** Above the fields. */
  above?: ComponentChildren
  /** Below the fields. */
  children?: ComponentChildren
}

/**
 * A record's form, a few fields on a page. A page is left for the next one when its fields are in order; what is refused
 * at the end brings the page with that field back.
 */
export function InSteps({ title, lead, form, steps, words, onKept, above, children }: InStepsProps) {
  const at = useSignal(0)
  const last = at.value === steps.length - 1
  const goOn = async () => {
    if (!last) {
      if (form.holds(steps[at.value]!)) at.value += 1
      return
    }
    const saved = await form.save()
    if (saved) onKept(saved)
    else at.value = Math.max(0, stepOf(form.faultNow(), steps, at.value))
  }
  return (
    <Screen title={title} {...(lead && at.value === 0 ? { lead } : {})}>
      {above}
      {words.steps && (
        <>
          <p class="part-of">{t.stepOf(at.value + 1, steps.length)}</p>
          <h2 key={at.value}>{words.steps[at.value]}</h2>
        </>
      )}
      <Form onSubmit={() => void goOn()}>
        <RecordFields form={form} of={steps[at.value]!} words={words.fields} />
        {last && !form.isKept && <KeptIn type={form.type} into={form.into} />}
        <div class="save-bar">
          <Button submit>{last ? (words.save ?? t.save) : t.next}</Button>
          {at.value > 0 && (
            <Button kind="plain" onClick={() => (at.value -= 1)}>
              {t.before}
            </Button>
          )}
        </div>
      </Form>
      {children}
    </Screen>
  )
}

/** The page that holds the refused field; the one that is open where the fault is of none. */
function stepOf(fault: RecordForm['fault'], steps: InStepsProps['steps'], open: number): number {
  const [name] = fault?.field.split('.') ?? []
  const found = steps.findIndex(names => names.includes(name ?? ''))
  return found < 0 ? open : found
}
