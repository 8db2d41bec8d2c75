import grounds from '../../../../content/en/tools/mood.md?tool'
import { type Distress, type MoodStep, meaning, moodItems, scoreMood } from '../../../craft/own-life/mood.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { moodWords as t } from '../../../words/en/tools/you/mood.ts'
import { back, go } from '../../app/go.ts'
import { Button, Fault, Screen } from '../../app/parts.tsx'
import { factsIn, Grounds } from '../../forms/grounds.tsx'
import type { Fields, RecordForm } from '../../forms/record-form.ts'
import { AskPlainly, WhoToCall } from './who-to-call.tsx'

const means = factsIn(grounds, ['high', 'some', 'little'])

/** What the six answers say and what to do, help first. It is kept only when the member says so. */
export function MoodResult({ form, answered }: { form: RecordForm; answered: Fields }) {
  const answers = Object.fromEntries(moodItems.map(item => [item, Number(answered[item])]))
  const scored = scoreMood(answers)
  if ('refusal' in scored) throw new Error(`${scored.field}: ${scored.refusal}`)
  const { distress, steps } = meaning(scored.score)
  return (
    <Screen title={t.titles[distress]}>
      {steps.map(step => (
        <Step key={step} step={step} distress={distress} />
      ))}
      <h2>{t.score(scored.score)}</h2>
      <p>{means[distress]}</p>
      <p>{t.noTest}</p>
      <Keeping form={form} />
      <Grounds of={grounds} />
    </Screen>
  )
}

function Step({ step, distress }: { step: MoodStep; distress: Distress }) {
  if (step === 'lines') return <WhoToCall />
  if (step === 'ask-plainly') return <AskPlainly />
  if (step !== 'own-life') return <p>{t.steps[step]}</p>
  return (
    <>
      <p>{t.steps[step]}</p>
      <div class="steps">
        <Button kind={distress === 'little' ? 'main' : 'quiet'} onClick={() => go('own-life')}>
          {t.ownLife}
        </Button>
      </div>
    </>
  )
}

function Keeping({ form }: { form: RecordForm }) {
  return (
    <>
      {form.fault && <Fault>{recordWords.refusals[form.fault.refusal]}</Fault>}
      {form.isKept && <p role="status">{t.kept}</p>}
      <div class="steps">
        {!form.isKept && <Button onClick={() => void form.save()}>{t.keep}</Button>}
        <Button
          kind="plain"
          onClick={() => {
            form.remove()
            back()
          }}
        >
          {form.isKept ? t.remove : t.throwAway}
        </Button>
      </div>
    </>
  )
}
