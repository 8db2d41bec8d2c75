import { type Ask, page } from '../../edge.tsx'
import { linesHere } from '../../lines/here.ts'
import type { Line } from '../../lines/lines.ts'
import { PlacedLayout } from '../../lines/placed-layout.tsx'
import type { At } from '../../ui/layout.tsx'
import { type Paper, paperLines, paperOf } from './paper.ts'
import { Blanks, From, How, PaperLines, PaperList, PaperSteps, PeopleBlanks } from './parts.tsx'

/** `/right-now/card`: a card to print that folds to 85 × 54 mm; plain from outside, or in full under `/full`. */
export function cardPage(c: Ask) {
  const { at, world } = c.var
  const w = at.words.paper
  const full = c.req.path.endsWith('/full')
  const lines = paperLines(linesHere(c), full)
  const steps = paperOf(at.locale, 'card')
  const looks = [
    { path: '/right-now/card', name: w.plain, here: !full },
    { path: '/right-now/card/full', name: w.full, here: full },
  ]
  return page(
    c,
    <PlacedLayout
      c={c}
      title={w.card}
      summary={steps.summary}
      back={{ href: at.href('/right-now'), label: at.words.site.back }}
    >
      <How at={at} title={w.card} steps={w.howCard} told={full ? w.fullTold : w.plainTold}>
        <p class="row looks">
          {looks.map(look => (
            <a class="button quiet" href={at.href(look.path)} aria-current={look.here ? 'page' : undefined}>
              {look.name}
            </a>
          ))}
        </p>
      </How>
      <Card at={at} of={steps} lines={lines} full={full} />
      <From at={at} of={steps} lines={lines} today={world.now().toISOString().slice(0, 10)} />
    </PlacedLayout>,
  )
}

type CardProps = { at: At; of: Paper; lines: Line[]; full: boolean }

/** Its four parts; where each lies on the sheet, the style says. */
function Card({ at, of, lines, full }: CardProps) {
  const w = at.words.paper
  return (
    <div class="paper fold">
      {full ? (
        <section class="front-cover">
          <Steps at={at} of={of} />
        </section>
      ) : (
        <PlainFront at={at} />
      )}
      <section class="inside-left">{full ? <Signs at={at} /> : <Steps at={at} of={of} />}</section>
      <section class="inside-right">
        <h2>{w.lines}</h2>
        <PaperLines at={at} lines={lines} />
        <Blanks names={[w.address, '', w.naloxone]} />
      </section>
      <section class="back-cover">
        <h2>{w.people}</h2>
        <PeopleBlanks at={at} count={5} />
      </section>
    </div>
  )
}

/** Nothing here tells what the card is for. */
function PlainFront({ at }: { at: At }) {
  const w = at.words.paper
  return (
    <section class="front-cover">
      <h2>{w.numbers}</h2>
      <Blanks names={[w.name, w.number]} />
    </section>
  )
}

function Steps({ at, of }: { at: At; of: Paper }) {
  return (
    <>
      <h2>{of.title}</h2>
      <p class="call-line">{at.words.paper.call(at.emergency)}</p>
      <PaperSteps lines={of.lists.Steps ?? []} />
    </>
  )
}

function Signs({ at }: { at: At }) {
  const signs = paperOf(at.locale, 'fridge')
  return (
    <>
      <h2>{signs.title}</h2>
      <PaperList lines={signs.lists.Signs ?? []} />
    </>
  )
}
