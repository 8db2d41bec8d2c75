import { useSignal } from '@preact/signals'
import { BookOpen } from 'lucide'
import {
  afterAttempt,
  type Outcome,
  outcomes,
  recordAttempt,
  type Way,
  ways,
} from '../../../craft/attempt.ts'
import type { Moment } from '../../../craft/gate.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { useDraft } from '../../app/draft.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Choice, Fault, Field, Form, Note, Screen } from '../../app/parts.tsx'
import { keep, newId, zone } from '../../app/state.ts'
import { refused } from '../../messages.ts'

const t = tools.attempts

type AfterForm = { outcome: Outcome | ''; way: Way; they_said: string; what_next: string }
const empty: AfterForm = { outcome: '', way: 'in-person', they_said: '', what_next: '' }

/** How it went, in a few taps, then what comes next. */
export function After({ script, moment }: { script: string; moment: Pick<Moment, 'state' | 'sure'> }) {
  const draft = useDraft<AfterForm>(`after-${script}`, empty)
  const fault = useSignal('')
  const kept = useSignal<Outcome | null>(null)
  const save = async () => {
    const { outcome, ...rest } = draft.fields
    if (!outcome) {
      fault.value = t.choose
      return
    }
    const at = Temporal.Now.instant()
    const { state, sure } = moment
    const made = recordAttempt(
      { ...rest, id: newId(), script, at: at.toString(), zone: zone(), state, sure, outcome },
      at,
    )
    const answer = 'refusal' in made ? made : await keep('attempt', made, made.id)
    if (refused(answer)) {
      fault.value = tools.notSaved
      return
    }
    draft.clear()
    kept.value = outcome
  }
  if (kept.value) return <WhatNext outcome={kept.value} script={script} />
  return (
    <Screen title={t.after} lead={t.afterLead}>
      <Fields
        form={draft.fields}
        set={changes => {
          fault.value = ''
          draft.set(changes)
        }}
        fault={fault.value}
        onSave={() => void save()}
      />
    </Screen>
  )
}

type FieldsProps = {
  form: AfterForm
  set: (changes: Partial<AfterForm>) => void
  fault: string
  onSave: () => void
}

function Fields({ form, set, fault, onSave }: FieldsProps) {
  return (
    <Form onSubmit={onSave}>
      <Choice
        name="outcome"
        label={t.outcome}
        as="list"
        fault={form.outcome ? undefined : fault || undefined}
        options={outcomes.map(value => ({ value, label: t.outcomes[value] }))}
        value={form.outcome || undefined}
        onChange={outcome => set({ outcome })}
      />
      <Field
        name="they-said"
        kind="area"
        rows={3}
        label={t.words}
        hint={t.wordsHint}
        value={form.they_said}
        onInput={they_said => set({ they_said })}
      />
      <Choice
        name="way"
        label={t.way}
        options={ways.map(value => ({ value, label: t.ways[value] }))}
        value={form.way}
        onChange={way => set({ way })}
      />
      <Field
        name="what-next"
        label={t.next}
        hint={tools.optional}
        value={form.what_next}
        onInput={what_next => set({ what_next })}
      />
      <Fault>{form.outcome ? fault : ''}</Fault>
      <div class="save-bar">
        <Button submit>{t.save}</Button>
      </div>
    </Form>
  )
}

function WhatNext({ outcome, script }: { outcome: Outcome; script: string }) {
  const { steps, restDays } = afterAttempt(outcome)
  return (
    <Screen title={t.stepsTitle} lead={t.outcomes[outcome]}>
      <NextSteps steps={steps} restDays={restDays} />
      <div class="steps">
        {steps.includes('open-kit') && (
          <Button icon={BookOpen} onClick={() => go('kit', 'yes')}>
            {t.openKit}
          </Button>
        )}
        {steps.includes('keep-kit-fresh') && (
          <Button kind="quiet" onClick={() => go('kit')}>
            {t.openKit}
          </Button>
        )}
        {steps.includes('change-one-thing') && (
          <Button kind="quiet" onClick={() => go('script', script)}>
            {t.change}
          </Button>
        )}
        <Button kind={steps.includes('open-kit') ? 'quiet' : 'main'} onClick={goHome}>
          {tools.done}
        </Button>
      </div>
    </Screen>
  )
}

/** What to do after a talk, in order, and how long to let it rest. */
export function NextSteps({ steps, restDays }: ReturnType<typeof afterAttempt>) {
  return (
    <>
      <ol class="laid-steps">
        {steps.map(step => (
          <li key={step}>{t.steps[step]}</li>
        ))}
      </ol>
      {restDays !== null && <Note>{t.rest(restDays)}</Note>}
    </>
  )
}
