import { relationships, type Substance, substances } from '../../craft/vocabulary.ts'
import { type Ask, page, typed } from '../../edge.tsx'
import { FaultSummary, type Faults, Field } from '../../ui/form.tsx'
import { type At, Layout } from '../../ui/layout.tsx'
import { draftOf, dropDraft, emptyDraft, keepDraft } from '../drafts.server.ts'
import { isId, labelled, Pick, Radios, type Refusals, Ticks, told } from '../parts.tsx'
import { ask, moments, readQuestion, usualStates, type Written } from '../question.ts'

/** The drugs most families ask about; the rest stand behind a fold. */
const usual: readonly Substance[] = [
  'alcohol',
  'heroin',
  'fentanyl',
  'opioid-pills',
  'methamphetamine',
  'cocaine',
  'cannabis',
  'benzodiazepines',
  'unknown',
]

type FormProps = {
  at: At
  id?: string | undefined
  written: Written
  faults: Faults
  kept?: boolean
  sample: boolean
}

function AskView({ at, id, written, faults, kept, sample }: FormProps) {
  const w = at.words.questions.form
  return (
    <Layout at={at} title={w.title} hideFromSearch sample={sample}>
      <FaultSummary title={at.words.site.faults} faults={faults} />
      {kept && (
        <p class="note" role="status">
          {w.kept} <a href={at.href('/questions/mine')}>{at.words.questions.mine.title}</a>
        </p>
      )}
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <DangerCheck at={at} />
      <form method="post" action={at.href(id ? `/questions/ask/${id}` : '/questions/ask')} novalidate>
        <Field
          name="title"
          label={w.name}
          hint={w.nameHint}
          value={written.title}
          fault={faults.title}
          autocomplete="off"
        />
        <Field
          name="body"
          kind="area"
          rows={10}
          label={w.body}
          hint={w.bodyHint}
          value={written.body}
          fault={faults.body}
        />
        <Terms at={at} written={written} faults={faults} />
        <p class="soft small">{w.seen}</p>
        <div class="row">
          <button type="submit" name="do" value="look">
            {w.look}
          </button>
          <button type="submit" name="do" value="keep" class="quiet">
            {w.keep}
          </button>
        </div>
      </form>
    </Layout>
  )
}

/** Before anything else: is a life in danger now? */
function DangerCheck({ at }: { at: At }) {
  const w = at.words.questions.form
  return (
    <div class="note danger">
      <p>
        <strong>{w.danger}</strong> {w.dangerText(at.emergency)}{' '}
        <a href={at.href('/right-now/cant-wake-them')}>{w.dangerLink}</a>.
      </p>
      <p>
        {w.dangerYou} <a href={at.href('/right-now/i-cant-go-on')}>{w.dangerYouLink}</a>.
      </p>
    </div>
  )
}

function Terms({ at, written, faults }: { at: At; written: Written; faults: Faults }) {
  const q = at.words.questions
  const rest = substances.filter(one => !usual.includes(one))
  return (
    <>
      <Radios
        name="relationship"
        label={q.form.relationship}
        options={labelled(relationships, q.iAm)}
        value={written.relationship}
        fault={faults.relationship}
      />
      <fieldset class="field">
        <legend>{q.form.substances}</legend>
        <Ticks name="substance" options={labelled(usual, q.substance)} ticked={written.substances} />
        <details open={rest.some(one => written.substances.includes(one))}>
          <summary>{q.form.moreSubstances}</summary>
          <Ticks name="substance" options={labelled(rest, q.substance)} ticked={written.substances} />
        </details>
      </fieldset>
      <Pick
        name="state"
        label={q.form.state}
        options={usualStates.flatMap(state =>
          state in q.state ? [[state, q.state[state as keyof typeof q.state]] as const] : [],
        )}
        value={written.state}
        skip={q.form.skip}
      />
      <Pick
        name="moment"
        label={q.form.moment}
        options={labelled(moments, q.moment)}
        value={written.moment}
        skip={q.form.skip}
      />
    </>
  )
}

/** The empty form, or a draft of one's own to go on with. */
export async function askPage(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  const draft = isId(id) ? await draftOf(world.db, member.id, id) : undefined
  if (id && !draft) return c.notFound()
  const kept = c.req.query('kept') !== undefined
  return page(
    c,
    <AskView at={at} id={id} written={draft ?? emptyDraft} faults={{}} kept={kept} sample={member.sample} />,
  )
}

/** Keeps what was typed as a draft; then the look over it, or the form again. A refused form is kept as it was typed. */
export async function askKeep(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  const form = await typed(c)
  const written = readQuestion(form)
  const again = (refusals: Refusals) =>
    page(
      c,
      <AskView
        at={at}
        id={id}
        written={{ ...written, body: form.body ?? '' }}
        faults={told(at, refusals)}
        sample={member.sample}
      />,
      422,
    )
  const look = form.do !== 'keep'
  if (look) {
    const asked = ask(written)
    if ('refusals' in asked) return again(asked.refusals)
  }
  const kept = await keepDraft(world.db, member.id, isId(id) ? id : undefined, written, world.now())
  if ('refusals' in kept) return again(kept.refusals)
  return c.redirect(at.href(`/questions/ask/${kept.id}${look ? '/look' : '?kept'}`), 303)
}

/** Throws a draft of one's own away. */
export async function askDrop(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  if (isId(id)) await dropDraft(world.db, member.id, id)
  return c.redirect(at.href('/questions/mine'), 303)
}
