import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { accountWords } from '../../../words/en/account/account.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { useAsk } from '../../asking/ask.ts'
import { canPasskey, makePasskey, type Passkey } from '../../asking/passkey.ts'
import { PinForm } from '../../asking/pin-form.tsx'

const t = accountWords.passkey

type StepProps = { pin: Signal<string>; onDone: () => void; skip: string }

/** A passkey as a further way in, where the device can hold a key. Where it cannot, that is said, and one goes on. */
export function PasskeyStep({ pin, onDone, skip }: StepProps) {
  const asking = useAsk()
  const able = useSignal<boolean | null>(null)
  const made = useSignal<Passkey | null>(null)
  const note = useSignal<string | undefined>(undefined)
  useEffect(() => {
    void canPasskey().then(can => {
      able.value = can
    })
  }, [])
  const add = async (given: string) => {
    note.value = undefined
    // Made once: a wrong PIN must not leave one passkey more on the device at every try.
    const passkey = made.peek() ?? (await makePasskey(t.name))
    if ('refusal' in passkey) {
      note.value = passkey.refusal === 'no-prf' ? t.noPrf : t.stopped
      return false
    }
    made.value = passkey
    const done = await asking.ask({ ask: 'addPasskey', pin: given, ...passkey })
    if (done) onDone()
    return done !== null
  }
  return (
    <Screen title={t.title} lead={t.lead} onBack={onDone}>
      {able.value === false ? (
        <p>{t.unable}</p>
      ) : (
        <>
          <Note kind="care">
            <p>{t.care}</p>
          </Note>
          <p role="status">{note.value}</p>
          {note.value !== t.noPrf && (
            <PinForm asking={asking} pin={pin} label={t.add} busy={t.adding} onPin={add} />
          )}
        </>
      )}
      <div class="steps">
        <Button kind={able.value === false || note.value === t.noPrf ? 'main' : 'quiet'} onClick={onDone}>
          {able.value === false || note.value === t.noPrf ? accountWords.code.next : skip}
        </Button>
      </div>
    </Screen>
  )
}
