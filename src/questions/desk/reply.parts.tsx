import { relationships } from '../../craft/vocabulary.ts'
import type { At } from '../../ui/layout.tsx'
import { termsOf } from '../drafts.server.ts'
import { dayIn, langOf, localeOf, Prose } from '../parts.tsx'
import { oneOf } from '../question.ts'
import { triage } from '../triage.ts'
import type { OnDesk } from './desk.server.ts'

/** What was asked, by whom (the screen name alone), with the danger it tells of and what they asked before. */
export function Asked({ at, of }: { at: At; of: OnDesk }) {
  const w = at.words.questions
  const dangers = triage(`${of.question.title}\n${of.question.body}`)
  return (
    <>
      <h1 lang={langOf(at, of.question)}>{of.question.title}</h1>
      <p class="soft small">
        {w.asks[oneOf(relationships, of.question.relationship) ?? 'other']},{' '}
        {w.desk.by(of.question.by ?? w.desk.noName)} · {w.desk.waits(dayIn(at, of.question.asked_at))}
      </p>
      {langOf(at, of.question) && <p class="note">{w.desk.wroteIn[localeOf(of.question)]}</p>}
      {dangers.length > 0 && (
        <div class="note danger">
          <p>
            <strong>{w.desk.found}</strong> {dangers.map(one => `“${one.words}”`).join(', ')}
          </p>
        </div>
      )}
      <Terms at={at} of={of} />
      <section class="asked">
        <Prose text={of.question.body} lang={langOf(at, of.question)} />
      </section>
      {of.earlier.length > 0 && (
        <details>
          <summary>{w.desk.earlier}</summary>
          <ul>
            {of.earlier.map(one => (
              <li>
                <a href={at.href(`/desk/${one.id}`)}>{one.title}</a>{' '}
                <span class="soft small">{dayIn(at, one.asked_at)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Terms({ at, of }: { at: At; of: OnDesk }) {
  const w = at.words.questions
  const { substances, state, moment } = termsOf(of.question)
  const told = [
    ...substances.map(one => w.substance[one]),
    ...(state && state in w.state ? [w.state[state as keyof typeof w.state]] : []),
    ...(moment ? [w.moment[moment]] : []),
  ]
  if (told.length === 0) return null
  return (
    <p>
      <strong>{w.desk.about}:</strong> {told.join(' · ')}
    </p>
  )
}

/** What was answered so far, and what the member told since. */
export function Written({ at, of }: { at: At; of: OnDesk }) {
  const { desk, one } = at.words.questions
  return (
    <>
      {of.replies.map(reply => (
        <section class="card reply">
          <h2>{desk.sentBefore(reply.screen_name ?? one.someone)}</h2>
          <Prose text={reply.body} />
          <p class="next-step">
            <strong>{one.next}:</strong> {reply.next_step}
          </p>
        </section>
      ))}
      {of.updates.map(update => (
        <div class="note happened">
          <p>
            <strong>
              {update.kind in one.kinds ? one.kinds[update.kind as keyof typeof one.kinds] : update.kind}
            </strong>{' '}
            <span class="soft small">{dayIn(at, update.told_at)}</span>
          </p>
          {update.body && <Prose text={update.body} />}
        </div>
      ))}
    </>
  )
}
