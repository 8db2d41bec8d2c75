import { useSignal } from '@preact/signals'
import grounds from '../../../../content/en/tools/mood.md?tool'
import { safetyPlanShape } from '../../../craft/safety-plan/safety-plan.ts'
import { plainQuestion as t } from '../../../words/en/tools/you/mood.ts'
import { go } from '../../app/go.ts'
import { Button } from '../../app/parts.tsx'
import { entries } from '../../app/state.ts'
import { factsIn } from '../../forms/grounds.tsx'
import { readAll } from '../../forms/record-form.ts'
import { LineCheck } from '../../lines/line-cards.tsx'
import { lineFor, useLines } from '../../lines/lines.ts'
import { CallButton } from '../moment/call-button.tsx'
import { CallLink } from '../moment/call-link.tsx'

/** Who answers now: the crisis line of this place, people from the safety plan, and the emergency number. */
export function WhoToCall() {
  const line = lineFor(useLines(), 'suicide')
  const [plan] = readAll(entries('safety-plan').value, safetyPlanShape)
  const own = plan?.record.calls?.filter(one => one.phone) ?? []
  return (
    <section class="card lines">
      <h2>{t.call}</h2>
      {line && (
        <>
          <p>
            <a class="button call" href={`tel:${line.dial}`}>
              {line.phone}
            </a>{' '}
            {t.line(line.title, line.hours)}
          </p>
          <LineCheck line={line} />
        </>
      )}
      {own.length > 0 && (
        <>
          <h3>{t.yourOwn}</h3>
          <ul>
            {own.map(({ who, phone }) => (
              <li key={who}>
                {who}: <CallLink phone={phone!}>{phone}</CallLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t.emergency}</p>
      <CallButton />
    </section>
  )
}

const asking = factsIn(grounds, ['ask-plainly'])['ask-plainly']

/** The plain question. A yes leads to the crisis path; no answer is kept anywhere. */
export function AskPlainly() {
  const answer = useSignal<'' | 'no' | 'not-say'>('')
  if (answer.value === 'no') return <p role="status">{t.afterNo}</p>
  if (answer.value === 'not-say')
    return (
      <>
        <p role="status">{t.afterNotSay}</p>
        <WhoToCall />
      </>
    )
  return (
    <section class="note care">
      <h2>{t.question}</h2>
      <p>{asking}</p>
      <div class="steps">
        <Button onClick={() => go('moment', 'suicide')}>{t.yes}</Button>
        <Button kind="quiet" onClick={() => (answer.value = 'no')}>
          {t.no}
        </Button>
        <Button kind="quiet" onClick={() => (answer.value = 'not-say')}>
          {t.notSay}
        </Button>
      </div>
    </section>
  )
}
