import { useSignal } from '@preact/signals'
import { tools } from '../../../words/en/notebook-tools.ts'
import { useDraft } from '../../app/draft.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Choice, Fault, Field, Form, Screen } from '../../app/parts.tsx'
import { zone } from '../../app/state.ts'
import { type Opening, type OpeningOutcome, openingOutcomes } from '../../entries.ts'
import { startOf } from './opening.ts'

const t = tools.yes

type Told = { outcome: OpeningOutcome | ''; they_said: string; what_helped: string }
const empty: Told = { outcome: '', they_said: '', what_helped: '' }

type HappenedProps = { opening: Opening | undefined; write: (next: Opening) => Promise<boolean> }

/** How the yes went, written down; then one kind line for what comes now. */
export function WhatHappened({ opening, write }: HappenedProps) {
  const draft = useDraft<Told>('opening', empty)
  const fault = useSignal('')
  const kept = useSignal<OpeningOutcome | null>(null)
  const save = async () => {
    const { outcome, ...form } = draft.fields
    if (!outcome) {
      fault.value = t.choose
      return
    }
    const they_said = form.they_said.trim().slice(0, 1000)
    const what_helped = form.what_helped.trim().slice(0, 1000)
    const saved = await write({
      ...(opening ?? startOf(Temporal.Now.instant(), zone())),
      outcome,
      ...(they_said ? { they_said } : {}),
      ...(what_helped ? { what_helped } : {}),
    })
    if (!saved) {
      fault.value = tools.notSaved
      return
    }
    draft.clear()
    kept.value = outcome
  }
  if (kept.value) return <Kept outcome={kept.value} />
  return (
    <Screen title={t.recordTitle} lead={t.recordLead}>
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

type FieldsProps = { form: Told; set: (changes: Partial<Told>) => void; fault: string; onSave: () => void }

function Fields({ form, set, fault, onSave }: FieldsProps) {
  return (
    <Form onSubmit={onSave}>
      <Choice
        name="opening-outcome"
        label={t.recordTitle}
        as="list"
        fault={form.outcome ? undefined : fault || undefined}
        options={openingOutcomes.map(value => ({ value, label: t.outcomes[value] }))}
        value={form.outcome || undefined}
        onChange={outcome => set({ outcome })}
      />
      <Field
        name="opening-said"
        kind="area"
        rows={3}
        label={t.words}
        hint={tools.optional}
        value={form.they_said}
        onInput={they_said => set({ they_said })}
      />
      <Field
        name="opening-helped"
        label={t.note}
        hint={tools.optional}
        value={form.what_helped}
        onInput={what_helped => set({ what_helped })}
      />
      <Fault>{form.outcome ? fault : ''}</Fault>
      <div class="save-bar">
        <Button submit>{t.save}</Button>
      </div>
    </Form>
  )
}

function Kept({ outcome }: { outcome: OpeningOutcome }) {
  return (
    <Screen title={t.savedTitle} lead={t.saved[outcome]}>
      <div class="steps">
        <Button onClick={goHome}>{tools.done}</Button>
        <Button kind="quiet" onClick={() => go('kit', 'night')}>
          {tools.night.title}
        </Button>
        <Button kind="plain" onClick={() => go('attempts')}>
          {tools.attempts.title}
        </Button>
      </div>
    </Screen>
  )
}
