import grounds from '../../../../content/en/tools/safety-plan.md?tool'
import '../../tools.css'
import { useSignal } from '@preact/signals'
import { PencilLine, Printer } from 'lucide'
import { readBack } from '../../../craft/record/record.ts'
import { gapsOf, type SafetyPlan, safetyPlanShape } from '../../../craft/safety-plan/safety-plan.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { safetyPlanWords as t } from '../../../words/en/tools/safety/safety-plan.ts'
import { back } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { shell } from '../../app/shell.ts'
import { entry } from '../../app/state.ts'
import { EntryStands } from '../../circle/parts-later.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { InSteps } from '../../forms/in-steps.tsx'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { type RecordForm, useRecord } from '../../forms/record-form.ts'
import { lineFor, useLines } from '../../lines/lines.ts'

const planId = 'safety-plan'
const steps = [
  ['begins', 'first', 'ways_out'],
  ['calls', 'places', 'code_word'],
  ['bag', 'bag_where', 'children', 'pets', 'device'],
] as const
const everyField = steps.flat()

/** The safety plan: open in every home, written in three steps, then one page to read and to print. */
export function SafetyPlanScreen() {
  const form = useRecord('safety-plan', safetyPlanShape, planId)
  const kept = readBack(safetyPlanShape, entry('safety-plan', planId)?.data)
  const writing = useSignal(kept === null)
  if (form.later)
    return (
      <Screen title={t.title}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  if (!writing.value && kept)
    return <Plan plan={kept as SafetyPlan} form={form} onChange={() => (writing.value = true)} />
  return (
    <InSteps
      title={t.title}
      lead={t.lead}
      form={form}
      steps={steps}
      words={t}
      above={<Danger />}
      onKept={() => (writing.value = false)}
    >
      <Grounds of={grounds} />
    </InSteps>
  )
}

/** The number for danger now, and the line that answers questions of violence. */
function Danger() {
  const line = lineFor(useLines(), 'violence')
  return (
    <Note kind="care">
      {shell.emergency && <p>{t.danger(shell.emergency)}</p>}
      {line && (
        <p>
          <a href={`tel:${line.dial}`}>{t.line(line.title, line.phone)}</a>
        </p>
      )}
    </Note>
  )
}

type PlanProps = { plan: SafetyPlan; form: RecordForm; onChange: () => void }

function Plan({ plan, form, onChange }: PlanProps) {
  const gaps = gapsOf(plan)
  const facts = <RecordFacts record={plan} shape={safetyPlanShape} of={everyField} words={t.fields} />
  return (
    <Screen title={t.title}>
      <Danger />
      {gaps.length === 0 ? (
        <p>{t.ready}</p>
      ) : (
        <Note>
          <p>
            {t.missing}: {gaps.map(gap => t.essentials[gap]).join(', ')}
          </p>
        </Note>
      )}
      {facts}
      <div class="steps">
        <Button icon={PencilLine} kind={gaps.length > 0 ? 'main' : 'quiet'} onClick={onChange}>
          {t.change}
        </Button>
        <Button icon={Printer} kind="quiet" onClick={() => print()}>
          {t.print}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            form.remove()
            back()
          }}
        >
          {t.remove}
        </Button>
      </div>
      <p>{t.why}</p>
      <p class="soft">{t.paperHint}</p>
      <EntryStands type="safety-plan" id={planId} />
      <Grounds of={grounds} />
      <section class="on-paper sheet-paper" aria-hidden="true">
        <h1>{t.paper}</h1>
        {facts}
      </section>
    </Screen>
  )
}
