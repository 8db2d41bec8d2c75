import { relationships, substances } from '../../craft/vocabulary.ts'
import { Planks } from '../../ui/bridge.tsx'
import type { At } from '../../ui/layout.tsx'
import { langOf, localeOf, Prose } from '../parts.tsx'
import { publicGist, publicProse } from '../prose.server.ts'
import { moments, oneOf } from '../question.ts'
import type { Listed, Publication } from './publications.server.ts'

/** Publications as cards: title, who asks, the first lines. */
export function Cases({ at, cases }: { at: At; cases: readonly Listed[] }) {
  const w = at.words.questions
  return (
    <ul class="shelf wide">
      {cases.map(one => (
        <li>
          <h3>
            <a href={at.href(`/questions/${one.slug}`)} lang={langOf(at, one)}>
              {one.title}
            </a>
          </h3>
          <p>
            <span class="asks">{w.asks[oneOf(relationships, one.relationship) ?? 'other']}</span>
            <span lang={langOf(at, one)}>{publicGist(one.question)}</span>
          </p>
          {one.sample && <p class="sample-mark">{at.words.site.sampleShort}</p>}
        </li>
      ))}
    </ul>
  )
}

type Shown = Pick<
  Publication,
  'locale' | 'title' | 'question' | 'reply' | 'update_text' | 'relationship' | 'substances' | 'moments'
>

/** The publication itself, as readers see it; the review's preview shows the same. */
export function PublicationView({ at, publication }: { at: At; publication: Shown }) {
  const w = at.words.questions
  const lang = langOf(at, publication)
  return (
    <article class="publication">
      {lang && <p class="note">{w.publication.isIn[localeOf(publication)]}</p>}
      <h1 lang={lang}>{publication.title}</h1>
      <p class="asks">{w.asks[oneOf(relationships, publication.relationship) ?? 'other']}</p>
      <div class="asked">
        <Prose make={publicProse} text={publication.question} lang={lang} />
      </div>
      <Planks />
      <h2>{w.publication.reply}</h2>
      <Prose make={publicProse} text={publication.reply} lang={lang} />
      {publication.update_text && (
        <div class="note happened">
          <h2>{w.publication.update}</h2>
          <Prose make={publicProse} text={publication.update_text} lang={lang} />
        </div>
      )}
      <Tags at={at} of={publication} />
    </article>
  )
}

function Tags({ at, of }: { at: At; of: Shown }) {
  const w = at.words.questions
  const who = oneOf(relationships, of.relationship)
  const tags = [
    ...(who ? [[`who=${who}`, w.who[who]]] : []),
    ...substances
      .filter(one => of.substances.includes(one))
      .map(one => [`substance=${one}`, w.substance[one]]),
    ...moments.filter(one => of.moments.includes(one)).map(one => [`moment=${one}`, w.moment[one]]),
  ]
  return (
    <nav class="tags" aria-label={w.publication.tags}>
      <ul>
        {tags.map(([query, name]) => (
          <li>
            <a href={at.href(`/questions?${query}`)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
