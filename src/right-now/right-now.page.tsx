import { ArrowRight, Phone } from 'lucide'
import { type Explained, explain } from '../craft/advice.ts'
import { isRefusal, parseSituation } from '../craft/situation/situation.ts'
import { stance } from '../craft/stance.ts'
import { type Ask, page } from '../edge.tsx'
import { contentPage, type Page, type PageFront } from '../library/content.ts'
import { Sources } from '../library/sources.tsx'
import { linesFor, lineToCall, type Use } from '../lines/lines.ts'
import { LineList } from '../lines/lines.tsx'
import { Icon } from '../ui/icon.tsx'
import { type At, Layout } from '../ui/layout.tsx'
import { advice, reasonsIn } from './advice.ts'

type Choice = { to: string; label: string; hint?: string }
export type RightNowFront = PageFront & {
  choices?: Choice[]
  situation?: unknown
  urgent: boolean
  call?: Use
}

/** The right-now page of an address, `index` for the first question. */
export const rightNowContent = (locale: string, name: string) =>
  contentPage<RightNowFront>(locale, 'right-now', name) ??
  contentPage<RightNowFront>(locale, 'right-now', `${name}/index`)

/** `/right-now` and all below it: a page either asks, or answers. Needs no database, sets no cookie. */
export function rightNowPage(c: Ask) {
  const { at, world } = c.var
  const name = c.req.path.split('/right-now/')[1]?.replace(/\/$/, '') || 'index'
  const content = rightNowContent(at.locale, name)
  if (!content) return c.notFound()
  const parent = name.includes('/') ? `/right-now/${name.split('/').slice(0, -1).join('/')}` : '/right-now'
  const back = name === 'index' ? undefined : { href: at.href(parent), label: at.words.site.back }
  return page(
    c,
    <Layout at={at} title={content.front.title} summary={content.front.summary} back={back}>
      <div class="wide" lang={content.locale}>
        {content.front.choices ? (
          <Question at={at} of={content} choices={content.front.choices} place={world.settings.place} />
        ) : (
          <Answer
            at={at}
            of={content}
            place={world.settings.place}
            today={world.now().toISOString().slice(0, 10)}
          />
        )}
      </div>
    </Layout>,
  )
}

type QuestionProps = { at: At; of: Page<RightNowFront>; choices: Choice[]; place: string }

function Question({ at, of, choices, place }: QuestionProps) {
  return (
    <>
      <h1>{of.front.title}</h1>
      <div class="lead" dangerouslySetInnerHTML={{ __html: of.html }} />
      {of.front.call && (
        <div class="narrow">
          <Call at={at} place={place} use={of.front.call} />
        </div>
      )}
      <Choices at={at} choices={choices} />
    </>
  )
}

/** Large answers to one question. The dangerous ones carry the red edge. */
export function Choices({ at, choices }: { at: At; choices: Choice[] }) {
  return (
    <ul class="choices">
      {choices.map(choice => {
        const target = rightNowContent(at.locale, choice.to)
        return (
          <li>
            <a href={at.href(`/right-now/${choice.to}`)} class={target?.front.urgent ? 'urgent' : undefined}>
              <span>
                {choice.label}
                {choice.hint && <span class="hint">{choice.hint}</span>}
              </span>
              <Icon of={ArrowRight} />
            </a>
          </li>
        )
      })}
    </ul>
  )
}

type AnswerProps = { at: At; of: Page<RightNowFront>; place: string; today: string }

function Answer({ at, of, place, today }: AnswerProps) {
  const w = at.words.rightNow
  const situation = parseSituation(of.front.situation)
  if (isRefusal(situation)) throw new Error(`content/${of.path}: ${situation.refusal}`)
  const advised = stance(situation)
  const told = explain(advised, advice(at.locale), reasonsIn(at.locale))
  const learns = told.stance !== 'emergency' && !advised.advice.includes('my-own-crisis')
  const call = told.stance === 'emergency' ? 'emergency' : of.front.call
  return (
    <div class="answer">
      <div>
        <h1>{of.front.title}</h1>
        {call && <Call at={at} place={place} use={call} />}
        {of.html && <div class="lead" dangerouslySetInnerHTML={{ __html: of.html }} />}
        <Steps kind="do" title={w.do} lines={told.do} ordered />
        <Steps kind="say" title={w.say} lines={told.say} />
        <Steps kind="dont" title={w.dont} lines={told.dont} />
        <Steps kind="then" title={w.then} lines={told.then} />
        {told.stance !== 'emergency' && (
          <p class="note danger">
            <a href={at.href('/right-now/cant-wake-them')}>{w.always}</a>
          </p>
        )}
        <Why at={at} of={of} told={told} />
        <p class="row after">
          <a class="button quiet" href={at.href('/right-now')}>
            {w.other}
          </a>
          {learns && (
            <a class="button quiet" href={at.href('/notebook')}>
              {w.notebook}
            </a>
          )}
        </p>
      </div>
      <div>
        <LineList at={at} title={w.lines} lines={linesFor(at.locale, place, advised, call)} today={today} />
      </div>
    </div>
  )
}

/** The number of this moment, as large as it must be; the emergency number where the place has no other. */
function Call({ at, place, use }: { at: At; place: string; use: Use }) {
  const line = lineToCall(at.locale, place, use)
  return (
    <p>
      <a class="button danger call" href={`tel:${line.dial}`}>
        <Icon of={Phone} /> {at.words.rightNow.call(line.phone)}
      </a>
    </p>
  )
}

function Why({ at, of, told }: { at: At; of: Page<RightNowFront>; told: Explained }) {
  const sources = told.sources.map(source => ({ ...source }))
  return (
    <details>
      <summary>{at.words.rightNow.why}</summary>
      <ul>
        {told.why.map(line => (
          <li>{line}</li>
        ))}
      </ul>
      <Sources at={at} of={{ ...of.front, sources }} />
    </details>
  )
}

type StepsProps = {
  kind: 'do' | 'say' | 'dont' | 'then'
  title: string
  lines: readonly string[]
  ordered?: boolean
}

function Steps({ kind, title, lines, ordered }: StepsProps) {
  if (lines.length === 0) return null
  const items = lines.map(line => <li>{line}</li>)
  return (
    <section class={`steps ${kind}`}>
      <h2>{title}</h2>
      {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </section>
  )
}
