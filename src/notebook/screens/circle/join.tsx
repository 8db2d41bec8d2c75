import { useSignal } from '@preact/signals'
import { circleWords } from '../../../words/en/account/circle.ts'
import { back, brought, go } from '../../app/go.ts'
import { Note, Screen } from '../../app/parts.tsx'
import { readCircles } from '../../circle/circles.ts'
import { CircleForm } from './circle-form.tsx'

const t = circleWords.joining

/** Joins a circle by the code of an invitation, typed or brought by the address. */
export function JoinCircle() {
  const ready = brought.value?.kind === 'join' ? brought.value.code : ''
  const given = useSignal<Record<string, string>>({ invitation: ready })
  const leave = () => {
    if (brought.peek()?.kind === 'join') brought.value = null
    back()
  }
  return (
    <Screen title={t.title} lead={t.lead} onBack={leave}>
      <Note kind="care">
        <p>{t.care}</p>
      </Note>
      {ready && <p role="status">{t.brought}</p>}
      <CircleForm
        fields={[
          { name: 'invitation', label: t.code, hint: t.codeHint },
          { name: 'my-name', label: circleWords.me, hint: circleWords.meHint },
        ]}
        given={given}
        label={t.do}
        busy={t.doing}
        onSend={async (pin, asking) => {
          const code = (given.value.invitation ?? '').trim()
          const me = (given.value['my-name'] ?? '').trim()
          const joined = await asking.ask({ ask: 'joinCircle', code, me, pin })
          if (!joined) return false
          brought.value = null
          await readCircles()
          back()
          go('circles', joined.id)
          return true
        }}
      />
    </Screen>
  )
}
