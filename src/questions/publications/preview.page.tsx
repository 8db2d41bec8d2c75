import { type Ask, fault, page } from '../../edge.tsx'
import { FaultSummary } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import type { RefusalKey } from '../../words/words.ts'
import { deskQuestion } from '../desk/desk.server.ts'
import { isId } from '../parts.tsx'
import { PublicationView } from './publication.parts.tsx'
import { openIn, parts } from './publication.ts'
import { preparationOf, publishQuestion } from './review.server.ts'

/** The public version as readers will see it, and the button that makes it public. */
export const previewPage = (c: Ask) => preview(c)

async function preview(c: Ask, why?: RefusalKey) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  const of = isId(id) ? await deskQuestion(world.db, id) : undefined
  const preparation = of && (await preparationOf(world.db, of.question.id))
  if (!of) return c.notFound()
  if (!preparation) return c.redirect(at.href(`/desk/review/${of.question.id}`), 303)
  const w = at.words.questions.review
  const open = parts.some(part => openIn(preparation, part).length > 0)
  const view = (
    <Layout
      at={at}
      title={w.preview}
      hideFromSearch
      sample={member.sample || of.question.sample}
      back={{ href: at.href(`/desk/review/${of.question.id}`), label: w.one }}
    >
      <FaultSummary title={at.words.site.faults} faults={why ? { publish: fault(at, why) } : {}} />
      <div class="note care" id="publish">
        <p>{of.consented ? w.changedText : w.noConsent}</p>
        {open ? (
          <p>{at.words.refusals['publish-open-marks']}</p>
        ) : (
          of.consented && (
            <form method="post" action={at.href(`/desk/review/${of.question.id}/publish`)}>
              <button type="submit">{of.slug ? w.publishAgain : w.publish}</button>
            </form>
          )
        )}
      </div>
      <PublicationView
        at={at}
        publication={{ ...preparation, locale: of.question.locale, update_text: preparation.update }}
      />
    </Layout>
  )
  return page(c, view, why ? 422 : 200)
}

/** Makes what was prepared public, where the rules allow it. */
export async function previewPublish(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  const preparation = isId(id) ? await preparationOf(world.db, id) : undefined
  if (!isId(id) || !preparation) return c.notFound()
  const published = await publishQuestion(world.db, { question: id, preparation, by: member.id }, world.now())
  if (!published) return c.notFound()
  if ('refusal' in published) return preview(c, published.refusal)
  world.cache.forget()
  return c.redirect(at.href(`/questions/${published.slug}`), 303)
}
