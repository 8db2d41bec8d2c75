import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { type Way, ways } from '../../../craft/attempt.ts'
import { type Obstacle, obstacles } from '../../../craft/invitation/invitation.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { invitationWords } from '../../../words/en/tools/treatment/invitation.ts'
import { useDraft } from '../../app/draft.ts'
import { Button, Choice, Fault, Field, Form, Screen } from '../../app/parts.tsx'
import { useOnce } from '../../app/put.ts'
import { Several } from '../../forms/several.tsx'

const t = tools.attempts

/** What was told of a talk or of the day of a yes. */
export type Told<O extends string> = {
  outcome: O
  they_said: string
  more: string
  way: Way
  in_the_way: Obstacle[]
}
type Asking<O extends string> = Omit<Told<O>, 'outcome'> & { outcome: O | '' }

type WentProps<O extends string> = {
  /** The name of its draft. */
  draft: string
  title: string
  lead: string
  outcomes: Readonly<Record<O, string>>
  words: { outcome: string; choose: string; more: string; save: string }
  /** Asks how it was said. */
  asksWay?: boolean
  /** For which outcomes it asks what stood in the way. */
  asksObstacles?: (outcome: O) => boolean
  /** Gives whether it was kept. */
  keep: (told: Told<O>) => Promise<boolean>
  /** What is shown once it is. */
  then: (outcome: O) => ComponentChildren
}

/** How a talk or a yes went: what came of it, their words, one line more; then what comes next. */
export function HowItWent<O extends string>(props: WentProps<O>) {
  const blank: Asking<O> = { outcome: '', they_said: '', more: '', way: 'in-person', in_the_way: [] }
  const draft = useDraft<Asking<O>>(props.draft, blank)
  const fault = useSignal('')
  const kept = useSignal<O | null>(null)
  const save = useOnce(async () => {
    const { outcome } = draft.fields
    if (!outcome) {
      fault.value = props.words.choose
      return false
    }
    if (!(await props.keep({ ...draft.fields, outcome }))) {
      fault.value = tools.notSaved
      return false
    }
    draft.clear()
    kept.value = outcome
    return true
  })
  if (kept.value) return <>{props.then(kept.value)}</>
  const set = (changes: Partial<Asking<O>>) => {
    fault.value = ''
    draft.set(changes)
  }
  return (
    <Screen title={props.title} lead={props.lead}>
      <Fields {...props} form={draft.fields} set={set} fault={fault.value} onSave={save} />
    </Screen>
  )
}

type FieldsProps<O extends string> = WentProps<O> & {
  form: Asking<O>
  set: (changes: Partial<Asking<O>>) => void
  fault: string
  onSave: () => void
}

function Fields<O extends string>(props: FieldsProps<O>) {
  const { form, set, fault, words } = props
  const outcomes = Object.entries(props.outcomes) as [O, string][]
  return (
    <Form onSubmit={props.onSave}>
      <Choice
        name="outcome"
        label={words.outcome}
        as="list"
        fault={form.outcome ? undefined : fault || undefined}
        options={outcomes.map(([value, label]) => ({ value, label }))}
        value={form.outcome || undefined}
        onChange={outcome => set({ outcome } as Partial<Asking<O>>)}
      />
      <Obstacles {...props} />
      <Field
        name="they-said"
        kind="area"
        rows={3}
        label={t.words}
        hint={t.wordsHint}
        value={form.they_said}
        onInput={they_said => set({ they_said } as Partial<Asking<O>>)}
      />
      {props.asksWay && (
        <Choice
          name="way"
          label={t.way}
          options={ways.map(value => ({ value, label: t.ways[value] }))}
          value={form.way}
          onChange={way => set({ way } as Partial<Asking<O>>)}
        />
      )}
      <Field
        name="more"
        label={words.more}
        hint={tools.optional}
        value={form.more}
        onInput={more => set({ more } as Partial<Asking<O>>)}
      />
      <Fault>{form.outcome ? fault : ''}</Fault>
      <div class="save-bar">
        <Button submit>{words.save}</Button>
      </div>
    </Form>
  )
}

function Obstacles<O extends string>({ form, set, asksObstacles }: FieldsProps<O>) {
  if (!form.outcome || !asksObstacles?.(form.outcome)) return null
  return (
    <Several
      name="in-the-way"
      label={invitationWords.inTheWay}
      hint={invitationWords.inTheWayHint}
      options={obstacles.map(value => ({ value, label: invitationWords.obstacles[value] }))}
      chosen={form.in_the_way}
      onChange={in_the_way => set({ in_the_way } as Partial<Asking<O>>)}
    />
  )
}
