import { Square, Timer } from 'lucide'
import { stop } from '../../craft/observation.ts'
import { Icon } from '../../ui/icon.tsx'
import { go, place } from '../app/go.ts'
import { now, once, replace } from '../app/state.ts'
import { lengthOf, minutesBetween } from '../app/when.ts'
import { w } from '../app/words.ts'
import { type Noted, running } from './observations.ts'

/** The running timers, in sight wherever the member is in the notebook. */
export function RunningTimers() {
  return (
    <>
      {running.value.map(noted => (
        <TimerBar key={noted.entry.id} noted={noted} />
      ))}
    </>
  )
}

function TimerBar({ noted: { entry, seen } }: { noted: Noted }) {
  const minutes = minutesBetween(seen.from, now.value)
  const what = w.kinds[seen.kind]
  return (
    <section class="timer-bar" aria-label={w.timer.running(what)}>
      <button type="button" class="timer-open" onClick={() => go('entry', entry.id)}>
        <Icon of={Timer} />
        <span>
          {what} <b>{minutes < 1 ? w.when.justNow : lengthOf(minutes)}</b>
        </span>
      </button>
      <button
        type="button"
        class="timer-stop"
        aria-label={w.timer.stopLabel(what)}
        onClick={() => void stopNow({ entry, seen })}
      >
        <Icon of={Square} /> {w.timer.stop}
      </button>
    </section>
  )
}

/** Stops at this moment. One that ran for more than two days needs a real end: its screen asks for it. */
export const stopNow = ({ entry, seen }: Noted): Promise<void> =>
  once(`stop ${entry.id}`, async () => {
    const at = Temporal.Now.instant()
    const stopped = stop(seen, at, at)
    if (!('refusal' in stopped)) await replace(entry, stopped, 'stopped')
    else if (place.peek().id !== entry.id) go('entry', entry.id)
  })
