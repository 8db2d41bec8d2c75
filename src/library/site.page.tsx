import { type Ask, page } from '../edge.tsx'
import { linesHere } from '../lines/here.ts'
import { LineList } from '../lines/lines.tsx'
import { PlacedLayout } from '../lines/placed-layout.tsx'
import { contentPage, type PageFront } from './content.ts'
import { written } from './written.ts'

/** The pages about the site itself, from `content/<language>/site`. */
export function sitePage(c: Ask) {
  const { at, world } = c.var
  const found = contentPage<PageFront>(at.locale, 'site', at.path.slice(1))
  if (!found) return c.notFound()
  const today = world.now().toISOString().slice(0, 10)
  return page(
    c,
    <PlacedLayout c={c} title={found.front.title} summary={found.front.summary}>
      <article lang={found.locale}>
        <h1>{found.front.title}</h1>
        <div class="prose" dangerouslySetInnerHTML={written(at, found.html, found.locale)} />
      </article>
      {at.path === '/leaving' && (
        <LineList
          at={at}
          title={at.words.rightNow.lines}
          lines={linesHere(c).filter(line => line.use === 'violence')}
          today={today}
        />
      )}
    </PlacedLayout>,
  )
}
