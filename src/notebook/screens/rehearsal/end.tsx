import { useSignal } from '@preact/signals'
import { ArrowRight, Check, RotateCcw, ShieldCheck } from 'lucide'
import grounds from '../../../../content/en/tools/rehearsal.md?tool'
import { endingOf } from '../../../craft/rehearsal/ending.ts'
import type { Danger, Rehearsal } from '../../../craft/rehearsal/rehearsal.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { rehearsalWords as t } from '../../../words/en/tools/talk/rehearsal.ts'
import { useDraft } from '../../app/draft.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { keep } from '../../app/state.ts'
import type { Script } from '../../entries.ts'
import { factsIn } from '../../forms/grounds.tsx'
import { lineFor, useLines } from '../../lines/lines.ts'
import { refused } from '../../messages.ts'
import { CallButton } from '../moment/call-button.tsx'
import { mayBeSaid } from '../script/unready.ts'
import { withSentence } from './better.ts'

const plainly = factsIn(grounds, ['ask-plainly'])['ask-plainly']

type EndProps = { rehearsal: Rehearsal; script?: Script; id?: string; onAgain: () => void }

/** One thing that went well and one to try; after a danger, safety alone. */
export function End({ rehearsal, script, id, onAgain }: EndProps) {
  const { well, next, better } = endingOf(rehearsal)
  const last = rehearsal.heard.at(-1)
  const danger = rehearsal.ended === 'danger' ? (last as Danger) : null
  return (
    <Screen title={danger ? tools.gate.holdGrave : t.endTitle}>
      {danger && <Safety danger={danger} />}
      <h2>{t.well}</h2>
      <p>{t.wells[well]}</p>
      {!danger && (
        <>
          <h2>{t.next}</h2>
          <p>{t.tries[next]}</p>
        </>
      )}
      {better && (
        <Note>
          <p>
            <del>{better.said}</del>
          </p>
          <p>
            <q>{better.instead}</q>
          </p>
          {script && id && <Put better={better} script={script} id={id} />}
        </Note>
      )}
      <div class="steps">
        {!danger && (
          <Button icon={RotateCcw} onClick={onAgain}>
            {t.again}
          </Button>
        )}
        {script && id && (
          <Button kind="quiet" onClick={() => go('script', id)}>
            {t.script}
          </Button>
        )}
        <Button kind="plain" onClick={goHome}>
          {tools.done}
        </Button>
      </div>
    </Screen>
  )
}

type PutProps = { better: { said: string; instead: string }; script: Script; id: string }

/** The one thing a rehearsal can leave behind: the better sentence, in the script. */
function Put({ better, script, id }: PutProps) {
  const done = useSignal(false)
  const fault = useSignal(false)
  const draft = useDraft(`script-${id}`, {})
  const put = async () => {
    const { ready_at, ...rest } = script
    const text = withSentence(script.text, better)
    const ready = ready_at && mayBeSaid(script.aim, text) ? { ready_at } : {}
    fault.value = refused(await keep('script', { ...rest, text, ...ready }, id))
    if (fault.value) return
    // A draft of the script would hide the sentence when it is opened.
    draft.clear()
    done.value = true
  }
  if (done.value) return <p role="status">{t.putDone}</p>
  return (
    <>
      {fault.value && <p role="alert">{tools.notSaved}</p>}
      <Button kind="quiet" icon={Check} onClick={() => void put()}>
        {t.put}
      </Button>
    </>
  )
}

function Safety({ danger }: { danger: Danger }) {
  const threat = danger === 'threatening'
  const line = lineFor(useLines(), threat ? 'violence' : 'suicide')
  return (
    <section>
      <CallButton />
      <ol class="laid-steps">
        {(threat ? t.threatSteps : [plainly, ...t.despairSteps]).map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {line && (
        <p>
          <a class="button quiet" href={`tel:${line.dial}`}>
            {line.title}, {line.phone}
          </a>
        </p>
      )}
      <div class="steps">
        <Button icon={ArrowRight} onClick={() => go('moment', threat ? 'threatens-you' : 'wants-to-die')}>
          {t.moment}
        </Button>
        {threat && (
          <Button kind="quiet" icon={ShieldCheck} onClick={() => go('safety-plan')}>
            {t.safetyPlan}
          </Button>
        )}
      </div>
    </section>
  )
}
