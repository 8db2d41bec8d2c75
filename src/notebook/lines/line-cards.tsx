import { stale } from '../../craft/line-check.ts'
import { lineChecks } from '../../words/en/line-checks.ts'
import { tools } from '../../words/en/notebook-tools.ts'
import { now } from '../app/state.ts'
import { type Line, nameOf } from './read-lines.ts'

/** Numbers to call, each with whose it is and when it answers. */
export function LineCards({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section class="card lines">
      <h2>{tools.moment.lines}</h2>
      <ul>
        {lines.map(line => (
          <li key={`${line.title} ${line.dial}`}>
            <a href={`tel:${line.dial}`}>{line.phone}</a> {nameOf(line)}. {line.hours}.
            <LineCheck line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Says of a number that nobody checked it for six months, or ever. */
export function LineCheck({ line }: { line: Line }) {
  if (!stale(line, now.value.toString().slice(0, 10))) return null
  return <p class="soft small">{line.checked ? lineChecks.stale : lineChecks.unchecked}</p>
}
