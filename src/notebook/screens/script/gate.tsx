import { useSignal } from '@preact/signals'
import { BookOpen, PencilLine } from 'lucide'
import { type Hold, type Moment, mayDeliver } from '../../../craft/gate.ts'
import type { Sureness } from '../../../craft/observation.ts'
import type { State } from '../../../craft/vocabulary.ts'
import { leastAffected, nextWindow } from '../../../craft/windows.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { shell } from '../../app/shell.ts'
import { now, zone } from '../../app/state.ts'
import { dayInWords, dayOf, timeOf } from '../../app/when.ts'
import { w } from '../../app/words.ts'
import { seenOnly } from '../../entries/observations.ts'
import { homeTier } from '../loved-one/about.ts'
import { Answers } from '../moment/answers.tsx'

const t = tools.gate

/** What the member said of this moment, as far as they were asked. */
export type Asked = { state?: State; sure?: Sureness; danger?: boolean; calm?: boolean }

const states: readonly State[] = [
  'not-using',
  'least-affected',
  'unsure',
  'using',
  'coming-down',
  'medical-emergency',
]
const isClear = (state: State): boolean => state === 'not-using' || state === 'least-affected'

/** The next question, or nothing when enough is known. What holds a script back for sure ends the asking. */
export function nextQuestion({ state, sure, danger, calm }: Asked): keyof Asked | null {
  if (!state) return 'state'
  if (state === 'medical-emergency') return null
  if (danger === undefined) return 'danger'
  if (danger || !isClear(state)) return null
  if (!sure) return 'sure'
  return calm === undefined ? 'calm' : null
}

/** What was not asked, because something graver holds the script back already, is not held against it. */
export function momentOf(asked: Asked): Pick<Moment, 'state' | 'sure' | 'danger' | 'calm'> {
  const { state = 'unsure', sure = 'fairly', danger = false, calm = true } = asked
  return { state, sure, danger, calm }
}

/** Asks how this moment is, one question on a screen, and says whether it is a good one. */
export function Gate({ onMay }: { onMay: (asked: Asked) => void }) {
  const asked = useSignal<Asked>({})
  const answer = (more: Asked) => {
    asked.value = { ...asked.value, ...more }
    if (nextQuestion(asked.value) === null && gateNow(asked.value).gate.may) onMay(asked.value)
  }
  switch (nextQuestion(asked.value)) {
    case 'state':
      return (
        <Answers
          title={t.state}
          of={states.map(state => ({ value: state, label: w.states[state], hint: w.stateHints[state] }))}
          onAnswer={state => answer({ state })}
        />
      )
    case 'danger':
      return (
        <Answers
          title={t.danger}
          of={[
            { value: 'no', label: t.dangerNo },
            { value: 'yes', label: t.dangerYes },
          ]}
          onAnswer={danger => answer({ danger: danger === 'yes' })}
        />
      )
    case 'sure':
      return (
        <Answers
          title={t.sure}
          lead={t.sureHint}
          of={(['sure', 'fairly', 'guess'] as const).map(value => ({ value, label: t.sureness[value] }))}
          onAnswer={sure => answer({ sure })}
        />
      )
    case 'calm':
      return (
        <Answers
          title={t.calm}
          lead={t.calmHint}
          of={[
            { value: 'yes', label: t.calmYes },
            { value: 'no', label: t.calmNo },
          ]}
          onAnswer={calm => answer({ calm: calm === 'yes' })}
        />
      )
    default:
      return <Held asked={asked.value} onAgain={() => (asked.value = {})} />
  }
}

function gateNow(asked: Asked) {
  const found = leastAffected(seenOnly.value, zone(), now.value)
  const next = nextWindow(found, now.value, zone())
  return { next, gate: mayDeliver({ ...momentOf(asked), tier: homeTier.value, next }) }
}

const grave: readonly Hold[] = ['emergency', 'danger', 'home-not-safe']

/** Held back: why, what to do now, and when to try. */
function Held({ asked, onAgain }: { asked: Asked; onAgain: () => void }) {
  const { gate, next } = gateNow(asked)
  if (gate.may) return null
  const isGrave = gate.why.some(why => grave.includes(why))
  const emergency = gate.instead === 'emergency-steps'
  return (
    <Screen title={isGrave ? t.holdGrave : t.hold}>
      {(emergency || gate.instead === 'safety-plan') && shell.emergency && (
        <a class="button call danger-call" href={`tel:${shell.emergency}`}>
          {tools.callNow(shell.emergency)}
        </a>
      )}
      <section class="held-why">
        <h2>{t.whyTitle}</h2>
        <ul>
          {gate.why.map(why => (
            <li key={why}>{t.why[why]}</li>
          ))}
        </ul>
      </section>
      <h2>{t.insteadTitle}</h2>
      <ul>
        {t.instead[gate.instead].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {gate.instead === 'safety-plan' && (
        <p>
          <a href="/library/when-there-is-violence">{t.plan}</a>
        </p>
      )}
      <Note>
        <h2>{t.tryTitle}</h2>
        {gate.tryAt && next ? <TryAt next={next} /> : <p>{isGrave ? t.tryGrave : t.tryUnknown}</p>}
      </Note>
      <div class="steps">
        <Button icon={BookOpen} onClick={() => go('moment')}>
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
    </Screen>
  )
}

function TryAt({ next: { from, until, window } }: { next: NonNullable<ReturnType<typeof nextWindow>> }) {
  const here = zone()
  const today = dayOf(now.value.toString(), here)
  const low = Math.floor(window.low * 10)
  const high = Math.ceil(window.high * 10)
  const open = Temporal.Instant.compare(from, now.value) <= 0
  return (
    <>
      <p class="try-at">
        {open
          ? t.tryNow(timeOf(until, here))
          : t.tryAt(dayInWords(dayOf(from.toString(), here), today), timeOf(from, here), timeOf(until, here))}
      </p>
      <p>
        {t.tryWhy(window.seen, window.of)} {t.tryRange(low, high)}
      </p>
    </>
  )
}
