import { relationships } from '../../craft/vocabulary.ts'
import { type Ask, page } from '../../edge.tsx'
import { type At, Layout } from '../../ui/layout.tsx'
import { dayIn } from '../parts.tsx'
import { oneOf } from '../question.ts'
import { newsFromMembers, type Waiting, waiting } from './desk.server.ts'

/** The counsellors' desk: what waits, what may be urgent, who is on what. */
export async function deskPage(c: Ask) {
  const { at, world, member } = c.var
  const w = at.words.questions.desk
  const list = await waiting(world.db)
  const news = await newsFromMembers(world.db)
  return page(
    c,
    <Layout
      at={at}
      title={w.title}
      hideFromSearch
      sample={member.sample}
      back={{ href: at.href('/you'), label: at.words.site.you }}
    >
      <h1>{w.title}</h1>
      {c.req.query('sent') !== undefined && (
        <p class="note" role="status">
          {w.sent}
        </p>
      )}
      <p class="lead">{list.length > 0 ? w.lead : w.empty}</p>
      <ul class="choices">
        {list.map(one => (
          <Line at={at} one={one} you={member.id} />
        ))}
      </ul>
      {news.length > 0 && <News at={at} news={news} />}
      <p>
        <a class="button quiet" href={at.href('/desk/review')}>
          {w.review}
        </a>
      </p>
    </Layout>,
  )
}

function Line({ at, one, you }: { at: At; one: Waiting; you: string }) {
  const q = at.words.questions
  const held =
    one.claimed_by === you
      ? q.desk.heldByYou
      : one.claimed_by && q.desk.heldBy(one.claimed_name ?? q.one.someone)
  return (
    <li>
      <a href={at.href(`/desk/${one.id}`)} class={one.urgent ? 'urgent' : undefined}>
        <span>
          {one.title}
          <span class="hint">
            {one.urgent && <strong>{q.desk.urgent} · </strong>}
            {q.asks[oneOf(relationships, one.relationship) ?? 'other']}, {q.desk.by(one.by ?? q.desk.noName)}{' '}
            · {q.desk.waits(dayIn(at, one.asked_at))}
            {held && ` · ${held}`}
          </span>
        </span>
      </a>
    </li>
  )
}

/** What members told after the last answer. */
function News({ at, news }: { at: At; news: Awaited<ReturnType<typeof newsFromMembers>> }) {
  const w = at.words.questions.desk
  return (
    <section>
      <h2>{w.news}</h2>
      <ul class="choices">
        {news.map(one => (
          <li>
            <a href={at.href(`/desk/${one.id}`)} class={one.urgent ? 'urgent' : undefined}>
              <span>
                {one.title}
                <span class="hint">
                  {one.urgent && <strong>{w.urgent} · </strong>}
                  {dayIn(at, one.told_at)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
