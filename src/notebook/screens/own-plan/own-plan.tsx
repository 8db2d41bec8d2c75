import '../../tools.css'
import { useSignal } from '@preact/signals'
import { PencilLine, Plus, Printer } from 'lucide'
import {
  dangersOf,
  lookAgain,
  type OwnPlan,
  ownPlanShape,
  sayThen,
} from '../../../craft/own-plan/own-plan.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { ownPlanWords as t } from '../../../words/en/tools/own-plan.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { back, go } from '../../app/go.ts'
import { Button, Form, Note, Screen } from '../../app/parts.tsx'
import { entries, now, zone } from '../../app/state.ts'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { RecordFields } from '../../forms/record-fields.tsx'
import { readAll, useRecord } from '../../forms/record-form.ts'
import { homeTier } from '../loved-one/about.ts'
import { ProgressPart } from './progress.tsx'

const everyField = Object.keys(ownPlanShape)
const fieldWords = {
  ...t.fields,
  substances: { ...t.fields.substances, options: tools.loved.substanceNames },
}

/** Every plan of their own, or one of them: `new`, or the id of its record. */
export function OwnPlanScreen({ id }: { id?: string }) {
  if (!id) return <List />
  return id === 'new' ? <Work /> : <Work id={id} />
}

function dueInWords(plan: OwnPlan): string {
  const { due, days } = lookAgain(plan, now.value.toZonedDateTimeISO(zone()).toPlainDate())
  return due ? t.due : t.days(days)
}

function List() {
  const plans = readAll(entries('own-plan').value, ownPlanShape)
  return (
    <Screen title={t.title} lead={t.lead}>
      {plans.length === 0 && <p class="soft">{t.empty}</p>}
      <ul class="slips">
        {plans.map(({ id, record }) => (
          <li key={id} class="slip">
            <button type="button" class="plain slip-open" onClick={() => go('own-plan', id)}>
              {record.their_words}
            </button>
            <p class="slip-foot">{dueInWords(record)}</p>
          </li>
        ))}
      </ul>
      <div class="steps">
        <Button icon={Plus} onClick={() => go('own-plan', 'new')}>
          {t.make}
        </Button>
      </div>
    </Screen>
  )
}

function Work({ id }: { id?: string }) {
  const form = useRecord('own-plan', ownPlanShape, id)
  const writing = useSignal(id === undefined)
  const kept = readAll(entries('own-plan').value, ownPlanShape).find(one => one.id === id)
  if (form.later) return <Screen title={t.title}>{recordWords.later}</Screen>
  if (!writing.value && kept)
    return <Kept plan={kept.record} onChange={() => (writing.value = true)} onRemove={form.remove} />
  const save = async () => {
    const saved = await form.save()
    if (!saved) return
    if (id) writing.value = false
    else {
      back()
      go('own-plan', saved)
    }
  }
  return (
    <Screen title={t.title} lead={t.lead}>
      <Form onSubmit={() => void save()}>
        <RecordFields form={form} of={everyField} words={fieldWords} />
        <Button submit>{t.save}</Button>
      </Form>
    </Screen>
  )
}

type KeptProps = { plan: OwnPlan; onChange: () => void; onRemove: () => void }

function Kept({ plan, onChange, onRemove }: KeptProps) {
  const lines = sayThen(homeTier.value)
  return (
    <Screen title={t.title} lead={dueInWords(plan)}>
      {dangersOf(plan.substances).map(danger => (
        <Note kind="danger" key={danger}>
          <p>{t.dangers[danger]}</p>
        </Note>
      ))}
      <RecordFacts record={plan} shape={ownPlanShape} of={everyField} words={fieldWords} />
      <ProgressPart plan={plan} />
      <h2>{t.talk}</h2>
      {lines.length === 0 && (
        <>
          <p>{t.red}</p>
          <Button kind="quiet" onClick={() => go('safety-plan')}>
            {t.safetyPlan}
          </Button>
        </>
      )}
      <ul>
        {lines.map(line => (
          <li key={line}>{t.say[line]}</li>
        ))}
      </ul>
      <p class="soft">{t.source}</p>
      <div class="steps">
        <Button icon={PencilLine} onClick={onChange}>
          {t.change}
        </Button>
        <Button kind="quiet" icon={Printer} onClick={() => print()}>
          {t.print}
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
    </Screen>
  )
}
