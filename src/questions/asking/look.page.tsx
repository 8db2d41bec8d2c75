import { type Ask, fault, page, typed } from '../../edge.tsx'
import { allow } from '../../members/limits.server.ts'
import { FaultSummary } from '../../ui/form.tsx'
import { type At, Layout } from '../../ui/layout.tsx'
import type { RefusalKey } from '../../words/words.ts'
import { type Decision, deIdentify, type Mark, settle, whys } from '../de-identification.ts'
import { type Draft, draftOf } from '../drafts.server.ts'
import { isId, Marked, together } from '../parts.tsx'
import { ask, type Typed } from '../question.ts'
import { sendQuestion } from '../questions.server.ts'
import { urgent } from '../triage.ts'

type LookProps = { at: At; draft: Draft; chosen?: Typed; why?: RefusalKey | undefined; sample: boolean }

const marksOf = (draft: Draft) =>
  together([...deIdentify(draft.title).marks, ...deIdentify(draft.body).marks])

function Look({ at, draft, chosen = {}, why, sample }: LookProps) {
  const w = at.words.questions.look
  const marks = marksOf(draft)
  const faults: Record<string, string> = why ? { look: fault(at, why) } : {}
  return (
    <Layout
      at={at}
      title={w.title}
      hideFromSearch
      sample={sample}
      back={{ href: at.href(`/questions/ask/${draft.id}`), label: w.change }}
    >
      <FaultSummary title={at.words.site.faults} faults={faults} />
      <h1>{w.title}</h1>
      {urgent(`${draft.title}\n${draft.body}`) && <Danger at={at} />}
      <p class="lead">{w.lead}</p>
      <section class="card" id="look" aria-label={w.yourText}>
        <h2>
          <Marked text={draft.title} marks={deIdentify(draft.title).marks} />
        </h2>
        <p>
          <Marked text={draft.body} marks={deIdentify(draft.body).marks} />
        </p>
      </section>
      <form method="post" action={at.href(`/questions/ask/${draft.id}/look`)} novalidate>
        <input type="hidden" name="saved" value={String(draft.savedAt.getTime())} />
        {marks.length === 0 ? <p>{w.none}</p> : <MarkChoices at={at} marks={marks} chosen={chosen} />}
        <div class="row">
          <button type="submit">{w.send}</button>
          <a class="button quiet" href={at.href(`/questions/ask/${draft.id}`)}>
            {w.change}
          </a>
        </div>
      </form>
      {marks.length > 0 && (
        <details>
          <summary>{w.becomes}</summary>
          <p>
            <strong>{deIdentify(draft.title).text}</strong>
          </p>
          <p class="as-typed">{deIdentify(draft.body).text}</p>
        </details>
      )}
      <p class="soft small">{w.later}</p>
    </Layout>
  )
}

function Danger({ at }: { at: At }) {
  const w = at.words.questions
  return (
    <div class="note danger" role="alert">
      <p>
        <strong>{w.look.danger}</strong> {w.look.dangerText}
      </p>
      <ul>
        <li>
          <a href={at.href('/right-now')}>{at.words.site.front.title}</a>
        </li>
        <li>
          <a href={at.href('/right-now/i-cant-go-on')}>{w.form.dangerYou}</a>
        </li>
      </ul>
    </div>
  )
}

function MarkChoices({ at, marks, chosen }: { at: At; marks: readonly Mark[]; chosen: Typed }) {
  const w = at.words.questions.look
  return (
    <>
      <h2>{w.found(marks.length)}</h2>
      <p>{w.foundText}</p>
      {marks.map((mark, index) => (
        <fieldset class="field decision">
          <legend>
            <mark>{mark.text}</mark> <span class="hint">{whys[at.locale][mark.code]}</span>
          </legend>
          <label class="tick" for={`mark-${index}`}>
            <input
              type="radio"
              id={`mark-${index}`}
              name={`mark-${index}`}
              value="replace"
              checked={chosen[`mark-${index}`] !== 'keep'}
            />
            <span>{w.replace(mark.instead)}</span>
          </label>
          <label class="tick" for={`mark-${index}-keep`}>
            <input
              type="radio"
              id={`mark-${index}-keep`}
              name={`mark-${index}`}
              value="keep"
              checked={chosen[`mark-${index}`] === 'keep'}
            />
            <span>{w.keep(mark.text)}</span>
          </label>
        </fieldset>
      ))}
    </>
  )
}

async function mine(c: Ask) {
  const id = c.req.param('id')
  return isId(id) ? draftOf(c.var.world.db, c.var.member.id, id) : undefined
}

/** The whole text once more before it is sent, with what could tell who someone is. */
export async function lookPage(c: Ask) {
  const { at, member } = c.var
  const draft = await mine(c)
  if (!draft) return c.notFound()
  if ('refusals' in ask(draft)) return c.redirect(at.href(`/questions/ask/${draft.id}`), 303)
  return page(c, <Look at={at} draft={draft} sample={member.sample} />)
}

/** Carries out the choices and sends the question. */
export async function lookSend(c: Ask) {
  const { at, world, member } = c.var
  const draft = await mine(c)
  if (!draft) return c.notFound()
  const form = await typed(c)
  const again = (why: RefusalKey, status: 422 | 429) =>
    page(c, <Look at={at} draft={draft} chosen={form} why={why} sample={member.sample} />, status)
  if (form.saved !== String(draft.savedAt.getTime())) return again('draft-changed', 422)
  const now = world.now()
  const decisions = marksOf(draft).map(
    (mark, index): Decision =>
      form[`mark-${index}`] === 'keep'
        ? {
            code: mark.code,
            text: mark.text,
            keep: 'the member keeps it',
            by: member.id,
            at: now.toISOString(),
          }
        : { code: mark.code, text: mark.text, replace: mark.instead },
  )
  const [title, body] = [settle(draft.title, decisions), settle(draft.body, decisions)]
  if ('refusal' in title || 'refusal' in body) return again('replacement-identifies', 422)
  const asked = ask({ ...draft, title: title.text.trim(), body: body.text })
  if ('refusals' in asked) return again(Object.values(asked.refusals)[0] ?? 'question-short', 422)
  if (!(await allow('question', member.id))) return again('too-often', 429)
  const { relationship, substances, state, moment } = asked
  const question = { title: asked.title, body: asked.body, relationship, substances, state, moment }
  const sent = await sendQuestion(world, member.id, draft.id, question, at.locale, now)
  return c.redirect(at.href(sent ? `/questions/mine/${sent.id}?sent` : '/questions/mine'), 303)
}
