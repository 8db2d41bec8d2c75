import '../../tools.css'
import { useSignal } from '@preact/signals'
import { PencilLine, Printer } from 'lucide'
import grounds from '../../../../content/en/tools/invitation.md?tool'
import { type Invitation, invitationShape, type Obstacle } from '../../../craft/invitation/invitation.ts'
import { leanOn } from '../../../craft/loved-one/relationship.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { invitationWords as t } from '../../../words/en/tools/treatment/invitation.ts'
import { back, go } from '../../app/go.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { EntryStands } from '../../circle/parts-later.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { InSteps } from '../../forms/in-steps.tsx'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { useRecord } from '../../forms/record-form.ts'
import { about } from '../loved-one/about.ts'
import { expected, invitation, invitationId, offers, standing, visitScripts } from './facts.ts'
import { Learned } from './learned.tsx'
import { StandNote } from './stand.tsx'
import { answerLine, kitLine, start } from './start.ts'
import { expectedWhy, hookLines } from './stated.ts'
import { TheWords } from './words.tsx'

const steps = [
  ['hooks', 'hook_words'],
  ['obstacles'],
  ['who', 'who_name', 'place', 'moment'],
  ['if_yes', 'if_maybe', 'if_no'],
] as const
const readable = ['hooks', 'hook_words', 'who', 'who_name', 'place', 'moment'] as const

const words = {
  ...t,
  fields: {
    ...t.fields,
    obstacles: {
      ...t.fields.obstacles,
      byTerm: { field: 'what', fill: (term: string) => ({ answer: answerLine(term as Obstacle) }) },
    },
  },
}

/** The invitation to treatment: planned in four steps; then where it stands, what to change, the words, the plan. */
export function InvitationScreen() {
  const form = useRecord('invitation', invitationShape, invitationId, start())
  const writing = useSignal(false)
  if (form.later)
    return (
      <Screen title={t.title}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  if (!writing.value)
    return (
      <Overview
        plan={invitation.value}
        onWrite={() => (writing.value = true)}
        onRemove={() => {
          form.remove()
          back()
        }}
      />
    )
  return (
    <InSteps
      title={t.title}
      form={form}
      steps={steps}
      words={words}
      onKept={() => {
        writing.value = false
        scrollTo(0, 0)
      }}
    >
      <Ground />
      <Grounds of={grounds} />
    </InSteps>
  )
}

type OverviewProps = { plan: Invitation | null; onWrite: () => void; onRemove: () => void }

function Overview({ plan, onWrite, onRemove }: OverviewProps) {
  return (
    <Screen title={t.title} lead={t.lead}>
      <StandNote onPlan={onWrite} />
      <Learned />
      {(plan || visitScripts.value.length > 0) && <TheWords />}
      {plan ? <Plan plan={plan} /> : <Ground />}
      <div class="steps">
        {(plan || standing.value.stand !== 'plan-first') && (
          <Button icon={PencilLine} kind="quiet" onClick={onWrite}>
            {plan ? t.change : t.planMake}
          </Button>
        )}
        {plan && (
          <>
            <Button icon={Printer} kind="quiet" onClick={() => print()}>
              {recordWords.print}
            </Button>
            <Button kind="plain" onClick={onRemove}>
              {recordWords.remove}
            </Button>
          </>
        )}
        <Button kind="plain" onClick={() => go('attempts')}>
          {t.attempts}
        </Button>
      </div>
      <EntryStands type="invitation" id={invitationId} />
      <Grounds of={grounds} />
      {plan && (
        <section class="on-paper sheet-paper" aria-hidden="true">
          <h1>{t.paper}</h1>
          <Facts plan={plan} />
        </section>
      )}
    </Screen>
  )
}

function Plan({ plan }: { plan: Invitation }) {
  return (
    <section>
      <h2>{t.plan}</h2>
      <Facts plan={plan} />
    </section>
  )
}

function Facts({ plan }: { plan: Invitation }) {
  const told = (of: readonly string[]) => (
    <RecordFacts record={plan} shape={invitationShape} of={of} words={t.fields} />
  )
  return (
    <>
      {told(readable)}
      {plan.obstacles && <h3>{t.answers}</h3>}
      <dl class="facts">
        {(plan.obstacles ?? []).map(({ what, answer }, at) => (
          <div key={at}>
            <dt>{t.obstacles[what]}</dt>
            <dd>{[answer, kitLine(what)].filter(Boolean).join(' ') || '–'}</dd>
          </div>
        ))}
      </dl>
      {told(steps[3])}
    </>
  )
}

/** What the notebook already knows for it: what may count for them, what to expect, what the two of them are. */
function Ground() {
  const { relationship } = about.value
  return (
    <>
      <details class="asks">
        <summary>{t.hooksFor}</summary>
        <ul>
          {offers.value.map(({ hook, words, source }) => (
            <li key={hook}>
              <b>{t.hooks[hook]}</b>
              {words && <>: “{words}”</>}. {hookLines[hook]} <small>{t.from[source]}</small>
            </li>
          ))}
        </ul>
      </details>
      {expected.value.length > 0 && (
        <details class="asks">
          <summary>{t.expected}</summary>
          <ul>
            {expected.value.map(({ obstacle, why }) => (
              <li key={obstacle}>
                <b>{t.obstacles[obstacle]}</b>. {expectedWhy[why]}
              </li>
            ))}
          </ul>
        </details>
      )}
      <h2>{t.leanTitle}</h2>
      {leanOn(relationship).map(lean => (
        <p key={lean}>{t.leans[lean]}</p>
      ))}
    </>
  )
}
