import { useSignal } from '@preact/signals'
import { circleWords as t } from '../../../words/en/account/circle.ts'
import { back, go } from '../../app/go.ts'
import { Screen } from '../../app/parts.tsx'
import { readCircles } from '../../circle/circles.ts'
import { CircleForm } from './circle-form.tsx'

/** Starts a circle: its name, and the name that the others see. */
export function StartCircle() {
  const given = useSignal<Record<string, string>>({})
  return (
    <Screen title={t.start}>
      <CircleForm
        fields={[
          { name: 'circle-name', label: t.name, hint: t.nameHint },
          { name: 'my-name', label: t.me, hint: t.meHint },
        ]}
        given={given}
        label={t.make}
        busy={t.making}
        onSend={async (pin, asking) => {
          const name = (given.value['circle-name'] ?? '').trim()
          const me = (given.value['my-name'] ?? '').trim()
          const made = await asking.ask({ ask: 'newCircle', name, me, pin })
          if (!made) return false
          await readCircles()
          back()
          go('circles', made.id)
          return true
        }}
      />
    </Screen>
  )
}
