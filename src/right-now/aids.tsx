import type { Aid, Dispatcher } from '../../build/guide.ts'
import type { Line } from '../lines/lines.ts'
import type { Use } from '../lines/use.ts'
import type { At } from '../ui/layout.tsx'
import { Call } from './parts.tsx'
import { RecoveryPosition } from './recovery-position.tsx'

/** `doses`: a dose is given on this page, and its clock is to be seen beside the breaths too. */
type AidProps = { at: At; here: Line[]; use: Use; aid: Aid; about: Dispatcher; doses: boolean }

/** What stands beside a step: a number to call, a count, a clock, drawings, or the words for the call. */
export function Aided({ at, here, use, aid, about, doses }: AidProps) {
  switch (aid) {
    case 'call':
      return (
        <p>
          <Call at={at} here={here} use={use} />
        </p>
      )
    case 'breath':
      return (
        <>
          <Breath at={at} />
          {doses && <Clock at={at} of="dose" begun />}
        </>
      )
    case 'dose':
    case 'recheck':
      return <Timer at={at} of={aid} />
    case 'recovery-position':
      return <RecoveryPosition at={at} />
    case 'dispatcher':
      return (
        <>
          <p>
            <Call at={at} here={here} use={use} />
          </p>
          <ToSay at={at} about={about} />
        </>
      )
  }
}

/** One breath every five seconds: a count that moves by itself where motion is welcome, else the same as plain text. */
function Breath({ at }: { at: At }) {
  const w = at.words.rightNow.guide
  return (
    <div class="breath">
      <p>{w.breath}</p>
      <div class="breath-count" aria-hidden="true">
        <b>{w.breatheNow}</b>
        <i>2</i>
        <i>3</i>
        <i>4</i>
        <i>5</i>
      </div>
    </div>
  )
}

type TimerProps = { at: At; of: 'dose' | 'recheck' }

/** A clock that says when to look, below the sentence that is enough without one. */
function Timer({ at, of }: TimerProps) {
  return (
    <div class="timed">
      <p>{at.words.rightNow.guide[of].plain}</p>
      <Clock at={at} of={of} />
    </div>
  )
}

/**
 * Hidden until its script (`timers.ts`) shows it; with `begun` only once it runs. What to do is told to a screen reader
 * when it changes, by the clocks that are always there; the running clock is not.
 */
function Clock({ at, of, begun }: TimerProps & { begun?: true }) {
  const w = at.words.rightNow.guide[of]
  const told = w.told.map(([second, words]) => `${second}|${words}`).join('|')
  return (
    <div
      class={begun ? 'timer begun' : 'timer'}
      hidden
      data-timer={told}
      data-start={w.start}
      data-again={w.again}
      data-times={w.times}
    >
      <button type="button">{w.start}</button>
      <p class="timer-clock" role="timer" aria-live="off" />
      <p class="timer-told" role={begun ? undefined : 'status'} />
      <p class="timer-times" />
      <button type="button" class="quiet">
        {w.undo}
      </button>
    </div>
  )
}

/** What the call taker asks, in order, with lines to fill in where this is printed. */
function ToSay({ at, about }: Pick<AidProps, 'at' | 'about'>) {
  const w = at.words.rightNow.guide.dispatcher
  return (
    <div class="card dispatcher">
      <h3>{w.title}</h3>
      <ol>
        {[w.where, ...w[about]].map(({ say, fill }) => (
          <li>
            {say} {fill && <span class="fill" />}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Whether what stands beside a step has the number to call in it. */
export const calls = (aid: Aid | undefined): boolean => aid === 'call' || aid === 'dispatcher'
