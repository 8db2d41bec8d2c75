import '../../tools.css'
import { useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import {
  type Answered,
  addOption,
  answered,
  care,
  type OptionRefusal,
  type TreatmentOption,
} from '../../../craft/kit.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { kitWords } from '../../../words/en/tools/treatment/kit.ts'
import type { Into } from '../../account/asks.ts'
import { useDraft } from '../../app/draft.ts'
import { back } from '../../app/go.ts'
import { Button, Choice, Fault, Field, Form, Screen } from '../../app/parts.tsx'
import { useOnce } from '../../app/put.ts'
import { drop, entry, keep, newId, zone } from '../../app/state.ts'
import { EntryStands, KeptIn } from '../../circle/parts-later.ts'
import { Several } from '../../forms/several.tsx'
import { type Entry, refused } from '../../messages.ts'
import { optionEntries, options } from '../../reading/known.ts'
import { draftOf, formOf, type OptionForm } from './form.ts'
import { HoursFields } from './hours-fields.tsx'
import { today } from './options.ts'

const t = tools.option
const answers = answered.map(value => ({ value, label: t.answered[value] }))

type Key = keyof OptionForm
/** The field a refusal is about. */
const fieldOf: Record<OptionRefusal, Key> = {
  'option-name-missing': 'name',
  'option-phone-missing': 'phone',
  'option-phone-unreadable': 'phone',
  'option-text-long': 'note',
  'option-hours-unreadable': 'hours',
  'option-wait-unreadable': 'wait',
  'option-date-unreadable': 'checked_on',
  'option-date-in-future': 'checked_on',
  'option-already-there': 'name',
}

/** The fields of an option, what is wrong with them, and saving them. */
function useOption(id: string | undefined, before: Entry<TreatmentOption> | undefined) {
  const draft = useDraft<OptionForm>(`option-${id ?? 'new'}`, formOf(before?.data, today().toString()))
  const fault = useSignal<OptionRefusal | 'not-saved' | null>(null)
  const into = useSignal<Into>(undefined)
  const [fresh] = useState(newId)
  const save = useOnce(async () => {
    const made = addOption(options.value, draftOf(draft.fields, id ?? fresh, zone(), before?.data), today())
    if ('refusal' in made) {
      fault.value = made.refusal
      return false
    }
    const answer = await keep('option', made, made.id, into.value)
    if (refused(answer)) {
      fault.value = 'not-saved'
      return false
    }
    draft.clear()
    back()
    return true
  })
  const at = (key: Key) =>
    fault.value && fault.value !== 'not-saved' && fieldOf[fault.value] === key
      ? t.refusals[fault.value]
      : undefined
  const set = (changes: Partial<OptionForm>) => {
    fault.value = null
    draft.set(changes)
  }
  return { draft, fault, save, set, at, into }
}

/** One place of the kit: a new one, or the one with this id. Only a name and a number are needed. */
export function OptionScreen({ id }: { id?: string }) {
  const before = optionEntries.value.find(one => one.id === id)
  const { draft, fault, save, set, at, into } = useOption(id, before)
  const part = { form: draft.fields, set, at }
  if (!before && entry('option', id))
    return (
      <Screen title={t.titleNew}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  return (
    <Screen title={before?.data.name ?? t.titleNew} lead={t.lead}>
      <Form onSubmit={save}>
        <First {...part} />
        <HoursFields {...part} />
        <Asked {...part} />
        <Way {...part} />
        {!before && <KeptIn type="option" into={into} />}
        <Fault>{fault.value === 'not-saved' ? tools.notSaved : ''}</Fault>
        <div class="save-bar">
          <Button submit>{t.save}</Button>
        </div>
      </Form>
      {before && (
        <Button
          kind="plain"
          onClick={() => {
            draft.clear()
            void drop(before)
            back()
          }}
        >
          {tools.remove}
        </Button>
      )}
      <EntryStands type="option" id={id} />
    </Screen>
  )
}

/** The fields, how to change them, and what is wrong at one of them. */
export type Part = {
  form: OptionForm
  set: (changes: Partial<OptionForm>) => void
  at: (key: Key) => string | undefined
}

type TextKey =
  | 'name'
  | 'cost'
  | 'insurance'
  | 'intake'
  | 'first_step'
  | 'who_goes_along'
  | 'getting_there'
  | 'address'
  | 'bring'
  | 'note'

function Text({
  of,
  label,
  hint,
  form,
  set,
  at,
  area,
}: Part & { of: TextKey; label: string; hint?: string; area?: boolean }) {
  return (
    <Field
      name={of}
      label={label}
      hint={hint}
      kind={area ? 'area' : 'text'}
      rows={2}
      value={form[of]}
      fault={at(of)}
      onInput={value => set({ [of]: value })}
    />
  )
}

function First(part: Part) {
  const { form, set, at } = part
  return (
    <>
      <Text of="name" label={t.name} hint={t.nameHint} {...part} />
      <Field
        name="phone"
        kind="tel"
        label={t.phone}
        value={form.phone}
        fault={at('phone')}
        onInput={phone => set({ phone })}
      />
      <Several
        name="what"
        label={t.what}
        hint={t.careHint}
        options={care.map(value => ({ value, label: t.care[value] }))}
        chosen={form.what}
        onChange={what => set({ what })}
      />
    </>
  )
}

function Asked({ form, set, at }: Part) {
  const ask = (name: 'takes_stimulants_too' | 'works_with_families', label: string) => (
    <Choice
      name={name}
      label={label}
      as="row"
      options={answers}
      value={form[name]}
      onChange={(value: Answered) => set({ [name]: value })}
    />
  )
  return (
    <>
      <details class="asks">
        <summary>{t.ask}</summary>
        <ul>
          {t.asks.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {ask('takes_stimulants_too', t.stimulants)}
      {ask('works_with_families', t.families)}
      <Field
        name="wait"
        label={t.wait}
        hint={t.waitHint}
        inputMode="numeric"
        value={form.wait}
        fault={at('wait')}
        onInput={wait => set({ wait })}
      />
    </>
  )
}

function Way(part: Part) {
  const { form, set, at } = part
  return (
    <>
      <Text of="cost" label={t.cost} hint={t.costHint} {...part} />
      <Text of="insurance" label={kitWords.insurance} {...part} />
      <Text of="intake" label={kitWords.intake} hint={kitWords.intakeHint} {...part} />
      <Text of="first_step" label={t.first_step} hint={t.firstHint} {...part} />
      <Text of="who_goes_along" label={t.who} hint={t.whoHint} {...part} />
      <Text of="getting_there" label={t.getting} {...part} />
      <Text of="address" label={t.address} {...part} />
      <Text of="bring" label={t.bring} {...part} />
      <Text of="note" label={t.note} area {...part} />
      <Field
        name="checked_on"
        kind="date"
        label={t.checkedOn}
        max={today().toString()}
        value={form.checked_on}
        fault={at('checked_on')}
        onInput={checked_on => set({ checked_on })}
      />
    </>
  )
}
