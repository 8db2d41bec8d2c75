import { useSignal } from '@preact/signals'
import { BookOpen, PencilLine, Wind } from 'lucide'
import type { Aim } from '../../../craft/aims/aims.ts'
import { mayDeliverFor, timingOf } from '../../../craft/aims/delivery.ts'
import { graveHolds, type Instead, mayDeliver } from '../../../craft/gate.ts'
import type { Tool } from '../../../craft/safety.ts'
import type { State } from '../../../craft/vocabulary.ts'
import type { Window } from '../../../craft/windows/forecast.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { calmWords } from '../../../words/en/tools/you/calm.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { toCommons } from '../../app/shell.ts'
import { now, zone } from '../../app/state.ts'
import { dayInWords, dayOf, timeOf } from '../../app/when.ts'
import { w } from '../../app/words.ts'
import { nextGoodTime } from '../../entries/coming-week.ts'
import { lineFor, useLines } from '../../lines/lines.ts'
import { homeTier } from '../loved-one/about.ts'
import { Answers } from '../moment/answers.tsx'
import { CallButton } from '../moment/call-button.tsx'
import { type Asked, momentOf, nextQuestion } from './asked.ts'

const t = tools.gate

const states: readonly State[] = [
  'not-using',
  'least-affected',
  'unsure',
  'using',
  'coming-down',
  'medical-emergency',
]

/** What waits at the gate: words with what they are for, or a tool that needs a good time. */
export type Waiting = { aim: Aim; text: string } | { tool: Tool }

/** Asks how this moment is, one question on a screen, and says whether it is a good one for these words. */
export function Gate({ of, onMay }: { of: Waiting; onMay: (asked: Asked) => void }) {
  const asked = useSignal<Asked>({})
  const timing = 'tool' in of ? 'window' : timingOf(of.aim, of.text)
  const question = nextQuestion(asked.value, timing)
  if (!question) return <Held of={of} asked={asked.value} onAgain={() => (asked.value = {})} />
  return (
    <Question
      of={question}
      onAnswer={more => {
        asked.value = { ...asked.value, ...more }
        if (nextQuestion(asked.value, timing) === null && gateNow(of, asked.value).gate.may)
          onMay(asked.value)
      }}
    />
  )
}

/** One question of the gate. */
export function Question({ of, onAnswer }: { of: keyof Asked; onAnswer: (more: Asked) => void }) {
  const yesNo = (yes: string, no: string) => [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
  switch (of) {
    case 'state':
      return (
        <Answers
          title={t.state}
          of={states.map(state => ({ value: state, label: w.states[state], hint: w.stateHints[state] }))}
          onAnswer={state => onAnswer({ state })}
        />
      )
    case 'danger':
      return (
        <Answers
          title={t.danger}
          of={yesNo(t.dangerYes, t.dangerNo).reverse()}
          onAnswer={danger => onAnswer({ danger: danger === 'yes' })}
        />
      )
    case 'sure': {
      const sure = (['sure', 'fairly', 'guess'] as const).map(value => ({ value, label: t.sureness[value] }))
      return <Answers title={t.sure} lead={t.sureHint} of={sure} onAnswer={sure => onAnswer({ sure })} />
    }
    default:
      return (
        <Answers
          title={t.calm}
          lead={t.calmHint}
          of={yesNo(t.calmYes, t.calmNo)}
          onAnswer={calm => onAnswer({ calm: calm === 'yes' })}
        />
      )
  }
}

function gateNow(of: Waiting, asked: Asked) {
  const next = nextGoodTime.value
  const moment = { ...momentOf(asked), tier: homeTier.value, next }
  return { next, gate: 'tool' in of ? mayDeliver(moment, of) : mayDeliverFor(of.aim, of.text, moment) }
}

type HeldProps = { of: Waiting; asked: Asked; onAgain: () => void }

/** Held back: why, what to do now, and when to try. */
function Held({ of, asked, onAgain }: HeldProps) {
  const { gate, next } = gateNow(of, asked)
  if (gate.may) return null
  const isGrave = gate.why.some(why => graveHolds.includes(why))
  const dangerNow = gate.why.some(why => why === 'emergency' || why === 'danger')
  return (
    <Screen title={isGrave ? t.holdGrave : t.hold}>
      {dangerNow && <CallButton />}
      <section class="held-why">
        <h2>{t.whyTitle}</h2>
        <ul>
          {gate.why.map(why => (
            <li key={why}>{t.why[why]}</li>
          ))}
        </ul>
      </section>
      <InsteadOf instead={gate.instead} dangerNow={dangerNow} />
      <Note>
        <h2>{t.tryTitle}</h2>
        {gate.tryAt && next ? <TryAt next={next} /> : <p>{isGrave ? t.tryGrave : t.tryUnknown}</p>}
      </Note>
      <Ways calmFirst={gate.instead === 'calm-first'} onAgain={onAgain} />
    </Screen>
  )
}

function InsteadOf({ instead, dangerNow }: { instead: Instead; dangerNow: boolean }) {
  const line = lineFor(useLines(), 'violence')
  const safety = instead === 'safety-plan'
  const lines = safety && !dangerNow ? t.insteadHome : t.instead[instead]
  return (
    <>
      <h2>{t.insteadTitle}</h2>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {safety && (
        <p>
          {line && (
            <>
              <a href={`tel:${line.dial}`}>{line.phone}</a> {line.title}.{' '}
            </>
          )}
          <a href={toCommons('/library/when-there-is-violence')}>{t.plan}</a>
        </p>
      )}
    </>
  )
}

function Ways({ calmFirst, onAgain }: { calmFirst: boolean; onAgain: () => void }) {
  return (
    <div class="steps">
      {calmFirst && (
        <Button icon={Wind} onClick={() => go('calm')}>
          {calmWords.title}
        </Button>
      )}
      <Button icon={BookOpen} kind={calmFirst ? 'quiet' : 'main'} onClick={() => go('moment')}>
        {t.moment}
      </Button>
      <Button kind="quiet" icon={PencilLine} onClick={() => go('log')}>
        {t.noteIt}
      </Button>
      <Button kind="plain" onClick={onAgain}>
        {t.again}
      </Button>
      <Button kind="plain" onClick={goHome}>
        {tools.done}
      </Button>
    </div>
  )
}

function TryAt({ next: { from, until, seen, of, ...range } }: { next: Window }) {
  const here = zone()
  const today = dayOf(now.value.toString(), here)
  const low = Math.floor(range.low * 10)
  const high = Math.ceil(range.high * 10)
  const open = Temporal.Instant.compare(from, now.value) <= 0
  return (
    <>
      <p class="try-at">
        {open
          ? t.tryNow(timeOf(until, here))
          : t.tryAt(dayInWords(dayOf(from.toString(), here), today), timeOf(from, here), timeOf(until, here))}
      </p>
      <p>
        {t.tryWhy(seen, of)} {t.tryRange(low, high)}
      </p>
    </>
  )
}
