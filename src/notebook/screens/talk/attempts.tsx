import '../../tools.css'
import grounds from '../../../../content/en/tools/scripts.md?tool'
import { type Attempt, afterAttempt, learn } from '../../../craft/attempt.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { back, go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { drop, entry } from '../../app/state.ts'
import { dayTimeOf } from '../../app/when.ts'
import { w } from '../../app/words.ts'
import { EntryStands } from '../../circle/parts-later.ts'
import type { Opening } from '../../entries.ts'
import { Grounds } from '../../forms/grounds.tsx'
import type { Entry } from '../../messages.ts'
import { attempts, openings } from '../../reading/known.ts'
import { readScript } from '../../reading/readers.ts'
import { NextSteps } from './after.tsx'

const t = tools.attempts

/** Every talk, the newest first, and what they show together. */
export function AttemptsScreen() {
  const talks = attempts.value
  const all = [...talks, ...openings.value.filter(({ data }) => data.outcome)].sort(
    (a, b) => Date.parse(b.data.at) - Date.parse(a.data.at),
  )
  if (all.length === 0)
    return (
      <Screen title={t.title}>
        <p>{t.empty}</p>
        <Button onClick={() => go('scripts')}>{t.emptyStep}</Button>
      </Screen>
    )
  return (
    <Screen title={t.title} lead={t.lead}>
      {talks.length > 0 && <Learned attempts={talks.map(({ data }) => data)} />}
      <ul class="slips">
        {all.map(one => (
          <li key={one.id} class="slip">
            <p class="slip-aim">{dayTimeOf(one.data.at, one.data.zone)}</p>
            {'calls' in one.data ? (
              <OpeningLine opening={one.data} />
            ) : (
              <TalkLine id={one.id} talk={one.data} />
            )}
          </li>
        ))}
      </ul>
      <Grounds of={grounds} />
    </Screen>
  )
}

function TalkLine({ id, talk }: { id: string; talk: Attempt }) {
  return (
    <>
      <button type="button" class="plain slip-open" onClick={() => go('attempt', id)}>
        {t.outcomes[talk.outcome]}
      </button>
      {talk.they_said && <q>{talk.they_said}</q>}
      <p class="slip-foot">{w.states[talk.state]}</p>
    </>
  )
}

function OpeningLine({ opening }: { opening: Opening }) {
  return (
    <>
      <p>
        <b>{t.yesTitle}.</b> {opening.outcome && tools.yes.outcomes[opening.outcome]}
        {opening.appointment && `: ${opening.appointment}`}
      </p>
      {opening.they_said && <q>{opening.they_said}</q>}
      {opening.what_helped && <p class="soft">{opening.what_helped}</p>}
    </>
  )
}

/** What the talks show, and no more than that. */
function Learned({ attempts }: { attempts: Attempt[] }) {
  const { tries, clear, other, says } = learn(attempts)
  return (
    <Note>
      <p>
        <b>{t.tries(tries)}</b> {t.says[says]}
      </p>
      {clear && (
        <p>
          {t.clear}: {t.well(clear.seen, clear.of)}.
        </p>
      )}
      {other && (
        <p>
          {t.other}: {t.well(other.seen, other.of)}.
        </p>
      )}
    </Note>
  )
}

/** One talk, as it was noted. */
export function AttemptPage({ attempt }: { attempt: Entry<Attempt> }) {
  const talk = attempt.data
  const script = readScript(entry('script', talk.script)?.data)
  return (
    <Screen title={t.outcomes[talk.outcome]} lead={dayTimeOf(talk.at, talk.zone)}>
      {script && (
        <>
          <h2>{t.said}</h2>
          <blockquote class="as-typed">{script.text}</blockquote>
        </>
      )}
      <p>
        <b>{t.seemed}:</b> {w.states[talk.state]}. {t.ways[talk.way]}.
      </p>
      {talk.they_said && (
        <>
          <h2>{t.words}</h2>
          <blockquote class="as-typed">{talk.they_said}</blockquote>
        </>
      )}
      {talk.what_next && (
        <p>
          <b>{t.next}:</b> {talk.what_next}
        </p>
      )}
      <h2>{t.stepsTitle}</h2>
      <NextSteps {...afterAttempt(talk.outcome)} />
      <div class="steps">
        {script && (
          <Button kind="quiet" onClick={() => go('script', talk.script)}>
            {t.change}
          </Button>
        )}
        <Button
          kind="plain"
          onClick={() => {
            void drop(attempt)
            back()
          }}
        >
          {tools.remove}
        </Button>
      </div>
      <EntryStands type="attempt" id={attempt.id} />
    </Screen>
  )
}
