import type { Weekday } from '../../../craft/input/opening-hours.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { Choice, Fault, Field } from '../../app/parts.tsx'
import { Several } from '../../forms/several.tsx'
import type { Part } from './option.tsx'

const t = tools.option
const days = t.dayNames.map((label, index) => ({ value: String(index + 1) as `${Weekday}`, label }))

/** When a place answers: not known, always, or on some days from one time to another. */
export function HoursFields({ form, set, at }: Part) {
  const modes = (['unknown', 'always', 'set'] as const).map(value => ({ value, label: t.hoursModes[value] }))
  return (
    <>
      <Choice
        name="hours"
        label={t.hours}
        {...(form.hours === 'kept' ? { hint: t.kept } : {})}
        options={modes}
        value={form.hours === 'kept' ? undefined : form.hours}
        onChange={hours =>
          set({
            hours,
            ...(hours === 'set' && form.days.length === 0 ? { days: ['1', '2', '3', '4', '5'] } : {}),
          })
        }
      />
      {form.hours === 'set' && (
        <div class="set-hours">
          <Fault>{at('hours')}</Fault>
          <Several
            name="days"
            label={t.days}
            options={days}
            chosen={form.days}
            onChange={next => set({ days: next })}
          />
          <div class="pair">
            <Field name="from" kind="time" label={t.from} value={form.from} onInput={from => set({ from })} />
            <Field
              name="until"
              kind="time"
              label={t.until}
              value={form.until}
              onInput={until => set({ until })}
            />
          </div>
        </div>
      )}
      <Field
        name="hoursNote"
        label={t.hoursNote}
        hint={t.hoursNoteHint}
        value={form.hoursNote}
        onInput={hoursNote => set({ hoursNote })}
      />
    </>
  )
}
