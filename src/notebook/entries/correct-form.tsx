import { useSignal } from '@preact/signals'
import { correct } from '../../craft/correction.ts'
import type { Observation } from '../../craft/observation.ts'
import { useDraft } from '../app/draft.ts'
import { Button, Fault, Form, Screen } from '../app/parts.tsx'
import { useOnce } from '../app/put.ts'
import { now, replace, zone } from '../app/state.ts'
import { w } from '../app/words.ts'
import { type Entry, refused } from '../messages.ts'
import { EarlierFields, WhatFields, WordFields } from './fields.tsx'
import { changesOf, type FormFault, fieldOf, formOf, type LogForm } from './form.ts'

type Props = { entry: Entry<Observation>; seen: Observation; done: () => void }

/** Corrects an observation; what it said before is kept with it. */
export function CorrectForm({ entry, seen, done }: Props) {
  const draft = useDraft<LogForm>(`fix-${entry.id}`, formOf(seen))
  const fault = useSignal<FormFault | null>(null)
  const lost = useSignal<string | undefined>(undefined)
  const form = draft.fields
  const set = (changes: Partial<LogForm>) => {
    if (fault.value && fault.value.field in changes) fault.value = null
    draft.set(changes)
  }
  const save = useOnce(async () => {
    const { next, wrong } = corrected(form, seen)
    if (!next) {
      fault.value = wrong
      return false
    }
    const answer = await replace<Observation>(entry, next)
    if (refused(answer)) lost.value = w.refusals[answer.refusal]
    else leave()
    return !refused(answer)
  })
  const leave = () => {
    draft.clear()
    done()
  }
  const today = now.value.toZonedDateTimeISO(zone()).toPlainDate().toString()
  const fields = { form, set, fault: fault.value, today }
  return (
    <Screen title={w.entry.correctTitle}>
      <Form onSubmit={save}>
        <WhatFields {...fields} />
        <EarlierFields {...fields} mayRun={seen.until === undefined} />
        <WordFields {...fields} />
        <Fault>{lost.value}</Fault>
        <div class="save-bar">
          <div class="row">
            <Button submit>{w.entry.save}</Button>
            <Button kind="quiet" onClick={leave}>
              {w.cancel}
            </Button>
          </div>
        </div>
      </Form>
    </Screen>
  )
}

/** The corrected observation, or the field that needs another look. */
function corrected(
  form: LogForm,
  seen: Observation,
): { next: Observation; wrong: null } | { next: null; wrong: FormFault } {
  const changes = changesOf(form, seen)
  if ('field' in changes) return { next: null, wrong: changes }
  const next = correct(seen, changes, Temporal.Now.instant())
  return 'refusal' in next
    ? { next: null, wrong: { field: fieldOf(next.refusal, form), refusal: next.refusal } }
    : { next, wrong: null }
}
