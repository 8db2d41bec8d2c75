import { useSignal } from '@preact/signals'
import { Check, Clock, Copy } from 'lucide'
import { aimRules } from '../../../craft/aims/aims.ts'
import { timingOf } from '../../../craft/aims/delivery.ts'
import { readinessFor } from '../../../craft/aims/readiness.ts'
import { checkScript } from '../../../craft/communication/script.ts'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { messageWords as t } from '../../../words/en/tools/talk/message.ts'
import { Button, Field, Note } from '../../app/parts.tsx'
import { useOnce } from '../../app/put.ts'
import { keep, newId, now } from '../../app/state.ts'
import type { Script } from '../../entries.ts'
import { refused } from '../../messages.ts'
import { IssueList } from '../script/issues.tsx'

type OwnProps = {
  theirs: string
  own: string
  goodTime: boolean
  onOwn: (text: string) => void
  onGate: () => void
}

/** The member's own answer, read as it is typed. What asks or offers is not handed over before a good time. */
export function OwnAnswer({ theirs, own, goodTime, onOwn, onGate }: OwnProps) {
  const { issues } = checkScript(own)
  const waits = !goodTime && timingOf('message', own) === 'window'
  const state = readinessFor('message', own)
  const long = !state.ready && state.refusals.some(key => key.includes('sentences') || key.includes('long'))
  return (
    <section class="own-answer">
      <Field
        name="own-answer"
        label={t.own}
        hint={t.ownHint}
        kind="area"
        rows={3}
        value={own}
        onInput={onOwn}
        class="script-words"
      />
      <div aria-live="polite">
        <IssueList text={own} issues={issues} onTake={onOwn} />
        {long && <p class="soft">{t.long(aimRules.message.sentences)}</p>}
        {state.ready && !waits && (
          <p class="laid-line">
            <Icon of={Check} /> {t.good}
          </p>
        )}
        {waits && (
          <Note kind="care">
            <p>{t.asks}</p>
            <Button kind="quiet" icon={Clock} onClick={onGate}>
              {t.check}
            </Button>
          </Note>
        )}
      </div>
      {state.ready && !waits && <CopyIt text={own} />}
      {own.trim() && <Keep theirs={theirs} own={own} ready={state.ready} />}
    </section>
  )
}

/** Puts words where the device's messages can paste them. */
export function CopyIt({ text }: { text: string }) {
  const told = useSignal('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      told.value = t.copied
    } catch {
      told.value = t.noCopy
    }
  }
  return (
    <>
      <Button icon={Copy} onClick={() => void copy()}>
        {t.copy}
      </Button>
      <p role="status">{told.value}</p>
    </>
  )
}

type KeepProps = { theirs: string; own: string; ready: boolean }

/** The answer as a script; their message goes with it only when the member ticks that. */
function Keep({ theirs, own, ready }: KeepProps) {
  const withTheirs = useSignal(false)
  const kept = useSignal('')
  const fault = useSignal(false)
  const save = useOnce(async () => {
    const script: Script = {
      version: 1,
      aim: 'message',
      parts: {},
      text: own,
      rests_on: [],
      ...(ready ? { ready_at: now.peek().toString() } : {}),
      ...(withTheirs.value ? { they_wrote: theirs } : {}),
    }
    fault.value = refused(await keep('script', script, newId()))
    if (!fault.value) kept.value = own
    // Other words may be kept too.
    return false
  })
  if (kept.value === own) return <p role="status">{t.kept}</p>
  return (
    <div class="keep-answer">
      <label class="tick">
        <input
          type="checkbox"
          checked={withTheirs.value}
          onChange={event => (withTheirs.value = event.currentTarget.checked)}
        />
        <span>{t.keepTheirs}</span>
      </label>
      {fault.value && <Note kind="care">{tools.notSaved}</Note>}
      <Button kind="quiet" onClick={save}>
        {t.keep}
      </Button>
    </div>
  )
}
