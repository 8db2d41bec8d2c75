import { type Substance, substances } from '../../craft/vocabulary.ts'
import { vocabularyWordsIn } from '../../right-now/advice.ts'
import { type Faults, Field } from '../../ui/form.tsx'
import type { At } from '../../ui/layout.tsx'
import { WayOn } from '../../ui/way-on.tsx'
import { kinds, spanOf, substanceContent, substanceContents } from '../substance.ts'
import { type Asked, units } from './after.ts'

type FormProps = { at: At; asked: Asked | undefined; faults: Faults }

/** Two questions: what was used, and how long ago. A plain form; what was typed stands in it again. */
export function AfterForm({ at, asked, faults }: FormProps) {
  const w = at.words.substances
  return (
    <form action={at.href('/substances/after')} method="get">
      {asked && <h2>{w.after.again}</h2>}
      <Used at={at} ticked={asked?.used ?? []} fault={faults.used} />
      <Field
        name="since"
        label={w.after.since}
        hint={w.after.sinceHint}
        fault={faults.since}
        value={asked?.since}
        autocomplete="off"
      >
        <label for="unit" class="unseen">
          {w.after.unit}
        </label>
        <select id="unit" name="unit">
          {units.map(unit => (
            <option value={unit} selected={unit === asked?.unit}>
              {w.unit[unit]}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit">{w.after.show}</button>
      <p class="hint">
        {w.after.kept} <a href={at.href('/leaving')}>{at.words.site.exitHelp}</a>
      </p>
    </form>
  )
}

type UsedProps = { at: At; ticked: readonly Substance[]; fault: string | undefined }

/** Every substance, the first with the name of the field, so that a fault can lead to it. */
function Used({ at, ticked, fault }: UsedProps) {
  const w = at.words.substances.after
  const told = fault ? 'used-hint used-fault' : 'used-hint'
  return (
    <fieldset class={fault ? 'field wrong' : 'field'} aria-describedby={told}>
      <legend>{w.used}</legend>
      <p class="hint" id="used-hint">
        {w.usedHint}
      </p>
      {fault && (
        <p class="fault" id="used-fault">
          {fault}
        </p>
      )}
      <div class="ticks">
        {substances.map((substance, index) => (
          <label class="tick" for={index === 0 ? 'used' : `used-${substance}`}>
            <input
              type="checkbox"
              id={index === 0 ? 'used' : `used-${substance}`}
              name="used"
              value={substance}
              checked={ticked.includes(substance)}
            />
            <span>{nameOf(at, substance)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What a substance is called here: as its page is, or as the vocabulary says where it has none. */
export const nameOf = (at: At, substance: Substance): string =>
  substanceContent(at.locale, substance)?.front.title ??
  vocabularyWordsIn(at.locale).substances[substance].replace(/\.$/, '')

/** The usual times of each, what can kill first: for who has no network, and for who would rather look than ask. */
export function EveryTime({ at }: { at: At }) {
  const w = at.words.substances
  const known = substanceContents(at.locale).filter(({ front }) => front.hours.begins)
  return (
    <section class="substances">
      <h2>{w.after.every}</h2>
      <p class="hint">{w.after.everyHelp}</p>
      <ul>
        {known
          .toSorted((a, b) => kinds.indexOf(a.front.withdrawal) - kinds.indexOf(b.front.withdrawal))
          .map(({ name, front: { title, hours } }) => (
            <WayOn href={at.href(`/substances/${name}`)} title={title}>
              {hours.begins && w.after.begins(spanOf(hours.begins, 'begins', w))}{' '}
              {hours.worst && w.after.worst(spanOf(hours.worst, 'worst', w))}
            </WayOn>
          ))}
      </ul>
    </section>
  )
}
