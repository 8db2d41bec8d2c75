import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Erase } from '../app/erase.tsx'
import { Button, Form, Screen } from '../app/parts.tsx'
import { PinField } from '../app/pin.tsx'
import { enter } from '../app/state.ts'
import { w } from '../app/words.ts'
import { refused } from '../messages.ts'

/** Before the notebook is open: the PIN, the tries left, the wait, and the way out for who forgot it. */
export function UnlockScreen() {
  const t = w.unlock
  const words = useSignal(false)
  const pin = useSignal('')
  const fault = useSignal<string | undefined>(undefined)
  const wait = useSignal(0)
  const busy = useSignal(false)
  const forgot = useSignal(false)
  useEffect(() => document.getElementById('pin')?.focus(), [])
  useEffect(() => {
    const ticking = setInterval(() => {
      if (wait.value > 0) wait.value -= 1
    }, 1000)
    return () => clearInterval(ticking)
  }, [])
  const open = async () => {
    if (pin.value === '') {
      fault.value = t.missing
      return
    }
    busy.value = true
    const answer = await enter('unlock', pin.value)
    busy.value = false
    if (!refused(answer)) return
    pin.value = ''
    if ('waitSeconds' in answer) wait.value = answer.waitSeconds
    if (answer.refusal === 'wrong-pin') fault.value = t.wrong(answer.left, answer.waitSeconds)
    else fault.value = answer.refusal === 'wait' ? t.wait(answer.waitSeconds) : w.refusals[answer.refusal]
    document.getElementById('pin')?.focus()
  }
  return (
    <Screen title={t.title} home>
      <Form onSubmit={() => void open()}>
        <PinField
          name="pin"
          label={words.value ? t.phrase : t.pin}
          words={words.value}
          value={pin.value}
          fault={wait.value > 0 ? t.wait(wait.value) : fault.value}
          onInput={value => {
            pin.value = value
          }}
        />
        <div class="row">
          <Button submit busy={busy.value || wait.value > 0}>
            {busy.value ? t.opening : t.open}
          </Button>
          <Button
            kind="plain"
            onClick={() => {
              words.value = !words.value
            }}
          >
            {words.value ? t.digits : t.words}
          </Button>
        </div>
      </Form>
      <p class="soft small hint-below">{t.hint}</p>
      <details
        class="forgot"
        open={forgot.value}
        onToggle={event => {
          forgot.value = event.currentTarget.open
        }}
      >
        <summary>{t.forgot}</summary>
        <p>{t.forgotText}</p>
        <Erase />
      </details>
    </Screen>
  )
}
