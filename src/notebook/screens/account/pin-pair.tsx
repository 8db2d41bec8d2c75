import type { Signal } from '@preact/signals'
import { PinField } from '../../app/pin.tsx'
import { w } from '../../app/words.ts'
import { type Wrong, wrongAt } from '../../asking/summary.tsx'

export type Pins = { pin: string; again: string }

type PinPairProps = {
  label: string
  pins: Signal<Pins>
  wrong: readonly Wrong[]
  /** What the worker said of the PIN. */
  refused: string | undefined
  /** A PIN that is there already is typed once. */
  once?: boolean
}

/** A PIN for this device, typed twice when it is new. */
export function PinPair({ label, pins, wrong, refused, once }: PinPairProps) {
  return (
    <>
      <PinField
        name="new-pin"
        words
        label={label}
        hint={once ? undefined : w.welcome.firstHint}
        value={pins.value.pin}
        fault={wrongAt(wrong, 'new-pin') ?? refused}
        onInput={pin => {
          pins.value = { ...pins.value, pin }
        }}
      />
      {!once && (
        <PinField
          name="new-again"
          words
          label={w.welcome.second}
          value={pins.value.again}
          fault={wrongAt(wrong, 'new-again')}
          onInput={again => {
            pins.value = { ...pins.value, again }
          }}
        />
      )}
    </>
  )
}

/** What is wrong with the two, before the worker is asked. */
export function wrongPins({ pin, again }: Pins, once = false): Wrong[] {
  if (pin === '') return [{ field: 'new-pin', text: w.unlock.missing }]
  return once || pin === again ? [] : [{ field: 'new-again', text: w.welcome.differ }]
}
