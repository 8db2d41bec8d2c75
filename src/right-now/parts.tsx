import { Phone } from 'lucide'
import type { Explained } from '../craft/advice.ts'
import type { Page, PageFront } from '../library/content.ts'
import { Sources } from '../library/sources.tsx'
import { type Line, lineToCall } from '../lines/lines.ts'
import type { Use } from '../lines/use.ts'
import { Icon } from '../ui/icon.tsx'
import type { At } from '../ui/layout.tsx'
import armCopies from './copies.ts?small'
import { type ToolScreen, toolAddress } from './tools.ts'

/** What runs at the end of a page with words to say. */
export const copyScript = `${armCopies}()`

type CallProps = { at: At; here: Line[]; use: Use; small?: boolean }

/** The number of this moment, as large as it must be; the emergency number where the place has no other. */
export function Call({ at, here, use, small }: CallProps) {
  const line = lineToCall(here, use)
  return (
    <a class={`button danger ${small ? 'call-too' : 'call'}`} href={`tel:${line.dial}`}>
      <Icon of={Phone} /> {at.words.rightNow.call(line.phone)}
    </a>
  )
}

type WhyProps = { at: At; of: Page<PageFront>; told?: Pick<Explained, 'why' | 'sources'> | undefined }

/** The reasons, and every source once: the page's own first, then those of its cards. */
export function Why({ at, of, told }: WhyProps) {
  const every = [...of.front.sources, ...(told?.sources ?? [])]
  const sources = [...new Map(every.map(source => [source.url ?? source.name, { ...source }])).values()]
  return (
    <details>
      <summary>{at.words.rightNow.why}</summary>
      {told && (
        <ul>
          {told.why.map(line => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      <Sources at={at} of={{ ...of.front, sources }} />
    </details>
  )
}

type StepsProps = {
  kind: 'do' | 'say' | 'dont' | 'then'
  title: string
  lines: readonly string[]
  ordered?: boolean
  /** What a button to copy the words says, before and after. */
  copy?: readonly [copy: string, done: string]
}

/** One list of an answer, under its heading. */
export function Steps({ kind, title, lines, ordered, copy }: StepsProps) {
  if (lines.length === 0) return null
  const items = lines.map(line => <li>{line}</li>)
  return (
    <section class={`steps ${kind}`}>
      <h2>{title}</h2>
      {ordered ? <ol>{items}</ol> : <ul data-copy={copy?.join('|')}>{items}</ul>}
    </section>
  )
}

type WaysProps = { at: At; learns: boolean; tools?: readonly ToolScreen[] }

/** Where to go when it is something else, and the notebook and its tools when there is time for them. */
export function Ways({ at, learns, tools = [] }: WaysProps) {
  const w = at.words.rightNow
  return (
    <p class="row after">
      <a class="button quiet" href={at.href('/right-now')}>
        {w.other}
      </a>
      {learns &&
        tools.map(tool => (
          <a class="button quiet" href={at.href(toolAddress(tool))}>
            {w.tools[tool]}
          </a>
        ))}
      {learns && !tools.includes('log') && (
        <a class="button quiet" href={at.href('/notebook')}>
          {w.notebook}
        </a>
      )}
    </p>
  )
}
