import '../../tools.css'
import { useSignal } from '@preact/signals'
import { RotateCcw } from 'lucide'
import type { ComponentChildren } from 'preact'
import { type Said, type Sign, said, signs, states } from '../../../craft/vocabulary.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { Button, Form, Screen } from '../../app/parts.tsx'
import { now } from '../../app/state.ts'
import { minutesBetween } from '../../app/when.ts'
import { w } from '../../app/words.ts'
import { seenOnly } from '../../entries/observations.ts'
import { Several } from '../../forms/several.tsx'
import { Advice } from './advice.tsx'
import { AnswerList, Answers } from './answers.tsx'
import { CallButton } from './call-button.tsx'
import { asked, paths } from './questions.ts'
import { nextQuestion, type Taps, tapsFrom } from './situation.ts'

const t = tools.moment

/** What is happening, in a few taps, then what to do. `id` may be what they said, such as `dip`, or `suicide`: my own. */
export function MomentScreen({ id }: { id?: string }) {
  const taps = useSignal<Taps | null>(tapsOf(id))
  const add = (more: Partial<Taps>) => {
    taps.value = { ...taps.value!, ...more }
  }
  if (!taps.value) return <First onTaps={next => (taps.value = next)} />
  const { path } = taps.value
  const again = <Again onClick={() => (taps.value = null)} />
  switch (nextQuestion(taps.value)) {
    case 'me':
      return (
        <Answers
          title={t.paths.me.label}
          of={(['worn-out', 'not-calm', 'suicide'] as const).map(value => ({ value, label: t.me[value] }))}
          onAnswer={me => add({ me })}
          below={again}
        />
      )
    case 'terms':
      return path === 'me' ? null : <Terms path={path} onTerms={terms => add({ terms })} again={again} />
    case 'state':
      return (
        <Answers
          title={t.how}
          of={states
            .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
            .map(value => ({ value, label: w.states[value], hint: w.stateHints[value] }))}
          onAnswer={state => add({ state })}
          below={again}
        />
      )
    case 'calm':
      return (
        <Answers
          title={t.calm}
          of={[
            { value: 'yes', label: t.calmYes },
            { value: 'no', label: t.calmNo },
          ]}
          onAnswer={calm => add({ calm: calm === 'yes' })}
          below={again}
        />
      )
    default:
      return <Advice taps={taps.value} again={again} />
  }
}

function tapsOf(id: string | undefined): Taps | null {
  if (id === 'suicide') return { path: 'me', me: 'suicide' }
  const heard = said.find(term => term === id)
  return heard ? { path: 'said', terms: [heard] } : null
}

const order: readonly string[] = [
  'medical-emergency',
  'using',
  'coming-down',
  'unsure',
  'least-affected',
  'not-using',
]

function Again({ onClick }: { onClick: () => void }) {
  return (
    <Button kind="plain" icon={RotateCcw} onClick={onClick}>
      {t.again}
    </Button>
  )
}

function First({ onTaps }: { onTaps: (taps: Taps) => void }) {
  const last = seenOnly.value.at(-1)
  const known = tapsFrom(last, now.value)
  return (
    <Screen title={t.title} lead={t.lead}>
      {known && last && (
        <section class="from-notes">
          <h2>{t.latest}</h2>
          <AnswerList
            of={[
              {
                value: 'known',
                label: t.latestUse(
                  last.kind === 'dip' || last.kind === 'wish' ? w.kinds[last.kind] : w.states[last.state],
                  t.ago(Math.round(minutesBetween(last.until ?? last.from, now.value))),
                ),
                ...(last.what ? { hint: last.what } : {}),
              },
            ]}
            onAnswer={() => onTaps(known)}
          />
        </section>
      )}
      <AnswerList
        of={paths.map(value => ({
          value,
          label: t.paths[value].label,
          hint: t.paths[value].hint,
          urgent: value === 'danger' || value === 'hurt',
        }))}
        onAnswer={path => onTaps({ path })}
      />
    </Screen>
  )
}

type TermsProps = {
  path: keyof typeof asked
  onTerms: (terms: (Sign | Said)[]) => void
  again: ComponentChildren
}

/** The few things asked after the first answer: one tap where it is urgent, ticks where more than one may be true. */
function Terms({ path, onTerms, again }: TermsProps) {
  const chosen = useSignal<(Sign | Said)[]>([])
  const terms = [...asked[path].signs, ...asked[path].said]
  const oneTap = path === 'danger' || path === 'hurt' || path === 'said'
  if (oneTap)
    return (
      <Screen title={path === 'said' ? t.paths.said.label : t.more}>
        {path !== 'said' && <CallButton />}
        <AnswerList
          of={[
            ...terms.map(value => ({ value, label: t.terms[value] })),
            ...(path === 'danger' ? [{ value: 'none' as const, label: t.none }] : []),
          ]}
          onAnswer={term => onTerms(isTerm(term) ? [term] : [])}
        />
        <p>{again}</p>
      </Screen>
    )
  return (
    <Screen title={t.also} lead={t.moreLead}>
      <Form onSubmit={() => onTerms(chosen.value)}>
        <Several
          name="terms"
          label={t.more}
          as="list"
          options={terms.map(value => ({ value, label: t.terms[value] }))}
          chosen={chosen.value}
          onChange={next => (chosen.value = next)}
        />
        <div class="save-bar">
          <Button submit>{t.go}</Button>
        </div>
      </Form>
      <p>{again}</p>
    </Screen>
  )
}

const isTerm = (term: string): term is Sign | Said =>
  signs.includes(term as Sign) || said.includes(term as Said)
