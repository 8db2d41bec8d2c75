import { Phone } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Sign } from '../craft/vocabulary.ts'
import type { Page } from '../library/content.ts'
import { written } from '../library/written.ts'
import { vocabularyWordsIn } from '../right-now/advice.ts'
import { Icon } from '../ui/icon.tsx'
import type { At } from '../ui/layout.tsx'
import { phases, type SubstanceFront, sections, spanOf, times } from './substance.ts'

/** What may be seen while using, coming down and in withdrawal, in the sentences of the vocabulary. */
export function Signs({ at, of }: { at: At; of: SubstanceFront }) {
  const w = at.words.substances
  return (
    <section>
      <h2>{w.see}</h2>
      {phases
        .filter(phase => of.signs[phase].length > 0)
        .map(phase => (
          <div class={`phase ${phase}`}>
            <h3>{w.phases[phase]}</h3>
            <SignList at={at} signs={of.signs[phase]} />
          </div>
        ))}
      <p class="hint">{w.unsure}</p>
    </section>
  )
}

type SignListProps = { at: At; signs: readonly Sign[]; call?: readonly Sign[] }

/** Signs, each in its sentence of the vocabulary; those of `call` say so. */
export function SignList({ at, signs, call = [] }: SignListProps) {
  const told = vocabularyWordsIn(at.locale).signs
  return (
    <ul>
      {signs.map(sign => (
        <li>
          {told[sign]}
          {call.includes(sign) && <strong> {at.words.substances.after.callNow}</strong>}
        </li>
      ))}
    </ul>
  )
}

type EmergencyProps = { at: At; signs: readonly Sign[]; children?: ComponentChildren }

/** What needs a call, with the number, and the way to the steps. */
export function Emergency({ at, signs, children }: EmergencyProps) {
  const w = at.words.substances
  return (
    <section class="note danger">
      <p>
        <a class="button danger call" href={`tel:${at.emergency}`}>
          <Icon of={Phone} /> {at.words.rightNow.call(at.emergency)}
        </a>
      </p>
      <h2>{w.emergency}</h2>
      <SignList at={at} signs={signs} />
      <p>
        <a href={at.href('/right-now/cant-wake-them')}>{w.steps}</a>
      </p>
      {children}
    </section>
  )
}

/** How long it lasts and how withdrawal runs, as far as it is known. */
export function Times({ at, of }: { at: At; of: SubstanceFront }) {
  const w = at.words.substances
  if (times.every(time => !of.hours[time])) return null
  return (
    <section>
      <h2>{w.hours}</h2>
      <TimeList at={at} of={of} />
      <p class="hint">{w.differs}</p>
    </section>
  )
}

/** The stretches of time that are known. */
export function TimeList({ at, of }: { at: At; of: SubstanceFront }) {
  const w = at.words.substances
  const known = times.flatMap(time => {
    const stretch = of.hours[time]
    return stretch ? [{ time, stretch }] : []
  })
  if (known.length === 0) return null
  return (
    <dl class="times">
      {known.map(({ time, stretch }) => (
        <div>
          <dt>{w.times[time]}</dt>
          <dd>{spanOf(stretch, time, w)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Whether stopping is a danger. It stands high up: it is what most changes what a family should do today. */
export function Stopping({ at, kind }: { at: At; kind: SubstanceFront['withdrawal'] }) {
  const notes = { kill: 'note danger', despair: 'note care', misery: 'note', little: 'note' }
  return (
    <p class={notes[kind]}>
      <strong>{at.words.substances.kinds[kind]}</strong>
    </p>
  )
}

/** The lists of the page, each under its heading in the reader's language. */
export function Lists({ at, of }: { at: At; of: Page<SubstanceFront> }) {
  const w = at.words.substances
  return (
    <>
      {sections.map(name => {
        const section = of.sections.find(({ heading }) => heading === name)
        return section ? (
          <section class={name === 'Mixtures' ? 'note care' : undefined}>
            <h2>{w.sections[name]}</h2>
            <ul>
              {section.items.map(({ html }) => (
                <li dangerouslySetInnerHTML={written(at, html)} />
              ))}
            </ul>
          </section>
        ) : null
      })}
    </>
  )
}
