import { useSignal } from '@preact/signals'
import { learnTruth } from '../../craft/correction.ts'
import type { Observation } from '../../craft/observation.ts'
import type { State } from '../../craft/vocabulary.ts'
import { useDraft } from '../app/draft.ts'
import { Button, Choice, Field, Form, Screen } from '../app/parts.tsx'
import { useOnce } from '../app/put.ts'
import { replace } from '../app/state.ts'
import { w } from '../app/words.ts'
import { type Entry, refused } from '../messages.ts'
import { StateField } from './fields.tsx'
import { tooLong } from './form.ts'

type Props = { entry: Entry<Observation>; seen: Observation; done: () => void }
type Truth = { held: 'yes' | 'no' | ''; state: State; note: string }

const t = w.entry

/** What it really was, once that is known. The first note stays; charts go by this. */
export function TruthForm({ entry, seen, done }: Props) {
  const draft = useDraft<Truth>(`truth-${entry.id}`, truthOf(seen))
  const fault = useSignal<Fault | null>(null)
  const leave = () => {
    draft.clear()
    done()
  }
  const save = useOnce(async () => {
    fault.value = await learn(entry, seen, draft.fields)
    if (!fault.value) leave()
    return !fault.value
  })
  const { held, state, note } = draft.fields
  const at = (field: Fault['field']) => (fault.value?.field === field ? fault.value.text : undefined)
  return (
    <Screen title={t.truth} lead={t.truthHint}>
      <Form onSubmit={save}>
        <Choice
          name="held"
          label={t.held}
          options={answers}
          value={held || undefined}
          fault={at('held')}
          onChange={choice => draft.set({ held: choice })}
        />
        {held === 'no' && <Really state={state} set={draft.set} />}
        <Field
          name="truth-note"
          kind="area"
          label={t.truthNote}
          value={note}
          fault={at('note')}
          onInput={value => draft.set({ note: value })}
        />
        <div class="row">
          <Button submit>{t.truthSave}</Button>
          <Button kind="quiet" onClick={leave}>
            {w.cancel}
          </Button>
        </div>
      </Form>
    </Screen>
  )
}

const Really = ({ state, set }: { state: State; set: (changes: Partial<Truth>) => void }) => (
  <StateField name="really" label={t.really} value={state} onChange={value => set({ state: value })} />
)

type Fault = { field: 'held' | 'note'; text: string }

const answers = [
  { value: 'yes', label: t.heldYes },
  { value: 'no', label: t.heldNo },
] as const

const truthOf = ({ later_truth: later }: Observation): Truth => ({
  held: later ? (later.held ? 'yes' : 'no') : '',
  state: later?.state ?? 'unsure',
  note: later?.note ?? '',
})

/** Writes down what turned out. Gives what needs another look, or nothing when it is saved. */
async function learn(
  entry: Entry<Observation>,
  seen: Observation,
  { held, state, note }: Truth,
): Promise<Fault | null> {
  if (held === '') return { field: 'held', text: t.heldMissing }
  const known = held === 'no' && state !== 'unsure' ? { state } : {}
  const next = learnTruth(seen, { held: held === 'yes', note, ...known }, Temporal.Now.instant())
  if ('refusal' in next) return { field: 'note', text: tooLong(note, 'note') }
  const answer = await replace<Observation>(entry, next)
  return refused(answer) ? { field: 'note', text: w.refusals[answer.refusal] } : null
}
