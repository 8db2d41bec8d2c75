import { type Ask, page } from '../edge.tsx'
import { type ArticleFront, contentPage } from '../library/content.ts'
import { Sources } from '../library/sources.tsx'
import { PlacedLayout } from '../lines/placed-layout.tsx'
import type { At } from '../ui/layout.tsx'
import { WayOn } from '../ui/way-on.tsx'
import { Emergency, Lists, Signs, Stopping, Times } from './substance.parts.tsx'
import { kinds, type SubstanceFront, substanceContent, substanceContents } from './substance.ts'

/** All substances, those that can kill when stopped first. Needs no database, sets no cookie. */
export function substancesPage(c: Ask) {
  const { at } = c.var
  const w = at.words.substances
  const all = substanceContents(at.locale)
  return page(
    c,
    <PlacedLayout c={c} title={w.title} summary={w.lead} back={back(at)}>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <p class="row">
        <a class="button quiet" href={at.href('/substances/after')}>
          {w.after.title}
        </a>
      </p>
      {kinds.map(kind => (
        <section class={`substances ${kind}`}>
          <h2>{w.groups[kind]}</h2>
          <ul>
            {all
              .filter(({ front }) => front.withdrawal === kind)
              .map(({ name, front }) => (
                <WayOn href={at.href(`/substances/${name}`)} title={front.title}>
                  {front.also_called.slice(0, 4).join(', ')}
                </WayOn>
              ))}
          </ul>
        </section>
      ))}
    </PlacedLayout>,
  )
}

const back = (at: At) => ({ href: at.href('/library'), label: at.words.library.title })

/** One substance: what needs a call first, then what it looks like, how long, what can go wrong and what helps. */
export function substancePage(c: Ask) {
  const { at } = c.var
  const w = at.words.substances
  const found = substanceContent(at.locale, c.req.param('name') ?? '')
  if (!found) return c.notFound()
  const { front } = found
  return page(
    c,
    <PlacedLayout
      c={c}
      title={front.title}
      summary={front.summary}
      back={{ href: at.href('/substances'), label: w.title }}
    >
      <article lang={found.locale} class="substance">
        <h1>{front.title}</h1>
        <p class="lead">{front.summary}</p>
        <p class="hint">{w.called(front.also_called.join(', '))}</p>
        <Emergency at={at} signs={front.emergency} />
        <Stopping at={at} kind={front.withdrawal} />
        <Signs at={at} of={front} />
        <Times at={at} of={front} />
        <Lists at={at} of={found} />
        <ReadMore at={at} of={front} />
        <Sources at={at} of={front} />
      </article>
    </PlacedLayout>,
  )
}

function ReadMore({ at, of }: { at: At; of: SubstanceFront }) {
  const w = at.words.substances
  const articles = of.read
    .map(name => contentPage<ArticleFront>(at.locale, 'library', name))
    .filter(article => article !== undefined)
  return (
    <section>
      {articles.length > 0 && <h2>{w.read}</h2>}
      <ul>
        {articles.map(({ name, front, locale }) => (
          <li>
            <a href={at.href(`/library/${name}`)} lang={locale} hreflang={locale}>
              {front.title}
            </a>
            {locale !== at.locale && ` ${at.words.library.inEnglish}`}
          </li>
        ))}
      </ul>
      <p class="row after">
        <a class="button quiet" href={at.href('/right-now')}>
          {w.now}
        </a>
      </p>
    </section>
  )
}
