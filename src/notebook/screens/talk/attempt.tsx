import '../../tools.css'
import { useSignal } from '@preact/signals'
import { Check } from 'lucide'
import { type Aim, aimRules, isToThem } from '../../../craft/aims/aims.ts'
import { timingOf } from '../../../craft/aims/delivery.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { aimWords } from '../../../words/en/tools/talk/aims.ts'
import { goHome } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { entry } from '../../app/state.ts'
import { attempts } from '../../reading/known.ts'
import { readScript } from '../../reading/readers.ts'
import { ClosedScreen } from '../closed/closed.tsx'
import { Card } from '../script/card.tsx'
import { NotYet } from '../script/still-missing.tsx'
import { stillMissing } from '../script/unready.ts'
import { shutAim } from '../script/working.ts'
import { After } from './after.tsx'
import { type Asked, momentOf } from './asked.ts'
import { AttemptPage } from './attempts.tsx'
import { Gate } from './gate.tsx'

const t = tools.gate

/** With the id of a script: is now a good time, the words in large type, how it went. With an attempt's: that one. */
export function AttemptScreen({ id }: { id?: string }) {
  const attempt = attempts.value.find(one => one.id === id)
  const script = readScript(entry('script', id)?.data)
  const stage = useSignal<'ask' | 'say' | 'after'>('ask')
  const asked = useSignal<Asked>({})
  if (attempt) return <AttemptPage attempt={attempt} />
  if (!script || !id)
    return (
      <Screen title={t.title}>
        <p>{t.missing}</p>
      </Screen>
    )
  if (shutAim(id)) return <ClosedScreen />
  const lines = stillMissing(script)
  if (lines.length > 0 && stage.value !== 'after') return <NotYet id={id} text={script.text} lines={lines} />
  if (stage.value === 'ask')
    return (
      <Gate
        of={script}
        onMay={answers => {
          asked.value = answers
          stage.value = 'say'
        }}
      />
    )
  if (stage.value === 'say') return <Say of={script} onSaid={() => (stage.value = 'after')} />
  if (timingOf(script.aim, script.text) !== 'window') return <Said of={script} />
  return (
    <After script={id} invites={aimRules[script.aim].tool === 'invitation'} moment={momentOf(asked.value)} />
  )
}

type Words = { aim: Aim; text: string }

/** The words in large type, and nothing in the way. */
function Say({ of: { aim, text }, onSaid }: { of: Words; onSaid: () => void }) {
  return (
    <Screen title={t.go}>
      <p class="soft">{timingOf(aim, text) === 'window' ? t.goLead : aimWords.sayAny}</p>
      <blockquote class="aloud as-typed">{text}</blockquote>
      <Note>{t.once}</Note>
      <div class="steps">
        <Button icon={Check} onClick={onSaid}>
          {t.said}
        </Button>
        <Button kind="quiet" onClick={goHome}>
          {t.notNow}
        </Button>
      </div>
      <Card text={text} />
    </Screen>
  )
}

/** After words that are no talk about use: nothing is counted, the member goes on with what they said. */
function Said({ of: { aim } }: { of: Words }) {
  return (
    <Screen title={tools.attempts.stepsTitle}>
      <p>{isToThem(aim) ? aimWords.saidAny : aimWords.saidOthers}</p>
      <div class="steps">
        <Button onClick={goHome}>{tools.done}</Button>
      </div>
    </Screen>
  )
}
