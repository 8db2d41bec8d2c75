import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Button, Form, Screen } from '../app/parts.tsx'
import { PinField } from '../app/pin.tsx'
import { put, typed } from '../app/put.ts'
import { enter } from '../app/state.ts'
import { w } from '../app/words.ts'
import { refused } from '../messages.ts'
import { later } from './later.ts'

const t = w.unlock

const NewPin = later<{ onBack: () => void }>(async () => (await import('./account/new-pin.tsx')).NewPin)
const Erase = later<{ onCancel?: () => void }>(async () => (await import('../app/erase.tsx')).Erase)

/** Before the notebook is open: the PIN, the tries left, the wait, and the way out for who forgot it. */
export function UnlockScreen() {
  const words = useSignal(false)
  const pin = useSignal('')
  const fault = useSignal<string | undefined>(undefined)
  const busy = useSignal(false)
  const forgot = useSignal(false)
  const wait = useWait()
  useEffect(focusPin, [])
  const open = async () => {
    busy.value = true
    fault.value = await tryPin(pin.value, wait)
    busy.value = false
    if (!fault.value) return
    pin.value = ''
    focusPin()
  }
  if (forgot.value) return <NewPin onBack={put(forgot, false)} />
  return (
    <Screen title={t.title} home>
      <Form onSubmit={() => void open()}>
        <PinField
          name="pin"
          label={words.value ? t.phrase : t.pin}
          words={words.value}
          value={pin.value}
          fault={wait.value > 0 ? t.wait(wait.value) : fault.value}
          onInput={typed(pin)}
        />
        <div class="row">
          <Button submit busy={busy.value || wait.value > 0}>
            {busy.value ? t.opening : t.open}
          </Button>
          <Button kind="plain" onClick={put(words, !words.value)}>
            {words.value ? t.digits : t.words}
          </Button>
        </div>
      </Form>
      <p class="soft small hint-below">{t.hint}</p>
      <Forgot onNewPin={put(forgot, true)} />
    </Screen>
  )
}

/** The ways out for who forgot the PIN. */
function Forgot({ onNewPin }: { onNewPin: () => void }) {
  return (
    <details class="forgot">
      <summary>{t.forgot}</summary>
      <p>{t.forgotText}</p>
      <p>
        <Button kind="quiet" onClick={onNewPin}>
          {t.newPin}
        </Button>
      </p>
      <Erase />
    </details>
  )
}

const focusPin = () => document.getElementById('pin')?.focus()

/** Seconds until the next try, counting down. */
function useWait(): Signal<number> {
  const wait = useSignal(0)
  useEffect(() => {
    const ticking = setInterval(() => {
      if (wait.value > 0) wait.value -= 1
    }, 1000)
    return () => clearInterval(ticking)
  }, [])
  return wait
}

/** Tries to open the notebook. Gives what to say when it stays shut. */
async function tryPin(pin: string, wait: Signal<number>): Promise<string | undefined> {
  if (pin === '') return t.missing
  const answer = await enter('unlock', pin)
  if (!refused(answer)) return undefined
  if ('waitSeconds' in answer) wait.value = answer.waitSeconds
  if (answer.refusal === 'wrong-pin') return t.wrong(answer.left, answer.waitSeconds)
  return answer.refusal === 'wait' ? t.wait(answer.waitSeconds) : w.refusals[answer.refusal]
}
