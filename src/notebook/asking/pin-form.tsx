import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { accountWords } from '../../words/en/account/account.ts'
import { go } from '../app/go.ts'
import { Button, Fault, Form } from '../app/parts.tsx'
import { PinField } from '../app/pin.tsx'
import { put, typed } from '../app/put.ts'
import { w } from '../app/words.ts'
import type { Asking } from './ask.ts'

const t = accountWords.pin

type PinFormProps = {
  asking: Asking
  /** The PIN of this flow, once it was found right. It is kept no longer than the flow. */
  pin: Signal<string>
  /** What the button says, and while it is at work. */
  label: string
  busy: string
  /** Does what needs the PIN. Gives whether it was done. */
  onPin: (pin: string) => Promise<boolean>
  danger?: boolean
  /** Fields that go before the PIN. */
  children?: ComponentChildren
}

/** A step that needs the PIN: asks for it, unless the flow knows it already. */
export function PinForm({ asking, pin, label, busy, onPin, danger, children }: PinFormProps) {
  // A page may hold several of these.
  const name = `pin-${useId()}`
  const words = useSignal(false)
  const given = useSignal('')
  const missing = useSignal<string | undefined>(undefined)
  const known = pin.value !== ''
  const submit = async () => {
    const used = pin.peek() || given.peek()
    if (used === '') {
      missing.value = w.unlock.missing
      return
    }
    if (await onPin(used)) pin.value = used
    else if (asking.why() === 'wrong-pin') pin.value = ''
  }
  return (
    <Form onSubmit={() => void submit()}>
      {children}
      {!known && (
        <>
          <PinField
            name={name}
            label={t.label}
            hint={t.text}
            words={words.value}
            value={given.value}
            fault={missing.value ?? (asking.ofPin ? asking.fault : undefined)}
            onInput={typed(given, missing)}
          />
          <p>
            <Button kind="plain" onClick={put(words, !words.value)}>
              {words.value ? w.unlock.digits : w.unlock.words}
            </Button>
          </p>
        </>
      )}
      <Fault>{(known || !asking.ofPin) && asking.fault}</Fault>
      {asking.why() === 'session' && <SignAgain />}
      <Button submit busy={asking.busy} {...(danger ? { kind: 'danger' as const } : {})}>
        {asking.busy ? busy : label}
      </Button>
    </Form>
  )
}

/** The way on when the session ended meanwhile. */
const SignAgain = () => (
  <p>
    <Button kind="quiet" onClick={() => go('account')}>
      {accountWords.sign.again}
    </Button>
  </p>
)
