import { stale } from '../craft/line-check.ts'
import { type Ask, page } from '../edge.tsx'
import { contentPages, type PageFront } from '../library/content.ts'
import { Sources } from '../library/sources.tsx'
import { written } from '../library/written.ts'
import type { At } from '../ui/layout.tsx'
import { linesHere } from './here.ts'
import { isFor, type Line } from './lines.ts'
import { PhoneNumber, staleWords } from './lines.tsx'
import { PlacedLayout } from './placed-layout.tsx'
import { inUnion } from './places.ts'
import { uses } from './use.ts'

/**
 * `/lines`, `/lines/ca`: every number of a place under each use it is for, what its law says of calling for help, and
 * the way to other places.
 */
export function linesPage(c: Ask) {
  const { at, world } = c.var
  const w = at.words.lines
  const today = world.now().toISOString().slice(0, 10)
  const here = linesHere(c)
  return page(
    c,
    <PlacedLayout c={c} title={w.title(at.country)} summary={w.summary}>
      <h1>{w.title(at.country)}</h1>
      <p class="lead">{w.lead(at.emergency)}</p>
      {here.length === 0 && <p>{w.none}</p>}
      {uses.map(use => (
        <Group at={at} title={w.use[use]} lines={here.filter(line => isFor(line, use))} today={today} />
      ))}
      <Law at={at} />
    </PlacedLayout>,
  )
}

type GroupProps = { at: At; title: string; lines: Line[]; today: string }

function Group({ at, title, lines, today }: GroupProps) {
  if (lines.length === 0) return null
  return (
    <section class="lines">
      <h2>{title}</h2>
      <ul>
        {lines.map(line => (
          <Entry at={at} line={line} today={today} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ at, line, today }: { at: At; line: Line; today: string }) {
  const w = at.words.lines
  return (
    <li>
      <h3>{line.title}</h3>
      <PhoneNumber line={line} />
      <p>{line.summary}</p>
      <ul class="soft small">
        {line.region && <li>{w.forRegion(line.region)}</li>}
        <li>
          {line.hours}. {line.languages.join(', ')}.
        </li>
        {line.text && <li>{w.text(line.text)}</li>}
        {line.chat && (
          <li>
            <a href={line.chat} rel="noreferrer">
              {w.chat(line.title)}
            </a>
          </li>
        )}
        <li>{w.runBy(line.run_by)}</li>
        <Checked at={at} line={line} />
      </ul>
      {stale(line, today) && <p class="small stale">{staleWords(at, line)}</p>}
    </li>
  )
}

function Checked({ at, line }: { at: At; line: Line }) {
  const day = new Intl.DateTimeFormat(at.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <li>
      {at.words.lines.source}{' '}
      {line.sources.map(({ name, url }, index) => (
        <>
          {index > 0 && '; '}
          {url ? (
            <a href={url} rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </>
      ))}
      {line.checked && `, ${at.words.library.checked(day.format(new Date(line.checked)))}`}
    </li>
  )
}

type PlaceFront = PageFront & { country: string }

/** What the law of a place says of calling for help and of naloxone, in the careful words of its content file. */
function Law({ at }: { at: At }) {
  const all = contentPages<PlaceFront>(at.locale, 'places')
  const of = (country: string) => all.find(({ front }) => front.country === country)
  const law = of(at.place) ?? (inUnion(at.place) ? of('EU') : undefined)
  if (!law) return null
  return (
    <section lang={law.locale} id="law">
      <h2>{law.front.title}</h2>
      <div class="prose" dangerouslySetInnerHTML={written(at, law.html)} />
      <details>
        <summary>{at.words.library.sources}</summary>
        <Sources at={at} of={law.front} />
      </details>
    </section>
  )
}
