import { useSignal } from '@preact/signals'
import { devicesWords } from '../../../words/en/account/devices.ts'
import { go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { WordsStep } from '../account/words-step.tsx'

const t = devicesWords.rekey

/** What to do when someone knows the words: read first what it does, and what it cannot do. */
export function NewKeysPart({ onBegin }: { onBegin: () => void }) {
  return (
    <details class="part">
      <summary>{t.title}</summary>
      <p>{t.text}</p>
      <ol class="numbered">
        {t.steps.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <ul class="does-not">
        {t.honest.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button onClick={onBegin}>{t.do}</Button>
    </details>
  )
}

/** New keys for everything, then seven new words. */
export function NewKeys({ onDone }: { onDone: () => void }) {
  const pin = useSignal('')
  const done = useSignal(false)
  if (!done.value)
    return (
      <WordsStep
        pin={pin}
        from="rekey"
        label={t.do}
        busy={t.doing}
        onDone={() => (done.value = true)}
        onBack={onDone}
      />
    )
  return (
    <Screen title={t.done} onBack={onDone}>
      <Note>
        <p>{t.steps.at(-1)}</p>
      </Note>
      <div class="steps">
        <Button onClick={onDone}>{devicesWords.title}</Button>
        <Button kind="quiet" onClick={() => go('account')}>
          {devicesWords.ways.newCode}
        </Button>
      </div>
    </Screen>
  )
}
