import { useSignal } from '@preact/signals'
import { copiesWords } from '../../../words/en/account/copies.ts'
import type { AccountAnswers } from '../../account/asks.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { entry, notebook, now } from '../../app/state.ts'
import { useAsk } from '../../asking/ask.ts'
import { PinForm } from '../../asking/pin-form.tsx'
import { type CopyMade, readCopyMade } from '../../reading/readers.ts'
import { copyMadeId } from '../../syncing/reminder.ts'
import { WordList } from '../account/words-step.tsx'
import { saveFile, today } from './save-file.ts'

const t = copiesWords.sealed

/** A sealed file: after the PIN its seven words, then the file itself. */
export function Sealed({ onBack }: { onBack: () => void }) {
  const asking = useAsk()
  const pin = useSignal('')
  const made = useSignal<AccountAnswers['export'] | null>(null)
  const saved = useSignal(false)
  const make = async (given: string) => {
    made.value = await asking.ask({ ask: 'export', pin: given })
    return made.value !== null
  }
  if (!made.value)
    return (
      <Screen title={t.title} lead={t.text} onBack={onBack}>
        <PinForm asking={asking} pin={pin} label={t.do} busy={t.making} onPin={make} />
      </Screen>
    )
  const { file, words } = made.value
  const save = () => {
    saveFile(t.name(today()), file as Uint8Array<ArrayBuffer>, 'application/octet-stream')
    saved.value = true
    void noteCopy()
  }
  return (
    <Screen title={t.wordsTitle} lead={t.words} onBack={onBack}>
      <WordList words={words} label={t.wordsTitle} />
      <div class="steps">
        <Button onClick={save}>{t.save}</Button>
        {saved.value && (
          <>
            <Note>
              <p role="status">{t.saved}</p>
            </Note>
            <Button kind="quiet" onClick={onBack}>
              {t.done}
            </Button>
          </>
        )}
      </div>
    </Screen>
  )
}

/** Notes when a file was saved, so that the reminder counts from there. */
async function noteCopy(): Promise<void> {
  const before = readCopyMade(entry('copy-made', copyMadeId)?.data)
  const data: CopyMade = { ...before, version: 1, at: now.value.toString() }
  await notebook().record('copy-made', data, copyMadeId)
}
