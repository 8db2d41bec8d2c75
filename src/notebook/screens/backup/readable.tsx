import { useSignal } from '@preact/signals'
import { Printer } from 'lucide'
import { copiesWords } from '../../../words/en/account/copies.ts'
import { versionsWords } from '../../../words/en/account/versions.ts'
import { Button, Fault, Form, Note, Screen } from '../../app/parts.tsx'
import { typed } from '../../app/put.ts'
import { entries, zone } from '../../app/state.ts'
import { useAsk } from '../../asking/ask.ts'
import type { EntryTypes } from '../../entries.ts'
import { factsOf } from '../../reading/facts.tsx'
import { recordTypes } from '../../reading/record-types.ts'
import { dayTimeWithYear, dayWithYear } from '../../reading/with-year.ts'
import { ahead } from '../loved-one/ahead.ts'
import { saveFile, today } from './save-file.ts'

const t = copiesWords.readable

/** A copy without a lock: a warning first, then pages to print and a file. */
export function Readable({ onBack }: { onBack: () => void }) {
  const asking = useAsk()
  const text = useSignal<string | null>(null)
  const make = async () => {
    const answer = await asking.ask({ ask: 'readable' })
    // What the pages are drawn from is fetched before they are.
    if (answer) await ahead(...recordTypes)
    text.value = answer?.text ?? null
  }
  return (
    <Screen title={t.title} lead={t.text} onBack={onBack}>
      <Note kind="care">
        <ul>
          {t.warn.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Note>
      {text.value === null ? (
        <Understood busy={asking.busy} fault={asking.fault} then={() => void make()} />
      ) : (
        <>
          <p role="status">{t.ready}</p>
          <div class="steps">
            <Button icon={Printer} onClick={() => print()}>
              {t.print}
            </Button>
            <Button kind="quiet" onClick={() => saveFile(t.name(today()), text.value!, 'application/json')}>
              {t.save}
            </Button>
          </div>
          <Pages />
        </>
      )}
    </Screen>
  )
}

/** The warning is read before the copy is made, not after. */
function Understood({ busy, fault, then }: { busy: boolean; fault: string | undefined; then: () => void }) {
  const thought = useSignal(false)
  const missing = useSignal<string | undefined>(undefined)
  return (
    <Form
      onSubmit={() => {
        if (thought.value) then()
        else missing.value = t.tick
      }}
    >
      <div class={missing.value ? 'field wrong' : 'field'}>
        <Fault id="anyone-fault">{missing.value}</Fault>
        <label class="tick" for="anyone">
          <input
            id="anyone"
            type="checkbox"
            checked={thought.value}
            aria-describedby={missing.value ? 'anyone-fault' : undefined}
            onChange={event => typed(thought, missing)(event.currentTarget.checked)}
          />
          <span>{t.understood}</span>
        </label>
      </div>
      <Fault>{fault}</Fault>
      <Button submit busy={busy}>
        {busy ? t.making : t.make}
      </Button>
    </Form>
  )
}

/** Everything, type by type, oldest first: for paper only. */
function Pages() {
  return (
    <section class="on-paper sheet-paper pages-paper" aria-hidden="true">
      <h1>{t.paperTitle}</h1>
      <p>{t.paperText(dayWithYear(today()))}</p>
      {recordTypes.map(type => (
        <PagesOf key={type} type={type} />
      ))}
    </section>
  )
}

function PagesOf({ type }: { type: keyof EntryTypes }) {
  const found = entries(type).value
  if (found.length === 0) return null
  return (
    <>
      <h2>
        {versionsWords.names[type]} <span>{t.entries(found.length)}</span>
      </h2>
      {found.map(entry => (
        <article key={entry.id}>
          {[entry, ...entry.others].map(({ version, written, data }) => (
            <div key={version}>
              {factsOf(type, data) ?? <p>{versionsWords.unreadable}</p>}
              <small>{t.written(dayTimeWithYear(written, zone()))}</small>
            </div>
          ))}
        </article>
      ))}
    </>
  )
}
