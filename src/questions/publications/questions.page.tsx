import { relationships, substances } from '../../craft/vocabulary.ts'
import { type Ask, page } from '../../edge.tsx'
import { SearchForm } from '../../library/search.page.tsx'
import { type At, Layout } from '../../ui/layout.tsx'
import { locales } from '../../words/words.ts'
import { labelled, Pick } from '../parts.tsx'
import { moments, oneOf } from '../question.ts'
import { Cases } from './publication.parts.tsx'
import { type Filter, type Listed, newest } from './publications.server.ts'

/** What families asked, newest first, by who asks, which drug and what it is about. */
export async function questionsPage(c: Ask) {
  const { at, world } = c.var
  const w = at.words.questions
  const filter: Filter = {
    who: oneOf(relationships, c.req.query('who')),
    substance: oneOf(substances, c.req.query('substance')),
    moment: oneOf(moments, c.req.query('moment')),
  }
  const number = Math.min(1000, Math.max(1, Math.trunc(Number(c.req.query('page')) || 1)))
  const db = world.db.$pickTables<'publication' | 'search_page'>()
  const { found, more } = await newest(db, at.locale, filter, number)
  const chosen = Boolean(filter.who || filter.substance || filter.moment)
  return page(
    c,
    <Layout at={at} title={w.title} summary={w.lead} sample={found.some(one => one.sample)}>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <p class="row">
        <a class="button" href={at.href('/questions/ask')}>
          {w.ask}
        </a>
        <span class="soft small">{w.askHint}</span>
      </p>
      {(found.length > 0 || chosen) && <FilterForm at={at} filter={filter} />}
      {found.length > 0 ? <Listing at={at} found={found} /> : <Nothing at={at} chosen={chosen} />}
      <Pages at={at} filter={filter} number={number} more={more} />
      <SearchForm at={at} />
    </Layout>,
  )
}

/** Those in the reader's language, then those in another one under a heading that says so. */
function Listing({ at, found }: { at: At; found: readonly Listed[] }) {
  const w = at.words.questions
  const own = found.filter(one => one.locale === at.locale)
  const others = locales.filter(locale => locale !== at.locale && found.some(one => one.locale === locale))
  return (
    <>
      {own.length > 0 && <h2 class="unseen">{w.listed}</h2>}
      {own.length > 0 && <Cases at={at} cases={own} />}
      {others.map(locale => (
        <section>
          <h2>{w.listedIn[locale]}</h2>
          <p class="soft">{w.listedInText[locale]}</p>
          <Cases at={at} cases={found.filter(one => one.locale === locale)} />
        </section>
      ))}
    </>
  )
}

function FilterForm({ at, filter }: { at: At; filter: Filter }) {
  const w = at.words.questions
  return (
    <form class="filter wide" action={at.href('/questions')} method="get" aria-label={w.filter.title}>
      <Pick
        name="who"
        label={w.filter.who}
        options={labelled(relationships, w.who)}
        value={filter.who}
        skip={w.filter.any}
      />
      <Pick
        name="substance"
        label={w.filter.substance}
        options={labelled(
          substances.filter(one => one !== 'unknown'),
          w.substance,
        )}
        value={filter.substance}
        skip={w.filter.any}
      />
      <Pick
        name="moment"
        label={w.filter.moment}
        options={labelled(moments, w.moment)}
        value={filter.moment}
        skip={w.filter.any}
      />
      <button type="submit" class="quiet">
        {w.filter.show}
      </button>
    </form>
  )
}

function Nothing({ at, chosen }: { at: At; chosen: boolean }) {
  const w = at.words.questions
  return (
    <div class="note" role="status">
      <p>
        <strong>{chosen ? w.noneFit : w.empty}</strong> {chosen ? w.noneFitText : w.emptyText}
      </p>
      <p>
        {chosen ? (
          <a href={at.href('/questions')}>{w.all}</a>
        ) : (
          <a href={at.href('/library')}>{w.mine.whileLibrary}</a>
        )}
      </p>
    </div>
  )
}

function Pages({ at, filter, number, more }: { at: At; filter: Filter; number: number; more: boolean }) {
  const w = at.words.questions
  const to = (page: number) => {
    const query = new URLSearchParams({ page: String(page) })
    for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
    return at.href(`/questions?${query}`)
  }
  if (number === 1 && !more) return null
  return (
    <p class="row">
      {number > 1 && (
        <a class="button quiet" href={to(number - 1)}>
          {w.newer}
        </a>
      )}
      {more && (
        <a class="button quiet" href={to(number + 1)}>
          {w.older}
        </a>
      )}
    </p>
  )
}
