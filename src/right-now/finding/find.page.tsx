import { Phone } from 'lucide'
import { type Ask, page } from '../../edge.tsx'
import { linesHere } from '../../lines/here.ts'
import { type Line, lineToCall } from '../../lines/lines.ts'
import { PlacedLayout } from '../../lines/placed-layout.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { At } from '../../ui/layout.tsx'
import { WayOn } from '../../ui/way-on.tsx'
import { type FoundNow, find } from './find.ts'
import { AllPages, FindForm } from './parts.tsx'

const longestAsked = 200

/**
 * `/right-now/find`: the pages for what someone typed, best first, and a number to call. Needs no database and no
 * script, sets no cookie.
 */
export function findPage(c: Ask) {
  const { at } = c.var
  const w = at.words.finding
  const asked = (c.req.query('q') ?? '').slice(0, longestAsked).trim()
  const found = asked ? find(at.locale, asked) : []
  const title = asked ? w.found(asked) : w.title
  return page(
    c,
    <PlacedLayout
      c={c}
      title={title}
      hideFromSearch
      back={{ href: at.href('/right-now'), label: at.words.site.back }}
    >
      <div class="wide">
        <h1>{w.title}</h1>
        <div class="narrow">
          <FindForm at={at} value={asked} />
          {asked && <Found at={at} found={found} asked={asked} here={linesHere(c)} />}
        </div>
        <AllPages at={at} />
      </div>
    </PlacedLayout>,
  )
}

/** What was found. Words can be misread: the emergency number stands here, unless the best page has a line of its own. */
function Found({ at, found, asked, here }: { at: At; found: FoundNow[]; asked: string; here: Line[] }) {
  const w = at.words.finding
  const line = lineToCall(here, found[0]?.call ?? 'emergency')
  return (
    <section>
      <h2 id="found">{found.length > 0 ? w.found(asked) : w.none(asked)}</h2>
      {found.length === 0 && <p>{w.noneHelp}</p>}
      <p>
        <a class="button danger call" href={`tel:${line.dial}`}>
          <Icon of={Phone} /> {at.words.rightNow.call(line.phone)}
        </a>
      </p>
      <ul class="choices">
        {found.map(one => (
          <WayOn href={at.href(one.path)} title={one.title} urgent={one.urgent}>
            {one.summary}
          </WayOn>
        ))}
      </ul>
    </section>
  )
}
