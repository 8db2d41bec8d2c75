import { type Ask, page } from '../../edge.tsx'
import { type At, Layout } from '../../ui/layout.tsx'
import { type Draft, draftsOf } from '../drafts.server.ts'
import { dayIn } from '../parts.tsx'
import { questionsOf } from '../questions.server.ts'

/** A member's drafts and questions, each with where it stands. */
export async function minePage(c: Ask) {
  const { at, world, member } = c.var
  const w = at.words.questions
  const drafts = await draftsOf(world.db, member.id)
  const questions = await questionsOf(world.db, member.id)
  return page(
    c,
    <Layout
      at={at}
      title={w.mine.title}
      hideFromSearch
      sample={member.sample}
      back={{ href: at.href('/you'), label: at.words.site.you }}
    >
      <h1>{w.mine.title}</h1>
      {drafts.length + questions.length === 0 && <p class="lead">{w.mine.empty}</p>}
      {drafts.length > 0 && <Drafts at={at} drafts={drafts} />}
      {questions.length > 0 && (
        <section>
          <h2>{w.mine.sent}</h2>
          <ul class="choices">
            {questions.map(one => (
              <li>
                <a href={at.href(`/questions/mine/${one.id}`)}>
                  <span>
                    {one.title}
                    <span class="hint">
                      {w.mine.standing[one.standing]} · {w.mine.asked(dayIn(at, one.askedAt))}
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a class="button" href={at.href('/questions/ask')}>
          {w.form.title}
        </a>
      </p>
    </Layout>,
  )
}

function Drafts({ at, drafts }: { at: At; drafts: readonly Draft[] }) {
  const w = at.words.questions.mine
  return (
    <section>
      <h2>{w.drafts}</h2>
      <ul class="choices drafts">
        {drafts.map(draft => (
          <li>
            <a href={at.href(`/questions/ask/${draft.id}`)}>
              <span>
                {draft.title || w.untitled}
                <span class="hint">{w.saved(dayIn(at, draft.savedAt))}</span>
              </span>
            </a>
            <form method="post" action={at.href(`/questions/ask/${draft.id}/drop`)}>
              <button type="submit" class="quiet" aria-label={`${w.drop}: ${draft.title || w.untitled}`}>
                {w.drop}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
