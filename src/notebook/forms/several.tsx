type SeveralProps<V extends string> = {
  name: string
  label: string
  options: readonly { value: V; label: string }[]
  chosen: readonly V[]
  onChange: (chosen: V[]) => void
  hint?: string | undefined
  fault?: string | undefined
  as?: 'chips' | 'list'
}

/** Any number of several: tick boxes large enough for a thumb. */
export function Several<V extends string>(props: SeveralProps<V>) {
  const { name, label, options, chosen, onChange, hint, fault, as = 'chips' } = props
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return (
    <fieldset class={fault ? 'field wrong' : 'field'} aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${name}-fault`} role="alert">
          {fault}
        </p>
      )}
      <div class={`pick ${as}`}>
        {options.map(({ value, label: text }) => (
          <label key={value} class={chosen.includes(value) ? 'on' : undefined}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={event =>
                onChange(
                  event.currentTarget.checked ? [...chosen, value] : chosen.filter(one => one !== value),
                )
              }
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
