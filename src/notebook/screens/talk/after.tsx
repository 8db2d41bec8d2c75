import { BookOpen } from 'lucide'
import { afterAttempt, type Outcome, recordAttempt } from '../../../craft/attempt.ts'
import type { Moment } from '../../../craft/gate.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { invitationWords } from '../../../words/en/tools/treatment/invitation.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { keep, newId, zone } from '../../app/state.ts'
import { refused } from '../../messages.ts'
import { askedWithNow } from '../invitation/facts.ts'
import { HowItWent, type Told } from './how-it-went.tsx'

const t = tools.attempts

type AfterProps = { script: string; invites: boolean; moment: Pick<Moment, 'state' | 'sure'> }

/** How it went, in a few taps, then what comes next. After an invitation also what stood in the way. */
export function After({ script, invites, moment: { state, sure } }: AfterProps) {
  const save = async ({ more, in_the_way, ...told }: Told<Outcome>) => {
    const at = Temporal.Now.instant()
    const asked_with = invites ? askedWithNow() : undefined
    const made = recordAttempt(
      {
        ...told,
        what_next: more,
        ...{ id: newId(), script, at: at.toString(), zone: zone(), state, sure },
        ...(isNo(told.outcome) ? { in_the_way } : {}),
        ...(asked_with ? { asked_with } : {}),
      },
      at,
    )
    return !refused('refusal' in made ? made : await keep('attempt', made, made.id))
  }
  return (
    <HowItWent<Outcome>
      draft={`after-${script}`}
      title={t.after}
      lead={t.afterLead}
      outcomes={t.outcomes}
      words={{ outcome: t.outcome, choose: t.choose, more: t.next, save: t.save }}
      asksWay
      {...(invites ? { asksObstacles: isNo } : {})}
      keep={save}
      then={outcome => <WhatNext outcome={outcome} script={script} invites={invites} />}
    />
  )
}

const isNo = (outcome: Outcome): boolean =>
  outcome === 'no' || outcome === 'not-now' || outcome === 'argument'

function WhatNext({ outcome, script, invites }: { outcome: Outcome; script: string; invites: boolean }) {
  const { steps, restDays } = afterAttempt(outcome)
  return (
    <Screen title={t.stepsTitle} lead={t.outcomes[outcome]}>
      <NextSteps steps={steps} restDays={restDays} />
      <div class="steps">
        {steps.includes('open-kit') && (
          <Button icon={BookOpen} onClick={() => go('kit', 'yes')}>
            {t.openKit}
          </Button>
        )}
        {steps.includes('keep-kit-fresh') && (
          <Button kind="quiet" onClick={() => go('kit')}>
            {t.openKit}
          </Button>
        )}
        {invites && isNo(outcome) && (
          <Button kind="quiet" onClick={() => go('invitation')}>
            {invitationWords.whatItTeaches}
          </Button>
        )}
        {steps.includes('change-one-thing') && (
          <Button kind="quiet" onClick={() => go('script', script)}>
            {t.change}
          </Button>
        )}
        <Button kind={steps.includes('open-kit') ? 'quiet' : 'main'} onClick={goHome}>
          {tools.done}
        </Button>
      </div>
    </Screen>
  )
}

/** What to do after a talk, in order, and how long to let it rest. */
export function NextSteps({ steps, restDays }: ReturnType<typeof afterAttempt>) {
  return (
    <>
      <ol class="laid-steps">
        {steps.map(step => (
          <li key={step}>{t.steps[step]}</li>
        ))}
      </ol>
      {restDays !== null && <Note>{t.rest(restDays)}</Note>}
    </>
  )
}
