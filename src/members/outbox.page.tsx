import { type Ask, page } from '../edge.tsx'
import { Layout } from '../ui/layout.tsx'

/** The letters of a trial. Exists only while no mail server is set. */
export async function outboxPage(c: Ask) {
  const { at, world } = c.var
  const letters = await world.db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(50).execute()
  const w = at.words.members.outbox
  const when = new Intl.DateTimeFormat(at.locale, { dateStyle: 'medium', timeStyle: 'medium' })
  return page(
    c,
    <Layout at={at} title={w.title} hideFromSearch sample>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {letters.length === 0 && <p>{w.empty}</p>}
      {letters.map(letter => (
        <article class="card">
          <h2>{letter.subject}</h2>
          <p class="soft small">
            {w.to} {letter.recipient} · {when.format(letter.written_at)}
          </p>
          <p class="as-typed">{letter.body}</p>
        </article>
      ))}
    </Layout>,
  )
}
