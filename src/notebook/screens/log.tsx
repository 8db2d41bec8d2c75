import { useSignal } from '@preact/signals'
import { Repeat } from 'lucide'
import { useState } from 'preact/hooks'
import { type Observation, observe } from '../../craft/observation.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Into } from '../account/asks.ts'
import { useDraft } from '../app/draft.ts'
import { goHome } from '../app/go.ts'
import { Button, Choice, Fault, Form, Screen } from '../app/parts.tsx'
import { useOnce } from '../app/put.ts'
import { drop, keep, newId, now, type Told, told, zone } from '../app/state.ts'
import { w } from '../app/words.ts'
import { KeptIn } from '../circle/parts-later.ts'
import { EarlierFields, faultAt, WhatFields, WordFields } from '../entries/fields.tsx'
import { draftOf, emptyForm, type FormFault, fieldOf, type LogForm } from '../entries/form.ts'
import { latest } from '../entries/observations.ts'
import { type Entry, refused } from '../messages.ts'

const at = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone())

/** Writes one thing down: two taps at the least, a timer or an earlier time when wanted. */
export function LogScreen() {
  const draft = useDraft<LogForm>('log', emptyForm)
  const fault = useSignal<FormFault | null>(null)
  const lost = useSignal<string | undefined>(undefined)
  const into = useSignal<Into>(undefined)
  const form = draft.fields
  const today = at(now.value).toPlainDate().toString()
  const set = (changes: Partial<LogForm>) => {
    if (fault.value && fault.value.field in changes) fault.value = null
    draft.set(changes)
  }
  const [id] = useState(newId)
  const save = useOnce(async (filled: LogForm, undone?: (kept: Entry<Observation>) => void) => {
    const { seen, wrong } = seenIn(filled, id)
    fault.value = wrong
    if (!seen) return false
    const answer = await keep<Observation>('observation', seen, seen.id, into.value)
    lost.value = refused(answer) ? w.refusals[answer.refusal] : undefined
    if (refused(answer)) return false
    draft.clear()
    return leaveKept(filled, answer, undone)
  })
  const again = (last: Pick<LogForm, 'kind' | 'state' | 'sure'>) => {
    set(last)
    save({ ...form, ...last }, kept => void drop(kept))
  }
  const fields = { form, set, fault: fault.value, today }
  return (
    <Screen title={w.log.title} lead={w.log.lead}>
      <Form onSubmit={() => save(form)}>
        <WhatFields {...fields} />
        <Choice
          name="when"
          label={w.log.when}
          as="row"
          fault={faultAt(fault.value, 'when')}
          options={whens}
          value={form.when}
          onChange={when => set({ when, ...(when === 'earlier' && form.day === '' ? { day: today } : {}) })}
        />
        {form.when === 'earlier' && <EarlierFields {...fields} />}
        <WordFields {...fields} />
        {filled(form) && <StartOver clear={draft.clear} />}
        <KeptIn type="observation" into={into} />
        <Fault>{lost.value}</Fault>
        <SaveBar form={form} onAgain={again} />
      </Form>
    </Screen>
  )
}

function leaveKept(
  { when }: LogForm,
  kept: Entry<Observation>,
  undone?: (kept: Entry<Observation>) => void,
): true {
  const line: Told = { key: when === 'timer' ? 'started' : 'saved', id: kept.id }
  told.value = undone ? { ...line, undo: () => undone(kept) } : line
  goHome()
  return true
}

/** In reach of the thumb: the same again while nothing is chosen, and Save. */
function SaveBar({ form, onAgain }: AgainProps & { form: LogForm }) {
  return (
    <div class="save-bar">
      {form.kind === '' && <Again onAgain={onAgain} />}
      <Button submit>{form.when === 'timer' ? w.log.saveTimer : w.log.save}</Button>
    </div>
  )
}

const whens = [
  { value: 'now', label: w.log.now },
  { value: 'timer', label: w.log.timer },
  { value: 'earlier', label: w.log.earlier },
] as const

/** The observation that the form tells of, or the field that needs another look. */
function seenIn(
  form: LogForm,
  id: string,
): { seen: Observation; wrong: null } | { seen: null; wrong: FormFault } {
  const made = draftOf(form, id, zone())
  if ('field' in made) return { seen: null, wrong: made }
  const seen = observe(made, Temporal.Now.instant())
  return 'refusal' in seen
    ? { seen: null, wrong: { field: fieldOf(seen.refusal, form), refusal: seen.refusal } }
    : { seen, wrong: null }
}

function StartOver({ clear }: { clear: () => void }) {
  return (
    <p>
      <Button kind="plain" onClick={clear}>
        {w.log.over}
      </Button>
    </p>
  )
}

const filled = (form: LogForm): boolean => JSON.stringify(form) !== JSON.stringify(emptyForm)

type AgainProps = { onAgain: (last: Pick<LogForm, 'kind' | 'state' | 'sure'>) => void }

/**
 * Writes the last entry down again, in one tap that can be undone; the time and the words stay the member's. A danger to
 * life is never a thing to repeat by habit, and asks for the form.
 */
function Again({ onAgain }: AgainProps) {
  const last = latest.value?.seen
  if (!last || last.state === 'medical-emergency') return null
  const { kind, state, sure } = last
  return (
    <button type="button" class="again" onClick={() => onAgain({ kind, state, sure })}>
      <Icon of={Repeat} />
      <span>
        {w.log.again}: <b>{w.kinds[kind]}</b> · {w.states[state]}
      </span>
    </button>
  )
}
