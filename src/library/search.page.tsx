import { Search } from 'lucide'
import { type Ask, page } from '../edge.tsx'
import { PlacedLayout } from '../lines/placed-layout.tsx'
import { findRightNow } from '../right-now/finding/find.ts'
import { Icon } from '../ui/icon.tsx'
import type { At } from '../ui/layout.tsx'
import { type Found, queryWords, search } from './search.server.ts'

/** The search box. A plain form, so that it works everywhere. */
export function SearchForm({ at, value = '' }: { at: At; value?: string }) {
  const w = at.words.library
  return (
    <search>
      <form class="search" action={at.href('/search')} method="get">
        <label for="q">{w.search}</label>
        <p class="hint" id="q-hint">
          {w.searchHint}
        </p>
        <div class="search-row">
          <input id="q" name="q" type="search" value={value} aria-describedby="q-hint" maxLength={200} />
          <button type="submit">
            <Icon of={Search} /> {w.search}
          </button>
        </div>
      </form>
    </search>
  )
}

const mostRightNow = 3

/**
 * What the search found: first the right-now pages, which need no database, then library and questions. When the
 * records cannot be reached, the first part still stands.
 */
export async function searchPage(c: Ask) {
  const { at, world } = c.var
  const w = at.words.library
  const text = (c.req.query('q') ?? '').slice(0, 200).trim()
  const shown = queryWords(text).join(' ')
  const now = shown ? findRightNow(at.locale, text, mostRightNow) : []
  const rest = await search(world.db, at.locale, text).catch((error: Error) => {
    world.log.error({ error: error.name }, 'the library could not be searched')
    return undefined
  })
  return page(
    c,
    <PlacedLayout
      c={c}
      title={shown ? w.results.title(shown) : w.search}
      hideFromSearch
      back={{ href: at.href('/library'), label: w.title }}
    >
      <h1>{w.search}</h1>
      <SearchForm at={at} value={text} />
      {now.length > 0 && (
        <section>
          <h2>{at.words.finding.rightNow}</h2>
          <Pages at={at} found={now.map(one => ({ ...one, kind: 'right-now' }))} />
        </section>
      )}
      {!rest && <p class="note care">{at.words.finding.down}</p>}
      {rest && shown && <Results at={at} {...rest} asked={shown} beside={now.length > 0} />}
    </PlacedLayout>,
    rest ? 200 : 503,
  )
}

type ResultsProps = { at: At; found: Found[]; asked: string; read: string | undefined; beside: boolean }

/** What library and questions have; `beside`: whether a right-now page was found too. */
function Results({ at, found, asked, read, beside }: ResultsProps) {
  const w = at.words.library.results
  if (found.length === 0)
    return (
      <div role="status">
        {!beside && <h2>{w.none(asked)}</h2>}
        <p>{beside ? at.words.finding.noMore : w.noneHelp}</p>
        <a class="button quiet" href={at.href('/questions/ask')}>
          {w.ask}
        </a>
      </div>
    )
  return (
    <section>
      {beside && <h2>{at.words.finding.more}</h2>}
      {beside ? (
        <p id="found">{w.found(found.length)}</p>
      ) : (
        <h2 id="found" aria-live="polite">
          {w.found(found.length)}
        </h2>
      )}
      {read && <p>{w.read(asked, read)}</p>}
      <Pages at={at} found={found} />
    </section>
  )
}

function Pages({ at, found }: { at: At; found: Found[] }) {
  const w = at.words.library.results
  const kinds = { library: w.page, question: w.question, 'right-now': w.rightNow }
  return (
    <ul class="found">
      {found.map(one => (
        <li>
          <span class="kind">{kinds[one.kind]}</span>
          <h3>
            <a href={at.href(one.path)}>{one.title}</a>
          </h3>
          <p>{one.summary}</p>
        </li>
      ))}
    </ul>
  )
}
