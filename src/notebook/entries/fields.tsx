import { useState } from 'preact/hooks'
import { type Kind, kinds, type limits, sureness } from '../../craft/observation.ts'
import { type State, states } from '../../craft/vocabulary.ts'
import { Choice, Field } from '../app/parts.tsx'
import { shell } from '../app/shell.ts'
import { w } from '../app/words.ts'
import { type FormFault, type LogForm, tooLong } from './form.ts'
import { showsSureness } from './observations.ts'

type Fields = {
  form: LogForm
  set: (changes: Partial<LogForm>) => void
  fault: FormFault | null
  today: string
}

const faultText = (fault: FormFault): string =>
  fault.refusal === 'kind-missing' ? w.log.kindMissing : w.refusals[fault.refusal]

/** The sentence for a field that needs another look, if it is this one. */
export const faultAt = (fault: FormFault | null, field: keyof LogForm): string | undefined =>
  fault?.field === field ? faultText(fault) : undefined

/** The same for a text, which may be too long. */
const textFault = (fault: FormFault | null, field: keyof typeof limits, form: LogForm): string | undefined =>
  fault?.field === field && fault.refusal === 'observation-text-long'
    ? tooLong(form[field], field)
    : faultAt(fault, field)

const often: readonly Kind[] = ['used', 'bathroom', 'asleep', 'sick', 'talk', 'meal']

/** What it was, how they seemed, how sure: a tap for each. The six kinds used most stand first. */
export function WhatFields({ form, set, fault }: Fields) {
  const [all, showAll] = useState(form.kind !== '' && !often.includes(form.kind))
  const shown = all ? [...often, ...kinds.filter(kind => !often.includes(kind))] : often
  return (
    <>
      <Choice
        name="kind"
        label={w.log.kind}
        options={shown.map(value => ({ value, label: w.kinds[value] }))}
        value={form.kind || undefined}
        fault={faultAt(fault, 'kind')}
        onChange={kind => set({ kind })}
      />
      {!all && (
        <button type="button" class="plain more-kinds" onClick={() => showAll(true)}>
          {w.log.moreKinds}
        </button>
      )}
      <StateField name="state" label={w.log.state} value={form.state} onChange={state => set({ state })} />
      {form.state === 'medical-emergency' && <EmergencyNote />}
      {showsSureness(form) && (
        <Choice
          name="sure"
          label={w.log.sure}
          as="row"
          options={sureness.map(value => ({ value, label: w.sureness[value] }))}
          value={form.sure}
          onChange={sure => set({ sure })}
        />
      )}
    </>
  )
}

/** Life may be at risk: what to do before anything is written. */
export function EmergencyNote() {
  return (
    <div class="note danger" role="alert">
      <p>{w.log.emergency}</p>
      <p>
        <a class="button danger" href={`tel:${shell.emergency}`}>
          {w.call(shell.emergency)}
        </a>
      </p>
      <p>
        <a href="/right-now/cant-wake-them">{w.log.emergencyLink}</a>
      </p>
    </div>
  )
}

type StateProps = { name: string; label: string; value: State | undefined; onChange: (state: State) => void }

/** How they seemed. Never only yes or no. */
export function StateField({ name, label, value, onChange }: StateProps) {
  return (
    <Choice
      name={name}
      label={label}
      as="grid"
      options={states.map(state => ({ value: state, label: w.states[state], hint: w.stateHints[state] }))}
      value={value}
      onChange={onChange}
    />
  )
}

/** Day, start, and the end: by its length, by the clock, or none. `running` lets a timer run on. */
export function EarlierFields({ form, set, fault, today, mayRun }: Fields & { mayRun?: boolean }) {
  const ways = ['length', 'end', 'moment', ...(mayRun ? (['running'] as const) : [])] as const
  const names = { length: w.log.byLength, end: w.log.byEnd, moment: w.log.moment, running: w.when.running }
  return (
    <>
      <div class="pair">
        <Field
          name="day"
          kind="date"
          label={w.log.day}
          value={form.day}
          max={today}
          fault={faultAt(fault, 'day')}
          onInput={day => set({ day })}
        />
        <Field
          name="from"
          kind="time"
          label={w.log.from}
          value={form.from}
          fault={faultAt(fault, 'from')}
          onInput={from => set({ from })}
        />
      </div>
      <Choice
        name="lasting"
        label={w.log.lasting}
        options={ways.map(value => ({ value, label: names[value] }))}
        value={form.lasting}
        onChange={lasting => set({ lasting })}
      />
      <EndField form={form} set={set} fault={fault} />
    </>
  )
}

function EndField({ form, set, fault }: Omit<Fields, 'today'>) {
  return (
    <>
      {form.lasting === 'length' && (
        <Field
          name="length"
          label={w.log.length}
          hint={w.log.lengthHint}
          value={form.length}
          fault={faultAt(fault, 'length')}
          onInput={length => set({ length })}
        />
      )}
      {form.lasting === 'end' && (
        <Field
          name="until"
          kind="time"
          label={w.log.until}
          hint={w.log.untilHint}
          value={form.until}
          fault={faultAt(fault, 'until')}
          onInput={until => set({ until })}
        />
      )}
    </>
  )
}

/** The words, none of them needed. The first is open; the rest behind one tap. */
export function WordFields({ form, set, fault }: Fields) {
  const filled = form.where + form.with + form.what_i_did + form.note !== ''
  const [more, showMore] = useState(filled)
  const texts = [
    { name: 'where', label: w.log.where },
    { name: 'with', label: w.log.with },
    { name: 'what_i_did', label: w.log.did },
    { name: 'note', label: w.log.note, kind: 'area' },
  ] as const
  return (
    <>
      <Field
        name="what"
        label={w.log.what}
        hint={w.log.whatHint}
        kind="area"
        rows={2}
        value={form.what}
        fault={textFault(fault, 'what', form)}
        onInput={what => set({ what })}
      />
      {more || (fault && texts.some(text => text.name === fault.field)) ? (
        texts.map(text => (
          <Field
            key={text.name}
            name={text.name}
            label={text.label}
            kind={'kind' in text ? text.kind : 'text'}
            value={form[text.name]}
            fault={textFault(fault, text.name, form)}
            onInput={value => set({ [text.name]: value })}
          />
        ))
      ) : (
        <button type="button" class="plain" onClick={() => showMore(true)}>
          {w.log.more}
        </button>
      )}
    </>
  )
}
