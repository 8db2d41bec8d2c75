import { ArrowRight } from 'lucide'
import { explain } from '../craft/advice.ts'
import { numbered } from '../craft/numbers.ts'
import { isRefusal, parseSituation } from '../craft/situation/situation.ts'
import { type Advised, stance } from '../craft/stance.ts'
import type { Page } from '../library/content.ts'
import { written } from '../library/written.ts'
import { type Line, linesFor } from '../lines/lines.ts'
import { LineList } from '../lines/lines.tsx'
import type { Use } from '../lines/use.ts'
import { Icon } from '../ui/icon.tsx'
import type { At } from '../ui/layout.tsx'
import { advice, reasonsIn } from './advice.ts'
import { Aided, calls } from './aids.tsx'
import { isTimed, type RightNowFront } from './front.ts'
import { Call, copyScript, Steps, Ways, Why } from './parts.tsx'
import armTimers from './timers.ts?small'
import { toolsFor } from './tools.ts'

/** What runs at the end of a guide with a timer. */
export const timerScript = `${armTimers}()`

type GuideProps = { at: At; of: Page<RightNowFront>; here: Line[]; today: string }

/**
 * One step on a screen, each with the number to call and the way to the next. Works without a script: the ways are
 * plain links to the headings, which take the focus. What comes after the steps is the cards' own.
 */
export function Guide({ at, of, here, today }: GuideProps) {
  const w = at.words.rightNow
  const advised = advisedBy(of)
  const told = advised && explain(advised, advice(at.locale), at.numbersIn(at.locale), reasonsIn(at.locale))
  const use = of.front.call ?? 'emergency'
  const lines = linesFor(here, advised ?? { stance: 'protect', advice: [] }, use)
  const lead = of.html.split('<h2>')[0]
  return (
    <div class="guide">
      <div class="guide-first">
        <h1>{of.front.title}</h1>
        {lead && <div class="lead" dangerouslySetInnerHTML={written(at, lead)} />}
        <p>
          <Call at={at} here={here} use={use} />
        </p>
        <StepNav at={at} of={of} />
      </div>
      {of.sections.map((_, index) => (
        <Step at={at} of={of} index={index} here={here} use={use} />
      ))}
      <div class="guide-after">
        <h2 id="after" tabIndex={-1}>
          {w.guide.after}
        </h2>
        {told && (
          <>
            <Steps kind="say" title={w.say} lines={told.say} copy={w.copy} />
            <Steps kind="dont" title={w.dont} lines={told.dont} />
            <Steps kind="then" title={w.then} lines={told.then} />
          </>
        )}
        {told?.stance !== 'emergency' && (
          <p class="note danger">
            <a href={at.href('/right-now/cant-wake-them')}>{w.always}</a>
          </p>
        )}
        <Why at={at} of={of} told={told} />
        <LineList at={at} title={w.lines} lines={lines} today={today} />
        <Ways
          at={at}
          learns={told?.stance !== 'emergency' && !advised?.advice.includes('my-own-crisis')}
          tools={toolsFor(advised?.advice ?? [])}
        />
      </div>
      {told && told.say.length > 0 && <script dangerouslySetInnerHTML={{ __html: copyScript }} />}
      {isTimed(of) && <script dangerouslySetInnerHTML={{ __html: timerScript }} />}
    </div>
  )
}

function advisedBy(of: Page<RightNowFront>): Advised | undefined {
  if (!of.front.situation) return undefined
  const situation = parseSituation(of.front.situation)
  if (isRefusal(situation)) throw new Error(`content/${of.path}: ${situation.refusal}`)
  return stance(situation)
}

const headingOf = (at: At, { heading }: { heading: string }) => numbered(heading, at.numbersIn(at.locale))

/** How many steps there are, and a way to each. */
function StepNav({ at, of }: Pick<GuideProps, 'at' | 'of'>) {
  const w = at.words.rightNow.guide
  return (
    <nav class="step-nav" aria-label={w.steps}>
      <ol>
        {of.sections.map((section, index) => (
          <li>
            <a href={`#step-${index + 1}`} aria-label={w.toStep(index + 1, headingOf(at, section))}>
              {index + 1}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type StepProps = Pick<GuideProps, 'at' | 'of' | 'here'> & { index: number; use: Use }

function Step({ at, of, index, here, use }: StepProps) {
  const w = at.words.rightNow.guide
  const number = index + 1
  const section = of.sections[index]!
  const next = of.sections[number]
  const aid = of.front.aids?.[number]
  return (
    <section class="step">
      <h2 id={`step-${number}`} tabIndex={-1}>
        <span class="step-number">
          <span class="unseen">{w.step} </span>
          {number}
          <span class="step-of"> {w.of(of.sections.length)}</span>
        </span>
        {headingOf(at, section)}
      </h2>
      <div class="step-text" dangerouslySetInnerHTML={written(at, section.html)} />
      {aid && (
        <Aided
          at={at}
          here={here}
          use={use}
          aid={aid}
          about={of.front.dispatcher ?? 'overdose'}
          doses={Object.values(of.front.aids ?? {}).includes('dose')}
        />
      )}
      <div class="step-ways">
        {!calls(aid) && <Call at={at} here={here} use={use} small />}
        <a class="button quiet" href={index ? `#step-${index}` : '#page'}>
          {at.words.site.back}
        </a>
        <a
          class="button next"
          href={next ? `#step-${number + 1}` : '#after'}
          aria-label={`${w.next}: ${next ? headingOf(at, next) : w.after}`}
        >
          {w.next} <Icon of={ArrowRight} />
        </a>
      </div>
    </section>
  )
}
