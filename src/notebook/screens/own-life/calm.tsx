import grounds from '../../../../content/en/tools/calm.md?tool'
import '../../tools.css'
import './own-life.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type AfterCalm, afterCalm, type CalmMoment, calmAt } from '../../../craft/own-life/calm.ts'
import { calmWords as t } from '../../../words/en/tools/you/calm.ts'
import { go } from '../../app/go.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { put } from '../../app/put.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { AnswerList, Answers } from '../moment/answers.tsx'
import { WhoToCall } from './who-to-call.tsx'

/** Ninety seconds, then how it is now, then one next step. Nothing of it is kept. */
export function CalmScreen() {
  const step = useSignal<'before' | 'guide' | 'how' | AfterCalm>('before')
  const times = useSignal(0)
  const begin = () => {
    times.value += 1
    step.value = 'guide'
  }
  switch (step.value) {
    case 'before':
      return <Before onBegin={begin} />
    case 'guide':
      return <Guide onEnd={put(step, 'how')} />
    case 'how':
      return (
        <Answers
          title={t.how}
          of={[
            { value: 'calm', label: t.calm },
            { value: 'not-yet', label: t.notYet },
          ]}
          onAnswer={how => (step.value = afterCalm(how === 'calm', times.value))}
        />
      )
    default:
      return <After next={step.value} onBegin={begin} />
  }
}

function Before({ onBegin }: { onBegin: () => void }) {
  return (
    <Screen title={t.title} lead={t.lead}>
      <p>{t.ready}</p>
      <div class="steps">
        <Button onClick={onBegin}>{t.start}</Button>
      </div>
      <AnswerList
        of={[{ value: 'danger', label: t.danger, hint: t.dangerHint, urgent: true }]}
        onAnswer={() => go('moment')}
      />
      <Grounds of={grounds} />
    </Screen>
  )
}

function Guide({ onEnd }: { onEnd: () => void }) {
  const second = useSignal(0)
  useEffect(() => {
    const begun = performance.now()
    const tick = setInterval(() => {
      second.value = Math.floor((performance.now() - begun) / 1000)
    }, 200)
    return () => clearInterval(tick)
  }, [])
  const at = calmAt(second.value)
  useEffect(() => {
    if (!at) onEnd()
  }, [at === null])
  return (
    <Screen title={t.title}>
      {at && <Now at={at} />}
      <div class="steps">
        <Button kind="quiet" onClick={onEnd}>
          {t.stop}
        </Button>
      </div>
    </Screen>
  )
}

/** What to do in this second. The word is read out when it changes; the seconds are only to see. */
function Now({ at }: { at: CalmMoment }) {
  const breath = at.part === 'breath'
  return (
    <>
      <div class={breath ? `breath ${at.phase}` : 'breath'} aria-hidden="true" />
      <p class="breath-word" aria-live="polite">
        {breath ? t[at.phase] : t.look[at.thing - 1]}
      </p>
      <p class="breath-count" aria-hidden="true">
        {breath ? `${at.left} · ${t.round(at.round)}` : t.thing(at.thing)}
      </p>
    </>
  )
}

function After({ next, onBegin }: { next: AfterCalm; onBegin: () => void }) {
  const words = t.after[next]
  const isCalm = next === 'look-at-this-moment'
  return (
    <Screen title={words.title} lead={words.text}>
      {!isCalm && <p>{t.noTalk}</p>}
      {next === 'someone' && <WhoToCall />}
      <div class="steps">
        <Button kind={next === 'someone' ? 'quiet' : 'main'} onClick={isCalm ? () => go('moment') : onBegin}>
          {words.do}
        </Button>
      </div>
      {next === 'again' && <WhoToCall />}
    </Screen>
  )
}
