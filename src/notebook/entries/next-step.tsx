import { go, type ScreenName } from '../app/go.ts'
import { w } from '../app/words.ts'
import { observations, running } from './observations.ts'

type Step = { text: string; why: string; to: ScreenName }

/** One next step and its reason. */
export function NextStep() {
  const step = nextStep()
  return (
    <section class="next" aria-labelledby="next-step">
      <h2 id="next-step">{w.today.next}</h2>
      <button type="button" class="next-do" onClick={() => go(step.to)}>
        {step.text}
      </button>
      <p class="soft">
        <b>{w.today.why}:</b> {step.why}
      </p>
    </section>
  )
}

function nextStep(): Step {
  const { steps } = w.today
  if (running.value.length > 0) return { ...steps.stopTimer, to: 'days' }
  if (observations.value.length === 0) return { ...steps.firstEntry, to: 'log' }
  return { ...steps.stillLearning, to: 'log' }
}
