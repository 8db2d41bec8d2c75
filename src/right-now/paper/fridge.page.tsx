import { type Ask, page } from '../../edge.tsx'
import { linesHere } from '../../lines/here.ts'
import { PlacedLayout } from '../../lines/placed-layout.tsx'
import { paperLines, paperOf } from './paper.ts'
import { Blanks, From, How, PaperLines, PaperList, PaperSteps, PeopleBlanks } from './parts.tsx'

/** `/right-now/fridge`: one page to print and hang up. */
export function fridgePage(c: Ask) {
  const { at, world } = c.var
  const w = at.words.paper
  const lines = paperLines(linesHere(c), false)
  const steps = paperOf(at.locale, 'card')
  const signs = paperOf(at.locale, 'fridge')
  return page(
    c,
    <PlacedLayout
      c={c}
      title={w.fridge}
      summary={signs.summary}
      back={{ href: at.href('/right-now'), label: at.words.site.back }}
    >
      <How at={at} title={w.fridge} steps={w.howFridge} told={w.fridgeTold} />
      <div class="paper sheet">
        <p class="call-line">{w.call(at.emergency)}</p>
        <Blanks names={[w.address, '']} />
        <p class="hint">{w.addressHint}</p>
        <div class="halves">
          <section>
            <h2>{signs.title}</h2>
            <PaperList lines={signs.lists.Signs ?? []} />
          </section>
          <section>
            <h2>{steps.title}</h2>
            <PaperSteps lines={steps.lists.Steps ?? []} />
          </section>
        </div>
        <section class="not-this">
          <h2>{at.words.rightNow.dont}</h2>
          <PaperList lines={signs.lists["Don't"] ?? []} />
        </section>
        <div class="halves">
          <section>
            <h2>{w.lines}</h2>
            <PaperLines at={at} lines={lines} />
          </section>
          <section>
            <h2>{w.people}</h2>
            <PeopleBlanks at={at} count={4} />
            <Blanks names={[w.doctor, w.naloxone]} />
          </section>
        </div>
      </div>
      <From at={at} of={signs} lines={lines} today={world.now().toISOString().slice(0, 10)} />
    </PlacedLayout>,
  )
}
