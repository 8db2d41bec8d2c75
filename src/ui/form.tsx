import { type ComponentChildren, h } from 'preact'

/** What a refused form gives back: for each field, why; and all that was typed. */
export type Faults = Record<string, string>

/** The list at the top of a refused form; each line leads to its field (GOV.UK's error summary). */
export function FaultSummary({ title, faults }: { title: string; faults: Faults }) {
  const lines = Object.entries(faults)
  if (lines.length === 0) return null
  return (
    <div class="faults" role="alert" tabIndex={-1} id="faults">
      <h2>{title}</h2>
      <ul>
        {lines.map(([name, fault]) => (
          <li>
            <a href={`#${name}`}>{fault}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type FieldProps = {
  name: string
  label: string
  hint?: string | undefined
  fault?: string | undefined
  value?: string | undefined
  kind?: 'text' | 'email' | 'search' | 'area'
  rows?: number
  class?: string
  autocomplete?: string
  inputMode?: 'numeric' | 'email' | 'text'
  children?: ComponentChildren
}

/** A labelled field that keeps what was typed and says what is wrong with it. */
export function Field(props: FieldProps) {
  const { name, label, hint, fault, value = '', kind = 'text' } = props
  const told = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
  const shared = {
    id: name,
    name,
    'aria-describedby': told,
    'aria-invalid': fault ? ('true' as const) : undefined,
  }
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {kind === 'area' ? (
        <textarea {...shared} rows={props.rows ?? 6}>
          {`\n${value}`}
        </textarea>
      ) : (
        h('input', {
          ...shared,
          type: kind,
          value,
          class: props.class,
          autocomplete: props.autocomplete,
          inputmode: props.inputMode,
        })
      )}
      {props.children}
    </div>
  )
}

/** A box to tick, with its label beside it. */
export function Tick({
  name,
  label,
  ticked,
  fault,
}: {
  name: string
  label: string
  ticked?: boolean
  fault?: string | undefined
}) {
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <label class="tick" for={name}>
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          checked={ticked}
          aria-describedby={fault ? `${name}-fault` : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}
