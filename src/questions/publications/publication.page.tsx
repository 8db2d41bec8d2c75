import { type Ask, page } from '../../edge.tsx'
import { Layout } from '../../ui/layout.tsx'
import { dayIn } from '../parts.tsx'
import { publicGist } from '../prose.server.ts'
import { Cases, PublicationView } from './publication.parts.tsx'
import { publicationAt, related } from './publications.server.ts'

/** One family's question, the answer, what happened next, and families in a like place. */
export async function publicationPage(c: Ask) {
  const { at, world } = c.var
  const db = world.db.$pickTables<'publication' | 'search_page'>()
  const publication = await publicationAt(db, c.req.param('slug') ?? '')
  if (!publication) return c.notFound()
  const near = await related(db, publication)
  const w = at.words.questions
  return page(
    c,
    <Layout
      at={at}
      title={publication.title}
      summary={publicGist(publication.question)}
      sample={publication.sample}
      back={{ href: at.href('/questions'), label: w.publication.back }}
    >
      <PublicationView at={at} publication={publication} />
      <p class="soft small">
        {w.publication.when(dayIn(at, publication.published_on))}. {w.publication.changed}{' '}
        {w.publication.signed}
      </p>
      {near.length > 0 && (
        <section class="wide">
          <h2>{w.publication.related}</h2>
          <Cases at={at} cases={near} />
        </section>
      )}
      <div class="note">
        <p>{w.publication.yours}</p>
        <a class="button" href={at.href('/questions/ask')}>
          {w.ask}
        </a>
      </div>
    </Layout>,
  )
}
