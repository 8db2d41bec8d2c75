import { type Ask, page } from '../../edge.tsx'
import { type At, Layout } from '../../ui/layout.tsx'
import { dayIn } from '../parts.tsx'
import { reviewList } from './review.server.ts'

type Line = Awaited<ReturnType<typeof reviewList>>[number]

/** Answered questions whose member said yes to sharing: those to prepare, and those that are public. */
export async function reviewPage(c: Ask) {
  const { at, world, member } = c.var
  const w = at.words.questions.review
  const lines = await reviewList(world.db)
  return page(
    c,
    <Layout
      at={at}
      title={w.title}
      hideFromSearch
      sample={member.sample}
      back={{ href: at.href('/desk'), label: at.words.questions.desk.title }}
    >
      <h1>{w.title}</h1>
      <p class="lead">{lines.length > 0 ? w.lead : w.empty}</p>
      {lines.length === 0 && (
        <p>
          <a href={at.href('/desk')}>{w.emptyStep}</a>
        </p>
      )}
      <Lines at={at} title={w.open} lines={lines.filter(line => !line.slug)} />
      <Lines at={at} title={w.public} lines={lines.filter(line => line.slug)} />
    </Layout>,
  )
}

function Lines({ at, title, lines }: { at: At; title: string; lines: readonly Line[] }) {
  const w = at.words.questions.review
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="choices">
        {lines.map(line => (
          <li>
            <a href={at.href(`/desk/review/${line.id}`)}>
              <span>
                {line.title}
                <span class="hint">
                  {[
                    w.consented(dayIn(at, line.given_at)),
                    line.prepared && !line.slug && w.begun,
                    line.news && w.news,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
