/**
 * The parts every screen is made of.
 *
 * A screen is `export function KitScreen({ id }: { id?: string })` in `../screens/`, named in `go.ts` and
 * `../screens/registry.ts`. It returns one `<Screen title=…>`; reads with `entries(type).value` (state.ts); writes with
 * `keep`, `replace`, `drop`, which say "Saved on this device" by themselves; moves with `go(name, id)` and `back()`;
 * holds what is typed in `useDraft(name, empty)`, so that a lock or another screen loses nothing; times by `now.value`
 * and `zone()`, written by `when.ts`. Its words stand in `../../words/en/notebook….ts`.
 */
import { ArrowLeft, type IconNode } from 'lucide'
import { type ComponentChildren, h } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../../ui/icon.tsx'
import { back } from './go.ts'
import { w } from './words.ts'

type ScreenProps = {
  title: string
  lead?: string
  home?: boolean
  wide?: boolean
  /** Where Back leads, when it is not the screen before. */
  onBack?: () => void
  children: ComponentChildren
}

/** One screen: a way back (not on the first one), a title that takes the focus, its content. */
export function Screen({ title, lead, home, wide, onBack = back, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' })
    heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <div class={wide ? 'screen broad' : 'screen'}>
      {!home && (
        <button type="button" class="back-button" onClick={onBack}>
          <Icon of={ArrowLeft} /> {w.back}
        </button>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </div>
  )
}

type ButtonProps = {
  children: ComponentChildren
  onClick?: () => void
  kind?: 'main' | 'quiet' | 'danger' | 'plain'
  icon?: IconNode
  submit?: boolean
  busy?: boolean
  label?: string
}

/** A button. `busy` says that it is at work, without taking it out of reach of a screen reader. */
export function Button({ children, onClick, kind = 'main', icon, submit, busy, label }: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={kind === 'main' ? undefined : kind}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={label}
      onClick={event => {
        if (!busy) return onClick?.()
        event.preventDefault()
      }}
    >
      {icon && <Icon of={icon} />} <span>{children}</span>
    </button>
  )
}

/** A form that keeps what was typed; `onSubmit` decides. */
export function Form({ onSubmit, children }: { onSubmit: () => void; children: ComponentChildren }) {
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}

/** What is wrong with a field, said at the field. */
export function Fault({ id, children }: { id?: string; children: ComponentChildren }) {
  return children ? (
    <p class="fault" id={id} role="alert">
      {children}
    </p>
  ) : null
}

type FieldProps = {
  name: string
  label: string
  value: string
  onInput: (value: string) => void
  hint?: string | undefined
  fault?: string | undefined
  kind?: 'text' | 'area' | 'email' | 'date' | 'time' | 'tel'
  rows?: number
  max?: string
  inputMode?: 'numeric' | 'text' | 'tel'
  autocomplete?: string
  class?: string
}

/** A labelled field that says what is wrong with it. Its text is the caller's, so nothing typed is lost. */
export function Field({
  name,
  label,
  value,
  onInput,
  hint,
  fault,
  kind = 'text',
  rows,
  max,
  ...rest
}: FieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (fault) field.current?.focus()
  }, [fault])
  const shared = {
    ref: field,
    id: name,
    name,
    value,
    class: rest.class,
    autocomplete: rest.autocomplete ?? 'off',
    'aria-describedby':
      [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': fault ? ('true' as const) : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  }
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Fault id={`${name}-fault`}>{fault}</Fault>
      {kind === 'area' ? (
        <textarea {...shared} rows={rows ?? 4} />
      ) : (
        h('input', { ...shared, type: kind, max, inputmode: rest.inputMode })
      )}
    </div>
  )
}

type ChoiceProps<V extends string> = {
  name: string
  label: string
  options: readonly { value: V; label: string; hint?: string; icon?: IconNode }[]
  value: V | undefined
  onChange: (value: V) => void
  hint?: string
  fault?: string | undefined
  /** How it is laid out: chips side by side, one below the other, a row of equal parts, or two columns. */
  /** In two columns only the chosen one shows its hint, below. */
  as?: 'chips' | 'list' | 'row' | 'grid'
}

/** One of several: radio buttons large enough for a thumb. */
export function Choice<V extends string>({ name, label, options, value, onChange, ...rest }: ChoiceProps<V>) {
  const { hint, fault, as = 'chips' } = rest
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (fault) row.current?.querySelector('input')?.focus()
  }, [fault])
  return (
    <fieldset
      class={fault ? 'field wrong' : 'field'}
      aria-describedby={fault ? `${name}-fault` : hint ? `${name}-hint` : undefined}
    >
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Fault id={`${name}-fault`}>{fault}</Fault>
      <div class={`pick ${as}`} ref={row}>
        {options.map(option => (
          <label key={option.value} class={option.value === value ? 'on' : undefined}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon of={option.icon} />}
            <span>
              {option.label}
              {option.hint && as !== 'grid' && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {as === 'grid' && <p class="pick-hint">{options.find(option => option.value === value)?.hint}</p>}
    </fieldset>
  )
}

/** A note that stands out: `care` in amber, `danger` for danger to life only. */
export function Note({ kind, children }: { kind?: 'care' | 'danger'; children: ComponentChildren }) {
  return <div class={kind ? `note ${kind}` : 'note'}>{children}</div>
}
