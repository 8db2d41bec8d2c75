import { useSignal } from '@preact/signals'
import { learnTruth } from '../../craft/correction.ts'
import type { Observation } from '../../craft/observation.ts'
import type { State } from '../../craft/vocabulary.ts'
import { useDraft } from '../app/draft.ts'
import { Button, Choice, Field, Form, Screen } from '../app/parts.tsx'
import { replace } from '../app/state.ts'
import { w } from '../app/words.ts'
import { type Entry, refused } from '../messages.ts'
import { StateField } from './fields.tsx'

type Props = { entry: Entry<Observation>; seen: Observation; done: () => void }
type Truth = { held: 'yes' | 'no' | ''; state: State; note: string }

const t = w.entry

/** What it really was, once that is known. The first note stays; charts go by this. */
export function TruthForm({ entry, seen, done }: Props) {
  const draft = useDraft<Truth>(`truth-${entry.id}`, {
    held: seen.later_truth ? (seen.later_truth.held ? 'yes' : 'no') : '',
    state: seen.later_truth?.state ?? 'unsure',
    note: seen.later_truth?.note ?? '',
  })
  const fault = useSignal<{ field: 'held' | 'note'; text: string } | null>(null)
  const { held, state, note } = draft.fields
  const save = async () => {
    if (held === '') {
      fault.value = { field: 'held', text: t.heldMissing }
      return
    }
    const known = held === 'no' && state !== 'unsure' ? { state } : {}
    const next = learnTruth(seen, { held: held === 'yes', note, ...known }, Temporal.Now.instant())
    const answer = 'refusal' in next ? next : await replace<Observation>(entry, next)
    if (refused(answer)) {
      fault.value = { field: 'note', text: w.refusals[answer.refusal as keyof typeof w.refusals] }
      return
    }
    draft.clear()
    done()
  }
  const at = (field: 'held' | 'note') => (fault.value?.field === field ? fault.value.text : undefined)
  return (
    <Screen title={t.truth} lead={t.truthHint}>
      <Form onSubmit={() => void save()}>
        <Choice
          name="held"
          label={t.held}
          options={[
            { value: 'yes', label: t.heldYes },
            { value: 'no', label: t.heldNo },
          ]}
          value={held || undefined}
          fault={at('held')}
          onChange={value => {
            fault.value = null
            draft.set({ held: value })
          }}
        />
        {held === 'no' && (
          <StateField
            name="really"
            label={t.really}
            value={state}
            onChange={value => draft.set({ state: value })}
          />
        )}
        <Field
          name="truth-note"
          kind="area"
          rows={2}
          label={t.truthNote}
          value={note}
          fault={at('note')}
          onInput={value => draft.set({ note: value })}
        />
        <div class="row">
          <Button submit>{t.truthSave}</Button>
          <Button
            kind="quiet"
            onClick={() => {
              draft.clear()
              done()
            }}
          >
            {w.cancel}
          </Button>
        </div>
      </Form>
    </Screen>
  )
}
