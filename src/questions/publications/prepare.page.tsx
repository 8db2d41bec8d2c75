import { type Ask, page, typed } from '../../edge.tsx'
import { FaultSummary, type Faults } from '../../ui/form.tsx'
import { type At, Layout } from '../../ui/layout.tsx'
import { wordsIn } from '../../words/words.ts'
import { deskQuestion, type OnDesk } from '../desk/desk.server.ts'
import { Written } from '../desk/reply.parts.tsx'
import { termsOf } from '../drafts.server.ts'
import { isId, langOf, localeOf, Prose, type Refusals, told } from '../parts.tsx'
import { Marks, PreparationFields, readDecisions } from './prepare.parts.tsx'
import { decide, type Preparation, prepare, readPreparation } from './publication.ts'
import { keepPreparation, preparationOf, takeDownAs } from './review.server.ts'

type ViewProps = {
  at: At
  of: OnDesk
  preparation: Preparation
  faults?: Faults
  note?: string | false
  sample: boolean
}

function View({ at, of, preparation, faults = {}, note, sample }: ViewProps) {
  const w = at.words.questions.review
  const id = of.question.id
  return (
    <Layout
      at={at}
      title={w.one}
      hideFromSearch
      sample={sample || of.question.sample}
      back={{ href: at.href('/desk/review'), label: w.title }}
    >
      <FaultSummary title={at.words.site.faults} faults={faults} />
      {note && (
        <p class="note" role="status">
          {note}
        </p>
      )}
      <h1>{w.one}</h1>
      {!of.consented && <p class="note care">{w.noConsent}</p>}
      {of.slug && (
        <p class="note">
          {w.published} <a href={at.href(`/questions/${of.slug}`)}>{at.href(`/questions/${of.slug}`)}</a>
        </p>
      )}
      <Original at={at} of={of} />
      <form method="post" action={at.href(`/desk/review/${id}`)} novalidate class="wide prepare">
        <Marks at={at} preparation={preparation} faults={faults} />
        <PreparationFields at={at} preparation={preparation} faults={faults} />
        <div class="row">
          <button type="submit">{w.save}</button>
          <a class="button quiet" href={at.href(`/desk/review/${id}/preview`)}>
            {w.preview}
          </a>
        </div>
      </form>
      {of.slug && (
        <form method="post" action={at.href(`/desk/review/${id}/down`)}>
          <p class="soft">{w.downText}</p>
          <button type="submit" class="danger">
            {w.down}
          </button>
        </form>
      )}
    </Layout>
  )
}

/** What was written, unchanged, to compare with. */
function Original({ at, of }: { at: At; of: OnDesk }) {
  return (
    <details>
      <summary>{at.words.questions.review.original}</summary>
      <p>
        <strong lang={langOf(at, of.question)}>{of.question.title}</strong>
      </p>
      <Prose text={of.question.body} lang={langOf(at, of.question)} />
      <Written at={at} of={of} />
    </details>
  )
}

/** What a preparation starts from: all that was written, nothing changed yet, in the language of the question. */
function fresh(of: OnDesk): Preparation {
  const { one } = wordsIn(localeOf(of.question)).questions
  const { relationship, substances, moment } = termsOf(of.question)
  return {
    title: of.question.title,
    question: of.question.body,
    reply: of.replies.map(reply => `${reply.body}\n\n**${one.next}:** ${reply.next_step}`).join('\n\n'),
    update: of.updates
      .map(update =>
        [one.kinds[update.kind as keyof typeof one.kinds], update.body].filter(Boolean).join('. '),
      )
      .join('\n\n'),
    relationship: relationship ?? 'other',
    substances,
    moments: moment ? [moment] : [],
    decisions: [],
  }
}

async function find(c: Ask) {
  const id = c.req.param('id')
  const of = isId(id) ? await deskQuestion(c.var.world.db, id) : undefined
  return of && of.replies.length > 0 ? of : undefined
}

/** The public version of an answered question, with the marks that are still open. */
export async function preparePage(c: Ask) {
  const { at, world, member } = c.var
  const of = await find(c)
  if (!of) return c.notFound()
  const preparation = (await preparationOf(world.db, of.question.id)) ?? fresh(of)
  const w = at.words.questions.review
  const note = c.req.query('down') !== undefined && w.takenDown
  return page(c, <View at={at} of={of} preparation={preparation} note={note} sample={member.sample} />)
}

/** Keeps what was typed, carries out what was decided, and looks for marks again. */
export async function prepareKeep(c: Ask) {
  const { at, world, member } = c.var
  const of = await find(c)
  if (!of) return c.notFound()
  const form = await typed(c)
  const now = world.now()
  const earlier = (await preparationOf(world.db, of.question.id))?.decisions ?? []
  const read = readPreparation(form, earlier)
  const again = (refusals: Refusals) =>
    page(
      c,
      <View at={at} of={of} preparation={read} faults={told(at, refusals)} sample={member.sample} />,
      422,
    )
  const fits = prepare(read)
  if ('refusals' in fits) return again(fits.refusals)
  const { decisions, refusals } = readDecisions(form, member.id, now)
  const decided = decide(fits, decisions)
  if ('refusal' in decided) return again({ marks: decided.refusal })
  await keepPreparation(world.db, of.question.id, decided, member.id, now)
  if (Object.keys(refusals).length > 0)
    return page(
      c,
      <View at={at} of={of} preparation={decided} faults={told(at, refusals)} sample={member.sample} />,
      422,
    )
  return c.redirect(at.href(`/desk/review/${of.question.id}`), 303)
}

/** Takes the publication down. */
export async function prepareDown(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  await takeDownAs(world.db, id, member.id, world.now())
  world.cache.forget()
  return c.redirect(at.href(`/desk/review/${id}?down`), 303)
}
