import { Search } from 'lucide'
import { type Ask, page } from '../edge.tsx'
import { Icon } from '../ui/icon.tsx'
import { type At, Layout } from '../ui/layout.tsx'
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

/** What the search found, each with the kind of page it is. */
export async function searchPage(c: Ask) {
  const { at, world } = c.var
  const w = at.words.library
  const text = (c.req.query('q') ?? '').slice(0, 200).trim()
  const shown = queryWords(text).join(' ')
  const { found, read } = await search(world.db, at.locale, text)
  return page(
    c,
    <Layout
      at={at}
      title={shown ? w.results.title(shown) : w.search}
      hideFromSearch
      back={{ href: at.href('/library'), label: w.title }}
    >
      <h1>{w.search}</h1>
      <SearchForm at={at} value={text} />
      {shown && <Results at={at} found={found} asked={shown} read={read} />}
    </Layout>,
  )
}

type ResultsProps = { at: At; found: Found[]; asked: string; read: string | undefined }

function Results({ at, found, asked, read }: ResultsProps) {
  const w = at.words.library.results
  const kinds = { library: w.page, question: w.question, 'right-now': w.rightNow }
  if (found.length === 0)
    return (
      <div role="status">
        <h2>{w.none(asked)}</h2>
        <p>{w.noneHelp}</p>
        <a class="button quiet" href={at.href('/questions/ask')}>
          {w.ask}
        </a>
      </div>
    )
  return (
    <section>
      <h2 id="found" aria-live="polite">
        {w.found(found.length)}
      </h2>
      {read && <p>{w.read(asked, read)}</p>}
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
    </section>
  )
}
