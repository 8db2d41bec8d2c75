import '../../tools.css'
import './after-entry.css'
import { useSignal } from '@preact/signals'
import { CalendarClock } from 'lucide'
import grounds from '../../../../content/en/tools/lapse-plan.md?tool'
import { type LapsePlan, lapseGaps, lapsePlanShape, partsIn } from '../../../craft/after-entry/lapse-plan.ts'
import { speaksFreely } from '../../../craft/after-entry/next-week-step.ts'
import { checkScript } from '../../../craft/communication/script.ts'
import { readBack } from '../../../craft/record/record.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { lapsePlanWords as t } from '../../../words/en/tools/treatment/lapse-plan.ts'
import { back, go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { entry } from '../../app/state.ts'
import { EntryStands } from '../../circle/parts-later.ts'
import { factsIn, Grounds } from '../../forms/grounds.tsx'
import { InSteps } from '../../forms/in-steps.tsx'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { type RecordForm, useRecord } from '../../forms/record-form.ts'
import { KeptWays } from '../../forms/record-pages.tsx'
import { about, homeTier } from '../loved-one/about.ts'
import { IssueList } from '../script/issues.tsx'
import { Hour } from './hour.tsx'
import { lapseStart } from './start.ts'
import { HomeFirst } from './warnings.tsx'

const lead = factsIn(grounds, ['no-failure'])['no-failure']
const planId = 'lapse-plan'
const asked = [
  ['first_signs', 'naloxone_where', 'each_does'],
  ['say', 'not_say'],
  ['calls', 'next_day', 'goes_on', 'with_them', 'look_again'],
]

/** The steps of the form, as far as this home allows. */
function steps(): string[][] {
  const parts: readonly string[] = partsIn(homeTier.value)
  return asked.map(names => names.filter(name => parts.includes(name))).filter(names => names.length > 0)
}

/** A plan for a lapse: written on a good day, then one page for the hour it is needed. */
export function LapsePlanScreen() {
  const form = useRecord('lapse-plan', lapsePlanShape, planId, lapseStart())
  const kept = readBack(lapsePlanShape, entry('lapse-plan', planId)?.data)
  const writing = useSignal(kept === null)
  const free = speaksFreely(homeTier.value)
  if (form.later)
    return (
      <Screen title={t.title}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  if (!writing.value && kept)
    return <Plan plan={kept as LapsePlan} form={form} onChange={() => (writing.value = true)} />
  return (
    <InSteps
      title={t.title}
      lead={lead}
      form={form}
      steps={steps()}
      words={{ ...t, steps: free ? t.steps : t.carefulSteps }}
      above={<HomeFirst text={t.careful} />}
      onKept={() => (writing.value = false)}
    >
      <SayChecked form={form} />
      <p>{free ? t.withThem : t.alone}</p>
      {free && (
        <Button icon={CalendarClock} kind="plain" onClick={() => go('window')}>
          {t.window}
        </Button>
      )}
    </InSteps>
  )
}

/** What our own check finds in the sentence, with better words that one tap takes. */
function SayChecked({ form }: { form: RecordForm }) {
  const say = (form.fields.say as string) ?? ''
  if (!say || !speaksFreely(homeTier.value)) return null
  return (
    <IssueList text={say} issues={checkScript(say).issues} onTake={better => form.set({ say: better })} />
  )
}

type PlanProps = { plan: LapsePlan; form: RecordForm; onChange: () => void }

function Plan({ plan, form, onChange }: PlanProps) {
  const tier = homeTier.value
  const gaps = lapseGaps(plan, about.value.loved_one, tier)
  const free = speaksFreely(tier)
  const facts = (
    <RecordFacts
      record={plan}
      shape={lapsePlanShape}
      of={steps()
        .flat()
        .filter(name => !['say', 'naloxone_where', 'calls'].includes(name))}
      words={t.fields}
    />
  )
  return (
    <Screen title={t.title} lead={lead}>
      <HomeFirst text={t.careful} />
      <Hour plan={plan} calls />
      {gaps.length > 0 && (
        <Note>
          <p>
            {t.missing}: {gaps.map(gap => t.essentials[gap]).join(', ')}
          </p>
        </Note>
      )}
      {free && plan.say && checkScript(plan.say).issues.length === 0 && <p class="soft">{t.fine}</p>}
      {facts}
      <KeptWays
        change={t.change}
        onChange={onChange}
        onRemove={() => {
          form.remove()
          back()
        }}
      />
      <p>{free ? t.withThem : t.alone}</p>
      <EntryStands type="lapse-plan" id={planId} />
      <Grounds of={grounds} />
      <section class="on-paper sheet-paper" aria-hidden="true">
        <h1>{t.paper}</h1>
        <Hour plan={plan} />
        {facts}
      </section>
    </Screen>
  )
}
