import type { At } from '../ui/layout.tsx'
import type { PageFront, Source } from './content.ts'

/** Where a page's facts come from, when that was checked, who wrote it and who signed it. */
export function Sources({ at, of }: { at: At; of: Pick<PageFront, 'owner' | 'reviewed_by' | 'sources'> }) {
  const w = at.words.library
  return (
    <section class="sources">
      <SourceList at={at} of={of.sources} />
      <p>
        {w.owner(of.owner)} {of.reviewed_by ? w.reviewedBy(of.reviewed_by) : w.notReviewed}
      </p>
    </section>
  )
}

function SourceList({ at, of }: { at: At; of: readonly Source[] }) {
  if (of.length === 0) return null
  const w = at.words.library
  const day = new Intl.DateTimeFormat(at.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <>
      <h2>{w.sources}</h2>
      <ul>
        {of.map(source => (
          <li>
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                {source.name}
              </a>
            ) : (
              source.name
            )}
            , {w.checked(day.format(new Date(source.checked)))}
          </li>
        ))}
      </ul>
    </>
  )
}
