import { Search } from 'lucide'
import { Icon } from '../../ui/icon.tsx'
import type { At } from '../../ui/layout.tsx'
import { allRightNow } from './find.ts'

/** The search box of the right-now pages: a plain form, answered without a database. */
export function FindForm({ at, value = '' }: { at: At; value?: string }) {
  const w = at.words.finding
  return (
    <search>
      <form class="search find" action={at.href('/right-now/find')} method="get">
        <label for="q">{w.label}</label>
        <div class="search-row">
          <input
            id="q"
            name="q"
            type="search"
            value={value}
            aria-describedby="q-hint"
            maxLength={200}
            autocomplete="off"
            autocapitalize="none"
          />
          <button type="submit">
            <Icon of={Search} /> {w.find}
          </button>
        </div>
        <p class="hint" id="q-hint">
          {w.hint}
        </p>
      </form>
    </search>
  )
}

/** Every page with the words people use for it: kept on the device, the browser's own search finds it with no network. */
export function AllPages({ at }: { at: At }) {
  const w = at.words.finding
  return (
    <section class="all-pages">
      <h2>{w.all}</h2>
      <p class="soft">{w.allHelp}</p>
      <ul>
        {allRightNow(at.locale).map(page => (
          <li>
            <a href={at.href(page.path)}>{page.title}</a>
            {page.words.length > 0 && <span class="soft small">{page.words.join(' · ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The way to what can be printed. */
export function ToPrint({ at }: { at: At }) {
  return (
    <section class="to-print">
      <h2>{at.words.finding.print}</h2>
      <p class="row">
        <a class="button quiet" href={at.href('/right-now/card')}>
          {at.words.paper.card}
        </a>
        <a class="button quiet" href={at.href('/right-now/fridge')}>
          {at.words.paper.fridge}
        </a>
      </p>
    </section>
  )
}
