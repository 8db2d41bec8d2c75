import { useSignal } from '@preact/signals'
import { Check } from 'lucide'
import { amend } from '../../../craft/record/record.ts'
import { actNow, type Wait, type Withdrawal, withdrawalShape } from '../../../craft/rewards/withdrawal.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { rewardFrom } from '../../../words/en/tools/encourage/reward.ts'
import { withdrawalWords as t } from '../../../words/en/tools/encourage/withdrawal.ts'
import { back } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { entries, entry, now, replace, zone } from '../../app/state.ts'
import { readAll } from '../../forms/record-form.ts'
import { CallButton } from '../moment/call-button.tsx'
import { household, keptRewards } from '../reward/household.ts'
import { type Asked, momentOf } from '../talk/asked.ts'
import { Question } from '../talk/gate.tsx'

/** The next question, or null when enough is known. Holding back is asked as carefully as telling is. */
function nextOf({ state, danger, sure, calm }: Asked): keyof Asked | null {
  if (!state) return 'state'
  if (state === 'medical-emergency') return null
  if (danger === undefined) return 'danger'
  if (danger || state === 'unsure' || state === 'coming-down') return null
  if (!sure) return 'sure'
  return calm === undefined ? 'calm' : null
}

/** Asks how this moment is, and says what may be done with the plan: tell it, hold back, give back, or wait. */
export function NowPage({ id }: { id: string }) {
  const asked = useSignal<Asked>({})
  const plan = readAll(entries('withdrawal').value, withdrawalShape).find(one => one.id === id)?.record
  const question = nextOf(asked.value)
  if (question && plan)
    return <Question of={question} onAnswer={more => (asked.value = { ...asked.value, ...more })} />
  const reward = keptRewards.value.find(one => one.id === plan?.reward)?.record
  const today = now.value.toZonedDateTimeISO(zone()).toPlainDate()
  const found = actNow(plan ?? {}, reward, household.value, momentOf(asked.value), today)
  if (found.act === 'tell' && plan) return <Tell plan={plan} id={id} />
  if (found.act === 'wait') return <WaitPage why={found.why} />
  const act = found.act === 'hold-back' ? 'hold-back' : 'give-back'
  return (
    <Screen title={t.actTitle[act]}>
      <ul>
        {t.act[act].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {act === 'hold-back' && (
        <Note kind="danger">
          <p>{t.watch}</p>
        </Note>
      )}
      <p class="soft">{rewardFrom[found.source]}</p>
      <Done />
    </Screen>
  )
}

function Done() {
  return (
    <div class="steps">
      <Button kind="quiet" onClick={back}>
        {t.done}
      </Button>
    </div>
  )
}

/** The words, large; and once they were said, the day of it is kept. */
function Tell({ plan, id }: { plan: Withdrawal; id: string }) {
  const onTold = async () => {
    const old = entry('withdrawal', id)
    const today = now.value.toZonedDateTimeISO(zone()).toPlainDate().toString()
    const next = amend(withdrawalShape, plan, { told_on: today })
    if (old && !('refusal' in next)) await replace(old, next)
    back()
  }
  return (
    <Screen title={t.tellTitle}>
      <blockquote class="aloud as-typed">{plan.say}</blockquote>
      <Note>{t.tellOnce}</Note>
      <div class="steps">
        <Button icon={Check} onClick={() => void onTold()}>
          {t.iTold}
        </Button>
        <Button kind="quiet" onClick={back}>
          {t.notNow}
        </Button>
      </div>
    </Screen>
  )
}

function WaitPage({ why }: { why: readonly Wait[] }) {
  const grave = why.find(each => each === 'emergency' || each === 'danger' || each === 'home-not-safe')
  const instead = tools.gate.instead[grave === 'emergency' ? 'emergency-steps' : 'safety-plan']
  return (
    <Screen title={grave ? tools.gate.holdGrave : t.actTitle.wait}>
      {grave && <CallButton />}
      <section class="held-why">
        <h2>{tools.gate.whyTitle}</h2>
        <ul>
          {why.map(each => (
            <li key={each}>{wordsFor(each)}</li>
          ))}
        </ul>
      </section>
      {grave && (
        <ul>
          {instead.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Done />
    </Screen>
  )
}

function wordsFor(why: Wait): string {
  if (why === 'emergency' || why === 'danger' || why === 'home-not-safe') return tools.gate.why[why]
  return t.wait[why]
}
