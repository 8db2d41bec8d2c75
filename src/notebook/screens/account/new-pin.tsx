import { useSignal } from '@preact/signals'
import { accountWords } from '../../../words/en/account/account.ts'
import { Button, Fault, Field, Form, Screen } from '../../app/parts.tsx'
import { typed } from '../../app/put.ts'
import { unread } from '../../app/state.ts'
import { useAsk } from '../../asking/ask.ts'
import { Summary, type Wrong, wrongAt } from '../../asking/summary.tsx'
import { PinPair, type Pins, wrongPins } from './pin-pair.tsx'
import { SignIn } from './sign-in.tsx'

const t = accountWords.forgot

/** For who forgot the PIN: the words or the printed code set a new one. */
export function NewPin({ onBack }: { onBack: () => void }) {
  const asking = useAsk()
  const signing = useSignal(false)
  const words = useSignal('')
  const pins = useSignal<Pins>({ pin: '', again: '' })
  const wrong = useSignal<Wrong[]>([])
  const open = async () => {
    const missing = { field: 'words', text: accountWords.open.missing }
    wrong.value = [...(words.value.trim() === '' ? [missing] : []), ...wrongPins(pins.value)]
    if (wrong.value.length > 0) return
    const answer = await asking.ask({ ask: 'newPin', words: words.value.trim(), pin: pins.value.pin })
    if (answer) unread.value = { damaged: answer.damaged, newer: answer.newer }
    else if (asking.why() === 'session') signing.value = true
  }
  if (signing.value)
    return <SignIn onDone={() => (signing.value = false)} onBack={() => (signing.value = false)} />
  return (
    <Screen title={t.title} lead={t.lead} onBack={onBack}>
      <Form onSubmit={() => void open()}>
        <Summary wrong={wrong.value} />
        <Field
          name="words"
          label={t.label}
          hint={t.hint}
          kind="area"
          rows={2}
          value={words.value}
          fault={wrongAt(wrong.value, 'words')}
          onInput={typed(words)}
        />
        <PinPair
          label={t.pin}
          pins={pins}
          wrong={wrong.value}
          refused={asking.ofPin ? asking.fault : undefined}
        />
        <Fault>{!asking.ofPin && asking.fault}</Fault>
        <Button submit busy={asking.busy}>
          {asking.busy ? t.doing : t.do}
        </Button>
      </Form>
    </Screen>
  )
}
