import type { At } from '../ui/layout.tsx'
import { type Line, stale } from './lines.ts'

/** Numbers to call, each with its hours; one that was not checked for six months says so. */
export function LineList({
  at,
  title,
  lines,
  today,
}: {
  at: At
  title: string
  lines: Line[]
  today: string
}) {
  if (lines.length === 0) return null
  const w = at.words.rightNow
  return (
    <section class="lines">
      <h2>{title}</h2>
      <ul>
        {lines.map(line => (
          <li>
            <strong>{line.title}</strong>{' '}
            {line.phone && (
              <a class="number" href={`tel:${line.dial ?? line.phone}`}>
                {line.phone}
              </a>
            )}
            <span class="soft small">
              {line.summary} {line.hours}. {line.languages.join(', ')}.
            </span>
            {stale(line, today) && <span class="small stale">{w.stale}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
