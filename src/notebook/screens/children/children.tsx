import '../../tools.css'
import './children.css'
import { useSignal } from '@preact/signals'
import { PencilLine, Printer, TriangleAlert } from 'lucide'
import grounds from '../../../../content/en/tools/children.md?tool'
import {
  type ChildrenAdvice,
  type ChildrenPlan,
  childrenAdvice,
  childrenShape,
} from '../../../craft/children/children.ts'
import { readBack } from '../../../craft/record/record.ts'
import type { State } from '../../../craft/vocabulary.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { childrenWords as t } from '../../../words/en/tools/safety/children.ts'
import { go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { entry, now } from '../../app/state.ts'
import { minutesBetween } from '../../app/when.ts'
import { seenOnly } from '../../entries/observations.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { InSteps } from '../../forms/in-steps.tsx'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { type Fields, type RecordForm, useRecord } from '../../forms/record-form.ts'
import { keptSafetyPlan } from '../after-entry/start.ts'
import { about, homeTier } from '../loved-one/about.ts'
import { InDanger } from './in-danger.tsx'
import { Driving, KeepsSafe, Telling } from './told.tsx'

const planId = 'children'
const steps = [
  ['ages', 'takes_them', 'adults'],
  ['rides', 'keys'],
  ['code_word', 'child_calls'],
  ['locked', 'locked_where', 'naloxone_where', 'told'],
]

/** What the safety plan already says of the children. */
function start(): Fields {
  const plan = keptSafetyPlan()
  return {
    ...(plan?.children ? { takes_them: plan.children.slice(0, 300) } : {}),
    ...(plan?.code_word ? { code_word: plan.code_word } : {}),
    ...(plan?.calls ? { adults: plan.calls.slice(0, 6), child_calls: plan.calls.slice(0, 6) } : {}),
  }
}

/** How the loved one is, if a note of the last three hours says so. */
function stateNow(): State {
  const last = seenOnly.value.at(-1)
  if (!last || last.later_truth) return 'unsure'
  return Math.abs(minutesBetween(last.until ?? last.from, now.value)) <= 180 ? last.state : 'unsure'
}

/** Children and driving: danger first, then what keeps them safe, then what is agreed beforehand. */
export function ChildrenScreen() {
  const form = useRecord('children', childrenShape, planId, start())
  const read = readBack(childrenShape, entry('children', planId)?.data)
  const kept = read && !('later' in read) ? (read as ChildrenPlan) : null
  const writing = useSignal(false)
  const inDanger = useSignal(false)
  const advice = childrenAdvice({
    tier: homeTier.value,
    state: stateNow(),
    childInDanger: inDanger.value,
    ages: kept?.ages,
  })
  if (inDanger.value) return <InDanger of={advice} plan={kept} onSafe={() => (inDanger.value = false)} />
  if (writing.value && !form.later)
    return (
      <InSteps
        title={t.title}
        form={form}
        steps={steps}
        words={t}
        above={<p>{t.agreed[advice.agreed]}</p>}
        onKept={() => (writing.value = false)}
      />
    )
  return (
    <Screen title={t.title} lead={t.lead}>
      <Note kind="danger">
        {advice.first === 'emergency' && <p>{t.emergencyNoted}</p>}
        <Button kind="danger" icon={TriangleAlert} onClick={() => (inDanger.value = true)}>
          {t.nowDanger}
        </Button>
      </Note>
      <KeepsSafe of={advice} />
      <Driving of={advice} />
      <Telling of={advice} />
      <Agreed of={advice} plan={kept} form={form} onWrite={() => (writing.value = true)} />
      <Grounds of={grounds} />
      <section class="on-paper sheet-paper" aria-hidden="true">
        <h1>{t.paper}</h1>
        {kept && <RecordFacts record={kept} shape={childrenShape} of={steps.flat()} words={t.fields} />}
        <KeepsSafe of={advice} />
      </section>
    </Screen>
  )
}

type AgreedProps = {
  of: ChildrenAdvice
  plan: ChildrenPlan | null
  form: RecordForm
  onWrite: () => void
}

/** What is agreed beforehand, and with whom. */
function Agreed({ of, plan, form, onWrite }: AgreedProps) {
  const others = of.agreed === 'with-others'
  const home = homeTier.value === 'unasked' ? 'home' : 'safety-plan'
  return (
    <section>
      <h2>{t.agree}</h2>
      <p>{t.agreed[of.agreed]}</p>
      {about.value.home.children === false && <p>{t.noChildren}</p>}
      {form.later && <p>{recordWords.later}</p>}
      {plan ? (
        <RecordFacts record={plan} shape={childrenShape} of={steps.flat()} words={t.fields} />
      ) : (
        <p class="soft">{t.none}</p>
      )}
      <div class="steps">
        {!form.later && (
          <Button icon={PencilLine} onClick={onWrite}>
            {plan ? t.change : t.make}
          </Button>
        )}
        <Button kind="quiet" onClick={() => go(others ? home : 'window')}>
          {others ? (home === 'home' ? t.askHome : t.plan) : t.window}
        </Button>
        {plan && (
          <>
            <Button icon={Printer} kind="quiet" onClick={() => print()}>
              {recordWords.print}
            </Button>
            <Button kind="plain" onClick={() => form.remove()}>
              {t.remove}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
