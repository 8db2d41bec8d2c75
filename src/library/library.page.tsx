import { type Ask, page } from '../edge.tsx'
import { PlacedLayout } from '../lines/placed-layout.tsx'
import { Planks } from '../ui/bridge.tsx'
import type { At } from '../ui/layout.tsx'
import {
  type ArticleFront,
  contentPage,
  contentPages,
  type Page,
  readingMinutes,
  type Shelf,
} from './content.ts'
import { SearchForm } from './search.page.tsx'
import { Sources } from './sources.tsx'
import { written } from './written.ts'

/** All pages, by shelf. */
export function libraryPage(c: Ask) {
  const { at } = c.var
  const w = at.words.library
  const articles = contentPages<ArticleFront>(at.locale, 'library')
  const shelves = Object.entries(w.shelves) as [Shelf, string][]
  return page(
    c,
    <PlacedLayout c={c} title={w.title} summary={w.lead}>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <SearchForm at={at} />
      {shelves.map(([shelf, name]) => (
        <Shelved at={at} name={name} articles={articles.filter(a => a.front.shelf === shelf)} />
      ))}
      <p>
        <a class="button quiet" href={at.href('/substances')}>
          {at.words.substances.each}
        </a>
      </p>
    </PlacedLayout>,
  )
}

function Shelved({ at, name, articles }: { at: At; name: string; articles: Page<ArticleFront>[] }) {
  if (articles.length === 0) return null
  return (
    <section class="wide">
      <h2>{name}</h2>
      <ul class="shelf">
        {articles.map(article => (
          <li>
            <h3>
              <a href={at.href(`/library/${article.name}`)}>{article.front.title}</a>
            </h3>
            <p>
              {article.front.summary}{' '}
              <span class="minutes">{at.words.library.minutes(readingMinutes(article.text))}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One page of the library, or nothing where there is none of that name. */
export function articlePage(c: Ask) {
  const { at } = c.var
  const article = contentPage<ArticleFront>(at.locale, 'library', c.req.param('name') ?? '')
  if (!article) return c.notFound()
  const w = at.words.library
  const related = article.front.related
    .map(name => contentPage<ArticleFront>(at.locale, 'library', name))
    .filter(other => other !== undefined)
  return page(
    c,
    <PlacedLayout
      c={c}
      title={article.front.title}
      summary={article.front.summary}
      back={{ href: at.href('/library'), label: w.title }}
    >
      {article.locale !== at.locale && <p class="note">{w.onlyIn}</p>}
      <article lang={article.locale}>
        <h1>{article.front.title}</h1>
        <p class="lead">{article.front.summary}</p>
        <div class="prose" dangerouslySetInnerHTML={written(at, article.html, article.locale)} />
        <Planks />
        <Sources at={at} of={article.front} />
      </article>
      {related.length > 0 && <Shelved at={at} name={w.related} articles={related} />}
    </PlacedLayout>,
  )
}
