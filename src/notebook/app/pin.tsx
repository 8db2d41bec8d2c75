import { Eye, EyeOff } from 'lucide'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../ui/icon.tsx'
import { Fault } from './parts.tsx'
import { w } from './words.ts'

type PinProps = {
  name: string
  label: string
  value: string
  onInput: (value: string) => void
  words: boolean
  hint?: string | undefined
  fault?: string | undefined
}

/** A field for a PIN or passphrase: hidden while typed, with a way to look at it; digits bring up the number keys. */
export function PinField({ name, label, value, onInput, words, hint, fault }: PinProps) {
  const [shown, show] = useState(false)
  const told = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Fault id={`${name}-fault`}>{fault}</Fault>
      <div class="pin">
        {h('input', {
          id: name,
          name,
          class: words ? undefined : 'code',
          type: shown ? 'text' : 'password',
          inputmode: words ? 'text' : 'numeric',
          autocomplete: 'off',
          autocapitalize: 'none',
          spellcheck: false,
          value,
          'aria-describedby': told,
          'aria-invalid': fault ? 'true' : undefined,
          onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
        })}
        <button
          type="button"
          class="plain"
          aria-pressed={shown}
          aria-label={`${shown ? w.welcome.hide : w.welcome.show}: ${label}`}
          onClick={() => show(!shown)}
        >
          <Icon of={shown ? EyeOff : Eye} />
        </button>
      </div>
    </div>
  )
}
