import { explain } from '../craft/advice.ts'
import { isRefusal, parseSituation } from '../craft/situation/situation.ts'
import { stance } from '../craft/stance.ts'
import { type Ask, page } from '../edge.tsx'
import type { Page } from '../library/content.ts'
import { written } from '../library/written.ts'
import { linesHere } from '../lines/here.ts'
import { type Line, linesFor } from '../lines/lines.ts'
import { LineList } from '../lines/lines.tsx'
import { PlacedLayout } from '../lines/placed-layout.tsx'
import type { At } from '../ui/layout.tsx'
import { WayOn } from '../ui/way-on.tsx'
import { advice, reasonsIn } from './advice.ts'
import { AllPages, FindForm, ToPrint } from './finding/parts.tsx'
import { type Choice, type RightNowFront, rightNowContent } from './front.ts'
import { Guide } from './guide.tsx'
import { Keep } from './keep.tsx'
import { Call, copyScript, Steps, Ways, Why } from './parts.tsx'
import { toolsFor } from './tools.ts'

/** `/right-now` and all below it: a page asks, answers, or guides. Needs no database, sets no cookie. */
export function rightNowPage(c: Ask) {
  const { at, world } = c.var
  const name = at.path.split('/right-now/')[1]?.replace(/\/$/, '') || 'index'
  const content = rightNowContent(at.locale, name)
  if (!content) return c.notFound()
  const here = linesHere(c)
  const parent = name.includes('/') ? `/right-now/${name.split('/').slice(0, -1).join('/')}` : '/right-now'
  const Told = content.front.guide ? Guide : Answer
  const back = name === 'index' ? undefined : { href: at.href(parent), label: at.words.site.back }
  return page(
    c,
    <PlacedLayout c={c} title={content.front.title} summary={content.front.summary} back={back}>
      <div class="wide" lang={content.locale}>
        {content.front.choices ? (
          <Question at={at} of={content} choices={content.front.choices} here={here} />
        ) : (
          <Told at={at} of={content} here={here} today={world.now().toISOString().slice(0, 10)} />
        )}
      </div>
    </PlacedLayout>,
  )
}

type QuestionProps = { at: At; of: Page<RightNowFront>; choices: Choice[]; here: Line[] }

function Question({ at, of, choices, here }: QuestionProps) {
  return (
    <>
      <h1>{of.front.title}</h1>
      <div class="lead" dangerouslySetInnerHTML={written(at, of.html)} />
      {of.name === 'index' && <FindForm at={at} />}
      {of.front.call && (
        <p class="narrow">
          <Call at={at} here={here} use={of.front.call} />
        </p>
      )}
      <Choices at={at} choices={choices} />
      {of.name === 'index' && (
        <>
          <ToPrint at={at} />
          <Keep at={at} />
          <AllPages at={at} />
        </>
      )}
    </>
  )
}

/** Large answers to one question. The dangerous ones carry the red edge. */
export function Choices({ at, choices }: { at: At; choices: Choice[] }) {
  return (
    <ul class="choices">
      {choices.map(({ to, label, hint }) => (
        <WayOn
          href={at.href(`/right-now/${to}`)}
          title={label}
          urgent={rightNowContent(at.locale, to)?.front.urgent}
        >
          {hint}
        </WayOn>
      ))}
    </ul>
  )
}

type AnswerProps = { at: At; of: Page<RightNowFront>; here: Line[]; today: string }

function Answer({ at, of, here, today }: AnswerProps) {
  const w = at.words.rightNow
  const situation = parseSituation(of.front.situation)
  if (isRefusal(situation)) throw new Error(`content/${of.path}: ${situation.refusal}`)
  const advised = stance(situation)
  const told = explain(advised, advice(at.locale), at.numbersIn(at.locale), reasonsIn(at.locale))
  const learns = told.stance !== 'emergency' && !advised.advice.includes('my-own-crisis')
  const call = told.stance === 'emergency' ? 'emergency' : of.front.call
  return (
    <div class="answer">
      <div>
        <h1>{of.front.title}</h1>
        {call && (
          <p>
            <Call at={at} here={here} use={call} />
          </p>
        )}
        {of.html && <div class="lead" dangerouslySetInnerHTML={written(at, of.html)} />}
        <Steps kind="do" title={w.do} lines={told.do} ordered />
        <Steps kind="say" title={w.say} lines={told.say} copy={w.copy} />
        <Steps kind="dont" title={w.dont} lines={told.dont} />
        <Steps kind="then" title={w.then} lines={told.then} />
        {told.stance !== 'emergency' && (
          <p class="note danger">
            <a href={at.href('/right-now/cant-wake-them')}>{w.always}</a>
          </p>
        )}
        <Why at={at} of={of} told={told} />
        <Ways at={at} learns={learns} tools={toolsFor(advised.advice)} />
      </div>
      <div>
        <LineList at={at} title={w.lines} lines={linesFor(here, advised, call)} today={today} />
      </div>
      {told.say.length > 0 && <script dangerouslySetInnerHTML={{ __html: copyScript }} />}
    </div>
  )
}
