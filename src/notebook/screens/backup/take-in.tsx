import { useSignal } from '@preact/signals'
import { copiesWords } from '../../../words/en/account/copies.ts'
import type { Imported } from '../../account/asks.ts'
import { Button, Fault, Field, Form, Note, Screen } from '../../app/parts.tsx'
import { typed } from '../../app/put.ts'
import { useAsk, wordsFor } from '../../asking/ask.ts'

const t = copiesWords.take

/** More than any notebook of ours: such a file is not even read. */
const mostBytes = 200_000_000

/** Both kinds are JSON, and say at their beginning what they are. */
const looksSealed = (file: Uint8Array): boolean =>
  /"what"\s*:\s*"footbridge notebook"/.test(new TextDecoder().decode(file.subarray(0, 400)))

/** Takes a file in, sealed or readable, and reports on it row by row. */
export function TakeIn({ onBack }: { onBack: () => void }) {
  const asking = useAsk()
  const file = useSignal<{ bytes: Uint8Array; sealed: boolean } | null>(null)
  const words = useSignal('')
  const wrongFile = useSignal<string | undefined>(undefined)
  const wrongWords = useSignal<string | undefined>(undefined)
  const report = useSignal<Imported | null>(null)
  const choose = async (chosen: File | undefined) => {
    report.value = null
    asking.forget()
    wrongFile.value = chosen && chosen.size > mostBytes ? t.big : undefined
    const bytes = chosen && !wrongFile.value ? new Uint8Array(await chosen.arrayBuffer()) : null
    file.value = bytes && { bytes, sealed: looksSealed(bytes) }
  }
  const take = async () => {
    const found = file.value
    wrongFile.value ??= found ? undefined : t.fileMissing
    wrongWords.value = found?.sealed && words.value.trim() === '' ? t.wordsMissing : undefined
    if (!found || wrongWords.value) return
    const { bytes, sealed } = found
    report.value = sealed
      ? await asking.ask({ ask: 'import', file: bytes, words: words.value.trim() })
      : await asking.ask({ ask: 'importReadable', text: new TextDecoder().decode(bytes) })
  }
  return (
    <Screen title={t.title} lead={t.text} onBack={onBack}>
      <Form onSubmit={() => void take()}>
        <FileField fault={wrongFile.value} onChoose={chosen => void choose(chosen)} />
        {file.value?.sealed && (
          <Field
            name="file-words"
            label={t.words}
            hint={t.wordsHint}
            kind="area"
            rows={2}
            value={words.value}
            fault={wrongWords.value}
            onInput={typed(words, wrongWords)}
          />
        )}
        <Fault>{asking.fault}</Fault>
        <Button submit busy={asking.busy}>
          {asking.busy ? t.doing : t.do}
        </Button>
      </Form>
      <div role="status">{report.value && <Report of={report.value} />}</div>
    </Screen>
  )
}

type FileProps = { fault: string | undefined; onChoose: (file: File | undefined) => void }

function FileField({ fault, onChoose }: FileProps) {
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for="copy-file">{t.file}</label>
      <Fault id="copy-file-fault">{fault}</Fault>
      <input
        id="copy-file"
        type="file"
        aria-describedby={fault ? 'copy-file-fault' : undefined}
        onChange={event => onChoose(event.currentTarget.files?.[0])}
      />
    </div>
  )
}

function Report({ of: { taken, known, left, unshown = [] } }: { of: Imported }) {
  return (
    <Note>
      <p>{taken > 0 ? t.taken(taken) : t.none}</p>
      {known > 0 && <p>{t.known(known)}</p>}
      {unshown.length > 0 && (
        <>
          <p>{t.unshown(unshown.length)}</p>
          <ul>
            {unshown.map(row => (
              <li key={row}>{t.unshownRow(row)}</li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <p>{t.left(left.length)}</p>
          <ul>
            {left.map(({ row, why }) => (
              <li key={row}>{t.row(row, wordsFor(why))}</li>
            ))}
          </ul>
        </>
      )}
    </Note>
  )
}
