import type { ComponentChildren } from 'preact'
import { stale } from '../../craft/line-check.ts'
import { Sources } from '../../library/sources.tsx'
import type { Line } from '../../lines/lines.ts'
import type { At } from '../../ui/layout.tsx'
import { checkedOn, type Paper } from './paper.ts'

/** Empty lines to write on, each with a name before it. */
export function Blanks({ names }: { names: string[] }) {
  return (
    <ul class="blanks">
      {names.map(name => (
        <li>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  )
}

/** Empty lines for people: a name, and a number. */
export function PeopleBlanks({ at, count }: { at: At; count: number }) {
  const w = at.words.paper
  return (
    <ul class="blanks pairs">
      {Array.from({ length: count }, () => (
        <li>
          <span>{w.name}</span>
          <span>{w.number}</span>
        </li>
      ))}
    </ul>
  )
}

/** The numbers of the place as they are printed, with the day they were checked. */
export function PaperLines({ at, lines }: { at: At; lines: Line[] }) {
  const day = checkedOn(lines)
  const told = new Intl.DateTimeFormat(at.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <>
      <ul class="paper-lines">
        {lines.map(line => (
          <li>
            <span>{line.region ? `${line.title} (${line.region})` : line.title}</span>{' '}
            <strong>{line.phone}</strong>
          </li>
        ))}
      </ul>
      {day && <p class="checked-on">{at.words.rightNow.checked(told.format(new Date(day)))}</p>}
    </>
  )
}

/** The steps, numbered. */
export function PaperSteps({ lines }: { lines: string[] }) {
  return (
    <ol>
      {lines.map(line => (
        <li>{line}</li>
      ))}
    </ol>
  )
}

/** Signs, or what not to do. */
export function PaperList({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map(line => (
        <li>{line}</li>
      ))}
    </ul>
  )
}

type HowProps = { at: At; title: string; steps: string[]; told: string; children?: ComponentChildren }

/** How to print it, and when better not. Stands on the screen only. */
export function How({ at, title, steps, told, children }: HowProps) {
  const w = at.words.paper
  return (
    <div class="screen-only">
      <h1>{title}</h1>
      <p class="lead">{told}</p>
      <p class="note care">{w.unsafe}</p>
      {children}
      <h2>{w.how}</h2>
      <ol>
        {steps.map(step => (
          <li>{step}</li>
        ))}
      </ol>
    </div>
  )
}

/** Where the steps come from, and whether a number is old. Stands on the screen only. */
export function From({ at, of, lines, today }: { at: At; of: Paper; lines: Line[]; today: string }) {
  return (
    <div class="screen-only">
      {lines.some(line => stale(line, today)) && <p class="stale">{at.words.rightNow.stale}</p>}
      <Sources at={at} of={of} />
    </div>
  )
}
