import type { At } from '../ui/layout.tsx'
import armKeeping from './keeping.ts?small'

/** What runs behind the offer to keep these pages. */
export const keepScript = `${armKeeping}()`

/** The offer to keep these pages for a time with no network. Without scripts it cannot be, and does not show. */
export function Keep({ at }: { at: At }) {
  const w = at.words.rightNow.keep
  return (
    <section class="keep-here" data-keep={w.told.join('|')} hidden>
      <h2>{w.title}</h2>
      <p class="soft">{w.help}</p>
      <p class="row">
        <button type="button" class="quiet" />
        <output />
      </p>
      <script dangerouslySetInnerHTML={{ __html: keepScript }} />
    </section>
  )
}
