import { useSignal } from '@preact/signals'
import { type Kind, type Observation, observe } from '../../craft/observation.ts'
import { goHome } from '../app/go.ts'
import { Fault, Screen } from '../app/parts.tsx'
import { useOnce } from '../app/put.ts'
import { keep, newId, told, zone } from '../app/state.ts'
import { w } from '../app/words.ts'
import { refused } from '../messages.ts'

const timed: readonly Kind[] = [
  'bathroom',
  'away',
  'asleep',
  'used',
  'sick',
  'talk',
  'meal',
  'good-time',
  'argument',
]

/** Starts a timer in one tap. What they were like can be added while it runs, or after. */
export function TimerScreen() {
  const lost = useSignal<string | undefined>(undefined)
  const start = useOnce(async (kind: Kind) => {
    const state = kind === 'used' ? 'using' : 'unsure'
    const seen = observe(
      { id: newId(), kind, state, sure: 'fairly', zone: zone(), running: true },
      Temporal.Now.instant(),
    )
    if ('refusal' in seen) {
      lost.value = w.refusals[seen.refusal]
      return false
    }
    const answer = await keep<Observation>('observation', seen, seen.id)
    if (refused(answer)) {
      lost.value = w.refusals[answer.refusal]
      return false
    }
    told.value = { key: 'started', id: answer.id }
    goHome()
    return true
  })
  return (
    <Screen title={w.timer.title} lead={w.timer.lead}>
      <Fault>{lost.value}</Fault>
      <div class="starts">
        {timed.map(kind => (
          <button key={kind} type="button" class="quiet" onClick={() => start(kind)}>
            {w.kinds[kind]}
          </button>
        ))}
      </div>
    </Screen>
  )
}
