import { type Faults, Field, Tick } from '../../ui/form.tsx'
import type { At } from '../../ui/layout.tsx'
import { consentWording, standing } from '../consent.ts'
import { dayIn, labelled, Radios } from '../parts.tsx'
import type { Own } from '../questions.server.ts'
import { updateKinds } from '../update.ts'

type UpdateProps = {
  at: At
  id: string
  first: boolean
  faults: Faults
  kind?: string | undefined
  text?: string | undefined
}

/** Tells what happened next. */
export function UpdateForm({ at, id, first, faults, kind, text }: UpdateProps) {
  const w = at.words.questions.one
  return (
    <section>
      {first && <h2>{w.updates}</h2>}
      <p>{w.updatesText}</p>
      <form method="post" action={at.href(`/questions/mine/${id}/update`)} novalidate>
        <Radios
          name="kind"
          label={w.kind}
          options={labelled(updateKinds, w.kinds)}
          value={kind}
          fault={faults.kind}
        />
        <Field
          name="update"
          kind="area"
          label={w.told}
          hint={w.toldHint}
          value={text}
          fault={faults.update}
        />
        <button type="submit">{w.tell}</button>
      </form>
    </section>
  )
}

/** Consent to a public version: the words, the yes, the way back. */
export function Sharing({ at, own, faults }: { at: At; own: Own; faults: Faults }) {
  const given = standing(own.consents)
  return (
    <section id="sharing">
      <h2>{at.words.questions.one.consent}</h2>
      {given ? <Given at={at} own={own} on={given.givenAt} /> : <Offer at={at} own={own} faults={faults} />}
    </section>
  )
}

function Given({ at, own, on }: { at: At; own: Own; on: Date }) {
  const w = at.words.questions.one
  return (
    <>
      <p>{w.consentStands(dayIn(at, on))}</p>
      {own.slug && (
        <p>
          {w.consentPublic} <a href={at.href(`/questions/${own.slug}`)}>{own.question.title}</a>
        </p>
      )}
      <form method="post" action={at.href(`/questions/mine/${own.question.id}/withdraw`)}>
        <p class="soft">{w.withdrawText}</p>
        <button type="submit" class="quiet">
          {w.withdraw}
        </button>
      </form>
    </>
  )
}

function Offer({ at, own, faults }: { at: At; own: Own; faults: Faults }) {
  const w = at.words.questions.one
  return (
    <>
      <p>{own.consents.length > 0 ? w.withdrawn : w.consentLead}</p>
      <ul>
        {w.wordings[consentWording]?.map(line => (
          <li>{line}</li>
        ))}
      </ul>
      <form method="post" action={at.href(`/questions/mine/${own.question.id}/consent`)} novalidate>
        <input type="hidden" name="wording" value={String(consentWording)} />
        <Tick name="consent" label={w.consentTick} fault={faults.consent} />
        <button type="submit" class="quiet">
          {w.consentGive}
        </button>
      </form>
    </>
  )
}

/** Removes the question for good, behind a fold and a tick. */
export function RemoveForm({ at, id, faults }: { at: At; id: string; faults: Faults }) {
  const w = at.words.questions.one
  return (
    <details open={Boolean(faults.remove)} class="remove">
      <summary>{w.remove}</summary>
      <p>{w.removeText}</p>
      <form method="post" action={at.href(`/questions/mine/${id}/remove`)} novalidate>
        <Tick name="remove" label={w.removeTick} fault={faults.remove} />
        <button type="submit" class="danger">
          {w.removeDo}
        </button>
      </form>
    </details>
  )
}
