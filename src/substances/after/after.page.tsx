import { Phone } from 'lucide'
import { opioids } from '../../craft/vocabulary.ts'
import { type Ask, fault, page } from '../../edge.tsx'
import { PlacedLayout } from '../../lines/placed-layout.tsx'
import { rightNowContent } from '../../right-now/front.ts'
import { FaultSummary } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { At } from '../../ui/layout.tsx'
import { Emergency, SignList, Stopping, TimeList } from '../substance.parts.tsx'
import { substanceContent } from '../substance.ts'
import {
  type Asked,
  dangerSigns,
  faultsOf,
  kindOf,
  readAsked,
  stepsFor,
  type Time,
  type Told,
  timeOf,
  toldAfter,
} from './after.ts'
import { AfterForm, EveryTime, nameOf } from './form.tsx'

/**
 * `/substances/after`: what may come so long after the last use, what can kill first. What is asked is neither stored
 * nor logged, and the answer is kept nowhere. Needs no database and no script, sets no cookie.
 */
export function afterPage(c: Ask) {
  const { at } = c.var
  const w = at.words.substances.after
  const asked = readAsked({
    used: c.req.queries('used') ?? [],
    since: c.req.query('since'),
    unit: c.req.query('unit'),
  })
  const faults = Object.fromEntries(
    Object.entries(asked ? faultsOf(asked) : {}).map(([name, key]) => [name, fault(at, key)]),
  )
  const wrong = Object.keys(faults).length > 0
  const time = asked && !wrong ? timeOf(asked) : undefined
  return page(
    c,
    <PlacedLayout
      c={c}
      title={w.title}
      summary={w.lead}
      hideFromSearch={asked !== undefined}
      back={{ href: at.href('/substances'), label: at.words.substances.title }}
    >
      <div class="substance">
        <h1>{w.title}</h1>
        <Emergency at={at} signs={dangerSigns}>
          <Way at={at} to="said-something/wants-to-die" />
        </Emergency>
        <FaultSummary title={at.words.site.faults} faults={faults} />
        {asked && time ? <Answer at={at} asked={asked} time={time} /> : <p class="lead">{w.lead}</p>}
        <AfterForm at={at} asked={asked} faults={faults} />
        {!time && <EveryTime at={at} />}
      </div>
    </PlacedLayout>,
    wrong ? 422 : 200,
  )
}

/** The way to a right-now page, by its title. */
function Way({ at, to }: { at: At; to: string }) {
  const content = rightNowContent(at.locale, to)
  return content ? (
    <p>
      <a href={at.href(`/right-now/${to}`)}>{content.front.title}</a>
    </p>
  ) : null
}

function Answer({ at, asked, time }: { at: At; asked: Asked; time: Time }) {
  const w = at.words.substances
  const told = toldAfter(asked.used, time.hours)
  const [deadly, rest] = [told.filter(one => one.deadly), told.filter(one => !one.deadly)]
  return (
    <section>
      <h2>{w.after.told(w.after.time[time.unit](time.amount))}</h2>
      {deadly.length > 0 && (
        <div class="note danger">
          <p>
            <strong>{w.after.deadly}</strong>
          </p>
          <p>
            <a class="button danger call" href={`tel:${at.emergency}`}>
              <Icon of={Phone} /> {at.words.rightNow.call(at.emergency)}
            </a>
          </p>
          <Way at={at} to="stopping-or-shaking/danger" />
        </div>
      )}
      {[...deadly, ...rest].map(one => (
        <One at={at} told={one} />
      ))}
    </section>
  )
}

/** One substance: whether stopping is a danger, where it stands by the clock, what may be seen, and where to go on. */
function One({ at, told: { substance, when, may } }: { at: At; told: Told }) {
  const w = at.words.substances
  const found = substanceContent(at.locale, substance)
  const steps = stepsFor(substance)
  return (
    <section class="card">
      <h3>
        {found ? (
          <a href={at.href(`/substances/${substance}`)}>{found.front.title}</a>
        ) : (
          nameOf(at, substance)
        )}
      </h3>
      <Stopping at={at} kind={kindOf(substance)} />
      <p>{substance === 'unknown' ? w.after.unknown : w.after.when[when]}</p>
      {opioids.includes(substance) && <p>{w.after.lessGuard}</p>}
      {steps && <Way at={at} to={steps} />}
      {may.map(({ phase, signs }) => (
        <div class={`phase ${phase}`}>
          <h4>{w.phases[phase]}</h4>
          <SignList at={at} signs={signs} call={dangerSigns} />
        </div>
      ))}
      {found && <TimeList at={at} of={found.front} />}
    </section>
  )
}
