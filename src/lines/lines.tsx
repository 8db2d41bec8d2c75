import { stale } from '../craft/line-check.ts'
import type { At } from '../ui/layout.tsx'
import type { Line } from './lines.ts'
import { placeName } from './places.ts'

type LineListProps = { at: At; title: string; lines: Line[]; today: string }

/** Numbers to call, each with its hours; one that was not checked for six months says so. */
export function LineList({ at, title, lines, today }: LineListProps) {
  if (lines.length === 0) return null
  return (
    <section class="lines">
      <h2>{title}</h2>
      <ul>
        {lines.map(line => (
          <li>
            <strong>{line.title}</strong> <PhoneNumber line={line} />
            <Site line={line} />
            <span class="soft small">
              {line.region && `${line.region}. `}
              {line.phone && line.text && `${at.words.lines.text(line.text)}. `}
              {line.summary} {line.hours}. {line.languages.join(', ')}.
            </span>
            {stale(line, today) && <span class="small stale">{staleWords(at, line)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a line without a number is reached. */
function Site({ line }: { line: Line }) {
  if (line.phone || !line.chat) return null
  return (
    <a class="number" href={line.chat} rel="noreferrer">
      {new URL(line.chat).host}
    </a>
  )
}

/** The number of a line, ready to be called. */
export function PhoneNumber({ line }: { line: Line }) {
  if (!line.phone) return null
  return (
    <a class="number" href={`tel:${line.dial ?? line.phone}`}>
      {line.phone}
    </a>
  )
}

/** The warning for a line that nobody checked lately, or ever. */
export const staleWords = (at: At, { checked }: Line): string =>
  checked ? at.words.rightNow.stale : at.words.lines.unchecked

type OtherPlacesProps = { at: At; places: readonly string[]; search?: string }

/**
 * Which country the numbers of this page are for, and this same page for each other one.
 * @param search what was asked of this page, as it stands in its address
 */
export function OtherPlaces({ at, places, search = '' }: OtherPlacesProps) {
  const w = at.words.lines
  const others = places
    .filter(place => place !== at.place)
    .map(place => ({ place, name: placeName(at.locale, place) }))
    .sort((a, b) => a.name.localeCompare(b.name, at.locale))
  return (
    <nav class="places" id="places" tabIndex={-1} aria-label={w.places}>
      <p>
        <strong>{w.whose(at.country)}.</strong> {w.elsewhere}
      </p>
      <ul class="row">
        {others.map(({ place, name }) => (
          <li>
            <a href={at.elsewhere(place) + search}>{name}</a>
          </li>
        ))}
      </ul>
      {at.path !== '/lines' && (
        <p>
          <a href={at.href('/lines')}>{w.all(at.country)}</a>
        </p>
      )}
    </nav>
  )
}
