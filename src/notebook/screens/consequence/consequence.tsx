import '../../tools.css'
import { useSignal } from '@preact/signals'
import { PencilLine, Plus } from 'lucide'
import {
  type Consequence,
  cautions,
  consequenceShape,
  hardStops,
} from '../../../craft/natural-consequences/consequence.ts'
import { consequenceWords as t } from '../../../words/en/tools/consequence.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { back, go } from '../../app/go.ts'
import { Button, Form, Screen } from '../../app/parts.tsx'
import { entries, entry } from '../../app/state.ts'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { RecordFields } from '../../forms/record-fields.tsx'
import { type RecordForm, readAll, useRecord } from '../../forms/record-form.ts'
import { VerdictNote, WordsChecked } from './verdict.tsx'

const steps = [
  ['act', 'what', 'costs_me', 'if_i_stop'],
  [...hardStops, ...cautions],
  ['pushback', 'say', 'from', 'result'],
] as const

/** Every natural consequence thought through, or one of them: `new`, or the id of its record. */
export function ConsequenceScreen({ id }: { id?: string }) {
  if (!id) return <ConsequenceList />
  return id === 'new' ? <Work /> : <Work id={id} />
}

function ConsequenceList() {
  const found = readAll(entries('consequence').value, consequenceShape)
  return (
    <Screen title={t.title} lead={t.lead}>
      {found.length === 0 && <p class="soft">{t.empty}</p>}
      <ul class="slips">
        {found.map(({ id, record }) => (
          <li key={id} class="slip">
            <button type="button" class="plain slip-open" onClick={() => go('consequence', id)}>
              {record.what}
            </button>
            <p class="slip-foot">{t.fields.act.options[record.act]}</p>
          </li>
        ))}
      </ul>
      <div class="steps">
        <Button icon={Plus} onClick={() => go('consequence', 'new')}>
          {t.make}
        </Button>
      </div>
      <p class="soft">{t.source}</p>
    </Screen>
  )
}

function Work({ id }: { id?: string }) {
  const form = useRecord('consequence', consequenceShape, id)
  const writing = useSignal(id === undefined)
  const kept = readAll(
    [entry('consequence', id)].filter(one => one !== undefined),
    consequenceShape,
  )[0]
  if (form.later)
    return (
      <Screen title={t.title}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  if (!writing.value && kept)
    return <Kept consequence={kept.record} onChange={() => (writing.value = true)} onRemove={form.remove} />
  const done = (saved: string) => {
    if (id) {
      writing.value = false
      return
    }
    back()
    go('consequence', saved)
  }
  return <Writing form={form} onKept={done} />
}

function Writing({ form, onKept }: { form: RecordForm; onKept: (id: string) => void }) {
  const step = useSignal(0)
  const goOn = async () => {
    if (step.value < steps.length - 1) {
      step.value += 1
      return
    }
    const saved = await form.save()
    if (saved) onKept(saved)
    else step.value = 0
  }
  const last = step.value === steps.length - 1
  return (
    <Screen title={t.title} lead={t.lead}>
      <h2>{t.steps[step.value]}</h2>
      <Form onSubmit={() => void goOn()}>
        <RecordFields form={form} of={steps[step.value]!} words={t.fields} />
        <div class="save-bar">
          <Button submit>{last ? t.save : t.next}</Button>
          {step.value > 0 && (
            <Button kind="plain" onClick={() => (step.value -= 1)}>
              {t.before}
            </Button>
          )}
        </div>
      </Form>
    </Screen>
  )
}

type KeptProps = { consequence: Consequence; onChange: () => void; onRemove: () => void }

function Kept({ consequence, onChange, onRemove }: KeptProps) {
  return (
    <Screen title={consequence.what}>
      <VerdictNote consequence={consequence} />
      <RecordFacts
        record={consequence}
        shape={consequenceShape}
        of={['act', 'costs_me', 'if_i_stop', ...steps[2]]}
        words={t.fields}
      />
      {consequence.say && <WordsChecked say={consequence.say} />}
      <div class="steps">
        <Button icon={PencilLine} onClick={onChange}>
          {t.change}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            onRemove()
            back()
          }}
        >
          {t.remove}
        </Button>
      </div>
      <p class="soft">{t.source}</p>
    </Screen>
  )
}
