import { CircleHelp } from 'lucide'
import { bestKnown, isRunning } from '../../craft/observation.ts'
import { Icon } from '../../ui/icon.tsx'
import { cameAfterWords } from '../../words/en/tools/understand/came-after.ts'
import { go } from '../app/go.ts'
import { now } from '../app/state.ts'
import { lengthOf, minutesBetween, timeOf } from '../app/when.ts'
import { w } from '../app/words.ts'
import { afterInWords } from './came-after.tsx'
import { type Noted, showsSureness } from './observations.ts'
import { StateMark } from './state-mark.tsx'

/** One observation in a list: time and length, what, state, how sure. A tap opens it. */
export function EntryLine({ noted: { entry, seen } }: { noted: Noted }) {
  const until = isRunning(seen) ? now.value : seen.until!
  const minutes = minutesBetween(seen.from, until)
  const { state } = bestKnown(seen)
  const after = afterInWords(seen)
  const marks = [
    entry.others.length > 0 && w.days.two,
    seen.later_truth && w.days.learned,
    !seen.later_truth && showsSureness(seen) && seen.sure === 'guess' && w.days.guess,
    !seen.later_truth && seen.corrections?.length && w.days.changed,
  ].filter(Boolean)
  return (
    <button type="button" class="line" onClick={() => go('entry', entry.id)}>
      <span class="line-time">
        <b>{timeOf(seen.from, seen.zone)}</b>
        <span>{isRunning(seen) ? w.when.running : minutes > 0 ? lengthOf(minutes) : ''}</span>
      </span>
      <span class="line-what">
        <b>{w.kinds[seen.kind]}</b>
        {seen.what && <span class="line-words">{seen.what}</span>}
        <span class="line-state">
          <StateMark state={state} /> {w.states[state]}
          {!seen.later_truth && showsSureness(seen) && (
            <span class="soft"> · {w.sureness[seen.sure].toLowerCase()}</span>
          )}
        </span>
        {after && <span class="line-state soft">{cameAfterWords.after(after)}</span>}
        {marks.map(mark => (
          <span class="line-mark" key={String(mark)}>
            <Icon of={CircleHelp} /> {mark}
          </span>
        ))}
      </span>
    </button>
  )
}
