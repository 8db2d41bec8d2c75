import '../../tools.css'
import { useSignal } from '@preact/signals'
import { Check } from 'lucide'
import type { Attempt } from '../../../craft/attempt.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { goHome } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { entry } from '../../app/state.ts'
import { Card } from '../script/card.tsx'
import { NotYet } from '../script/still-missing.tsx'
import { stillMissing } from '../script/unready.ts'
import { readScript } from '../script/working.ts'
import { After } from './after.tsx'
import { type Asked, momentOf } from './asked.ts'
import { AttemptPage } from './attempts.tsx'
import { Gate } from './gate.tsx'

const t = tools.gate

/** With the id of a script: is now a good time, the words in large type, how it went. With an attempt's: that one. */
export function AttemptScreen({ id }: { id?: string }) {
  const attempt = entry<Attempt>('attempt', id)
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
  const lines = stillMissing(script)
  if (lines.length > 0 && stage.value !== 'after') return <NotYet id={id} text={script.text} lines={lines} />
  if (stage.value === 'ask')
    return (
      <Gate
        invites={script.aim === 'visit'}
        onMay={answers => {
          asked.value = answers
          stage.value = 'say'
        }}
      />
    )
  if (stage.value === 'say') return <Say text={script.text} onSaid={() => (stage.value = 'after')} />
  return <After script={id} invites={script.aim === 'visit'} moment={momentOf(asked.value)} />
}

/** The words in large type, and nothing in the way. */
function Say({ text, onSaid }: { text: string; onSaid: () => void }) {
  return (
    <Screen title={t.go}>
      <p class="soft">{t.goLead}</p>
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
