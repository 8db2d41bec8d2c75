import { relationships, substances } from '../../craft/vocabulary.ts'
import { type Faults, Field } from '../../ui/form.tsx'
import type { At } from '../../ui/layout.tsx'
import { type Decision, type Mark, whys } from '../de-identification.ts'
import { codes } from '../identifying/mark.ts'
import { labelled, Marked, Pick, type Refusals, Ticks, together } from '../parts.tsx'
import { moments, oneOf, type Typed } from '../question.ts'
import { openIn, type Part, type Preparation, parts, prepare } from './publication.ts'

/** The open marks to show; none in a text that was refused for its length, which nobody reads. */
const marksIn = (preparation: Preparation, part: Part) =>
  'refusals' in prepare(preparation) ? [] : openIn(preparation, part)

/** The open marks, each with words to put in its place, or a reason to keep it. */
export function Marks({ at, preparation, faults }: { at: At; preparation: Preparation; faults: Faults }) {
  const w = at.words.questions.review
  const open = together(parts.flatMap(part => marksIn(preparation, part)))
  return (
    <section id="marks">
      <h2>{w.marks}</h2>
      {open.length === 0 ? <p>{w.noMarks}</p> : <p>{w.marksText}</p>}
      {open.map((mark, index) => (
        <Decide at={at} mark={mark} name={`mark-${index}`} faults={faults} preparation={preparation} />
      ))}
      {preparation.decisions.length > 0 && (
        <p class="soft small">
          {w.keptMarks} {preparation.decisions.map(one => `“${one.text}” (${one.keep})`).join(', ')}
        </p>
      )}
    </section>
  )
}

type DecideProps = { at: At; mark: Mark; name: string; faults: Faults; preparation: Preparation }

function Decide({ at, mark, name, faults, preparation }: DecideProps) {
  const w = at.words.questions.review
  const where = parts.filter(part => marksIn(preparation, part).some(one => one.text === mark.text))
  const fault = faults[name]
  return (
    <fieldset class={fault ? 'field decision wrong' : 'field decision'}>
      <legend>
        <mark>{mark.text}</mark>{' '}
        <span class="hint">
          {where.map(part => w.inPart[part]).join(', ')}. {whys[at.locale][mark.code]}
        </span>
      </legend>
      {fault && <p class="fault">{fault}</p>}
      <input type="hidden" name={`${name}-code`} value={mark.code} />
      <input type="hidden" name={`${name}-text`} value={mark.text} />
      <label class="tick" for={name}>
        <input type="radio" id={name} name={name} value="later" checked />
        <span>{w.undecided}</span>
      </label>
      <label class="tick" for={`${name}-replace`}>
        <input type="radio" id={`${name}-replace`} name={name} value="replace" />
        <span>{w.replaceWith}</span>
      </label>
      <input name={`${name}-with`} value={mark.instead} aria-label={`${w.replaceWith} ${mark.text}`} />
      <label class="tick" for={`${name}-keep`}>
        <input type="radio" id={`${name}-keep`} name={name} value="keep" />
        <span>{w.keepBecause}</span>
      </label>
      <input name={`${name}-why`} aria-label={`${w.keepBecause} ${mark.text}`} />
    </fieldset>
  )
}

/**
 * The decisions a form brings: for each mark its code, its text, and what to do. Those left for later are left out.
 * @returns the decisions, and a refusal for each mark that is to be kept without a reason of three characters or more
 */
export function readDecisions(
  form: Typed,
  by: string,
  now: Date,
): { decisions: Decision[]; refusals: Refusals } {
  const decisions: Decision[] = []
  const refusals: Refusals = {}
  for (let index = 0; form[`mark-${index}-code`] !== undefined; index++) {
    const name = `mark-${index}`
    const code = oneOf(codes, form[`${name}-code`])
    const text = form[`${name}-text`] ?? ''
    const keep = (form[`${name}-why`] ?? '').trim()
    if (!code || form[name] === 'later') continue
    if (form[name] === 'replace') decisions.push({ code, text, replace: form[`${name}-with`] ?? '' })
    else if (keep.length < 3) refusals[name] = 'keep-why'
    else decisions.push({ code, text, keep: keep.slice(0, 300), by, at: now.toISOString() })
  }
  return { decisions, refusals }
}

/** The texts and tags of the public version, to change by hand. */
export function PreparationFields({
  at,
  preparation,
  faults,
}: {
  at: At
  preparation: Preparation
  faults: Faults
}) {
  const q = at.words.questions
  const w = q.review
  return (
    <>
      <Field
        name="title"
        label={w.title_}
        value={preparation.title}
        fault={faults.title}
        autocomplete="off"
      />
      {(['question', 'reply', 'update'] as const).map(part => (
        <div>
          <Field
            name={part}
            kind="area"
            rows={10}
            label={w[part]}
            hint={part === 'update' ? w.updateHint : undefined}
            value={preparation[part]}
            fault={faults[part]}
          />
          {marksIn(preparation, part).length > 0 && (
            <details>
              <summary>{w.whereMarks}</summary>
              <p>
                <Marked text={preparation[part]} marks={marksIn(preparation, part)} />
              </p>
            </details>
          )}
        </div>
      ))}
      <Pick
        name="relationship"
        label={w.relationship}
        options={labelled(relationships, q.who)}
        value={preparation.relationship}
        skip={q.form.choose}
      />
      <fieldset class="field">
        <legend>{w.substances}</legend>
        <Ticks
          name="substance"
          options={labelled(
            substances.filter(one => one !== 'unknown'),
            q.substance,
          )}
          ticked={preparation.substances}
        />
      </fieldset>
      <fieldset class="field">
        <legend>{w.moments}</legend>
        <Ticks name="moment" options={labelled(moments, q.moment)} ticked={preparation.moments} />
      </fieldset>
    </>
  )
}
